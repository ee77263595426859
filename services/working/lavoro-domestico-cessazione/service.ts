// SPDX-License-Identifier: AGPL-3.0-or-later
import { addDays } from 'sportello/core';
import {
  type AnswersOf,
  choice,
  computation,
  count,
  date,
  inOrder,
  name,
  pick,
  service,
  yesNo,
} from 'sportello/interview';
import { applicant } from 'sportello/shared/applicant';
import { contact } from 'sportello/shared/contact';

const law = 'D.L. 185/2008 art. 16-bis c. 11';
const past = { looks: 'back', notAfter: { todayPlusDays: 0 } } as const;
const reasons = [
  'resignation',
  'just-cause',
  'dismissal',
  'end-of-term',
  'agreement',
  'worker-died',
  'employer-died',
  'trial',
] as const;

const ask = {
  job: pick(
    {
      worker: name({ part: 'whole', fact: 'domestic.worker' }),
      start: date({ ...past, fact: 'domestic.start' }),
    },
    { fact: 'domestic.jobs' },
  ),
  'last-day': date(past),
  reason: choice(reasons),
  died: date({ ...past, when: { reason: ['worker-died', 'employer-died'] } }),
  notice: choice(['worked', 'paid', 'none'], { when: { reason: ['resignation', 'dismissal'] } }),
  hours: count({ max: 2000 }),
  holidays: yesNo({ none: true }),
} as const;

/** The end of a job at home, which its employer reports. It is registered whatever the day; what is late is told. */
export default service('lavoro-domestico-cessazione', {
  version: '2026-11-30',
  repeats: { onePer: ['job.worker', 'job.start'], granted: 'counts' },
  law: [law],
  ask,
  use: [applicant, contact],
  contradictions: {
    'end-before-start': inOrder('job.start', 'last-day'),
  },
  computes: [
    computation(
      { dates: { 'report-by': law }, assumptions: { 'five-days': law }, notes: { late: law, naspi: law } },
      (a: AnswersOf<typeof ask>, t) => {
        t.assume('five-days');
        const by = t.date('report-by', addDays(a['last-day'], 5));
        if (t.today > by) t.note('late');
        if (a.reason !== 'resignation' && a.reason !== 'worker-died') t.note('naspi');
      },
    ),
  ],
});
