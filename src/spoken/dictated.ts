// SPDX-License-Identifier: AGPL-3.0-or-later
import { checkCodiceFiscale, checkIban, ibanLength, type Language } from '#core/index.ts';
import { hearCommand, hearDontKnow } from './commands.ts';
import type { Grammar } from './grammar.ts';
import { normalise } from './normalise.ts';
import { sayCode, spell, spellsPrefix } from './spelling.ts';
import { notUnderstood, proposal, type Understanding } from './understanding.ts';

/** A kind of code that people dictate. */
interface DictatedCode {
  readonly fits: (beginning: string) => boolean;
  readonly holds: (code: string) => boolean;
  /** The code is as long as it must be. */
  readonly isWhole: (code: string) => boolean;
}

// Letters that sound alike on the telephone.
const confusable = ['BDPTVGCE', 'MN', 'FS', 'AK', 'QU', 'IY'];

function fitsPattern(pattern: string): (beginning: string) => boolean {
  const classes = [...pattern];
  return (beginning) =>
    beginning.length <= classes.length && [...beginning].every((c, n) => isOf(c, classes[n] ?? ''));
}

// L letter, D digit, O digit or the letter that stands for it in homonymy, M letter of a month, A letter or digit.
function isOf(character: string, kind: string): boolean {
  switch (kind) {
    case 'L':
      return /[A-Z]/.test(character);
    case 'D':
      return /\d/.test(character);
    case 'O':
      return /[\dLMNPQRSTUV]/.test(character);
    case 'M':
      return 'ABCDEHLMPRST'.includes(character);
    default:
      return /[A-Z\d]/.test(character);
  }
}

const personal = fitsPattern('LLLLLLOOMOOLOOOL');
const provisional = fitsPattern('DDDDDDDDDDD');
const codiceFiscale: DictatedCode = {
  fits: (beginning) => personal(beginning) || provisional(beginning),
  holds: (code) => checkCodiceFiscale(code).length === 0,
  isWhole: (code) => code.length === 16 || (code.length === 11 && /^\d+$/.test(code)),
};

const italian = fitsPattern('LLDDLDDDDDDDDDDAAAAAAAAAAAA');
const foreign = fitsPattern(`LLDD${'A'.repeat(28)}`);
const iban: DictatedCode = {
  fits: (beginning) => {
    if (beginning.startsWith('IT') || beginning.startsWith('SM')) return italian(beginning);
    const length = ibanLength(beginning.slice(0, 2));
    return (
      foreign(beginning) && (beginning.length < 2 || (length !== undefined && beginning.length <= length))
    );
  },
  holds: (code) => checkIban(code).length === 0,
  isWhole: (code) => code.length === ibanLength(code.slice(0, 2)),
};

function hearCode(text: string, language: Language, kind: DictatedCode): Understanding<string> {
  if (normalise(text) === '') return notUnderstood('empty');
  const command = hearCommand(text, language);
  if (command) return { confidence: 1, alternatives: [], command };
  if (hearDontKnow(text, language))
    return { value: null, confidence: 1, alternatives: [], problem: 'dont-know' };
  const spelled = spell(text, language, kind.fits);
  const whole = spelled.filter(({ code }) => kind.isWhole(code));
  const holding = whole.filter(({ code }) => kind.holds(code));
  const [first] = holding;
  if (first && holding.length === 1) {
    return first.clean
      ? { value: first.code, confidence: 0.96, alternatives: [] }
      : proposal('ambiguous', [first.code]);
  }
  if (holding.length > 1)
    return proposal(
      'ambiguous',
      holding.slice(0, 3).map(({ code }) => code),
    );
  if (whole.length > 0) {
    const near = whole.slice(0, 3).flatMap(({ code }) => oneLetterAway(code, kind));
    return proposal('bad-check-character', [...new Set(near)].slice(0, 3));
  }
  const longest = spelled.reduce(
    (best, { code, clean }) => (clean && code.length > best.length ? code : best),
    '',
  );
  return longest.length > 0 ? { ...notUnderstood<string>('incomplete'), rest: longest } : notUnderstood();
}

/** Codes that hold and differ in one letter that sounds alike. */
function oneLetterAway(code: string, { fits, holds }: DictatedCode): readonly string[] {
  const found: string[] = [];
  for (let at = 0; at < code.length; at++) {
    for (const group of confusable) {
      if (!group.includes(code[at] ?? '')) continue;
      for (const other of group) {
        const changed = code.slice(0, at) + other + code.slice(at + 1);
        if (other !== code[at] && fits(changed) && holds(changed)) found.push(changed);
      }
    }
  }
  return found;
}

