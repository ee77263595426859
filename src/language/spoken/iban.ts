// SPDX-License-Identifier: AGPL-3.0-or-later
import { checkIban, ibanLength, type Language } from '#core/index.ts';
import { codeGuide, type DictatedCode, hearCode, soundAlikes } from './dictated-code.ts';
import type { Guide } from './guide.ts';
import { sayCode } from './say-code.ts';
import type { Understanding } from './understanding.ts';

const countries =
  'AD AT BE BG CH CY CZ DE DK EE ES FI FR GB GI GR HR HU IE IS IT LI LT LU LV MC MT NL NO PL PT RO SE SI SK SM VA AL MD ME MK RS'
    .split(' ')
    .filter((country) => ibanLength(country) !== undefined);
const italian =
  /^(?:I|IT|S|SM)$|^(?:IT|SM)\d{0,2}$|^(?:IT|SM)\d\d[A-Z]\d{0,10}$|^(?:IT|SM)\d\d[A-Z]\d{10}[A-Z\d]{0,12}$/;

function fits(beginning: string): boolean {
  const country = beginning.slice(0, 2);
  if (country === 'IT' || country === 'SM') return italian.test(beginning);
  if (!countries.some((one) => one.startsWith(country))) return false;
  return (
    /^[A-Z]{1,2}$|^[A-Z]{2}\d{1,2}$|^[A-Z]{2}\d\d[A-Z\d]+$/.test(beginning) &&
    beginning.length <= (ibanLength(country) ?? 2)
  );
}

const iban: DictatedCode = {
  fits,
  isWhole: (code) => code.length === ibanLength(code.slice(0, 2)),
  isLast: (code) => code.length + 1 === ibanLength(code.slice(0, 2)),
  isBegun: (code) => code.length > 2 || code === 'IT',
  holds: (code) => checkIban(code).length === 0,
  repairs: (code, language) => [
    ...new Set([
      ...withFigures(code),
      ...soundAlikes(code, language, iban),
      ...oneFigureAway(code),
      ...neighboursSwapped(code),
    ]),
  ],
  lacking: oneZeroMore,
};

// Of several zeros in a row one is easily lost. Wherever in the row it is put back, the code is the same.
function oneZeroMore(code: string): readonly string[] {
  return [...code.matchAll(/0+/g)]
    .map(({ index }) => `${code.slice(0, index)}0${code.slice(index)}`)
    .filter((one) => fits(one) && iban.holds(one));
}

// The letters O and I in an account are mostly figures, typed or read wrong.
function withFigures(code: string): readonly string[] {
  const changed = code.slice(0, 5) + code.slice(5).replaceAll('O', '0').replaceAll('I', '1');
  return changed !== code && iban.holds(changed) ? [changed] : [];
}

// Two checks of 1 in 2,500 together: a code one figure away that holds is almost surely the one meant.
function oneFigureAway(code: string): readonly string[] {
  const found: string[] = [];
  for (let at = 2; at < code.length; at++) {
    if (!/\d/.test(code.charAt(at))) continue;
    for (const figure of '0123456789') {
      const changed = code.slice(0, at) + figure + code.slice(at + 1);
      if (changed !== code && iban.holds(changed)) found.push(changed);
    }
  }
  return found;
}

function neighboursSwapped(code: string): readonly string[] {
  const found: string[] = [];
  for (let at = 2; at < code.length - 1; at++) {
    const [one, other] = [code.charAt(at), code.charAt(at + 1)];
    const changed = code.slice(0, at) + other + one + code.slice(at + 2);
    if (one !== other && fits(changed) && iban.holds(changed)) found.push(changed);
  }
  return found;
}

/**
 * Hears an IBAN as dictated or written, in one breath or in groups. With checks that do not hold, near ones that do are
 * proposed under `bad-check-character`, and so is one that lacks one of its zeros; a part of it is `incomplete`, with the characters so far
 * in `rest`.
 */
export function hearIban(text: string, { language }: { readonly language: Language }): Understanding<string> {
  return hearCode(text, language, iban);
}

/** An IBAN as it is read back, in the groups in which it is printed. */
export function sayIban(code: string, language: Language): string {
  return sayCode(code, language, [4, 4, 4, 4, 4, 4, 4, 4]);
}

/** Guides a recogniser: country, length and form of each part, and on whole ones both checks. */
export function ibanGuide(language: Language): Guide {
  return codeGuide(language, iban);
}
