// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Language } from '#core/index.ts';
import { sayLetter } from './letters.ts';
import { sayNumber } from './numbers.ts';

/** A code as a voice reads it: letters by the spelling alphabet, figures one by one, with a pause between groups. */
export function sayCode(code: string, language: Language, groups: readonly number[]): string {
  const say = (character: string) =>
    /\d/.test(character) ? sayNumber(Number(character), language) : sayLetter(character, language);
  const said: string[] = [];
  let at = 0;
  for (const size of [...groups, code.length]) {
    const group = code.slice(at, at + size);
    if (group) said.push([...group].map(say).join(' '));
    at += size;
  }
  return said.join(', ');
}