function codeGrammar(language: Language, kind: DictatedCode): Grammar<string> {
  const values = (text: string) =>
    spell(text, language, kind.fits)
      .filter(({ code, clean }) => clean && kind.isWhole(code) && kind.holds(code))
      .map(({ code }) => code);
  return {
    isPrefix: (text) => spellsPrefix(text, language, kind.fits),
    isWhole: (text) => values(text).length > 0,
    values,
  };
}

/**
 * Hears a codice fiscale as dictated. With a check character that does not hold, codes one like-sounding letter away are
 * proposed; a part of it is `incomplete`, with what was understood so far in `rest`.
 */
export function hearCodiceFiscale(
  text: string,
  { language }: { readonly language: Language },
): Understanding<string> {
  return hearCode(text, language, codiceFiscale);
}

/** A codice fiscale as it is read back, in groups. */
export function sayCodiceFiscale(code: string, language: Language): string {
  return sayCode(code, language, code.length === 16 ? [3, 3, 2, 1, 2, 4, 1] : [3, 4]);
}

export function codiceFiscaleGrammar(language: Language): Grammar<string> {
  return codeGrammar(language, codiceFiscale);
}

/** Hears an IBAN as dictated, in one breath or in groups. */
export function hearIban(text: string, { language }: { readonly language: Language }): Understanding<string> {
  return hearCode(text, language, iban);
}

/** An IBAN as it is read back, four characters at a time. */
export function sayIban(code: string, language: Language): string {
  return sayCode(code, language, [4, 4, 4, 4, 4, 4, 4, 4]);
}

export function ibanGrammar(language: Language): Grammar<string> {
  return codeGrammar(language, iban);
}

const phone: DictatedCode = {
  fits: (beginning) => /^\d{0,17}$/.test(beginning),
  holds: () => true,
  isWhole: (code) => code.length >= 6,
};

/** Hears a telephone number, in international form `+39...`; shorter than a number is `incomplete`. */
export function hearPhone(
  text: string,
  { language }: { readonly language: Language },
): Understanding<string> {
  if (normalise(text) === '') return notUnderstood('empty');
  const command = hearCommand(text, language);
  if (command) return { confidence: 1, alternatives: [], command };
  if (hearDontKnow(text, language))
    return { value: null, confidence: 1, alternatives: [], problem: 'dont-know' };
  const said = text.replaceAll(/(?:più|piu|plus)(?=\s)|\+/gi, ' zero zero ');
  const found = spell(said, language, phone.fits)
    .filter(({ clean }) => clean)
    .map(({ code }) => phoneFrom(code))
    .filter((number) => number !== undefined);
  const numbers = [...new Set(found)];
  const [only] = numbers;
  if (only && numbers.length === 1) return { value: only, confidence: 0.95, alternatives: [] };
  if (numbers.length > 1) return proposal('ambiguous', numbers.slice(0, 3));
  const some = spell(said, language, phone.fits)[0];
  return some && some.code.length > 0
    ? { ...notUnderstood<string>('incomplete'), rest: some.code }
    : notUnderstood();
}

/** The international form of the figures of a number; Italian where no country is given. Undefined when it cannot be one. */
export function phoneFrom(digits: string): string | undefined {
  if (digits.startsWith('00')) return /^00[1-9]\d{7,14}$/.test(digits) ? `+${digits.slice(2)}` : undefined;
  if (/^3\d{8,9}$/.test(digits)) return `+39${digits}`;
  if (/^393\d{9}$/.test(digits)) return `+${digits}`;
  return /^0\d{5,10}$/.test(digits) ? `+39${digits}` : undefined;
}

/** A telephone number as it is read back. */
export function sayPhone(number: string, language: Language): string {
  const national = number.startsWith('+39') ? number.slice(3) : `00${number.slice(1)}`;
  return sayCode(national, language, [3, 3, 2, 2]);
}

export function phoneGrammar(language: Language): Grammar<string> {
  return {
    isPrefix: (text) => spellsPrefix(text, language, phone.fits),
    isWhole: (text) => typeof hearPhone(text, { language }).value === 'string',
    values: (text) => {
      const { value } = hearPhone(text, { language });
      return typeof value === 'string' ? [value] : [];
    },
  };
}
