// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Language, languages, mainLanguage, own } from '#core/index.ts';
import type { ConsentKind, ConsentWords } from './features/asks-others.ts';
import type { Write, WriteWords } from './features/on-grant.ts';
import type { Report } from './report.ts';
import type { Definition, Service } from './service.ts';
import { unanswered } from './unanswered.ts';
import { unknownLaw } from './unknown-law.ts';
import type { ServiceWords } from './words.ts';

/** The words of a service that were shown with an outcome: only those of what stands in it. */
export interface ShownWords {
  readonly title: string;
  readonly conditions: Readonly<
    Record<string, { readonly short: string; readonly says: string; readonly remedy?: string }>
  >;
  readonly amounts: Readonly<Record<string, string>>;
  readonly steps: Readonly<Record<string, string>>;
  readonly dates: Readonly<Record<string, string>>;
  readonly consents?: Readonly<Record<string, ConsentWords>>;
  readonly writes?: Readonly<Record<string, WriteWords>>;
}

/** What of a definition a case must have to be told, decided and written to without it. */
export interface Shown {
  readonly term?: { readonly days: number; readonly law: string };
  readonly consents?: Readonly<Record<string, Omit<ConsentKind<string, never>, 'when'>>>;
  /** Where it changes another application: which, and from when. How it does so is code, and is not kept. */
  readonly amends?: {
    readonly service: string;
    readonly number: string;
    readonly other: string;
    readonly from: string;
  };
  readonly writes?: readonly Write[];
  readonly words: { readonly [L in Language]?: ShownWords };
}

/** What of a definition is shown with this outcome. `says` are its sentences, by language. */
export function shownOf(
  { service, words }: Definition,
  says: ReadonlyMap<Language, Report>,
  asked: readonly string[],
): Shown {
  const ofKinds = <Value>(of: Readonly<Record<string, Value>> | undefined) => only(of, asked);
  const told = [...says].map(([language, outcome]): [Language, ShownWords] => {
    const all = words[language] ?? words.it;
    const sentences = outcome.conditions.map(({ id, says: sentence }) => {
      const { short = id, remedy } = own(all.conditions, id) ?? {};
      return [id, { short, says: sentence, ...(remedy ? { remedy } : {}) }] as const;
    });
    const others = ofKinds(all.consents);
    return [
      language,
      {
        title: all.title,
        conditions: Object.fromEntries(sentences),
        amounts: only(all.amounts, idsOf(outcome.amounts)),
        steps: only(all.steps, idsOf(outcome.steps)),
        dates: only(all.dates, Object.keys(outcome.dates)),
        ...(asked.length > 0 ? { consents: others } : {}),
        ...(all.writes ? { writes: all.writes } : {}),
      },
    ];
  });
  const kinds = Object.entries(ofKinds(service.consents)).map(([kind, { when: _, ...data }]) => [kind, data]);
  const { amends } = service;
  const kept = amends && {
    service: amends.service,
    number: amends.number,
    other: amends.other,
    from: amends.from,
  };
  return {
    ...(service.term ? { term: service.term } : {}),
    ...(kinds.length > 0 ? { consents: Object.fromEntries(kinds) } : {}),
    ...(kept ? { amends: kept } : {}),
    ...(service.writes ? { writes: service.writes } : {}),
    words: Object.fromEntries(told),
  };
}

/**
 * A definition made of what was shown: it asks nothing, and judges and computes what was judged and computed once. With `now`, the
 * service as it is defined today, of which a case of before may have parts that it no longer has: those are added to it.
 */
