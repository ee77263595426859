// SPDX-License-Identifier: AGPL-3.0-or-later
import { own } from '#core/index.ts';
import { answersOnRoute } from '../on-route.ts';
import type { Service } from '../service.ts';
import type { Feature, FeatureFault, FeatureKind } from './feature.ts';

/** What a grant lets the agency know of the person from then on. */
export interface Write<Q extends string = string> {
  /** The fact in the catalogue that is known then. */
  readonly fact: string;
  /** The question whose answer becomes it. Off the route, or "has none": nothing is written. */
  readonly answer: Q;
  /** The question that says since when; without it, from the day of the decision. */
  readonly since?: Q;
}

/** The sentences of something that a grant writes. */
export interface WriteWords {
  /** What it is, where the person reads what the agency knows of them: "Indirizzo per le lettere". */
  readonly short: string;
  /** What follows, in the letter of the decision. */
  readonly told: string;
}

/** A fact that a grant writes. */
export function writes<const Q extends string>(write: Write<Q>): Write<Q> {
  return write;
}

/** What a grant does once it is final, besides what the service decides. */
export function onGrant<const Q extends string>(...all: readonly Write<Q>[]): Feature<Q, unknown, never> {
  return { adds: { writes: all } };
}

export const onGrantKind: FeatureKind = {
  name: 'on-grant',
  words: ({ writes: all = [] }) => ({
    writes: Object.fromEntries(all.map(({ fact }) => [fact, ['short', 'told']])),
  }),
  faults: (service) => [...unasked(service), ...unsigned(service)],
  shown: {
    all: ({ writes: all = [] }) => Object.fromEntries(all.map(({ fact }) => [fact, `${fact} written`])),
    by: ({ service }, answers, on) => {
      const counted = answersOnRoute(service, answers, on);
      return (service.writes ?? [])
        .filter(({ answer }) => (own(counted, answer) ?? null) !== null)
        .map(({ fact }) => fact);
    },
  },
  describe: ({ writes: all }) => (all ? { writes: all } : {}),
};

function unasked({ writes: all = [], questions }: Service): readonly FeatureFault[] {
  return all.flatMap(({ fact, answer, since }) => {
    const unknown = [answer, ...(since === undefined ? [] : [since])].filter(
      (id) => !Object.hasOwn(questions, id),
    );
    const says = [
      ...unknown.map((id) => `${fact} is written from ${id}, which is no question`),
      ...(since !== undefined && own(questions, since) && own(questions, since)?.kind !== 'date'
        ? [`${fact} is known since ${since}, which is no date`]
        : []),
    ];
    return says.map((text): FeatureFault => ({ code: 'unknown-id', about: answer, says: text }));
  });
}

// A change of account counts by itself when its wait is over: nobody grants it, and nothing would be written.
function unsigned({ writes: all = [], protect }: Service): readonly FeatureFault[] {
  if (!protect?.whole) return [];
  return all.map(({ fact, answer }) => ({
    code: 'account',
    about: answer,
    says: `${fact} is written by a grant, and this service is granted without one`,
  }));
}
