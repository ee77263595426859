// SPDX-License-Identifier: AGPL-3.0-or-later
import { own, type Problem, type Result } from '#core/index.ts';
import {
  type AnswerProblem,
  below,
  type Composite,
  compositeOf,
  type KnownPerson,
  kindOf,
  type PersonQuestions,
  type Question,
  type Setting,
} from '#kinds/index.ts';
import { type RawAnswers, valueAt } from './raw-answers.ts';
import type { Service } from './service.ts';

/** Answers that hold, and what is wrong with the others, which are left out. */
export interface Checked {
  readonly answers: RawAnswers;
  readonly problems: readonly Problem<AnswerProblem>[];
}

/**
 * Holds answers of unknown origin against the questions of a service. Problems: `unknown-key` for a key that is no question,
 * `wrong-type`, `null-not-allowed`, and those of each kind, with the path of each.
 */
export function checkAnswers(service: Service, input: RawAnswers, setting: Setting): Checked {
  return checkFields(service.questions, input, setting, []);
}

function checkFields(
  questions: Readonly<Record<string, Question>>,
  input: RawAnswers,
  setting: Setting,
  outer: readonly RawAnswers[],
): Checked {
  const answers = new Map<string, unknown>();
  const problems: Problem<AnswerProblem>[] = [];
  for (const [key, raw] of Object.entries(input)) {
    const question = own(questions, key);
    if (!question) problems.push({ code: 'unknown-key', path: key });
    else if (raw !== undefined) {
      const checked = checkOne(question, raw, setting, [input, ...outer]);
      if (checked.answer !== undefined) answers.set(key, checked.answer);
      problems.push(...below(key, checked.problems));
    }
  }
  return { answers: Object.fromEntries(answers), problems };
}

function checkOne(
  question: Question,
  raw: unknown,
  setting: Setting,
  around: readonly RawAnswers[],
): { readonly answer?: unknown; readonly problems: readonly Problem<AnswerProblem>[] } {
  const composite = compositeOf(question);
  if (raw !== null && composite) return checkComposite(composite, raw, setting, around);
  const result = checkValue(question, raw, { ...setting, ...knownFor(question, around) });
  return result.ok ? { answer: result.value, problems: [] } : { problems: result.problems };
}

/** Holds one value against one question with a single answer, null included. */
export function checkValue(
  question: Question,
  raw: unknown,
  setting: Setting,
): Result<unknown, AnswerProblem> {
  if (raw === null) {
    return question.none
      ? { ok: true, value: null }
      : { ok: false, problems: [{ code: 'null-not-allowed', path: '' }] };
  }
  return kindOf(question).check(raw, question.options, setting);
}

function checkComposite(
  composite: Composite,
  raw: unknown,
  setting: Setting,
  around: readonly RawAnswers[],
): { readonly answer?: unknown; readonly problems: readonly Problem<AnswerProblem>[] } {
  const wrongType: readonly Problem<AnswerProblem>[] = [{ code: 'wrong-type', path: '' }];
  if (!composite.many) {
    if (!isRecord(raw)) return { problems: wrongType };
    const { answers, problems } = checkFields(composite.fields, raw, setting, around);
    return { answer: answers, problems };
  }
  if (!Array.isArray(raw) || !raw.every(isRecord)) return { problems: wrongType };
  if (raw.length < composite.min) {
    return { problems: [{ code: 'too-few', path: '', with: { min: composite.min } }] };
  }
  if (raw.length > composite.max) {
    return { problems: [{ code: 'too-many', path: '', with: { max: composite.max } }] };
  }
  const items = raw.map((item: RawAnswers) => checkFields(composite.fields, item, setting, around));
  return {
    answer: items.map((item) => item.answers),
    problems: items.flatMap((item, n) => below(String(n), item.problems)),
  };
}

function isRecord(value: unknown): value is RawAnswers {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What other answers tell of the person whose codice fiscale this question asks: nearest answers first. */
function knownFor(question: Question, around: readonly RawAnswers[]): { readonly known?: KnownPerson } {
  const of = (question.options as { readonly of?: PersonQuestions }).of;
  if (!of) return {};
  const find = (id: string | undefined): unknown =>
    id === undefined ? undefined : around.map((answers) => valueAt(answers, id)).find((v) => v !== undefined);
  const place = find(of.birthPlace) as { readonly code?: string } | undefined;
  const known = {
    givenName: find(of.givenName),
    familyName: find(of.familyName),
    birth: find(of.birth),
    sex: find(of.sex),
    birthPlace: place?.code,
  };
  return { known: Object.fromEntries(Object.entries(known).filter(([, v]) => v !== undefined)) };
}

/** What the answers given so far tell of the person whom the question at `path` is about. */
export function knownAt(question: Question, raw: RawAnswers, path: string): KnownPerson | undefined {
  const holder = path.includes('.') ? valueAt(raw, path.slice(0, path.lastIndexOf('.'))) : undefined;
  return knownFor(question, isRecord(holder) ? [holder, raw] : [raw]).known;
}
