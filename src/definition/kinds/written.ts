// SPDX-License-Identifier: AGPL-3.0-or-later

import { type CalendarDate, type CalendarMonth, type Cents, firstDayOf, type Language } from '#core/index.ts';
import { packOf } from '#languages/index.ts';

function cached<T>(make: (locale: string) => T): (language: Language) => T {
  const made = new Map<Language, T>();
  return (language) => {
    const known = made.get(language);
    if (known) return known;
    const fresh = make(packOf(language).writing.locale);
    made.set(language, fresh);
    return fresh;
  };
}

const dates = cached((l) => new Intl.DateTimeFormat(l, { dateStyle: 'long', timeZone: 'UTC' }));
const months = cached((l) => new Intl.DateTimeFormat(l, { month: 'long', year: 'numeric', timeZone: 'UTC' }));
// Italian leaves four digits together by itself: a long number is read by its groups. The types do not know the word yet.
const grouped = { useGrouping: 'always' as never };
const sums = cached((l) => new Intl.NumberFormat(l, { style: 'currency', currency: 'EUR', ...grouped }));
const times = cached(
  (l) => new Intl.DateTimeFormat(l, { hour: '2-digit', minute: '2-digit', timeZone: 'Europe/Rome' }),
);
const numbers = cached((l) => new Intl.NumberFormat(l, grouped));

/** A date as written: `31 marzo 2026`, `1º marzo 2026`, `31 March 2026`. */
export function showDate(date: CalendarDate, language: Language): string {
  return packOf(language).writing.date(dates(language).format(Date.parse(date)));
}

/** The time of a moment in Italy: `09:05`. */
export function showTime(at: Date, language: Language): string {
  return times(language).format(at);
}

/** A month as written: `marzo 2026`. */
export function showMonth(month: CalendarMonth, language: Language): string {
  return months(language).format(Date.parse(firstDayOf(month)));
}

/** A sum as written: `1.227,98 €`, `€1,227.98`. */
export function showMoney(cents: Cents, language: Language): string {
  return sums(language).format(cents / 100);
}

/** A number as written, by its groups of thousands: `2.345`, `2,345`. A year is none. */
export function showNumber(value: number, language: Language): string {
  return numbers(language).format(value);
}
