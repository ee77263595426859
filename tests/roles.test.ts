// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { after, describe, it } from 'node:test';
import { examplesOf } from '#catalogue/index.ts';
import { installJobs, openJobs } from '#jobs/index.ts';
import { retain } from '#privacy/index.ts';
import { clearVisits } from '#sign-in/index.ts';
import { migrate, openDatabase } from '#store/index.ts';
import { asApplication, testDatabaseAt } from '#store/testing.ts';
import { completed } from './completed.ts';
import { testClock, testCounter } from './counter.ts';
import { personOf } from './owner.ts';

const at = await testDatabaseAt();
const owner = at.database;
await installJobs(owner);
const application = openDatabase(await asApplication(at));
after(() => application.close());

const clock = testClock('2026-06-10');
const counter = await testCounter(application, clock);

/** One that was sent, by the application's role. */
async function sent(): Promise<string> {
  const service = 'certificazione-unica';
  const definition = counter.catalogue.entries.get(service)?.definition;
  assert.ok(definition);
  const [example] = examplesOf(counter.catalogue, service).filter(
    ({ expect }) => expect.status === 'eligible',
  );
  assert.ok(example);
  clock.set(example.on);
  const answers = completed(definition, example.answers, example.on);
  const person = await personOf(counter, answers);
  const begun = await counter.applications.start(service, {
    language: 'it',
    channel: 'web',
    answers,
    personId: person.id,
  });
  assert.ok(begun.ok, JSON.stringify(begun));
  const receipt = await counter.applications.submit(begun.value.application, 'web');
  assert.ok(receipt.ok, JSON.stringify(receipt));
  return begun.value.application.id;
}

const id = await sent();

describe('the application’s role', () => {
  it('does the counter’s work: takes applications, keeps them, retires what has served its time', async () => {
    assert.ok((await counter.casework.read(id)).ok);
    await retain(application, clock);
    const jobs = await openJobs(application);
    await jobs.every('role-at-work', 60, () => clearVisits(application, clock));
    await jobs.stop();
  });

  it('owns nothing in the database', async () => {
    const mine = await application.query(
      `select relname from pg_class where pg_has_role(current_user, relowner, 'USAGE')
       union all select proname from pg_proc where pg_has_role(current_user, proowner, 'USAGE')
       union all select nspname from pg_namespace where pg_has_role(current_user, nspowner, 'USAGE')`,
    );
    assert.deepEqual(mine, []);
    const [role] = await application.query<object>(
      `select rolsuper, rolcreaterole, rolcreatedb, rolreplication, rolbypassrls from pg_roles where rolname = current_user`,
    );
    assert.ok(role && Object.values(role).every((may) => may === false));
  });

  const forbidden: readonly (readonly [what: string, text: string])[] = [
    ['switch a guard off', 'alter table application_event disable trigger all'],
    ['switch one guard off', 'alter table register_entry disable trigger register_entry_is_final'],
    ['switch all guards of its session off', `set session_replication_role = 'replica'`],
    ['take a guard away', 'drop trigger application_event_is_final on application_event'],
    [
      'put a guard of its own',
      `create trigger mine before insert on application for each row execute function refuse_always()`,
    ],
    [
      'change what a guard does',
      `create or replace function refuse_rewriting() returns trigger language plpgsql as $$ begin return old; end $$`,
    ],
    [
      'change how long things are kept',
      `create or replace function least_kept() returns interval language sql return interval '0'`,
    ],
    ['give itself more', 'grant all on register_entry to current_user; delete from register_entry'],
    ['become the owner', 'set role postgres'],
    ['own a table', 'alter table application owner to current_user'],
    ['make a table', 'create table mine (n integer)'],
    ['make a function', 'create function mine() returns integer language sql return 1'],
    ['make a schema', 'create schema mine'],
    ['drop a table', 'drop table register_entry'],
    ['empty the register at once', 'truncate register_entry'],
    ['empty the history at once', 'truncate application cascade'],
    ['write into the register by itself', `insert into register_entry select * from register_entry`],
    ['change the register', `update register_entry set subject = 'altro'`],
    ['take from the register', 'delete from register_entry'],
    ['set the register back', 'update protocol_year set seq = 0'],
    ['begin the register anew', 'delete from protocol_year'],
    [
      'invent that a case was retired',
      `insert into case_removal (application_id) values (gen_random_uuid())`,
    ],
    ['pretend a migration', `insert into migration (name, hash) values ('x', 'y')`],
    ['change the history', `update application_event set data = '{}'`],
    ['change who looked at whom', `update access_record set at = now()`],
    ['read a file of the server', `select pg_read_file('PG_VERSION')`],
    ['run a program on the server', `copy application to program 'cat'`],
  ];
  for (const [what, text] of forbidden) {
    it(`cannot ${what}`, async () => {
      await assert.rejects(
        application.query(text),
        /permission denied|must be owner|never rewritten|must be able to|cannot be changed/i,
      );
    });
  }

  it('cannot shorten the time by saying that it is retention', async () => {
    const asRetention = (text: string) =>
      application.transaction(async (sql) => {
        await sql.query(`select set_config('sportello.retention', 'on', true)`);
        await sql.query(text);
      });
    const before = await application.query('select seq from application_event where application_id = $1', [
      id,
    ]);
    assert.ok(before.length > 0);
    for (const text of [
      'delete from application_event',
      `delete from application where id = '${id}'`,
      'delete from access_record',
      'delete from register_fetch',
      'delete from notice',
    ]) {
      await asRetention(text).catch((error: unknown) => {
        assert.match(String(error), /never rewritten|kept for its time/, text);
      });
    }
    const left = await application.query('select seq from application_event where application_id = $1', [id]);
    assert.deepEqual(left, before);
  });
});

