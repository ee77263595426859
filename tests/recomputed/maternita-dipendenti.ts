// SPDX-License-Identifier: AGPL-3.0-or-later
import { complete, lastOf, plusMonths } from './dates.ts';

// Written from artt. 16-24 of D.Lgs. 151/2001 as the facts tell them (average daily pay, 80 per cent, five months), not from the service.

export interface Leave {
  readonly due: string;
  /** How many of the five months come before the birth. */
  readonly before: 0 | 1 | 2;
  readonly payCents: number;
  /** Days worked in the month; undefined where the pay is by the month. */
  readonly daysWorked: number | undefined;
  /** The 13th and 14th of a year. */
  readonly extraCents: number;
}

function halfUp(over: bigint, under: bigint): number {
  return Number((2n * over + under) / (2n * under));
}

function monthsBefore(date: string, months: number): string {
  const month = plusMonths(date.slice(0, 7), -months);
  const wanted = `${month}-${date.slice(8)}`;
  return wanted > lastOf(month) ? lastOf(month) : wanted;
}

/** The days of the leave, and what is paid for one and for all of them; 0.8 of (pay / days + extra / 360). */
export function maternity({ due, before, payCents, daysWorked, extraCents }: Leave) {
  const [pay, extra, days] = [BigInt(payCents), BigInt(extraCents), BigInt(daysWorked ?? 30)];
  // pay / days + extra / 360 = (360 pay + days extra) / (360 days)
  const [over, under] = [8n * (360n * pay + days * extra), 10n * 360n * days];
  return {
    start: monthsBefore(due, before),
    end: complete(due, 5 - before),
    day: halfUp(over, under),
    whole: daysWorked === undefined ? halfUp(150n * over, under) : undefined,
  };
}
