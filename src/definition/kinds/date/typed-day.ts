// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Language, languages, ok, type Result, refuse } from '#core/index.ts';
import { packOf } from '#languages/index.ts';
import type { FormFields } from '../kind.ts';
import { typed } from '../typed.ts';

/**
 * Year, month and day as they were typed into three boxes, `day`, `month`, `year`, or pasted whole into one of them. Whether there is such a
 * day is for whoever asked.
 */
export function typedDay(
  form: FormFields,
  language: Language,
): Result<
  readonly [year: number, month: number, day: number],
  'empty' | 'no-day' | 'no-month' | 'no-year' | 'not-a-date' | 'year-in-four-digits'
> {
  // "1º", "gen.", "1980.": as documents write them.
  const boxes = (['day', 'month', 'year'] as const).map((part) =>
    typed(form, part).replace(/(?<=[\d\p{L}])\s*[.°º,]$/u, ''),
  );
  const [d = '', m = '', y = ''] = wholeIn(boxes) ?? boxes;
  if (!d && !m && !y) return refuse('empty');
  if (!d || !m || !y) return refuse(!d ? 'no-day' : !m ? 'no-month' : 'no-year');
  const month = /^\d{1,2}$/.test(m) ? Number(m) : monthNamed(m, language);
  if (!/^\d{1,2}$/.test(d) || month === undefined) return refuse('not-a-date');
  if (!/^\d{4}$/.test(y)) return refuse('year-in-four-digits');
  return ok([Number(y), month, Number(d)]);
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
function monthNamed(text: string, language: Language) {
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
