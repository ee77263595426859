// SPDX-License-Identifier: AGPL-3.0-or-later
import { addYears, centsHalfUp, keysOf, lastDayOf, over } from 'sportello/core';
import { computation, type Declared, raise, rowOn, type TraceOf } from 'sportello/interview';
import { monthDoubts, startDoubts } from './doubts.ts';
import { figure, table } from './figures.ts';
import { type Claim, claimOf, firstPaidMonth, isCounted, type Month, monthOn, parts } from './month.ts';
import { endOfAllowanceYear, iseeOf, usualStart } from './months.ts';
import type { UnicoAnswers } from './questions.ts';

const decree = 'D.Lgs. 230/2021';
const art4 = `${decree} art. 4`;
const told = <Unit extends 'count' | 'cents'>(unit: Unit, law: string, of: (month: Month) => number) =>
  ({ unit, law, of }) as const;

/** What the sum of a month is worked out of, besides its parts. */
const working = {
  'table-row': told('count', `${art4} e Tabella 1`, ({ index }) => index + 1),
  'base-minor': told('cents', `${art4} c. 1`, ({ row }) => row.minor),
  'base-adult': told('cents', `${art4} c. 2`, ({ row }) => row.adult),
  'children-counted': told('count', `${decree} art. 1 c. 2`, ({ counted }) => counted.length),
  'children-entitled': told('count', `${decree} art. 2`, ({ paid }) => paid.length),
};
const paying = {
  steps: { ...working, ...parts },
  amounts: {
    monthly: { per: 'month', law: art4, until: 'end' },
    'my-half': { per: 'month', law: `${decree} art. 6 c. 4`, isShare: true, until: 'end' },
  },
  assumptions: { ...monthDoubts, 'half-cent': `${decree} art. 6 c. 4`, 'next-year': `${art4} c. 11` },
  notes: {
    'goes-on': `${decree} art. 6`,
    'isee-renewal': 'D.P.C.M. 159/2013 art. 10 c. 1',
    'without-isee': `${art4} c. 9`,
    'of-age': `${decree} art. 2 c. 1 lett. b`,
  },
} as const satisfies Declared;

/** From when it is paid, and until when this application is good for. */
export const start = computation(
  { dates: { start: `${decree} art. 6`, end: `${decree} art. 6` }, assumptions: startDoubts },
  (a: UnicoAnswers, t) => {
    t.date('end', endOfAllowanceYear(usualStart(t.today)));
    const claim = claimOf(a, t.today);
    const first = firstPaidMonth(claim);
    if (first === undefined) return;
    raise(startDoubts, claim, t);
    t.date('start', first);
  },
);

/**
 * The allowance month by month, from the first paid to the end of February, as far as the figures are known. Each month is judged
 * for itself: who is born and of what age, which ISEE counts, which figures are in force; and rests on its own doubts alone.
 */
export const monthly = computation(paying, (a: UnicoAnswers, t) => {
  const claim = claimOf(a, t.today);
  const first = firstPaidMonth(claim);
  if (first === undefined) return;
  t.apart(() => t.parameter(table, first));
  const ofThisYear = iseeOf(a.isee, a['isee-day']);
  const ofLastYear = t.given(() => iseeOf(a['isee-last-year'], a['isee-last-year-day']));
  const isees = [...ofThisYear, ...(ofLastYear ?? [])];
  const months = claim.months.filter((month) => month >= first);
  const known = months.filter((month) => rowOn(table, month));
  const days = known.map((from) => ({ from, to: lastDayOf(from) }));
  const spans = t.spans('monthly', days, ({ from }) => {
    const isee = isees.find((one) => one.from <= from && from < one.before)?.value ?? null;
    const month = monthOn({ claim, table: t.parameter(table, from), month: from, isee });
    if (from === first) tellWorking(month, t);
    if (month.paid.length === 0) return undefined;
    // What is added to the bases is known as well as the supplements of the year.
    const { disability, 'third-and-more': third, 'young-mother': young, 'two-earners': two } = month.parts;
    if (third + disability + young + two > 0) t.parameter(figure.supplements, from);
    if (isee === null) t.note('without-isee');
    raise(monthDoubts, { ...month, isIseeOpen: ofLastYear === undefined }, t);
    return month.total;
  });
  if (known.length < months.length) t.apart(() => t.assume('next-year'));
  if (a.split === 'half')
    for (const span of spans)
      t.apart(() => {
        const { cents, from, to } = span();
        if (cents % 2 === 1) t.assume('half-cent');
        t.amount('my-half', centsHalfUp(over(cents, 2)), { from, to });
      });
  t.note('goes-on');
  if (a.isee !== null) t.note('isee-renewal');
  if (isOneComingOfAge(claim)) t.note('of-age');
});

function isOneComingOfAge({ children, months, today }: Claim): boolean {
  const last = months.at(-1) ?? today;
  return children.some(({ child }) => {
    const of18 = addYears(child.birth, 18);
    return child.disability === 'none' && isCounted(child, last) && today < of18 && of18 <= lastDayOf(last);
  });
}

// The working of the first month paid.
function tellWorking(month: Month, t: TraceOf<typeof paying>): void {
  for (const id of keysOf(working)) t.step(id, working[id].of(month));
  for (const id of keysOf(parts)) t.step(id, month.parts[id]);
}
