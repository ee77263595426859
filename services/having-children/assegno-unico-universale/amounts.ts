// SPDX-License-Identifier: AGPL-3.0-or-later
import {
  addDays,
  addMonths,
  addYears,
  ageOn,
  type CalendarDate,
  type Cents,
  cents,
  centsHalfUp,
  day,
  daysBetween,
  firstDayOf,
  firstDayOfNextMonth,
  lastDayOf,
  monthNumberOf,
  monthOf,
  over,
  yearOf,
} from 'sportello/core';
import { rowOn, type Trace } from 'sportello/interview';
import { lastThreshold, rowFor, supplements, table, type Year } from './parameters.ts';
import { type Child, entitling, type UnicoAnswers } from './questions.ts';

type UnicoTrace = Trace<
  | 'table-row'
  | 'base-minor'
  | 'base-adult'
  | 'children-counted'
  | 'children-entitled'
  | 'bases'
  | 'third-and-more'
  | 'disability'
  | 'under-one'
  | 'one-to-three'
  | 'young-mother'
  | 'two-earners'
  | 'four-children',
  'monthly' | 'my-half',
  'start' | 'end',
  | 'age-in-month'
  | 'table-row'
  | 'january-february'
  | 'birth-arrears'
  | 'other-eu'
  | 'mixed-nucleus'
  | 'one-to-three-edge'
  | 'half-cent'
  | 'next-year'
  | 'children-order'
>;

/** Dependent: in the ISEE nucleus of the parents (art. 1 c. 2), entitled or not. From 2026 also in another EU state. */
export function isCounted(child: Child, on: CalendarDate): boolean {
  if (child.home === 'other-eu') return on >= day('2026-01-01');
  return child.home !== 'not-dependent';
}

/** Entitled to the allowance in a month (art. 2): under 18; from 18 to 20 if it studies, trains or seeks work; disabled, always. */
export function isEntitled(child: Child, on: CalendarDate): boolean {
  if (!isCounted(child, on)) return false;
  const age = ageOn(child.birth, on);
  if (child.birth > lastDayOf(monthOf(on))) return false;
  if (child.disability !== 'none' || age < 18) return true;
  return age < 21 && (entitling as readonly (string | undefined)[]).includes(child.status);
}

/**
 * The first month paid: from March for applications from January to June, from the next month for later ones (art. 6); for a
 * birth within 120 days, from the month of birth.
 */
export function firstMonth(a: UnicoAnswers, t: Pick<UnicoTrace, 'today' | 'assume'>): CalendarDate {
  const { today } = t;
  const month = monthNumberOf(today);
  const march = day(`${yearOf(today)}-03-01`);
  const usual = month <= 6 ? march : firstDayOfNextMonth(today);
  if (month <= 2) t.assume('january-february');
  const newborn = a.children
    .filter((child) => daysBetween(child.birth, today) <= 120)
    .map((child) => firstDayOf(monthOf(child.birth)))
    .sort()[0];
  const onlyNewborns = a.children.every(
    (child) => daysBetween(child.birth, today) <= 120 || !isEntitled(child, today),
  );
  if (newborn && onlyNewborns && newborn < usual) {
    t.assume('birth-arrears');
    return newborn;
  }
  return usual;
}

// The ISEE that counts in a month (art. 6): presented by June, from March; later, from its own month. Otherwise none.
function iseeIn(month: CalendarDate, a: UnicoAnswers): Cents | null {
  const presented = a['isee-day'];
  if (a.isee === null || presented === undefined) return null;
  const inTime = monthNumberOf(presented) <= 6;
  const from = inTime ? day(`${yearOf(presented)}-03-01`) : firstDayOf(monthOf(presented));
  // For January and February the ISEE of the year before goes on.
  return month >= from || yearOf(presented) < yearOf(month) ? a.isee : null;
}

/** Both parents have income from work; or one, widowed, for five years (D.L. 48/2023 art. 22). */
function countsTwoEarners(a: UnicoAnswers, month: CalendarDate): boolean {
  if (a['my-work'] === 'no') return false;
  if (a['other-parent'] === 'yes') return a['other-work'] !== undefined && a['other-work'] !== 'no';
  const death = a['death-day'];
  return (
    a['other-parent'] === 'deceased' &&
    death !== undefined &&
    month >= day('2023-06-01') &&
    month <= addYears(death, 5)
  );
}

interface Parts {
  bases: number;
  third: number;
  disability: number;
  underOne: number;
  oneToThree: number;
  youngMother: number;
  twoEarners: number;
  fourChildren: number;
}

