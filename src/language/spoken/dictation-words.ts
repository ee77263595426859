// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Language } from '#core/index.ts';
import { normalise } from '#grammar/index.ts';
import { packOf } from '#languages/index.ts';
import { phrasesIn } from './letters.ts';
import { sayNumber } from './numbers.ts';

/** Whether a letter was said by its name, by a word of a spelling alphabet, or it is figures. */
export type Source = 'name' | 'example' | 'figures';

/** What a word of a dictation does. */
export type Action =
  | { readonly type: 'characters'; readonly text: string; readonly cost: number; readonly from: Source }
  | { readonly type: 'skip' }
  | { readonly type: 'times'; readonly times: number }
  | { readonly type: 'like' }
  | { readonly type: 'undo' }
  | { readonly type: 'restart' };

/** A place in the tree of all words, with what may still follow: bits of figures, bits of letters, what brings no character nearer, anything else. */
export interface Branch {
  readonly next: Map<string, Branch>;
  readonly actions: Action[];
  figures: number;
  letters: number;
  idle: boolean;
  other: boolean;
}

const trees = new Map<Language, Branch>();

/** The tree of everything said in dictations of a language. */
export function dictationWords(language: Language): Branch {
  let tree = trees.get(language);
  if (!tree) {
    tree = treeOf(language);
    trees.set(language, tree);
  }
  return tree;
}

function treeOf(language: Language): Branch {
  const lexicon = packOf(language).dictation;
  const root = branch();
  const put = (phrases: Iterable<string>, action: Action) => {
    for (const phrase of phrases) if (phrase) insert(root, phrase, action);
  };
  const characters = (text: string, from: Source, cost = 0): Action => ({
    type: 'characters',
    text,
    cost,
    from,
  });
  for (const [letter, names] of Object.entries(lexicon.letters))
    put(phrasesIn(names), characters(letter, 'name'));
  for (const [letter, names] of Object.entries(lexicon.examples))
    put(phrasesIn(names), characters(letter, 'example'));
  for (let n = 0; n < 1000; n++) {
    // A round number alone is likelier the head of a longer one: "venti due" is 22 before it is 202.
    const cost = n >= 20 && n % 10 === 0 ? 0.15 : 0;
    put(new Set(waysOfSaying(n, language)), characters(String(n), 'figures', cost));
  }
  put(lexicon.zeroAlso, characters('0', 'figures', 0.05));
  for (let n = 2; n <= 12; n++) {
    for (const count of [normalise(sayNumber(n, language)), String(n)]) {
      put(
        lexicon.zeros.map((zeros) => `${count} ${zeros}`),
        characters('0'.repeat(n), 'figures'),
      );
    }
  }
  put(lexicon.plus, characters('+', 'figures'));
  put(phrasesIn(lexicon.skipped), { type: 'skip' });
  put(phrasesIn(lexicon.twice), { type: 'times', times: 2 });
  put(phrasesIn(lexicon.thrice), { type: 'times', times: 3 });
  put(phrasesIn(lexicon.like), { type: 'like' });
  put(phrasesIn(lexicon.undo), { type: 'undo' });
  put(phrasesIn(lexicon.restart), { type: 'restart' });
  return root;
}

function branch(): Branch {
  return { next: new Map(), actions: [], figures: 0, letters: 0, idle: false, other: false };
}

function insert(root: Branch, phrase: string, action: Action): void {
  let at = root;
  mark(at, action);
  for (const letter of phrase) {
    let next = at.next.get(letter);
    if (!next) {
      next = branch();
      at.next.set(letter, next);
    }
    at = next;
    mark(at, action);
  }
  at.actions.push(action);
}

/** Whether an action brings no character nearer. */
export function isIdle({ type }: Action): boolean {
  return type === 'skip' || type === 'undo' || type === 'restart';
}

function mark(at: Branch, action: Action): void {
  if (isIdle(action)) at.idle = true;
  else if (action.type !== 'characters') at.other = true;
  else if (/^\d/.test(action.text)) at.figures |= figureBit(action.text);
  else if (/^[A-Z]/.test(action.text)) at.letters |= letterBit(action.text);
  else at.other = true;
}

export function figureBit(text: string): number {
  return 1 << (text.charCodeAt(0) - 48);
}

export function letterBit(text: string): number {
  return 1 << (text.charCodeAt(0) - 65);
}

// Joined, apart, and with the conjunction: "centouno", "cento uno", "cento e uno"; "one hundred and one".
function waysOfSaying(n: number, language: Language): readonly string[] {
  const say = (value: number) => normalise(sayNumber(value, language)).replaceAll('-', ' ');
  const { and, hundred, partsTens } = packOf(language).numbers;
  const part = (said: string) =>
    hundred === undefined ? said : said.replace(new RegExp(`^(\\w{3,})${hundred}$`), `$1 ${hundred}`);
  const [tens, unit] = [n % 100, n % 10];
  const ways = [say(n)];
  const split = (head: number, tails: readonly string[]) => {
    for (const tail of tails) ways.push(`${say(head)} ${tail}`, `${say(head)}${tail}`);
    const parted = part(say(head));
    if (parted !== say(head)) for (const tail of tails) ways.push(`${parted} ${tail}`, `${parted}${tail}`);
    for (const tail of tails) if (head >= 100) ways.push(`${say(head)} ${and} ${tail}`);
  };
  // "Cinque cento" as recognisers part it.
  const parted = part(say(n));
  if (parted !== say(n)) ways.push(parted);
  if (n >= 100 && tens > 0) split(n - tens, waysOfSaying(tens, language));
  else if (partsTens && n > 20 && n < 100 && unit > 0) split(n - unit, [say(unit)]);
  return ways;
}
