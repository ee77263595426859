// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { day } from '#core/index.ts';
import { testDatabase } from '#store/testing.ts';
import { meet } from '../persons/persons.ts';
import { clearVisits } from './clear-visits.ts';
import { sessions } from './sessions.ts';

const database = await testDatabase();
const clock = { nowMs: () => Date.parse('2026-06-10T10:00:00Z') };
const visits = sessions(database, clock);
const maria = await meet(
  database,
  {
    codiceFiscale: 'RSSMRA80A01H501U',
    givenName: 'Maria',
    familyName: 'Rossi',
    birthDate: day('1980-01-01'),
  },
  clock,
);

describe('visits that have run out', () => {
  it('are not looked for by whoever signs in, but taken away by themselves, a thousand at a time', async () => {
    await database.query(
      `insert into session (token_hash, person_id, level, created_at, seen_at, expires_at)
       select decode(md5(n::text), 'hex'), $1, 2, '2026-06-01', '2026-06-01', '2026-06-01' from generate_series(1, 2500) as n`,
      [maria.id],
    );
    await database.query(
      `insert into sign_in (state_hash, nonce, verifier, level, return_to, expires_at)
       select decode(md5(n::text), 'hex'), '', '', 2, '/', '2026-06-01' from generate_series(1, 3) as n`,
    );
    const token = await visits.begin(maria, 2);
    const count = async () =>
      (await database.query<{ n: number }>('select count(*)::int as n from session'))[0]?.n;
    assert.equal(await count(), 2501, 'the sign-in took none away');
    assert.equal(await clearVisits(database, clock), 2503);
    assert.equal(await count(), 1);
    assert.equal((await visits.read(token))?.person.id, maria.id);
  });

  it('are found by their index', async () => {
    await database.query('set enable_seqscan = off');
    for (const table of ['session', 'sign_in']) {
      const plan = await database.query(
        `explain select from ${table} where expires_at < now() order by expires_at limit 1000`,
      );
      assert.match(JSON.stringify(plan), new RegExp(`${table}_expiring`));
    }
  });
});
