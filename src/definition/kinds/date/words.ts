// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Words } from '#core/index.ts';

export const parts = {
  day: { it: 'Giorno', en: 'Day', de: 'Tag' },
  month: { it: 'Mese', en: 'Month', de: 'Monat' },
  year: { it: 'Anno', en: 'Year', de: 'Jahr' },
} as const satisfies Readonly<Record<string, Words>>;

export const howToKey: Words = {
  it: 'Prema otto cifre: due per il giorno, due per il mese, quattro per l’anno.',
  en: 'Press eight digits: two for the day, two for the month, four for the year.',
  de: 'Drücken Sie acht Ziffern: zwei für den Tag, zwei für den Monat, vier für das Jahr.',
};

export const problems = {
  empty: {
    it: 'Scriva la data: giorno, mese e anno.',
    en: 'Enter the date: day, month and year.',
    de: 'Schreiben Sie das Datum: Tag, Monat und Jahr.',
  },
  'wrong-type': {
    it: 'Qui serve una data con giorno, mese e anno.',
    en: 'A date is needed here.',
    de: 'Hier brauchen wir ein Datum mit Tag, Monat und Jahr.',
  },
  'no-day': { it: 'Manca il giorno.', en: 'The day is missing.', de: 'Der Tag fehlt.' },
  'no-month': { it: 'Manca il mese.', en: 'The month is missing.', de: 'Der Monat fehlt.' },
  'no-year': { it: 'Manca l’anno.', en: 'The year is missing.', de: 'Das Jahr fehlt.' },
  'not-a-date': {
    it: 'Scriva giorno, mese e anno in cifre, per esempio 27 3 2026.',
    en: 'Write day, month and year in digits, for example 27 3 2026.',
    de: 'Schreiben Sie Tag, Monat und Jahr in Ziffern, zum Beispiel 27 3 2026.',
  },
  'year-in-four-digits': {
    it: 'Scriva l’anno con quattro cifre, per esempio 2026.',
    en: 'Write the year with four digits, for example 2026.',
    de: 'Schreiben Sie das Jahr mit vier Ziffern, zum Beispiel 2026.',
  },
  'no-such-date': {
    it: 'Questo giorno non esiste. Controlli giorno e mese.',
    en: 'This day does not exist. Check the day and the month.',
    de: 'Diesen Tag gibt es nicht. Prüfen Sie Tag und Monat.',
  },
  future: {
    it: 'Questa data è nel futuro. Controlli l’anno.',
    en: 'This date is in the future. Check the year.',
    de: 'Dieses Datum liegt in der Zukunft. Prüfen Sie das Jahr.',
  },
  'too-early': {
    it: 'La data non può essere prima del {notBeforeDate}.',
    en: 'The date cannot be before {notBeforeDate}.',
    de: 'Das Datum darf nicht vor dem {notBeforeDate} liegen.',
  },
  'too-late': {
    it: 'La data non può essere dopo il {notAfterDate}.',
    en: 'The date cannot be after {notAfterDate}.',
    de: 'Das Datum darf nicht nach dem {notAfterDate} liegen.',
  },
} as const satisfies Readonly<Record<string, Words>>;
