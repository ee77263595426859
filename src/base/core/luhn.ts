// SPDX-License-Identifier: AGPL-3.0-or-later

/** Whether the last of these digits is their check digit by Luhn's formula (ISO/IEC 7812-1 annex B), as in a partita IVA. */
export function hasLuhnDigit(digits: string): boolean {
  const sum = [...digits].reverse().reduce((total, digit, n) => {
    const value = Number(digit) * (n % 2 === 1 ? 2 : 1);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return digits !== '' && sum % 10 === 0;
}
