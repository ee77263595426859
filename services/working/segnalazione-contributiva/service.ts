// SPDX-License-Identifier: AGPL-3.0-or-later
import { addMonths, monthOf, sum } from 'sportello/core';
import {
  type AnswersOf,
  choice,
  computation,
  elements,
  list,
  money,
  month,
  municipality,
  papers,
  service,
  text,
  yesNo,
} from 'sportello/interview';
import { applicant } from 'sportello/shared/applicant';
import { contact } from 'sportello/shared/contact';

const law = 'L. 335/1995 art. 3 c. 9';
const past = { looks: 'back', notAfter: { todayPlusDays: 0 } } as const;

const ask = {
  wrong: choice(['missing', 'pay', 'person', 'employer', 'figurative', 'benefit']),
  // Of the account, those that are wrong; one that is missing is written.
  periods: list(
    {
      from: month({ ...past, fact: 'contribution.from' }),
      to: month({ ...past, fact: 'contribution.to' }),
      employer: text({ maxCharacters: 80, none: true, fact: 'contribution.employer' }),
      fund: choice(['employees', 'artisans', 'traders', 'separata', 'public', 'domestic', 'other'], {
        fact: 'contribution.fund',
      }),
      pay: money({ when: { wrong: 'pay' } }),
    },
    { min: 1, max: 20, fact: 'contributions.periods', picked: true },
  ),
  place: municipality({ none: true }),
  slips: yesNo(),
  firm: choice(['active', 'closed', 'bankrupt', 'unknown']),
  before: yesNo(),
} as const;

/** Contributions that are missing or wrong in the account, told by whose they are. An officer looks and corrects. */
export default service('segnalazione-contributiva', {
  version: '2026-11-30',
  repeats: { onePer: ['wrong', 'periods.from', 'periods.employer'], granted: 'counts' },
  law: [law],
  ask,
  use: [applicant, contact],
  contradictions: {
    'ends-before': {
      between: ['periods.from', 'periods.to'],
      when: (a) => elements(a.periods, (row) => row.to < row.from),
    },
  },
  features: [papers({ slips: { law, when: { slips: true } } })],
  computes: [
    computation(
      {
        steps: { pay: { unit: 'cents', law } },
        notes: { recent: law },
        assumptions: { 'three-months': law, 'public-form': 'unknown' },
      },
      (a: AnswersOf<typeof ask>, t) => {
        if (a.wrong === 'pay') t.step('pay', sum(...a.periods.flatMap((row) => row.pay ?? [])));
        if (a.periods.some((row) => row.fund === 'public')) t.assume('public-form');
        if (!a.periods.some((row) => row.to > monthOf(addMonths(t.today, -3)))) return;
        t.assume('three-months');
        t.note('recent');
      },
    ),
  ],
});
