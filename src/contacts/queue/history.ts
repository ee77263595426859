// SPDX-License-Identifier: AGPL-3.0-or-later
import { addDays, type CalendarDate, daysBetween, inItaly, weekdayOf } from '#core/index.ts';
import type { ContactChannel, ContactRooms } from './contact.ts';
import { askedFrom, type Figures, figures } from './figures.ts';
import { type StaffingOf, staffingOf } from './staffing.ts';

export const intervals = ['hour', 'day', 'week'] as const;
export type Interval = (typeof intervals)[number];

/** So many days are told by the hour, by the day, by the week; whoever asks for more gets the next wider interval. */
export const mostDays = { hour: 14, day: 400, week: 3660 } as const;

/** Which days are told, both of them with; by what; of which matter and channel, where not of all. */
export interface HistoryAsked {
  readonly by: Interval;
  readonly from: CalendarDate;
  readonly until: CalendarDate;
  readonly skill?: string | undefined;
  readonly channel?: ContactChannel | undefined;
}

/** What happened to those who asked, interval by interval in Italy's time, also where nobody asked. It names nobody. */
export interface History {
  /** As it is told: with a wider interval, or fewer days, than was asked where it would be too much. */
  readonly asked: HistoryAsked;
  readonly rows: readonly (Figures & { readonly at: Date })[];
  readonly whole: Figures;
  readonly bySkill: readonly (Figures & { readonly skill: string })[];
  readonly byChannel: readonly (Figures & { readonly channel: ContactChannel })[];
  /** Who was there, in the same intervals: for whatever is asked on every channel, and so with no matter or channel chosen. */
  readonly staffing?: StaffingOf;
}

export async function historyOf(rooms: ContactRooms, wanted: HistoryAsked): Promise<History> {
  const { database } = rooms;
  const asked = withinBounds(wanted);
  const { skill = null, channel = null } = asked;
  const starts = startsOf(asked);
  const end = inItaly(addDays(asked.until, 1), '00:00');
  const ends = [...starts.slice(1), end];
  const whole = [starts[0], end, skill, channel];
  const ofThese = '($3::text is null or skill = $3) and ($4::text is null or channel = $4)';
  const by = <Row>(column: 'skill' | 'channel') =>
    database.query<Figures & Row>(
      `select ${column}, ${figures} from ${askedFrom('$1', '$2')} where ${ofThese} group by 1 order by count(*) desc, 1`,
      whole,
    );
  const [rows, [all], bySkill, byChannel, staffing] = await Promise.all([
    database.query<Figures & { at: Date }>(
      `select span.at, counted.* from unnest($1::timestamptz[], $2::timestamptz[]) as span (at, until)
       cross join lateral (select ${figures} from ${askedFrom('span.at', 'span.until')} where ${ofThese}) as counted order by 1`,
      [starts, ends, skill, channel],
    ),
    database.query<Figures>(`select ${figures} from ${askedFrom('$1', '$2')} where ${ofThese}`, whole),
    by<{ skill: string }>('skill'),
    by<{ channel: ContactChannel }>('channel'),
    skill === null && channel === null ? staffingOf(rooms, starts, end) : undefined,
  ]);
  if (!all) throw new Error('a statement without groups gives one row');
  return { asked, rows, whole: all, bySkill, byChannel, ...(staffing ? { staffing } : {}) };
}

function withinBounds(wanted: HistoryAsked): HistoryAsked {
  const { from, until, by } = wanted;
  const ordered = from <= until ? { from, until } : { from: until, until: from };
  const days = daysBetween(ordered.from, ordered.until) + 1;
  const wide = intervals.slice(intervals.indexOf(by)).find((one) => days <= mostDays[one]);
  return wide
    ? { ...wanted, ...ordered, by: wide }
    : { ...wanted, by: 'week', until: ordered.until, from: addDays(ordered.until, 1 - mostDays.week) };
}

/** The instants at which the intervals begin. A week begins on Monday, the first with the span. */
function startsOf({ by, from, until }: HistoryAsked): readonly Date[] {
  if (by === 'hour') {
    const [first, end] = [inItaly(from, '00:00'), inItaly(addDays(until, 1), '00:00')];
    const hours = (end.getTime() - first.getTime()) / 3_600_000;
    return Array.from({ length: hours }, (_, n) => new Date(first.getTime() + n * 3_600_000));
  }
  const starts: Date[] = [];
  for (let date = from; date <= until; date = addDays(date, 1))
    if (by === 'day' || date === from || weekdayOf(date) === 1) starts.push(inItaly(date, '00:00'));
  return starts;
}
