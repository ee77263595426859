// SPDX-License-Identifier: AGPL-3.0-or-later

import { existsSync } from 'node:fs';
import path from 'node:path';
import { languages, own } from '#core/index.ts';
import { type Service, unknownLaw } from '#interview/index.ts';
import type { Setting } from '#kinds/index.ts';
import { type Acts, lawsOf, pointsWithoutLaw, unreadable } from '../acts.ts';
import type { Catalogue, Entry } from '../catalogue.ts';
import { type Fault, type FaultCode, lineOf, readData, readWords } from '../data-file.ts';
import { examplesFile, examplesIn, type Written } from '../examples.ts';
import { inCode } from '../in-code.ts';
import { againstExamples, featureFaults, guardsOnNothing, misformed, proposalsRefused } from './examples.ts';
import { sharedByOptions, sharedByServices } from './phrases.ts';
import { brokenSentences, type Found, hardToRead } from './sentences.ts';
import { leftToReview, notReviewed } from './to-review.ts';
import { unreadSources } from './unread.ts';
import { figuresFile, unreadFigures } from './unread-figures.ts';
import { usualInNone } from './usual.ts';

/** What a check asks of the rooms above. */
export interface CheckOptions {
  readonly places: Setting['places'];
  /** The one service that is looked at; its ways of asking are still held against those of all others. */
  readonly only?: string;
}

// With these a service is told all the same; with any other it cannot be relied on.
const bearable: ReadonlySet<FaultCode> = new Set([
  'hard-to-read',
  'same-phrase',
  'no-example',
  'assumption',
  'law',
  'register',
]);

/** Every fault of the services of a catalogue, those found in loading it first. Reads their files again. */
export function checkServices(catalogue: Catalogue, options: CheckOptions): readonly Fault[] {
  const all = [...catalogue.entries.values()];
  const entries = all.filter(({ card }) => isLookedAt(card.id, options.only));
  const shared = sharedByServices(all.map(({ card }) => card)).flatMap(({ service, language, ...found }) => {
    const entry = isLookedAt(service, options.only) ? catalogue.entries.get(service) : undefined;
    return entry ? [at(path.join(entry.folder, `hearing.${language}.yaml`), found)] : [];
  });
  const others = all.filter((entry) => !entries.includes(entry));
  return [
    ...catalogue.faults.filter(({ file }) => !others.some(({ folder }) => isIn(file, folder))),
    ...(options.only === undefined ? catalogue.groupFolders.flatMap(hardIn) : []),
    ...entries.flatMap((entry) => [
      ...faultsOfCard(entry, catalogue.acts),
      ...uncitable(entry, catalogue.acts),
      ...hardIn(entry.folder),
      ...faultsOfRule(entry, options),
      ...unread(entry, catalogue),
    ]),
    ...shared,
  ];
}

function isLookedAt(id: string, only: string | undefined): boolean {
  return only === undefined || id === only;
}

function isIn(file: string, folder: string): boolean {
  return file === folder || file.startsWith(folder + path.sep);
}

/**
 * The catalogue as a counter opens with it: what is faulty is not obtainable, its card is shown. Holds every rule against its examples
 * and its sentences; how plain they are is for `checkServices` alone.
 */
export function reliable(catalogue: Catalogue, options: CheckOptions): Catalogue {
  const faults = [
    ...catalogue.faults,
    ...[...catalogue.entries.values()].flatMap((entry) => faultsOfRule(entry, options)),
  ].filter(({ code }) => !bearable.has(code));
  const broken = new Set(faults.map(({ file }) => path.dirname(file)));
  const entries = [...catalogue.entries].map(([id, entry]): [string, Entry] => {
    const { definition: _, ...card } = entry;
    return [id, broken.has(entry.folder) ? card : entry];
  });
  return { ...catalogue, entries: new Map(entries), faults };
}

function faultsOfCard({ folder, card }: Entry, acts: Acts): readonly Fault[] {
  const lawless = card.mark === 'official' && card.law.length === 0;
  const file = path.join(folder, 'card.yaml');
  const law: Found = { path: ['law'], code: 'law', message: 'is official, and names no law' };
  return [
    ...(lawless ? [at(file, law)] : []),
    ...card.law.flatMap((text, n) =>
      citing(text, acts).map((message) => at(file, { path: ['law', String(n)], code: 'law', message })),
    ),
  ];
}

// What a rule, or a figure of it, says of the law and no act can be found in.
function uncitable({ folder, definition }: Entry, acts: Acts): readonly Fault[] {
  if (!definition) return [];
  const rule = path.join(folder, 'service.ts');
  return lawsOf(definition.service)
    .filter(({ law }) => law !== undefined)
    .flatMap(({ of, law }) =>
      lawFaults(definition.service, of, law, acts).map((message) =>
        at(rule, { path: [of], code: 'law', message }),
      ),
    );
}