export function definitionShown(
  outcome: Report,
  title: string,
  shown: Shown | undefined,
  now?: Definition,
): Definition {
  const service: Service = {
    ...(now?.service ?? {
      id: outcome.service,
      // Never the version of a definition that could work the outcome out again.
      version: '',
      law: [],
      repeats: { onePer: [], granted: 'counts' },
      questions: {},
      contradictions: {},
      parameters: {},
      computes: [],
      ...(shown?.term ? { term: shown.term } : {}),
      ...(shown?.writes ? { writes: shown.writes } : {}),
      // What it changes is known; that it changes it is for an officer to see to by hand.
      ...(shown?.amends ? { amends: { ...shown.amends, begin: () => ({}), answers: () => null } } : {}),
    }),
    conditions: {
      ...byId(outcome.conditions, ({ law, state }) => ({
        law,
        met: () => {
          if (state === 'unknown') throw unanswered('');
          return state === 'not-applicable' ? undefined : state === 'met';
        },
      })),
      ...now?.service.conditions,
    },
    steps: { ...byId(outcome.steps, ({ unit, law }) => ({ unit, law })), ...now?.service.steps },
    amounts: { ...byId(outcome.amounts, ({ per, law }) => ({ per, law })), ...now?.service.amounts },
    dates: { ...mapped(outcome.dates, () => ''), ...now?.service.dates },
    assumptions: { ...byId(outcome.assumptions, ({ law }) => law), ...now?.service.assumptions },
    notes: { ...byId(outcome.notes ?? [], ({ law }) => law), ...now?.service.notes },
    consents: {
      ...mapped(shown?.consents ?? {}, (kind) => ({ ...kind, when: () => true })),
      ...now?.service.consents,
    },
  };
  const italian = wordsOf(
    outcome,
    title,
    shown?.words.it ?? Object.values(shown?.words ?? {})[0],
    now?.words.it,
  );
  const others = languages.flatMap((language) => {
    if (language === mainLanguage) return [];
    const [words, own] = [shown?.words[language], now?.words[language]];
    return words || own
      ? [[language, wordsOf(outcome, title, words ?? shown?.words.it, own ?? now?.words.it)]]
      : [];
  });
  return { service, words: { it: italian, ...Object.fromEntries(others) } };
}

function wordsOf(
  outcome: Report,
  title: string,
  shown: ShownWords | undefined,
  now: ServiceWords | undefined,
): ServiceWords {
  const condition = ({ id, says, law }: Report['conditions'][number]) => {
    const kept = own(shown?.conditions, id);
    // A sentence with its figures in it: its braces, if it had any, are no places for figures.
    const sentence = (kept?.says ?? says).replaceAll(/[{}]/g, (brace) => `'${brace}'`);
    const { short = law === unknownLaw ? id : law || id, remedy } = kept ?? {};
    return { short, met: sentence, unmet: sentence, unknown: sentence, ...(remedy ? { remedy } : {}) };
  };
  return {
    ...(now ?? {
      title: shown?.title ?? title,
      summary: '',
      who: '',
      questions: {},
      declaration: '',
      afterwards: '',
    }),
    conditions: { ...byId(outcome.conditions, condition), ...now?.conditions },
    steps: { ...shown?.steps, ...now?.steps },
    amounts: { ...shown?.amounts, ...now?.amounts },
    dates: { ...shown?.dates, ...now?.dates },
    assumptions: { ...byId(outcome.assumptions, ({ says }) => says), ...now?.assumptions },
    notes: { ...byId(outcome.notes ?? [], ({ says }) => says), ...now?.notes },
    consents: { ...shown?.consents, ...now?.consents },
    writes: { ...shown?.writes, ...now?.writes },
  };
}

/** Does a definition still have all that stands in an outcome? */
export function hasAllOf({ service }: Definition, outcome: Report): boolean {
  const has = (of: object, ids: readonly string[]) => ids.every((id) => Object.hasOwn(of, id));
  return (
    has(service.conditions, idsOf(outcome.conditions)) &&
    has(service.amounts, idsOf(outcome.amounts)) &&
    has(service.steps, idsOf(outcome.steps)) &&
    has(service.dates, Object.keys(outcome.dates))
  );
}

const idsOf = (all: readonly { readonly id: string }[]) => all.map(({ id }) => id);

function only<Value>(
  of: Readonly<Record<string, Value>> | undefined,
  ids: readonly string[],
): Record<string, Value> {
  return Object.fromEntries(Object.entries(of ?? {}).filter(([id]) => ids.includes(id)));
}

function byId<Item extends { readonly id: string }, Made>(all: readonly Item[], make: (item: Item) => Made) {
  return Object.fromEntries(all.map((item) => [item.id, make(item)]));
}

function mapped<Value, Made>(of: Readonly<Record<string, Value>>, make: (value: Value) => Made) {
  return Object.fromEntries(Object.entries(of).map(([id, value]) => [id, make(value)]));
}
