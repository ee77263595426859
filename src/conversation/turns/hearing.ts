// SPDX-License-Identifier: AGPL-3.0-or-later
import { own } from '#core/index.ts';
import { normalise } from '#grammar/index.ts';
import { packOf } from '#languages/index.ts';
import {
  type Command,
  hearCount,
  hearNone,
  hearNoneOfIt,
  hearOwnNone,
  placeInList,
  type Understanding,
} from '#spoken/index.ts';
import {
  askPiece,
  isPieceAsked,
  isPieceRight,
  pieceIn,
  understoodSoFar,
  wholeSaid,
  withAnother,
  withPiece,
} from './dictating.ts';
import { isOfRegister, nextEntries } from './entries.ts';
import { phrase } from './phrases.ts';
import { mostWords, wordCount } from './pieces.ts';
import { askedAgain, misunderstood } from './repair.ts';
import { mostUnread, prompt } from './saying.ts';
import type { Next, Question } from './script.ts';
import type { Input, Pending, TurnState } from './state.ts';

/** A value heard with less certainty than this is asked back, whatever its kind. */
const sure = 0.85;

/** What an input says as an answer to a question; a command, where it is one. */
export interface Heard {
  readonly understood: Understanding<unknown>;
  readonly command?: Command;
}

/** What is needed to hear an answer. */
export type Hearable = Pick<
  Question<TurnState, never>,
  'path' | 'kind' | 'asked' | 'whole' | 'words' | 'none' | 'isCount'
>;

/** Hears an input as an answer to a question. */
export function hearAnswer(
  at: Hearable,
  state: Pick<TurnState, 'partial' | 'failures' | 'readFrom'>,
  input: Input,
): Heard {
  if (input.type === 'silence') return { understood: nothing('empty') };
  const { kind, asked, words, none } = at;
  if (input.type === 'keys') {
    if (input.keys === '**') {
      if (none) return { understood: certain(null) };
      if (kind.isWorkedOut) return { understood: { ...certain(null), problem: 'dont-know' } };
    }
    return { understood: kind.keyed(input.keys, asked) };
  }
  if (saysNone(at, input.text)) return { understood: certain(null) };
  const weighed = weighedFor(at, input);
  // Asked for one piece, many say the whole code.
  const isWeighed = weighed && !(isPieceAsked(state) && (weighed.value === undefined || weighed.problem));
  const understood = isWeighed ? weighed : heardIn(at, state, input.text);
  // "No, lasci stare", asked what may be left out, leaves that out, and not the call.
  const isLeft = understood.command === 'stop' && none && leavesIt(input.text, asked.language);
  if (isLeft) return { understood: certain(null) };
  const isAnswer = understood.value !== undefined && understood.value !== null && !understood.problem;
  if (none && !isAnswer && hearNoneOfIt(input.text, asked.language)) return { understood: certain(null) };
  if (understood.command) return { understood, command: understood.command };
  if (none && words.none && !isAnswer && hearNone(input.text, { language: asked.language, none: words.none }))
    return { understood: certain(null) };
  return { understood };
}

/** Whether a name is asked letter by letter: it was not understood as it is said. */
export function isSpelled(
  { kind }: Pick<Hearable, 'kind'>,
  { failures, mode }: Pick<TurnState, 'failures' | 'mode'>,
): boolean {
  return kind.name === 'name' && failures > 0 && mode === 'voice';
}

/** The kind of answer that is waited for at a question. */
export function kindHeard({ kind, isCount }: Pick<Hearable, 'kind' | 'isCount'>): string {
  return isCount ? 'count' : kind.name;
}

function weighedFor(
  at: Hearable,
  { weighed }: Extract<Input, { readonly type: 'said' }>,
): Understanding<unknown> | undefined {
  return weighed?.kind === kindHeard(at) ? weighed.understood : undefined;
}

function heardIn(
  at: Hearable,
  state: Pick<TurnState, 'partial' | 'failures' | 'readFrom'>,
  said: string,
): Understanding<unknown> {
  if (isPieceAsked(state)) {
    // It corrects nothing.
    if (isPieceRight(said, at.asked.language)) return nothing('not-understood');
    const alone = at.kind.hear(said, at.asked);
    if (alone.command || (alone.value !== undefined && !alone.problem)) return alone;
  }
  const text = wholeSaid(state.partial, isPieceAsked(state) ? pieceIn(said, at.asked.language) : said);
  return at.isCount ? hearCount(text, at.asked) : hearListed(at, state, text);
}

