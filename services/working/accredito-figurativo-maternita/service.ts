// SPDX-License-Identifier: AGPL-3.0-or-later
import { day, daysBetween } from 'sportello/core';
import { figures } from 'sportello/figures';
import {
  type AnswersOf,
  choice,
  computation,
  date,
  duration,
  list,
  moreThan,
  name,
  not,
  service,
  yesNo,
} from 'sportello/interview';
import { applicant } from 'sportello/shared/applicant';
import { contact } from 'sportello/shared/contact';
import { weeksIn } from '../../law/contributions/weeks.ts';

const law = 'D.Lgs. 151/2001 art. 25 c. 2';

const figure = figures(import.meta.dirname, {
  needed: 'weeks',
  'needed-in-italy': 'weeks',
  'each-child': 'weeks',
});

// Who knows how long they worked says years; who has the statement reads weeks.
const weeksOrYears = { units: ['weeks', 'years'] } as const;

const ask = {
  claimant: choice(['mother', 'father', 'other']),
  contributions: duration(weeksOrYears),
  abroad: yesNo(),
  'contributions-in-italy': duration({ ...weeksOrYears, when: { abroad: true } }),
  pension: yesNo(),
  'pension-since': date({ looks: 'back', notAfter: { todayPlusDays: 0 }, when: { pension: true } }),
  // Of the family, those around whose birth there was no work; who lives elsewhere now is written.
  children: list(
    {
      name: name({ part: 'given', fact: 'child.given-name' }),
      birth: date({ notAfter: { todayPlusDays: 0 }, sensitive: 'identity', fact: 'child.birth' }),
      worked: yesNo(),
      'born-abroad': yesNo(),
    },
    { min: 1, max: 15, fact: 'family.children', picked: true },
  ),
} as const;

type Claim = AnswersOf<typeof ask>;

/** The children around whose birth there was no work: only those months are credited. */
const uncovered = ({ children }: Claim) => children.filter(({ worked }) => !worked);

/** Births so near to each other that the same weeks would be credited twice. */
const areNear = (births: readonly Claim['children'][number]['birth'][]) =>
  births.toSorted().some((birth, n, all) => n > 0 && daysBetween(all[n - 1] ?? birth, birth) < 22 * 7);

/** Contributions credited for a birth outside work, for nothing (D.Lgs. 151/2001 art. 25 c. 2). */
export default service('accredito-figurativo-maternita', {
  version: '2026-11-30',
  repeats: { onePer: ['children.birth'], granted: 'counts' },
  law: [law],
  ask,
  use: [applicant, contact],
  parameters: figure,
  assumptions: { 'in-her-place': { law: 'unknown', when: { claimant: 'father' } } },
  notes: { 'no-cost': { law, when: 'always' }, recount: { law: 'unknown', when: { pension: true } } },
  conditions: {
    claimant: { law, mark: 'unverified', must: { claimant: not('other') } },
    'five-years': {
      law,
      mark: 'secondary',
      met: (a, t) => {
        const [weeks, limit] = [weeksIn(a.contributions), t.parameter(figure.needed, t.today)];
        t.values({ weeks, limit });
        return weeks >= limit;
      },
    },
    'in-italy': {
      law,
      mark: 'unverified',
      met: (a, t) => {
        if (a['contributions-in-italy'] === undefined) return undefined;
        const limit = t.parameter(figure['needed-in-italy'], t.today);
        t.values({ limit });
        return weeksIn(a['contributions-in-italy']) >= limit;
      },
    },
    'no-pension-then': { law, mark: 'unverified', must: { 'pension-since': moreThan(day('2001-04-27')) } },
    'no-work-then': {
      law,
      mark: 'secondary',
      met: (a, t) => {
        // There is no amount: how much is credited stands in the letter here.
        t.values({ weeks: uncovered(a).length * t.parameter(figure['each-child'], t.today) });
        return uncovered(a).length > 0;
      },
    },
  },
  computes: [
    computation(
      {
        assumptions: { near: 'unknown' },
        notes: { 'birth-record': 'unknown', 'only-these': law },
        steps: { children: { unit: 'count', law }, weeks: { unit: 'weeks', law } },
      },
      (a: Claim, t) => {
        const children = uncovered(a);
        if (a.children.some((child) => child['born-abroad'])) t.note('birth-record');
        if (children.length < a.children.length) t.note('only-these');
        // How twins, and children who follow one another at once, are counted was not read.
        if (areNear(children.map(({ birth }) => birth))) t.assume('near');
        t.step('children', children.length);
        t.step('weeks', children.length * t.parameter(figure['each-child'], t.today));
      },
    ),
  ],
});
