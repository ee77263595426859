// SPDX-License-Identifier: AGPL-3.0-or-later
import { type AnswersOf, choice, companyCode, computation, service, text } from 'sportello/interview';
import { company } from 'sportello/shared/company';
import { contact } from 'sportello/shared/contact';

const law = 'D.L. 34/2014 art. 4';

const ask = {
  role: choice(['own', 'public-body', 'bank']),
  // Who gives out work or lends money asks of somebody else.
  subject: companyCode({ sole: true, when: { role: ['public-body', 'bank'] } }),
  pec: text({ email: true, sensitive: 'identity' }),
} as const;

/** Whether a firm has paid its contributions. Nothing is decided by what is asked here: the archives say whether it is in order. */
export default service('durc-online', {
  version: '2026-11-30',
  repeats: { onePer: ['role', 'subject'], granted: 'gives-way' },
  law: [law],
  ask,
  use: [company, contact],
  computes: [
    computation({ notes: { reused: law, 'put-right': law } }, (a: AnswersOf<typeof ask>, t) => {
      t.note('reused');
      if (a.role === 'own') t.note('put-right');
    }),
  ],
});
