// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { day } from '#core/index.ts';
import { codiceFiscale, date, list } from '#kinds/index.ts';
import { contradictionsIn } from './contradictions.ts';
import { service } from './service.ts';
import { differentPeople, eachPersonOnce, inOrder } from './usual-contradictions.ts';

const today = day('2026-04-10');
const [anna, luca] = ['SPSNNA79L70F839C', 'BNCLCU85S02F205O'];

describe('Answers that usually cannot all be true', () => {
  const trip = service('trip', {
    version: '2026-11-30',
    repeats: 'several',
    law: ['unknown'],
    ask: {
      booked: date(),
      begins: date(),
      ends: date({ when: { begins: day('2026-05-01') } }),
      mine: codiceFiscale(),
      others: list({ code: codiceFiscale() }, { min: 0, max: 5 }),
    },
    contradictions: {
      'ends-after': inOrder('begins', 'ends'),
      'booked-before': inOrder('booked', 'begins', { strictly: true }),
      'not-you': differentPeople('others.code', 'mine'),
      once: eachPersonOnce('others.code'),
    },
  });
  const found = (answers: Readonly<Record<string, unknown>>) =>
    contradictionsIn(trip, answers, today).map(({ id, path }) => `${id} at ${path}`);

  it('are an end before the beginning, and what must come before and comes on the same day', () => {
    const on = { booked: '2026-05-01', begins: '2026-05-01', ends: '2026-04-30' };
    assert.deepEqual(found(on), ['ends-after at ends', 'booked-before at begins']);
    assert.deepEqual(found({ ...on, booked: '2026-04-01', ends: '2026-05-01' }), []);
  });

  it('are not found in what is not given, or not asked', () => {
    assert.deepEqual(found({ begins: '2026-05-01' }), []);
    assert.deepEqual(found({ booked: '2026-04-01', begins: '2026-06-01', ends: '2026-04-30' }), []);
  });

  it('are yourself among the others, and one of them twice, each at its place', () => {
    assert.deepEqual(found({ mine: anna, others: [{ code: luca }, { code: anna }] }), [
      'not-you at others.1.code',
    ]);
    assert.deepEqual(found({ mine: anna, others: [{ code: luca }, {}, { code: luca }] }), [
      'once at others.2.code',
    ]);
  });
});
