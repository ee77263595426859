// SPDX-License-Identifier: AGPL-3.0-or-later
import { type CalendarDate, weekdayOf } from '#core/index.ts';
import { normalise } from '#grammar/index.ts';
import { packOf } from '#languages/index.ts';
import { hearDate, hearNumber, placeInList } from '#spoken/index.ts';
import type { ListOption } from '#turns/index.ts';
import { say } from './phrases.ts';
import type { FreeAt, MeetingContext, MeetingState } from './state.ts';

/** A time with its day, and where it stands among those that are free. */
export interface Read extends FreeAt {
  readonly date: CalendarDate;
  readonly day: number;
  readonly time: number;
}

type At = Pick<MeetingState, 'days' | 'day' | 'time'>;

const minutesOf = ({ hour, minute }: FreeAt) => hour * 60 + minute;

/** Those that are read out: the one that stands first, and two after it, about an hour apart: few enough to keep in mind. */
export function readTimes({ days, day, time }: At): readonly Read[] {
  const read: Read[] = [];
  for (let d = day; d < days.length && read.length < 3; d++) {
    const { date, times } = days[d] ?? { date: '' as CalendarDate, times: [] };
    for (let t = d === day ? time : 0; t < times.length && read.length < 3; t++) {
      const one = times[t];
      const last = read.at(-1);
      const isFar = one && (!last || last.day !== d || minutesOf(one) - minutesOf(last) >= 60);
      if (one && isFar) read.push({ ...one, date, day: d, time: t });
    }
  }
  return read;
}

/** When, as a voice says it: `mercoledì due dicembre alle nove e dieci`. */
export function sayAt(
  { date, hour, minute }: FreeAt & { readonly date: CalendarDate },
  language: MeetingState['language'],
): string {
  return say('at', language, { day: sayDayAloud(date, language), time: clock({ hour, minute }, language) });
}

function sayDayAloud(date: CalendarDate, language: MeetingState['language']): string {
  const { calendar, meeting } = packOf(language);
  const year = date.slice(0, 4);
  // Nobody says the year of a day in the next weeks.
  const spoken = calendar.sayDate(Number(year), Number(date.slice(5, 7)), Number(date.slice(8)));
  return `${meeting.weekdayNames[weekdayOf(date) - 1] ?? ''} ${meeting.withoutYear(spoken)}`;
}

function clock(
  { hour, minute }: { readonly hour: number; readonly minute: number },
  language: MeetingState['language'],
): string {
  return packOf(language).meeting.sayClock(hour, minute);
}

/** The times that are read, as one can name them. */
export function timeOptions(state: MeetingState): readonly ListOption[] {
  const { language } = state;
  return readTimes(state).map((one) => ({
    id: one.at,
    label: sayAt(one, language),
    said: [clock(one, language)],
  }));
}

/** The times in one sentence; the day is not said twice. */
export function sayTimes(state: MeetingState): string {
  const { language, offices } = state;
  const said = readTimes(state).map((one, n, all) =>
    all[n - 1]?.date === one.date
      ? say('sameDay', language, { time: clock(one, language) })
      : sayAt(one, language),
  );
  const [first = '', second = 'none', third = 'none'] = said;
  return say('times', language, { office: offices[0]?.name ?? '', first, second, third });
}

/** What was heard about when: where to read on, and whether it is not what was asked for; undefined where it says nothing of a time. */
export function elsewhen(
  { today }: Pick<MeetingContext, 'today'>,
  state: MeetingState,
  text: string,
):
  | {
      readonly day: number;
      readonly time: number;
      readonly isNear?: boolean;
      readonly isOver?: boolean;
      readonly isExact?: boolean;
    }
  | undefined {
  const { language, days } = state;
  const { meeting, calendar } = packOf(language);
  const said = normalise(text);
  const read = readTimes(state);
  const last = read.at(-1);
  const [first] = read;
  const day = dayNamed(said, text, { days, today, language, calendar, meeting, read: read.length });
  const part = meeting.afternoon.test(said)
    ? 'afternoon'
    : meeting.morning.test(said)
      ? 'morning'
      : undefined;
  const wanted = timeNamed(said, state);
  if (day !== undefined || part || wanted !== undefined) {
    const from = day === undefined ? (first?.day ?? 0) : day.index;
    const fits = ({ hour, minute }: FreeAt) =>
      (part === undefined || hour < 13 === (part === 'morning')) &&
      (wanted === undefined || hour * 60 + minute >= wanted);
    const last_ = day === undefined ? days.length : from + 1;
    for (let d = from; d < last_; d++) {
      const t = (days[d]?.times ?? []).findIndex(fits);
      const found = days[d]?.times[t];
      if (found)
        return {
          day: d,
          time: t,
          ...(day?.isExact === false ? { isNear: true } : {}),
          isExact: wanted !== undefined && minutesOf(found) === wanted,
        };
    }
    return { day: Math.min(from, Math.max(0, days.length - 1)), time: 0, isNear: true };
  }
  if (meeting.otherDay.test(said)) {
    const next = (first?.day ?? 0) + 1;
    return next < days.length ? { day: next, time: 0 } : { day: 0, time: 0, isOver: true };
  }
  if (meeting.later.test(said)) return laterThan(state, last);
  return undefined;
}

