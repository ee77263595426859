// SPDX-License-Identifier: AGPL-3.0-or-later

import { type CalendarDate, dateOf, dayNumberOf, monthNumberOf, yearOf } from './calendar.ts';
import { checkLetter } from './check-tables.ts';
import { codeCapitals } from './code-in-text.ts';
import { own } from './own.ts';

/** What can be wrong with a codice fiscale. */
export type CodiceFiscaleProblem =
  | 'wrong-length'
  | 'bad-character'
  | 'no-such-month'
  | 'no-such-day'
  | 'bad-check-character';

/** What a codice fiscale says of its person. The century is not in it: both readings that are days are given. */
export interface CodiceFiscaleParts {
  readonly familyName: string;
  readonly givenName: string;
  readonly births: readonly CalendarDate[];
  readonly sex: 'female' | 'male';
  /** Cadastral code of the place of birth. */
  readonly place: string;
}

/** Who a codice fiscale is computed from. */
export interface Born {
  readonly familyName: string;
  readonly givenName: string;
  readonly birth: CalendarDate;
  readonly sex: 'female' | 'male';
  /** Cadastral code of the municipality at that time, or Z and three digits for a foreign state. */
  readonly place: string;
}

const months = 'ABCDEHLMPRST';
const omocodia = 'LMNPQRSTUV';
const digitPositions = [6, 7, 9, 10, 12, 13, 14];

// What stands before a code that was copied from somewhere; a code that begins so itself is not longer than a code is.
const named = /^(CODICE)?(CODICEFISCALE|CODFISC|FISCALE|IBAN|CF)(?=[A-Z]{2}.{13,})/;
const longestCodice = 16;

/**
 * A code as it is: upper case, without spaces, signs between and around, marks that are not seen, and without its own name before it
 * ("IBAN IT60 ...", "C.F.: ...").
 */
