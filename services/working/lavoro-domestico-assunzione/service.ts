// SPDX-License-Identifier: AGPL-3.0-or-later
import { addDays, addMonths, ageOn, firstDayOf, monthOf } from 'sportello/core';
import {
  type AnswersOf,
  anew,
  choice,
  computation,
  date,
  differentPeople,
  inOrder,
  money,
  municipality,
  not,
  person,
  service,
  text,
  yesNo,
} from 'sportello/interview';
import { applicant } from 'sportello/shared/applicant';
import { contact } from 'sportello/shared/contact';
import { homeWork } from 'sportello/shared/home-work';

const law = 'D.L. 185/2008 art. 16-bis';
const payLaw = 'D.P.R. 1403/1971';

const ahead = { looks: 'ahead' } as const;

const ask = {
  // Bounded, so that a day said without its year is the near one: the next 7 December, or the 25 November just gone.
  start: date({ ...ahead, notAfter: { todayPlusDays: 180 } }),
  worker: person(['given-name', 'family-name', 'birth', 'codice-fiscale']),
  citizenship: choice(['italian-or-eu', 'admitted-permit', 'other']),
  'permit-number': text({ maxCharacters: 30, when: { citizenship: 'admitted-permit' } }),
  'permit-until': date({ ...ahead, none: true, when: { citizenship: 'admitted-permit' } }),
  relation: choice(['none', 'spouse', 'relative']),
  place: municipality(),
  'lives-in': yesNo(),
  'worker-home': municipality({ when: { 'lives-in': false } }),
  duty: choice(['cleaner', 'childminder', 'carer', 'cook', 'gardener', 'other']),
  level: choice(['a', 'a-super', 'b', 'b-super', 'c-super', 'd', 'd-super'], { none: true }),
  'pay-unit': choice(['hour', 'month']),
  pay: money(),
  'food-lodging': yesNo(),
  'weekly-hours': anew(homeWork['weekly-hours']),
  fixed: anew(homeWork.fixed),
  replaces: anew(homeWork.replaces),
  end: date({ ...ahead, when: { fixed: true } }),
} as const;

/** The beginning of a job at home, which its employer tells by the day before. What comes late is told, and sent all the same. */
export default service('lavoro-domestico-assunzione', {
  version: '2026-12-01',
  repeats: { onePer: ['worker.codice-fiscale', 'start'], granted: 'counts' },
  law: [law, 'L. 339/1958'],
  ask,
  use: [applicant, contact],
  contradictions: {
    'ends-before': inOrder('start', 'end'),
    'worker-not-you': differentPeople('worker.codice-fiscale', 'codice-fiscale'),
  },
  conditions: {
    age: {
      law: 'unknown',
      mark: 'secondary',
      met: (a, t) => {
        const age = ageOn(a.worker.birth, a.start);
        t.values({ age });
        return age >= 16;
      },
    },
    citizenship: { law: 'unknown', mark: 'secondary', must: { citizenship: not('other') } },
  },
  assumptions: {
    family: { law: 'unknown', when: { relation: ['spouse', 'relative'] } },
    'permit-ends': { law: 'unknown', when: (a) => (a['permit-until'] ?? a.start) < a.start },
  },
  computes: [
    computation(
      {
        dates: { 'report-by': law, 'cancel-by': 'unknown', 'pay-by': payLaw },
        notes: { late: law, number: law, cancel: 'unknown' },
      },
      (a: AnswersOf<typeof ask>, t) => {
        const by = t.date('report-by', addDays(a.start, -1));
        if (t.today > by) t.note('late');
        t.note('number');
        t.date('cancel-by', addDays(a.start, 5));
        t.note('cancel');
        // Contributions are paid in the ten days after each quarter, or after the last day of work.
        const month = monthOf(a.start);
        const next = addMonths(firstDayOf(month), 3 - ((Number(month.slice(5)) - 1) % 3));
        const last = a.end !== undefined && a.end < next ? a.end : addDays(next, -1);
        t.date('pay-by', addDays(last, 10));
      },
    ),
  ],
});
