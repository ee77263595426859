// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { describe, it } from 'node:test';
import { testDatabase } from '#store/testing.ts';
import { qualityResults, review, toReview } from './quality.ts';

const database = await testDatabase();
const clock = { nowMs: () => Date.parse('2026-06-10T10:00:00Z') };

async function person(name: string): Promise<string> {
  const id = randomUUID();
  await database.query(
    `insert into person (id, codice_fiscale, given_name, family_name, created_at) values ($1, $2, $3, 'X', now())`,
    [id, id.slice(0, 16), name],
  );
  return id;
}

async function sent(signedBy: string, secondBy: string | null = null): Promise<string> {
  const [application, decision] = [randomUUID(), randomUUID()];
  await database.query(
    `insert into application (id, service, language, status, code_hash, answers, version, created_at, updated_at, expires_at,
       number, receipt, submitted_at, officer_id, person_id, protocol)
     values ($1, 'x', 'it', 'granted', null, '{}', 1, now(), now(), now(), $2, '{}', now(), $3, $4, '2026/0000001')`,
    [application, application, signedBy, amina],
  );
  await database.query(
    `insert into decision (id, application_id, outcome, reasons, words, signed_by, signed_at, needs_second, second_by, second_at,
       sends_at, sent_at, letter) values ($1, $2, 'granted', '[]', '', $3, now(), false, $4, $5, now(), '2026-05-01', '{}')`,
    [decision, application, signedBy, secondBy, secondBy && new Date()],
  );
  return decision;
}

const [paola, marco, carla] = [await person('Paola'), await person('Marco'), await person('Carla')];
const amina = await person('Amina');
const all = {
  reasons: 'yes',
  amounts: 'yes',
  evidence: 'yes',
  term: 'no',
  letter: 'not-applicable',
} as const;

describe('decisions read again', () => {
  it('are drawn by the case and the seed of the year: the same each time, about as many as the share says', async () => {
    for (let n = 0; n < 60; n++) await sent(paola);
    const draw = () => toReview(database, { year: 2026, reviewerId: carla, share: 0.5 });
    const [first, again] = [await draw(), await draw()];
    assert.deepEqual(first, again);
    assert.ok(first.length > 12 && first.length < 48, `${first.length} of 60`);
  });

  it('keep the share of the year once it is opened', async () => {
    const asked = await toReview(database, { year: 2026, reviewerId: carla, share: 1 });
    assert.ok(asked.length < 50);
    assert.equal((await toReview(database, { year: 2025, reviewerId: carla, share: 1 })).length, 0);
  });

  it('are never one’s own, signed first or second', async () => {
    await database.query('update quality_year set share = 1 where year = 2026');
    const own = [await sent(carla), await sent(paola, carla)];
    const drawn = await toReview(database, { year: 2026, reviewerId: carla });
    assert.ok(!drawn.some(({ decisionId }) => own.includes(decisionId)));
    const found = { decisionId: own[0] ?? '', year: 2026, reviewerId: carla, answers: all, words: 'x' };
    assert.equal((await review(database, found, clock)).ok, false);
  });

  it('are judged by every criterion, with words where something is wrong, once', async () => {
    const decisionId = await sent(paola);
    const found = { decisionId, year: 2026, reviewerId: marco, words: '' };
    const code = async (more: object) => {
      const kept = await review(database, { ...found, answers: all, ...more }, clock);
      return kept.ok ? 'kept' : kept.problems[0]?.code;
    };
    assert.equal(await code({ answers: { reasons: 'yes' } }), 'incomplete');
    assert.equal(await code({}), 'words');
    assert.equal(await code({ words: 'Decidere prima del termine.' }), 'kept');
    assert.equal(await code({ words: 'Di nuovo.' }), 'not-drawn');
  });

  it('are counted by criterion and for nobody by name', async () => {
    const results = await qualityResults(database, 2026);
    assert.equal(results.reviewed, 1);
    assert.deepEqual(results.counts.term, { yes: 0, no: 1, 'not-applicable': 0 });
    assert.doesNotMatch(JSON.stringify(results), new RegExp([paola, marco, carla].join('|')));
  });
});
