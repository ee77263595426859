// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { day } from '#core/index.ts';
import type { RawAnswers } from '#interview/index.ts';
import { meet, type Person, readPerson } from '#persons/index.ts';
import type { Database } from '#store/index.ts';
import type { testCounter } from './counter.ts';

type Counter = Awaited<ReturnType<typeof testCounter>>;

/** These answers as this person gives them: their own name, codice fiscale and birth in the place of those that are there. */
export async function asOwn(database: Database, answers: RawAnswers, personId: string): Promise<RawAnswers> {
  const person = await readPerson(database, personId);
  assert.ok(person);
  const { givenName, familyName, codiceFiscale, birthDate } = person;
  const own = {
    'given-name': givenName,
    'family-name': familyName,
    'codice-fiscale': codiceFiscale,
    // A firm of one person is its owner.
    'company-code': codiceFiscale,
  };
  const mine = Object.entries({ ...own, birth: birthDate }).filter(([id]) => Object.hasOwn(answers, id));
  return { ...answers, ...Object.fromEntries(mine) };
}

/** The person whom these answers name, known to the counter: whoever else signs in is not whose application it is. */
export function personOf({ store, clock }: Counter, answers: RawAnswers): Promise<Person> {
  const identity = {
    codiceFiscale: String(answers['codice-fiscale'] ?? answers['company-code']),
    givenName: String(answers['given-name'] ?? answers['company-name']),
    familyName: String(answers['family-name'] ?? 'Rossi'),
    birthDate: typeof answers['birth'] === 'string' ? day(answers['birth']) : null,
  };
  return meet(store.database, identity, clock);
}
