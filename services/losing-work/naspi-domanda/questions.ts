// SPDX-License-Identifier: AGPL-3.0-or-later
import { type CalendarDate, day } from 'sportello/core';
import { type AnswersOf, choice, count, date, money, rowOn, yesNo } from 'sportello/interview';
import { applicant, applicantBirth } from '../../shared/applicant/group.ts';
import { contact } from '../../shared/contact/group.ts';
import { payment, paymentAsked } from '../../shared/payment/group.ts';
import { workLimits } from './parameters.ts';

const uniemens = [{ register: 'uniemens', freshDays: 30 }] as const;

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

export const questions = {
  ending: choice([...involuntary, 'resignation', 'other-agreement', 'absence'], { from: uniemens }),
  'last-day': date({ notBefore: day('2010-01-01'), notAfter: { todayPlusDays: 180 }, from: uniemens }),
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
    { from: uniemens },
  ),
  'seasonal-permit': yesNo(),
  weeks: count({ max: 209, unit: 'weeks', from: uniemens }),
  'worked-30-days': yesNo(),
  earned: money({ per: 'once', from: uniemens }),
  'used-weeks': count({ max: 209, unit: 'weeks', from: [{ register: 'inps', freshDays: 1 }] }),
  'quit-before': yesNo({ from: uniemens }),
  'quit-day': date({ from: uniemens }),
  'weeks-since-quit': count({ max: 60, unit: 'weeks' }),
  'at-end': choice(['no', 'maternity', 'sickness'], { sensitive: 'health' }),
  'at-end-until': date({ sensitive: 'health' }),
  'notice-paid': yesNo({ from: uniemens }),
  'notice-until': date({ from: uniemens }),
  dispute: yesNo(),
  'dispute-day': date({ notAfter: { todayPlusDays: 0 } }),
  'after-end': choice(['no', 'maternity', 'sickness'], { sensitive: 'health' }),
  'open-ended': yesNo({ from: uniemens }),
  'after-end-from': date({ sensitive: 'health' }),
  'after-end-until': date({ sensitive: 'health' }),
  pension: choice(['no', 'entitled', 'disability-allowance'], { from: [{ register: 'inps', freshDays: 1 }] }),
  'chooses-naspi': yesNo(),
  'other-work': choice(['no', 'self-employed', 'employee', 'occasional']),
  'expected-income': money({ per: 'year' }),
  'work-six-months': yesNo(),
  ...applicantBirth,
  ...applicant,
  ...contact,
  ...payment,
} as const;

type Guarded =
  | 'worked-30-days'
  | 'quit-before'
  | 'quit-day'
  | 'weeks-since-quit'
  | 'at-end-until'
  | 'notice-until'
  | 'dispute'
  | 'dispute-day'
  | 'open-ended'
  | 'after-end-from'
  | 'after-end-until'
  | 'chooses-naspi'
  | 'expected-income'
  | 'work-six-months'
  | 'iban'
  | 'iban-mine';

export type NaspiAnswers = AnswersOf<typeof questions, Guarded>;

const newEndsRule: CalendarDate = day('2025-01-01');
const thirtyDaysAbolished: CalendarDate = day('2022-01-01');
const canBeContested: readonly string[] = ['dismissal', 'just-cause-dismissal', 'just-cause-resignation'];

/** When a question is asked, for those that are not always asked. */
export const asked: Readonly<Record<Guarded, (a: NaspiAnswers, today: CalendarDate) => boolean>> = {
  'worked-30-days': (a) => a['last-day'] < thirtyDaysAbolished,
  'quit-before': (a) => a['last-day'] >= newEndsRule,
  'quit-day': (a) => a['quit-before'] === true,
  'weeks-since-quit': (a) => a['quit-before'] === true,
  'at-end-until': (a) => a['at-end'] !== 'no',
  'notice-until': (a) => a['notice-paid'],
  dispute: (a) => canBeContested.includes(a.ending),
  'dispute-day': (a) => a.dispute === true,
  'open-ended': (a) => a['after-end'] === 'sickness',
  'after-end-from': (a) => a['after-end'] !== 'no',
  'after-end-until': (a) => a['after-end'] !== 'no',
  'chooses-naspi': (a) => a.pension === 'disability-allowance',
  'expected-income': (a) => a['other-work'] === 'self-employed' || a['other-work'] === 'employee',
  // Above the limit a short contract suspends the benefit, a longer one ends it (art. 9 c. 1).
  'work-six-months': (a, today) => {
    const limit = rowOn(workLimits, today)?.value.employee;
    return a['other-work'] === 'employee' && limit !== undefined && (a['expected-income'] ?? 0) > limit;
  },
  ...paymentAsked,
};
