// SPDX-License-Identifier: AGPL-3.0-or-later
import { sum, yearOf } from 'sportello/core';
import {
  type AnswersOf,
  address,
  choice,
  computation,
  count,
  not,
  produces,
  reads,
  service,
  when,
  yesNo,
} from 'sportello/interview';
import { slips } from 'sportello/lists/pension-slips';
import { acting } from 'sportello/shared/acting';
import { applicant } from 'sportello/shared/applicant';
import { contact } from 'sportello/shared/contact';

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
  assumptions: {
    'no-law': { law: 'unknown', when: 'always' },
    'once-paid': { law: 'unknown', when: { 'in-payment': false } },
    'from-spring': { law: 'unknown', when: { year: 'this-year' } },
    ways: { law: 'unknown', when: { send: not('download') } },
    'who-may-ask': { law: 'unknown', when: { 'for-whom': 'other', 'acting-as': not('delegate') } },
  },
});
