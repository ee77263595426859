// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Hono } from 'hono';
import { log, metrics, requestId, requests, routeOf, serveMetrics } from './index.ts';

describe('a line of the log', () => {
  it('tells of an error where it arose and its code, never its text, which may quote somebody', () => {
    const lines: string[] = [];
    const error = Object.assign(new Error('duplicate key (RSSMRA85T10A562S)'), {
      code: '23505',
      constraint: 'person_codice_fiscale_key',
      detail: 'Key (codice_fiscale)=(RSSMRA85T10A562S) exists',
      cause: new TypeError('Maria'),
    });
    log('error', 'request failed', { route: '/it/my' }, error, (line) => lines.push(line));
    const [line = ''] = lines;
    assert.doesNotMatch(line, /RSSMRA|Maria|duplicate/);
    const told = JSON.parse(line);
    assert.equal(told.code, '23505');
    assert.equal(told.constraint, 'person_codice_fiscale_key');
    assert.equal(told.cause, 'TypeError');
    assert.match(told.time, /^\d{4}-\d\d-\d\dT.*Z$/);
    assert.match(told.at, /telemetry\.test\.ts/);
  });

  it('takes no code for a code that is somebody’s words', () => {
    const lines: string[] = [];
    const error = Object.assign(new Error(''), { code: 'Maria Rossi, via Roma 1' });
    log('error', 'x', {}, error, (line) => lines.push(line));
    assert.doesNotMatch(lines[0] ?? '', /Maria/);
  });
});

describe('requests', () => {
  const measured = metrics();
  const app = new Hono();
  app.use(requests({ metrics: measured, isLogged: false }));
  app.get('/:language{(?:it|en)}/cases/:id{[0-9A-Z]{2,20}}', (c) => c.text(`${requestId(c)} ${routeOf(c)}`));
  app.get('/broken', () => {
    throw new Error('Maria Rossi');
  });
  app.onError((_, c) => c.text('fault', 500));

  it('have an id, the proxy’s own where it is one', async () => {
    const own = await app.request('/it/cases/12');
    assert.match(own.headers.get('x-request-id') ?? '', /^[0-9a-f-]{36}$/);
    const given = { headers: { 'x-request-id': 'a1b2c3d4-proxy' } };
    assert.equal((await app.request('/it/cases/12', given)).headers.get('x-request-id'), 'a1b2c3d4-proxy');
    const forged = { headers: { 'x-request-id': 'Maria "Rossi"' } };
    assert.match(
      (await app.request('/it/cases/12', forged)).headers.get('x-request-id') ?? '',
      /^[0-9a-f-]{36}$/,
    );
  });

  it('are counted by their route, in which no id and no word of anybody stands', async () => {
    await app.request('/it/cases/RSSMRA85T10A562S?q=Maria');
    await app.request('/broken');
    await app.request('/nowhere/RSSMRA85T10A562S');
    const text = await measured.text();
    assert.doesNotMatch(text, /RSSMRA|Maria/);
    assert.match(
      text,
      /sportello_request_seconds_count\{route="\/:language\/cases\/:id",method="GET",status="2xx"\} \d+/,
    );
    assert.match(text, /sportello_request_faults_total\{route="\/broken",status="500"\} 1/);
    assert.match(text, /route="none",method="GET",status="4xx"/);
  });
});

describe('metrics', () => {
  it('are read on a port of their own; what cannot be read now is no number', async () => {
    const measured = metrics();
    measured.gauge({ name: 'waiting', help: 'x', label: 'state', read: async () => ({ draft: 3 }) });
    measured.gauge({ name: 'away', help: 'x', read: () => Promise.reject(new Error('away')) });
    const server = await serveMetrics(measured, { host: '127.0.0.1', port: 0 });
    try {
      const text = await (await fetch(`http://127.0.0.1:${server.port}/metrics`)).text();
      assert.match(text, /sportello_waiting\{state="draft"\} 3/);
      assert.match(text, /^sportello_away Nan$/im);
      assert.equal((await fetch(`http://127.0.0.1:${server.port}/`)).status, 404);
    } finally {
      await server.close();
    }
  });
});
