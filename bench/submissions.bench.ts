// SPDX-License-Identifier: AGPL-3.0-or-later
// Applications submitted a second with durable commit: two processes of the counter as `npm start` runs them on one PostgreSQL,
// the people and the database on the same cores; beside it a bare durable insert on the same database, which nothing can be
// faster than, measured before and after. Then where the time of a submission goes.
//   node_modules/.bin/node bench/submissions.bench.ts [seconds]
import { readdirSync, readFileSync } from 'node:fs';
import http from 'node:http';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { meet } from '#persons/index.ts';
import { settingsFrom } from '#settings/index.ts';
import { openDatabase, startPostgres } from '#store/index.ts';
import { openCounter } from '../src/app.ts';
import { runningServer } from '../tests/server.ts';
import { markOf, shownOn } from './mark.ts';
import { percentiles, table } from './measure.ts';
import { answersOf, somebody } from './somebody.ts';

const seconds = Number(process.argv[2] ?? 10);
const loadNow = () =>
  os
    .loadavg()
    .map((one) => one.toFixed(1))
    .join(' ');
const loadBefore = loadNow();
const first = await runningServer();
await first.start();
const second = await runningServer(first.folder);
await second.start();
const servers = [first, second];
// A third process prepares what people do before, on the same database: they sign in and fill in.
const desk = await openCounter(settingsFrom({ SPORTELLO_DATA: first.folder }));
const { database } = desk.store;
// Kept open, as a gateway does; node's own client, since `fetch` costs the cores more than the counter does.
const agent = new http.Agent({ keepAlive: true, maxSockets: 512, timeout: 3000 });
let turn = 0;
let people = 0;

/** Somebody's draft, all answered, their visit, and the form of the page that sends it. */
interface Draft {
  readonly id: string;
  readonly cookie: string;
  readonly form: string;
}

/** Sends an application by the form of its page, to one of the two processes; the answer leads to the receipt. */
function submit({ id, cookie, form }: Draft): Promise<void> {
  const { base } = servers[turn++ % servers.length] ?? first;
  return new Promise((resolve, reject) => {
    const headers = {
      cookie,
      'content-type': 'application/x-www-form-urlencoded',
      'content-length': form.length,
    };
    const at = `${base}/it/applications/${id}/submit`;
    const request = http.request(at, { method: 'POST', agent, headers }, (response) => {
      response.resume();
      const isSent = /receipt$/.test(response.headers.location ?? '');
      const status = response.statusCode;
      response.on('end', () => (isSent ? resolve() : reject(new Error(`${status}: not sent`))));
    });
    request.on('error', reject);
    request.end(form);
  });
}

// Each is another person's: what follows a submission depends on what else is theirs.
async function draft(): Promise<Draft> {
  const n = people++;
  const person = await meet(database, somebody(n), desk.clock);
  const cookie = `visit=${await desk.sessions.begin(person, 2)}`;
  const begin = {
    language: 'it',
    channel: 'web',
    answers: answersOf(person, n),
    personId: person.id,
  } as const;
  const started = await desk.applications.start('certificazione-unica', begin);
  if (!started.ok) throw new Error('no draft');
  const mark = await markOf(first.base, cookie);
  const { id } = started.value.application;
  const shown = await shownOn(first.base, cookie, id);
  return { id, cookie, form: new URLSearchParams({ 'made-for': mark, shown }).toString() };
}

/** Parent of a process, and its processor time and that of its children that have ended, in seconds (proc(5): hundredths). */
function processOf(pid: number): { readonly parent: number; readonly seconds: number } | undefined {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ').map(Number) ?? [];
    return { parent: fields[1] ?? 0, seconds: fields.slice(11, 15).reduce((sum, one) => sum + one, 0) / 100 };
  } catch {
    return undefined;
  }
}

const secondsOf = (pids: readonly number[]) =>
  pids.reduce((sum, pid) => sum + (processOf(pid)?.seconds ?? 0), 0);

/** The database's first process and all that it has begun: those that come and go during a measurement count too. */
function postgresPids(): readonly number[] {
  const postmaster = Number(readFileSync(path.join(first.folder, 'postmaster.pid'), 'utf8').split('\n')[0]);
  const all = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  return [postmaster, ...all.map(Number).filter((pid) => processOf(pid)?.parent === postmaster)];
}

/** Many at once until there is no more work or the time is over: how many a second, and how long each took. */
async function load(atOnce: number, next: () => (() => Promise<void>) | undefined) {
  const cpu = () => [
    secondsOf(servers.map((server) => server.pid())),
    secondsOf(postgresPids()),
    process.cpuUsage().user / 1e6 + process.cpuUsage().system / 1e6,
  ];
  const before = cpu();
  const times: number[] = [];
  const begin = performance.now();
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      for (let work = next(); work; work = next()) {
        const from = performance.now();
        await work();
        times.push((performance.now() - from) * 1000);
      }
    }),
  );
  const { p50Us, p99Us } = percentiles(times);
  const after = cpu();
  const each = after.map((now, n) => Math.round(((now - (before[n] ?? 0)) / times.length) * 1e5) / 100);
  const [counter = 0, postgres = 0, people = 0] = each;
  return {
    'a second': Math.round((times.length / (performance.now() - begin)) * 1000),
    'p50 ms': Math.round(p50Us / 100) / 10,
    'p99 ms': Math.round(p99Us / 100) / 10,
    'ms of processor each: counter': counter,
    PostgreSQL: postgres,
    people,
  };
}

/** For some seconds. */
function during(forSeconds: number, work: () => Promise<void>): () => (() => Promise<void>) | undefined {
  const end = performance.now() + forSeconds * 1000;
  return () => (performance.now() < end ? work : undefined);
}

const drafts: Draft[] = [];

/** Fills in so many drafts more. */
async function prepare(count: number): Promise<void> {
  for (let left = count; left > 0; left -= 50)
    drafts.push(...(await Promise.all(Array.from({ length: Math.min(50, left) }, draft))));
}

/** So many submissions of drafts that were filled in before. */
function submissions(atOnce: number, count: number) {
  const some = drafts.splice(0, count);
  return load(atOnce, () => {
    const one = some.pop();
    return one && (() => submit(one));
  });
}

const server = await startPostgres(first.folder);
const owner = openDatabase(server.url);
await owner.query('create table if not exists bare (id bigint generated always as identity, body text)');
const body = JSON.stringify(answersOf(somebody(0), 0));
const bare = async () => void (await owner.query('insert into bare (body) values ($1)', [body]));

const rows = [];
const peer = async () => {
  const measured = await load(32, during(seconds / 2, bare));
  rows.push({ what: 'bare durable insert (peer)', 'at once': 32, ...measured });
};
// A counter at work is warm, and stays so: its code compiled, its connections open, their statements planned. All is filled in
// before, so that what is measured comes without a pause after what is not counted.
const warming = seconds * 200;
const counts = { 1: seconds * 20, 8: seconds * 200, 32: seconds * 600, 128: seconds * 600 };
await prepare(warming + Object.values(counts).reduce((sum, count) => sum + count));
await peer();
await submissions(32, warming);
for (const [atOnce, count] of Object.entries(counts))
  rows.push({ what: 'submitted', 'at once': atOnce, ...(await submissions(Number(atOnce), count)) });
await peer();
table(
  `Submissions with durable commit: two processes, one PostgreSQL, after ${warming} to warm up, load before ${loadBefore}, after ${loadNow()}`,
  rows,
);
agent.destroy();
await owner.close();
await server.stop();
await desk.store.close();

await second.stop();
await first.stop();
