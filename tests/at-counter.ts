// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import type { Person } from '#persons/index.ts';
import type { deskVisits } from './desk-scene.ts';

/** Visits of an operator who has identified somebody: each asks for pages, and sends forms, in that person's name. */
export function counterVisits(visit: ReturnType<typeof deskVisits>) {
  return async (who: Person, operator: Person) => {
    const ask = await visit(operator);
    const [year = '', month = '', day = ''] = String(who.birthDate).split('-');
    const done = await ask('/it/desk/identify', {
      place: 'counter',
      'given-name': who.givenName,
      'family-name': who.familyName,
      'codice-fiscale': who.codiceFiscale,
      'birth-day': String(Number(day)),
      'birth-month': String(Number(month)),
      'birth-year': year,
      document: 'passport',
      'document-number': 'YA1234567',
      'document-expires-day': '1',
      'document-expires-month': '1',
      'document-expires-year': '2030',
    });
    assert.equal(done.to, '/it/my', done.text);
    return ask;
  };
}
