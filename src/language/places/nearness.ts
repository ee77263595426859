// SPDX-License-Identifier: AGPL-3.0-or-later

/** Which letters a name has, one bit each: names with very different letters need not be compared. */
export function lettersIn(name: string): number {
  let bits = 0;
  for (let at = 0; at < name.length; at++) {
    const letter = name.charCodeAt(at) - 97;
    if (letter >= 0 && letter < 26) bits |= 1 << letter;
  }
  return bits;
}

/** How many letters only one of two names has. */
export function lettersApart(a: number, b: number): number {
  let count = 0;
  for (let bits = a ^ b; bits !== 0; bits &= bits - 1) count++;
  return count;
}
