// SPDX-License-Identifier: AGPL-3.0-or-later
import { OutOfBounds } from './out-of-bounds.ts';

declare const centsBrand: unique symbol;

/** An amount of money in whole euro cents. Never a float of euros: the law's sums are exact. */
export type Cents = number & { readonly [centsBrand]: true };

/** Makes an amount from whole cents. Throws `OutOfBounds` when there are too many to be exact, a RangeError when they are not whole: a bug, not bad input. */
export function cents(whole: number): Cents {
  if (Math.abs(whole) > Number.MAX_SAFE_INTEGER) throw new OutOfBounds('more cents than can be counted');
  if (!Number.isSafeInteger(whole)) throw new RangeError('cents must be a whole number');
  return whole as Cents;
}

/** Makes an amount from euros as written in an act, `euros('1.456,72')` or `euros(1456.72)`; two decimals at most. */
export function euros(amount: string | number): Cents {
  if (typeof amount === 'number') return cents(Math.round(amount * 100));
  const [whole = '', fraction = ''] = amount.replaceAll('.', '').split(',');
  if (!/^-?\d+$/.test(whole) || !/^\d{0,2}$/.test(fraction)) throw new RangeError('not an amount in euros');
  const sign = whole.startsWith('-') ? -1 : 1;
  return cents(sign * (Math.abs(Number(whole)) * 100 + Number(fraction.padEnd(2, '0'))));
}

/** The sum of amounts; zero for none. Throws `OutOfBounds`. */
export function sum(...amounts: readonly Cents[]): Cents {
  return cents(amounts.reduce<number>((total, amount) => total + amount, 0));
}

/** The smaller of two amounts. */
export function lesser(a: Cents, b: Cents): Cents {
  return a < b ? a : b;
}

/** The greater of two amounts. */
export function greater(a: Cents, b: Cents): Cents {
  return a > b ? a : b;
}
