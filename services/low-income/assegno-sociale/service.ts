// SPDX-License-Identifier: AGPL-3.0-or-later
import {
  addMonths,
  addYears,
  type CalendarDate,
  centsHalfUp,
  decimal,
  firstDayOfNextMonth,
  lastDayOfYear,
  monthOf,
  over,
  times,
} from 'sportello/core';
import { figures } from 'sportello/figures';
import {
  type AnswersOf,
  choice,
  computation,
  count,
  type Declared,
  date,
  firstAccounts,
  inOrder,
  money,
  moreThan,
  not,
  rowOn,
  service,
  type TraceOf,
  yesNo,
} from 'sportello/interview';
import { applicant, applicantBirth } from 'sportello/shared/applicant';
import { contact } from 'sportello/shared/contact';
import { firstPayment, payment } from 'sportello/shared/payment';
import { assegnoSociale } from '../../law/assegno-sociale/monthly-sum.ts';

const ask = {
  ...applicantBirth,
  citizenship: choice(['italian', 'eu-or-similar', 'eu-family', 'protection', 'long-term', 'other'], {
    fact: 'person.citizenship',
  }),
  resident: yesNo({ fact: 'residence.in-italy' }),
  'here-since': date({ notAfter: { todayPlusDays: 0 }, fact: 'residence.since' }),
  'long-absence': yesNo(),
  'back-since': date({ notAfter: { todayPlusDays: 0 }, when: { 'long-absence': true } }),
  'days-abroad': count({ max: 366, unit: 'days' }),
  'abroad-for-health': yesNo({ sensitive: 'health', when: { 'days-abroad': moreThan(29) } }),
  disability: yesNo({ sensitive: 'health', fact: 'benefit.civil-invalidity.granted' }),
  married: choice(['no', 'yes', 'separated'], { fact: 'person.married' }),
  'own-income': money({ per: 'year' }),
  'spouse-income': money({ per: 'year', when: { married: 'yes' } }),
  institution: choice(['no', 'public-whole', 'mine-less-than-half', 'mine-half', 'mine-more'], {
    sensitive: 'health',
  }),
} as const;
const use = [applicant, contact, payment] as const;

type SocialAnswers = AnswersOf<typeof ask, typeof use>;
const figure = { ...assegnoSociale, ...figures(import.meta.dirname, { 'age-required': 'months' }) };
const { 'monthly-sum': monthlySum, 'age-required': ageRequired } = figure;

const law = 'L. 335/1995 art. 3';
/** What its figures and conditions leave open, whoever reads them. */
const doubts = { 'age-2027': 'D.L. 78/2010 art. 12', provisional: `${law} c. 6` } as const;
const paying = {
  steps: {
    'monthly-sum': { unit: 'cents', law: `${law} c. 6` },
    'yearly-sum': { unit: 'cents', law: `${law} c. 6` },
    'yearly-limit': { unit: 'cents', law: `${law} c. 6` },
    'income-counted': { unit: 'cents', law: `${law} c. 6` },
    'yearly-due': { unit: 'cents', law: `${law} c. 6` },
    'institution-share': { unit: 'percent', law: `${law} c. 7` },
  },
  amounts: { monthly: { per: 'month', law: `${law} c. 6` }, yearly: { per: 'year', law: `${law} c. 6` } },
  assumptions: { 'second-cap': `${law} c. 6`, 'half-fee': `${law} c. 7` },
} as const satisfies Declared;
type Paying = TraceOf<typeof paying>;

const firstRule = ageRequired.rows[0]?.from ?? '';

/** The day on which the age required by law is reached. It grows in 2027 and 2028: the first day on which both meet. */
function ageDay(birth: CalendarDate, t: Pick<Paying, 'parameter'>): CalendarDate {
  for (const row of ageRequired.rows) {
    const reached = addMonths(birth, row.value);
    if (row.to !== undefined && reached > row.to) continue;
    const from = reached < row.from ? row.from : reached;
    t.parameter(ageRequired, from);
    return from;
  }
  throw new Error('the last row of the age has no end');
}

/** Income that counts: one's own, and the spouse's where married and not separated (art. 3 c. 6). */
function incomeOf(a: SocialAnswers): number {
  return a['own-income'] + (a['spouse-income'] ?? 0);
}

/** What is paid begins with the month after the claim; its figures, and the income that counts, are those of that year. */
function firstMonth(today: CalendarDate): CalendarDate {
  return firstDayOfNextMonth(today);
}

function yearlySums(a: SocialAnswers, t: Paying) {
  const month = t.step('monthly-sum', t.parameter(monthlySum, firstMonth(t.today)));
  const year = t.step('yearly-sum', month * 13);
  const limit = t.step('yearly-limit', a.married === 'yes' ? year * 2 : year);
  const income = t.step('income-counted', incomeOf(a));
  return { year, limit, income };
}

