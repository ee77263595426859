// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Mark, weaker } from '#core/index.ts';
import { unknownLaw } from './unknown-law.ts';

/** How well something that was worked out is known: the mark of its weakest input, and the doubts it rests on. */
export interface Standing {
  readonly mark: Mark;
  /** Ids of the assumptions of the service, in the order in which they were raised. */
  readonly restsOn: readonly string[];
}

/** What is read in the act itself, and rests on nothing else. */
export const firm: Standing = { mark: 'official', restsOn: [] };

/** What rests on both is known no better than the weaker of them. */
export function resting(on: Standing, also: Standing): Standing {
  if (also === firm || also === on) return on;
  if (on === firm) return also;
  const more = also.restsOn.filter((id) => !on.restsOn.includes(id));
  const mark = weaker(on.mark, also.mark);
  return more.length === 0 && mark === on.mark ? on : { mark, restsOn: [...on.restsOn, ...more] };
}

/** What rests on a figure known so well. */
export function restingOnMark(on: Standing, mark: Mark): Standing {
  return weaker(on.mark, mark) === on.mark ? on : { ...on, mark };
}

/** What rests on a rule whose law nobody has found yet, where it is one. */
export function restingOnLaw(on: Standing, law: string): Standing {
  return law === unknownLaw ? restingOnMark(on, 'unverified') : on;
}

/** What rests on a point of law that could not be confirmed. */
export function restingOnDoubt(on: Standing, id: string): Standing {
  return resting(on, { mark: 'unverified', restsOn: [id] });
}
