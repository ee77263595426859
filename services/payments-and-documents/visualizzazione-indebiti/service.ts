// SPDX-License-Identifier: AGPL-3.0-or-later
import { sum } from 'sportello/core';
import { type AnswersOf, computation, reads, service } from 'sportello/interview';
import { debts } from 'sportello/lists/open-debts';

const law = 'L. 88/1989 art. 52';

const ask = { debts } as const;

/** Sums that were paid by mistake and must be paid back (L. 88/1989 art. 52, L. 412/1991 art. 13, Codice civile art. 2033). */
export default service('visualizzazione-indebiti', {
  version: '2026-11-30',
  repeats: 'several',
  law: [law, 'L. 412/1991 art. 13', 'Codice civile art. 2033'],
  ask,
  features: [reads({ debts: { newest: 'told-on' } })],
  computes: [
    computation(
      { amounts: { left: { per: 'once', law } }, notes: { 'not-right': law, instalments: law } },
      ({ debts }: AnswersOf<typeof ask>, t) => {
        t.amount('left', sum(...debts.map(({ left }) => left)));
        if (debts.length === 0) return;
        t.note('instalments');
        t.note('not-right');
      },
    ),
  ],
});
