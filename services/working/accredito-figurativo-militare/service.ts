// SPDX-License-Identifier: AGPL-3.0-or-later
import { day, daysBetween } from 'sportello/core';
import {
  type AnswersOf,
  atMost,
  choice,
  computation,
  date,
  inOrder,
  municipality,
  not,
  papers,
  service,
  yesNo,
} from 'sportello/interview';
import { applicant } from 'sportello/shared/applicant';
import { contact } from 'sportello/shared/contact';

const law = 'L. 958/1986 art. 20';
const civil = 'L. 230/1998';

const past = { looks: 'back', notAfter: { todayPlusDays: 0 } } as const;

const ask = {
  service: choice(['military', 'civil', 'red-cross', 'fire-brigade', 'recall']),
  begin: date(past),
  end: date(past),
  district: municipality({ ceased: true }),
  'not-counting': yesNo(),
  record: yesNo(),
  worked: yesNo(),
  'only-separate': yesNo(),
  // Once a yes or no, `covered`, which refused also who has contributions for a part alone.
  cover: choice(['none', 'part', 'whole']),
  'other-pension': yesNo(),
  pension: yesNo(),
} as const;

/** Contributions credited for military or civil service, for nothing (L. 958/1986 art. 20). */
export default service('accredito-figurativo-militare', {
  version: '2026-12-01',
  repeats: { onePer: ['begin'], granted: 'counts' },
  law: [law, civil],
  ask,
  use: [applicant, contact],
  features: [papers({ record: { law: 'unknown', when: { record: true } } })],
  contradictions: { 'ends-before': inOrder('begin', 'end') },
  notes: {
    'no-cost': { law, when: 'always' },
    proof: { law: 'unknown', when: 'always' },
    'without-these': { law: 'unknown', when: { 'not-counting': true } },
    'only-the-rest': { law, when: { cover: 'part' } },
    recount: { law: 'unknown', when: { pension: true } },
  },
  conditions: {
    'civil-in-time': {
      law: civil,
      mark: 'secondary',
      when: { service: 'civil' },
      must: { begin: atMost(day('2005-12-31')) },
    },
    worked: { law, mark: 'secondary', must: { worked: true } },
    'only-separate': { law, mark: 'secondary', must: { 'only-separate': false } },
    covered: { law, mark: 'secondary', must: { cover: not('whole') } },
    'other-pension': { law, mark: 'secondary', must: { 'other-pension': false } },
  },
  computes: [
    computation({ steps: { days: { unit: 'days', law } } }, (a: AnswersOf<typeof ask>, t) => {
      if (a.begin <= a.end) t.step('days', daysBetween(a.begin, a.end) + 1);
    }),
  ],
});
