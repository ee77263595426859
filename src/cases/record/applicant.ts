// SPDX-License-Identifier: AGPL-3.0-or-later

import { normaliseCode } from '#core/index.ts';
import type { RawAnswers } from '#interview/index.ts';
import { codeOf, namesOf } from '#persons/index.ts';
import type { Sql } from '#store/index.ts';
import type { Application } from './application.ts';

/** The shared question in which whoever sends an application writes their own codice fiscale; also when it is for another person. */
export const applicantCode = 'codice-fiscale';

/** The codice fiscale that whoever filled it in gave as their own; undefined where none is asked, or none was given yet. */
export function declaredCode(answers: RawAnswers): string | undefined {
  const declared = answers[applicantCode];
  return typeof declared === 'string' ? normaliseCode(declared) : undefined;
}

/**
 * Whether these answers can be this person's: they name no other codice fiscale. Letter by letter: omocodia gives two people codes
 * that differ only in form.
 */
export async function canBeOf(sql: Sql, answers: RawAnswers, personId: string): Promise<boolean> {
  const declared = declaredCode(answers);
  if (declared === undefined) return true;
  return (await codeOf(sql, personId)) === declared;
}

/** As their identity provider tells it; otherwise as they declared it. */
export async function nameOfApplicant(sql: Sql, { personId, answers }: Application): Promise<string> {
  const name = personId === null ? undefined : (await namesOf(sql, [personId])).get(personId);
  if (name !== undefined) return name;
  const declared = [answers['given-name'], answers['family-name']];
  return declared.filter((part) => typeof part === 'string').join(' ');
}
