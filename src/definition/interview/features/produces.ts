// SPDX-License-Identifier: AGPL-3.0-or-later
import { type CalendarDate, own } from '#core/index.ts';
import { allows, compositeOf, type Guard, type TestsOf } from '#kinds/index.ts';
import type { RawAnswers } from '../raw-answers.ts';
import type { Service } from '../service.ts';
import { endsShort } from '../unanswered.ts';
import { answersView } from '../view.ts';
import type { Feature, FeatureFault, FeatureKind } from './feature.ts';
import { readsKind } from './reads.ts';

/** The document of a service that is applied for: what it reads, when it is made at once, and which lines stand in it. */
export interface DocumentKind<A = never> {
  /** What is read for it: a service of its own, which only reads. */
  readonly of: Service;
  /** With which answers it is made at once; always without it. */
  readonly when?: TestsOf<NoInfer<A>>;
  /** The year that it is about, worked out from the answers: only lines of that year stand in it. */
  readonly year: (answers: A, today: CalendarDate) => number;
}

/** How whoever is given a document checks it. */
export interface Checked {
  /**
   * It can be held against what was issued, figure by figure, by its number and the codice fiscale that stands on it: for what is shown to
   * somebody who goes by its figures. Otherwise it is told to be genuine, and nothing that is in it.
   */
  readonly compared?: true;
}

/** What a service produces: the document of what it reads itself, or one of another's. */
export interface Produced extends Checked {
  readonly of?: Service;
  readonly when?: Guard;
  readonly year?: (answers: never, today: CalendarDate) => number;
}

/**
 * The service produces a document at once, made of what an archive knows: with a number by which anybody who holds it can check it.
 * Without a document of its own it is what the service reads.
 */
export function produces<A>(document?: (DocumentKind<A> & Checked) | Checked): Feature<never, A, never> {
  return { adds: { produces: (document ?? {}) as unknown as Produced } };
}

export const producesKind: FeatureKind = {
  name: 'produces',
  faults: ({ id, produces: made, reads }) => {
    if (!made) return [];
    const says = [
      ...(made.of && reads ? ['it reads, and its document is what it reads'] : []),
      ...(made.of || reads ? [] : ['it produces a document, and nothing says of what']),
      ...(made.of && !made.of.reads ? [`its document is made of ${made.of.id}, which reads nothing`] : []),
    ];
    const ofDocument = made.of?.reads ? (readsKind.faults?.(made.of) ?? []) : [];
    return [
      ...says.map((text): FeatureFault => ({ code: 'unknown-id', about: id, says: text })),
      ...ofDocument,
    ];
  },
  shown: {
    all: ({ produces: made }) => (made?.of ? { document: 'the document made at once' } : {}),
    by: ({ service }, answers, on) => (isProduced(service, answers, on) ? ['document'] : []),
  },
  describe: ({ produces: made }) => (made ? { produces: made.of ? { fields: fieldsOf(made.of) } : {} } : {}),
};

function fieldsOf({ questions }: Service): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(
    Object.entries(questions).map(([id, question]) => [id, Object.keys(compositeOf(question)?.fields ?? {})]),
  );
}

/** Whether the answers of an application give its document at once. */
export function isProduced(service: Service, answers: RawAnswers, today: CalendarDate): boolean {
  const { of, when } = service.produces ?? {};
  return (
    of !== undefined && (when === undefined || allows(when, answersView(service, answers, today), today))
  );
}

/** The year that the document of an application is about; undefined where an answer for it is missing. */
export function yearProduced(service: Service, answers: RawAnswers, today: CalendarDate): number | undefined {
  try {
    return service.produces?.year?.(answersView(service, answers, today), today);
  } catch (error) {
    if (endsShort(error)) return undefined;
    throw error;
  }
}

/** Of what was read, the lines of a year alone: by the field that puts them in order. */
export function linesOfYear(of: Service, read: RawAnswers, year: number): RawAnswers {
  return Object.fromEntries(
    Object.entries(read).map(([id, rows]) => {
      const newest = own(of.reads, id)?.newest ?? '';
      const isOfYear = (row: RawAnswers) => String(own(row, newest)).startsWith(`${year}-`);
      return [id, Array.isArray(rows) ? rows.filter(isOfYear) : rows];
    }),
  );
}
