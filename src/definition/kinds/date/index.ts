// SPDX-License-Identifier: AGPL-3.0-or-later
import { type CalendarDate, refuse } from '#core/index.ts';
import { dateGuide, hearDate, sayDate } from '#spoken/index.ts';
import type { DateOptions } from '../constructors.ts';
import { pressed, pressedChecked } from '../keyed.ts';
import type { Asked, Kind } from '../kind.ts';
import { box, said } from '../typed.ts';
import { showDate } from '../written.ts';
import { boundOn, dayWithin } from './bounds.ts';
import { typedDay } from './typed-day.ts';
import { howToKey, parts, problems } from './words.ts';

/** A calendar date: three boxes on the page, as people know it by heart. */
export const dateKind: Kind<CalendarDate, DateOptions, keyof typeof problems> = {
  name: 'date',
  problems,
  confirm: 'implicit',
  check: (raw, options, { today }) => {
    if (typeof raw !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(raw)) return refuse('wrong-type');
    return dayWithin(
      [Number(raw.slice(0, 4)), Number(raw.slice(5, 7)), Number(raw.slice(8))],
      options,
      today,
    );
  },
  schema: () => ({ type: 'string', format: 'date' }),
  redact: (value) => `${value.slice(0, 4)}-••-••`,
  control: (asked) => ({
    type: 'boxes',
    fields: [
      box(said(parts.day, asked), 2, { part: 'day', inputMode: 'numeric' }),
      box(said(parts.month, asked), 2, { part: 'month', inputMode: 'numeric' }),
      box(said(parts.year, asked), 4, { part: 'year', inputMode: 'numeric' }),
    ],
  }),
  read: (form, asked) => {
    const parts = typedDay(form, asked.language);
    return parts.ok ? dayWithin(parts.value, asked.options, asked.today) : parts;
  },
  fill: (value) => ({
    day: String(Number(value.slice(8, 10))),
    month: String(Number(value.slice(5, 7))),
    year: value.slice(0, 4),
  }),
  show: (value, { language }) => showDate(value, language),
  say: (value, { language }) => sayDate(value, language),
  hear: (text, asked) => hearDate(text, { language: asked.language, ...range(asked) }),
  guide: (asked) => dateGuide(asked.language, range(asked)),
  howToKey: (asked) => said(howToKey, asked),
  keyed: (keys, { options, today }) => {
    const found = /^(\d{2})(\d{2})(\d{4})$/.exec(keys);
    if (!found) return pressed<CalendarDate>(undefined);
    return pressedChecked(dayWithin([Number(found[3]), Number(found[2]), Number(found[1])], options, today));
  },
  keysFor: (value) => value.slice(8, 10) + value.slice(5, 7) + value.slice(0, 4),
  keyCount: () => 8,
};

function range({ options, today }: Asked<DateOptions>) {
  const earliest = boundOn(options.notBefore, today);
  const latest = boundOn(options.notAfter, today);
  const { looks } = options;
  return {
    today,
    ...(looks ? { looks } : {}),
    ...(earliest ? { notBefore: earliest } : {}),
    ...(latest ? { notAfter: latest } : {}),
  };
}
