// SPDX-License-Identifier: AGPL-3.0-or-later
import { isDeepStrictEqual } from 'node:util';
import { type CalendarDate, own } from '#core/index.ts';
import { checkValue, chosenEntry, type Entry, type RawAnswers, type Service } from '#interview/index.ts';
import { compositeOf, entryPart, type Question, type Setting } from '#kinds/index.ts';
import type { Application, ApplicationEvent, Channel } from './application.ts';
import { byRegister } from './by-register.ts';
import type { Known, KnownFact } from './known.ts';

/** What a register has of a person that they can choose from: whose word it is, for which day, and how long it may be used. */
export interface Offer extends Omit<KnownFact, 'value'> {
  readonly entries: readonly Entry[];
}

/** What can be chosen from, by question: of the applicant alone, put there by nobody else than the register. */
export type Offered = Readonly<Record<string, Offer>>;

type Draft = Pick<Application, 'answers' | 'known' | 'offered'>;

/** What a register told as something that can be offered: entries with an id, and of each what its field would take as an answer. */
export function offerOf(
  question: Question,
  { value, ...fact }: KnownFact,
  setting: Setting,
): Offer | undefined {
  if (!Array.isArray(value)) return undefined;
  const fields = compositeOf(question)?.fields;
  const told = (value as readonly Entry[]).filter((entry) => typeof entry.id === 'string').slice(0, 100);
  const entries = told.map((entry) => ({
    id: entry.id,
    values: Object.fromEntries(
      Object.entries(entry.values).filter(([field, one]) => {
        const of = own(fields, field);
        return of !== undefined && checkValue(of, one, setting).ok;
      }),
    ),
  }));
  return { ...fact, entries };
}

/**
 * What goes with an answer that chooses an entry: what the register tells of it is known, and nobody here said it; what was known of
 * another one is forgotten.
 */
export function chosenWith(
  service: Service,
  before: Draft,
  answers: RawAnswers,
  id: string,
  channel: Channel,
): { readonly known?: Known; readonly events: readonly ApplicationEvent[] } {
  const entry = chosenEntry(service, answers, id);
  const offer = own(before.offered, id);
  if (chosenEntry(service, before.answers, id)?.id === entry?.id) return { events: [] };
  const others = Object.entries(before.known).filter(([path]) => !path.startsWith(`${id}.`));
  const by = byRegister(channel);
  if (!entry || !offer) {
    const gone = partsOf(before.answers, id).filter((part) => !partsOf(answers, id).includes(part));
    return {
      known: Object.fromEntries(others),
      events: gone.map((part) => ({ type: 'withdrawn-answer', path: `${id}.${part}`, ...by })),
    };
  }
  const { entries: _, ...source } = offer;
  const told = Object.entries(entry.values).map(
    ([part, value]) => [`${id}.${part}`, { value, ...source }] as const,
  );
  const given = own(answers, id) as RawAnswers;
  const events = Object.entries(entry.values)
    .filter(([part, value]) => isDeepStrictEqual(own(given, part), value))
    .map(([part, value]): ApplicationEvent => {
      const { register, asOf } = source;
      return { type: 'answered', path: `${id}.${part}`, value, ...by, register, asOf };
    });
  return { known: Object.fromEntries([...others, ...told]), events };
}

function partsOf(answers: RawAnswers, id: string): readonly string[] {
  return Object.keys(own(answers, id) ?? {}).filter((part) => part !== entryPart);
}

/** The questions whose entries have to be fetched again before they are relied on. */
export function staleOffers(offered: Offered, today: CalendarDate): readonly string[] {
  return Object.entries(offered)
    .filter(([, { until }]) => until < today)
    .map(([id]) => id);
}

/**
 * A draft of which each entry that was chosen is still the register's, as it was, and is good for longer. Another is to be chosen anew:
 * `gone` are those. What a register does not tell now stays as it was told.
 */
export function stillOffered(
  { answers, known, offered }: Draft,
  again: Offered,
): Pick<Draft, 'answers' | 'known'> & { readonly gone: readonly string[] } {
  const chosen = Object.entries(again).flatMap(([id, offer]) => {
    const before = entryIn(own(offered, id), answers, id);
    return before ? [{ id, offer, isSame: isDeepStrictEqual(before, entryIn(offer, answers, id)) }] : [];
  });
  const gone = chosen.filter(({ isSame }) => !isSame).map(({ id }) => id);
  const facts = Object.entries(known).flatMap(([path, fact]) => {
    const [of = ''] = path.split('.');
    const { asOf, until } = chosen.find(({ id }) => id === of)?.offer ?? fact;
    return gone.includes(of) ? [] : [[path, { ...fact, asOf, until }] as const];
  });
  const left = Object.entries(answers).filter(([id]) => !gone.includes(id));
  return { answers: Object.fromEntries(left), known: Object.fromEntries(facts), gone };
}

function entryIn(offer: Offer | undefined, answers: RawAnswers, id: string): Entry | undefined {
  const chosen = own((own(answers, id) ?? {}) as RawAnswers, entryPart);
  return offer?.entries.find((entry) => entry.id === chosen);
}

/** Of what was offered, what was chosen: the rest is nobody's business once it is sent. */
export function chosenOnly(offered: Offered, answers: RawAnswers): Offered {
  return Object.fromEntries(
    Object.entries(offered).map(([id, offer]) => {
      const chosen = entryIn(offer, answers, id);
      return [id, { ...offer, entries: chosen ? [chosen] : [] }];
    }),
  );
}
