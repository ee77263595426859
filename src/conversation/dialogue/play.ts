// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Language } from '#core/index.ts';
import { askAt, type RawAnswers, valueAt, wordsIn, wordsOf } from '#interview/index.ts';
import { kindOf } from '#kinds/index.ts';
import { packOf } from '#languages/index.ts';
import type { Context, DialogueState, Input, Mode } from './state.ts';
import { begin, hear } from './turn.ts';

/** How a conversation went in which every answer was said, or keyed, as its kind says or keys it. */
export interface Played {
  /** What was understood. */
  readonly answers: RawAnswers;
  /** Where it did not go on: the question, and what was said there last; undefined where it came to its end. */
  readonly stuck?: { readonly path: string; readonly says: string };
}

/** Plays an application with these answers as a conversation, from its beginning to where it is sent. Pure. */
export function playConversation(
  context: Context,
  {
    language,
    mode,
    answers,
  }: { readonly language: Language; readonly mode: Mode; readonly answers: RawAnswers },
): Played {
  const agency = { it: 'prova', en: 'trial' };
  let turn = begin(context, { language, mode, answers: {}, agency, known: [] });
  for (let n = 0; n < 600; n++) {
    if (turn.effects.some(({ type }) => type === 'submit')) return { answers: turn.state.answers };
    const { type, path } = turn.expect;
    const stuck = { path: path ?? '', says: turn.say.join(' ') };
    const isOver = turn.effects.some((effect) => effect.type === 'operator' || effect.type === 'stop');
    if (isOver || turn.state.failures > 0) return { answers: turn.state.answers, stuck };
    if (type !== 'yes-no' && (type !== 'answer' || path === null))
      return { answers: turn.state.answers, stuck };
    const input =
      type === 'yes-no' ? yes(mode, language) : answering(context, turn.state, path ?? '', answers);
    if (!input) return { answers: turn.state.answers, stuck };
    turn = hear(context, turn.state, input);
  }
  return { answers: turn.state.answers, stuck: { path: '', says: 'it never ends' } };
}

function yes(mode: Mode, language: Language): Input {
  return mode === 'keypad'
    ? { type: 'keys', keys: '1' }
    : { type: 'said', text: packOf(language).yesNo.yes[0] ?? '' };
}

function answering(
  { definition, places, today }: Context,
  { answers: soFar, language, mode }: DialogueState,
  path: string,
  answers: RawAnswers,
): Input | undefined {
  const ask = askAt(definition.service, soFar, today, path);
  const stored = valueAt(answers, path);
  if (!ask || stored === undefined) return undefined;
  const value = ask.howMany && Array.isArray(stored) ? stored.length : stored;
  const words = wordsOf(wordsIn(definition, language), ask);
  const asked = { options: ask.question.options, words, language, today, places };
  const kind = kindOf(ask.question);
  return mode === 'keypad'
    ? { type: 'keys', keys: value === null ? '**' : kind.keysFor(value, asked) }
    : { type: 'said', text: value === null ? (words.none ?? '') : kind.say(value, asked) };
}
