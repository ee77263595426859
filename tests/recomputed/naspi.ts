// SPDX-License-Identifier: AGPL-3.0-or-later
import { at, complete, plusDays } from './dates.ts';

// Written from the text of D.Lgs. 22/2015 as the facts tell it (formula, tables, terms), not from the service.

export interface Job {
  readonly claim: string;
  readonly lastDay: string;
  readonly birth: string;
  readonly weeks: number;
  readonly used: number;
  readonly earnedCents: number;
  readonly justCauseDismissal: boolean;
  /** The end of a paid maternity or sickness that ran at the end, and of the notice that was paid. */
  readonly atEndUntil?: string;
  readonly noticeUntil?: string;
  readonly disputeDay?: string;
  readonly after?: {
    readonly kind: 'maternity' | 'sickness';
    readonly openEnded: boolean;
    readonly from: string;
    readonly until: string;
  };
  readonly incomeCents?: number;
}

const table: Readonly<Record<string, readonly [number, number]>> = {
  2015: [119_500, 130_000],
  2016: [119_500, 130_000],
  2017: [119_500, 130_000],
  2018: [120_815, 131_430],
  2019: [122_144, 132_876],
  2020: [122_755, 133_540],
  2021: [122_755, 133_540],
  2022: [125_087, 136_077],
  2023: [135_219, 147_099],
  2024: [142_521, 155_042],
  2025: [143_661, 156_282],
  2026: [145_672, 158_470],
};

function halfUp(over: bigint, under: bigint): number {
  return Number((2n * over + under) / (2n * under));
}

function max(...dates: readonly (string | undefined)[]): string {
  return (
    dates
      .filter((date) => date !== undefined)
      .toSorted()
      .at(-1) ?? ''
  );
}

/** Cents of the first month: 75 % up to the threshold, 25 % above, not more than the ceiling; R = pay / weeks × 4,33. */
export function firstMonth(of: Job): number {
  const [threshold, ceiling] = table[of.lastDay.slice(0, 4)] ?? [0, 0];
  const [r, under] = [BigInt(of.earnedCents) * 433n, BigInt(of.weeks) * 100n];
  const s = BigInt(threshold);
  const cents =
    r <= s * under ? halfUp(r * 75n, under * 100n) : halfUp(s * under * 50n + r * 25n, under * 100n);
  return Math.min(cents, ceiling);
}

/** The last day to apply and the first day paid. */
export function terms(of: Job): { readonly last: string; readonly start: string } {
  const from = max(
    of.lastDay,
    of.atEndUntil,
    of.noticeUntil,
    of.justCauseDismissal ? plusDays(of.lastDay, 30) : undefined,
  );
  const plain = plusDays(max(from, of.disputeDay), 68);
  const begin = (day: string) => (of.claim <= plusDays(day, 8) ? plusDays(day, 8) : plusDays(of.claim, 1));
  const { after } = of;
  const stops =
    after &&
    (after.kind === 'maternity'
      ? after.from <= plain
      : after.openEnded && at(after.from) - at(of.lastDay) <= 60);
  if (!after || !stops) return { last: plain, start: begin(from) };
  const last = plusDays(plain, at(after.until) - at(after.from) + 1);
  return { last, start: after.from <= begin(from) ? begin(max(from, after.until)) : begin(from) };
}

/** Days of benefit. */
export function days(of: Job): number {
  return Math.floor(Math.max(0, Math.min(of.weeks, 208) - of.used) * 3.5);
}

/** What is paid, piece by piece of thirty days and the rest, with the day on which each begins. */
export function paid(
  of: Job,
): readonly { readonly cents: number; readonly from: string; readonly to: string }[] {
  const [all, first, { start }] = [days(of), firstMonth(of), terms(of)];
  const from2022 = of.lastDay >= '2022-01-01';
  const cut = !from2022 ? 4 : complete(of.birth, 55 * 12) <= of.claim ? 8 : 6;
  const end = plusDays(start, all - 1);
  const yearEnd = `${start.slice(0, 4)}-12-31`;
  const until = end < yearEnd ? end : yearEnd;
  const workDays = at(until) - at(start) + 1;
  const pieces: { cents: number; from: string; to: string }[] = [];
  for (let n = 1, done = 0; done < all; n++, done += 30) {
    const length = Math.min(30, all - done);
    const [from, to] = [plusDays(start, done), plusDays(start, done + length - 1)];
    const power = BigInt(Math.max(0, n - cut + 1));
    const gross = halfUp(BigInt(first) * 97n ** power, 100n ** power);
    const shared = Math.max(0, Math.min(at(to), at(until)) - at(from) + 1);
    // gross / 30 × length − 0,80 × income × shared / workDays, over one denominator.
    const [left, right] = [
      BigInt(gross * length) * 10n * BigInt(workDays),
      BigInt((of.incomeCents ?? 0) * 8) * BigInt(shared) * 30n,
    ];
    pieces.push({ cents: left <= right ? 0 : halfUp(left - right, 300n * BigInt(workDays)), from, to });
  }
  return pieces;
}
