// SPDX-License-Identifier: AGPL-3.0-or-later
import { addDays, type CalendarDate, type Cents, OutOfBounds, own } from '#core/index.ts';
import { allows, type Guard, judge, type Musts } from '#kinds/index.ts';
import { agreeing } from './contradictions.ts';
import type { SentenceValue, Sum, Trace } from './definition.ts';
import { type Parameter, rowOn, type Unit } from './parameter.ts';
import { placeless, type RawAnswers, valueAt } from './raw-answers.ts';
import { type Ask, route } from './route.ts';
import type { Service } from './service.ts';
import { firm, resting, restingOnDoubt, restingOnLaw, restingOnMark, type Standing } from './standing.ts';
import { isUnanswered, noFigure } from './unanswered.ts';
import { answersView } from './view.ts';

export type ConditionState = 'met' | 'unmet' | 'unknown' | 'not-applicable';
export type Status = 'eligible' | 'ineligible' | 'incomplete' | 'no-parameters';

export interface JudgedCondition extends Standing {
  readonly id: string;
  readonly state: ConditionState;
  readonly law: string;
  /** Figures for its sentence. */
  readonly values: Readonly<Record<string, SentenceValue>>;
  /** Why it is unknown: an answer is missing, or the law's figure for that date is not known. */
  readonly missing?: 'answer' | 'figure';
}
export interface Step extends Standing {
  readonly id: string;
  readonly value: number | string;
  readonly unit: Unit;
  readonly law: string;
}
export interface Amount extends Standing {
  readonly id: string;
  readonly cents: Cents;
  readonly per: 'month' | 'year' | 'day' | 'once';
  readonly from: CalendarDate | null;
  readonly to: CalendarDate | null;
  readonly law: string;
}

/** What the law says of these answers on this day: a proposal with its reasons, never yet a decision. */
export interface Evaluation {
  readonly service: string;
  readonly version: string;
  readonly on: CalendarDate;
  readonly status: Status;
  readonly conditions: readonly JudgedCondition[];
  /** Empty when a condition is unmet: nothing is due. */
  readonly amounts: readonly Amount[];
  readonly steps: readonly Step[];
  readonly dates: Readonly<Record<string, CalendarDate>>;
  /** How well each of the dates is known. */
  readonly dateMarks: Readonly<Record<string, Standing>>;
  /** Points of law that could not be confirmed and that this outcome rests on. */
  readonly assumptions: readonly string[];
  /** What follows and is no doubt: duties while it is paid. */
  readonly notes: readonly string[];
  /** There is a right, and with these answers nothing is paid. */
  readonly nothingDue: boolean;
  /** Paths of answers that a condition or computation stopped at, or did without. */
  readonly needed: readonly string[];
  /** Where a sum ended out of bounds: how many conditions and computations did. Nothing is known of what they would have told. */
  readonly outOfBounds: number;
}

interface Recorder extends Trace<string, string, string, string, string> {
  /** What the work that is running rests on so far: each figure read and each doubt raised adds to it. */
  standing: Standing;
  reported: Readonly<Record<string, SentenceValue>>;
}

const none: Readonly<Record<string, SentenceValue>> = {};

/**
 * Judges every condition and works out every amount, step and date that these answers allow. Pure. One unmet condition
 * never hides another; what cannot be known yet is left out, and `needed` says what is missing.
 *
 * How well each result is known follows from what was read on the way to it: a step, a date or an amount rests on all that its
 * computation had read and doubted by then, a condition on all that its predicate did, and an amount on every condition besides,
 * since nothing is due without them (`docs/decisions/0022-what-is-done-with-a-doubt.md`).
 */
export function evaluate(service: Service, raw: RawAnswers, on: CalendarDate): Evaluation {
  return evaluated(service, raw, on);
}

/**
 * Answers that a sum cannot be made of: of every condition and computation that ended out of bounds, the dates, numbers and lengths of
 * time that it had read, by path. Empty as a rule.
 */
export function readOutOfBounds(
  service: Service,
  raw: RawAnswers,
  on: CalendarDate,
): readonly (readonly string[])[] {
  if (evaluated(service, raw, on).outOfBounds === 0) return [];
  const found: string[][] = [];
  evaluated(service, raw, on, (reads, isOutOfBounds) => {
    if (isOutOfBounds) found.push([...reads].filter((path) => isCounted(valueAt(raw, path))));
  });
  return found;
}

/**
 * What the conditions and computations of a service read of any of these answers, or stopped at: paths, without the place in a list. Pure.
 */
export function readByLaw(
  service: Service,
  examples: readonly { readonly answers: RawAnswers; readonly on: CalendarDate }[],
): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { answers, on } of examples) {
    const { needed } = evaluated(service, answers, on, (reads) => {
      for (const path of reads) found.add(placeless(path));
    });
    for (const path of needed) found.add(placeless(path));
  }
  return found;
}