// Of a long list, the place of what was read out comes first, "il secondo"; what was not read is taken by its name.
function hearListed(
  { path, kind, asked, whole }: Hearable,
  { failures, readFrom }: Pick<TurnState, 'failures' | 'readFrom'>,
  text: string,
): Understanding<unknown> {
  if (!whole) return kind.hear(text, asked);
  const { ids = [] } = asked.options as { readonly ids?: readonly string[] };
  const { ids: all = [] } = whole.options as { readonly ids?: readonly string[] };
  const isRead = isOfRegister(whole) || failures > 0 || readFrom?.path === path || all.length <= mostUnread;
  const place = isRead ? placeInList(text, asked.language, ids.length) : undefined;
  if (place !== undefined) return certain(place === 'none' ? nextEntries : ids[place]);
  const ofPart = kind.hear(text, asked);
  const isHeard = ofPart.value !== undefined && !ofPart.problem;
  if (isOfRegister(whole)) return isHeard ? ofPart : kind.hear(text, whole);
  // "Another permit" is an answer, and no wish for other answers.
  const ofAll = kind.hear(text, whole);
  return ofAll.problem && ofPart.value === nextEntries ? ofPart : ofAll;
}

// In the words of its author it is an answer of every kind, also of those that take any text for one.
function saysNone({ none, kind, asked: { options, language }, words }: Hearable, text: string): boolean {
  if (!none || words.none === undefined) return false;
  if (hearOwnNone(text, { language, none: [words.none, ...(words.noneSaid ?? [])] })) return true;
  const takesAnything = kind.name === 'name' || (kind.name === 'text' && !('email' in options));
  return takesAnything && hearNone(text, { language, none: words.none });
}

/** Is this that what was asked is to be left as it is? */
export function leavesIt(text: string, language: TurnState['language']): boolean {
  return packOf(language).dialogue.leaveIt.test(normalise(text));
}

function certain(value: unknown): Understanding<unknown> {
  return { value, confidence: 1, alternatives: [] };
}

function nothing(problem: 'empty' | 'not-understood'): Understanding<unknown> {
  return { confidence: 0, alternatives: [], problem };
}

/** Whether somebody says no more than the question itself, and nothing of this answer: all their longer words stand in it. */
export function echoes({ words }: Pick<Hearable, 'words'>, text: string, value: unknown): boolean {
  const asked = new Set(stems(`${words.label} ${words.short} ${words.ask ?? ''}`));
  const named = new Set(stems(own(words.options ?? {}, String(value))?.label ?? ''));
  const said = stems(text);
  return said.length > 0 && said.every((stem) => asked.has(stem) && !named.has(stem));
}

// Longer words by their beginnings: "lavoro", "lavorare".
function stems(text: string): readonly string[] {
  const words = normalise(text).match(/[a-z]{5,}/g) ?? [];
  return words.map((word) => word.slice(0, 5));
}

