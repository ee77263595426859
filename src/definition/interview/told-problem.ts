// SPDX-License-Identifier: AGPL-3.0-or-later
import { type CalendarDate, type Language, own, type Problem } from '#core/index.ts';
import { kindOf, problemText } from '#kinds/index.ts';
import type { Places } from '#places/index.ts';
import { chosenTwice } from './chosen-twice.ts';
import { type RawAnswers, valueAt } from './raw-answers.ts';
import { type Ask, askAt, partOf, wordsOf } from './route.ts';
import { wordsIn } from './sentences.ts';
import type { Definition } from './service.ts';

/** A problem between answers as a person is told of it: why, and each answer by name with its value in words, the later one last. */
export interface ToldProblem {
  readonly says: string;
  readonly answers: readonly { readonly path: string; readonly name: string; readonly value: string }[];
}

interface At {
  readonly language: Language;
  readonly today: CalendarDate;
  readonly places: Places;
  /** What those in a list are called, by their place. */
  readonly names?: Readonly<Record<string, string>> | undefined;
}

/** Tells a problem between answers in words, written, or as a voice says them. `raw` holds the answer that makes it. */
export function tellProblem(
  definition: Definition,
  problem: Problem,
  raw: RawAnswers,
  at: At,
  how: 'show' | 'say' = 'show',
): ToldProblem {
  const { service } = definition;
  const why = own(wordsIn(definition, at.language).contradictions ?? {}, String(problem.with?.['rule']));
  const asks = [...(problem.others ?? []), problem.path].flatMap(
    (path) => askAt(service, raw, at.today, path) ?? [],
  );
  const last = asks.at(-1);
  // What holds for every list of entries has words for all of them.
  const told = problem.with?.['rule'] === chosenTwice ? { ...problem, code: chosenTwice } : problem;
  const says = why ?? (last ? problemText(kindOf(last.question).problems, told, at.language) : '');
  return { says, answers: asks.map((ask) => ({ path: ask.path, ...named(definition, ask, raw, at, how) })) };
}

function named(
  definition: Definition,
  ask: Ask,
  raw: RawAnswers,
  at: At,
  how: 'show' | 'say',
): { readonly name: string; readonly value: string } {
  const all = wordsIn(definition, at.language);
  const words = wordsOf(all, ask);
  const item = ask.item && partOf(all, ask, at.names);
  const given = valueAt(raw, ask.path);
  const value = ask.howMany && Array.isArray(given) ? given.length : given;
  const asked = { options: ask.question.options, words, ...at };
  return {
    name: item ? `${item}, ${words.short}` : words.short,
    value: value === null ? (words.none ?? '') : kindOf(ask.question)[how](value, asked),
  };
}
