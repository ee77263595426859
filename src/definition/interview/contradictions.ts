// SPDX-License-Identifier: AGPL-3.0-or-later
import { type CalendarDate, own, type Problem } from '#core/index.ts';
import { compositeOf } from '#kinds/index.ts';
import { entriesTwice } from './chosen-twice.ts';
import { type RawAnswers, withAnswer } from './raw-answers.ts';
import { route } from './route.ts';
import type { Service } from './service.ts';
import { endsShort } from './unanswered.ts';
import { answersView } from './view.ts';

/**
 * Answers that cannot all be true, declared beside the questions. Why they cannot stands in the words of the service. `Q` are the
 * questions of the service, `A` its answers.
 */
export interface Contradiction<Q extends string, A> {
  /** The answers it is between: questions, or `children.birth` for a field of a list or of a person. */
  readonly between: readonly (Q | `${Q}.${string}`)[];
  /** Whether they cannot all be true; of a list, which of its elements (`elements`). Not judged while one is not given. */
  readonly when: (answers: A, today: CalendarDate) => boolean | readonly number[];
  /** For answers that are strange together and yet possible: they are kept where the person is sure, and an officer is told. */
  readonly possible?: true;
}

/** Answers that cannot all be true, as they were given. */
export interface Contradicted {
  readonly id: string;
  /** Where it shows: at the answer that is asked last. */
  readonly path: string;
  /** The answers before it with which it cannot be. */
  readonly others: readonly string[];
  /** Strange, and yet possible. */
  readonly possible: boolean;
}

/** The places in a list of the elements of which something holds. One of which too little is known yet does not count. */
export function elements<Item>(
  items: readonly Item[],
  holds: (item: Item, index: number) => boolean,
): readonly number[] {
  return items.flatMap((item, n) => {
    try {
      return holds(item, n) ? [n] : [];
    } catch (error) {
      if (endsShort(error)) return [];
      throw error;
    }
  });
}

const nothing: readonly Contradicted[] = [];

/** Every contradiction in these answers, in the order in which they are declared. Pure. */
export function contradictionsIn(
  service: Service,
  raw: RawAnswers,
  today: CalendarDate,
): readonly Contradicted[] {
  const declared = Object.entries(service.contradictions);
  const twice = entriesTwice(service, raw);
  if (declared.length === 0) return twice.length === 0 ? nothing : twice;
  const view = answersView(service, raw, today);
  const found = declared.flatMap(([id, { between, when, possible = false }]) => {
    const holds = judged(() => when(view, today));
    const at = holds === true ? [undefined] : holds === false ? [] : holds;
    return at.map((index) => ({ id, possible, paths: between.map((path) => pathAt(service, path, index)) }));
  });
  if (found.length === 0) return twice;
  const asked = route(service, raw, today).map(({ path }) => path);
  const against = found.map(({ id, possible, paths }) => {
    const inOrder = [...paths].sort((a, b) => asked.indexOf(a) - asked.indexOf(b));
    return { id, path: inOrder.at(-1) ?? '', others: inOrder.slice(0, -1), possible };
  });
  return [...against, ...twice];
}

function judged(when: () => boolean | readonly number[]): boolean | readonly number[] {
  try {
    return when();
  } catch (error) {
    if (endsShort(error)) return false;
    throw error;
  }
}

// `children.birth` of the second is `children.1.birth`.
function pathAt(service: Service, path: string, index: number | undefined): string {
  const [id = '', ...rest] = path.split('.');
  const question = own(service.questions, id);
  const isList = index !== undefined && question !== undefined && compositeOf(question)?.many === true;
  return isList ? [id, index, ...rest].join('.') : path;
}

/** The answers that can stand together: what contradicts an answer before it counts as not given, so that it is asked again. */
export function agreeing(service: Service, raw: RawAnswers, today: CalendarDate): RawAnswers {
  return contradictionsIn(service, raw, today).reduce<RawAnswers>(
    (answers, { path, possible }) => (possible ? answers : withAnswer(answers, path, undefined)),
    raw,
  );
}

/** Contradictions as problems: `contradiction`, at the answer that is asked last, with the others and which rule. */
export function contradictionProblems(
  service: Service,
  raw: RawAnswers,
  today: CalendarDate,
): readonly Problem<'contradiction'>[] {
  return contradictionsIn(service, raw, today).map(({ id, path, others, possible }) => ({
    code: 'contradiction',
    path,
    others,
    with: { rule: id },
    ...(possible ? { keeps: true } : {}),
  }));
}
