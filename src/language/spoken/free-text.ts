// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Language, own } from '#core/index.ts';
import { normalise } from '#grammar/index.ts';
import { type AddressWords, packOf } from '#languages/index.ts';
import { hearCommand, hearDontKnow } from './commands.ts';
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

/** Hears an e-mail address: "mario punto rossi chiocciola esempio punto it". */
export function hearEmail(
  text: string,
  { language }: { readonly language: Language },
): Understanding<string> {
  const command = hearCommand(text, language);
  if (command) return { confidence: 1, alternatives: [], command };
  if (hearDontKnow(text, language))
    return { value: null, confidence: 1, alternatives: [], problem: 'dont-know' };
  const address = addressIn(text, packOf(language).addresses);
  if (/^[^\s@]{1,64}@[^\s@]+\.[a-z]{2,}$/.test(address))
    return { value: address, confidence: address.includes(' ') ? 0.7 : 0.9, alternatives: [] };
  return normalise(text) === ''
    ? notUnderstood('empty')
    : /@/.test(address)
      ? proposal('incomplete', [])
      : notUnderstood();
}

function addressIn(text: string, { lead, at, dot, underscore, hyphen }: AddressWords): string {
  if (/^\S+@\S+$/.test(text.trim())) return text.trim();
  let said = ` ${text.toLowerCase().replaceAll(/[,;]/g, ' ')} `.replace(lead, ' ');
  for (const [spoken, written] of [
    [at, '@'],
    [dot, '.'],
    [underscore, '_'],
    [hyphen, '-'],
  ] as const)
    said = said.replaceAll(new RegExp(`\\s*(?:${spoken.source})\\s*`, 'g'), written);
  return said.trim().replaceAll(/\s+/g, '');
}

/** An address as it is said. */
export function sayEmail(address: string, language: Language): string {
  const { say } = packOf(language).addresses;
  return address.replaceAll(/[@._-]/g, (sign) => ` ${own(say, sign)} `);
}
