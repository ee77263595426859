// SPDX-License-Identifier: AGPL-3.0-or-later
// Applications submitted a second with durable commit: two processes of the counter as `npm start` runs them on one PostgreSQL,
// the people and the database on the same cores; beside it a bare durable insert on the same database, which nothing can be
// faster than, measured before and after. Then where the time of a submission goes.
//   node_modules/.bin/node bench/submissions.bench.ts [seconds]
import { readFileSync } from 'node:fs';
import http from 'node:http';
import os from 'node:os';
import process from 'node:process';
import { openDatabase, startPostgres } from '#store/index.ts';
import { type RunningServer, runningServer } from '../tests/server.ts';
import { percentiles, table } from './measure.ts';

const seconds = Number(process.argv[2] ?? 10);
const answers = {
  year: 2025,
  'for-whom': 'me',
  'paid-that-year': true,
  delivery: 'download',
  'given-name': 'Maria',
  'family-name': 'Rossi',
  'codice-fiscale': 'RSSMRA80A01H501U',
  mobile: '+393331234567',
};
const started = JSON.stringify({ service: 'certificazione-unica', language: 'it', answers });

const first = await runningServer();
await first.start();
const second = await runningServer(first.folder);
await second.start();
const servers = [first, second];
// Kept open, as a gateway does; node's own client, since `fetch` costs the cores more than the counter does.
const agent = new http.Agent({ keepAlive: true, maxSockets: 512, timeout: 3000 });

interface Draft {
  readonly server: RunningServer;
  readonly id: string;
  readonly code: string;
}

function post(server: RunningServer, where: string, body: string, code?: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const headers = {
      'content-type': 'application/json',
      'content-length': Buffer.byteLength(body),
      'idempotency-key': crypto.randomUUID(),
      ...(code ? { authorization: `Bearer ${code}` } : {}),
    };
    const request = http.request(
      `${server.base}/api/v1${where}`,
      { method: 'POST', agent, headers },
      (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () => {
          const text = Buffer.concat(chunks).toString();
          if ((response.statusCode ?? 500) < 300) resolve(text);
          else reject(new Error(`${response.statusCode}: ${text}`));
        });
      },
    );
    request.on('error', reject);
    request.end(body);
  });
}

let turn = 0;
async function start(): Promise<Draft> {
  const server = servers[turn++ % servers.length] ?? first;
  const { id, code } = JSON.parse(await post(server, '/applications', started)) as Draft;
  return { server, id, code };
}

async function submit({ server, id, code }: Draft): Promise<void> {
  await post(server, `/applications/${id}/submission`, '{}', code);
}

/** Processor time of a process and its children so far, in seconds (proc(5): utime and stime in hundredths). */
function processorSeconds(pids: readonly number[]): number {
  return pids
    .map((pid) => {
      try {
        const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
        return (Number(fields[11]) + Number(fields[12]) + Number(fields[13]) + Number(fields[14])) / 100;
      } catch {
        return 0;
      }
    })
    .reduce((sum, one) => sum + one, 0);
}

async function backends(): Promise<readonly number[]> {
  const rows = await database.query<{ pid: number }>('select pid from pg_stat_activity');
  return rows.map(({ pid }) => pid);
}

/** Many at once until there is no more work or the time is over: how many a second, and how long each took. */
async function load(atOnce: number, next: () => (() => Promise<void>) | undefined) {
  const pids = await backends();
  const cpu = () => [
    processorSeconds(servers.map((server) => server.pid())),
    processorSeconds(pids),
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

/** Submissions alone: of drafts that were filled in before, as people do. */
async function submissions(atOnce: number, count: number) {
  const drafts: Draft[] = [];
  await load(16, () =>
    turn >= 0 && drafts.length < count ? async () => void drafts.push(await start()) : undefined,
  );
  return load(atOnce, () => {
    const draft = drafts.pop();
    return draft && (() => submit(draft));
  });
}

// Attaches to the one that runs in the folder already.
const database = openDatabase((await startPostgres(first.folder)).url);
await database.query('create table if not exists bare (id bigint generated always as identity, body text)');
const bare = async () => void (await database.query('insert into bare (body) values ($1)', [started]));
const loads = os.loadavg().map((one) => one.toFixed(1));

await load(
  16,
  during(3, async () => submit(await start())),
);
const rows = [];
const peer = async () =>
  rows.push({
    what: 'bare durable insert (peer)',
    'at once': 32,
    ...(await load(32, during(seconds / 2, bare))),
  });
await peer();
for (const atOnce of [1, 8, 32, 128]) {
  const count = Math.round(seconds * (atOnce === 1 ? 40 : 150));
  rows.push({ what: 'submitted', 'at once': atOnce, ...(await submissions(atOnce, count)) });
}
rows.push({
  what: 'started and submitted',
  'at once': 32,
  ...(await load(
    32,
    during(seconds, async () => submit(await start())),
  )),
});
await peer();
table(
  `Applications with durable commit: two processes, one PostgreSQL, load before ${loads.join(' ')}`,
  rows,
);
await database.close();

await second.stop();
await first.stop();
