// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Cents, cents } from './money.ts';

/** An exact fraction, so that a formula of law is rounded once, where the law or the agency rounds. */
export interface Ratio {
  readonly over: bigint;
  readonly under: bigint;
}

type Exact = Ratio | number | bigint;

/** An exact fraction of two whole numbers; the divisor must not be zero. */
export function ratio(over: number | bigint, under: number | bigint = 1): Ratio {
  if (BigInt(under) === 0n) throw new RangeError('division by zero');
  return { over: BigInt(over), under: BigInt(under) };
}

/** A number as an act writes it: `decimal('4,33')`, `decimal('0.97')`. */
export function decimal(text: string): Ratio {
  const [whole = '0', fraction = ''] = text.split(/[.,]/);
  return ratio(BigInt(whole + fraction), 10n ** BigInt(fraction.length));
}

function exact(value: Exact): Ratio {
  return typeof value === 'object' ? value : ratio(value);
}

/** a × b, exact. */
export function times(a: Exact, b: Exact): Ratio {
  const [x, y] = [exact(a), exact(b)];
  return { over: x.over * y.over, under: x.under * y.under };
}

/** a + b, exact. */
export function plus(a: Exact, b: Exact): Ratio {
  const [x, y] = [exact(a), exact(b)];
  return { over: x.over * y.under + y.over * x.under, under: x.under * y.under };
}

/** a − b, exact. */
export function minus(a: Exact, b: Exact): Ratio {
  return plus(a, times(b, -1));
}

/** a ÷ b, exact; throws a RangeError on zero. */
export function over(a: Exact, b: Exact): Ratio {
  const [x, y] = [exact(a), exact(b)];
  if (y.over === 0n) throw new RangeError('division by zero');
  return y.over < 0n
    ? { over: -x.over * y.under, under: -x.under * y.over }
    : { over: x.over * y.under, under: x.under * y.over };
}

// The powers of a figure of law, such as 0,97, are the same for everybody: worked out once.
const powers = new WeakMap<Ratio, Ratio[]>();

/** base to a whole, non-negative power, exact. */
export function power(base: Ratio, exponent: number): Ratio {
  let known = powers.get(base);
  if (!known) {
    known = [];
    powers.set(base, known);
  }
  known[exponent] ??= { over: base.over ** BigInt(exponent), under: base.under ** BigInt(exponent) };
  return known[exponent];
}

/** Negative when a < b, zero when equal, positive when a > b. */
export function compare(a: Exact, b: Exact): number {
  const [x, y] = [exact(a), exact(b)];
  const difference = x.over * y.under - y.over * x.under;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

function floorDivide(a: bigint, b: bigint): bigint {
  return a >= 0n || a % b === 0n ? a / b : a / b - 1n;
}

/** The whole number nearest to the value, a half going up; `unit` 10 rounds cents to ten cents. */
export function roundHalfUp(value: Exact, unit = 1): number {
  const { over: n, under: d } = exact(value);
  if (unit === 1) return Number(floorDivide(2n * n + d, 2n * d));
  const step = BigInt(unit);
  return Number(floorDivide(2n * n + d * step, 2n * d * step) * step);
}

/** The whole number not above the value. */
export function roundDown(value: Exact): number {
  const { over: n, under: d } = exact(value);
  return Number(floorDivide(n, d));
}

/** The whole number not below the value. */
export function roundUp(value: Exact): number {
  return -roundDown(times(value, -1));
}

/** An exact value in cents, rounded half up to the cent. */
export function centsHalfUp(value: Exact): Cents {
  return cents(roundHalfUp(value));
}
