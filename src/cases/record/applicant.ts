// SPDX-License-Identifier: AGPL-3.0-or-later

import { normaliseCode } from '#core/index.ts';
import { codeOf, namesOf } from '#persons/index.ts';
import type { Sql } from '#store/index.ts';
import type { Application } from './application.ts';
import { type Answered, answerTo } from './asked-as.ts';

/** The codice fiscale that whoever filled it in gave as their own; undefined where none is asked, or none was given yet. */
export function declaredCode(answered: Answered): string | undefined {
  const declared = answerTo(answered, 'person.codice-fiscale');
  return declared === undefined ? undefined : normaliseCode(declared);
}

/**
 * Whether these answers can be this person's: they name no other codice fiscale. Letter by letter: omocodia gives two people codes
 * that differ only in form.
 */
export async function canBeOf(sql: Sql, answered: Answered, personId: string): Promise<boolean> {
  const declared = declaredCode(answered);
  if (declared === undefined) return true;
  return (await codeOf(sql, personId)) === declared;
}

/** As their identity provider tells it; otherwise as they declared it. */
export async function nameOfApplicant(sql: Sql, application: Application): Promise<string> {
  const { personId } = application;
  const name = personId === null ? undefined : (await namesOf(sql, [personId])).get(personId);
  if (name !== undefined) return name;
  const declared = (['person.given-name', 'person.family-name'] as const).map((fact) =>
    answerTo(application, fact),
  );
  return declared.filter((part) => part !== undefined).join(' ');
}