/** Where an institution's fee is paid by public bodies: half, three quarters, or all of the sum. */
function share(a: SocialAnswers, t: Paying): string {
  switch (a.institution) {
    case 'public-whole':
      return '0,50';
    case 'mine-less-than-half':
      return '0,75';
    case 'mine-half':
      t.assume('half-fee');
      return '0,75';
    default:
      return '1';
  }
}

/** Assegno sociale: the allowance for people past pension age with little income (L. 335/1995 art. 3 cc. 6-7). */
export default service('assegno-sociale', {
  version: '2026-11-29',
  repeats: { onePer: [], granted: 'counts' },
  law: ['L. 335/1995 art. 3 cc. 6-7', 'D.L. 112/2008 art. 20 c. 10'],
  features: [firstAccounts({ iban: firstPayment })],
  ask,
  use,
  contradictions: {
    'here-after-birth': inOrder('birth', 'here-since'),
    'back-after-arrival': inOrder('here-since', 'back-since', { strictly: true }),
  },
  parameters: figure,
  assumptions: { ...doubts, 'month-of-age': `${law} c. 6` },
  conditions: {
    age: {
      law: 'D.L. 78/2010 art. 12',
      met: (a, t) => {
        const reached = ageDay(a.birth, t);
        t.values({ reached });
        // The claim is made "from the month of the age", by one source; the law says years completed.
        if (t.today < reached && monthOf(t.today) === monthOf(reached)) t.assume('month-of-age');
        // Who reached the age of one year and claims under the next one's: that theirs stays is not said.
        const now = rowOn(ageRequired, t.today)?.value ?? 0;
        if (reached <= t.today && addMonths(a.birth, now) > t.today) t.assume('age-2027');
        return t.today >= reached;
      },
    },
    citizenship: { law: `${law} c. 6`, must: { citizenship: not('other') } },
    resident: { law: `${law} c. 6`, must: { resident: true } },
    'ten-years': {
      law: 'D.L. 112/2008 art. 20 c. 10',
      met: (a, t) => {
        // An absence that breaks the stay makes the ten years start again at the return (circ. INPS 131/2022).
        const since = a['back-since'] ?? a['here-since'];
        const complete = addYears(since, 10);
        t.values({ complete });
        return complete <= t.today;
      },
    },
    // Whoever has a pension of invalidity passes to another assegno by itself at the age (art. 19, read on Normattiva).
    'no-disability-pension': { law: 'L. 118/1971 art. 19', must: { disability: false } },
    income: {
      law: `${law} c. 6`,
      met: (a, t) => {
        const sum = t.parameter(monthlySum, firstMonth(t.today)) * 13;
        const limit = a.married === 'yes' ? sum * 2 : sum;
        t.values({ limit: { cents: centsHalfUp(limit) } });
        return incomeOf(a) < limit;
      },
    },
  },
  computes: [
    computation(paying, (a: SocialAnswers, t) => {
      const { year, limit, income } = yearlySums(a, t);
      const due = t.step('yearly-due', Math.min(year, Math.max(0, limit - income)));
      if (a.married === 'yes' && a['own-income'] > 0) t.assume('second-cap');
      const part = decimal(share(a, t));
      t.step('institution-share', Number((part.over * 100n) / part.under));
      const monthly = centsHalfUp(times(over(due, 13), part));
      if (due === 0) return;
      const from = firstMonth(t.today);
      const span = { from, to: lastDayOfYear(from) };
      t.amount('monthly', monthly, span);
      if (monthly > 0) t.amount('yearly', centsHalfUp(times(due, part)), span);
    }),
    computation(
      { dates: { 'age-day': 'D.L. 78/2010 art. 12', start: `${law} c. 6` } },
      (a: SocialAnswers, t) => {
        const reached = ageDay(a.birth, t);
        // Who was 67 before 2019 had the age by then, on a day that an earlier rule set.
        if (reached > firstRule) t.date('age-day', reached);
        t.date('start', firstDayOfNextMonth(reached > t.today ? reached : t.today));
      },
    ),
    // Leaving the country stops what is paid; it does not take the right away (L. 335/1995 art. 3 c. 6; msg INPS 3239/2017).
    computation(
      { notes: { 'stay-in-italy': 'Msg INPS 3239/2017', 'long-abroad': 'Msg INPS 3239/2017' } },
      (a: SocialAnswers, t) => {
        t.note('stay-in-italy');
        const days = t.given(() => a['days-abroad']);
        if (days === undefined || days <= 29) return;
        if (t.given(() => a['abroad-for-health']) !== true) t.note('long-abroad');
      },
    ),
  ],
});
