// SPDX-License-Identifier: AGPL-3.0-or-later
import { type CalendarDate, type Language, type Mark, own, type Problem } from '#core/index.ts';
import type { Setting } from '#kinds/index.ts';
import { checkAnswers } from './check.ts';
import { contradictionProblems } from './contradictions.ts';
import {
  type Amount,
  type ConditionState,
  evaluate,
  nextPath,
  readOutOfBounds,
  type Status,
  type Step,
} from './evaluate.ts';
import type { RawAnswers } from './raw-answers.ts';
import { route } from './route.ts';
import { conditionSays, wordsIn } from './sentences.ts';
import type { Definition } from './service.ts';
import type { Standing } from './standing.ts';

/** An evaluation as outside programs read it (`docs/contract.md`). */
export interface Report {
  readonly service: string;
  readonly version: string;
  readonly on: CalendarDate;
  readonly status: Status;
  readonly conditions: readonly {
    readonly id: string;
    readonly state: ConditionState;
    readonly law: string;
    readonly says: string;
    readonly mark: Mark;
    readonly restsOn: readonly string[];
  }[];
  readonly amounts: readonly Amount[];
  readonly steps: readonly Step[];
  readonly dates: Readonly<Record<string, CalendarDate>>;
  readonly dateMarks: Readonly<Record<string, Standing>>;
  /** Points of law that could not be confirmed, in plain words. */
  readonly assumptions: readonly { readonly id: string; readonly law: string; readonly says: string }[];
  /** What follows and is no doubt, in plain words: duties while it is paid. */
  readonly notes: readonly { readonly id: string; readonly law: string; readonly says: string }[];
  /** There is a right, and with these answers nothing is paid. */
  readonly nothingDue: boolean;
  /** The id of the next question; `nextPath` says where inside a list. */
  readonly next: string | null;
  readonly nextPath: string | null;
  readonly problems: readonly Problem[];
}

/** Checks answers of unknown origin and evaluates those that hold. */
export function decide(
  definition: Definition,
  input: RawAnswers,
  setting: Setting,
  language: Language = 'it',
): Report {
  const { answers, problems } = checkAnswers(definition.service, input, setting);
  const made = report(definition, answers, setting.today, language);
  // What contradicts is among the problems already, and no longer among the answers.
  return {
    ...made,
    problems: [...problems, ...made.problems.filter(({ code }) => code === 'out-of-bounds')],
  };
}

/** Evaluates answers already checked, with the sentences in a language. */
export function report(
  definition: Definition,
  answers: RawAnswers,
  on: CalendarDate,
  language: Language,
): Report {
  const { service } = definition;
  const words = wordsIn(definition, language);
  const { needed: _, outOfBounds, ...evaluation } = evaluate(service, answers, on);
  const path = nextPath(service, answers, on);
  return {
    ...evaluation,
    conditions: evaluation.conditions.map((judged) => ({
      id: judged.id,
      state: judged.state,
      law: judged.law,
      says: conditionSays(words, judged, language),
      mark: judged.mark,
      restsOn: judged.restsOn,
    })),
    assumptions: evaluation.assumptions.map((id) => ({
      id,
      law: own(service.assumptions, id) ?? '',
      says: own(words.assumptions, id) ?? '',
    })),
    notes: evaluation.notes.map((id) => ({
      id,
      law: own(service.notes, id) ?? '',
      says: own(words.notes, id) ?? '',
    })),
    next: path === null ? null : (path.split('.')[0] ?? null),
    nextPath: path,
    problems: [
      ...contradictionProblems(service, answers, on),
      ...(outOfBounds > 0 ? outOfBoundsProblems(service, answers, on) : []),
    ],
  };
}

/** Answers that nothing can be worked out with, each at the one that is asked last, with the others. */
function outOfBoundsProblems(
  service: Definition['service'],
  answers: RawAnswers,
  on: CalendarDate,
): readonly Problem<'out-of-bounds'>[] {
  const asked = route(service, answers, on).map(({ path }) => path);
  const found = readOutOfBounds(service, answers, on).map((paths) => {
    const inOrder = [...paths].sort((a, b) => asked.indexOf(a) - asked.indexOf(b));
    return { code: 'out-of-bounds' as const, path: inOrder.at(-1) ?? '', others: inOrder.slice(0, -1) };
  });
  return [...new Map(found.map((problem) => [problem.path, problem])).values()];
}
