// SPDX-License-Identifier: AGPL-3.0-or-later
import { at } from './dates.ts';

// Written from L. 247/2007 art. 1 cc. 55-57 as the facts tell it, not from the service.

export interface FarmYear {
  readonly on: string;
  readonly year: number;
  readonly fixed: boolean;
  /** Days worked in the year and the year before, on farms and elsewhere. */
  readonly farm: readonly [number, number];
  readonly elsewhere: readonly [number, number];
  readonly payCents: number;
  readonly covered: number;
}

function halfUp(over: bigint, under: bigint): number {
  return Number((2n * over + under) / (2n * under));
}

/** What is paid once; null where it is refused, undefined where the ceiling of the year is not known. */
export function farmPaid(of: FarmYear): number | null | undefined {
  const paidIn = of.year + 1;
  const [farm, elsewhere] = [of.farm[0] + of.farm[1], of.elsewhere[0] + of.elsewhere[1]];
  const isInTime = of.on >= `${paidIn}-01-01` && of.on <= `${paidIn}-03-31`;
  if (!isInTime || farm + elsewhere < 102 || farm <= elsewhere) return null;
  if (paidIn !== 2025 && paidIn !== 2026) return undefined;
  const length = at(`${paidIn}-01-01`) - at(`${of.year}-01-01`);
  const worked = of.farm[0] + of.elsewhere[0];
  if (worked === 0) return 0;
  const days = Math.max(0, Math.min(worked, length - worked - of.covered));
  const share = of.fixed ? 30n : 40n;
  const under = 100n * BigInt(worked);
  const gross = halfUp(share * BigInt(of.payCents) * BigInt(days), under);
  if (of.fixed) return gross;
  const solidarity = halfUp(9n * share * BigInt(of.payCents) * BigInt(Math.min(days, 150)), 100n * under);
  return gross - solidarity;
}
