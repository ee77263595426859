// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, describe, it } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { type RunningServer, runningServer } from './server.ts';

interface Acknowledged {
  readonly id: string;
  readonly code: string;
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

/** Asks until an answer comes, as a client that keeps its idempotency key may. */
async function persistently(base: string, path: string, init: RequestInit): Promise<Response> {
  for (let attempt = 0; attempt < 400; attempt++) {
    const response = await fetch(`${base}/api/v1${path}`, init).catch(() => undefined);
    // 409: the first try of this key died in the middle, or is still at work.
    if (response && response.status < 500 && response.status !== 409) return response;
    await response?.arrayBuffer().catch(() => undefined);
    await pause(50);
  }
  throw new Error('never answered');
}

async function apply(base: string): Promise<Acknowledged> {
  const headers = (code?: string) => ({
    'content-type': 'application/json',
    'idempotency-key': randomUUID(),
    ...(code ? { authorization: `Bearer ${code}` } : {}),
  });
  // A start whose answer was lost may leave a draft behind; starting again makes another, and only one is sent.
  let draft: { id: string; code: string } | undefined;
  while (!draft) {
    const started = await fetch(`${base}/api/v1/applications`, {
      method: 'POST',
      headers: headers(),
      body: JSON.stringify({ service: 'certificazione-unica', language: 'it', answers }),
    }).catch(() => undefined);
    if (started?.status === 201) draft = (await started.json().catch(() => undefined)) as typeof draft;
    else {
      if (started && started.status < 500) throw new Error(await started.text());
      await pause(50);
    }
  }
  const submission = headers(draft.code);
  const sent = await persistently(base, `/applications/${draft.id}/submission`, {
    method: 'POST',
    headers: submission,
  });
  const body = (await sent.json()) as { number: string };
  assert.equal(sent.status, 200, JSON.stringify(body));
  return { ...draft, number: body.number };
}

/** Many people apply at once while `disturb` does its worst; what was acknowledged comes back. */
async function whileApplying(server: RunningServer, disturb: () => Promise<void>): Promise<Acknowledged[]> {
  const acknowledged: Acknowledged[] = [];
  let goOn = true;
  const people = Array.from({ length: 8 }, async () => {
    while (goOn) acknowledged.push(await apply(server.base));
  });
  while (acknowledged.length < 20) await pause(20);
  await disturb();
  const before = acknowledged.length;
  while (acknowledged.length < before + 20) await pause(20);
  goOn = false;
  await Promise.all(people);
  return acknowledged;
}

async function allThere(server: RunningServer, acknowledged: readonly Acknowledged[]): Promise<void> {
  assert.equal(
    new Set(acknowledged.map(({ number }) => number)).size,
    acknowledged.length,
    'no number twice',
  );
  for (const { id, code, number } of acknowledged) {
    const headers = { authorization: `Bearer ${code}` };
    const response = await fetch(`${server.base}/api/v1/applications/${id}`, { headers });
    const found = (await response.json()) as { status: string; number: string };
    assert.deepEqual({ status: found.status, number: found.number }, { status: 'submitted', number });
  }
}

describe('killed in the middle of submissions', async () => {
  const server = await runningServer();
  after(() => server.stop());
  await server.start();

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
        await allThere(server, await whileApplying(server, disaster));
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
    const { number, id, code } = await apply(server.base);
    await allThere(other, [{ number, id, code }]);
    await server.killApp();
    await allThere(other, [{ number, id, code }, await apply(other.base)]);
    await other.stop();
  });
});
