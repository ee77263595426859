// SPDX-License-Identifier: AGPL-3.0-or-later
import { sum, yearOf } from 'sportello/core';
import {
  type AnswersOf,
  address,
  choice,
  computation,
  count,
  produces,
  reads,
  service,
  when,
  yesNo,
} from 'sportello/interview';
import { acting } from 'sportello/shared/acting';
import { applicant } from 'sportello/shared/applicant';
import { contact } from 'sportello/shared/contact';
import { slips } from '../../shared/pension-slips/fields.ts';

const ask = {
  // First for whom: the pension that is asked about is theirs.
  ...acting,
  'in-payment': yesNo(),
  year: choice(['this-year', 'last-year', 'earlier']),
  'which-year': count({ min: 1900, max: 2100, when: { year: 'earlier' } }),
  send: choice(['download', 'email', 'post', 'explain']),
  email: when({ send: 'email' }, contact.email),
  address: address({ fact: 'contact.address', when: { send: 'post' } }),
  explain: choice(['rise', 'deductions', 'taxes', 'fourteenth'], { none: true }),
} as const;

const months = { slips } as const;
const noLaw = 'unknown';

/** What the certificate is made of: the slips of its year. */
const certificate = service('certificato-obis-m', {
  version: '2026-11-30',
  repeats: 'several',
  law: [],
  ask: months,
  features: [reads({ slips: { newest: 'month' } })],
  computes: [
    computation(
      { steps: { gross: { unit: 'cents', law: noLaw }, net: { unit: 'cents', law: noLaw } } },
      ({ slips }: AnswersOf<typeof months>, t) => {
        t.step('gross', sum(...slips.map((one) => one.gross)));
        t.step('net', sum(...slips.map((one) => one.net)));
      },
    ),
  ],
});

/** The yearly paper with the sums of a pension (ObisM). */
export default service('certificato-obis-m', {
  version: '2026-11-30',
  repeats: 'several',
  law: [],
  ask,
  use: [applicant],
  features: [
    produces({
      of: certificate,
      when: { 'for-whom': 'me' },
      year: (a: AnswersOf<typeof ask>, today) =>
        a['which-year'] ?? yearOf(today) - (a.year === 'last-year' ? 1 : 0),
    }),
  ],
  contradictions: {
    'year-not-past': {
      between: ['year', 'which-year'],
      when: (a, today) => a['which-year'] !== undefined && a['which-year'] >= yearOf(today),
    },
  },
  computes: [
    computation(
      {
        assumptions: {
          'no-law': 'unknown',
          'once-paid': 'unknown',
          'from-spring': 'unknown',
          ways: 'unknown',
          'who-may-ask': 'unknown',
        },
      },
      (a: AnswersOf<typeof ask>, t) => {
        t.assume('no-law');
        if (!a['in-payment']) t.assume('once-paid');
        if (a.year === 'this-year') t.assume('from-spring');
        if (a.send !== 'download') t.assume('ways');
        if (a['for-whom'] === 'other' && a['acting-as'] !== 'delegate') t.assume('who-may-ask');
      },
    ),
  ],
});
