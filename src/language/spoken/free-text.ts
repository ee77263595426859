// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Language } from '#core/index.ts';
import { hearCommand, hearDontKnow } from './commands.ts';
import type { Grammar } from './grammar.ts';
import { normalise } from './normalise.ts';
import { notUnderstood, proposal, type Understanding } from './understanding.ts';

/** Hears free text: what was said, as it was said. */
export function hearFreeText(
  text: string,
  { language }: { readonly language: Language },
): Understanding<string> {
  const said = text.trim();
  if (said === '') return notUnderstood('empty');
  const command = hearCommand(text, language);
  if (command) return { confidence: 1, alternatives: [], command };
  if (hearDontKnow(text, language))
    return { value: null, confidence: 1, alternatives: [], problem: 'dont-know' };
  return { value: said, confidence: 0.9, alternatives: [] };
}

export function freeTextGrammar(): Grammar<string> {
  return { isPrefix: () => true, isWhole: (text) => text.trim() !== '', values: (text) => [text.trim()] };
}

const symbols: readonly (readonly [RegExp, string])[] = [
  [/\s*(?:chiocciola|chiocciolina|\bat sign\b|\bat\b)\s*/g, '@'],
  [/\s*(?:punto|\bdot\b|full stop)\s*/g, '.'],
  [/\s*(?:trattino basso|underscore|sottolineato)\s*/g, '_'],
  [/\s*(?:trattino|hyphen|dash|meno)\s*/g, '-'],
];

/** Hears an e-mail address: "mario punto rossi chiocciola esempio punto it". */
export function hearEmail(
  text: string,
  { language }: { readonly language: Language },
): Understanding<string> {
  const command = hearCommand(text, language);
  if (command) return { confidence: 1, alternatives: [], command };
  if (hearDontKnow(text, language))
    return { value: null, confidence: 1, alternatives: [], problem: 'dont-know' };
  const address = addressIn(text);
  if (/^[^\s@]{1,64}@[^\s@]+\.[a-z]{2,}$/.test(address))
    return { value: address, confidence: address.includes(' ') ? 0.7 : 0.9, alternatives: [] };
  return normalise(text) === ''
    ? notUnderstood('empty')
    : /@/.test(address)
      ? proposal('incomplete', [])
      : notUnderstood();
}

function addressIn(text: string): string {
  if (/^\S+@\S+$/.test(text.trim())) return text.trim();
  let said = ` ${text.toLowerCase().replaceAll(/[,;]/g, ' ')} `.replace(
    /^\s*(?:la mia (?:e-?mail|mail|posta) è|è|my e-?mail is|it is|it's)\s+/,
    ' ',
  );
  for (const [spoken, written] of symbols) said = said.replaceAll(spoken, written);
  return said.trim().replaceAll(/\s+/g, '');
}

/** An address as it is said. */
export function sayEmail(address: string, language: Language): string {
  const at = language === 'en' ? ' at ' : ' chiocciola ';
  const dot = language === 'en' ? ' dot ' : ' punto ';
  const under = language === 'en' ? ' underscore ' : ' trattino basso ';
  const hyphen = language === 'en' ? ' hyphen ' : ' trattino ';
  return address.replaceAll('@', at).replaceAll('.', dot).replaceAll('_', under).replaceAll('-', hyphen);
}

export function emailGrammar(language: Language): Grammar<string> {
  return {
    isPrefix: () => true,
    isWhole: (text) => typeof hearEmail(text, { language }).value === 'string',
    values: (text) => {
      const { value } = hearEmail(text, { language });
      return typeof value === 'string' ? [value] : [];
    },
  };
}
