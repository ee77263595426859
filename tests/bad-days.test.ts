// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { after, describe, it } from 'node:test';
import { examplesOf } from '#catalogue/index.ts';
import { installJobs } from '#jobs/index.ts';
import { readPerson } from '#persons/index.ts';
import { openDatabase } from '#store/index.ts';
import { asApplication, testDatabaseAt } from '#store/testing.ts';
import { wayTo } from './away.ts';
import { completed } from './completed.ts';
import { testClock, testCounter } from './counter.ts';
import { personOf } from './owner.ts';
import { freePort } from './server.ts';

const at = await testDatabaseAt();
const owner = at.database;
await installJobs(owner);
const url = await asApplication(at);
const application = openDatabase(url);
after(() => application.close());
const clock = testClock('2026-06-24');
const counter = await testCounter(application, clock);
const service = 'certificazione-unica';
const definition = counter.catalogue.entries.get(service)?.definition;
const [example] = examplesOf(counter.catalogue, service).filter(({ expect }) => expect.status === 'eligible');
if (!definition || !example) throw new Error('the sample service has no definition or no case');
const answers = completed(definition, example.answers, example.on);

const statusOf = async (of = counter) => {
  const response = await of.web.request('http://localhost/status');
  return { status: response.status, says: (await response.json()) as object, headers: response.headers };
};

/** Somebody in the middle of an application: types an answer and gets the page that follows. */
async function typing() {
  const headers = { host: 'localhost', origin: 'http://localhost' };
  const form = { 'content-type': 'application/x-www-form-urlencoded' };
  const start = await counter.web.request(`http://localhost/it/services/${service}/start`, {
    method: 'POST',
    headers: { ...headers, ...form },
  });
  const home = start.headers.get('location') ?? '';
  const cookie = start.headers.get('set-cookie')?.split(';')[0] ?? '';
  return {
    read: () => counter.web.request(`http://localhost${home}/questions/year`, { headers: { cookie } }),
    type: (answer: string) =>
      counter.web.request(`http://localhost${home}/questions/year`, {
        method: 'POST',
        headers: { ...headers, ...form, cookie },
        body: new URLSearchParams({ answer }),
      }),
  };
}

/** The page says that it cannot be kept now, has what was typed, and says when to come again. */
async function keepsWhatWasTyped(response: Response): Promise<void> {
  assert.equal(response.status, 503);
  assert.equal(response.headers.get('retry-after'), '60');
  assert.match(await response.text(), /<form method="post"[\s\S]*name="answer" value="2025"/);
}

/** Somebody who has signed in a while ago, and looks at their application. */
async function reading() {
  const { id, personId } = await ready();
  const person = personId && (await readPerson(owner, personId));
  assert.ok(person);
  const cookie = `visit=${await counter.sessions.begin(person, 2)}`;
  await owner.query(`update session set seen_at = seen_at - interval '10 minutes'`);
  return () =>
    counter.web.request(`http://localhost/it/applications/${id}/questions/year`, { headers: { cookie } });
}

/** Draft that its person can send. */
async function ready(of = counter) {
  const person = await personOf(of, answers);
  const begun = await of.applications.start(service, {
    language: 'it',
    channel: 'web',
    answers,
    personId: person.id,
  });
  assert.ok(begun.ok);
  return begun.value.application;
}

describe('a database whose disk is full', () => {
  it('keeps what was typed on the page, tells it in /status, and takes it once there is room', async () => {
    const somebody = await typing();
    await owner.query(`
      create function no_room() returns trigger language plpgsql as $$
      begin raise exception 'could not extend file' using errcode = '53100'; end $$;
      create trigger no_room before insert on application_event for each statement execute function no_room()`);
    try {
      await keepsWhatWasTyped(await somebody.type('2025'));
      const { status, says, headers } = await statusOf();
      assert.deepEqual([status, says], [503, { status: 'degraded', database: true, reason: 'full' }]);
      assert.match(headers.get('retry-after') ?? '', /^\d+$/);
      assert.equal((await somebody.read()).status, 200, 'what is there can be read');
    } finally {
      await owner.query('drop trigger no_room on application_event');
    }
    assert.equal((await somebody.type('2025')).status, 303);
  });
});

describe('a database that takes no writing', () => {
  it('keeps what was typed on the page, tells it in /status, and shows what is there', async () => {
    const name = new URL(at.url.replace('@/', '@localhost/')).pathname.slice(1);
    const somebody = await typing();
    const signedIn = await reading();
    await owner.query(`alter database ${name} set default_transaction_read_only = on`);
    // Connections that are open keep what they began with.
    await owner.query(`select pg_terminate_backend(pid) from pg_stat_activity where usename = 'sportello_app'
      and datname = '${name}'`);
    try {
      while ((await application.condition()).state !== 'read-only');
      await keepsWhatWasTyped(await somebody.type('2025'));
      const { status, says } = await statusOf();
      assert.deepEqual([status, says], [503, { status: 'degraded', database: true, reason: 'read-only' }]);
      assert.equal((await signedIn()).status, 200);
      const api = await counter.web.request('http://localhost/ready');
      assert.equal(api.status, 200, 'people are still sent here: they can read');
    } finally {
      await owner.query(
        `set default_transaction_read_only = off; alter database ${name} reset default_transaction_read_only`,
      );
      await owner.query(`select pg_terminate_backend(pid) from pg_stat_activity where usename = 'sportello_app'
        and datname = '${name}'`);
    }
    while ((await application.condition()).state === 'read-only');
    assert.equal((await somebody.type('2025')).status, 303);
  });
});

