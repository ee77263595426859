// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, describe, it } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { type ApiClient, apiClientOf } from './api-client.ts';
import { runningServer } from './server.ts';

interface Acknowledged {
  readonly id: string;
  readonly number: string;
}

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

/** Asks until an answer comes, as a client that keeps its idempotency key may: however long the counter takes to open again. */
async function persistently(client: ApiClient, path: string, body?: unknown): Promise<Response> {
  const headers = { 'idempotency-key': randomUUID() };
  for (;;) {
    const response = await client.call('POST', path, body, headers).catch(() => undefined);
    // 409: the same request is still being carried out.
    if (response && response.status < 500 && response.status !== 409) return response;
    await response?.arrayBuffer().catch(() => undefined);
    await pause(50);
  }
}

async function apply(client: ApiClient): Promise<Acknowledged> {
  // With one key: an answer that was lost is told again, and no second draft is made.
  const begun = await persistently(client, '/applications', {
    service: 'certificazione-unica',
    language: 'it',
    answers,
  });
  const { id } = (await begun.json()) as { id: string };
  assert.equal(begun.status, 201);
  const sent = await persistently(client, `/applications/${id}/submission`);
  const body = (await sent.json()) as { number: string };
  assert.equal(sent.status, 200, JSON.stringify(body));
  return { id, number: body.number };
}

/** Many people apply at once while `disturb` does its worst; what was acknowledged comes back. */
async function whileApplying(client: ApiClient, disturb: () => Promise<void>): Promise<Acknowledged[]> {
  const acknowledged: Acknowledged[] = [];
  let goOn = true;
  const people = Array.from({ length: 8 }, async () => {
    while (goOn) acknowledged.push(await apply(client));
  });
  while (acknowledged.length < 20) await pause(20);
  await disturb();
  const before = acknowledged.length;
  while (acknowledged.length < before + 20) await pause(20);
  goOn = false;
  await Promise.all(people);
  return acknowledged;
}

async function allThere(client: ApiClient, acknowledged: readonly Acknowledged[]): Promise<void> {
  assert.equal(
    new Set(acknowledged.map(({ number }) => number)).size,
    acknowledged.length,
    'no number twice',
  );
  for (const { id, number } of acknowledged) {
    const response = await client.call('GET', `/applications/${id}`);
    const found = (await response.json()) as { status: string; number: string };
    assert.deepEqual(
      { status: found.status, number: found.number },
      { status: 'waiting-for-identity', number },
    );
  }
}

describe('killed in the middle of submissions', async () => {
  const server = await runningServer();
  after(() => server.stop());
  await server.start();
  const client = await apiClientOf(server);

  const disasters: Readonly<Record<string, () => Promise<void>>> = {
    async 'the application'() {
      await server.killApp();
      await server.start();
    },
    async PostgreSQL() {
      server.killPostgres();
    },
    async both() {
      server.killPostgres();
      await server.killApp();
      await server.start();
    },
  };
  for (const [victim, disaster] of Object.entries(disasters)) {
    for (const round of [1, 2]) {
      it(`${victim}: every acknowledged application is there, none twice (${round})`, async () => {
        await allThere(client, await whileApplying(client, disaster));
      });
    }
  }

  it('wrote nothing that a person typed', () => {
    assert.doesNotMatch(server.output(), /RSSMRA80A01H501U|Rossi|3331234567/);
  });
});

describe('starting', () => {
  it('two at once make one database, and the first to end leaves it to the other', async () => {
    const server = await runningServer();
    after(() => server.stop());
    await server.start();
    const other = await runningServer(server.folder);
    await other.start();
    const client = await apiClientOf(server);
    const there = client.at(other.base);
    const first = await apply(client);
    await allThere(there, [first]);
    await server.killApp();
    await allThere(there, [first, await apply(there)]);
    await other.stop();
  });
});
