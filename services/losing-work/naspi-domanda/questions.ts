// SPDX-License-Identifier: AGPL-3.0-or-later
import { type CalendarDate, type Cents, day } from 'sportello/core';
import {
  type AnswersOf,
  atLeast,
  choice,
  count,
  date,
  lessThan,
  money,
  not,
  rowOn,
  yesNo,
} from 'sportello/interview';
import { applicant, applicantBirth } from 'sportello/shared/applicant';
import { contact } from 'sportello/shared/contact';
import { payment } from 'sportello/shared/payment';
import { figure } from './figures.ts';

/** Ways a job ends that are involuntary, or count as such (art. 3). */
export const involuntary = [
  'dismissal',
  'just-cause-dismissal',
  'end-of-term',
  'just-cause-resignation',
  'protected-resignation',
  'agreement-before-dismissal',
  'agreement-after-transfer',
  'offer-accepted',
  'liquidation-resignation',
  'violence-resignation',
] as const;

const newEndsRule: CalendarDate = day('2025-01-01');
const thirtyDaysAbolished: CalendarDate = day('2022-01-01');

// Above the limit a short contract suspends the benefit, a longer one ends it (art. 9 c. 1).
function isShortWorkAbove(
  a: { readonly 'other-work': string; readonly 'expected-income': Cents | undefined },
  today: CalendarDate,
): boolean {
  const limit = rowOn(figure['work-limits'], today)?.value.employee;
  return a['other-work'] === 'employee' && limit !== undefined && (a['expected-income'] ?? 0) > limit;
}

export const ask = {
  ending: choice([...involuntary, 'resignation', 'other-agreement', 'absence'], { fact: 'last-job.ending' }),
  'last-day': date({
    notBefore: day('2010-01-01'),
    notAfter: { todayPlusDays: 180 },
    fact: 'last-job.last-day',
  }),
  job: choice(
    [
      'employee',
      'apprentice',
      'domestic',
      'cooperative-member',
      'artist',
      'public-fixed-term',
      'farm-cooperative-permanent',
      'public-permanent',
      'farm-fixed-term',
    ],
    { fact: 'last-job.kind' },
  ),
  'seasonal-permit': yesNo(),
  weeks: count({ max: 209, unit: 'weeks', fact: 'work.weeks-in-four-years' }),
  'worked-30-days': yesNo({ when: { 'last-day': lessThan(thirtyDaysAbolished) } }),
  earned: money({ per: 'once', fact: 'work.earned-in-four-years' }),
  'used-weeks': count({ max: 209, unit: 'weeks', fact: 'benefit.unemployment.weeks-used' }),
  'quit-before': yesNo({ fact: 'last-job.quit-another-before', when: { 'last-day': atLeast(newEndsRule) } }),
  'quit-day': date({ fact: 'last-job.quit-another-on', when: { 'quit-before': true } }),
  'weeks-since-quit': count({ max: 60, unit: 'weeks', when: { 'quit-before': true } }),
  'at-end': choice(['no', 'maternity', 'sickness'], { sensitive: 'health' }),
  'at-end-until': date({ sensitive: 'health', when: { 'at-end': not('no') } }),
  'notice-paid': yesNo({ fact: 'last-job.notice-paid' }),
  'notice-until': date({ fact: 'last-job.notice-until', when: { 'notice-paid': true } }),
  dispute: yesNo({ when: { ending: ['dismissal', 'just-cause-dismissal', 'just-cause-resignation'] } }),
  'dispute-day': date({ notAfter: { todayPlusDays: 0 }, when: { dispute: true } }),
  'after-end': choice(['no', 'maternity', 'sickness'], { sensitive: 'health' }),
  'open-ended': yesNo({ fact: 'last-job.open-ended', when: { 'after-end': 'sickness' } }),
  'after-end-from': date({ sensitive: 'health', when: { 'after-end': not('no') } }),
  'after-end-until': date({ sensitive: 'health', when: { 'after-end': not('no') } }),
  pension: choice(['no', 'entitled', 'disability-allowance'], { fact: 'pension.kind' }),
  'chooses-naspi': yesNo({ when: { pension: 'disability-allowance' } }),
  'other-work': choice(['no', 'self-employed', 'employee', 'occasional']),
  'expected-income': money({ per: 'year', when: { 'other-work': ['self-employed', 'employee'] } }),
  'work-six-months': yesNo({ when: isShortWorkAbove }),
} as const;

export const use = [applicantBirth, applicant, contact, payment] as const;

export type NaspiAnswers = AnswersOf<typeof ask, typeof use>;
