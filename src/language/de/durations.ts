// SPDX-License-Identifier: AGPL-3.0-or-later
import type { DurationWords } from '#languages/index.ts';

export const durations: DurationWords = {
  names: {
    days: ['ein Tag', 'Tage'],
    weeks: ['eine Woche', 'Wochen'],
    months: ['ein Monat', 'Monate'],
    years: ['ein Jahr', 'Jahre'],
  },
  and: 'und',
  or: ['oder', 'bis'],
  half: ['und ein halbes', 'und ein halber', 'und eine halbe'],
  // "Zweieinhalb Jahre" is one word, and two as recognisers part it.
  halfBefore: ['einhalb', 'und ein halbes'],
  named: [
    ['ein halbes jahr', { months: 6 }],
    ['halbes jahr', { months: 6 }],
    ['ein semester', { months: 6 }],
    ['ein vierteljahr', { months: 3 }],
    ['ein quartal', { months: 3 }],
    ['eineinhalb jahre', { months: 18 }],
    ['anderthalb jahre', { months: 18 }],
    ['ein und ein halbes jahr', { months: 18 }],
    ['ein jahr und ein halbes', { months: 18 }],
    ['zweieinhalb jahre', { months: 30 }],
    ['dreieinhalb jahre', { months: 42 }],
    ['viereinhalb jahre', { months: 54 }],
    ['funfeinhalb jahre', { months: 66 }],
    ['fuenfeinhalb jahre', { months: 66 }],
    ['vierzehn tage', { days: 14 }],
  ],
};
