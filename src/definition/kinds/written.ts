// SPDX-License-Identifier: AGPL-3.0-or-later
import { type CalendarDate, type CalendarMonth, type Cents, firstDayOf, type Language } from '#core/index.ts';

const locales: Record<Language, string> = { it: 'it-IT', en: 'en-GB', de: 'de-DE' };

function cached<T>(make: (locale: string) => T): (language: Language) => T {
  const made = new Map<Language, T>();
  return (language) => {
    const known = made.get(language);
    if (known) return known;
    const fresh = make(locales[language]);
    made.set(language, fresh);
    return fresh;
  };
}

const dates = cached((l) => new Intl.DateTimeFormat(l, { dateStyle: 'long', timeZone: 'UTC' }));
const months = cached((l) => new Intl.DateTimeFormat(l, { month: 'long', year: 'numeric', timeZone: 'UTC' }));
const sums = cached(
  (l) => new Intl.NumberFormat(l, { style: 'currency', currency: 'EUR', useGrouping: 'always' as never }),
);
const numbers = cached((l) => new Intl.NumberFormat(l));

/** A date as written: `31 marzo 2026`, `1º marzo 2026`, `31 March 2026`. */
export function showDate(date: CalendarDate, language: Language): string {
  const written = dates(language).format(Date.parse(date));
  return language === 'it' ? written.replace(/^1 /, '1º ') : written;
}

/** A month as written: `marzo 2026`. */
export function showMonth(month: CalendarMonth, language: Language): string {
  return months(language).format(Date.parse(firstDayOf(month)));
}

/** A sum as written: `1.227,98 €`, `€1,227.98`. */
export function showMoney(cents: Cents, language: Language): string {
  return sums(language).format(cents / 100);
}

export function showNumber(value: number, language: Language): string {
  return numbers(language).format(value);
}
