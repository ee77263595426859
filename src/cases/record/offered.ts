// SPDX-License-Identifier: AGPL-3.0-or-later
import { isDeepStrictEqual } from 'node:util';
import { type CalendarDate, own } from '#core/index.ts';
import {
  checkValue,
  type Entry,
  entriesChosen,
  type RawAnswers,
  type Service,
  valueAt,
} from '#interview/index.ts';
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
  const offer = own(before.offered, id);
  if (!offer) return { events: [] };
  const { entries: _, ...source } = offer;
  const by = byRegister(channel);
  const [was, is] = [before.answers, answers].map((one) => entriesChosen(service, one, id));
  const places = [...new Set([...(was?.keys() ?? []), ...(is?.keys() ?? [])])].filter(
    (place) => was?.get(place)?.id !== is?.get(place)?.id,
  );
  if (places.length === 0) return { events: [] };
  let known = before.known;
  const events: ApplicationEvent[] = [];
  for (const place of places) {
    const entry = is?.get(place);
    const given = (valueAt(answers, place) ?? {}) as RawAnswers;
    const others = Object.entries(known).filter(([path]) => !path.startsWith(`${place}.`));
    const told = Object.entries(entry?.values ?? {});
    known = Object.fromEntries([
      ...others,
      ...told.map(([part, value]) => [`${place}.${part}`, { value, ...source }] as const),
    ]);
    const { register, asOf } = source;
    events.push(
      ...told
        .filter(([part, value]) => isDeepStrictEqual(own(given, part), value))
        .map(([part, value]): ApplicationEvent => {
          return { type: 'answered', path: `${place}.${part}`, value, ...by, register, asOf };
        }),
      ...Object.keys((valueAt(before.answers, place) ?? {}) as RawAnswers)
        .filter((part) => own(given, part) === undefined)
        .map((part): ApplicationEvent => ({ type: 'withdrawn-answer', path: `${place}.${part}`, ...by })),
    );
  }
  return { known, events };
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
  const gone: string[] = [];
  const offerOfPath = (path: string) => own(again, path.split('.')[0] ?? '');
  const left = Object.entries(answers).map(([id, value]) => {
    const stays = (place: string, row: unknown) => {
      const before = entryIn(own(offered, id), row);
      const offer = own(again, id);
      if (!before || !offer || isDeepStrictEqual(before, entryIn(offer, row))) return row;
      gone.push(place);
      return {};
    };
    const all = Array.isArray(value) ? value.map((row, n) => stays(`${id}.${n}`, row)) : stays(id, value);
    return [id, all] as const;
  });
  const facts = Object.entries(known).flatMap(([path, fact]) => {
    const { asOf, until } = offerOfPath(path) ?? fact;
    return gone.some((place) => path.startsWith(`${place}.`))
      ? []
      : [[path, { ...fact, asOf, until }] as const];
  });
  return { answers: Object.fromEntries(left), known: Object.fromEntries(facts), gone };
}

function entryIn(offer: Offer | undefined, row: unknown): Entry | undefined {
  const chosen = own((row ?? {}) as RawAnswers, entryPart);
  return offer?.entries.find((entry) => entry.id === chosen);
}

/** Of what was offered, what was chosen: the rest is nobody's business once it is sent. */
export function chosenOnly(offered: Offered, answers: RawAnswers): Offered {
  return Object.fromEntries(
    Object.entries(offered).map(([id, offer]) => {
      const chosen = [own(answers, id)].flat().flatMap((row) => entryIn(offer, row) ?? []);
      return [id, { ...offer, entries: chosen }];
    }),
  );
}
