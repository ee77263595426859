// SPDX-License-Identifier: AGPL-3.0-or-later
// A question page: what travels on the first view and on the next, and how many a second beside a minimal page of the same
// framework in a process of its own. Also: time to ready and memory of the idle counter.
//   node_modules/.bin/node bench/pages.bench.ts [seconds]
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import http from 'node:http';
import { runningServer } from '../tests/server.ts';
import { percentiles, table } from './measure.ts';

const seconds = Number(process.argv[2] ?? 5);
const server = await runningServer();
await server.start();
await server.stopApp();
const begin = performance.now();
await server.start();
const readyMs = performance.now() - begin;
await new Promise((resolve) => setTimeout(resolve, 3000));
const status = readFileSync(`/proc/${server.pid()}/status`, 'utf8');
const idleMb = Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]) / 1024;

/** Bytes of a response as they travel, headers left out. */
function bytes(
  url: string,
): Promise<{ readonly length: number; readonly body: Buffer; readonly encoding: string }> {
  return new Promise((resolve, reject) => {
    http
      .get(url, { headers: { 'accept-encoding': 'br, gzip' } }, (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () => {
          const body = Buffer.concat(chunks);
          resolve({
            length: body.length,
            body,
            encoding: String(response.headers['content-encoding'] ?? ''),
          });
        });
      })
      .on('error', reject);
  });
}

const question = `${server.base}/it/services/naspi-domanda/estimate`;
const html = await (await fetch(question)).text();
const parts = [...html.matchAll(/(?:href|src)="(\/assets\/[^"]+)"/g)].map(([, at]) => at ?? '');
const bold = '/assets/titillium-700.woff2';
const assets = await Promise.all([...new Set([...parts, bold])].map((at) => bytes(server.base + at)));
const page = await bytes(question);
const kb = (n: number) => Math.round(n / 102.4) / 10;
table('A question page, compressed', [
  {
    what: 'first view (page, style, two fonts, icon)',
    kB: kb(page.length + assets.reduce((sum, one) => sum + one.length, 0)),
    limit: 60,
  },
  { what: 'next view (page alone)', kB: kb(page.length), limit: 12 },
  { what: 'JavaScript', kB: /<script/.test(html) ? 1 : 0, limit: 0 },
]);

const minimal = spawn(process.execPath, [
  '--input-type=module',
  '-e',
  `import { serve } from '@hono/node-server'; import { Hono } from 'hono'; import { html } from 'hono/html';
   const app = new Hono(); app.get('/', (c) => c.html(html\`<!doctype html><html lang="it"><title>Ciao</title><main><h1>Ciao</h1><form method="post"><input name="answer"><button>Avanti</button></form></main></html>\`));
   serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' }, ({ port }) => console.log(port));`,
]);
const port = await new Promise<string>((resolve) =>
  minimal.stdout.once('data', (chunk: Buffer) => resolve(chunk.toString().trim())),
);

async function load(url: string) {
  const agent = new http.Agent({ keepAlive: true, maxSockets: 16 });
  const times: number[] = [];
  const start = performance.now();
  const end = start + seconds * 1000;
  const get = () =>
    new Promise<void>((resolve, reject) => {
      http.get(url, { agent }, (response) => response.resume().on('end', resolve)).on('error', reject);
    });
  await Promise.all(
    Array.from({ length: 16 }, async () => {
      while (performance.now() < end) {
        const at = performance.now();
        await get();
        times.push((performance.now() - at) * 1000);
      }
    }),
  );
  agent.destroy();
  const { p50Us, p99Us } = percentiles(times);
  const perSecond = Math.round((times.length / (performance.now() - start)) * 1000);
  return {
    'a second': perSecond,
    'p50 ms': Math.round(p50Us / 100) / 10,
    'p99 ms': Math.round(p99Us / 100) / 10,
  };
}

await load(question);
table('Requests for pages, 16 at once', [
  { what: 'question page', ...(await load(question)) },
  { what: 'home page', ...(await load(`${server.base}/it`)) },
  { what: 'minimal page of the same framework (peer)', ...(await load(`http://127.0.0.1:${port}/`)) },
]);
table('The counter itself', [
  { what: 'warm start to ready, s', is: Math.round(readyMs / 100) / 10, limit: 5 },
  { what: 'idle memory without PostgreSQL, MB', is: Math.round(idleMb), limit: 250 },
]);
minimal.kill();
await server.stop();