describe('whoever is told that it cannot be done now', () => {
  it('is told when to ask again, whoever says it', async () => {
    const { web } = await testCounter(application, clock);
    web.get('/cannot-now', (c) => c.text('', 503));
    web.get('/was-faster', (c) => c.text('', 409));
    for (const path of ['/cannot-now', '/was-faster']) {
      const response = await web.request(`http://localhost${path}`);
      assert.match(response.headers.get('retry-after') ?? '', /^[1-9]\d*$/, path);
    }
  });
});

describe('a process that stands still while it holds the register', () => {
  it('keeps the others waiting for seconds, and loses nothing of theirs', async () => {
    const way = await wayTo(url);
    await way.open();
    const held = openDatabase(way.url, { connections: 1 });
    const other = await testCounter(held, clock);
    const [mine, theirs] = [await ready(), await ready(other)];
    // Its entry is written, its commit never comes.
    const frozen = way.freezeAfter('protocol_append');
    const lost = other.applications.submit(theirs, 'web').catch((error: unknown) => error);
    await frozen;
    const from = performance.now();
    const sent = await counter.applications.submit(mine, 'web');
    assert.ok(sent.ok, JSON.stringify(sent));
    assert.ok(performance.now() - from < 8000, 'before anybody’s wait for a lock ends');
    await way.close();
    assert.ok((await lost) instanceof Error);
    const again = await counter.applications.submit(theirs, 'web');
    assert.ok(again.ok);
    const numbers = [sent, again].map((one) => (one.ok ? Number(one.value.protocol?.split('/')[1]) : 0));
    assert.equal(numbers[1], (numbers[0] ?? 0) + 1, 'no number was lost with it');
    await held.close();
  });
});

describe('a start', () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'sportello-days-'));
  after(() => rmSync(folder, { recursive: true, force: true }));
  const begin = async (database: string, more: Readonly<Record<string, string>> = {}) => {
    const env = {
      ...process.env,
      PORT: String(await freePort()),
      DATABASE_URL: database,
      SPORTELLO_DOCUMENTS: folder,
      SPORTELLO_REGISTER_KEYS: 'c0ffee11deadbeef22badc0de33feedface44',
      SPORTELLO_SECRET: 'c0ffee11deadbeef22badc0de33feedface44',
      SPORTELLO_SAMPLES: 'yes',
      SPORTELLO_SAMPLE_PORT: '0',
      SPORTELLO_POST_PORT: '0',
      ...more,
    };
    const args = ['--disable-warning=ExperimentalWarning', 'src/channels/command-line/main.ts', 'start'];
    const child = spawn(process.execPath, args, { env, stdio: ['ignore', 'pipe', 'pipe'] });
    let said = '';
    const heard = new Set<() => void>();
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk: Buffer) => {
        said += chunk.toString();
        for (const look of heard) look();
      });
    const gone = once(child, 'exit') as Promise<[number | null]>;
    const says = (what: RegExp) =>
      new Promise<void>((resolve, reject) => {
        const look = () => what.test(said) && resolve();
        heard.add(look);
        look();
        gone.then(() => reject(new Error(said))).catch(reject);
      });
    return { child, gone, says, said: () => said, port: Number(env.PORT) };
  };

  it('while the database is down waits for it, and then opens; told to end while somebody sends, it takes what they send and leaves', async () => {
    const fresh = await testDatabaseAt();
    await installJobs(fresh.database);
    const way = await wayTo(await asApplication(fresh));
    const { child, gone, says, port } = await begin(way.url, { SPORTELLO_DRAIN_SECONDS: '1' });
    await says(/the database does not answer: waiting/);
    await way.open();
    await says(/Portale \/ portal/);
    const base = `http://127.0.0.1:${port}`;
    assert.equal((await fetch(`${base}/ready`)).status, 200);
    // Half of a form is on its way.
    const body = 'answers=%7B%7D';
    let more: ReadableStreamDefaultController<Uint8Array> | undefined;
    const sending = fetch(`${base}/it/services/${service}/start`, {
      method: 'POST',
      redirect: 'manual',
      duplex: 'half',
      headers: { 'content-type': 'application/x-www-form-urlencoded', 'content-length': String(body.length) },
      body: new ReadableStream({
        start(controller) {
          more = controller;
          controller.enqueue(Buffer.from(body.slice(0, 5)));
        },
      }),
    } as RequestInit);
    while (child.exitCode === null && !(await isAsked(base)));
    child.kill('SIGTERM');
    let ready = 200;
    while (ready === 200) ready = (await fetch(`${base}/ready`)).status;
    assert.equal(ready, 503);
    more?.enqueue(Buffer.from(body.slice(5)));
    more?.close();
    const answer = await sending;
    assert.equal(answer.status, 303);
    assert.equal(answer.headers.get('connection'), 'close');
    const [code] = await gone;
    assert.equal(code, 0);
    const left = await fresh.database.query(`select from pgboss.job where state = 'active'`);
    assert.equal(left.length, 0, 'no work is left with whoever is gone');
    await way.close();
  });

  it('with a clock that goes wrong is refused in one line', async () => {
    const ahead = encodeURIComponent('const now = Date.now; Date.now = () => now() + 3_600_000');
    const { gone, said } = await begin(url, { NODE_OPTIONS: `--import data:text/javascript,${ahead}` });
    const [code] = await gone;
    assert.equal(code, 2, said());
    assert.match(said(), /^sportello: .*3600/m);
  });
});

// What was sent before on another connection has arrived, once this was answered.
async function isAsked(base: string): Promise<boolean> {
  return (await fetch(`${base}/live`)).ok;
}
