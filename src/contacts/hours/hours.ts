// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Answering } from '#catalogue/index.ts';
import { addDays, type CalendarDate, onTheWall, openHours, type Stretch } from '#core/index.ts';

const minuteMs = 60_000;
/** Further on nothing opens: the longest that people are away in Italy is less. */
const mostDays = 14;

/** When somebody answers about a skill on a day: whenever one of the offices that are asked about it is open. */
export function answeredOn({ offices }: Answering, skill: string, date: CalendarDate): readonly Stretch[] {
  const all = Object.values(offices)
    .filter(({ skills }) => skills === undefined || skills.includes(skill))
    .flatMap((office) => openHours(office, date))
    .toSorted((a, b) => a.from.getTime() - b.from.getTime());
  const joined: Stretch[] = [];
  for (const one of all) {
    const last = joined.at(-1);
    if (last && one.from <= last.to)
      joined[joined.length - 1] = { from: last.from, to: one.to > last.to ? one.to : last.to };
    else joined.push(one);
  }
  return joined;
}

/** The instant itself where somebody answers then, or the next at which they begin; undefined where nobody does within two weeks. */
export function answeredFrom(answering: Answering, skill: string, at: Date): Date | undefined {
  const today = onTheWall(at).date;
  for (let n = 0; n <= mostDays; n++)
    for (const { from, to } of answeredOn(answering, skill, addDays(today, n)))
      if (to > at) return from > at ? from : at;
  return undefined;
}

/** The times at which somebody can choose to be called back, in their order. */
export function callTimes(answering: Answering, skill: string, now: Date): readonly Date[] {
  const { 'days-ahead': days, 'slot-minutes': slot, 'notice-minutes': notice } = answering.rules;
  const earliest = now.getTime() + notice * minuteMs;
  const today = onTheWall(now).date;
  const times: Date[] = [];
  for (let n = 0; n <= days; n++)
    for (const { from, to } of answeredOn(answering, skill, addDays(today, n)))
      for (let at = from.getTime(); at + slot * minuteMs <= to.getTime(); at += slot * minuteMs)
        if (at >= earliest) times.push(new Date(at));
  return times;
}
