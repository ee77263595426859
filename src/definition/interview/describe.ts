// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Language, own } from '#core/index.ts';
import { compositeOf, kindOf, type Question, type QuestionWords } from '#kinds/index.ts';
import { featureKinds } from './features/index.ts';
import { wordsIn } from './sentences.ts';
import type { Definition } from './service.ts';

/** A definition as data for outside programs (`docs/contract.md`). */
export function describe(definition: Definition, language: Language) {
  const { service } = definition;
  const words = wordsIn(definition, language);
  return {
    id: service.id,
    version: service.version,
    title: words.title,
    summary: words.summary,
    law: service.law,
    repeats: service.repeats,
    ...Object.assign({}, ...featureKinds.map((kind) => kind.describe?.(service, words, language) ?? {})),
    questions: Object.entries(service.questions).map(([id, question]) =>
      describeQuestion(id, question, own(words.questions, id)),
    ),
    conditions: Object.entries(service.conditions).map(([id, { law }]) => ({
      id,
      law,
      sentence: own(words.conditions, id)?.met ?? '',
      ...own(words.conditions, id),
    })),
    steps: Object.entries(service.steps).map(([id, step]) => ({
      id,
      ...step,
      meaning: own(words.steps, id) ?? '',
    })),
    amounts: Object.entries(service.amounts).map(([id, { per, law }]) => ({
      id,
      unit: 'cents',
      per,
      law,
      meaning: own(words.amounts, id) ?? '',
    })),
    dates: Object.entries(service.dates).map(([id, law]) => ({
      id,
      law,
      meaning: own(words.dates, id) ?? '',
    })),
    assumptions: Object.entries(service.assumptions).map(([id, law]) => ({
      id,
      law,
      meaning: own(words.assumptions, id) ?? '',
    })),
    notes: Object.entries(service.notes).map(([id, law]) => ({
      id,
      law,
      meaning: own(words.notes, id) ?? '',
    })),
    parameters: Object.entries(service.parameters).map(([id, { unit, rows }]) => ({ id, unit, rows })),
  };
}

interface Described {
  readonly id: string;
  readonly kind: string;
  readonly label: string;
  readonly allowsNull: boolean;
  readonly sometimes: boolean;
  readonly [more: string]: unknown;
}

function describeQuestion(id: string, question: Question, words: QuestionWords | undefined): Described {
  const composite = compositeOf(question);
  const { ids, unit, per, units, min, max } = question.options as Readonly<Record<string, unknown>>;
  const optional = {
    unit: question.kind === 'money' ? 'cents' : unit,
    per,
    units,
    min,
    max,
    options: Array.isArray(ids)
      ? ids.map((option: string) => ({ id: option, label: own(words?.options, option)?.label ?? option }))
      : undefined,
    fields:
      composite &&
      Object.entries(composite.fields).map(([field, inner]) =>
        describeQuestion(field, inner, own(words?.fields, field)),
      ),
    schema: composite ? undefined : kindOf(question).schema(question.options),
  };
  return {
    id,
    kind: question.kind,
    label: words?.label ?? id,
    allowsNull: question.none,
    sometimes: question.when !== undefined,
    ...Object.fromEntries(Object.entries(optional).filter(([, value]) => value !== undefined)),
  };
}
