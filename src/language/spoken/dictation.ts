// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Language } from '#core/index.ts';
import { normalise } from '#grammar/index.ts';
import { packOf } from '#languages/index.ts';
import { mayFollow, nextOf, nothingNext } from './dictation-next.ts';
import { act, asWritten, overlooked, type State, start } from './dictation-state.ts';
import { type Action, type Branch, dictationWords, isIdle } from './dictation-words.ts';
import { phrasesIn } from './letters.ts';
import { numberRule } from './number-rule.ts';

/** A code that a dictation may spell. */
export interface Dictated {
  readonly code: string;
  /** How far the words had to be bent: below 1 everything said was part of a plain dictation. */
  readonly cost: number;
}

export interface Dictation {
  /** Best first. */
  readonly codes: readonly Dictated[];
  /** More text may carry it on, also in the middle of a word. */
  readonly open: boolean;
  /** Where in the text, in its dictated form, a code ends for which `isEnd` holds. */
  readonly ends: readonly number[];
}

interface Step {
  readonly action: Action;
  readonly to: number;
}

interface Reached {
  best: number;
  readonly states: Map<string, State>;
}

const lastBits = { figures: 0, name: 4, example: 16 } as const;
const mostStates = 24;
const tooFar = 1.6;
const mostSkips = 6;
const examples = new Map<Language, ReadonlySet<string>>();

/**
 * What a dictation spells, as codes whose every beginning `fits`: letter names, spelling alphabets, "A come Ancona", "doppia
 * esse", "tre zeri", figures one by one or in groups, as words or as a recogniser writes them, fillers, and "no" taking back
 * what was said last. `lenient` also passes over words that mean nothing in a dictation, at a cost; without `runs`, letters
 * are never taken from a word of several; without `leads`, nothing is said before the first character, and little between two.
 */
export function dictate(
  text: string,
  language: Language,
  fits: (beginning: string) => boolean,
  { lenient = true, runs = true, leads = true, isEnd = never } = {},
): Dictation {
  const said = lenient ? apart(asDictated(text), language) : asDictated(text);
  const ends: number[] = [];
  const tree = dictationWords(language);
  const capitals = new Set((text.match(/\b[A-Z]{2,}\b/g) ?? []).map((run) => run.toLowerCase()));
  const reached = new Map<number, Reached>();
  let open = said === '';
  const put = (at: number, state: State) => {
    let here = reached.get(at);
    if (!here) {
      here = { best: state.cost, states: new Map() };
      reached.set(at, here);
    }
    if (state.cost > here.best + tooFar) return;
    here.best = Math.min(here.best, state.cost);
    const flags = state.times + lastBits[state.last] + (state.gap ? 8 : 0);
    const key = String.fromCharCode(97 + flags) + state.code;
    const other = here.states.get(key);
    if (!other || state.cost < other.cost) here.states.set(key, state);
  };
  const mayIdle = ({ code, skips }: State) => leads || (code !== '' && skips < mostSkips);
  put(0, start);
  for (let at = 0; at < said.length; at++) {
    const here = reached.get(at);
    if (!here) continue;
    reached.delete(at);
    if ([...here.states.values()].some(({ code, cost }) => isEnd(code, cost))) ends.push(at - 1);
    const end = said.indexOf(' ', at) === -1 ? said.length : said.indexOf(' ', at);
    const word = said.slice(at, end);
    const { steps, unfinished } = stepsFrom(said, at, tree, language);
    for (const state of likeliest(here)) {
      open ||= unfinished !== undefined && mayFollow(unfinished, state, fits, mayIdle(state));
      let used = false;
      for (const { action, to } of steps) {
        if (isIdle(action) && !mayIdle(state)) continue;
        for (const next of act(state, action, fits)) {
          used = true;
          put(to + 1, next);
        }
        if (action.type === 'like' && state.last !== 'figures') {
          const example = exampleAfter(said, to, state.code.at(-1) ?? '');
          open ||= example === 'open';
          if (typeof example === 'number') {
            used = true;
            put(example + 1, { ...state, last: 'figures' });
          }
        }
      }
      const isRun = word.length > 1;
      const isKnown = steps.some((step) => step.to === end);
      // Along a guide, "ehm" is no E, H and M.
      const isWord = !runs || (!leads && isKnown && !/\d/.test(word));
      const raw =
        isRun && isWord
          ? undefined
          : asWritten(state, word, fits, { isKnown, isCapital: capitals.has(word) });
      if (raw) {
        put(end + 1, raw);
        used ||= /\d/.test(word) || word.length === 1;
        open ||= end === said.length && nextOf(raw.code, fits) !== nothingNext;
      }
      // Before a code people talk, in small words that may be letters too: "il codice fiscale di mio figlio è ...".
      const isTalk = state.code === '' && word.length > 1 && !steps.some(isPlainCharacter(word));
      if (lenient && (!used || isTalk)) put(end + 1, overlooked(state, word));
    }
  }
  const codes = new Map<string, number>();
  for (const { code, cost, times } of reached.get(said.length + 1)?.states.values() ?? []) {
    const total = cost + (times > 1 ? 1 : 0);
    if (total < (codes.get(code) ?? Number.POSITIVE_INFINITY)) codes.set(code, total);
  }
  if (said === '') codes.set('', 0);
  const sorted = [...codes].map(([code, cost]) => ({ code, cost })).sort((a, b) => a.cost - b.cost);
  if (sorted.some(({ code, cost }) => isEnd(code, cost))) ends.push(said.length);
  return { codes: sorted, open, ends };
}

