// SPDX-License-Identifier: AGPL-3.0-or-later
import type { DurationUnit, Words } from '#core/index.ts';

export const unitLabels: Readonly<Record<DurationUnit, Words>> = {
  days: { it: 'Giorni', en: 'Days', de: 'Tage' },
  weeks: { it: 'Settimane', en: 'Weeks', de: 'Wochen' },
  months: { it: 'Mesi', en: 'Months', de: 'Monate' },
  years: { it: 'Anni', en: 'Years', de: 'Jahre' },
};

export const unitNames: Readonly<Record<DurationUnit, { readonly one: Words; readonly other: Words }>> = {
  days: { one: { it: 'giorno', en: 'day', de: 'Tag' }, other: { it: 'giorni', en: 'days', de: 'Tage' } },
  weeks: {
    one: { it: 'settimana', en: 'week', de: 'Woche' },
    other: { it: 'settimane', en: 'weeks', de: 'Wochen' },
  },
  months: {
    one: { it: 'mese', en: 'month', de: 'Monat' },
    other: { it: 'mesi', en: 'months', de: 'Monate' },
  },
  years: { one: { it: 'anno', en: 'year', de: 'Jahr' }, other: { it: 'anni', en: 'years', de: 'Jahre' } },
};

export const howToKey: Words = {
  it: 'Prema il numero e poi cancelletto.',
  en: 'Press the number, then hash.',
  de: 'Drücken Sie die Zahl und dann Raute.',
};

export const parts: Words = {
  it: 'Prema il numero, poi asterisco e il tipo, poi cancelletto.',
  en: 'Press the number, then star and the unit, then hash.',
  de: 'Drücken Sie die Zahl, dann Stern und die Einheit, dann Raute.',
};

export const toKey: Readonly<Record<DurationUnit, Words>> = {
  days: { it: 'Giorni: 1.', en: 'Days: 1.', de: 'Tage: 1.' },
  weeks: { it: 'Settimane: 2.', en: 'Weeks: 2.', de: 'Wochen: 2.' },
  months: { it: 'Mesi: 3.', en: 'Months: 3.', de: 'Monate: 3.' },
  years: { it: 'Anni: 4.', en: 'Years: 4.', de: 'Jahre: 4.' },
};

export const problems = {
  empty: { it: 'Scriva quanto tempo.', en: 'Enter how long.', de: 'Schreiben Sie, wie lange.' },
  'wrong-type': {
    it: 'Qui serve una durata, per esempio 12 settimane.',
    en: 'A length of time is needed here.',
    de: 'Hier brauchen wir eine Dauer, zum Beispiel 12 Wochen.',
  },
  'not-a-number': {
    it: 'Scriva il numero in cifre, per esempio 12.',
    en: 'Write the number in digits, such as 12.',
    de: 'Schreiben Sie die Zahl in Ziffern, zum Beispiel 12.',
  },
  'several-units': {
    it: 'Riempia una sola casella.',
    en: 'Fill in one box only.',
    de: 'Füllen Sie nur ein Feld aus.',
  },
  'other-unit': {
    it: 'Qui il tempo va detto in un altro modo.',
    en: 'Here the time is counted in another unit.',
    de: 'Hier muss man die Zeit anders angeben.',
  },
  negative: {
    it: 'Il numero non può essere sotto zero.',
    en: 'The number cannot be below zero.',
    de: 'Die Zahl kann nicht unter null sein.',
  },
  'too-large': {
    it: 'Il numero può essere al massimo {max}.',
    en: 'The number can be {max} at most.',
    de: 'Die Zahl darf höchstens {max} sein.',
  },
} as const satisfies Readonly<Record<string, Words>>;
