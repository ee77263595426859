// SPDX-License-Identifier: AGPL-3.0-or-later

// DM 23/12/1976 n. 13813: values of the characters in odd positions; the Italian IBAN's CIN uses the same.
const oddDigits = [1, 0, 5, 7, 9, 13, 15, 17, 19, 21];
const oddLetters = [
  1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23,
];

/** The check letter of letters and digits, first position odd: sum modulo 26. */
export function checkLetter(text: string): string {
  let sum = 0;
  for (let n = 0; n < text.length; n++) {
    const code = text.charCodeAt(n);
    const value = code <= 57 ? code - 48 : code - 65;
    sum += n % 2 === 1 ? value : ((code <= 57 ? oddDigits[value] : oddLetters[value]) ?? 0);
  }
  return String.fromCharCode(65 + (sum % 26));
}
