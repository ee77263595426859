// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Question } from './question.ts';

/** A question made of questions: a list has each of its fields many times, a person once. */
export interface Composite {
  readonly many: boolean;
  readonly fields: Readonly<Record<string, Question>>;
  /** Bounds of how many; for lists. */
  readonly min: number;
  readonly max: number;
}

/** Is it one of the entries of a register? */
export function isPick(question: Question): boolean {
  return question.kind === 'pick';
}

/** Is it picked among the entries of a register: one of them, or each element of a list? */
export function isPicked(question: Question): boolean {
  return isPick(question) || 'picked' in question.options;
}

const made = new WeakMap<Question, Composite>();

/** The parts of a composite question; undefined for a question with one answer. */
export function compositeOf(question: Question): Composite | undefined {
  if (!('fields' in question.options)) return undefined;
  let composite = made.get(question);
  if (!composite) {
    const { fields, min = 0, max = 20 } = question.options as Partial<Composite>;
    composite = { many: question.kind === 'list', fields: fields ?? {}, min, max };
    made.set(question, composite);
  }
  return composite;
}
