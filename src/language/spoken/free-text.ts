// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Language, own } from '#core/index.ts';
import { normalise } from '#grammar/index.ts';
import { type AddressWords, packOf } from '#languages/index.ts';
import { hearCommand, hearDontKnow } from './commands.ts';
import { notUnderstood, proposal, type Understanding } from './understanding.ts';

/** Hears free text: what was said, as it was said. A yes or a no alone answers something else, and is asked back. */
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
  const whole = withoutStop(withoutLead(said, language));
  // "Via Libertà centoventi gliel'ho detto": a grumble is no part of it, and what stands before may not be all of it either.
  const value = whole.replace(packOf(language).talk.saidBefore, '').trim();
  if (value !== whole && value !== '') return proposal('ambiguous', [value]);
  if (isYesNoAlone(said, language)) return proposal('ambiguous', [whole]);
  return { value: whole, confidence: 0.9, alternatives: [] };
}

// "No, no", "sì, guardi", "no grazie": with courtesy and talk around it, and nothing else.
function isYesNoAlone(said: string, language: Language): boolean {
  const { talk, yesNo } = packOf(language);
  const around = new Set([...talk.fillers, ...talk.polite]);
  const plain = new Set([...yesNo.yes, ...yesNo.no]);
  const parts = said
    .split(/[,.;!?…]+/)
    .map(normalise)
    .filter((part) => part !== '');
  // "Sì guardi", "no no no": a recogniser writes no commas.
  const phrases = parts.flatMap((part) => (plain.has(part) || around.has(part) ? [part] : part.split(' ')));
  return (
    phrases.some((phrase) => plain.has(phrase)) &&
    phrases.every((phrase) => plain.has(phrase) || around.has(phrase))
  );
}

// A recogniser ends a name with a full stop; "S.r.l." has its own, and so has a sentence, which a name of so few words is not.
function withoutStop(said: string): string {
  return /^[^.!?\s]+(?:\s[^.!?\s]+){0,4}\.$/.test(said) ? said.slice(0, -1) : said;
}

/** Without what people say to begin with: "allora, via Roma" is no street. Only before a comma, where it is no part of what is meant. */
function withoutLead(said: string, language: Language): string {
  const { talk, yesNo } = packOf(language);
  const leads = new Set([...talk.fillers, ...yesNo.yes]);
  const [first, ...more] = said.split(',');
  const rest = more.join(',').trim();
  return rest !== '' && leads.has(normalise(first ?? '')) ? withoutLead(rest, language) : said;
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
  // A recogniser ends what it writes with a full stop.
  const said = text.trim().replace(/[.,;!?]+$/, '');
  const { address, isJoined } = addressIn(withoutLead(said, language), packOf(language).addresses);
  // Words that stood apart may be an address and talk before it: "ecco maria chiocciola esempio punto it".
  if (/^[^\s@]{1,64}@[^\s@]+\.[a-z]{2,}$/.test(address)) {
    const bare = isJoined ? withoutTalk(said, language) : said;
    const plain = withoutStray(bare, packOf(language).addresses);
    if (plain !== bare)
      return proposal('ambiguous', [
        ...new Set([plain, bare, said].map((one) => addressIn(one, packOf(language).addresses).address)),
      ]);
    // A recogniser writes no comma after "ecco".
    if (bare !== said)
      return proposal('ambiguous', [addressIn(bare, packOf(language).addresses).address, address]);
    return { value: address, confidence: isJoined ? 0.7 : 0.9, alternatives: [] };
  }
  return normalise(text) === ''
    ? notUnderstood('empty')
    : /@/.test(address)
      ? proposal('incomplete', [])
      : notUnderstood();
}

/** Without the words of talk that it begins with, whether or not a comma is there. */
function withoutTalk(said: string, language: Language): string {
  const { talk, yesNo } = packOf(language);
  const leads = new Set([...talk.fillers, ...yesNo.yes]);
  const words = said.split(/\s+/);
  const from = words.findIndex((word) => !leads.has(normalise(word)));
  return from > 0 ? words.slice(from).join(' ') : said;
}

// "Carmela a punto rossi": a letter alone behind a whole word, before a sign, is mostly none.
function withoutStray(said: string, { at, dot, underscore, hyphen }: AddressWords): string {
  const sign = `(?:${[at, dot, underscore, hyphen].map(({ source }) => source).join('|')})`;
  return said.replaceAll(
    new RegExp(`(?<!\\p{L})(?!${sign})(\\p{L}{3,})\\s+\\p{L}(?=\\s+${sign})`, 'giu'),
    '$1',
  );
}

function addressIn(
  text: string,
  { lead, at, dot, underscore, hyphen }: AddressWords,
): { readonly address: string; readonly isJoined: boolean } {
  if (/^\S+@\S+$/.test(text)) return { address: text, isJoined: false };
  let said = ` ${text.toLowerCase().replaceAll(/[,;]/g, ' ')} `.replace(lead, ' ');
  for (const [spoken, written] of [
    [at, '@'],
    [dot, '.'],
    [underscore, '_'],
    [hyphen, '-'],
  ] as const)
    said = said.replaceAll(new RegExp(`\\s*(?:${spoken.source})\\s*`, 'g'), written);
  const apart = said.trim();
  const isGlued = new RegExp(`\\p{L}(?:${dot.source})`, 'iu').test(text);
  const isJoined = isGlued || /\p{L}{2} +\p{L}|\p{L} +\p{L}{2}/u.test(apart);
  return { address: apart.replaceAll(/\s+/g, ''), isJoined };
}

/** An address as it is said. */
export function sayEmail(address: string, language: Language): string {
  const { say } = packOf(language).addresses;
  return address.replaceAll(/[@._-]/g, (sign) => ` ${own(say, sign)} `);
}
