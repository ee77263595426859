// SPDX-License-Identifier: AGPL-3.0-or-later

/** The name of these that was perhaps meant by one that none of them is; undefined when none is near. */
export function nearest(meant: string, names: readonly string[]): string | undefined {
  const [best] = names.map((one) => ({ one, far: distance(one, meant) })).sort((a, b) => a.far - b.far);
  return best && best.far <= Math.max(2, Math.floor(best.one.length / 5)) ? best.one : undefined;
}

/** Levenshtein's: how many letters are to be put in, taken out or changed. */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, n) => n);
  for (const [i, letter] of [...one].entries()) {
    const next = [i + 1];
    for (const [j, facing] of [...other].entries()) {
      const [left = 0, above = 0, both = 0] = [next[j], row[j + 1], row[j]];
      next.push(Math.min(left + 1, above + 1, both + (letter === facing ? 0 : 1)));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
