// SPDX-License-Identifier: AGPL-3.0-or-later

/** What an estimate rests on. */
export interface Basis {
  /** How many contacts come before, in what the same operators answer. */
  readonly ahead: number;
  /** Operators who are there for it, free or not. */
  readonly operators: number;
  /** Seconds that one contact takes an operator, notes included: the mean of those of late. */
  readonly handlingSeconds: number;
  /** How many contacts that mean is made of. */
  readonly measured: number;
  /** People who leave, for each second that one waits. */
  readonly leaving: number;
}

/** A wait as it is told: from, to, in seconds. */
export interface Wait {
  readonly lowSeconds: number;
  readonly highSeconds: number;
}

/** With fewer contacts measured nothing is told: an estimate without a basis is a promise that nobody made. */
export const fewestMeasured = 5;
// Of ten who were told a range, nine are served before its end: the normal quantile of 0.9.
const quantile = 1.2816;
const steps = [60, 120, 180, 300, 600, 900, 1200, 1800, 2700, 3600, 5400, 7200];

/**
 * The wait of whoever stands at a place: the Markovian estimate by queue length with abandonment (Whitt 1999; Ibrahim and Whitt 2009). Each
 * one ahead goes when an operator comes free or when they give up, at the rate `s / h + k θ` with `k` still ahead; the steps are
 * independent, so that their means and variances add. Undefined where there is no basis, or no operator.
 */
export function waitOf({ ahead, operators, handlingSeconds, measured, leaving }: Basis): Wait | undefined {
  if (operators < 1 || measured < fewestMeasured || !(handlingSeconds > 0)) return undefined;
  let mean = 0;
  let variance = 0;
  for (let before = 0; before <= ahead; before++) {
    const step = 1 / (operators / handlingSeconds + before * Math.max(0, leaving));
    mean += step;
    variance += step * step;
  }
  const spread = quantile * Math.sqrt(variance);
  return { lowSeconds: roundedDown(Math.max(0, mean - spread)), highSeconds: roundedUp(mean + spread) };
}

/**
 * What is told next, after what was told before: an end never moves away. It is told as what is left of the first promise where that is
 * less. Undefined once that promise is over, or when it is known that it cannot be kept: then it is said that it takes longer than we had told.
 */
export function toldNext(
  now: Wait | undefined,
  before: { readonly untilMs: number } | undefined,
  nowMs: number,
): Wait | undefined {
  if (!before) return now;
  const left = Math.floor((before.untilMs - nowMs) / 1000);
  if (left <= 0) return undefined;
  if (!now) return { lowSeconds: 0, highSeconds: left };
  // What is left and nothing of what is expected: a wait “from 14 to 14 minutes” would be told only to be broken.
  if (now.lowSeconds >= left) return undefined;
  const highSeconds = Math.min(now.highSeconds, left);
  return { lowSeconds: Math.min(now.lowSeconds, highSeconds), highSeconds };
}

function roundedUp(seconds: number): number {
  return steps.find((step) => seconds <= step) ?? Math.ceil(seconds / 3600) * 3600;
}

function roundedDown(seconds: number): number {
  return steps.findLast((step) => step <= seconds) ?? 0;
}

/** One wait that was told, with what happened. */
export interface ToldWait extends Wait {
  /** Seconds from then until somebody answered; null for who left before. */
  readonly waitedSeconds: number | null;
}

/** How good what was told has been. Undefined shares where nothing was told. */
export interface WaitScore {
  readonly told: number;
  /** Of those who were answered: within the range, and later than its end. */
  readonly within: number | undefined;
  readonly longer: number | undefined;
  /** Mean distance from the middle of the range, in seconds. */
  readonly errorSeconds: number | undefined;
}

export function scoreOf(told: readonly ToldWait[]): WaitScore {
  const answered = told.flatMap(({ waitedSeconds, ...range }) =>
    waitedSeconds === null ? [] : [{ waitedSeconds, ...range }],
  );
  const share = (is: (one: (typeof answered)[number]) => boolean) =>
    answered.length === 0 ? undefined : answered.filter(is).length / answered.length;
  const errors = answered.map(({ waitedSeconds, lowSeconds, highSeconds }) =>
    Math.abs(waitedSeconds - (lowSeconds + highSeconds) / 2),
  );
  return {
    told: told.length,
    within: share(
      ({ waitedSeconds, lowSeconds, highSeconds }) =>
        waitedSeconds >= lowSeconds && waitedSeconds <= highSeconds,
    ),
    longer: share(({ waitedSeconds, highSeconds }) => waitedSeconds > highSeconds),
    errorSeconds: errors.length === 0 ? undefined : errors.reduce((sum, one) => sum + one, 0) / errors.length,
  };
}
