// SPDX-License-Identifier: AGPL-3.0-or-later

// Written from art. 6 of D.L. 95/2025 as the facts tell it, not from the service. A month is a number here: it counts the months, never days.

const perMonth: Readonly<Record<number, number>> = { 2025: 4_000, 2026: 6_000 };

const indexOf = (date: string) => 12 * Number(date.slice(0, 4)) + Number(date.slice(5, 7)) - 1;

/** Two children until the younger is ten, three or more until the youngest is eighteen and without an open-ended contract. */
function isDue(
  births: readonly number[],
  month: number,
  openEnded: boolean,
  birthdayCounts: boolean,
): boolean {
  if (births.length < 2) return false;
  const limit = Math.max(...births) + 12 * (births.length === 2 ? 10 : 18);
  if (births.length > 2 && openEnded) return false;
  return birthdayCounts ? month <= limit : month < limit;
}

/** What is due for the months worked of a year, in cents, and whether the month of a birth or a birthday is among them. */
export function ofMothers(of: {
  readonly year: number;
  readonly births: readonly string[];
  readonly months: readonly number[];
  readonly openEnded: readonly number[];
  readonly income: number;
}): { readonly cents: number; readonly edges: boolean } | undefined {
  const each = perMonth[of.year];
  if (each === undefined) return undefined;
  const births = of.births.map(indexOf);
  let [counted, edges] = [0, false];
  for (const number of of.months) {
    const month = 12 * of.year + number - 1;
    const fixed = of.openEnded.includes(number);
    const before = isDue(
      births.filter((birth) => birth < month),
      month,
      fixed,
      true,
    );
    const after = isDue(
      births.filter((birth) => birth <= month),
      month,
      fixed,
      false,
    );
    if (before || after) counted += 1;
    if (before !== after) edges = true;
  }
  return { cents: of.income > 4_000_000 ? 0 : counted * each, edges };
}
