// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Language, languages } from '#core/index.ts';
import { normalise, type Rule } from '#grammar/index.ts';
import { type NameTalk, packOf } from '#languages/index.ts';
import { hearCommand, hearDontKnow } from './commands.ts';
import { asDictated, dictate } from './dictation.ts';
import { type Guide, guideOf } from './guide.ts';
import { sayLetter } from './letters.ts';
import { spelledName } from './spelled-name.ts';
import { notUnderstood, proposal, type Understanding } from './understanding.ts';

const mostCharacters = 300;

// Particles of names that documents write small: after the first word always, and as it was typed where capitals stand beside them.
const small = new Set('van von und der den ter ten zu zum zur bin ibn bint y af av'.split(' '));
const smallAsTyped = new Set([
  ...small,
  ...'de di da del dello della dei degli delle la le lo du des dos das do al el e'.split(' '),
]);
// `Rossi`, `McDonald`, `D'Angelo`, `d'Annunzio`, an initial: a word in capitals beside small letters is none of these.
const asTyped =
  /^(\p{Lu}\.?|\p{Lu}.*\p{Ll}.*|\p{Ll}+['’]\p{Lu}\p{Ll}+|(al|el|ben|bin)-\p{Lu}.*|(de|da|dei)['’])$/u;
const ordinal = /^(?=[IVX]{2,})X{0,2}(IX|IV|V?I{0,3})$/;

/**
 * A name with its capitals, as documents write it: `De Luca`, `D'Angelo`, `Maria Rosaria`, `Ludwig II`, `Vincent van Gogh`. Where somebody
 * typed capitals and small letters, theirs stay: `McDonald`, `van der Berg`, `de Luca`; a word that they began small gets its capital.
 */
export function casedName(name: string): string {
  const tidy = name.trim().replaceAll(/\s+/g, ' ');
  const isMixed = /\p{Ll}/u.test(tidy) && /\p{Lu}/u.test(tidy);
  return tidy
    .split(' ')
    .map((word, n, words) => {
      const isLast = n === words.length - 1;
      if (n > 0 && isLast && ordinal.test(word.toUpperCase())) return word.toUpperCase();
      if (isMixed && (smallAsTyped.has(word) || asTyped.test(word))) return word;
      return n > 0 && !isLast && small.has(word.toLowerCase()) ? word.toLowerCase() : capitals(word);
    })
    .join(' ');
}

// What is heard is written by a recogniser or in haste: "de rossi", "de Rossi" and "De Rossi" are one name, as Italian documents write it.
function heardCased(name: string): string {
  return casedName(name)
    .split(' ')
    .map((word) => (smallAsTyped.has(word) && !small.has(word) ? capitals(word) : word))
    .join(' ');
}

