// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { describe, it } from 'node:test';
import { computeCodiceFiscale, day } from '#core/index.ts';
import { meet } from '#persons/index.ts';
import { testDatabase } from '#store/testing.ts';
import { mostPeople } from './contact-points.ts';
import { notifyAll, tellDue } from './tell-later.ts';

const database = await testDatabase();
const clock = { nowMs: () => Date.parse('2026-06-10T10:00:00Z') };
const at = new Date(clock.nowMs());

/** Somebody who sent an application with this mobile. */
async function applicant(n: number, mobile: string): Promise<string> {
  const names = { givenName: 'Maria', familyName: 'Rossi' };
  const birth = day(`19${60 + n}-01-01`);
  const codiceFiscale = computeCodiceFiscale({ ...names, birth, sex: 'female', place: 'H501' });
  const { id } = await meet(database, { ...names, codiceFiscale, birthDate: birth }, clock);
  await database.query(
    `insert into application (id, service, language, status, answers, number, receipt, version, created_at, updated_at, expires_at,
       submitted_at, person_id)
     values ($1, 'x', 'it', 'submitted', $2, $3, '{}', 1, $4, $4, $4, $4, $5)`,
    [randomUUID(), JSON.stringify({ mobile }), `N${n}-${mobile}`, at, id],
  );
  return id;
}

const letterTo = (personId: string) =>
  ({ personId, kind: 'submitted', language: 'it', title: 'Ricevuta', body: ['Ricevuta.'], at }) as const;
const messagesTo = async (ids: readonly string[]) =>
  (
    await database.query<{ id: string }>(
      'select person_id as id from delivery where person_id = any($1) order by person_id',
      [ids],
    )
  ).map(({ id }) => id);

describe('letters that are told of together', () => {
  it('reach each person by the way they want, a number that serves many no more than five', async () => {
    const alone = await applicant(0, '+393330000001');
    const crowd = await Promise.all(
      Array.from({ length: mostPeople + 2 }, (_, n) => applicant(n + 1, '+393330000002')),
    );
    await notifyAll(database, [alone, ...crowd].map(letterTo));
    assert.equal(await tellDue({ database, clock }), crowd.length + 1);
    assert.deepEqual(await messagesTo([alone]), [alone]);
    assert.equal((await messagesTo(crowd)).length, mostPeople);
    assert.equal(await tellDue({ database, clock }), 0);
  });

  it('fail alone: one that cannot be told of waits, the others are told', async () => {
    const good = await Promise.all([20, 21, 22].map((n) => applicant(n, `+3933300001${n}`)));
    const bad = await applicant(23, '+39333000099');
    await database.query(`
      create function not_to_this_one() returns trigger language plpgsql as $$
      begin raise exception 'no'; end $$;
      create trigger not_to_this_one before insert on delivery for each row when (new.person_id = '${bad}')
        execute function not_to_this_one()`);
    await notifyAll(
      database,
      [good[0], bad, good[1], good[2]].map((id) => letterTo(id ?? '')),
    );
    assert.equal(await tellDue({ database, clock }), good.length);
    assert.deepEqual(await messagesTo([...good, bad]), good.toSorted());
    assert.deepEqual(await database.query(`select sweep, attempts from stuck`), [
      { sweep: 'notices', attempts: 1 },
    ]);
    await database.query('drop trigger not_to_this_one on delivery');
  });
});
