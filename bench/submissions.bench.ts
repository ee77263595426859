// SPDX-License-Identifier: AGPL-3.0-or-later
// Applications submitted a second with durable commit on the embedded database, the counter as `npm start` runs it and the
// people on the same two cores; beside it a bare durable insert on the same database, which nothing can be faster than.
//   node_modules/.bin/node bench/submissions.bench.ts [seconds]
import { createHash } from 'node:crypto';
import os from 'node:os';
import path from 'node:path';
import { openDatabase } from '#store/index.ts';
import { runningServer } from '../tests/server.ts';
import { percentiles, table } from './measure.ts';

const seconds = Number(process.argv[2] ?? 10);
const server = await runningServer();
await server.start();

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

async function post(
  where: string,
  body: unknown,
  code?: string,
): Promise<{ id: string; code: string; number: string }> {
  const response = await fetch(`${server.base}/api/v1${where}`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'idempotency-key': crypto.randomUUID(),
      ...(code ? { authorization: `Bearer ${code}` } : {}),
    },
    body: JSON.stringify(body),
  });
  if (!response.ok) throw new Error(`${response.status}: ${await response.text()}`);
  return (await response.json()) as { id: string; code: string; number: string };
}

async function apply(): Promise<void> {
  const { id, code } = await post('/applications', {
    service: 'certificazione-unica',
    language: 'it',
    answers,
  });
  await post(`/applications/${id}/submission`, {}, code);
}

/** Many at once, for some seconds: how many a second, and how long each took. */
async function load(atOnce: number, forSeconds: number, work: () => Promise<void>) {
  const times: number[] = [];
  const begin = performance.now();
  const end = begin + forSeconds * 1000;
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      while (performance.now() < end) {
        const start = performance.now();
        await work();
        times.push((performance.now() - start) * 1000);
      }
    }),
  );
  const { p50Us, p99Us } = percentiles(times);
  const perSecond = Math.round((times.length / (performance.now() - begin)) * 1000);
  return {
    'a second': perSecond,
    'p50 ms': Math.round(p50Us / 100) / 10,
    'p99 ms': Math.round(p99Us / 100) / 10,
  };
}

// The short folder of the server's socket, as the store names it.
const hash = createHash('sha256').update(path.resolve(server.folder)).digest('hex').slice(0, 16);
const socket = path.join(os.tmpdir(), `sportello-${hash}`);
const database = openDatabase(`postgresql://postgres@/postgres?host=${encodeURIComponent(socket)}`);
await database.query('create table if not exists bare (id bigint generated always as identity, body text)');
const body = JSON.stringify(answers);

await load(16, 2, apply);
const rows = [];
for (const atOnce of [1, 8, 32, 128]) {
  rows.push({ what: 'started and submitted', 'at once': atOnce, ...(await load(atOnce, seconds, apply)) });
}
rows.push({
  what: 'bare durable insert (peer)',
  'at once': 32,
  ...(await load(
    32,
    seconds,
    async () => void (await database.query('insert into bare (body) values ($1)', [body])),
  )),
});
table('Applications with durable commit, embedded PostgreSQL', rows);
await database.close();
await server.stop();