/** Carries on from what was heard as an answer to a question: taken, asked back, or asked again. */
export function takeAnswer<S extends TurnState, E>(
  state: S,
  at: Question<S, E>,
  { understood }: Heard,
  input: Input,
): Next<S, E> {
  const { value, problem, alternatives, rest = '' } = understood;
  const { language } = state;
  if (value === null && problem === 'dont-know') return dontKnow(state, at);
  if (value !== undefined && !problem) {
    const held = at.hold(value);
    if (held.problem) return misunderstood(state, at, { type: 'silence' }, held.problem);
    const others = alternatives.map((other) => other.value);
    const likelier = at.likelier?.(state, held.value, others) ?? { value: held.value, others };
    const heard = { path: at.path, value: likelier.value, confidence: understood.confidence };
    const listening = at.overhear?.(state, rest) ?? state;
    // Codes and IBANs are asked back always; the rest only where it was heard with doubt, or the question says so.
    const isCode = at.confirm === 'explicit' && (likelier.value !== null || at.isLater);
    // A name can be any word: what ears alone heard is asked back, however sure they are, unless it was spelled.
    const isNameHeard =
      at.kind.name === 'name' &&
      input.type === 'said' &&
      input.weighed !== undefined &&
      !isSpelled(at, state);
    return isCode || isNameHeard || heard.confidence < sure
      ? askBack(listening, at, { ...heard, others: likelier.others })
      : at.take(listening, heard, false);
  }
  if (input.type === 'said' && isPieceAsked(state) && alternatives.length === 0) {
    const isRight = isPieceRight(input.text, language);
    const next = isRight && state.dictated && askPiece<S, E>(state, at, state.dictated);
    if (next) return next;
    if (isRight) return misunderstood(state, at, input, { code: 'bad-check-character', path: '' });
    if (problem !== 'bad-check-character') return askedAgain(state, input);
  }
  if (at.kind.confirm === 'explicit' && input.type === 'said') {
    const soFar = state.partial;
    const isMore = problem === 'incomplete' && rest.length > understoodSoFar(state).length;
    const isLost = !isMore && (problem === 'incomplete' || problem === 'not-understood');
    const anew =
      isLost && soFar !== '' && !isPieceAsked(state) ? at.kind.hear(input.text, at.asked) : undefined;
    // Somebody begins the code again.
    if (
      anew?.problem === 'incomplete' &&
      anew.rest &&
      understoodSoFar(state).startsWith(anew.rest.slice(0, 3))
    ) {
      const dictated = withPiece({ ...state, partial: '' }, input.text, anew);
      const next = { ...state, partial: input.text, dictated, failures: 0 };
      return { state: next, ask: [soFarSays(at, language, input.text, anew.rest)] };
    }
    // One piece that was not heard is said again, and the others stay.
    if (isLost && soFar !== '' && !isPieceAsked(state) && state.failures === 0)
      return {
        ...askedAgain<S, E>(state, input),
        ask: [soFarSays(at, language, soFar, understoodSoFar(state))],
      };
    if (problem === 'incomplete') {
      const partial = wholeSaid(soFar, input.text);
      const dictated = withPiece(state, input.text, understood);
      const next = { ...state, partial, dictated, failures: 0 };
      return { state: next, ask: [soFarSays(at, language, partial, rest)] };
    }
  }
  // "Ho finito il lavoro", asked how it ended, says which end it was of none.
  const isEcho = ({ value: other }: { readonly value: unknown }) =>
    problem === 'ambiguous' && input.type === 'said' && echoes(at, input.text, other);
  const proposals = alternatives
    .filter((other) => !isEcho(other))
    .map((other) => at.hold(other.value))
    .filter((held) => held.problem === undefined)
    .map((held) => held.value);
  const dictated =
    problem === 'bad-check-character' && input.type === 'said'
      ? isPieceAsked(state)
        ? withAnother(state, pieceIn(input.text, language))
        : withPiece(state, input.text, understood)
      : undefined;
  // One code alone that is near is most likely it; of several, it is sooner said which piece was another.
  const again =
    dictated && proposals.length !== 1 ? askPiece<S, E>(state, at, dictated, proposals[0]) : undefined;
  if (again) return again;
  if (proposals.length > 0 && proposals[0] !== undefined) {
    const [first, ...others] = proposals;
    const kept = dictated ? { dictated } : {};
    const pending = { path: at.path, value: first, confidence: understood.confidence, others, ...kept };
    const why = problem === 'approximate' ? [phrase('approximate', language)] : [];
    return askBack(at.overhear?.(state, rest) ?? state, at, pending, why);
  }
  const figures = understood.with ? { with: understood.with } : {};
  const known =
    problem && problem !== 'empty' && Object.hasOwn(at.kind.problems, problem)
      ? { code: problem, path: '', ...figures }
      : undefined;
  // What is no answer here may be one to a question that comes.
  const listening = input.type === 'said' ? (at.overhear?.(state, input.text) ?? state) : state;
  return misunderstood(listening, at, input, known);
}

// Of so few characters it is told how many are missing: whoever has said all of it looks for what they left out.
const mostMissing = 4;

function soFarSays(
  { kind }: Pick<Hearable, 'kind'>,
  language: TurnState['language'],
  value: string,
  code: string,
): string {
  const lacks = kind.lacks?.(code) ?? 0;
  return phrase('goOn', language, { value, left: lacks > 0 && lacks <= mostMissing ? lacks : 0 });
}

/** "Ho capito ... È giusto?" */
export function askBack<S extends TurnState, E>(
  state: S,
  { path }: Pick<Question<S, E>, 'path'>,
  pending: Pending,
  first: readonly string[] = [],
): Next<S, E> {
  return { state: { ...state, phase: 'confirming', path, pending, partial: '' }, first };
}

function dontKnow<S extends TurnState, E>(state: S, at: Question<S, E>): Next<S, E> {
  if (at.workOut) return at.workOut(state);
  const { language } = state;
  const where = at.words.where ? [at.words.where] : [];
  const first = [phrase('dontKnow', language), ...where, phrase('dontKnowNext', language)];
  const open = { ...state, partial: '' };
  const isLong = wordCount([...first, ...prompt(at, open)]) > mostWords;
  return { state: open, first, ...(isLong && where.length > 0 ? { ask: [] } : {}) };
}