/** "Imolatorino": a recogniser writes two towns as one word. */
function apart(said: string, language: Language): string {
  if (!/[a-z]{8}/.test(said)) return said;
  let towns = examples.get(language);
  if (!towns) {
    towns = new Set(Object.values(packOf(language).dictation.examples).flatMap(phrasesIn));
    examples.set(language, towns);
  }
  return said.replaceAll(/[a-z]{8,}/g, (word) => {
    if (towns.has(word)) return word;
    for (let at = 4; at <= word.length - 4; at++) {
      const [one, other] = [word.slice(0, at), word.slice(at)];
      if (towns.has(one) && towns.has(other)) return `${one} ${other}`;
    }
    return word;
  });
}

/** A text in the form in which dictations are read. */
export function asDictated(text: string): string {
  return normalise(text)
    .replaceAll(/[-.,/:@_]/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

function likeliest({ best, states }: Reached): readonly State[] {
  const near = [...states.values()].filter((state) => state.cost <= best + tooFar);
  return near.length > 1 ? near.sort((a, b) => a.cost - b.cost).slice(0, mostStates) : near;
}

// Figures and long names of letters are always meant: leaving out the first would make another code.
function isPlainCharacter(word: string): (step: Step) => boolean {
  return ({ action }) =>
    action.type === 'characters' &&
    (action.from === 'figures' || (action.from === 'name' && word.length > 3));
}

// Everything that the tree reads from a place, and where in the tree the text ran out.
function stepsFrom(
  said: string,
  at: number,
  tree: Branch,
  language: Language,
): { readonly steps: readonly Step[]; readonly unfinished: Branch | undefined } {
  const steps: Step[] = [];
  let branch: Branch | undefined = tree;
  let to = at;
  for (;;) {
    if (to === said.length || said[to] === ' ')
      for (const action of branch.actions) steps.push({ action, to });
    if (to === said.length) break;
    branch = branch.next.get(said[to] ?? '');
    if (!branch) break;
    to++;
  }
  // Thousands are rare in dictations: read by the grammar of numbers, not by the tree.
  const ahead = said.slice(at, at + 60);
  if (packOf(language).numbers.thousands.test(ahead)) {
    for (const { value, to: length } of numberRule(language)(ahead, 0).reads) {
      const stop = at + length;
      if (value < 1000 || (stop < said.length && said[stop] !== ' ')) continue;
      steps.push({
        action: { type: 'characters', text: String(value), cost: 0.1, from: 'figures' },
        to: stop,
      });
    }
  }
  return { steps, unfinished: branch && branch.next.size > 0 ? branch : undefined };
}

function exampleAfter(said: string, from: number, letter: string): number | 'open' | undefined {
  if (from >= said.length) return 'open';
  const end = said.indexOf(' ', from + 1) === -1 ? said.length : said.indexOf(' ', from + 1);
  const word = said.slice(from + 1, end);
  return word.startsWith(letter.toLowerCase()) ? end : undefined;
}

function never(_: string, __: number): boolean {
  return false;
}
