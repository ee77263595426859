// SPDX-License-Identifier: AGPL-3.0-or-later
import { type CalendarDate, type Cents, day, euros, type Mark } from 'sportello/core';
import { parameter } from 'sportello/interview';

/** The most for a month in the first ten, and in the eleventh, so that eleven make the year's cap to the cent. */
export interface MonthlyCap {
  readonly month: Cents;
  readonly last: Cents;
}

/** Monthly caps by yearly cap (circ. INPS 60/2025). */
export const monthlyCaps: Readonly<Record<number, MonthlyCap>> = {
  [euros('3.600')]: { month: euros('327,27'), last: euros('327,30') },
  [euros('3.000')]: { month: euros('272,73'), last: euros('272,70') },
  [euros('2.500')]: { month: euros('227,27'), last: euros('227,30') },
  [euros('1.500')]: { month: euros('136,37'), last: euros('136,30') },
};

export interface Rule {
  readonly low: Cents;
  readonly middle: Cents;
  readonly high: Cents;
  /** For children born from 2024: the cap up to the upper limit, if the rule of the year has one. */
  readonly bornFrom2024: Cents | undefined;
  /** In 2024 another child under ten was needed for it. */
  readonly needsSibling: boolean;
}

/** ISEE below which the highest cap holds: the agency reads the law's 25.000 as up to 25.000,99. */
export const lowLimit: Cents = euros('25.001');
/** ISEE up to which the middle cap holds. */
export const middleLimit: Cents = euros('40.000');
/** Children born from this day have a rule of their own. */
export const newRuleBirths: CalendarDate = day('2024-01-01');

function year(
  of: number,
  more: { readonly bornFrom2024?: Cents; readonly needsSibling?: boolean },
  act: string,
  mark: Mark,
) {
  const value: Rule = {
    low: euros('3.000'),
    middle: euros('2.500'),
    high: euros('1.500'),
    bornFrom2024: more.bornFrom2024,
    needsSibling: more.needsSibling ?? false,
  };
  return { from: day(`${of}-01-01`), to: day(`${of}-12-31`), value, act, mark };
}

/** Yearly caps by the year in which the nursery is attended. */
export const caps = parameter('table', [
  year(2022, {}, 'L. 160/2019 art. 1 c. 343', 'secondary'),
  year(2023, {}, 'L. 160/2019 art. 1 c. 343', 'secondary'),
  year(2024, { bornFrom2024: euros('3.600'), needsSibling: true }, 'L. 213/2023 art. 1 c. 177', 'secondary'),
  year(2025, { bornFrom2024: euros('3.600') }, 'Circ. INPS 60/2025', 'secondary'),
  year(2026, { bornFrom2024: euros('3.600') }, 'Circ. INPS 29/2026', 'unverified'),
]);

interface Window {
  readonly opens: CalendarDate;
  readonly closes: CalendarDate;
  readonly receiptsBy: CalendarDate;
}

function opening(of: number, opens: string, receiptsBy: string, act: string, mark: Mark) {
  const value: Window = { opens: day(opens), closes: day(`${of}-12-31`), receiptsBy: day(receiptsBy) };
  return { from: day(`${of}-01-01`), to: day(`${of}-12-31`), value, act, mark };
}

/** When the application can be sent, and by when the receipts of the year. */
export const windows = parameter('table', [
  opening(2025, '2025-04-02', '2026-04-30', 'Msg INPS 1014/2025', 'secondary'),
  opening(2026, '2026-03-31', '2027-04-30', 'Msg INPS 1136/2026', 'unverified'),
]);
