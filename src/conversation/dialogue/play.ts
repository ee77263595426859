// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Language } from '#core/index.ts';
import { askAt, type RawAnswers, valueAt, wordsIn, wordsOf } from '#interview/index.ts';
import { kindOf } from '#kinds/index.ts';
import { packOf } from '#languages/index.ts';
import { sayApplicationNumber } from '#spoken/index.ts';
import type { Input, Mode } from '#turns/index.ts';
import { submitted } from './after-sending.ts';
import type { Context, DialogueState, Turn } from './state.ts';
import { begin, hear } from './turn.ts';

/** How a conversation went in which every answer was said, or keyed, as its kind says or keys it. */
export interface Played {
  /** What was understood. */
  readonly answers: RawAnswers;
  /** What was said, turn by turn, and what was answered or keyed. */
  readonly turns: readonly { readonly says: string; readonly hears: string }[];
  /** What was said after it was sent, or worked out, turn by turn to the last word; nothing where it did not come so far. */
  readonly ends: readonly string[];
  /** Where it did not go on: the question, and what was said there last; undefined where it came to its end. */
  readonly stuck?: { readonly path: string; readonly says: string };
}

/** The number that is told after what is played was sent: no application has it. */
const sampleNumber = '2026-123-456-789-07';

/** Plays an application with these answers as a conversation, from its beginning to the last word after it is sent. Pure. */
export function playConversation(
  context: Context,
  {
    language,
    mode,
    answers,
  }: { readonly language: Language; readonly mode: Mode; readonly answers: RawAnswers },
): Played {
  const agency = { it: 'prova', en: 'trial', de: 'Probe' };
  let turn = begin(context, { language, mode, answers: {}, agency, known: [] });
  const turns: { says: string; hears: string }[] = [];
  const ended = (stuck?: Played['stuck'], ends: readonly string[] = []): Played => ({
    answers: turn.state.answers,
    turns,
    ends,
    ...(stuck ? { stuck } : {}),
  });
  const endedWith = (ends: readonly string[] | undefined): Played =>
    ends ? ended(undefined, ends) : ended({ path: '', says: 'its last words never end' });
  for (let n = 0; n < 600; n++) {
    const says = turn.say.join(' ');
    if (turn.effects.some(({ type }) => type === 'told')) return endedWith(heardOut(context, turn, mode));
    if (turn.effects.some(({ type }) => type === 'submit')) {
      const number = sayApplicationNumber(sampleNumber, language);
      return endedWith(heardOut(context, submitted(context, turn.state, number), mode));
    }
    const { type, path } = turn.expect;
    const isOver = turn.effects.some((effect) => effect.type === 'operator' || effect.type === 'stop');
    const input =
      type === 'yes-no'
        ? yes(mode, language)
        : type === 'answer' && path !== null
          ? answering(context, turn.state, path, answers)
          : undefined;
    if (isOver || turn.state.failures > 0 || !input) return ended({ path: path ?? '', says });
    turns.push({ says, hears: input.type === 'said' ? input.text : input.type === 'keys' ? input.keys : '' });
    turn = hear(context, turn.state, input);
  }
  return ended({ path: '', says: 'it never ends' });
}

/** What is said from here on to whoever listens and wants nothing more, turn by turn; undefined where it never ends. */
function heardOut(context: Context, first: Turn, mode: Mode): readonly string[] | undefined {
  const says = [first.say.join(' ')];
  let turn = first;
  for (let n = 0; n < 60; n++) {
    const isAll = (turn.state.unsaid ?? []).length === 0;
    if (isAll && turn.expect.type === 'nothing') return says;
    turn = hear(context, turn.state, isAll ? no(mode, turn.state.language) : { type: 'silence' });
    says.push(turn.say.join(' '));
  }
  return undefined;
}

function no(mode: Mode, language: Language): Input {
  return mode === 'keypad'
    ? { type: 'keys', keys: '2' }
    : { type: 'said', text: packOf(language).yesNo.no[0] ?? '' };
}

function yes(mode: Mode, language: Language): Input {
  return mode === 'keypad'
    ? { type: 'keys', keys: '1' }
    : { type: 'said', text: packOf(language).yesNo.yes[0] ?? '' };
}

/** An answer as its kind says it, or keys it; undefined where these answers have none to this question. */
export function answering(
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
