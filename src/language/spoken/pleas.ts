// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Language } from '#core/index.ts';
import { normalise } from '#grammar/index.ts';
import { type Command, packOf } from '#languages/index.ts';
import { hasWordOfWays, isSaidInWays, type Meant, nearestMeant } from './nearest-way.ts';
import { proposal, type Understanding } from './understanding.ts';

// Longer than anybody pleads: dictated text.
const longest = 200;
// They end or undo something: heard also beside an answer.
const weighty: ReadonlySet<Command> = new Set(['operator', 'stop', 'back']);

/**
 * The command that is pleaded for somewhere in a sentence which holds no answer: what most pleas in it are for; of two, the first in the language's
 * list. "Wait" yields to any other: "aspetti, non ho sentito" is no wish to wait.
 */
export function pleaIn(text: string, language: Language): Command | undefined {
  const normal = normalise(text);
  if (normal === '' || normal.length > longest) return undefined;
  const counts = new Map<Command, number>();
  for (const [command, way] of packOf(language).talk.pleas) {
    if (way.test(normal)) counts.set(command, (counts.get(command) ?? 0) + (command === 'wait' ? 0.5 : 1));
  }
  return [...counts].reduce<readonly [Command, number] | undefined>(
    (best, one) => (best && best[1] >= one[1] ? best : one),
    undefined,
  )?.[0];
}

// How near to known ways a sentence must be, and how much nearer than to those of anything else. A call that ends for a word that was misread
// cannot be mended.
const enough = { nearness: 0.18, ahead: 0.03 };
const enoughToEnd = { nearness: 0.3, ahead: 0.08 };
const ending: ReadonlySet<Meant> = new Set<Meant>(['operator', 'stop']);

/** What is meant by a sentence that holds neither an answer nor a known plea. */
function hintIn(text: string, language: Language): Meant | undefined {
  const normal = normalise(text);
  if (normal === '' || normal.length > longest) return undefined;
  const [first, second] = nearestMeant(normal, language);
  if (!first) return undefined;
  const isEnding = ending.has(first.meant);
  // "Genitore" ends as "operatore" does, and asks for none.
  if (isEnding && !hasWordOfWays(normal, language)) return undefined;
  const { nearness, ahead } = isEnding ? enoughToEnd : enough;
  return first.nearness >= nearness && first.nearness - (second?.nearness ?? 0) >= ahead
    ? first.meant
    : undefined;
}

// A plea is an answer's words too: "sono tre volte che chiamo" is no three, nor is "non ho capito" a no.
const sureOfPlea = { value: 1.1, yesNo: 0.9 };
const doubtOfPlea = { words: 0.55, value: 0.7 };
// Of a yes or a no this sure, the words themselves say so.
const plainYesNo = 0.93;
// And of an option in its own words: "la paga è sbagliata" corrects nothing where that is what can be answered.
const ownWords = 0.99;

// An answer as it was heard; asked back where the whole sentence is as near to a plea, and the plea itself where it is plainly one.
function notAPlea<Value>(
  heard: Understanding<Value>,
  text: string,
  language: Language,
): Understanding<Value> {
  const { value } = heard;
  const normal = normalise(text);
  const isYesNo = typeof value === 'boolean';
  if (value === undefined || value === null || !normal.includes(' ') || normal.length > longest) return heard;
  if (heard.confidence >= (isYesNo ? plainYesNo : ownWords)) return heard;
  const [first, second] = nearestMeant(normal, language);
  const isPleadedFor = first !== undefined && pleaIn(normal, language) === first.meant;
  if (!first || (!isPleadedFor && first.nearness - (second?.nearness ?? 0) < 0.2)) return heard;
  const sign = first.nearness + (isPleadedFor ? 0.3 : 0);
  // "Aspetti, milleottocento", "il tre novembre, no, ho sbagliato": a word that no plea has is of the answer.
  const isAllOfWays = isSaidInWays(normal, language);
  if (isAllOfWays && sign >= (isYesNo ? sureOfPlea.yesNo : sureOfPlea.value))
    return first.meant === 'dont-know'
      ? { value: null, confidence: 1, alternatives: [], problem: 'dont-know' }
      : { confidence: 1, alternatives: [], command: first.meant };
  // A kind that takes any words hears nothing in them that would speak for an answer.
  const takesAny = typeof value === 'string' && normalise(value) === normal;
  // "Al telefono" is in many pleas, and an answer.
  const isLong = normal.split(' ').length > 2;
  const isDoubtful =
    takesAny || isYesNo ? sign >= doubtOfPlea.words : isAllOfWays && isLong && sign >= doubtOfPlea.value;
  return isDoubtful ? proposal('ambiguous', [value], heard.rest) : heard;
}

/** "I don't know", somewhere in a sentence which holds no answer. */
function isUnsure(text: string, language: Language): boolean {
  const normal = normalise(text);
  return !/\d/.test(normal) && packOf(language).talk.unsure.test(normal);
}

/**
 * What was heard as an answer; or, where that is none, what else was meant: a command in free words, then "I don't know". A wish to go back, to
 * stop or to speak with somebody counts beside an answer too, and after a yes or no every one does: "no, volevo dire ..." is no "no".
 */
export function orPlea<Value>(
  heard: Understanding<Value>,
  text: string,
  language: Language,
  {
    /** Also by likeness alone; false where a story may be told in place of an answer. */
    hints = true,
  } = {},
): Understanding<Value> {
  if (heard.command || heard.problem === 'empty' || heard.problem === 'dont-know') return heard;
  const { value, rest = '' } = heard;
  const isAnswer = value !== undefined && value !== null && heard.problem === undefined;
  if (isAnswer) {
    const command = rest.includes(' ') ? pleaIn(rest, language) : undefined;
    const counts =
      command !== undefined && (typeof value === 'boolean' ? command !== 'wait' : weighty.has(command));
    return counts ? { confidence: 1, alternatives: [], command } : notAPlea(heard, text, language);
  }
  const command = pleaIn(text, language);
  if (command) return { confidence: 1, alternatives: [], command };
  if (heard.alternatives.length > 0) return heard;
  const unsure = { value: null, confidence: 1, alternatives: [], problem: 'dont-know' } as const;
  if (isUnsure(text, language)) return unsure;
  // "No ho isee" is as near to "back" as to anything, and is none of it.
  if (packOf(language).talk.noneOfIt.test(normalise(text))) return heard;
  const hint = hints && heard.problem === 'not-understood' ? hintIn(text, language) : undefined;
  if (hint === undefined) return heard;
  return hint === 'dont-know' ? unsure : { confidence: 1, alternatives: [], command: hint };
}
