// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { describe, it } from 'node:test';
import { testDatabase } from '#store/testing.ts';
import { publicFigures } from './index.ts';

const database = await testDatabase();
const since = new Date('2026-01-01');

const maria = randomUUID();
await database.query(
  `insert into person (id, codice_fiscale, given_name, family_name, created_at) values ($1, 'RSSMRA88E54A944M', 'Maria', 'Rossi', now())`,
  [maria],
);

async function add(service: string, status: string, n: number): Promise<void> {
  const isSent = status !== 'draft';
  await database.query(
    `insert into application (id, service, language, status, code_hash, answers, version, created_at, updated_at, expires_at,
       number, receipt, submitted_at, due_on, person_id, protocol)
     select gen_random_uuid(), $1, 'it', $2, null, '{}', 1, now(), now(), now(),
       case when $4 then $1 || $2 || n end, case when $4 then '{}'::json end, case when $4 then '2026-03-01'::timestamptz end,
       case when $4 then '2026-03-31'::date end, $5, case when $4 then $1 || $2 || n end
     from generate_series(1, $3::int) as n`,
    [service, status, n, isSent, maria],
  );
}

describe('what everybody may know of the applications', () => {
  it('tells a service whole where no number is small', async () => {
    await add('naspi-domanda', 'granted', 7);
    await add('naspi-domanda', 'refused', 5);
    const found = (await publicFigures(database, since)).find(({ service }) => service === 'naspi-domanda');
    assert.deepEqual([found?.sent, found?.granted, found?.refused, found?.open], [12, 7, 5, 0]);
  });

  it('leaves out a small number, and the others from which it could be worked out', async () => {
    await add('assegno-sociale', 'granted', 20);
    await add('assegno-sociale', 'refused', 1);
    const found = (await publicFigures(database, since)).find(({ service }) => service === 'assegno-sociale');
    assert.equal(found?.sent, 21);
    assert.deepEqual([found?.granted, found?.refused, found?.open], [undefined, undefined, undefined]);
  });

  it('does not tell as open what was withdrawn', async () => {
    await add('bonus-asilo-nido', 'withdrawn', 6);
    await add('bonus-asilo-nido', 'submitted', 8);
    const found = (await publicFigures(database, since)).find(
      ({ service }) => service === 'bonus-asilo-nido',
    );
    assert.deepEqual([found?.sent, found?.withdrawn, found?.open], [14, 6, 8]);
  });

  it('says nothing of a service that fewer than five asked for, and does not count drafts', async () => {
    await add('dis-coll', 'submitted', 4);
    await add('dis-coll', 'draft', 30);
    const found = (await publicFigures(database, since)).find(({ service }) => service === 'dis-coll');
    assert.equal(found?.sent, undefined);
    assert.equal(found?.open, undefined);
  });
});
