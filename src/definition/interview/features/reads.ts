// SPDX-License-Identifier: AGPL-3.0-or-later
import { own } from '#core/index.ts';
import { compositeOf } from '#kinds/index.ts';
import type { Service } from '../service.ts';
import type { Feature, FeatureFault, FeatureKind } from './feature.ts';

/** How something that stands in an archive is told. */
export interface ReadKind {
  /** The field that puts its lines in order, the newest first. */
  readonly newest: string;
  /** How many lines are said before it is asked whether to go on: three otherwise. */
  readonly aloud?: number;
}

/** The sentences of something that is read. */
export interface ReadWords {
  /** How many lines there are: `{n}`, and `{count}` as it is written or said. */
  readonly found: string;
  /** What is told where there is none, and what to do then. */
  readonly none: string;
  /** One line in a sentence, each field by its id. */
  readonly line: string;
}

/**
 * The service answers at once with somebody's own data, as an archive has them: lists of facts that are read, never asked. Nothing is
 * applied for, sent or kept. Who asks must have shown who they are.
 */
export function reads<const Q extends string>(
  what: Readonly<Record<Q, ReadKind>>,
): Feature<Q, unknown, never> {
  return { adds: { reads: what } };
}

/** How a field is called in the sentence of a line: `pay-by` is `{payBy}`. */
export function figureOf(field: string): string {
  return field.replaceAll(/-(.)/g, (_, letter: string) => letter.toUpperCase());
}

export const readsKind: FeatureKind = {
  name: 'reads',
  words: ({ reads: all = {} }) => ({
    reads: Object.fromEntries(Object.keys(all).map((id) => [id, ['found', 'none', 'line']])),
  }),
  figures: ({ reads: all = {}, questions }) => ({
    reads: Object.fromEntries(
      Object.keys(all).map((id) => [
        id,
        { found: ['n', 'count'], line: Object.keys(fieldsOf(questions, id) ?? {}).map(figureOf) },
      ]),
    ),
  }),
  faults: (service) => (service.reads ? [...needless(service), ...unreadable(service)] : []),
  shown: {
    all: ({ reads: all = {} }) =>
      Object.fromEntries(Object.keys(all).map((id) => [id, `a line of ${id} read`])),
    by: ({ service }, answers) =>
      Object.keys(service.reads ?? {}).filter((id) => {
        const lines = own(answers, id);
        return Array.isArray(lines) && lines.length > 0;
      }),
  },
  describe: ({ reads: all }, words) =>
    all
      ? { reads: Object.entries(all).map(([id, { newest }]) => ({ id, newest, ...own(words.reads, id) })) }
      : {},
};

/** Whether there is anything to apply for: a service that only reads, or only answers, makes no application. */
export function isAppliedFor({ reads: all, estimateOnly }: Service): boolean {
  return !all && !estimateOnly;
}

const fieldsOf = (questions: Service['questions'], id: string) => {
  const question = own(questions, id);
  return question && compositeOf(question)?.fields;
};

function needless({ id, conditions, writes, amends, consents, papers, estimateOnly, ...service }: Service) {
  const asked = Object.keys(service.questions).filter((question) => !own(service.reads, question));
  const says = [
    ...asked.map((question) => `${question} is asked, and it only reads`),
    ...Object.keys(conditions).map((one) => `${one} is judged, and nothing is decided by it`),
    ...(writes || amends || papers || Object.keys(consents).length > 0
      ? ['nothing is applied for by it']
      : []),
    ...(estimateOnly ? ['it only answers, and reads'] : []),
  ];
  return says.map((text): FeatureFault => ({ code: 'unknown-id', about: id, says: text }));
}

function unreadable({ reads: all = {}, questions }: Service): readonly FeatureFault[] {
  return Object.entries(all).flatMap(([id, { newest }]) => {
    const question = own(questions, id);
    const fields = fieldsOf(questions, id) ?? {};
    const ordering = own(fields, newest);
    const says = !question
      ? [`${id} is read, which is no question`]
      : [
          ...(question.kind === 'list' ? [] : [`${id} is read, which is no list`]),
          ...(question.fact === undefined ? [`${id} is read, and no fact says from where`] : []),
          ...Object.entries(fields)
            .filter(([, field]) => field.fact === undefined)
            .map(([field]) => `${id}.${field} is read, and no fact says from where`),
          ...(ordering === undefined
            ? [`${id} is put in order by ${newest}, which is no field of it`]
            : ['date', 'month', 'count'].includes(ordering.kind)
              ? []
              : [`${id} is put in order by ${newest}, which is no date, month or number`]),
        ];
    return says.map((text): FeatureFault => ({ code: 'unknown-id', about: id, says: text }));
  });
}