export function normaliseCode(text: string): string {
  const code = codeCapitals(text).replaceAll(/[\s.,:;*'"()\-_/=<>|%?#]/g, '');
  return code.length > longestCodice ? code.replace(named, '') : code;
}

/**
 * What is wrong with a codice fiscale (DM 12/3/1974, DM 23/12/1976 n. 13813), as codes; empty when it holds. Any subset of
 * digits replaced for homonymy is accepted, and the provisional form of eleven digits. It never proves that the code exists.
 */
export function checkCodiceFiscale(text: string): readonly CodiceFiscaleProblem[] {
  const code = normaliseCode(text);
  if (/^\d{11}$/.test(code)) return luhn(code) ? [] : ['bad-check-character'];
  if (code.length !== 16) return ['wrong-length'];
  if (!/^[A-Z]{6}[\dL-NP-V]{2}[A-Z][\dL-NP-V]{2}[A-Z][\dL-NP-V]{3}[A-Z]$/.test(code))
    return ['bad-character'];
  const problems: CodiceFiscaleProblem[] = [];
  const plain = withoutOmocodia(code);
  const month = months.indexOf(plain.charAt(8)) + 1;
  if (month === 0) problems.push('no-such-month');
  else if (birthsOf(plain, month).length === 0) problems.push('no-such-day');
  if (checkLetter(code.slice(0, 15)) !== code.charAt(15)) problems.push('bad-check-character');
  return problems;
}

/** The digits back in place of the letters that stand for them in homonymy, also in the beginning of a code; the check letter is left as it is. */
export function withoutOmocodia(code: string): string {
  const characters = [...code];
  for (const at of digitPositions) {
    const character = characters[at];
    if (character === undefined) break;
    const digit = omocodia.indexOf(character);
    if (digit !== -1) characters[at] = String(digit);
  }
  return characters.join('');
}

/**
 * What is strange about a codice fiscale that holds, without making it wrong: a place of birth that is in no archive. A state
 * that no longer exists may be missing from the archives, so any Z and three digits is only warned of too.
 */
export function codiceFiscaleWarnings(
  text: string,
  isPlace: (cadastral: string) => boolean,
): readonly 'unknown-place'[] {
  const parts = readCodiceFiscale(text);
  return parts && !isPlace(parts.place) ? ['unknown-place'] : [];
}

function birthsOf(plain: string, month: number): readonly CalendarDate[] {
  const year = Number(plain.slice(6, 8));
  const day = Number(plain.slice(9, 11));
  const ofMonth = day > 40 ? day - 40 : day;
  return [1900 + year, 2000 + year]
    .map((full) => dateOf(full, month, ofMonth))
    .filter((date) => date !== undefined);
}

/** Reads a codice fiscale that holds; undefined for the provisional form, which says nothing. */
export function readCodiceFiscale(text: string): CodiceFiscaleParts | undefined {
  const code = normaliseCode(text);
  if (code.length !== 16 || checkCodiceFiscale(code).length > 0) return undefined;
  const plain = withoutOmocodia(code);
  return {
    familyName: plain.slice(0, 3),
    givenName: plain.slice(3, 6),
    births: birthsOf(plain, months.indexOf(plain.charAt(8)) + 1),
    sex: Number(plain.slice(9, 11)) > 40 ? 'female' : 'male',
    place: plain.slice(11, 15),
  };
}

/** The codice fiscale of a person: a proposal to confirm, since homonyms have another. */
export function computeCodiceFiscale({ familyName, givenName, birth, sex, place }: Born): string {
  const day = dayNumberOf(birth) + (sex === 'female' ? 40 : 0);
  const body =
    familyPart(familyName) +
    givenPart(givenName) +
    String(yearOf(birth) % 100).padStart(2, '0') +
    months.charAt(monthNumberOf(birth) - 1) +
    String(day).padStart(2, '0') +
    place;
  return body + checkLetter(body);
}

/**
 * How the codice fiscale of somebody begins, as far as what is known of them reaches without a gap: with the letters of their names, and with
 * the day of birth, of which there are two where the sex is not known. None where the family name is not known, or has letters whose
 * transliteration is not published.
 */
export function codiceFiscaleBeginnings({
  familyName,
  givenName,
  birth,
  sex,
  place,
}: Partial<Born>): readonly string[] {
  if (familyName === undefined || !isTabled(familyName)) return [];
  if (givenName === undefined || !isTabled(givenName)) return [familyPart(familyName)];
  if (birth === undefined) return [familyPart(familyName) + givenPart(givenName)];
  return (['female', 'male'] as const)
    .filter((one) => sex === undefined || one === sex)
    .map((one) => {
      const code = computeCodiceFiscale({ familyName, givenName, birth, sex: one, place: place ?? '' });
      return code.slice(0, place === undefined ? 11 : 15);
    });
}

/**
 * Which parts of a codice fiscale do not agree with what is known of the person. Nothing for the provisional form, nor for a
 * name with letters whose transliteration is not published.
 */
export function disagreements(
  text: string,
  known: Partial<Born>,
): readonly ('familyName' | 'givenName' | 'birth' | 'sex' | 'place')[] {
  const parts = readCodiceFiscale(text);
  if (!parts) return [];
  const wrong: ('familyName' | 'givenName' | 'birth' | 'sex' | 'place')[] = [];
  const { familyName, givenName } = known;
  if (familyName !== undefined && isTabled(familyName) && familyPart(familyName) !== parts.familyName)
    wrong.push('familyName');
  if (givenName !== undefined && isTabled(givenName) && givenPart(givenName) !== parts.givenName)
    wrong.push('givenName');
  if (known.birth !== undefined && !parts.births.includes(known.birth)) wrong.push('birth');
  if (known.sex !== undefined && known.sex !== parts.sex) wrong.push('sex');
  if (known.place !== undefined && known.place !== parts.place) wrong.push('place');
  return wrong;
}

// Circ. Agenzia delle Entrate 34/E of 2011: some foreign letters become two.
const transliterated: Readonly<Record<string, string>> = {
  Ä: 'AE',
  Æ: 'AE',
  Ö: 'OE',
  Œ: 'OE',
  Ü: 'UE',
  ẞ: 'SS',
};

// Letters outside that table, as passports write them (ICAO Doc 9303 part 3): good for a proposal, not for finding a fault.
const asPassports: Readonly<Record<string, string>> = {
  Ø: 'OE',
  Ł: 'L',
  Đ: 'D',
  Ð: 'D',
  Þ: 'TH',
  Ħ: 'H',
  Ŧ: 'T',
  Ŋ: 'N',
};

function capitals(name: string): readonly string[] {
  return [...name.normalize('NFC').toUpperCase()];
}

function lettersOf(name: string): string {
  return capitals(name)
    .map((letter) => own(transliterated, letter) ?? own(asPassports, letter) ?? withoutMarks(letter))
    .join('')
    .replaceAll(/[^A-Z]/g, '');
}

function withoutMarks(letter: string): string {
  return letter.normalize('NFD').replaceAll(/\p{M}/gu, '');
}

/** Whether every letter of a name is in the published table. */
function isTabled(name: string): boolean {
  return capitals(name).every(
    (letter) => own(transliterated, letter) ?? !/[^\P{L}A-Z]/u.test(withoutMarks(letter)),
  );
}

function familyPart(name: string): string {
  const letters = lettersOf(name);
  const consonants = letters.replaceAll(/[AEIOU]/g, '');
  const vowels = letters.replaceAll(/[^AEIOU]/g, '');
  return `${consonants}${vowels}XXX`.slice(0, 3);
}

function givenPart(name: string): string {
  const consonants = lettersOf(name).replaceAll(/[AEIOU]/g, '');
  if (consonants.length < 4) return familyPart(name);
  return consonants.charAt(0) + consonants.charAt(2) + consonants.charAt(3);
}

function luhn(digits: string): boolean {
  let sum = 0;
  for (let n = 0; n < digits.length; n++) {
    const value = Number(digits.charAt(n)) * (n % 2 === 1 ? 2 : 1);
    sum += value > 9 ? value - 9 : value;
  }
  return sum % 10 === 0;
}

/** Whether two answers are the codice fiscale of one person, also where one of the codes is written for homonymy. */
export function isSamePerson(one: string | null | undefined, other: string | null | undefined): boolean {
  if (!one || !other) return false;
  return withoutOmocodia(one).slice(0, 15) === withoutOmocodia(other).slice(0, 15);
}
