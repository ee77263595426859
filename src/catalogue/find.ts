// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Language } from '#core/index.ts';
import { type Entry as Findable, makeServiceFinder } from '#spoken/index.ts';
import type { Catalogue, Entry } from './catalogue.ts';

/** The finder of a catalogue, per language: ids best first, with how many of the first are too close to tell apart. */
export function serviceFinder(catalogue: Catalogue) {
  const finders = new Map<Language, ReturnType<typeof makeServiceFinder>>();
  const finderOf = (language: Language) => {
    let finder = finders.get(language);
    if (!finder) {
      finder = makeServiceFinder(
        [...catalogue.entries.values()].map((entry) => findable(entry, language)),
        language,
      );
      finders.set(language, finder);
    }
    return finder;
  };
  return (text: string, language: Language) => {
    const { services, clarify } = finderOf(language)(text);
    return { services, clarify, ids: services.map(({ id }) => id), unsure: clarify.length };
  };
}

function findable({ card, definition }: Entry, language: Language): Findable {
  const said = [
    ...(card.said[language === 'it' ? 'it' : language] ?? []),
    ...(language === 'it' ? [] : card.said.it),
  ];
  return {
    id: card.id,
    title: language === 'it' ? card.title.it : `${card.title[language] ?? ''} ${card.title.it}`,
    said,
    keywords: [
      ...card.keywords.it,
      ...(card.keywords[language === 'it' ? 'it' : language] ?? []),
      card.id.replaceAll('-', ' '),
    ],
    summary: `${card.summary[language] ?? card.summary.it} ${card.who[language] ?? card.who.it}`,
    details:
      [card.when, card.afterwards].map((text) => text[language] ?? text.it).join(' ') +
      ' ' +
      (card.needed[language] ?? card.needed.it).join(' '),
    obtainable: definition !== undefined,
  };
}
