// SPDX-License-Identifier: AGPL-3.0-or-later
import { isDeepStrictEqual } from 'node:util';
import { type CalendarDate, own } from '#core/index.ts';
import { compositeOf, type Question, type Setting } from '#kinds/index.ts';
import { checkAnswers } from './check.ts';
import { evaluate, type Status } from './evaluate.ts';
import type { RawAnswers } from './raw-answers.ts';
import { decide } from './report.ts';
import type { Definition } from './service.ts';

/** An example of the law, beside its rule in `examples.yaml`: answers in; outcome, amounts, reasons out. */
export interface Example {
  /** A sentence of law. */
  readonly name: string;
  readonly source: string;
  readonly on: CalendarDate;
  readonly answers: RawAnswers;
  readonly expect: {
    readonly status: Status;
    /** Ids of all unmet conditions, in order; none when absent. */
    readonly unmet?: readonly string[];
    /** The first amounts, each as far as it is given. */
    readonly amounts?: readonly Readonly<Record<string, string | number>>[];
    readonly steps?: Readonly<Record<string, string | number>>;
    readonly dates?: Readonly<Record<string, string>>;
    readonly mark?: string;
    /** Ids of assumptions that it must raise; it may raise others. */
    readonly raises?: readonly string[];
    /** Ids of all notes that are told, in order. */
    readonly notes?: readonly string[];
  };
}

/** Where the outcome of an example is not the one expected: one line for each difference, none when it holds. */
export function exampleFaults(
  definition: Definition,
  { on, answers, expect }: Example,
  places: Setting['places'],
): readonly string[] {
  const report = decide(definition, answers, { today: on, places });
  const faults: string[] = report.problems
    .filter(({ keeps }) => !keeps)
    .map(({ code, path }) => `${path}: ${code}`);
  const hold = (what: string, found: unknown, expected: unknown) => {
    if (!isDeepStrictEqual(found, expected))
      faults.push(`${what}: ${JSON.stringify(found)}, expected ${JSON.stringify(expected)}`);
  };
  hold('status', report.status, expect.status);
  if (expect.status !== 'incomplete') {
    // Only answers that hold can be read; one that does not is told above.
    const held = checkAnswers(definition.service, answers, { today: on, places }).answers;
    const needed = report.status === 'incomplete' ? evaluate(definition.service, held, on).needed : [];
    const parts = partsLeftOut(definition.service.questions, answers);
    const lacking = [...new Set([...needed, ...parts])].filter(
      (path) => !report.problems.some((problem) => problem.path === path),
    );
    const whole =
      parts.length > 0 ? ': a person is answered whole, and nothing of the usual one is added' : '';
    if (lacking.length > 0) faults.push(`no answer to ${lacking.join(', ')}${whole}`);
  }
  const unmet = report.conditions.filter(({ state }) => state === 'unmet').map(({ id }) => id);
  hold('unmet', unmet, expect.unmet ?? []);
  for (const [n, amount] of (expect.amounts ?? []).entries()) {
    const found: Readonly<Record<string, unknown>> = { ...report.amounts[n] };
    for (const [key, value] of Object.entries(amount)) hold(`amounts.${n}.${key}`, own(found, key), value);
  }
  for (const [id, value] of Object.entries(expect.steps ?? {})) {
    hold(`steps.${id}`, report.steps.find((step) => step.id === id)?.value, value);
  }
  for (const [id, date] of Object.entries(expect.dates ?? {}))
    hold(`dates.${id}`, own(report.dates, id), date);
  if (expect.mark) hold('mark', report.amounts[0]?.mark, expect.mark);
  const told = report.notes.map(({ id }) => id);
  if (expect.notes) hold('notes', told, expect.notes);
  const raised = report.assumptions.map(({ id }) => id);
  for (const id of expect.raises ?? []) hold(`raises ${id}`, raised.includes(id), true);
  return faults;
}

// The law may look at none of them: the channels would ask for each all the same.
function partsLeftOut(questions: Readonly<Record<string, Question>>, answers: RawAnswers): readonly string[] {
  return Object.entries(questions).flatMap(([id, question]) => {
    const composite = compositeOf(question);
    const answer = own(answers, id);
    if (!composite || typeof answer !== 'object' || answer === null) return [];
    if (Array.isArray(answer))
      return answer.flatMap((item: RawAnswers | null, n) =>
        partsLeftOut(composite.fields, item ?? {}).map((path) => `${id}.${n}.${path}`),
      );
    return question.kind === 'person'
      ? Object.keys(composite.fields).flatMap((part) =>
          Object.hasOwn(answer, part) ? [] : [`${id}.${part}`],
        )
      : [];
  });
}
