// SPDX-License-Identifier: AGPL-3.0-or-later
import type { DurationWords } from '#languages/index.ts';

export const durations: DurationWords = {
  names: {
    days: ['un giorno', 'giorni'],
    weeks: ['una settimana', 'settimane'],
    months: ['un mese', 'mesi'],
    years: ['un anno', 'anni'],
  },
  and: 'e',
  or: ['o', 'oppure'],
  half: ['e mezzo', 'e mezza'],
  halfBefore: [],
  named: [
    ['mezzo anno', { months: 6 }],
    ['mezz anno', { months: 6 }],
    ['un semestre', { months: 6 }],
    ['un trimestre', { months: 3 }],
    ['un bimestre', { months: 2 }],
    ['un quadrimestre', { months: 4 }],
    ['un anno e mezzo', { months: 18 }],
  ],
};
