// SPDX-License-Identifier: AGPL-3.0-or-later
import { type AnswersOf, computation, reads, service } from 'sportello/interview';
import { payments, totalsOf } from '../../shared/payments-of-year/fields.ts';

const law = 'D.Lgs. 82/2005 art. 41';

const ask = { payments } as const;

/** What somebody was paid this year and the year before. Of what is still to come no archive is asked: that is told, and where it is seen. */
export default service('fascicolo-previdenziale', {
  version: '2026-11-30',
  repeats: 'several',
  law: [law],
  ask,
  features: [reads({ payments: { newest: 'to' } })],
  computes: [
    computation(
      {
        steps: {
          gross: { unit: 'cents', law },
          withheld: { unit: 'cents', law },
          received: { unit: 'cents', law },
        },
        notes: { 'to-come': law, others: law },
      },
      (a: AnswersOf<typeof ask>, t) => {
        t.note('to-come');
        t.note('others');
        if (a.payments.length === 0) return;
        const { gross, withheld, received } = totalsOf(a.payments);
        t.step('gross', gross);
        t.step('withheld', withheld);
        t.step('received', received);
      },
    ),
  ],
});
