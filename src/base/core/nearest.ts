// SPDX-License-Identifier: AGPL-3.0-or-later
import { distance } from './distance.ts';

/** The name of these that was perhaps meant by one that none of them is; undefined when none is near. */
export function nearest(meant: string, names: readonly string[]): string | undefined {
  const limit = (one: string) => Math.max(2, Math.floor(one.length / 5));
  const [best] = names
    .map((one) => ({ one, far: distance(one, meant, limit(one)) }))
    .sort((a, b) => a.far - b.far);
  return best && best.far <= limit(best.one) ? best.one : undefined;
}