function capitals(word: string): string {
  // The small letter of the Turkish İ keeps its dot as a mark of its own.
  const lower = word.toLowerCase().replaceAll('i\u0307', 'i');
  const first = (letter: string, at: number) =>
    word.startsWith('İ') && at === 0 ? 'İ' : letter.toUpperCase();
  return lower.replaceAll(
    /(^|['’-])(\p{L})/gu,
    (_, before: string, letter: string, at: number) => before + first(letter, at),
  );
}

/** Which part of a name is asked for. */
export type NamePart = 'given' | 'family' | 'whole';

/**
 * Hears a name: plain, spelled, or plain and then spelled ("Rossi, erre o doppia esse i"); with what people say of how it is
 * written ("con l'apostrofo", "tutto attaccato"). Where one part of a name is asked for and more was said, "Elena Popescu", that part is
 * proposed. What is no name at all is `not-understood`.
 */
export function hearName(
  text: string,
  { language, part = 'whole' }: { readonly language: Language; readonly part?: NamePart },
): Understanding<string> {
  if (normalise(text) === '') return notUnderstood('empty');
  const command = hearCommand(text, language);
  if (command) return { confidence: 1, alternatives: [], command };
  if (hearDontKnow(text, language)) {
    return { value: null, confidence: 1, alternatives: [], problem: 'dont-know' };
  }
  const talk = packOf(language).names;
  const labelled = part === 'whole' ? undefined : labelledPart(text, part, talk);
  if (labelled) return { value: labelled, confidence: 0.9, alternatives: [] };
  const said = bareName(afterCorrection(text.slice(0, mostCharacters).trim(), talk), talk);
  const doubt = packOf(language).talk.doubts.find(
    (phrase) => ` ${normalise(text)} `.includes(` ${phrase} `) && !isTheName(phrase, said, talk),
  );
  if (doubt) {
    const without = said.replace(new RegExp(`(?:^|\\s)${doubt}(?=\\s|$)`, 'i'), ' ').trim();
    const heard = nameIn(without, talk, language);
    return heard.value ? proposal('approximate', [heard.value]) : notUnderstood();
  }
  const heard = nameIn(said, talk, language);
  if (heard.value && heard.confidence >= 0.9) return heard;
  const either = oneOfTwo(said, talk, language);
  if (either) return either;
  const together = partedByRecogniser(said, talk);
  if (together) return proposal('ambiguous', [together]);
  if (heard.value) return inPart(heard.value, said, part, talk);
  if (heard.problem !== 'not-understood') return heard;
  // "Giuseppe, Peppino per gli amici": what comes first is the name, and what comes after was not understood.
  const first = nameIn(said.replace(talk.aside, '').split(/[,;.]/)[0]?.trim() ?? '', talk, language);
  if (!first.value) return heard;
  const words = wordsOf(first.value);
  if (words.length > (isGiven(words[0] ?? '', talk) ? 4 : 3)) return heard;
  const of = inPart(first.value, first.value, part, talk);
  return of.problem ? of : proposal('ambiguous', [first.value]);
}

// "Di cognome Chen e di nome Wei", "Vincenzo di nome, Di Stefano di cognome": each part has its label.
function labelledPart(text: string, part: 'given' | 'family', talk: NameTalk): string | undefined {
  const found = talk.labelled[part].map((way) => way.exec(text)?.[1]).find(Boolean);
  return found && talk.labelled[part === 'given' ? 'family' : 'given'].some((way) => way.test(text))
    ? plainName(found.trim(), talk)
    : undefined;
}

// "Sara", which is "sarà" where another first name follows it.
function isTheName(phrase: string, said: string, talk: NameTalk): boolean {
  if (!isGiven(phrase, talk)) return false;
  const others = wordsOf(said).filter((word) => fold(word).toLowerCase() !== phrase);
  return !others.some((word) => isGiven(word, talk));
}

function wordsOf(name: string): readonly string[] {
  return name.split(' ').filter(Boolean);
}

// "Greco o Grecu".
function oneOfTwo(said: string, talk: NameTalk, language: Language): Understanding<string> | undefined {
  const { or } = packOf(language).talk;
  const [first, second, ...more] = said.split(new RegExp(`\\s+(?:${or.join('|')})\\s+`, 'i'));
  if (!first || !second || more.length > 0) return undefined;
  const [one, other] = [plainName(first, talk), plainName(second, talk)];
  return one && other ? proposal('ambiguous', [one, other]) : undefined;
}

// "Am brogio", "in grid": what is no name in parts is one together.
function partedByRecogniser(said: string, talk: NameTalk): string | undefined {
  const words = said.split(/[\s,]+/).filter(Boolean);
  if (words.length !== 2 || words.every((word) => isGiven(word, talk))) return undefined;
  const together = words.join('');
  return isGiven(together, talk) ? heardCased(together) : undefined;
}

// "Pierangela", "Giampaolo": two first names in one.
const joinedGiven = /^(?:pier|gian|giam|anna|maria|rosa)(?=[a-z]{4})/;

function isGiven(word: string, { given }: NameTalk): boolean {
  const name = fold(word).toLowerCase();
  return given.has(name) || (joinedGiven.test(name) && given.has(name.replace(joinedGiven, '')));
}

function isGivenSomewhere(word: string): boolean {
  return languages.some((one) => isGiven(word, packOf(one).names));
}

// The surname of "Mario Rossi" and of "Rossi Mario".
function withoutGiven(words: readonly string[], talk: NameTalk): readonly string[] {
  const from = words.findIndex((word) => !isGiven(word, talk));
  if (from > 0) return words.slice(from);
  const last = words.findLastIndex((word) => !isGiven(word, talk));
  return surnameBegins.test(words[last] ?? '') ? words : words.slice(0, last + 1);
}

// A name of several words is plain where all are first names, or where it begins as surnames do that have two. Else a first name and a surname were
// said, or something was not understood.
const surnameBegins =
  /^(?:d[aei]l?|della?|delle|dello|degli|dei|dalla?|dalle|l[aoei]|san|santa?|van|von|mc|mac|al|el|ben|bin|abu|ait)$/i;

function inPart(name: string, said: string, part: NamePart, talk: NameTalk): Understanding<string> {
  const words = wordsOf(name);
  const plain = { value: name, confidence: 0.88, alternatives: [] };
  const isMixed = words.some((word) => isGiven(word, talk)) && !words.every((word) => isGiven(word, talk));
  if (part === 'whole' || words.length === 1 || (said.includes("'") && !isMixed)) return plain;
  const first = words.findIndex((word) => !isGiven(word, talk));
  if (part === 'given') {
    // "Maria Rosaria", said in English or in German: who lives here has names of here.
    if (first === -1 || words.every(isGivenSomewhere)) return plain;
    const given = words.filter((word) => isGiven(word, talk)).join(' ');
    return proposal('ambiguous', [...new Set([given || (words[0] ?? name), name])]);
  }
  if (surnameBegins.test(words[0] ?? '') && words.length < 4) return plain;
  const clause = plainName(said.split(/[,;]/)[0] ?? '', talk);
  const likely = clause && clause !== name ? clause : withoutGiven(words, talk).join(' ');
  return proposal('ambiguous', [...new Set([likely || name, name])]);
}

function nameIn(said: string, talk: NameTalk, language: Language): Understanding<string> {
  const spelled = spelledName(said, language);
  if (spelled) return { value: heardCased(spelled), confidence: 0.92, alternatives: [] };
  const both = [...splits(said, talk, language)];
  const same = both.find(({ name, letters }) => fold(name) === fold(letters));
  if (same) return { value: same.name, confidence: 0.97, alternatives: [] };
  // The letters say how it is written, where they are the same name heard a little differently.
  const near = both.find(({ name, letters }) => areNear(fold(name), fold(letters)));
  if (near) {
    const alternatives = [{ value: near.name, confidence: 0.3 }];
    return { value: heardCased(near.letters), confidence: 0.93, alternatives };
  }
  // "Cozzolino, doppia zeta" spells nothing.
  const other = both.find(({ letters }) => letters.length > 2);
  if (other) return proposal('ambiguous', [heardCased(other.letters), other.name]);
  const name = plainName(said, talk);
  return name ? { value: name, confidence: 0.88, alternatives: [] } : notUnderstood();
}

function afterCorrection(text: string, { corrections }: NameTalk): string {
  return text.split(corrections).at(-1) || text;
}

function bareName(text: string, { leads, tails }: NameTalk): string {
  let said = text.replace(/[.!?\s]+$/, '');
  for (;;) {
    const less = said.replace(leads, '').replace(tails, '').trim();
    if (less === said || less === '') return said;
    said = less;
  }
}

// Every way of parting a name from its spelling: at "si scrive", at a comma, or between any two words.
function* splits(said: string, talk: NameTalk, language: Language) {
  const cuts = [...said.matchAll(talk.spelled)].map(
    (found) => [found.index, found.index + found[0].length] as const,
  );
  for (const found of said.matchAll(/[\s,;]+/g)) cuts.push([found.index, found.index + found[0].length]);
  for (const [from, to] of cuts) {
    const letters = spelledName(said.slice(to), language);
    const name = letters && from > 0 ? plainName(said.slice(0, from), talk) : undefined;
    if (letters && name) yield { name, letters };
  }
}

/** A name written as people said that it is written; undefined when it is none. */
function plainName(said: string, talk: NameTalk): string | undefined {
  let name = said.replaceAll(/[,;:]+/g, ' ').replaceAll('’', "'");
  let [isJoined, isApart, hasApostrophe, hasAccent] = [false, false, false, false];
  const take = (way: RegExp): boolean => {
    const less = name.replace(way, ' ');
    const isThere = less !== name;
    name = less;
    return isThere;
  };
  if (take(talk.joined)) isJoined = true;
  if (take(talk.apart)) isApart = true;
  if (take(talk.apostrophe)) hasApostrophe = true;
  if (take(talk.accent)) hasAccent = true;
  take(talk.remarks);
  name = ` ${name.trim().replaceAll(/\s+/g, ' ')} `.replaceAll(talk.signs.hyphen, '-').trim();
  // "Verdi, Verdi come il colore".
  name = name.replace(/^(.+) \1$/iu, '$1');
  const words = normalise(name).split(' ');
  if (!/^[\p{L}\p{M}'.\- ]{2,60}$/u.test(name) || words.length > 5) return undefined;
  if (words.some((word) => talk.neverNames.has(word)) || /^(.)\1*$/u.test(name)) return undefined;
  if (isJoined) name = name.replaceAll(/[\s']/g, '').toLowerCase();
  if (isApart && !name.includes(' ')) name = name.replace(particle, '$1 ');
  if (hasApostrophe && !name.includes("'")) name = name.replace(elided, "$1'");
  if (hasAccent) name = name.replace(/[aeiou]$/i, (vowel) => `${vowel}\u0300`.normalize('NFC'));
  return heardCased(name);
}

// A particle before what can begin a word: "De Luca" and not "Del Uca", "Del Rio" and not "De Lrio".
const particle =
  /^(della|delle|degli|dello|dalla|dal|del|de|di|da|lo|la|li)(?=[bcdfghjklmnpqrstvz][aeiouh]|[bcdfgptv][lr]|s[ctpq])/i;
const elided = /^(dell|dall|d|l|sant)\s*(?=[aeiouh])/i;

function fold(text: string): string {
  return text
    .normalize('NFD')
    .replaceAll(/[^a-zA-Z]/g, '')
    .toUpperCase();
}

// The same name but for a letter doubled, lost or misheard.
function areNear(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1 || a[0] !== b[0]) return false;
  let from = 0;
  while (from < a.length && a[from] === b[from]) from++;
  let back = 0;
  while (back < Math.min(a.length, b.length) - from && a.at(-1 - back) === b.at(-1 - back)) back++;
  return Math.max(a.length, b.length) - from - back <= 2;
}

/** A name as it is said. */
export function sayName(name: string): string {
  return name;
}

/** A name letter by letter, for reading back a doubtful one. */
export function spellName(name: string, language: Language): string {
  return [...fold(name)].map((letter) => sayLetter(letter, language)).join(', ');
}

/** Guides a recogniser through a name that is spelled. A name that is said is any word: nothing guides it. */
export function spelledNameGuide(language: Language): Guide {
  const { signs } = packOf(language).names;
  const rule: Rule<unknown> = (text, at) => {
    const from = text[at] === ' ' ? at + 1 : at;
    if (from > 0 && text[from - 1] !== ' ') return { reads: [], open: false };
    const { codes, open, ends } = dictate(text.slice(from), language, areLetters, {
      lenient: false,
      leads: false,
      runs: false,
      isEnd: (code) => code.length > 1,
    });
    return { reads: ends.map((to) => ({ value: to, to: from + to })), open: open || codes.length > 0 };
  };
  return guideOf(rule, language, {
    form: asDictated,
    inRow: Number.POSITIVE_INFINITY,
    numbers: false,
    needsAnswer: true,
    words: Object.values(signs).flatMap(({ source }) => source.match(/[a-z]+/g) ?? []),
  });
}

const areLetters = (beginning: string) => /^[A-Z]{0,40}$/.test(beginning);
