// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { computeCodiceFiscale, day } from '#core/index.ts';
import type { RawAnswers } from '#interview/index.ts';
import { type SamplePerson, samplePeople } from '#stand-ins/index.ts';

/** One of the sample people: `maria-rossi`. */
export function sampleOf(id: string): SamplePerson {
  const found = samplePeople.find((one) => one.id === id);
  assert.ok(found);
  return found;
}

const children = [
  ['Giulia', '2018-03-12', 'female'],
  ['Matteo', '2021-09-30', 'male'],
] as const;

/** What Maria answers for the assegno unico of the two children whose other parent is Luca. */
export function mariasAnswers(
  split: 'half' | 'all-to-me' | 'all-by-court',
  change: RawAnswers = {},
): RawAnswers {
  const maria = sampleOf('maria-rossi');
  return {
    'already-granted': false,
    role: 'parent',
    children: children.map(([givenName, birth, sex]) => ({
      birth,
      home: 'with-us',
      disability: 'none',
      'own-child': true,
      'codice-fiscale': computeCodiceFiscale({
        familyName: 'Bianchi',
        givenName,
        birth: day(birth),
        sex,
        place: 'A944',
      }),
    })),
    isee: 1_850_000,
    'isee-day': '2026-02-01',
    'other-parent': 'yes',
    'my-work': 'work',
    'other-work': 'work',
    'mother-birth': maria.birth,
    citizenship: 'italian-or-eu',
    resident: true,
    taxed: true,
    'two-years': true,
    'given-name': maria.givenName,
    'family-name': maria.familyName,
    'codice-fiscale': maria.codiceFiscale,
    'other-parent-code': sampleOf('luca-bianchi').codiceFiscale,
    split,
    ...(split === 'half' ? { 'other-iban': null } : {}),
    mobile: '+393331234567',
    email: null,
    'pay-how': 'account',
    iban: 'IT60X0542811101000000123456',
    'iban-mine': true,
    ...change,
  };
}