// What sums are made of: dates, months, numbers, lengths of time.
function isCounted(value: unknown): boolean {
  return typeof value === 'string' ? /^\d{4}-\d{2}(-\d{2})?$/.test(value) : typeof value !== 'boolean';
}

function evaluated(
  service: Service,
  raw: RawAnswers,
  on: CalendarDate,
  /** Told of each condition and computation what it read, and whether it ended out of bounds. */
  watch?: (reads: ReadonlySet<string>, isOutOfBounds: boolean) => void,
): Evaluation {
  const reads = watch && new Set<string>();
  const answers = agreeing(service, raw, on);
  const view = answersView(service, answers, on, reads);
  const steps = new Map<string, Step>();
  const dates = new Map<string, CalendarDate>();
  const dateMarks = new Map<string, Standing>();
  const assumptions = new Set<string>();
  const notes = new Set<string>();
  const needed = new Set<string>();
  const amounts: Amount[] = [];
  let figureMissing = false;
  let answerMissing = false;
  let outOfBounds = 0;

  const trace: Recorder = {
    today: on,
    standing: firm,
    reported: none,
    parameter<Value>(of: Parameter<Value>, date: CalendarDate): Value {
      const row = rowOn(of, date);
      if (!row) throw noFigure;
      trace.standing = restingOnMark(trace.standing, row.mark);
      if (row.doubt !== undefined) trace.assume(row.doubt);
      return row.value;
    },
    step(id, value) {
      const kind = own(service.steps, id);
      if (kind) trace.standing = restingOnLaw(trace.standing, kind.law);
      // Told by two computations, it is known as well as the one that knows less.
      const known = resting(steps.get(id) ?? firm, trace.standing);
      if (kind) steps.set(id, { id, value, unit: kind.unit, law: kind.law, ...only(known) });
      return value;
    },
    amount(id, cents, span = {}) {
      const kind = own(service.amounts, id);
      if (kind) {
        trace.standing = restingOnLaw(trace.standing, kind.law);
        const { from = null, to = null } = span;
        amounts.push({ id, cents, per: kind.per, from, to, law: kind.law, ...trace.standing });
      }
      return cents;
    },
    date(id, date) {
      trace.standing = restingOnLaw(trace.standing, own(service.dates, id) ?? '');
      dates.set(id, date);
      dateMarks.set(id, only(resting(dateMarks.get(id) ?? firm, trace.standing)));
      return date;
    },
    assume(id) {
      trace.standing = restingOnDoubt(trace.standing, id);
      assumptions.add(id);
    },
    note(id) {
      notes.add(id);
    },
    apart(work) {
      const [value, own] = aside(work);
      return () => relyingOn(own, value);
    },
    spans(id, spans, due) {
      const told: { sum: Sum; readonly own: Standing }[] = [];
      try {
        for (const span of spans) {
          const { from, to } = span;
          const [cents, own] = aside(() => due(span));
          if (cents === undefined) continue;
          const last = told.at(-1);
          if (last && isSame(last, cents, own) && addDays(last.sum.to, 1) === from)
            last.sum = { ...last.sum, to };
          else told.push({ sum: { cents, from, to }, own });
        }
      } finally {
        for (const { sum, own } of told) aside(() => trace.amount(id, sum.cents, relyingOn(own, sum)));
      }
      return told.map(
        ({ sum, own }) =>
          () =>
            relyingOn(own, sum),
      );
    },
    given(read) {
      try {
        return read();
      } catch (error) {
        if (!isUnanswered(error)) throw error;
        needed.add(error.path);
        return undefined;
      }
    },
    values(values) {
      trace.reported = values;
    },
  };

  // Works something out that weakens nothing of what comes after it, and says how well it is known.
  const aside = <Value>(work: () => Value): readonly [Value, Standing] => {
    const { standing } = trace;
    try {
      return [work(), trace.standing];
    } finally {
      trace.standing = standing;
    }
  };
  const relyingOn = <Value>(own: Standing, value: Value): Value => {
    trace.standing = resting(trace.standing, own);
    return value;
  };

  // Runs one predicate or computation; says why it stopped, when it did.
  const run = (work: () => void): 'answer' | 'figure' | undefined => {
    trace.standing = firm;
    trace.reported = none;
    reads?.clear();
    let isOutOfBounds = false;
    try {
      work();
      return undefined;
    } catch (error) {
      if (error === noFigure) {
        figureMissing = true;
        return 'figure';
      }
      if (error instanceof OutOfBounds) {
        outOfBounds++;
        isOutOfBounds = true;
        answerMissing = true;
        return 'answer';
      }
      if (!isUnanswered(error)) throw error;
      answerMissing = true;
      needed.add(error.path);
      return 'answer';
    } finally {
      if (reads) watch?.(reads, isOutOfBounds);
    }
  };

  const conditions: JudgedCondition[] = [];
  let unmet = false;
  let right = firm;
  for (const [id, condition] of Object.entries(service.conditions)) {
    let met: boolean | undefined = false;
    const missing = run(() => {
      met = judged(condition, view, trace);
    });
    const values = condition.must
      ? { ...countsThatMustBe(service, condition.must, view), ...trace.reported }
      : trace.reported;
    const base = { id, law: condition.law, values, ...trace.standing };
    if (missing) conditions.push({ ...base, state: 'unknown', missing });
    else conditions.push({ ...base, state: met === undefined ? 'not-applicable' : met ? 'met' : 'unmet' });
    unmet ||= !missing && met === false;
    right = resting(right, trace.standing);
  }
  for (const compute of service.computes) run(() => compute(view, trace));

  const status: Status = unmet
    ? 'ineligible'
    : figureMissing
      ? 'no-parameters'
      : answerMissing
        ? 'incomplete'
        : 'eligible';
  return {
    service: service.id,
    version: service.version,
    on,
    status,
    conditions,
    amounts: unmet ? [] : amounts.map((amount) => ({ ...amount, ...only(resting(amount, right)) })),
    steps: [...steps.values()],
    dates: Object.fromEntries(dates),
    dateMarks: Object.fromEntries(dateMarks),
    assumptions: [...assumptions],
    notes: unmet ? [] : [...notes],
    nothingDue:
      status === 'eligible' &&
      Object.keys(service.amounts).length > 0 &&
      amounts.every(({ cents }) => cents === 0),
    needed: [...needed],
    outOfBounds,
  };
}

