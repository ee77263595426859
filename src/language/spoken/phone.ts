// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Language } from '#core/index.ts';
import { normalise } from '#grammar/index.ts';
import { packOf } from '#languages/index.ts';
import { hearCommand, hearDontKnow } from './commands.ts';
import { codeGuide, type DictatedCode } from './dictated-code.ts';
import { dictate } from './dictation.ts';
import type { Guide } from './guide.ts';
import { sayCode } from './say-code.ts';
import { notUnderstood, proposal, type Understanding } from './understanding.ts';

const fits = (beginning: string) => /^\+?\d{0,17}$/.test(beginning);

/**
 * The international form of the figures of a number, after a plus or two zeros; Italian where no country is given. Undefined
 * when it cannot be one: Italian mobile numbers begin with 3 and have nine or ten figures, the others begin with 0.
 */
export function phoneFrom(figures: string): string | undefined {
  const digits = figures.replace(/^\+/, '00');
  if (digits.startsWith('00')) {
    const [country, national] = [digits.slice(2, 4), digits.slice(4)];
    if (country === '39') return isItalian(national) ? `+39${national}` : undefined;
    return /^00[1-9]\d{7,14}$/.test(digits) ? `+${digits.slice(2)}` : undefined;
  }
  // "39" before a whole mobile number is the country, without its plus.
  if (/^393\d{9}$/.test(digits)) return `+${digits}`;
  return isItalian(digits) ? `+39${digits}` : undefined;
}

function isItalian(national: string): boolean {
  return /^(?:3\d{8,9}|0\d{5,10})$/.test(national);
}

/** Hears a telephone number, in international form `+39...`; shorter than a number is `incomplete`. */
export function hearPhone(
  text: string,
  { language }: { readonly language: Language },
): Understanding<string> {
  if (normalise(text) === '') return notUnderstood('empty');
  const command = hearCommand(text, language);
  // "Tre sette uno, aspetti che giro il foglio, quattro nove tre ...": the number came with it.
  const isAnswered =
    command === 'wait' && dictate(text, language, fits).codes.some(({ code }) => phoneFrom(code));
  if (command && !isAnswered) return { confidence: 1, alternatives: [], command };
  if (hearDontKnow(text, language)) {
    return { value: null, confidence: 1, alternatives: [], problem: 'dont-know' };
  }
  const { codes } = dictate(text, language, fits);
  const numbers = new Map<string, number>();
  for (const { code, cost } of codes) {
    const number = phoneFrom(code);
    if (number && !numbers.has(number)) numbers.set(number, cost + rarity(number));
  }
  const [first, second] = [...numbers].sort(([, a], [, b]) => a - b);
  if (first) {
    const [number, cost] = first;
    // Without check figures, two readings of "venti due" that are both numbers can only be asked back.
    const near = second && second[1] < cost + 0.1 ? [second[0]] : [];
    const isDoubtful =
      near.length > 0 || cost >= 1 || rarity(number) > 0 || isCorrectedAtTheEnd(text, language);
    if (rarity(number) > 0 && near.length === 0)
      return { confidence: 0.5, alternatives: [{ value: number, confidence: 0.1 }], problem: 'ambiguous' };
    if (isDoubtful) return proposal('ambiguous', [number, ...near]);
    return { value: number, confidence: 0.97 - cost * 0.2, alternatives: [] };
  }
  const [partial] = codes;
  if (!partial || partial.cost >= 0.5 || !mayBecome(partial.code)) return notUnderstood();
  return { ...notUnderstood<string>('incomplete'), rest: partial.code };
}

// "..., no, sei quattro alla fine": which figures were corrected is not known. One that much follows is plain.
function isCorrectedAtTheEnd(text: string, language: Language): boolean {
  const { corrections } = packOf(language).talk;
  const said = ` ${normalise(text)} `;
  const at = Math.max(...corrections.map((way) => said.lastIndexOf(` ${way} `)));
  if (at < 1) return false;
  const { codes } = dictate(said.slice(at).replace(/^ no /, ' ').trim(), language, fits);
  return !codes.some(({ code }) => code.length > 4);
}

// Three figures at least, and fewer than a number has.
function mayBecome(figures: string): boolean {
  return /^(?:(?:\+|00)\d{0,7}|(?:(?:\+|00)39)?(?:3\d{2,7}|0\d{1,4})|8\d{2,7})$/.test(figures);
}

// Mobile numbers of nine figures and the shortest others exist, but oftener a figure went missing.
function rarity(number: string): number {
  if (!number.startsWith('+39')) return 0;
  const national = number.slice(3);
  return national.length < (national.startsWith('3') ? 10 : 8) ? 0.6 : 0;
}

/** A telephone number as it is read back, figure by figure. */
export function sayPhone(number: string, language: Language): string {
  const national = number.startsWith('+39') ? number.slice(3) : `00${number.slice(1)}`;
  return sayCode(national, language, [3, 3, 2, 2]);
}

// What may still become a number.
const beginnings = /^(?:\+\d{0,15}|00\d{0,15}|393?\d{0,9}|3\d{0,9}|0\d{0,10})?$/;
const guided: DictatedCode = {
  fits: (beginning) => beginnings.test(beginning),
  isWhole: (code) => phoneFrom(code) !== undefined,
  isLast: () => false,
  isBegun: (code) => code.length > 1,
  holds: () => true,
  repairs: () => [],
};

/** Guides a recogniser through the figures of a number. */
export function phoneGuide(language: Language): Guide {
  return codeGuide(language, guided);
}
