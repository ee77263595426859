// SPDX-License-Identifier: AGPL-3.0-or-later

/** How long a pause ends a turn: `soon` where what was said sounds finished, `late` where it does not. Milliseconds. */
export interface Patience {
  readonly soon: number;
  readonly late: number;
}

/** A code is said in pieces, a name is looked up on a card, a story is thought about; a yes is over when it is over. */
const byKind: Readonly<Record<string, Patience>> = {
  'yes-no': { soon: 320, late: 700 },
  choice: { soon: 380, late: 900 },
  count: { soon: 380, late: 800 },
  money: { soon: 450, late: 1000 },
  date: { soon: 450, late: 1000 },
  month: { soon: 420, late: 900 },
  duration: { soon: 450, late: 1000 },
  municipality: { soon: 450, late: 1000 },
  'codice-fiscale': { soon: 1000, late: 2000 },
  iban: { soon: 1000, late: 2000 },
  phone: { soon: 900, late: 1800 },
  email: { soon: 900, late: 1800 },
};

const usual: Patience = { soon: 600, late: 1400 };

/** How patient one is with whoever answers a kind of question; free words without one. */
export function patienceWith(kind: string | undefined): Patience {
  return new Map(Object.entries(byKind)).get(kind ?? '') ?? usual;
}
