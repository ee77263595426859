// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Language } from '#core/index.ts';
import { type Grammar, normalise, type Reading, type Rule } from '#grammar/index.ts';
import { packOf } from '#languages/index.ts';
import { hearDontKnow } from './commands.ts';
import { numberRule } from './number-rule.ts';
import { pleaIn } from './pleas.ts';
import type { Understanding } from './understanding.ts';

/** The ways along which a recogniser may go for one kind of answer: what it ends on is then heard, and that alone says what is whole. */
export interface Guide {
  /** May an answer, a wish or "I don't know" begin like this, also in the middle of a word? */
  isPrefix(text: string): boolean;
  /** Is every word of this text one that the guide knows, in an order that it allows? */
  mayEnd(text: string): boolean;
  /** Any text may be an answer: there is nothing to guide by. */
  readonly isOpen: boolean;
  /** Half an answer is waited for: a recogniser does not end on it. */
  readonly isWaitedFor?: boolean;
}

/** Where every text may be an answer. */
export const openGuide: Guide = { isPrefix: () => true, mayEnd: () => true, isOpen: true };

interface GuideOptions {
  /** Words of this question beside those that people use everywhere. */
  readonly words?: Iterable<string>;
  /** The form in which the rule reads a text. */
  readonly form?: (text: string) => string;
  /** How often the same word may be said in a row inside an answer: the characters of codes are, and day and month. */
  readonly inRow?: number;
  /** The value may be said over: "bacoli, bacoli". */
  readonly saidOver?: boolean;
  /** Talk alone is no answer. */
  readonly needsAnswer?: boolean;
  /** Numbers may be said beside the answer: "sì, da due anni". */
  readonly numbers?: boolean;
  /** A shorter word straight after the answer is one more character of it. */
  readonly shortestAfter?: number;
}

const nothingRead: Reading<number> = { reads: [], open: false };

// So many words may stand before, between and after what is read, not counting the small ones ("e", "di", "che"), and so many with them.
const mostAround = 6;
const mostInRun = 14;
const smallest = 4;
const mostSteps = 200;

/** How far a text was followed: how much talk there was since the last value, and what was said last. */
interface Walk {
  readonly at: number;
  readonly run: number;
  readonly heavy: number;
  readonly hasWish: boolean;
  readonly mayRepeat: boolean;
  readonly isTwice: boolean;
  readonly value: string;
  readonly last: string;
}

interface Around {
  readonly whole: ReadonlySet<string>;
  readonly beginnings: ReadonlySet<string>;
  readonly smallBeginnings: ReadonlySet<string>;
  /** Phrases in which a word is said twice: "no no", "piano piano". */
  readonly doubled: ReadonlySet<string>;
}

const made = new Map<Language, Around>();

function aroundIn(language: Language): Around {
  let around = made.get(language);
  if (!around) {
    const { around: said, talk, yesNo } = packOf(language);
    const phrases = [
      ...said,
      ...Object.values(talk.commands).flat(),
      ...[talk.fillers, talk.doubts, talk.corrections, talk.takenBack, talk.dontKnow, talk.none].flat(),
      ...[talk.outcomes, talk.or, talk.and, talk.sums, talk.polite, yesNo.yes, yesNo.no].flat(),
    ];
    const words = phrases.flatMap((phrase) => phrase.split(' ')).filter((word) => /^[a-z]+$/.test(word));
    const whole = new Set(words);
    const doubled = phrases.flatMap((phrase) => /(?<![a-z])([a-z]+) \1(?![a-z])/.exec(phrase)?.[1] ?? []);
    const little = [...whole].filter((word) => word.length < smallest);
    around = {
      whole,
      beginnings: beginningsOf(whole),
      smallBeginnings: beginningsOf(little),
      doubled: new Set(doubled),
    };
    made.set(language, around);
  }
  return around;
}

function beginningsOf(words: Iterable<string>): ReadonlySet<string> {
  const all = new Set<string>();
  for (const word of words) for (let to = 1; to <= word.length; to++) all.add(word.slice(0, to));
  return all;
}

/**
 * The guide of a kind of answer: up to six words of talk, an answer as `answer` reads it or a wish, six words more, and so on. A word
 * is not said twice in a row, nor a value. Where a doubtful answer begins is read as one too: what is doubtful is heard as such.
 */
