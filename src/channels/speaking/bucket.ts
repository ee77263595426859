// SPDX-License-Identifier: AGPL-3.0-or-later

/** Says whether so much more may come: so much at once, and so much each second after that. */
export function bucket(most: number, eachSecond: number): (size: number) => boolean {
  let left = most;
  let at = performance.now();
  return (size) => {
    const now = performance.now();
    left = Math.min(most, left + ((now - at) / 1000) * eachSecond) - size;
    at = now;
    return left >= 0;
  };
}
