// SPDX-License-Identifier: AGPL-3.0-or-later
import { randomInt } from 'node:crypto';
import { checkLetter, computeCodiceFiscale, day } from '#core/index.ts';
import type { Identity } from '#persons/index.ts';

/** Somebody whom nobody has seen before, with a codice fiscale that holds. */
export function somebody(n: number): Identity {
  const birthDate = day(`19${50 + (n % 40)}-0${1 + (n % 9)}-1${n % 10}`);
  const familyName = `Prova${letters(randomInt(26 ** 4))}`;
  const born = { familyName, givenName: 'Maria', birth: birthDate, sex: 'female', place: 'H501' } as const;
  const code = computeCodiceFiscale({ ...born, familyName: letters(randomInt(26 ** 6)) });
  const codiceFiscale = `${code.slice(0, 15)}${checkLetter(code.slice(0, 15))}`;
  return { givenName: 'Maria', familyName, codiceFiscale, birthDate };
}

function letters(number: number): string {
  let text = '';
  for (let rest = number; text.length < 6; rest = Math.floor(rest / 26))
    text += String.fromCharCode(97 + (rest % 26));
  return text;
}

const one = { year: 2025, 'for-whom': 'me', 'paid-that-year': true, delivery: 'download' } as const;

/** What somebody answers who asks for their certificate of income (`certificazione-unica`). */
export function answersOf({ givenName, familyName, codiceFiscale }: Identity, n: number) {
  const mobile = `+39333${String(n % 10_000_000).padStart(7, '0')}`;
  return {
    ...one,
    'given-name': givenName,
    'family-name': familyName,
    'codice-fiscale': codiceFiscale,
    mobile,
  };
}