export function guideOf(
  answer: Rule<unknown>,
  language: Language,
  {
    words = [],
    form = normalise,
    inRow = 1,
    saidOver = false,
    needsAnswer = false,
    numbers = true,
    shortestAfter = 1,
  }: GuideOptions = {},
): Guide {
  const around = aroundIn(language);
  const own = new Set([...words].flatMap((phrase) => normalise(phrase).split(' ')));
  const ownBeginnings = beginningsOf(own);
  const corrections = new RegExp(
    `(?<![a-z])(?:${packOf(language)
      .talk.corrections.filter((way) => way.length > 2)
      .join('|')})(?![a-z])`,
  );
  const isKnown = (word: string) => around.whole.has(word) || own.has(word);
  const isBegun = (word: string) => around.beginnings.has(word) || ownBeginnings.has(word);

  function follows(text: string, isCut: boolean, goesOn = isCut): boolean {
    let steps = 0;
    return go({
      at: 0,
      run: 0,
      heavy: 0,
      hasWish: false,
      mayRepeat: saidOver,
      isTwice: false,
      value: '',
      last: '',
    });

    function go(from: Walk): boolean {
      let walk: Walk | undefined = from;
      while (walk && walk.at < text.length) {
        if (++steps > mostSteps) return false;
        // Half a code is followed by its next character, not by another code.
        const isAnother = walk.value !== '' && walk.run === 0 && shortestAfter > 1;
        const { reads, open } = isAnother ? nothingRead : answer(text, walk.at);
        const begun = text.slice(walk.at).trim();
        const isOver = walk.run === 0 && isSaidOver(begun, walk.value);
        if (isCut && open && inARow(begun) <= inRow && !isOver) return true;
        const to = longest(text, walk.at, reads);
        const answered: Walk | undefined = to > walk.at ? pastAnswer(walk, to) : undefined;
        // Letters that are words as well: "mi dia un minuto" is no code.
        const mayBeTalk = to === walk.at || (shortestAfter > 1 && isKnown(wordAt(text, walk.at)));
        if (!mayBeTalk) walk = answered;
        else if (answered && go(answered)) return true;
        else {
          const next = pastWord(walk, begun);
          if (next === true) return true;
          walk = next;
        }
      }
      return walk !== undefined && (goesOn || !needsAnswer || walk.value !== '' || isWish(text, language));
    }

    function pastAnswer({ at, run, value, mayRepeat, hasWish }: Walk, to: number): Walk | undefined {
      const said = text.slice(at, to).trim();
      if (said === value && !mayRepeat && (run === 0 || /\d/.test(said))) return undefined;
      if (inARow(said) > inRow) return undefined;
      const mayAgain = said !== value && (saidOver || corrections.test(text.slice(0, at)));
      return {
        at: to + 1,
        run: 0,
        heavy: 0,
        hasWish,
        mayRepeat: mayAgain,
        isTwice: false,
        value: said,
        last: '',
      };
    }

    // True where anything may follow: a number has begun.
    function pastWord(walk: Walk, begun: string): Walk | true | undefined {
      const { at, last } = walk;
      let { run, heavy, hasWish } = walk;
      const beside = numbers ? numberRule(language)(text, at) : nothingRead;
      if (isCut && beside.open && heavy < mostAround && begun !== last && inARow(begun) === 1) return true;
      const counted = longest(text, at, beside.reads);
      const word = counted > at ? text.slice(at, counted) : wordAt(text, at);
      const end = at + word.length;
      const isLast = isCut && end === text.length;
      run++;
      if (isLast ? !around.smallBeginnings.has(word) : word.length >= smallest) heavy++;
      if (heavy > mostAround || run > mostInRun) {
        if (hasWish || !isWish(text.slice(0, at - 1), language)) return undefined;
        hasWish = true;
        [run, heavy] = [1, 1];
      }
      const isTwice = word === last;
      if (isTwice && (walk.isTwice || !around.doubled.has(word))) return undefined;
      if (run === 1 && walk.value !== '' && word.length < shortestAfter && !isLast) return undefined;
      if (isLast && word.length >= smallest && last.startsWith(word) && !around.doubled.has(last))
        return undefined;
      if (counted === at && !(isLast ? isBegun(word) : isKnown(word))) return undefined;
      return { ...walk, at: end + 1, run, heavy, hasWish, isTwice, last: word };
    }
  }

  return {
    isOpen: false,
    isPrefix(text) {
      const normal = form(text);
      // After a space the last word is whole, and may yet be the first of several.
      const isBetween = normal !== '' && /[\s,.;:!?]$/.test(text);
      return isBetween ? follows(normal, false, true) || follows(`${normal} `, true) : follows(normal, true);
    },
    mayEnd(text) {
      const normal = form(text);
      return normal !== '' && follows(normal, false);
    },
  };
}

function wordAt(text: string, at: number): string {
  const space = text.indexOf(' ', at);
  return text.slice(at, space === -1 ? text.length : space);
}

function longest(text: string, at: number, reads: readonly { readonly to: number }[]): number {
  let best = at;
  for (const { to } of reads) if (to > best && (to === text.length || text[to] === ' ')) best = to;
  return best;
}

// "39 39": figures are not said over.
function isSaidOver(begun: string, value: string): boolean {
  return /\d/.test(value) && value.startsWith(begun);
}

/** How often the same word stands in a row, at most; groups of figures that are all zeros count once. */
function inARow(said: string): number {
  let [most, row, last] = [1, 1, ''];
  for (const word of said.split(' ')) {
    row = word === last && !/^0+$/.test(word) ? row + 1 : 1;
    most = Math.max(most, row);
    last = word;
  }
  return most;
}

// Only what is a wish with anything after it: the rest of the sentence is still to come.
function isWish(text: string, language: Language): boolean {
  return pleaIn(text, language) !== undefined || hearDontKnow(text, language);
}

/** The grammar of a guide for whom `hear` says what was said: whole is what is taken, asked back or a wish, and nothing else. */
export function grammarOf<Value>(guide: Guide, hear: (text: string) => Understanding<Value>): Grammar<Value> {
  return {
    isOpen: guide.isOpen,
    isPrefix: (text) => guide.isPrefix(text),
    isWhole: (text) => guide.mayEnd(text) && isSomething(hear(text), guide.isWaitedFor),
    values(text) {
      const { value, alternatives } = guide.mayEnd(text) ? hear(text) : { alternatives: [] };
      return value === undefined || value === null ? alternatives.map((other) => other.value) : [value];
    },
  };
}

const nothing: ReadonlySet<unknown> = new Set(['empty', 'not-understood', 'bad-check-character']);

// Half a code is waited for, not ended on; one whose check does not hold was heard wrongly.
function isSomething({ problem }: Understanding<unknown>, isWaitedFor = false): boolean {
  return !nothing.has(problem) && !(isWaitedFor && problem === 'incomplete');
}
