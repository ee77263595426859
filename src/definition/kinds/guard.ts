// SPDX-License-Identifier: AGPL-3.0-or-later
import type { CalendarDate } from '#core/index.ts';

/** What an answer can be held against: the id of an option, a date, a number, yes or no, null for "has none". */
export type Scalar = string | number | boolean | null;

/** A bound of a number or a date. */
export interface Bound<Value extends Scalar = Scalar> {
  readonly is: 'not' | 'more-than' | 'at-least' | 'less-than' | 'at-most';
  readonly of: Value | readonly Value[];
}

/** A figure of the law that changes with time, by its rows. */
export interface Dated<Value extends string | number = string | number> {
  readonly rows: readonly { readonly value: Value }[];
}

/** A bound of a number or a date that the law sets, and changes: only a condition may have one, for a question is asked on any day. */
export interface FigureBound<Value extends string | number = string | number> {
  readonly is: Exclude<Bound['is'], 'not'>;
  readonly of: Dated<Value>;
}

/** What an answer must be: this, one of these, or what a bound says. Of several options chosen, one of them must be so. */
export type Test<Value extends Scalar = Scalar> = Value | readonly Value[] | Bound<Value>;

/** Answers by the id of their question, each with what it must be. All of them must hold. */
export type Tests = Readonly<Record<string, Test>>;

/** Answers by the id of their question, each with what a condition asks it to be. */
export type Musts = Readonly<Record<string, Test | FigureBound>>;

/**
 * When a question is asked: if these answers are so, or those (a list), or what a function of the answers says. Data where data can
 * say it: it is shown, and checked against the questions. What is off the route is like nothing.
 */
export type Guard = Tests | readonly Tests[] | ((answers: never, today: CalendarDate) => boolean);

/** Any other answer than these. */
export function not<const Value extends Scalar>(...values: readonly Value[]): Bound<Value> {
  return { is: 'not', of: values };
}

/** More than this number, later than this date; of a figure, what it is on the day that is judged. */
export function moreThan<Value extends string | number>(value: Dated<Value>): FigureBound<Value>;
export function moreThan<Value extends string | number>(value: Value): Bound<Value>;
export function moreThan(of: Dated | string | number): unknown {
  return { is: 'more-than', of };
}

/** This number or more, this date or a later one; of a figure, what it is on the day that is judged. */
export function atLeast<Value extends string | number>(value: Dated<Value>): FigureBound<Value>;
export function atLeast<Value extends string | number>(value: Value): Bound<Value>;
export function atLeast(of: Dated | string | number): unknown {
  return { is: 'at-least', of };
}

/** Less than this number, before this date; of a figure, what it is on the day that is judged. */
export function lessThan<Value extends string | number>(value: Dated<Value>): FigureBound<Value>;
export function lessThan<Value extends string | number>(value: Value): Bound<Value>;
export function lessThan(of: Dated | string | number): unknown {
  return { is: 'less-than', of };
}

/** This number or less, this date or an earlier one; of a figure, what it is on the day that is judged. */
export function atMost<Value extends string | number>(value: Dated<Value>): FigureBound<Value>;
export function atMost<Value extends string | number>(value: Value): Bound<Value>;
export function atMost(of: Dated | string | number): unknown {
  return { is: 'at-most', of };
}

/** Whether an answer that was given is what it must be. */
export function passes(value: unknown, test: Test): boolean {
  if (Array.isArray(value)) return value.some((one) => passes(one, test));
  if (typeof test !== 'object' || test === null) return value === test;
  if ('is' in test) return isWithin(value, test);
  return (test as readonly unknown[]).includes(value);
}

function isWithin(value: unknown, { is, of }: Bound): boolean {
  if (is === 'not') return !(Array.isArray(of) ? of : [of]).includes(value as Scalar);
  const bound = of as string | number;
  // Numbers with numbers, dates with dates: "has none" is neither.
  if (typeof value !== typeof bound) return false;
  const answer = value as string | number;
  switch (is) {
    case 'more-than':
      return answer > bound;
    case 'at-least':
      return answer >= bound;
    case 'less-than':
      return answer < bound;
    case 'at-most':
      return answer <= bound;
  }
}

/**
 * Whether a guard lets a question be asked. `answers` throws for what is not given yet: it is thrown on only where no other answer
 * settles it already.
 */
export function allows(guard: Guard, answers: never, today: CalendarDate): boolean {
  if (typeof guard === 'function') return guard(answers, today);
  if (!isSeveral(guard)) return allHold(guard, answers);
  return settled(guard, (tests) => allHold(tests, answers), true);
}

function allHold(tests: Tests, answers: object): boolean {
  return !settled(
    Object.entries(tests),
    ([id, test]) => {
      const value = Reflect.get(answers, id);
      return value === undefined || !passes(value, test);
    },
    true,
  );
}

// Whether one of them is as looked for; what one of them throws counts only when none of the others is.
function settled<One>(all: readonly One[], is: (one: One) => boolean, lookedFor: boolean): boolean {
  let thrown: { readonly error: unknown } | undefined;
  for (const one of all) {
    try {
      if (is(one) === lookedFor) return true;
    } catch (error) {
      thrown ??= { error };
    }
  }
  if (thrown) throw thrown.error;
  return false;
}

/**
 * Judges answers that must be so. Those off the route do not count; where none is left, nothing is to be judged: undefined. What is
 * not given yet is thrown only where no other answer fails already. `read` gives the bound that a figure is on the day judged: it is
 * read of each answer that counts.
 */
export function judge(
  must: Musts,
  answers: object,
  read: (bound: FigureBound) => Bound,
): boolean | undefined {
  let counted = 0;
  const fails = settled(
    Object.entries(must),
    ([id, test]) => {
      const known = () => (isFigureBound(test) ? read(test) : test);
      let value: unknown;
      try {
        value = Reflect.get(answers, id);
      } catch (notGiven) {
        // That there is no figure for the day is known before anybody answers, once it is sure that it is asked.
        if (Object(notGiven).path === id) known();
        throw notGiven;
      }
      if (value === undefined) return false;
      counted++;
      return !passes(value, known());
    },
    true,
  );
  return fails ? false : counted === 0 ? undefined : true;
}

/** Whether what an answer must be is a bound that the law sets, and changes. */
export function isFigureBound(test: unknown): test is FigureBound {
  return typeof test === 'object' && test !== null && 'is' in test && 'of' in test && isDated(test.of);
}

function isDated(of: unknown): of is Dated {
  return typeof of === 'object' && of !== null && 'rows' in of;
}

/** The tests of a guard that is data; none of a function. */
export function testsOf(guard: Guard): readonly Tests[] {
  if (typeof guard === 'function') return [];
  return isSeveral(guard) ? guard : [guard];
}

function isSeveral(guard: Tests | readonly Tests[]): guard is readonly Tests[] {
  return Array.isArray(guard);
}

/** What each answer of these may be held against. */
export type TestsOf<Answers> = {
  readonly [Id in keyof Answers]?: Test<Tested<Exclude<Answers[Id], undefined>>>;
};

/** What a condition may ask each answer of these to be. */
export type MustsOf<Answers> = {
  readonly [Id in keyof Answers]?:
    | TestsOf<Answers>[Id]
    | FigureBound<Extract<Exclude<Answers[Id], undefined>, string | number>>;
};

type Tested<Value> = unknown extends Value
  ? Scalar
  : Value extends readonly (infer One)[]
    ? Extract<One, Scalar>
    : Extract<Value, Scalar>;
