// SPDX-License-Identifier: AGPL-3.0-or-later
import { ok, type Result, refuse } from './problem.ts';

/** Whole numbers below a bound, that cannot be guessed. */
export type Random = (below: number) => number;

// ISO 7064 MOD 97-10: two check digits that catch every wrong digit and every swap of two neighbours.
function checkDigits(digits: string): string {
  return String(98 - remainder97(`${digits}00`)).padStart(2, '0');
}

function remainder97(digits: string): number {
  let remainder = 0;
  for (const digit of digits) remainder = (remainder * 10 + Number(digit)) % 97;
  return remainder;
}

function randomDigits(length: number, random: Random): string {
  return Array.from({ length }, () => String(random(10))).join('');
}

/** A secret code of 18 digits, 16 of them random (53 bits) and two check digits: speakable, and typed on any telephone. */
export function newResumeCode(random: Random): string {
  const secret = randomDigits(16, random);
  return secret + checkDigits(secret);
}

/** Reads a resume code with any spaces or hyphens. Refuses `wrong-length` or `bad-check-digits`. */
export function parseResumeCode(text: string): Result<string, 'bad-check-digits' | 'wrong-length'> {
  const digits = text.replaceAll(/[\s.-]/g, '');
  if (!/^\d{18}$/.test(digits)) return refuse('wrong-length');
  return remainder97(digits) === 1 ? ok(digits) : refuse('bad-check-digits');
}

/**
 * A PIN for the telephone: eight random digits and two check digits. No published length of the agency's
 * own was found. Ten digits are what everybody says and remembers for a mobile number; eight random ones leave ten
 * guesses one chance in ten million; the check digits tell a slip of hearing from a wrong guess, so that nobody is locked out
 * because a line crackles.
 */
export function newPhonePin(random: Random): string {
  const secret = randomDigits(8, random);
  return secret + checkDigits(secret);
}

/** Reads a telephone PIN with any spaces or hyphens. Refuses `wrong-length` or `bad-check-digits`. */
export function parsePhonePin(text: string): Result<string, 'bad-check-digits' | 'wrong-length'> {
  const digits = text.replaceAll(/[\s.-]/g, '');
  if (!/^\d{10}$/.test(digits)) return refuse('wrong-length');
  return remainder97(digits) === 1 ? ok(digits) : refuse('bad-check-digits');
}

/** A telephone PIN grouped as a mobile number is: `123 456 7890`. */
export function formatPhonePin(pin: string): string {
  return `${pin.slice(0, 3)} ${pin.slice(3, 6)} ${pin.slice(6)}`;
}

/** A number of an application: the year, nine random digits, two check digits: `2026-123-456-789-01`. */
export function newApplicationNumber(year: number, random: Random): string {
  const digits = `${year}${randomDigits(9, random)}`;
  return formatNumber(digits + checkDigits(digits));
}

/** Reads an application number however its digits are grouped. Refuses `wrong-length` or `bad-check-digits`. */
export function parseApplicationNumber(text: string): Result<string, 'bad-check-digits' | 'wrong-length'> {
  const digits = text.replaceAll(/[\s.-]/g, '');
  if (!/^\d{15}$/.test(digits)) return refuse('wrong-length');
  return remainder97(digits) === 1 ? ok(formatNumber(digits)) : refuse('bad-check-digits');
}

function formatNumber(digits: string): string {
  return [
    digits.slice(0, 4),
    digits.slice(4, 7),
    digits.slice(7, 10),
    digits.slice(10, 13),
    digits.slice(13),
  ].join('-');
}

/** A resume code in groups of three, as it is shown. */
export function formatResumeCode(code: string): string {
  return code.match(/\d{1,3}/g)?.join(' ') ?? code;
}
