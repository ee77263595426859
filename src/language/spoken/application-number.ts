// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Language, parseApplicationNumber } from '#core/index.ts';
import { codeGuide, type DictatedCode, hearCode } from './dictated-code.ts';
import type { Guide } from './guide.ts';
import { sayCode } from './say-code.ts';
import type { Understanding } from './understanding.ts';

const figures = 15;
const number: DictatedCode = {
  // The year it was sent comes first.
  fits: (beginning) => /^(?:2(?:0\d{0,13})?)?$/.test(beginning),
  isWhole: (code) => code.length === figures,
  isLast: (code) => code.length + 1 === figures,
  isBegun: (code) => code.length >= 4,
  holds: (code) => parseApplicationNumber(code).ok,
  repairs: neighboursSwapped,
};

// Two check figures (ISO 7064 MOD 97-10) leave few numbers near one that does not hold: a swap is the likeliest slip.
function neighboursSwapped(code: string): readonly string[] {
  const found: string[] = [];
  for (let at = 2; at < code.length - 1; at++) {
    const [one, other] = [code.charAt(at), code.charAt(at + 1)];
    const changed = code.slice(0, at) + other + one + code.slice(at + 2);
    if (one !== other && number.holds(changed)) found.push(changed);
  }
  return found;
}

/** Hears the number of an application, dictated or written: `2026-123-456-789-01`; a part of it is `incomplete`. */
export function hearApplicationNumber(
  text: string,
  { language }: { readonly language: Language },
): Understanding<string> {
  const heard = hearCode(text, language, number);
  const alternatives = heard.alternatives.map((one) => ({ ...one, value: written(one.value) }));
  return typeof heard.value === 'string'
    ? { ...heard, value: written(heard.value), alternatives }
    : { ...heard, alternatives };
}

/** The number as it is read back, in the groups in which it is printed. */
export function sayApplicationNumber(code: string, language: Language): string {
  return sayCode(code.replaceAll('-', ''), language, [4, 3, 3, 3, 2]);
}

/** Guides a recogniser: fifteen figures, and on a whole number its check figures. */
export function applicationNumberGuide(language: Language): Guide {
  return codeGuide(language, number);
}

function written(code: string): string {
  const read = parseApplicationNumber(code);
  return read.ok ? read.value : code;
}
