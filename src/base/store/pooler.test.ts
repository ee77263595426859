// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { connect, createServer } from 'node:net';
import path from 'node:path';
import { after, describe, it } from 'node:test';
import { freePort } from '../../../tests/server.ts';
import { CannotStart } from './cannot-start.ts';
import { openDatabase } from './database.ts';
import { openStore } from './open-store.ts';
import { asApplication, testDatabaseAt } from './testing.ts';

const at = await testDatabaseAt();

/** A way to the database on which what passes is changed, as poolers do. */
async function through(
  url: string,
  { there, back }: { readonly there?: (chunk: Buffer) => Buffer; readonly back?: (chunk: Buffer) => Buffer },
): Promise<string> {
  const to = new URL(url.replace('@/', '@localhost/'));
  const port = await freePort();
  const server = createServer((client) => {
    const behind = connect(path.join(to.searchParams.get('host') ?? '', '.s.PGSQL.5432'));
    for (const socket of [client, behind]) {
      socket.on('error', () => socket.destroy());
      socket.on('close', () => [client, behind].map((one) => one.destroy()));
    }
    client.on('data', (chunk) => behind.write(there?.(chunk) ?? chunk));
    behind.on('data', (chunk) => client.write(back?.(chunk) ?? chunk));
  }).listen(port, '127.0.0.1');
  await once(server, 'listening');
  after(() => server.close());
  const own = new URL(`postgresql://127.0.0.1:${port}${to.pathname}?sslmode=disable`);
  own.username = to.username;
  own.password = to.password;
  return own.href;
}

/** The number of the connection as a pooler tells it: its own (BackendKeyData: K, length 12). */
function anotherNumber(chunk: Buffer): Buffer {
  const found = chunk.indexOf(Buffer.from([0x4b, 0, 0, 0, 12]));
  if (found >= 0) chunk.writeInt32BE(chunk.readInt32BE(found + 5) + 1, found + 5);
  return chunk;
}

describe('behind a pooler', () => {
  const names = `select count(*)::integer as n from pg_prepared_statements where statement like '%pooler%'`;
  const asked = async (url: string) => {
    const database = openDatabase(url, { connections: 1 });
    after(() => database.close());
    const { state } = await database.condition();
    assert.equal(state, 'ok');
    for (let n = 0; n < 8; n++) await database.query(`select $1::text as pooler`, ['x']);
    return (await database.query<{ n: number }>(names))[0]?.n;
  };

  it('nothing is prepared, for another gets the connection next; straight to the server it is', async () => {
    assert.equal(await asked(await through(at.url, {})), 1);
    assert.equal(await asked(await through(at.url, { back: anotherNumber })), 0);
  });

  it('no process starts without its bounds of time, and says what to set', async () => {
    // The startup message names each bound and its milliseconds.
    const there = (chunk: Buffer) =>
      Buffer.from(chunk.toString('latin1').replace('lock_timeout\x008000', 'lock_timeout\x000000'), 'latin1');
    const url = await through(await asApplication(at), { there });
    await assert.rejects(
      openStore({ url, folder: '' }),
      (error) =>
        error instanceof CannotStart && error.code === 'not-bounded' && /lock_timeout/.test(error.message),
    );
  });
});
