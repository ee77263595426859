// SPDX-License-Identifier: AGPL-3.0-or-later
import type { CalendarDate, Language, Problem } from '#core/index.ts';
import {
  type Ask,
  type Definition,
  knownAt,
  partOf,
  proposedAnswer,
  type RawAnswers,
  route,
  tellProblem,
  valueAt,
  wordsIn,
  wordsOf,
} from '#interview/index.ts';
import { type Asked, type FormFields, type Kind, kindOf, problemText } from '#kinds/index.ts';
import type { Places } from '#places/index.ts';
import type { Choice, FormQuestion } from './components/control.ts';
import { answerFields, isBoth, one, type SentForm } from './forms.ts';
import { say } from './phrases.ts';

/** A question of a draft, with what is needed to show it and to read its answer. */
export interface PageAsk {
  readonly ask: Ask;
  readonly kind: Kind<unknown, object>;
  readonly asked: Asked<object>;
}

export function pageAsk(
  definition: Definition,
  answers: RawAnswers,
  ask: Ask,
  setting: { readonly language: Language; readonly today: CalendarDate; readonly places: Places },
): PageAsk {
  const words = wordsOf(wordsIn(definition, setting.language), ask);
  const known = knownAt(ask.question, answers, ask.path);
  return {
    ask,
    kind: kindOf(ask.question),
    asked: { ...setting, options: ask.question.options, words, ...(known ? { known } : {}) },
  };
}

/** What is shown again: the form as it was sent, or an answer given before that cannot stand any more; and why. */
export interface ShownAgain {
  readonly form?: SentForm;
  readonly problem?: Problem;
  /** The answers with the one that makes the problem, where it is one between answers. */
  readonly answers?: RawAnswers;
  /** What those of a list are called, where it is known. */
  readonly names?: Readonly<Record<string, string>>;
  /** Where another answer is changed instead. */
  readonly hrefOf?: (path: string) => string;
}

/** The question for the form: filled with what was sent when that is shown again, otherwise with the answer given before. */
export function toFormQuestion(
  { ask, kind, asked }: PageAsk,
  definition: Definition,
  answers: RawAnswers,
  again: ShownAgain = {},
): FormQuestion {
  const value = valueAt(answers, ask.path);
  const shown = ask.howMany && Array.isArray(value) ? value.length : value;
  const { form, problem } = again;
  const proposed = form ? undefined : proposedAnswer(definition.service, answers, ask, asked);
  const stands = shown ?? proposed;
  const filled: FormFields = form
    ? answerFields(form)
    : stands === undefined || stands === null
      ? {}
      : kind.fill(stands, asked);
  const item = partOf(wordsIn(definition, asked.language), ask, again.names);
  return {
    control: kind.control(asked),
    words: asked.words,
    language: asked.language,
    filled,
    noneTicked: form ? one(form, 'none') === 'yes' : value === null,
    allowsNone: ask.question.none,
    ...(problem?.others
      ? between(definition, problem, again, answers, asked)
      : problem
        ? { error: problemText(kind.problems, problem, asked.language) }
        : {}),
    ...(problem && form ? { choices: choicesFor(problem, form, asked) } : {}),
    ...(proposed === undefined ? {} : { isProposed: true }),
    ...(problem?.keeps ? { mayKeep: true } : {}),
    ...(item ? { item } : {}),
  };
}

// Where what was sent can be meant in two ways, each of them to be pressed.
function choicesFor(problem: Problem, form: SentForm, { words, language }: Asked<object>): readonly Choice[] {
  if (isBoth(form)) {
    const typed = Object.values(answerFields(form)).flat().filter(Boolean).join(' ');
    return [
      { label: say('keepTyped', language, { typed }), boxes: boxesOf(answerFields(form)) },
      { label: words.none ?? '', boxes: { none: 'yes' } },
    ];
  }
  const names = problem.with?.['names'];
  if (typeof names !== 'string' || names === '') return [];
  return names.split(', ').map((name) => ({ label: name, boxes: { answer: name } }));
}

function boxesOf(fields: FormFields): FormFields {
  return Object.fromEntries(
    Object.entries(fields).map(([part, value]) => [part === '' ? 'answer' : `answer-${part}`, value]),
  );
}

// A problem between answers: why, then each with its value, and where the others are changed.
function between(
  definition: Definition,
  problem: Problem,
  { answers: withIt, hrefOf }: ShownAgain,
  before: RawAnswers,
  asked: Asked<object>,
): Pick<FormQuestion, 'error' | 'instead'> {
  const told = tellProblem(definition, problem, withIt ?? before, asked);
  const values = told.answers.map(({ name, value }) => `${name}: ${value}.`);
  const others = told.answers.filter(({ path }) => path !== problem.path);
  return {
    error: [told.says, ...values].join(' '),
    ...(hrefOf ? { instead: others.map(({ name, path }) => ({ name, href: hrefOf(path) })) } : {}),
  };
}

/** How far one is: answers given and left on the route as it stands. */
export function progressOf(definition: Definition, answers: RawAnswers, today: CalendarDate) {
  const asks = route(definition.service, answers, today);
  const done = asks.filter(({ answered }) => answered).length;
  return { done, left: asks.length - done };
}