describe('sportello migrate', () => {
  const keys = 'c0ffee11deadbeef22badc0de33feedface44';
  const cli = (env: Readonly<Record<string, string>>, command = 'migrate') =>
    spawnSync(
      process.execPath,
      ['--disable-warning=ExperimentalWarning', 'src/channels/command-line/main.ts', command],
      {
        env: { ...process.env, SPORTELLO_REGISTER_KEYS: keys, ...env },
        encoding: 'utf8',
      },
    );

  it('brings an empty database to this version, and gives the application a role that owns nothing', async () => {
    const empty = await testDatabaseAt({ isEmpty: true });
    const role = `app_${Math.trunc(performance.now())}`;
    const host = empty.url.slice(empty.url.indexOf('@'));
    const url = `postgresql://${role}:secret${host}`;
    const env = { DATABASE_URL: url, SPORTELLO_MIGRATE_URL: empty.url };
    const refused = cli({ DATABASE_URL: env.SPORTELLO_MIGRATE_URL, SPORTELLO_SAMPLES: 'yes' }, 'start');
    assert.equal(refused.status, 2, refused.stderr);
    assert.match(
      refused.stderr,
      /^sportello: .*sportello migrate/m,
      'a counter migrates no database of others',
    );
    const first = cli(env);
    assert.equal(first.status, 0, first.stderr);
    assert.match(first.stdout, /0001-applications\.sql/);
    assert.match(cli(env).stdout, /up to date/);
    const mine = openDatabase(url, { connections: 1 });
    await assert.rejects(mine.query('create table mine (n integer)'), /permission denied/);
    await assert.rejects(mine.query('truncate application cascade'), /permission denied/);
    assert.deepEqual(await mine.query('select count(*)::int as n from application'), [{ n: 0 }]);
    await mine.close();
    const owning = cli({ DATABASE_URL: env.SPORTELLO_MIGRATE_URL, SPORTELLO_SAMPLES: 'yes' }, 'start');
    assert.equal(owning.status, 2, 'nor does it work as its owner');
    assert.match(owning.stderr, /SPORTELLO_MIGRATE_URL/);
    await empty.database.query(`drop owned by ${role}`);
    await empty.database.query(`drop role ${role}`);
  });

  it('says what it needs', () => {
    assert.match(cli({ SPORTELLO_REGISTER_KEYS: '' }).stderr, /DATABASE_URL/);
    assert.match(cli({ DATABASE_URL: 'postgres://a:b@localhost/x' }).stderr, /SPORTELLO_MIGRATE_URL/);
    const same = {
      DATABASE_URL: 'postgres://a:b@localhost/x',
      SPORTELLO_MIGRATE_URL: 'postgres://a:c@localhost/x',
    };
    assert.match(cli(same).stderr, /same role/);
  });

  it('lets those who work go on while a backup holds what it wants to change, and does it afterwards', async () => {
    const other = await testDatabaseAt();
    const folder = mkdtempSync(path.join(os.tmpdir(), 'sportello-migrations-'));
    writeFileSync(
      path.join(folder, '9998-wants-a-table.sql'),
      'alter table application add column tomorrow text',
    );
    const worker = openDatabase(other.url);
    let migrating: Promise<readonly string[]> | undefined;
    // pg_dump holds every table so for as long as it reads.
    await other.database.transaction(async (backup) => {
      await backup.query('lock table application in access share mode');
      migrating = migrate(other.database, { folder });
      const waiting = () =>
        worker.query(`select from pg_locks where not granted and relation = 'application'::regclass`);
      while ((await waiting()).length === 0);
      assert.deepEqual(await worker.query('select count(*)::int as n from application'), [{ n: 0 }]);
    });
    assert.deepEqual(await migrating, ['9998-wants-a-table.sql']);
    rmSync(folder, { recursive: true });
    await worker.close();
  });

  it('leaves an older version at work on a database that a newer one has added to', async () => {
    const newer = await testDatabaseAt();
    await newer.database.query(`insert into migration (name, hash) values ('9999-of-tomorrow.sql', 'x')`);
    assert.deepEqual(await migrate(newer.database), []);
  });
});
