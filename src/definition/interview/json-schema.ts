// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Language, own } from '#core/index.ts';
import { compositeOf, type JsonSchema, kindOf, type Question, type QuestionWords } from '#kinds/index.ts';
import { wordsIn } from './sentences.ts';
import type { Definition } from './service.ts';

/** The answers of a service as JSON Schema (2020-12), each question with its words as title and description. */
export function answersSchema(definition: Definition, language: Language): JsonSchema {
  const words = wordsIn(definition, language);
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: words.title,
    description: words.summary,
    ...fieldsSchema(definition.service.questions, words.questions),
  };
}

function fieldsSchema(
  questions: Readonly<Record<string, Question>>,
  words: Readonly<Record<string, QuestionWords>>,
): JsonSchema {
  const properties = Object.entries(questions).map(([id, question]) => [
    id,
    questionSchema(question, own(words, id)),
  ]);
  return { type: 'object', properties: Object.fromEntries(properties), additionalProperties: false };
}

function questionSchema(question: Question, words: QuestionWords | undefined): JsonSchema {
  const composite = compositeOf(question);
  const own = composite
    ? composite.many
      ? {
          type: 'array',
          minItems: composite.min,
          maxItems: composite.max,
          items: fieldsSchema(composite.fields, words?.fields ?? {}),
        }
      : fieldsSchema(composite.fields, words?.fields ?? {})
    : kindOf(question).schema(question.options);
  const titled = { ...own, title: words?.short ?? '', description: words?.label ?? '' };
  return question.none ? { anyOf: [titled, { type: 'null' }], title: words?.short ?? '' } : titled;
}
