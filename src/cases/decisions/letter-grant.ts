// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Language, own } from '#core/index.ts';
import { type Definition, type Report, ruleSays, wordsIn } from '#interview/index.ts';
import { writtenWith } from './granted-facts.ts';
import type { LetterPart } from './letter.ts';
import type { LetterOf } from './letter-of.ts';
import { heading, text } from './letter-parts.ts';
import { say } from './letter-phrases.ts';

/** What the grant lets the agency know from now on. */
export function written({ application, definition }: LetterOf, language: Language): readonly LetterPart[] {
  const told = writtenWith(definition, application, language);
  return told.length > 0 ? [heading(say('written', language)), ...told.map(text)] : [];
}

/** What follows from the grant: duties while it is paid. */
export function notes(
  report: Report | undefined,
  definition: Definition,
  language: Language,
): readonly LetterPart[] {
  const words = wordsIn(definition, language).notes;
  const items = (report?.notes ?? []).map(
    ({ id, says, law }) => `${own(words, id) ?? says} ${ruleSays(law, language)}`,
  );
  return items.length > 0 ? [heading(say('notes', language)), { type: 'list', items }] : [];
}
