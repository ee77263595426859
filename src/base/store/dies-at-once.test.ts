// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { describe, it } from 'node:test';
import { LostDatabase, openDatabase } from './index.ts';

/** A message of PostgreSQL's protocol: its kind, its length and what it holds (PostgreSQL documentation, 54.7). */
function message(kind: string, body: Buffer): Buffer {
  const head = Buffer.alloc(5);
  head.write(kind, 0, 'latin1');
  head.writeInt32BE(body.length + 4, 1);
  return Buffer.concat([head, body]);
}

const letIn = message('R', Buffer.alloc(4));
const ready = message('Z', Buffer.from('I'));
const dies = message(
  'E',
  Buffer.from('SFATAL\0C57P01\0Mterminating connection due to unexpected postmaster exit\0\0'),
);

describe('a server that dies as soon as it is ready', () => {
  it('is told to whoever asked, and ends no process', async () => {
    // In one breath: whoever asked for the connection has not got it yet.
    const server = createServer((socket) => {
      socket.on('error', () => undefined);
      socket.once('data', () => socket.end(Buffer.concat([letIn, ready, dies])));
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const address = server.address();
    assert.ok(address && typeof address === 'object');
    const database = openDatabase(`postgres://nobody:none@127.0.0.1:${address.port}/none`, {
      connections: 1,
    });
    await assert.rejects(database.query('select 1'), LostDatabase);
    await database.close();
    server.close();
  });
});