/** The times after those that were read last. */
export function laterThan(
  { days }: At,
  last: Read | undefined,
): { readonly day: number; readonly time: number; readonly isOver?: boolean } {
  if (!last) return { day: 0, time: 0 };
  if (last.time + 1 < (days[last.day]?.times.length ?? 0)) return { day: last.day, time: last.time + 1 };
  return last.day + 1 < days.length ? { day: last.day + 1, time: 0 } : { day: 0, time: 0, isOver: true };
}

function dayNamed(
  said: string,
  text: string,
  {
    days,
    today,
    language,
    calendar,
    meeting,
    read,
  }: Pick<MeetingState, 'days' | 'language'> & {
    readonly today: CalendarDate;
    /** How many times were just read: "the second" is of them, and no day of a month. */
    readonly read: number;
    readonly calendar: ReturnType<typeof packOf>['calendar'];
    readonly meeting: ReturnType<typeof packOf>['meeting'];
  },
): { readonly index: number; readonly isExact: boolean } | undefined {
  const padded = ` ${said} `;
  const weekday = calendar.weekdays.findIndex((name) => padded.includes(` ${name} `));
  if (weekday !== -1) {
    // "Il mercoledì dopo": the one after the first.
    const all = days.flatMap(({ date }, index) => (weekdayOf(date) === weekday + 1 ? [index] : []));
    const isNext = calendar.next.some((word) => padded.includes(` ${word} `)) || meeting.later.test(said);
    const index = (isNext ? all[1] : undefined) ?? all[0];
    return index === undefined ? undefined : { index, isExact: true };
  }
  if (typeof placeInList(text, language, read) === 'number') return undefined;
  const heard = hearDate(text, { language, today });
  const date =
    heard.value ?? heard.alternatives.map(({ value }) => value).find((one) => one !== null && one >= today);
  if (!date || date < today) return undefined;
  const index = days.findIndex((one) => one.date >= date);
  return index === -1 ? undefined : { index, isExact: days[index]?.date === date };
}

// "Alle dieci e mezza", "verso le nove": minutes from midnight.
function timeNamed(said: string, { language }: MeetingState): number | undefined {
  const { meeting } = packOf(language);
  const figures = /\b(?<hour>\d{1,2})(?:[ :.](?<minute>[0-5]\d))?\b/.exec(
    meeting.atTime.exec(said)?.groups?.['at'] ?? '',
  );
  if (figures?.groups) {
    const { hour, minute } = figures.groups;
    return withHalf(Number(hour), minute === undefined ? undefined : Number(minute), said, meeting);
  }
  const at = meeting.atTime.exec(said)?.groups?.['at'];
  if (at === undefined) return undefined;
  for (let words = at.split(' '); words.length > 0; words = words.slice(0, -1)) {
    const { value, problem } = hearNumber(words.join(' '), { language, min: 1, max: 24 });
    if (typeof value === 'number' && !problem) {
      const rest = at
        .split(' ')
        .slice(words.length)
        .join(' ')
        .replace(/^(e|and|uhr) /, '');
      const minute = rest === '' ? undefined : hearNumber(rest, { language, min: 0, max: 59 }).value;
      return withHalf(value, typeof minute === 'number' ? minute : undefined, rest, meeting);
    }
  }
  return undefined;
}

function withHalf(
  hour: number,
  minute: number | undefined,
  said: string,
  meeting: ReturnType<typeof packOf>['meeting'],
): number {
  // Offices are open by day: "alle tre" is in the afternoon.
  const ofDay = hour < 7 ? hour + 12 : hour;
  return ofDay * 60 + (minute ?? (meeting.half.test(said) ? 30 : meeting.quarter.test(said) ? 15 : 0));
}
