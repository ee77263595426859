// SPDX-License-Identifier: AGPL-3.0-or-later

import { checkLetter } from './check-tables.ts';
import { normaliseCode } from './codice-fiscale.ts';
import { own } from './own.ts';

/** What can be wrong with an IBAN. */
export type IbanProblem =
  | 'wrong-length'
  | 'bad-character'
  | 'unknown-country'
  | 'bad-check-digits'
  | 'bad-check-character';

// Lengths of the SEPA countries (ISO 13616 registry).
const lengths: Readonly<Record<string, number>> = Object.fromEntries(
  'AD24 AT20 BE16 BG22 CH21 CY28 CZ24 DE22 DK18 EE20 ES24 FI18 FR27 GB22 GI23 GR27 HR21 HU28 IE22 IS26 IT27 LI21 LT20 LU20 LV21 MC27 MT31 NL18 NO15 PL28 PT25 RO24 SE24 SI19 SK24 SM27 VA22 AL28 MD24 ME22 MK19 RS22'
    .split(' ')
    .map((entry) => [entry.slice(0, 2), Number(entry.slice(2))]),
);

/** How long an IBAN of a country is; undefined outside SEPA. */
export function ibanLength(country: string): number | undefined {
  return own(lengths, country);
}

/** What is wrong with an IBAN (ISO 13616; for Italy and San Marino also the CIN), as codes; empty when it holds. */
export function checkIban(text: string): readonly IbanProblem[] {
  const code = normaliseCode(text);
  if (!/^[A-Z0-9]+$/.test(code)) return [code === '' ? 'wrong-length' : 'bad-character'];
  const country = code.slice(0, 2);
  if (!/^[A-Z]{2}\d{2}/.test(code)) return [code.length < 4 ? 'wrong-length' : 'bad-character'];
  const length = own(lengths, country);
  if (length === undefined) return ['unknown-country'];
  if (code.length !== length) return ['wrong-length'];
  const italian = country === 'IT' || country === 'SM';
  if (italian && !/^..\d{2}[A-Z]\d{10}[A-Z0-9]{12}$/.test(code)) return ['bad-character'];
  const problems: IbanProblem[] = [];
  // ISO 13616 makes check digits of 98 less a remainder: 00, 01 and 99 cannot come out, though they would divide as well.
  const digits = Number(code.slice(2, 4));
  if (modulo97(code) !== 1 || digits < 2 || digits > 98) problems.push('bad-check-digits');
  if (italian && checkLetter(code.slice(5)) !== code.charAt(4)) problems.push('bad-check-character');
  return problems;
}

/** The check digits that make an IBAN of a country's own part hold. */
export function ibanCheckDigits(country: string, own: string): string {
  return String(98 - modulo97(`${country}00${own}`)).padStart(2, '0');
}

function modulo97(code: string): number {
  let remainder = 0;
  for (const character of code.slice(4) + code.slice(0, 4)) {
    const value = Number.parseInt(character, 36);
    remainder = (remainder * (value > 9 ? 100 : 10) + value) % 97;
  }
  return remainder;
}
