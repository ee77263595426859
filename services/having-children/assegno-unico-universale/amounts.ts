// SPDX-License-Identifier: AGPL-3.0-or-later
import {
  addYears,
  type CalendarDate,
  centsHalfUp,
  day,
  lastDayOf,
  monthOf,
  over,
  yearOf,
} from 'sportello/core';
import { computation, type Declared, rowOn, type TraceOf } from 'sportello/interview';
import { doubtsOf, type MonthDoubt, monthDoubts } from './doubts.ts';
import { figure, table } from './figures.ts';
import { firstPaidMonth, isCounted, type Month, monthOn, periodOf } from './month.ts';
import { countsIn, type Isee } from './months.ts';
import { asksLastYear, type Child, type UnicoAnswers } from './questions.ts';

const decree = 'D.Lgs. 230/2021';
const art4 = `${decree} art. 4`;
const paying = {
  steps: {
    'table-row': { unit: 'count', law: `${art4} e Tabella 1` },
    'base-minor': { unit: 'cents', law: `${art4} c. 1` },
    'base-adult': { unit: 'cents', law: `${art4} c. 2` },
    'children-counted': { unit: 'count', law: `${decree} art. 1 c. 2` },
    'children-entitled': { unit: 'count', law: `${decree} art. 2` },
    bases: { unit: 'cents', law: `${art4} cc. 1-2` },
    'under-one': { unit: 'cents', law: 'L. 197/2022 art. 1 c. 357' },
    'one-to-three': { unit: 'cents', law: 'L. 197/2022 art. 1 c. 357' },
    'third-and-more': { unit: 'cents', law: `${art4} c. 3` },
    disability: { unit: 'cents', law: `${art4} cc. 4-6` },
    'young-mother': { unit: 'cents', law: `${art4} c. 7` },
    'two-earners': { unit: 'cents', law: `${art4} c. 8` },
    'four-children': { unit: 'cents', law: `${art4} c. 10` },
  },
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
type Paying = TraceOf<typeof paying>;

/** The ISEEs that are known, and whether that of the year before counts and is not. */
function iseesOf(a: UnicoAnswers, t: Paying): { readonly known: readonly Isee[]; readonly isOpen: boolean } {
  const presented = a['isee-day'];
  if (a.isee === null || presented === undefined) return { known: [], isOpen: false };
  const latest: Isee = { value: a.isee, presented };
  if (!asksLastYear(a, t.today)) return { known: [latest], isOpen: false };
  const value = t.given(() => a['isee-last-year']);
  if (value === null) return { known: [latest], isOpen: false };
  const before = value === undefined ? undefined : t.given(() => a['isee-last-year-day']);
  if (value === undefined || before === undefined) return { known: [latest], isOpen: true };
  return { known: [latest, { value, presented: before }], isOpen: false };
}

interface Span {
  readonly of: Month;
  readonly doubts: readonly MonthDoubt[];
  readonly from: CalendarDate;
  to: CalendarDate;
}

/**
 * The allowance month by month, from the first paid to the end of February, as far as the figures are known. Each month is judged
 * for itself: who is born and of what age, which ISEE counts, which figures are in force; and rests on its own doubts alone.
 */
export const monthly = computation(paying, (a: UnicoAnswers, t) => {
  const start = firstPaidMonth(a, t.today);
  if (start === undefined) return;
  t.apart(() => t.parameter(table, start));
  const isees = iseesOf(a, t);
  const thisMarch = day(`${yearOf(t.today)}-03-01`);
  const spans: Span[] = [];
  let span: Span | undefined;
  let isFirst = true;
  const close = () => {
    if (span) {
      pay(span, t);
      spans.push(span);
    }
    span = undefined;
  };
  try {
    for (const month of periodOf(a, t.today).months) {
      if (month < start) continue;
      const row = rowOn(table, month);
      if (!row) {
        close();
        t.apart(() => t.assume('next-year'));
        break;
      }
      const isee = isees.known.find((one) => countsIn(one, month))?.value ?? null;
      const worked = monthOn(a, t.today, row.value, month, isee, month);
      if (isFirst) show(worked, t);
      isFirst = false;
      if (worked.paid.length === 0) {
        close();
        continue;
      }
      const isIseeUnknown = isees.isOpen && month < thisMarch;
      if (isee === null) t.note('without-isee');
      const doubts = doubtsOf(a, t.today, worked, isIseeUnknown);
      const to = lastDayOf(monthOf(month));
      if (span && isAlike(span, worked, doubts)) {
        span.to = to;
        continue;
      }
      close();
      span = { of: worked, doubts, from: month, to };
    }
  } finally {
    // What was worked out before an answer is missing stands; whose half it is, is not needed for the whole.
    close();
    for (const one of spans) payHalf(one, a, t);
  }
  t.note('goes-on');
  if (a.isee !== null) t.note('isee-renewal');
  const { children, months } = periodOf(a, t.today);
  const last = months.at(-1) ?? start;
  if (children.some(({ child }) => turnsEighteen(child, last, t.today))) t.note('of-age');
});

function isAlike(span: Span, { month, total }: Month, doubts: readonly MonthDoubt[]): boolean {
  return (
    span.of.total === total &&
    yearOf(span.from) === yearOf(month) &&
    span.doubts.length === doubts.length &&
    span.doubts.every((doubt) => doubts.includes(doubt))
  );
}

function turnsEighteen(child: Child, last: CalendarDate, today: CalendarDate): boolean {
  if (child.disability !== 'none' || !isCounted(child, last, last)) return false;
  const of18 = addYears(child.birth, 18);
  return today < of18 && of18 <= lastDayOf(monthOf(last));
}

function pay(span: Span, t: Paying): void {
  t.apart(() => {
    restOn(span, t);
    t.amount('monthly', span.of.total, { from: span.from, to: span.to });
  });
}

function payHalf(span: Span, a: UnicoAnswers, t: Paying): void {
  if (a.split !== 'half') return;
  t.apart(() => {
    restOn(span, t);
    const { of, from, to } = span;
    if (of.total % 2 === 1) t.assume('half-cent');
    t.amount('my-half', centsHalfUp(over(of.total, 2)), { from, to });
  });
}

function restOn({ of, doubts, from }: Span, t: Paying): void {
  t.parameter(table, from);
  const { third, disability, youngMother, twoEarners } = of.parts;
  if (third + disability + youngMother + twoEarners > 0) t.parameter(figure.supplements, from);
  for (const doubt of doubts) t.assume(doubt);
}

// The working of the first month paid.
function show({ parts, counted, paid, index, year, month }: Month, t: Paying): void {
  t.apart(() => {
    t.parameter(table, month);
    t.step('table-row', index + 1);
    t.step('base-minor', year.rows[index]?.minor ?? 0);
    t.step('base-adult', year.rows[index]?.adult ?? 0);
    t.step('children-counted', counted.length);
    t.step('children-entitled', paid.length);
    t.step('bases', parts.bases);
    t.step('under-one', parts.underOne);
    t.step('one-to-three', parts.oneToThree);
    t.step('third-and-more', parts.third);
    t.step('disability', parts.disability);
    t.step('young-mother', parts.youngMother);
    t.step('two-earners', parts.twoEarners);
    t.step('four-children', parts.fourChildren);
  });
}
