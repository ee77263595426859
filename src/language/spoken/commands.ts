// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Language } from '#core/index.ts';
import { normalise } from '#grammar/index.ts';
import { type Command, packOf, type TalkWords } from '#languages/index.ts';
import { pleaIn } from './pleas.ts';

interface Phrases {
  readonly commands: ReadonlyMap<string, Command>;
  readonly dontKnow: ReadonlySet<string>;
  readonly none: ReadonlySet<string>;
  readonly polite: ReadonlySet<string>;
}

// Longer than any command: a story.
const longest = 120;

const made = new Map<TalkWords, Phrases>();

function phrasesOf(language: Language): Phrases {
  const words = packOf(language).talk;
  let phrases = made.get(words);
  if (!phrases) {
    const commands = new Map<string, Command>();
    for (const [command, ways] of Object.entries(words.commands) as [Command, readonly string[]][]) {
      for (const way of ways) commands.set(way, command);
    }
    phrases = {
      commands,
      dontKnow: new Set(words.dontKnow),
      none: new Set(words.none),
      polite: new Set(words.polite),
    };
    made.set(words, phrases);
  }
  return phrases;
}

// The text as it is, then without courtesy around it: "scusi, può ripetere per favore?"
function* cores(text: string, polite: ReadonlySet<string>): Generator<string> {
  yield text;
  const words = text.split(' ');
  let [from, to] = [0, words.length];
  while (from < to - 1 && polite.has(words[from] ?? '')) from++;
  while (to - 1 > from && polite.has(words[to - 1] ?? '')) to--;
  for (let left = 0; left <= from; left++) {
    for (let right = words.length; right >= to; right--) {
      if (left > 0 || right < words.length) yield words.slice(left, right).join(' ');
    }
  }
}

/** The command that a text is, all of it but courtesies; undefined for an answer. */
export function hearCommand(text: string, language: Language): Command | undefined {
  const { commands, polite } = phrasesOf(language);
  const normal = normalise(text);
  if (normal.length > longest) return undefined;
  let bare = normal;
  for (const core of cores(normal, polite)) {
    const command = commands.get(core);
    if (command) return command;
    if (core.length < bare.length) bare = core;
  }
  const ways = packOf(language).talk.commandPatterns;
  const found = (ways.find(([, way]) => way.test(normal)) ?? ways.find(([, way]) => way.test(bare)))?.[0];
  // "Aspetti, ho detto una fesseria": whoever asks to wait and for something else wants that.
  return found === 'wait' ? (pleaIn(text, language) ?? found) : found;
}

/** What comes after "no, volevo dire ..." at the beginning of a sentence; undefined when it does not begin so. */
export function correctionIn(text: string, language: Language): string | undefined {
  const normal = normalise(text);
  const way = packOf(language)
    .talk.corrections.filter((one) => one.length > 3 && normal.startsWith(`${one} `))
    .sort((a, b) => b.length - a.length)[0];
  return way === undefined ? undefined : normal.slice(way.length + 1);
}

// "No, la ..." may begin an answer; "no, volevo dire ..." begins none.
const plainly = 9;

/** Whether a sentence begins with nothing but that something else was meant, whatever is asked. */
export function isPlainCorrection(text: string, language: Language): boolean {
  const normal = normalise(text);
  return packOf(language).talk.corrections.some(
    (one) => one.length >= plainly && normal.startsWith(`${one} `),
  );
}

/** "Trenta ore, non venti", "non venti, trenta": what is said instead of what; undefined where nothing is denied beside something else. */
export function insteadIn(
  text: string,
  language: Language,
): { readonly said: string; readonly denied: string } | undefined {
  const { not, contrasts } = packOf(language).talk;
  const plain = not.filter((one) => !one.includes(' ')).join('|');
  const [, before = '', after = ''] =
    new RegExp(`^(.*?)(?<![\\p{L}])(?:${plain}) (.+)$`, 'iu').exec(text.trim()) ?? [];
  if (after === '') return undefined;
  const said = withoutCorrection(before, language);
  if (said !== '') return { said, denied: normalise(after) };
  const [denied = '', ...rest] = after.split(new RegExp(`[,;.]| (?:${contrasts.join('|')}) `, 'iu'));
  const instead = withoutCorrection(rest.join(' '), language);
  return instead === '' ? undefined : { said: instead, denied: normalise(denied) };
}

/** What is said besides that something was wrong: "no aspetti, ho sbagliato, mi sono dimessa" leaves "mi sono dimessa". */
export function withoutCorrection(text: string, language: Language): string {
  const { corrections, commands, polite } = packOf(language).talk;
  const ways = [...corrections, ...commands.correct, ...commands.wait]
    .filter((way) => way.length > 2)
    .sort((a, b) => b.length - a.length);
  let rest = ` ${normalise(text)} `;
  for (const way of ways) rest = rest.replaceAll(` ${way} `, ' ');
  const words = rest.split(' ').filter(Boolean);
  const courtesy = new Set([...polite, 'no']);
  while (words.length > 0 && courtesy.has(words[0] ?? '')) words.shift();
  return words.join(' ');
}

/** Is this "I don't know"? */
export function hearDontKnow(text: string, language: Language): boolean {
  const { dontKnow, polite } = phrasesOf(language);
  const normal = normalise(text);
  for (const core of cores(normal, polite)) if (dontKnow.has(core)) return true;
  // With a figure in it, it may be an answer after all: "non mi ricordo, mi pare dodici".
  return packOf(language).talk.dontKnowPatterns.some((way) => way.test(normal)) && !/\d/.test(normal);
}

/** Is this one of the ways in which the question itself calls "has none", and nothing else? */
export function hearOwnNone(
  text: string,
  { language, none }: { readonly language: Language; readonly none: readonly string[] },
): boolean {
  const ways = new Set(none.map(normalise));
  for (const core of cores(normalise(text), phrasesOf(language).polite)) if (ways.has(core)) return true;
  return false;
}

/** Is this "I have none" with what it is: "non ce l'ho la mail"? */
export function hearNoneOfIt(text: string, language: Language): boolean {
  return packOf(language).talk.noneOfIt.test(normalise(text));
}

/** Is this "I have none", in general words or in those of the question? */
export function hearNone(
  text: string,
  { language, none }: { readonly language: Language; readonly none: string },
): boolean {
  const phrases = phrasesOf(language);
  const own = normalise(none);
  const normal = normalise(text);
  for (const core of cores(normal, phrases.polite)) if (phrases.none.has(core) || core === own) return true;
  // "Non ho un ISEE valido": begins as the question's own words do, and says nothing more of note.
  const head = own.split(' ').slice(0, 3).join(' ');
  return head.includes(' ') && normal.startsWith(head) && normal.length <= own.length + 12;
}
