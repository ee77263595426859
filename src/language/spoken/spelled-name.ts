// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Language } from '#core/index.ts';
import { normalise } from '#grammar/index.ts';
import { packOf } from '#languages/index.ts';
import { dictate } from './dictation.ts';
import { phrasesIn } from './letters.ts';

const isLetters = (beginning: string) => /^[A-Z]{0,40}$/.test(beginning);
const examples = new Map<Language, ReadonlySet<string>>();

function exampleWords(language: Language): ReadonlySet<string> {
  let words = examples.get(language);
  if (!words) {
    words = new Set(Object.values(packOf(language).dictation.examples).flatMap(phrasesIn));
    examples.set(language, words);
  }
  return words;
}

/**
 * The name that a text spells letter by letter, in small letters with its spaces, apostrophes and hyphens; undefined when it is
 * not all letters. Two words of an alphabet alone are no
 * spelling ("Anna Maria" is a name), nor is one letter.
 */
export function spelledName(text: string, language: Language): string | undefined {
  const { signs } = packOf(language).names;
  const { space, apostrophe, hyphen } = signs;
  const marked = ` ${normalise(text.replaceAll(/[-,.;:]/g, ' '))} `
    .replaceAll(space, ' | ')
    .replaceAll(apostrophe, " ' ")
    .replaceAll(hyphen, ' - ');
  const words = marked.trim().split(/\s+/);
  const towns = exampleWords(language);
  if (words.every((word) => towns.has(word)) && words.length < 3) return undefined;
  let name = '';
  for (const piece of marked.split(/([|'-])/)) {
    const sign = piece.trim();
    if (sign === '') continue;
    if (sign === '|') name += ' ';
    else if (sign === "'" || sign === '-') name += sign;
    else {
      const [best] = dictate(sign, language, isLetters, { lenient: false, runs: false }).codes;
      if (!best || best.code === '' || best.cost > 0.5) return undefined;
      name += best.code.toLowerCase();
    }
  }
  return name.replaceAll(/[^a-z]/g, '').length >= 2 ? name.trim() : undefined;
}
