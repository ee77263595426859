// SPDX-License-Identifier: AGPL-3.0-or-later
export {
  type Acts,
  actsIn,
  changeOf,
  citedIn,
  languageOfAct,
  lawsOf,
  nameOfAct,
  pointsWithoutLaw,
  whereRead,
} from './acts.ts';
export type { Administration, RecognitionFact, Remedies } from './administration.ts';
export type { Agenda, MeetingMode, Office, Subject } from './agenda.ts';
export type { Answering } from './answering.ts';
export { type Brand, supportedLanguages } from './brand.ts';
export type { Card, Closed, LifeEvent } from './card.ts';
export { type Catalogue, definitionOf, type Entry, entriesOf } from './catalogue.ts';
export { checkServices, lawsToLookUp, reliable } from './check/index.ts';
export { toReview, toTranslate } from './check/to-review.ts';
export { closedOn, closedSays, isAwaited, openOn, withoutDrafts } from './closed.ts';
export type { Fault } from './data-file.ts';
export { examplesOf, placeOfExample, writtenExamples } from './examples.ts';
export { patientServiceFinder, serviceFinder } from './find.ts';
export { frontDoorOf } from './front-door.ts';
export { loadCatalogue } from './load-catalogue.ts';
export { titleOf } from './title.ts';
