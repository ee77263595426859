// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Language } from '#core/index.ts';
import { normalise } from '#grammar/index.ts';
import { type Command, packOf } from '#languages/index.ts';
import type { Understanding } from './understanding.ts';

// Longer than anybody pleads: dictated text.
const longest = 200;
// They end or undo something: heard also beside an answer.
const weighty: ReadonlySet<Command> = new Set(['operator', 'stop', 'back']);

/** The command that is pleaded for somewhere in a sentence which holds no answer. */
export function pleaIn(text: string, language: Language): Command | undefined {
  const normal = normalise(text);
  if (normal === '' || normal.length > longest) return undefined;
  return packOf(language).talk.pleas.find(([, way]) => way.test(normal))?.[0];
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
): Understanding<Value> {
  if (heard.command || heard.problem === 'empty' || heard.problem === 'dont-know') return heard;
  const { value, rest = '' } = heard;
  const isAnswer = value !== undefined && value !== null && heard.problem === undefined;
  if (isAnswer) {
    const command = rest.includes(' ') ? pleaIn(rest, language) : undefined;
    const counts =
      command !== undefined && (typeof value === 'boolean' ? command !== 'wait' : weighty.has(command));
    return counts ? { confidence: 1, alternatives: [], command } : heard;
  }
  const command = pleaIn(text, language);
  if (command) return { confidence: 1, alternatives: [], command };
  return heard.alternatives.length === 0 && isUnsure(text, language)
    ? { value: null, confidence: 1, alternatives: [], problem: 'dont-know' }
    : heard;
}
