// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Clock } from '#core/index.ts';
import type { Guesses } from '../portal-context.ts';

const allowed = 10;
const windowMs = 10 * 60_000;

/**
 * Ten wrong codes in ten minutes from one address, then a wait. A code has 53 random bits: this only keeps the noise down.
 * Addresses are held in memory for the length of the window and nowhere else.
 */
export function guesses(clock: Clock): Guesses {
  const wrong = new Map<string, number[]>();
  const recent = (address: string) =>
    (wrong.get(address) ?? []).filter((at) => clock.nowMs() - at < windowMs);
  return {
    waitMinutes(address) {
      const times = recent(address);
      if (times.length < allowed) return 0;
      return Math.max(1, Math.ceil(((times[0] ?? 0) + windowMs - clock.nowMs()) / 60_000));
    },
    wrong(address) {
      if (wrong.size > 10_000) wrong.clear();
      wrong.set(address, [...recent(address), clock.nowMs()].slice(-allowed));
    },
  };
}
