// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Language } from '#core/index.ts';
import { hearCommand, hearDontKnow } from './commands.ts';
import type { Grammar } from './grammar.ts';
import { letterNames, sayLetter } from './letters.ts';
import { spell, spellsPrefix } from './spelling.ts';
import { notUnderstood, proposal, type Understanding } from './understanding.ts';

const lead =
  /^(?:(?:ehm|eh|allora|ecco|dunque|si|sì|mi chiamo|il mio nome è|il mio cognome è|il nome è|il cognome è|cognome|nome|sono|di cognome faccio|di nome faccio|di nome|di cognome|è|my name is|my first name is|my surname is|my last name is|the name is|the surname is|i am|i'm|it is|it's|that's|well|uh|um|mr|mrs|signor|signora|faccio)[\s,:]+)+/i;
const tail = /[\s,]+(?:grazie|please|thanks|thank you|per favore|ecco)[.!]?$/i;

/** A name with its capitals, as documents write it: `De Luca`, `D'Angelo`, `Maria Rosaria`. */
export function casedName(name: string): string {
  return name
    .trim()
    .replaceAll(/\s+/g, ' ')
    .toLowerCase()
    .replaceAll(/(^|[\s'’-])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase());
}

/** Hears a name, plain or spelled, or plain and then spelled: "Rossi, erre o esse esse i". */
export function hearName(text: string, { language }: { readonly language: Language }): Understanding<string> {
  const said = text.trim().replace(/[.!?]+$/, '');
  if (said === '') return notUnderstood('empty');
  const command = hearCommand(text, language);
  if (command) return { confidence: 1, alternatives: [], command };
  if (hearDontKnow(text, language))
    return { value: null, confidence: 1, alternatives: [], problem: 'dont-know' };
  const corrected = /.*(?:^|[\s,])(?:no|anzi|volevo dire|mi correggo|i mean|i meant|sorry)[\s,]+(.+)$/i.exec(
    said,
  )?.[1];
  const bare = (corrected ?? said).replace(lead, '').replace(tail, '').trim();
  const spelled = spelledName(bare, language);
  const [plain, ...more] = bare.split(/,\s*|\s+(?:si scrive|scritto|cioè|spelled|that's spelled)\s+/);
  if (spelled) return { value: casedName(spelled), confidence: 0.92, alternatives: [] };
  const afterwards = more.length > 0 ? spelledName(more.join(' '), language) : undefined;
  if (afterwards) return { value: casedName(afterwards), confidence: 0.95, alternatives: [] };
  const words = (plain ?? bare).split(/\s+/);
  // "Rossi erre o esse esse i": a name and its own spelling, without a pause.
  for (let take = 1; take < words.length; take++) {
    const letters = spelledName(words.slice(take).join(' '), language);
    const name = words.slice(0, take).join('');
    if (letters && fold(letters) === fold(name))
      return { value: casedName(words.slice(0, take).join(' ')), confidence: 0.97, alternatives: [] };
    if (letters && letters.length >= 3 && fold(letters).startsWith(fold(name).slice(0, 1)))
      return proposal('ambiguous', [casedName(letters), casedName(words.slice(0, take).join(' '))]);
  }
  if (!/^[\p{L}\p{M}'’.\- ]{1,60}$/u.test(bare) || words.length > 5) return notUnderstood();
  if (bare.replaceAll(/[^\p{L}]/gu, '').length < 2 && words.length > 1) return notUnderstood();
  return { value: casedName(bare), confidence: 0.88, alternatives: [] };
}

function fold(text: string): string {
  return text
    .normalize('NFD')
    .replaceAll(/[^a-zA-Z]/g, '')
    .toUpperCase();
}

const known = new Map<Language, ReadonlySet<string>>();
function isLetterName(word: string, language: Language): boolean {
  let names = known.get(language);
  if (!names) {
    names = new Set(letterNames(language).flatMap(([name]) => name.split(' ')));
    known.set(language, names);
  }
  return names.has(word);
}

// Only where every word is the name of a letter, and there are three at least: "Roma" alone is a surname.
function spelledName(text: string, language: Language): string | undefined {
  const spaced = text
    .replaceAll(/\b(?:spazio|space|staccato)\b/gi, '|')
    .replaceAll(/\b(?:apostrofo|apostrophe)\b/gi, '¬');
  const words = spaced
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .split(/[\s|¬-]+/)
    .filter(Boolean);
  const letters = words.filter(
    (found, n) =>
      isLetterName(found, language) ||
      ['come', 'as'].includes(words[n - 1] ?? '') ||
      /^(?:come|as|doppia|doppio|double)$/.test(found),
  );
  if (words.length < 2 || letters.length < words.length) return undefined;
  const isLetters = (beginning: string) => /^[A-Z]{0,40}$/.test(beginning);
  let name = '';
  for (const piece of spaced.split(/([|¬])/)) {
    if (piece === '|') name += ' ';
    else if (piece === '¬') name += "'";
    else if (piece.trim() !== '') {
      const [best] = spell(piece, language, isLetters).filter(({ clean }) => clean);
      if (!best || best.code.length < piece.trim().split(/\s+/).length / 3) return undefined;
      name += best.code;
    }
  }
  return name.length >= 2 ? name : undefined;
}

/** A name as it is read back: said, then spelled. */
export function sayName(name: string): string {
  return name;
}

/** A name letter by letter, for reading back a doubtful one. */
export function spellName(name: string, language: Language): string {
  return [...fold(name)].map((letter) => sayLetter(letter, language)).join(', ');
}

export function nameGrammar(language: Language): Grammar<string> {
  const letters = (beginning: string) => /^[A-Z]{0,40}$/.test(beginning);
  return {
    isPrefix: (text) => /^[\p{L}\p{M}'’.\-, ]{0,80}$/u.test(text) || spellsPrefix(text, language, letters),
    isWhole: (text) => typeof hearName(text, { language }).value === 'string',
    values: (text) => {
      const { value } = hearName(text, { language });
      return typeof value === 'string' ? [value] : [];
    },
  };
}
