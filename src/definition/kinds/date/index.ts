// SPDX-License-Identifier: AGPL-3.0-or-later
import { type CalendarDate, languages, refuse } from '#core/index.ts';
import { packOf } from '#languages/index.ts';
import { dateGuide, hearDate, sayDate } from '#spoken/index.ts';
import type { DateOptions } from '../constructors.ts';
import { pressed, pressedChecked } from '../keyed.ts';
import type { Asked, Kind } from '../kind.ts';
import { box, said, typed } from '../typed.ts';
import { showDate } from '../written.ts';
import { boundOn, dayWithin } from './bounds.ts';
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
    // "1º", "gen.", "1980.": as documents write them.
    const boxes = (['day', 'month', 'year'] as const).map((part) =>
      typed(form, part).replace(/(?<=[\d\p{L}])\s*[.°º,]$/u, ''),
    );
    const [d = '', m = '', y = ''] = wholeIn(boxes) ?? boxes;
    if (!d && !m && !y) return refuse('empty');
    if (!d || !m || !y) return refuse(!d ? 'no-day' : !m ? 'no-month' : 'no-year');
    const month = /^\d{1,2}$/.test(m) ? Number(m) : monthNamed(m, asked);
    if (!/^\d{1,2}$/.test(d) || month === undefined) return refuse('not-a-date');
    if (!/^\d{4}$/.test(y)) return refuse('year-in-four-digits');
    return dayWithin([Number(y), month, Number(d)], asked.options, asked.today);
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

// A whole date pasted into one box, the others left empty: `3/4/1980`, `3 aprile 1980`, `1980-04-03`, `03041980`.
function wholeIn(boxes: readonly string[]): readonly string[] | undefined {
  const [text, ...others] = boxes.filter((one) => one !== '');
  if (text === undefined || others.length > 0) return undefined;
  const [, d, m, y] =
    /^(\d{1,2})[.°º]?[\s./-]+(\d{1,2}|\p{L}{3,})[.,]?[\s./-]+(\d{2}|\d{4})$/u.exec(text) ??
    /^(\d{2})(\d{2})(\d{4})$/.exec(text) ??
    [];
  if (d && m && y) return [d, m, y];
  const [, year, month, dayNumber] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? [];
  return year && month && dayNumber ? [dayNumber, month, year] : undefined;
}

// People write "marzo" where a number is asked; the month is then plain and need not be sent back.
function monthNamed(text: string, { language }: { readonly language: Asked<DateOptions>['language'] }) {
  for (const locale of [language, ...languages].flatMap((one) => [packOf(one).writing.locale, one])) {
    for (let month = 1; month <= 12; month++) {
      const name = new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' }).format(
        Date.UTC(2026, month - 1, 1),
      );
      if (text.length >= 3 && name.toLowerCase().startsWith(text.toLowerCase())) return month;
    }
  }
  return undefined;
}
