// SPDX-License-Identifier: AGPL-3.0-or-later

/** A value that stood first, with its share, and whether it was the right one. */
export interface Observed {
  readonly group: string;
  readonly share: number;
  readonly isRight: boolean;
}

/** How strongly all groups are held near one another: as so many observations would. */
const pull = 2;

/**
 * How likely a value is right, from its share: a logistic curve over the share's log-odds (Platt, 1999), one slope for all and a height for
 * each group, drawn to the common one. By Newton's steps on what is convex.
 */
export function fitted(
  observed: readonly Observed[],
): readonly { group: string; at: number; slope: number; seen: number }[] {
  const groups = [...new Set(observed.map(({ group }) => group))].sort();
  let slope = 1;
  let common = 0;
  const at = new Map(groups.map((group) => [group, 0]));
  for (let step = 0; step < 120; step++) {
    let [gradient, curve] = [0, 1e-6];
    for (const { group, share, isRight } of observed) {
      const x = oddsOf(share);
      const p = sigmoid((at.get(group) ?? 0) + slope * x);
      gradient += (Number(isRight) - p) * x;
      curve += p * (1 - p) * x * x;
    }
    slope += 0.5 * (gradient / curve);
    common = [...at.values()].reduce((sum, one) => sum + one, 0) / at.size;
    for (const group of groups) {
      const height = at.get(group) ?? 0;
      let [slant, bend] = [-pull * (height - common), pull];
      for (const one of observed.filter((other) => other.group === group)) {
        const p = sigmoid(height + slope * oddsOf(one.share));
        slant += Number(one.isRight) - p;
        bend += p * (1 - p);
      }
      at.set(group, height + 0.5 * (slant / bend));
    }
  }
  return groups.map((group) => ({
    group,
    at: round(at.get(group) ?? 0),
    slope: round(slope),
    seen: observed.filter((one) => one.group === group).length,
  }));
}

/** How likely it makes what happened, in nats. */
export function likelihood(observed: readonly Observed[], curves: ReturnType<typeof fitted>): number {
  const byGroup = new Map(curves.map((one) => [one.group, one]));
  return observed.reduce((sum, { group, share, isRight }) => {
    const { at, slope } = byGroup.get(group) ?? { at: 0, slope: 1 };
    const p = sigmoid(at + slope * oddsOf(share));
    return sum + Math.log(isRight ? p : 1 - p);
  }, 0);
}

function oddsOf(share: number): number {
  const held = Math.min(0.999, Math.max(0.001, share));
  return Math.log(held / (1 - held));
}

function sigmoid(x: number): number {
  return 1 / (1 + Math.exp(-x));
}

function round(x: number): number {
  return Math.round(x * 100) / 100;
}
