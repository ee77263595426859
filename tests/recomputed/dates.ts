// SPDX-License-Identifier: AGPL-3.0-or-later

// The dates of the recomputations: the calendar of the machine, and nothing of the product's own.
const dayMs = 86_400_000;

export function at(date: string): number {
  return Date.parse(`${date}T00:00:00Z`) / dayMs;
}

export function written(days: number): string {
  return new Date(days * dayMs).toISOString().slice(0, 10);
}

export function plusDays(date: string, days: number): string {
  return written(at(date) + days);
}

export function parts(date: string): { readonly y: number; readonly m: number; readonly d: number } {
  const [y = 0, m = 0, d = 0] = date.split('-').map(Number);
  return { y, m, d };
}

/** `2026-03` and so many months. */
export function plusMonths(month: string, count: number): string {
  const [y = 0, m = 0] = month.split('-').map(Number);
  return new Date(Date.UTC(y, m - 1 + count, 1)).toISOString().slice(0, 7);
}

export function lastOf(month: string): string {
  const [y = 0, m = 0] = month.split('-').map(Number);
  return new Date(Date.UTC(y, m, 0)).toISOString().slice(0, 10);
}

/** The day on which so many months are complete: the last of the month where the day is missing (art. 2963 c. 5 c.c.). */
export function complete(date: string, months: number): string {
  const month = plusMonths(date.slice(0, 7), months);
  const wanted = `${month}-${date.slice(8)}`;
  return wanted > lastOf(month) ? lastOf(month) : wanted;
}

/** Years of age on a day not before the birth. */
export function age(birth: string, on: string): number {
  const years = parts(on).y - parts(birth).y;
  return complete(birth, 12 * years) <= on ? years : years - 1;
}
