// SPDX-License-Identifier: AGPL-3.0-or-later
import { setImmediate } from 'node:timers/promises';
import { type Language, mainLanguage } from '#core/index.ts';
import {
  buildServiceFinder,
  type Entry as Findable,
  makeServiceFinder,
  type ServiceFinder,
} from '#spoken/index.ts';
import type { Catalogue, Entry } from './catalogue.ts';

/** The finder of a catalogue, per language: ids best first, with how many of the first are too close to tell apart. */
export function serviceFinder(catalogue: Catalogue) {
  const finders = new Map<Language, ServiceFinder>();
  return (text: string, language: Language) => {
    const finder = finders.get(language) ?? makeServiceFinder(findables(catalogue, language), language);
    finders.set(language, finder);
    return found(finder, text);
  };
}

/** Gives way to whatever else waits. */
export type GiveWay = () => Promise<unknown>;

/**
 * As `serviceFinder`, for a process that serves others meanwhile: what is looked up in is built in slices, once for each language, and
 * whoever searches waits for it while everybody else is served. `prepare` begins with it before anybody searches.
 */
export function patientServiceFinder(catalogue: Catalogue, giveWay: GiveWay = () => setImmediate()) {
  const finders = new Map<Language, Promise<ServiceFinder>>();
  const finderOf = (language: Language): Promise<ServiceFinder> => {
    const known = finders.get(language);
    if (known !== undefined) return known;
    const finder = builtInSlices(buildServiceFinder(findables(catalogue, language), language), giveWay);
    finders.set(language, finder);
    return finder;
  };
  return {
    find: async (text: string, language: Language) => found(await finderOf(language), text),
    async prepare(languages: readonly Language[]): Promise<void> {
      for (const language of languages) await finderOf(language);
    },
  };
}

/** Nobody notices to have waited for this long. */
const sliceMs = 15;

async function builtInSlices<Built>(
  steps: Generator<undefined, Built, undefined>,
  giveWay: GiveWay,
): Promise<Built> {
  for (;;) {
    const end = performance.now() + sliceMs;
    do {
      const { done, value } = steps.next();
      if (done) return value;
    } while (performance.now() < end);
    await giveWay();
  }
}

function found(finder: ServiceFinder, text: string) {
  const { services, clarify } = finder(text);
  return { services, clarify, ids: services.map(({ id }) => id), unsure: clarify.length };
}

function findables(catalogue: Catalogue, language: Language): readonly Findable[] {
  return [...catalogue.entries.values()].map((entry) => findable(entry, language));
}

function findable({ card, definition }: Entry, language: Language): Findable {
  const isMain = language === mainLanguage;
  const said = [...(card.said[language] ?? []), ...(isMain ? [] : card.said.it)];
  return {
    id: card.id,
    title: isMain ? card.title.it : `${card.title[language] ?? ''} ${card.title.it}`,
    said,
    keywords: [...card.keywords.it, ...(card.keywords[language] ?? []), card.id.replaceAll('-', ' ')],
    summary: `${card.summary[language] ?? card.summary.it} ${card.who[language] ?? card.who.it}`,
    details:
      [card.when, card.afterwards].map((text) => text[language] ?? text.it).join(' ') +
      ' ' +
      (card.needed[language] ?? card.needed.it).join(' '),
    obtainable: definition !== undefined,
  };
}
