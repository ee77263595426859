// SPDX-License-Identifier: AGPL-3.0-or-later
import {
  type CalendarDate,
  type CalendarMonth,
  firstDayOf,
  lastDayOf,
  ok,
  parseMonth,
  type Result,
  refuse,
  yearOf,
} from '#core/index.ts';
import { hearMonth, monthGuide, sayMonth } from '#spoken/index.ts';
import type { DateOptions } from '../constructors.ts';
import { boundsOf } from '../date/bounds.ts';
import { parts } from '../date/words.ts';
import { pressed, pressedChecked } from '../keyed.ts';
import type { Asked, Kind } from '../kind.ts';
import { box, said, typed } from '../typed.ts';
import { showMonth } from '../written.ts';
import { howToKey, problems } from './words.ts';

/** A calendar month. */
export const monthKind: Kind<CalendarMonth, DateOptions, keyof typeof problems> = {
  name: 'month',
  problems,
  confirm: 'implicit',
  check: (raw, options, { today }) => {
    if (typeof raw !== 'string' || !/^\d{4}-\d{2}$/.test(raw)) return refuse('wrong-type');
    return read(raw, options, today);
  },
  schema: () => ({ type: 'string', pattern: '^\\d{4}-(0[1-9]|1[0-2])$' }),
  redact: (value) => `${value.slice(0, 4)}-••`,
  control: (asked) => ({
    type: 'boxes',
    fields: [
      box(said(parts.month, asked), 2, { part: 'month', inputMode: 'numeric' }),
      box(said(parts.year, asked), 4, { part: 'year', inputMode: 'numeric' }),
    ],
  }),
  read: (form, { options, today, language }) => {
    const [m, y] = [typed(form, 'month'), typed(form, 'year')];
    if (!m && !y) return refuse('empty');
    if (/^\d{1,2}$/.test(m) && /^\d{4}$/.test(y)) return read(`${y}-${m.padStart(2, '0')}`, options, today);
    const heard = hearMonth(`${m} ${y}`, { language, today });
    return heard.value && !heard.problem ? read(heard.value, options, today) : refuse('not-a-month');
  },
  fill: (value) => ({ month: String(Number(value.slice(5))), year: value.slice(0, 4) }),
  show: (value, { language }) => showMonth(value, language),
  say: (value, { language }) => sayMonth(value, language),
  hear: (text, asked) => hearMonth(text, { language: asked.language, ...whereItLooks(asked) }),
  guide: (asked) => monthGuide(asked.language, whereItLooks(asked)),
  howToKey: (asked) => said(howToKey, asked),
  keyed: (keys, { options, today }) =>
    /^\d{6}$/.test(keys)
      ? pressedChecked(read(`${keys.slice(2)}-${keys.slice(0, 2)}`, options, today))
      : pressed<CalendarMonth>(undefined),
  keysFor: (value) => value.slice(5) + value.slice(0, 4),
  keyCount: () => 6,
};

function whereItLooks({ today, options: { looks } }: Asked<DateOptions>) {
  return { today, ...(looks ? { looks } : {}) };
}

function read(
  text: string,
  options: DateOptions,
  today: CalendarDate,
): Result<CalendarMonth, 'no-such-month' | 'too-early' | 'too-late'> {
  const { earliest, latest } = boundsOf(options, today);
  if (Number(text.slice(0, 4)) < yearOf(earliest)) return refuse('too-early', { notBeforeDate: earliest });
  const month = parseMonth(text);
  if (!month) return refuse('no-such-month');
  if (lastDayOf(month) < earliest) return refuse('too-early', { notBeforeDate: earliest });
  if (firstDayOf(month) > latest) return refuse('too-late', { notAfterDate: latest });
  return ok(month);
}
