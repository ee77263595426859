// SPDX-License-Identifier: AGPL-3.0-or-later

import { type Language, own, todayInItaly } from '#core/index.ts';
import { type Definition, sentence, wordsIn } from '#interview/index.ts';
import { type Application, filedOn, type ReceiptLine, writtenLines } from '#record/index.ts';
import type { ConsentRooms } from './ground.ts';
import { isOwnOrCommon } from './own-row.ts';
import type { Consent, ConsentAct } from './rows.ts';

/** The answers of an application that whoever is asked is shown. */
export function shownLines(
  { clock, places }: Pick<ConsentRooms, 'clock' | 'places'>,
  definition: Definition,
  application: Application,
  { kind, path: row }: Pick<Consent, 'kind' | 'path'>,
  language: Language,
): readonly ReceiptLine[] {
  const shows = own(definition.service.consents, kind)?.shows ?? [];
  const on = filedOn(application) ?? todayInItaly(clock);
  return writtenLines(definition, application.answers, language, on, places).filter(
    ({ path }) => shows.includes(path.replaceAll(/\.\d+(?=\.|$)/g, '')) && isOwnOrCommon(row, path),
  );
}

const labels = { given: 'yes', refused: 'no', denied: 'notMe' } as const;

/** What an answer is called; nothing for taking one back. */
export function labelOf(says: ReturnType<typeof wordsOf>, act: ConsentAct): string {
  return act === 'withdrawn' ? '' : (says[labels[act]] ?? '');
}

/** The words of what is asked, with the name of whoever applied. */
export function wordsOf(definition: Definition, kind: string, language: Language, applicant: string) {
  const of = own(wordsIn(definition, language).consents, kind);
  if (!of) throw new Error(`no words for the consent ${kind}`);
  const values = { name: { text: applicant } };
  const say = (text: string | undefined) =>
    text === undefined ? undefined : sentence(text, values, language);
  return {
    short: of.short,
    asks: sentence(of.asks, values, language),
    unanswered: sentence(of.unanswered, values, language),
    yes: say(of.yes),
    no: say(of.no),
    notMe: say(of.notMe),
    given: say(of.given),
    refused: say(of.refused),
    denied: say(of.denied),
    withdrawn: say(of.withdrawn),
  };
}

/** What follows for somebody from their answer, or from their silence, in the words of the service. */
export function sayConsent(
  definition: Definition,
  kind: string,
  language: Language,
  applicant: string,
  part: ConsentAct | 'unanswered',
): string {
  return wordsOf(definition, kind, language, applicant)[part] ?? '';
}
