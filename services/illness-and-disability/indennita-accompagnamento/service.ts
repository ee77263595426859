// SPDX-License-Identifier: AGPL-3.0-or-later
import { cents, day, daysBetween, firstDayOfNextMonth, lastDayOfYear, yearOf } from 'sportello/core';
import { figures } from 'sportello/figures';
import {
  type AnswersOf,
  choice,
  computation,
  date,
  firstAccounts,
  not,
  service,
  yesNo,
} from 'sportello/interview';
import { applicant } from 'sportello/shared/applicant';
import { contact } from 'sportello/shared/contact';
import { firstPayment, payment } from 'sportello/shared/payment';

const law = 'L. 18/1980';

const figure = figures(import.meta.dirname, { monthly: 'cents' });

const ask = {
  report: yesNo({ sensitive: 'health' }),
  asked: date({ notAfter: { todayPlusDays: 0 }, looks: 'back', when: { report: true } }),
  total: yesNo({ sensitive: 'health', when: { report: true } }),
  need: choice(['walking', 'daily-acts', 'neither'], { sensitive: 'health', when: { report: true } }),
  hospital: yesNo({ sensitive: 'health' }),
  'hospital-since': date({
    notAfter: { todayPlusDays: 0 },
    looks: 'back',
    sensitive: 'health',
    when: { hospital: true },
  }),
  'child-allowance': yesNo(),
  citizenship: choice(['italian-or-eu', 'admitted-permit', 'other'], { fact: 'person.citizenship' }),
  resident: yesNo({ fact: 'residence.in-italy' }),
} as const;
const use = [applicant, contact, payment] as const;

/** Indennità di accompagnamento: who cannot walk, or live their day, alone; whatever their age and income (L. 18/1980). */
export default service('indennita-accompagnamento', {
  version: '2026-11-30',
  repeats: { onePer: ['asked'], granted: 'counts' },
  law: [law],
  ask,
  use,
  parameters: figure,
  features: [firstAccounts({ iban: firstPayment })],
  assumptions: { corrected: 'Msg INPS 628/2026' },
  conditions: {
    report: { law, mark: 'unverified', must: { report: true } },
    total: { law, mark: 'secondary', must: { total: true } },
    need: { law, mark: 'secondary', must: { need: not('neither') } },
    'one-allowance': { law: 'unknown', must: { 'child-allowance': false } },
    citizenship: { law: 'unknown', must: { citizenship: not('other') } },
    resident: { law: 'unknown', must: { resident: true } },
  },
  computes: [
    computation(
      {
        assumptions: { 'long-stay': 'unknown' },
        notes: { 'no-income': law, 'hospital-stays': 'unknown', reform: 'Msg INPS 2550/2026' },
        dates: { start: law },
        amounts: { monthly: { per: 'month', law }, year: { per: 'year', law } },
      },
      (a: AnswersOf<typeof ask>, t) => {
        t.note('no-income');
        t.note('hospital-stays');
        if (t.today >= '2026-01-01') t.note('reform');
        if (a.asked === undefined) return;
        const start = t.date('start', firstDayOfNextMonth(a.asked));
        const since = a['hospital-since'];
        if (since && daysBetween(since, t.today) > 29) t.assume('long-stay');
        // Each year has a sum of its own, and is as sure as that sum alone.
        const now = Math.max(yearOf(start), yearOf(t.today));
        for (let year = yearOf(start); year <= now; year++) {
          const from = year === yearOf(start) ? start : day(`${year}-01-01`);
          const span = { from, to: lastDayOfYear(from) };
          t.apart(() => {
            const monthly = t.amount('monthly', t.parameter(figure.monthly, from), span);
            const months = 13 - Number(from.slice(5, 7));
            if (year === now) t.amount('year', cents(monthly * months), span);
          });
        }
      },
    ),
  ],
});