/** What is due for a month, part by part (art. 4). Ages are those of the first day of the month. */
function partsOf(
  a: UnicoAnswers,
  year: Year,
  month: CalendarDate,
): { readonly parts: Parts; readonly counted: number; readonly entitled: number; readonly index: number } {
  const isee = iseeIn(month, a);
  const { row, index } = rowFor(year, isee);
  // Born in the month counts as there from its first day: age 0.
  const on = lastDayOf(monthOf(month)) as CalendarDate;
  const there = a.children.filter((child) => isCounted(child, month) && child.birth <= on);
  const oldestFirst = [...there].sort((x, y) => (x.birth < y.birth ? -1 : 1));
  const parts: Parts = {
    bases: 0,
    third: 0,
    disability: 0,
    underOne: 0,
    oneToThree: 0,
    youngMother: 0,
    twoEarners: 0,
    fourChildren: 0,
  };
  const motherBirth = a['mother-birth'];
  let entitled = 0;
  oldestFirst.forEach((child, rank) => {
    if (!isEntitled(child, month)) return;
    entitled++;
    const age = child.birth > month ? 0 : ageOn(child.birth, month);
    const disabled = child.disability !== 'none';
    const base = age < 18 || disabled ? row.minor : row.adult;
    parts.bases += base;
    if (year.forTheVeryYoung && age < 1) parts.underOne += base / 2;
    const inTable = isee !== null && isee <= lastThreshold(year);
    if (year.forTheVeryYoung && age >= 1 && age < 3 && there.length >= 3 && inTable)
      parts.oneToThree += base / 2;
    if (rank >= 2) parts.third += row.third;
    if (child.disability !== 'none' && age < 21) parts.disability += year.disability[child.disability];
    if (motherBirth !== null && ageOn(motherBirth, month) < 21) parts.youngMother += year.youngMother;
    if (age < 18 && countsTwoEarners(a, month)) parts.twoEarners += row.twoEarners;
  });
  if (there.length >= 4 && entitled > 0) parts.fourChildren += year.flatRate;
  return { parts, counted: there.length, entitled, index };
}

function totalOf(parts: Parts): Cents {
  return cents(Object.values(parts).reduce((sum, part) => sum + part, 0));
}

/** The allowance from its first month to the end of February, as far as the figures of the year are known. */
export function monthly(a: UnicoAnswers, t: UnicoTrace): void {
  const start = t.date('start', firstMonth(a, t));
  const end = lastDayOf(monthOf(day(`${yearOf(start) + (monthNumberOf(start) > 2 ? 1 : 0)}-02-01`)));
  t.date('end', end);
  const year = t.parameter(table, start);
  note(a, t, start, year);
  const spans: Span[] = [];
  let isCut = false;
  for (let month = start; month < end; month = addMonths(month, 1)) {
    const known = rowOn(table, month);
    if (!known) {
      isCut = true;
      break;
    }
    const { parts } = partsOf(a, known.value, month);
    const amount = totalOf(parts);
    const to = lastDayOf(monthOf(month));
    const before = spans.at(-1);
    if (before && before.cents === amount && yearOf(before.from) === yearOf(month)) {
      before.to = to;
      continue;
    }
    // What was due before does not rest on the figures of the months after it: it keeps its own mark.
    if (before) pay(before, a, t);
    t.parameter(table, month);
    if (parts.third + parts.disability + parts.youngMother + parts.twoEarners > 0)
      t.parameter(supplements, month);
    spans.push({ cents: amount, from: month, to });
  }
  const last = spans.at(-1);
  if (last) pay(last, a, t);
  if (isCut) t.assume('next-year');
}

interface Span {
  readonly cents: Cents;
  readonly from: CalendarDate;
  to: CalendarDate;
}

function pay(span: Span, a: UnicoAnswers, t: UnicoTrace): void {
  if (span.cents === 0) return;
  t.amount('monthly', span.cents, span);
  if (a.split !== 'half') return;
  if (span.cents % 2 === 1) t.assume('half-cent');
  t.amount('my-half', centsHalfUp(over(span.cents, 2)), span);
}

// The working of the first month, and the doubts that it rests on.
function note(a: UnicoAnswers, t: UnicoTrace, month: CalendarDate, year: Year): void {
  const { parts, counted, entitled, index } = partsOf(a, year, month);
  t.step('table-row', index + 1);
  t.step('base-minor', year.rows[index]?.minor ?? 0);
  t.step('base-adult', year.rows[index]?.adult ?? 0);
  t.step('children-counted', counted);
  t.step('children-entitled', entitled);
  t.step('bases', parts.bases);
  t.step('under-one', parts.underOne);
  t.step('one-to-three', parts.oneToThree);
  t.step('third-and-more', parts.third);
  t.step('disability', parts.disability);
  t.step('young-mother', parts.youngMother);
  t.step('two-earners', parts.twoEarners);
  t.step('four-children', parts.fourChildren);
  const isBetween = index > 0 && index < year.rows.length - 1;
  if (isBetween && !year.rowsCompared) t.assume('table-row');
  const isAtEdge = a.children.some((child) => child.birth <= month && ageOn(child.birth, month) === 3);
  if (isAtEdge && counted >= 3 && year.forTheVeryYoung) t.assume('one-to-three-edge');
  // Who is third matters only where somebody among those counted is not entitled.
  if (counted > 2 && entitled < counted) t.assume('children-order');
  if (a.children.some((child) => child.home === 'other-eu')) t.assume('other-eu');
  if (a.children.some((child) => !child['own-child'])) t.assume('mixed-nucleus');
  const ends = lastDayOf(monthOf(month));
  const turns = a.children.some((child) => {
    const [first, last] = [ageOn(child.birth, month), ageOn(child.birth, addDays(ends, 0))];
    return first !== last && [1, 3, 18, 21].includes(last);
  });
  if (turns) t.assume('age-in-month');
}
