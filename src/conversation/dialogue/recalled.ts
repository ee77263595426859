// SPDX-License-Identifier: AGPL-3.0-or-later
import { isDeepStrictEqual } from 'node:util';
import { type Language, own } from '#core/index.ts';
import { normalise } from '#grammar/index.ts';
import { wordsIn } from '#interview/index.ts';
import { packOf } from '#languages/index.ts';
import { echoes, hearAnswer } from '#turns/index.ts';
import type { Asking } from './asking.ts';
import { hold } from './overheard.ts';
import type { Context, DialogueState } from './state.ts';

// As much as one breath holds.
const mostClauses = 16;
// They need a word of the question beside them: a number alone answers anything.
const needsWord: ReadonlySet<string> = new Set(['count', 'decimal', 'duration']);
// Told by their own form.
const codes: ReadonlySet<string> = new Set(['iban', 'codice-fiscale', 'phone', 'application-number']);

/** Keeps what was said, clause by clause, for the questions that it may answer. */
export function remembering(state: DialogueState, text: string): DialogueState {
  const clauses = clausesIn(text, state.language);
  return clauses.length === 0
    ? state
    : { ...state, said: [...(state.said ?? []), ...clauses].slice(-mostClauses) };
}

function clausesIn(text: string, language: Language): readonly string[] {
  return text
    .split(/[,;:.!?]\s+/)
    .flatMap((part) => part.split(packOf(language).dialogue.clauses))
    .map((clause) => clause.trim())
    .filter((clause) => clause.length > 2);
}

// In words of its own, not only near to them.
const plainly = 0.93;

interface Found {
  readonly value: unknown;
  readonly confidence: number;
  readonly fits: number;
}

/** The answer to a question among what was said before it was asked, likeliest first; undefined where there is none. */
export function recalled(context: Context, state: DialogueState, at: Asking): Found | undefined {
  const found = (state.said ?? []).flatMap((said): readonly Found[] => {
    const one = heardIn(context, state, at, said);
    return one ? [one] : [];
  });
  return [...found].sort((a, b) => b.fits - a.fits)[0];
}

/** What was said and is taken now is not proposed again. */
export function forgetting(
  context: Context,
  state: DialogueState,
  at: Asking,
  value: unknown,
): DialogueState {
  const { said } = state;
  if (!said) return state;
  const left = said.filter((one) => !isDeepStrictEqual(heardIn(context, state, at, one)?.value, value));
  return left.length === said.length ? state : { ...state, said: left };
}

function heardIn(context: Context, state: DialogueState, at: Asking, clause: string): Found | undefined {
  const { kind, asked } = at;
  const { dialogue } = packOf(state.language);
  const fits = wordsShared(at, clause);
  const isChoice = kind.name === 'choice' || kind.name === 'choices';
  const isEmail = kind.name === 'text' && 'email' in asked.options;
  const isSought =
    codes.has(kind.name) ||
    isEmail ||
    ['date', 'month', 'municipality'].includes(kind.name) ||
    (kind.name === 'money' &&
      (/euro|€/i.test(clause) || (fits > 0 && /\d{3}|mila|thousand|tausend/i.test(clause)))) ||
    isChoice ||
    ((needsWord.has(kind.name) || at.isCount) && fits > 0);
  if (!isSought) return undefined;
  const listening = { partial: '', failures: 0 };
  const { understood, command } = hearAnswer(at, listening, { type: 'said', text: clause });
  const { problem, confidence, alternatives } = understood;
  if (command || understood.value === null) return undefined;
  // A day without its year, or "two weeks ago", is worth asking back: what is recalled is always confirmed.
  const isNear = isChoice
    ? problem === 'ambiguous' && !Array.isArray(understood.value)
    : kind.name === 'date' && (problem === 'incomplete' || problem === 'approximate');
  const value = isNear ? alternatives[0]?.value : problem ? undefined : understood.value;
  if (value === undefined) return undefined;
  const held = hold(context, at, value);
  if (held.problem) return undefined;
  const isPlain = !isNear && confidence > plainly;
  if (
    isChoice &&
    (!namesIt(at, clause, value, isPlain ? new Set() : askedElsewhere(context, state, at)) ||
      (isNear && echoes(at, clause, value)))
  )
    return undefined;
  if (kind.name !== 'date') return { value: held.value, confidence, fits };
  // "Dal ... al ...": the end of it where the end is asked for, the beginning where that is; a day alone anywhere.
  const label = normalise(at.words.label);
  const bounds = [dialogue.since, dialogue.until].filter(({ said }) => said.test(normalise(clause)));
  if (bounds.some(({ asked: ways }) => !ways.test(label))) return undefined;
  return { value: held.value, confidence, fits: fits + bounds.length };
}

// "Non me l'hanno rinnovato" is no "no" to a question about a pension: what is proposed was named, by two words of it, or by one with none
// beside it that is of another question.
function namesIt({ words }: Asking, clause: string, value: unknown, elsewhere: ReadonlySet<string>): boolean {
  const options = [value].flat().map((id) => own(words.options ?? {}, String(id)));
  const ways = options.flatMap((option) => [option?.label ?? '', ...(option?.said ?? [])]);
  const said = new Set(stems(clause));
  const isOfOthers = [...said].some((stem) => elsewhere.has(stem));
  return ways.some((way) => {
    const named = [...new Set(stems(way))].filter((stem) => said.has(stem));
    return named.length > 1 || (named.length === 1 && !isOfOthers);
  });
}

// "Assegno unico" asks for this service and names no "permesso unico", and "lavorava" is of the questions about work.
function askedElsewhere(context: Context, { language }: DialogueState, at: Asking): ReadonlySet<string> {
  const { title, questions } = wordsIn(context.definition, language);
  const others = Object.values(questions).filter(({ short }) => short !== at.words.short);
  return new Set([title, ...others.flatMap(({ label, short }) => [label, short])].flatMap(stems));
}

// How many words of the question are in the clause, by their beginnings.
function wordsShared({ words }: Asking, clause: string): number {
  const asked = new Set(stems(`${words.label} ${words.short} ${words.again ?? ''}`));
  return new Set(stems(clause).filter((stem) => asked.has(stem))).size;
}

function stems(text: string): readonly string[] {
  const words = normalise(text).match(/[a-z]{5,}/g) ?? [];
  return words.map((word) => word.slice(0, 5));
}
