// SPDX-License-Identifier: AGPL-3.0-or-later
import { checkCodiceFiscale, type Language, own, withoutOmocodia } from '#core/index.ts';
import { normalise } from '#grammar/index.ts';
import { packOf } from '#languages/index.ts';
import { codeGuide, type DictatedCode, hearCode, soundAlikes } from './dictated-code.ts';
import type { Guide } from './guide.ts';
import { sayCode } from './say-code.ts';
import type { Understanding } from './understanding.ts';

const letter = /^[A-Z]$/;
// A figure, or the letter that stands for it among homonyms.
const figure = /^[\dL-NP-V]$/;
const month = /^[A-EHLMPR-T]$/;
// Cadastral codes go from A to M, and Z for states.
const place = /^[A-MZ]$/;
const positions = [
  ...Array<RegExp>(6).fill(letter),
  figure,
  figure,
  month,
  figure,
  figure,
  place,
  figure,
  figure,
  figure,
  letter,
];
const daysOf: Readonly<Record<string, number>> = { B: 29, D: 30, H: 30, P: 30, S: 30 };

function fits(beginning: string): boolean {
  if (/^\d{1,11}$/.test(beginning)) return true;
  const last = beginning.length - 1;
  // Dictations grow by one character, so only the last is new, but for the day.
  if (last >= 16 || !positions[last]?.test(beginning.charAt(last))) return false;
  for (let at = 0; at < last; at++) if (!positions[at]?.test(beginning.charAt(at))) return false;
  if (beginning.length < 10) return true;
  const plain = withoutOmocodia(beginning);
  const most = own(daysOf, plain.charAt(8)) ?? 31;
  const [ten, unit] = [plain.charAt(9), plain.charAt(10)];
  if (unit === '') return Number(ten) <= 7 && (most > 29 || (ten !== '3' && ten !== '7'));
  const day = Number(ten + unit) % 40;
  return Number(ten + unit) !== 40 && day >= 1 && day <= most;
}

const usual: DictatedCode = {
  fits,
  isWhole: (code) => code.length === 16 || /^\d{11}$/.test(code),
  isLast: (code) => code.length === 15 || /^\d{10}$/.test(code),
  isBegun: (code) => code.length > 2,
  holds: (code) => checkCodiceFiscale(code).length === 0,
  repairs(code, language) {
    const near = soundAlikes(code, language, usual);
    return [...near.filter(isUsual), ...near.filter((one) => !isUsual(one))];
  },
};

// The one that is dictated: what it leads to is worked out once for it.
let begun: DictatedCode = usual;

function codeOf(beginnings: readonly string[] = []): DictatedCode {
  if (beginnings.length === 0) return usual;
  if (begun.beginnings?.join() !== beginnings.join()) begun = { ...usual, beginnings };
  return begun;
}

/** Whether the letters of names are in the order in which they are made: consonants, vowels, then X. */
function isUsual(code: string): boolean {
  return [code.slice(0, 3), code.slice(3, 6)].every((part) => /^[B-DF-HJ-NP-TV-Z]*[AEIOU]*X*$/.test(part));
}

/**
 * Hears a codice fiscale as dictated or written. With a check character that does not hold, codes one like-sounding letter
 * away are proposed under `bad-check-character`; a part of it is `incomplete`, with the characters so far in `rest`. `likely`
 * is the code computed from what is known of the person: proposed first when what was heard is near it. `beginnings` is how it begins by what
 * is known: a code that begins otherwise is taken where it holds, and one that begins so and ends as was heard is proposed before it.
 */
export function hearCodiceFiscale(
  text: string,
  {
    language,
    likely,
    beginnings,
  }: {
    readonly language: Language;
    readonly likely?: string;
    readonly beginnings?: readonly string[];
  },
): Understanding<string> {
  if (isNotAtHand(text, language))
    return { value: null, confidence: 1, alternatives: [], problem: 'dont-know' };
  return hearCode(text, language, codeOf(beginnings), likely === undefined ? [] : [likely]);
}

function isNotAtHand(text: string, language: Language): boolean {
  const normal = normalise(text);
  // Whoever dictates a code after all says figures.
  return !/\d/.test(normal) && packOf(language).dictation.notAtHand.some((way) => way.test(normal));
}

/** A codice fiscale as it is read back: family name, given name, year, month, day, place, check character. */
export function sayCodiceFiscale(code: string, language: Language): string {
  return sayCode(code, language, code.length === 16 ? [3, 3, 2, 1, 2, 4, 1] : [3, 4, 4]);
}

/** Guides a recogniser: the pattern of positions, months and days that exist, and on whole ones the check character. */
export function codiceFiscaleGuide(language: Language, beginnings?: readonly string[]): Guide {
  return codeGuide(language, codeOf(beginnings));
}
