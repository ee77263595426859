// SPDX-License-Identifier: AGPL-3.0-or-later
import { wishLater } from '#dialogue/index.ts';
import type { Spoken, UnderWay } from './under-way.ts';

/** What is said last, all at once or in pieces; it is over when all of it is told. */
export function lastWords({ turn, ending, mayGoOn }: UnderWay): Spoken {
  const says = turn.say;
  const ended = ending?.ended ?? 'stopped';
  const number = ending?.number;
  const known = number === undefined ? {} : { number };
  const isAllTold = (turn.state.unsaid ?? []).length === 0;
  if (!isAllTold) return { says, ended: null, ...known };
  if (turn.effects.some(({ type }) => type === 'operator')) return { says, ended: 'operator', ...known };
  const later = mayGoOn && number !== undefined && ended !== 'told' ? wishLater(turn.state) : undefined;
  return { says, ended, ...known, ...(later === undefined ? {} : { later }) };
}
