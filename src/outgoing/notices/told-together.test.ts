// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { describe, it } from 'node:test';
import { computeCodiceFiscale, day } from '#core/index.ts';
import { meet } from '#persons/index.ts';
import { type Database, openDatabase } from '#store/index.ts';
import { testDatabaseAt } from '#store/testing.ts';
import { mostPeople } from './contact-points.ts';
import { sendDue } from './send-due.ts';
import { notifyAll, tellDue } from './tell-later.ts';

const { database, url } = await testDatabaseAt();
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

describe('messages that go out together', () => {
  it('are written down together as sent, and looked for once among what had failed', async () => {
    const ids = await Promise.all(
      Array.from({ length: 10 }, (_, n) => applicant(n + 24, `+3933300002${n}0`)),
    );
    await notifyAll(database, ids.map(letterTo));
    await tellDue({ database, clock });
    const asked: string[] = [];
    const counting: Database = {
      ...database,
      query: (text, values) => {
        asked.push(/update delivery set (attempts|given)|delete from stuck/.exec(text)?.[0] ?? text);
        return database.query(text, values);
      },
    };
    const post = { database: counting, clock, origin: 'https://sportello.example', agency: { it: 'Ente' } };
    assert.equal(await sendDue({ ...post, gateways: { sms: async () => 'sent' } }), 10);
    assert.deepEqual(asked, [
      'update delivery set attempts',
      'update delivery set given',
      'delete from stuck',
      'update delivery set attempts',
    ]);
    const [{ sent } = { sent: 0 }] = await database.query<{ sent: number }>(
      'select count(*)::int as sent from delivery where sent_at is not null and person_id = any($1)',
      [ids],
    );
    assert.equal(sent, 10);
  });

  it('are sent, and their letters told of, without reading whom else the counter knows', async () => {
    await database.query(
      `with people as (
         insert into person (id, codice_fiscale, given_name, family_name, created_at)
         select gen_random_uuid(), 'N' || n, 'N', 'N', now() from generate_series(1, 3000) as n returning id)
       insert into contact_point (id, person_id, channel, address, source, created_at)
       select gen_random_uuid(), id, 'email', id || '@ente.example', 'portal', now() from people`,
    );
    // One connection, so that what it has read is counted when it is asked.
    const alone = openDatabase(url, { connections: 1 });
    const read = async () => {
      await alone.query('select pg_stat_force_next_flush()');
      return alone.query(
        `select relname, seq_tup_read from pg_stat_user_tables where relname in ('contact_point', 'person', 'application') order by relname`,
      );
    };
    await notifyAll(alone, [letterTo(await applicant(37, '+393330000371'))]);
    const before = await read();
    const post = { database: alone, clock, origin: 'https://sportello.example', agency: { it: 'Ente' } };
    assert.equal(await sendDue({ ...post, gateways: { sms: async () => 'sent' } }), 1);
    assert.deepEqual(await read(), before);
    await alone.close();
  });

  it('fail alone: one of which nothing can be written is sent again later, the others are sent', async () => {
    const ids = await Promise.all([34, 35, 36].map((n) => applicant(n, `+393330003${n}1`)));
    await notifyAll(database, ids.map(letterTo));
    await tellDue({ database, clock });
    await database.query(`
      create function not_of_this_one() returns trigger language plpgsql as $$
      begin raise exception 'no'; end $$;
      create trigger not_of_this_one before update on delivery for each row
        when (new.person_id = '${ids[1]}' and new.sent_at is not null) execute function not_of_this_one()`);
    const post = { database, clock, origin: 'https://sportello.example', agency: { it: 'Ente' } };
    assert.equal(await sendDue({ ...post, gateways: { sms: async () => 'sent' } }), 2);
    const left = await database.query<{ id: string }>(
      'select person_id as id from delivery where sent_at is null and person_id = any($1)',
      [ids],
    );
    assert.deepEqual(left, [{ id: ids[1] }]);
    await database.query('drop trigger not_of_this_one on delivery; delete from stuck');
    await database.query('update delivery set sent_at = $1 where sent_at is null', [at]);
  });
});

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