function isSame(last: { readonly sum: Sum; readonly own: Standing }, sum: Cents, own: Standing): boolean {
  const { mark, restsOn } = last.own;
  return last.sum.cents === sum && mark === own.mark && `${restsOn}` === `${own.restsOn}`;
}

// Undefined where the condition does not concern these answers.
function judged(condition: Service['conditions'][string], view: never, trace: Recorder): boolean | undefined {
  trace.standing = restingOnLaw(trace.standing, condition.law);
  if (condition.mark) trace.standing = restingOnMark(trace.standing, condition.mark);
  if (condition.when && !allows(condition.when as Guard, view, trace.today)) return undefined;
  if (condition.met) return condition.met(view, trace);
  if (condition.by) {
    const last = condition.by(view, trace);
    trace.values({ last });
    if (condition.tells !== undefined) trace.date(condition.tells, last);
    return trace.today <= last;
  }
  const { on } = condition;
  const met = judge(condition.must as Musts, view, ({ is, of }) => {
    const figure = of as Parameter<number | CalendarDate>;
    const limit = trace.parameter(figure, on ? on(view, trace.today) : trace.today);
    trace.values({ limit: figure.unit === 'cents' ? { cents: limit as Cents } : limit });
    return { is, of: limit };
  });
  if (condition.assume !== undefined && met !== undefined) trace.assume(condition.assume);
  return met;
}

// The numbers that must be so are told in its sentences, each by the id of its question.
function countsThatMustBe({ questions }: Service, must: object, view: object): JudgedCondition['values'] {
  let counts: Record<string, number> | undefined;
  for (const id of Object.keys(must)) {
    if (own(questions, id)?.kind !== 'count') continue;
    const value = givenIn(view, id);
    if (typeof value === 'number') counts = { ...counts, [id]: value };
  }
  return counts ?? none;
}

// Undefined of what is not given yet, as of what is off the route.
function givenIn(view: object, id: string): unknown {
  try {
    return Reflect.get(view, id);
  } catch (error) {
    if (!isUnanswered(error)) throw error;
    return undefined;
  }
}

function only({ mark, restsOn }: Standing): Standing {
  return { mark, restsOn };
}

/**
 * The path of the next question, or null when all is asked. For an application, everything on the route; for an estimate,
 * only what a condition or an amount reads.
 */
export function nextPath(
  service: Service,
  raw: RawAnswers,
  on: CalendarDate,
  purpose: 'application' | 'estimate' = 'application',
): string | null {
  const open = route(service, agreeing(service, raw, on), on).filter((ask) => !ask.answered);
  if (purpose === 'application') return open[0]?.path ?? null;
  const { needed } = evaluate(service, raw, on);
  const next = open.find((ask) => needed.includes(ask.path));
  return next ? (neededBefore(service, raw, on, next, open) ?? next.path) : null;
}

// One element of a list after the other: what the sum would need of those before alone is asked before what it needs of this one.
function neededBefore(
  service: Service,
  raw: RawAnswers,
  on: CalendarDate,
  { item }: Ask,
  open: readonly Ask[],
): string | undefined {
  if (!item) return undefined;
  const all = own(raw, item.list);
  if (!Array.isArray(all)) return undefined;
  for (let n = 1; n <= item.index; n++) {
    const { needed } = evaluate(service, { ...raw, [item.list]: all.slice(0, n) }, on);
    const found = open.find((ask) => ask.item?.list === item.list && needed.includes(ask.path));
    if (found && (found.item?.index ?? 0) < n) return found.path;
  }
  return undefined;
}
