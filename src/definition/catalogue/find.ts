// SPDX-License-Identifier: AGPL-3.0-or-later
import { setImmediate } from 'node:timers/promises';
import { type Language, mainLanguage, own, type Text } from '#core/index.ts';
import {
  buildServiceFinder,
  type Entry as Findable,
  type FoundServices,
  makeServiceFinder,
  type ServiceFinder,
} from '#spoken/index.ts';
import type { Administration } from './administration.ts';
import type { Catalogue, Entry } from './catalogue.ts';

/** What is looked up in is built once for a catalogue, whoever asks: it is some seconds of work. */
const builtFor = new WeakMap<Catalogue, Map<Language, ServiceFinder>>();

function findersOf(catalogue: Catalogue): Map<Language, ServiceFinder> {
  const finders = builtFor.get(catalogue) ?? new Map<Language, ServiceFinder>();
  builtFor.set(catalogue, finders);
  return finders;
}

/**
 * The finder of a catalogue, per language: ids best first, with how many of the first are too close to tell apart. `isObtainable` says what
 * can be asked for, where that is less than the catalogue has.
 */
export function serviceFinder(catalogue: Catalogue, isObtainable?: (id: string) => boolean) {
  const finders = findersOf(catalogue);
  return (text: string, language: Language) => {
    const finder = finders.get(language) ?? makeServiceFinder(findables(catalogue, language), language);
    finders.set(language, finder);
    return found(finder(text, isObtainable), catalogue.administration);
  };
}

/** Gives way to whatever else waits. */
export type GiveWay = () => Promise<unknown>;

/**
 * As `serviceFinder`, for a process that serves others meanwhile: what is looked up in is built in slices, once for each language, and
 * whoever searches waits for it while everybody else is served. `prepare` begins with it before anybody searches.
 */
export function patientServiceFinder(catalogue: Catalogue, giveWay: GiveWay = () => setImmediate()) {
  const built = findersOf(catalogue);
  const building = new Map<Language, Promise<ServiceFinder>>();
  const build = async (language: Language): Promise<ServiceFinder> => {
    const finder =
      built.get(language) ??
      (await builtInSlices(buildServiceFinder(findables(catalogue, language), language), giveWay));
    built.set(language, finder);
    return finder;
  };
  const finderOf = (language: Language): Promise<ServiceFinder> => {
    const known = building.get(language) ?? build(language);
    building.set(language, known);
    return known;
  };
  return {
    find: async (text: string, language: Language) =>
      found((await finderOf(language))(text), catalogue.administration),
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

// Before the id of what is another office's business: no service is called so.
const elsewhereMark = 'elsewhere/';

// A service of ours this near to it is offered beside another office's business.
const besideElsewhere = 0.75;

// What people ask for comes to more, of 410 ways to 0.37 at least: a service this far off is not offered in conversation.
const faint = 0.2;

/** What words ask for. */
interface Found {
  readonly services: FoundServices['services'];
  readonly ids: readonly string[];
  /** Ids to choose between when they are too close to tell. */
  readonly clarify: readonly string[];
  readonly unsure: number;
  /** Whose business it is, in words, where it is nearer to another office's than to any service of ours; these are then only those that fit as well. */
  readonly elsewhere?: Text;
}

function found({ services: all, clarify }: FoundServices, { elsewhere = {} }: Administration): Found {
  const isOurs = (id: string) => !id.startsWith(elsewhereMark);
  const ours = all.filter(({ id }) => isOurs(id));
  const [first] = all;
  if (!first || isOurs(first.id)) {
    const close = clarify.filter(isOurs);
    const asked = close.length > 1 ? close : [];
    const offered = ours.filter(({ score }) => score > faint);
    return { services: ours, clarify: asked, ids: offered.map(({ id }) => id), unsure: asked.length };
  }
  // A service that hardly fits is not offered in its place.
  const near = ours.filter(({ score }) => score > first.score * besideElsewhere).slice(0, 3);
  const ids = near.map(({ id }) => id);
  const says = own(elsewhere, first.id.slice(elsewhereMark.length))?.says;
  return {
    services: near,
    clarify: ids,
    ids,
    unsure: ids.length,
    ...(says ? { elsewhere: says } : {}),
  };
}

function findables(catalogue: Catalogue, language: Language): readonly Findable[] {
  const others = Object.entries(catalogue.administration.elsewhere ?? {});
  return [
    ...[...catalogue.entries.values()].map((entry) => findable(entry, language)),
    ...others.map(([id, { said }]) => ({
      id: `${elsewhereMark}${id}`,
      title: '',
      said: [...(said[language] ?? []), ...(language === mainLanguage ? [] : said.it)],
      keywords: [],
      summary: '',
      details: '',
      obtainable: false,
    })),
  ];
}

function findable({ card, definition }: Entry, language: Language): Findable {
  const isMain = language === mainLanguage;
  const said = [...(card.said[language] ?? []), ...(isMain ? [] : card.said.it.filter(isName))];
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

/** What is said in four words is called so in other languages too ("bonus nido"); an Italian sentence would only drown their own. */
function isName(way: string): boolean {
  return way.split(' ').length < 5;
}
