// SPDX-License-Identifier: AGPL-3.0-or-later
import { type CalendarDate, cents, centsHalfUp, day, daysBetween, over, yearOf } from 'sportello/core';
import { figures } from 'sportello/figures';
import {
  type AnswersOf,
  choice,
  computation,
  count,
  firstAccounts,
  money,
  not,
  service,
  yesNo,
} from 'sportello/interview';
import { applicant } from 'sportello/shared/applicant';
import { contact } from 'sportello/shared/contact';
import { firstPayment, payment } from 'sportello/shared/payment';

const law = 'L. 247/2007 art. 1 cc. 55-57';

const figure = figures(import.meta.dirname, {
  ceiling: 'cents',
  'least-days': 'days',
  'share-by-day': 'percent',
  'share-fixed': 'percent',
  solidarity: 'percent',
  'solidarity-days': 'days',
});

const days = { min: 0, max: 366, unit: 'days' } as const;
const elsewhere = { ...days, when: { 'other-work': true } } as const;

const ask = {
  // It is asked for in the year after the work.
  year: count({
    min: 2000,
    max: 2100,
    proposes: (_: object, today: CalendarDate) => yearOf(today) - 1,
  }),
  kind: choice(['by-day', 'fixed', 'both', 'small-farmer', 'other']),
  days: count(days),
  'days-before': count(days),
  'other-work': yesNo(),
  'other-days': count(elsewhere),
  'other-days-before': count(elsewhere),
  pay: money({ per: 'year' }),
  covered: count(days),
  insured: yesNo(),
  resigned: yesNo(),
  'good-reason': yesNo({ when: { resigned: true } }),
  'seasonal-permit': yesNo(),
} as const;
const use = [applicant, contact, payment] as const;
type A = AnswersOf<typeof ask>;

/** Days worked on farms and elsewhere, in the year and in the two. */
function workedIn(a: A) {
  const farm = a.days + a['days-before'];
  const other = (a['other-days'] ?? 0) + (a['other-days-before'] ?? 0);
  return { year: a.days + (a['other-days'] ?? 0), farm, other };
}

/** It is asked for, and paid, in the year after the work. */
function termOf(a: { readonly year: number }): { readonly opens: CalendarDate; readonly last: CalendarDate } {
  return { opens: day(`${a.year + 1}-01-01`), last: day(`${a.year + 1}-03-31`) };
}

/** Disoccupazione agricola: for the days without work of the year before, paid once (L. 247/2007 art. 1 cc. 55-57). */
export default service('disoccupazione-agricola', {
  version: '2026-11-30',
  repeats: { onePer: ['year'], granted: 'counts' },
  law: [law],
  ask,
  use,
  parameters: figure,
  features: [firstAccounts({ iban: firstPayment })],
  contradictions: {
    'more-than-a-year': {
      between: ['days', 'covered'],
      when: (a) => (a.days ?? 0) + (a.covered ?? 0) > 366,
    },
  },
  conditions: {
    kind: { law, mark: 'secondary', must: { kind: not('other') } },
    'in-time': {
      law,
      mark: 'secondary',
      met: (a, t) => {
        const { opens, last } = termOf(a);
        t.values({ opens, last });
        return opens <= t.today && t.today <= last;
      },
    },
    insured: { law, mark: 'secondary', must: { insured: true } },
    'enough-days': {
      law,
      mark: 'secondary',
      met: (a, t) => {
        const { farm, other } = workedIn(a);
        t.values({ total: farm + other });
        return farm + other >= t.parameter(figure['least-days'], termOf(a).opens);
      },
    },
    'most-on-farms': {
      law,
      mark: 'secondary',
      when: { 'other-work': true },
      met: (a) => workedIn(a).farm > workedIn(a).other,
    },
    'not-resigned': { law, mark: 'secondary', met: (a) => !a.resigned || a['good-reason'] === true },
    'no-seasonal-permit': { law: 'unknown', mark: 'secondary', must: { 'seasonal-permit': false } },
  },
  computes: [
    computation({ dates: { opens: law, 'apply-by': law } }, (a: A, t) => {
      t.date('opens', termOf(a).opens);
      t.date('apply-by', termOf(a).last);
    }),
    computation(
      {
        assumptions: { 'per-day': 'unknown', together: 'unknown', 'small-farmers': 'unknown' },
        notes: { 'both-kinds': 'unknown' },
        steps: {
          'daily-pay': { unit: 'cents', law },
          'days-paid': { unit: 'days', law },
          gross: { unit: 'cents', law },
          solidarity: { unit: 'cents', law },
        },
        amounts: { benefit: { per: 'once', law } },
      },
      (a: A, t) => {
        const { opens } = termOf(a);
        const ceiling = t.parameter(figure.ceiling, opens);
        if (a.kind === 'both') t.note('both-kinds');
        const worked = workedIn(a).year;
        if (a.kind === 'both' || a.kind === 'other' || worked === 0) return;
        if (a.kind === 'small-farmer') t.assume('small-farmers');
        if (workedIn(a).other > 0) t.assume('together');
        // However many days a month is reckoned to have, below this no pay of a day is cut.
        if (a.pay * 31 > ceiling * worked) t.assume('per-day');

        t.step('daily-pay', centsHalfUp(over(a.pay, worked)));
        const yearLength = daysBetween(day(`${a.year}-01-01`), opens);
        const paid = t.step('days-paid', Math.max(0, Math.min(worked, yearLength - worked - a.covered)));
        if (paid === 0) return;
        const isFixed = a.kind === 'fixed';
        const share = t.parameter(isFixed ? figure['share-fixed'] : figure['share-by-day'], opens);
        const gross = t.step('gross', centsHalfUp(over(share * a.pay * paid, 100 * worked)));
        if (isFixed) {
          t.amount('benefit', gross);
          return;
        }
        const most = Math.min(paid, t.parameter(figure['solidarity-days'], opens));
        const kept = over(t.parameter(figure.solidarity, opens) * share * a.pay * most, 10_000 * worked);
        t.amount('benefit', cents(gross - t.step('solidarity', centsHalfUp(kept))));
      },
    ),
  ],
});