function lawFaults(service: Service, of: string, law: string, acts: Acts): readonly string[] {
  if (law !== unknownLaw) return citing(law, acts);
  if (of === 'law')
    return ['names a law or none: where the law of the whole service is unknown, leave the list empty'];
  if (of === 'ownTerm') return ['a term of its own has its law'];
  const isOfficial =
    own(service.conditions, of)?.mark === 'official' ||
    own(service.parameters, of)?.rows.some(({ act, mark }) => act === unknownLaw && mark === 'official');
  return isOfficial ? [`${of}: its law is unknown, and it is marked official`] : [];
}

/** What is told of no law yet, where it stands in a rule or its figures: for somebody to look up. No fault. */
export function lawsToLookUp(catalogue: Catalogue, only?: string): readonly Omit<Fault, 'code'>[] {
  return [...catalogue.entries.values()].flatMap(({ card, folder, definition }) =>
    definition && isLookedAt(card.id, only)
      ? pointsWithoutLaw(definition.service).map((id) => {
          const isFigure = own(definition.service.parameters, id)?.rows.some(({ act }) => act === unknownLaw);
          const figures = path.join(folder, figuresFile);
          const place = isFigure
            ? { file: figures, line: lineOf(figures, [id]) }
            : inCode(path.join(folder, 'service.ts'), id, `'${unknownLaw}'`);
          return { ...place, message: `${id}: its law is not found yet` };
        })
      : [],
  );
}

// What nobody would fetch, though its fact says so.
function unread({ folder, definition }: Entry, { entries }: Catalogue): readonly Fault[] {
  if (!definition) return [];
  const written = [...entries.values()].flatMap((one) => one.definition?.service.writes ?? []);
  return unreadSources(definition.service, new Set(written.map(({ fact }) => fact))).map(
    ({ question, says }) =>
      at(path.join(folder, 'service.ts'), { path: [question], code: 'register', message: says }),
  );
}

// What no compiler refused, where none was asked.
function leftOut(service: Service): readonly Found[] {
  const lawless = lawsOf(service).filter(({ law }) => (law as string | undefined) === undefined);
  const missing = (about: string, message: string): Found => ({ path: [about], code: 'missing', message });
  return [
    ...((service.repeats as unknown) === undefined
      ? [missing('repeats', "repeats is missing: 'several', or which answers tell two apart (onePer)")]
      : []),
    ...lawless.map(({ of }) => missing(of, `${of}: its law is missing; 'unknown' where nobody has found it`)),
  ];
}

function citing(law: string, acts: Acts): readonly string[] {
  const found = unreadable(law, acts);
  return found === undefined ? [] : [found];
}

function hardIn(folder: string): readonly Fault[] {
  return wordsIn(folder).flatMap(({ language, file, tree }) =>
    hardToRead(tree, language).map((found) => at(file, found)),
  );
}

function wordsIn(folder: string) {
  return languages.flatMap((language) => {
    const file = path.join(folder, `words.${language}.yaml`);
    const read = existsSync(file) ? readWords(file) : undefined;
    return read?.ok ? [{ language, file, tree: read.value }] : [];
  });
}

function faultsOfRule({ folder, definition }: Entry, { places }: CheckOptions): readonly Fault[] {
  if (!definition) return [];
  const read = readData(path.join(folder, examplesFile));
  if (!read.ok) return [read.fault];
  const wrongForm = misformed(read.value);
  if (wrongForm.length > 0) return wrongForm.map((found) => at(read.file, found));
  const examples = examplesIn(read.value);
  const rule = path.join(folder, 'service.ts');
  const said = wordsIn(folder).flatMap(({ language, file, tree }) => [
    ...notReviewed(tree).map((found) => at(file, found)),
    ...brokenSentences(definition, tree, examples, places).map((found) => at(file, found)),
    ...sharedByOptions(definition, language).map((found) =>
      at(path.join(folder, `hearing.${language}.yaml`), found),
    ),
  ]);
  // With a sentence that cannot be said nothing can be told of any example.
  const isSayable = !said.some(({ code }) => code === 'broken-sentence');
  return [
    ...said,
    ...leftToReview(folder),
    ...usualInNone(definition, read.value as unknown as Written).map((found) => at(read.file, found)),
    ...(isSayable ? againstExamples(definition, examples, places) : []).map((found) => at(read.file, found)),
    ...unreadFigures(folder).map((found) => at(path.join(folder, figuresFile), found)),
    ...guardsOnNothing(definition).map((found) => at(rule, found)),
    ...leftOut(definition.service).map((found) => at(rule, found)),
    ...proposalsRefused(definition, examples, places).map((found) => at(rule, found)),
    ...featureFaults(definition).map((found) => at(rule, found)),
  ];
}

function at(file: string, { path: inside, code, message }: Found): Fault {
  if (path.extname(file) !== '.ts') return { file, line: lineOf(file, inside), code, message };
  return { ...inCode(file, inside[0] ?? ''), code, message };
}
