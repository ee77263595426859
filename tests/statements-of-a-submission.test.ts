// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { meet } from '#persons/index.ts';
import type { Database, Sql } from '#store/index.ts';
import { testDatabase } from '#store/testing.ts';
import { markFor } from '#web/testing.ts';
import { answersOf, somebody } from '../bench/somebody.ts';
import { apiClient } from './api-client.ts';
import { testClock, testCounter } from './counter.ts';

// Each statement more is paid by every submission; how long they take, bench/submissions.bench.ts measures.

const plain = await testDatabase();
const asked: string[] = [];
const listening = <On extends Sql>(sql: On): On => ({
  ...sql,
  query: (text, values) => {
    asked.push(text);
    return sql.query(text, values);
  },
});
const database: Database = {
  ...listening(plain),
  transaction: (work, how) =>
    plain.transaction((sql) => {
      const last: typeof sql.last = (text, values) => {
        asked.push(text, 'commit');
        return sql.last(text, values);
      };
      asked.push('begin');
      return work({ ...listening(sql), last });
    }, how),
};
const clock = testClock('2026-04-10');
const counter = await testCounter(database, clock);
const client = await apiClient(counter);

/** Somebody who has signed in, and the form of the page that sends what they filled in. */
async function ready(n: number): Promise<Request> {
  const person = await meet(database, somebody(n), clock);
  const token = await counter.sessions.begin(person, 2);
  const answers = answersOf(person, n);
  const begin = { language: 'it', channel: 'web', answers, personId: person.id } as const;
  const begun = await counter.applications.start('certificazione-unica', begin);
  const visit = await counter.sessions.read(token);
  assert.ok(begun.ok && visit);
  const { id } = begun.value.application;
  const headers = { cookie: `visit=${token}`, 'sec-fetch-site': 'same-origin' };
  const page = await counter.web.request(`/it/applications/${id}/check`, { headers });
  const [, shown = ''] = /name="shown" value="([^"]+)"/.exec(await page.text()) ?? [];
  const body = new URLSearchParams({ 'made-for': markFor(counter.formKey, visit), shown });
  return new Request(`http://localhost/it/applications/${id}/submit`, { method: 'POST', headers, body });
}

/** The first table that each statement names, or what it does. */
const named = () =>
  asked.map((text) => /\b(session|application|notice|protocol_append|pg_notify)\b/.exec(text)?.[0] ?? text);

const ofOne = [
  'session',
  'application',
  'begin',
  'application',
  'notice',
  'pg_notify',
  'protocol_append',
  'commit',
];

describe('the database is asked', () => {
  it('for a submission on its page: for the visit and the application, then what stores, tells and registers it', async () => {
    const request = await ready(0);
    asked.length = 0;
    const answer = await counter.web.fetch(request);
    assert.match(answer.headers.get('location') ?? '', /receipt$/);
    assert.deepEqual(named(), ofOne);
  });

  it('as often for twenty that are sent at once', async () => {
    const requests: Request[] = [];
    for (let n = 1; n <= 20; n++) requests.push(await ready(n));
    asked.length = 0;
    const answers = await Promise.all(requests.map((request) => counter.web.fetch(request)));
    for (const answer of answers) assert.match(answer.headers.get('location') ?? '', /receipt$/);
    assert.deepEqual(named(), ofOne);
  });

  it('once more for twenty whose visits are written down as seen, not for each', async () => {
    const requests: Request[] = [];
    for (let n = 31; n <= 50; n++) requests.push(await ready(n));
    await plain.query(`update session set seen_at = seen_at - interval '2 minutes'`);
    asked.length = 0;
    const answers = await Promise.all(requests.map((request) => counter.web.fetch(request)));
    for (const answer of answers) assert.match(answer.headers.get('location') ?? '', /receipt$/);
    assert.deepEqual(named(), ['session', ...ofOne]);
    const seen = await plain.query('select from session where seen_at = $1', [new Date(clock.nowMs())]);
    assert.equal(seen.length, requests.length, 'each visit that was used, and no other');
  });

  it('fifteen times for what a program of another institution hands in', async () => {
    const maria = {
      givenName: 'Maria',
      familyName: 'Rossi',
      codiceFiscale: 'RSSMRA80A01H501U',
      birthDate: null,
    };
    const answers = answersOf(maria, 30);
    const begin = { service: 'certificazione-unica', language: 'it', answers };
    const started = await client.call('POST', '/applications', begin);
    assert.equal(started.status, 201, await started.clone().text());
    const { id } = (await started.json()) as { readonly id: string };
    asked.length = 0;
    const sent = await client.call('POST', `/applications/${id}/submission`);
    assert.equal(sent.status, 200, await sent.text());
    assert.equal(asked.length, 15, asked.join('\n'));
  });
});
