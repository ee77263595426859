// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Words } from '#core/index.ts';

export const howToKey: Words = {
  it: 'Prema gli euro e poi cancelletto. Per i centesimi, prima del cancelletto prema asterisco e due cifre.',
  en: 'Press the euro, then hash. For cents, press star and two digits before the hash.',
  de: 'Drücken Sie die Euro und dann Raute. Für Cent drücken Sie vor der Raute Stern und zwei Ziffern.',
};

export const problems = {
  empty: {
    it: 'Scriva una somma in euro. Se è zero, scriva 0.',
    en: 'Enter a sum in euro. If none, enter 0.',
    de: 'Schreiben Sie einen Betrag in Euro. Bei null schreiben Sie 0.',
  },
  'wrong-type': {
    it: 'Qui serve una somma in euro.',
    en: 'A sum in euro is needed here.',
    de: 'Hier brauchen wir einen Betrag in Euro.',
  },
  'not-a-sum': {
    it: 'Qui serve una somma in euro, per esempio 1.250,50.',
    en: 'A sum in euro is needed here, for example 1,250.50.',
    de: 'Hier brauchen wir einen Betrag in Euro, zum Beispiel 1.250,50.',
  },
  negative: {
    it: 'La somma non può essere sotto zero.',
    en: 'The sum cannot be below zero.',
    de: 'Der Betrag kann nicht unter null sein.',
  },
  'too-small': {
    it: 'La somma deve essere almeno {minCents}.',
    en: 'The sum must be at least {minCents}.',
    de: 'Der Betrag muss mindestens {minCents} sein.',
  },
  'other-unit': {
    it: '{per, select, month {Mi serve la somma di un mese, in euro.} year {Mi serve la somma di tutto l’anno, in euro. Chi prende lo stesso importo ogni mese la moltiplica per i mesi, e aggiunge la tredicesima se c’è.} hour {Mi serve la paga di un’ora, in euro.} other {Mi serve la somma in tutto, in euro.}}',
    en: '{per, select, month {I need the sum for one month, in euro.} year {I need the sum for the whole year, in euro. If you get the same every month, multiply it by the months, and add the thirteenth if there is one.} hour {I need the pay for one hour, in euro.} other {I need the sum in all, in euro.}}',
    de: '{per, select, month {Ich brauche den Betrag für einen Monat, in Euro.} year {Ich brauche den Betrag für das ganze Jahr, in Euro. Wer jeden Monat gleich viel bekommt, nimmt ihn mal die Zahl der Monate und rechnet das dreizehnte Gehalt dazu, wenn es eines gibt.} hour {Ich brauche den Lohn für eine Stunde, in Euro.} other {Ich brauche den Betrag insgesamt, in Euro.}}',
  },
  'too-large': {
    it: 'La somma può essere al massimo {maxCents}.',
    en: 'The sum can be {maxCents} at most.',
    de: 'Der Betrag darf höchstens {maxCents} sein.',
  },
} as const satisfies Readonly<Record<string, Words>>;
