// SPDX-License-Identifier: AGPL-3.0-or-later
import { own, type Problem, type Result } from '#core/index.ts';
import {
  type AnswerProblem,
  below,
  type CodiceFiscaleOptions,
  type Composite,
  compositeOf,
  disagreesWith,
  type KnownPerson,
  kindOf,
  type PersonQuestions,
  type Question,
  type Setting,
} from '#kinds/index.ts';
import { agreeing, contradictionProblems } from './contradictions.ts';
import { readOutOfBounds } from './evaluate.ts';
import { type RawAnswers, valueAt } from './raw-answers.ts';
import type { Service } from './service.ts';

/** Answers that hold, and what is wrong with the others, which are left out. */
export interface Checked {
  readonly answers: RawAnswers;
  readonly problems: readonly Problem<AnswerProblem>[];
}

/**
 * Holds answers of unknown origin against the questions of a service. Problems: `unknown-key` for a key that is no question,
 * `wrong-type`, `null-not-allowed`, those of each kind, with the path of each, and `contradiction` at the later of answers that
 * cannot all be true. What is strange and yet possible is told with `keeps`, and stays among the answers.
 */
export function checkAnswers(service: Service, input: RawAnswers, setting: Setting): Checked {
  const { answers, problems: found } = checkFields(service.questions, input, setting, []);
  const problems = found.map((problem) => (problem.keeps ? withOthers(service, answers, problem) : problem));
  const against = contradictionProblems(service, answers, setting.today);
  return against.length === 0
    ? { answers, problems }
    : { answers: agreeing(service, answers, setting.today), problems: [...problems, ...against] };
}

// A codice fiscale that does not follow from what is known of the person: what it does not follow from.
function withOthers(
  service: Service,
  answers: RawAnswers,
  problem: Problem<AnswerProblem>,
): Problem<AnswerProblem> {
  const [id = '', ...rest] = problem.path.split('.');
  const whole = own(service.questions, id);
  const field = rest.at(-1);
  const question = field === undefined ? whole : whole && own(compositeOf(whole)?.fields, field);
  const of = (question?.options as CodiceFiscaleOptions | undefined)?.of;
  const part = disagreesWith(problem.code);
  const other = part && of?.[part];
  if (other === undefined) return problem;
  const beside = [id, ...rest.slice(0, -1), other].join('.');
  const path = rest.length > 0 && valueAt(answers, beside) !== undefined ? beside : other;
  return { ...problem, others: [path] };
}

/**
 * What stands against taking an answer, at its own place: that it cannot be true together with those given before, that
 * nothing can be worked out with it (`out-of-bounds`), or, unless the person is sure of it, that it is strange.
 */
export function objections(
  service: Service,
  answers: RawAnswers,
  path: string,
  setting: Setting,
  isSure = false,
): readonly Problem<AnswerProblem>[] {
  const found = checkAnswers(service, answers, setting).problems.filter(
    (problem) =>
      (problem.path === path || problem.path.startsWith(`${path}.`)) &&
      (problem.keeps ? !isSure : problem.code === 'contradiction'),
  );
  if (found.length > 0) return found;
  // Whichever of them is given last, it is there that the sum stops.
  const others = readOutOfBounds(service, answers, setting.today).find((paths) => paths.includes(path));
  return others ? [{ code: 'out-of-bounds', path, others: others.filter((other) => other !== path) }] : [];
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
  return result.ok
    ? {
        answer: result.value,
        problems: strangeIn(question, result.value, { ...setting, ...knownFor(question, around) }),
      }
    : { problems: result.problems };
}

/** What is strange about a value that holds, and yet possible. */
function strangeIn(question: Question, value: unknown, setting: Setting): readonly Problem<AnswerProblem>[] {
  if (value === null) return [];
  const found = kindOf(question).strange?.(value, question.options, setting) ?? [];
  return found.map((problem) => ({ ...problem, keeps: true }));
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
  const known = {
    givenName: find(of.givenName),
    familyName: find(of.familyName),
    birth: find(of.birth),
    sex: find(of.sex),
    birthPlace: find(of.birthPlace),
  };
  return { known: Object.fromEntries(Object.entries(known).filter(([, v]) => v !== undefined)) };
}

/** What the answers given so far tell of the person whom the question at `path` is about. */
export function knownAt(question: Question, raw: RawAnswers, path: string): KnownPerson | undefined {
  const holder = path.includes('.') ? valueAt(raw, path.slice(0, path.lastIndexOf('.'))) : undefined;
  return knownFor(question, isRecord(holder) ? [holder, raw] : [raw]).known;
}
