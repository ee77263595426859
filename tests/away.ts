// SPDX-License-Identifier: AGPL-3.0-or-later
import { once } from 'node:events';
import { connect, createServer, type Socket } from 'node:net';
import path from 'node:path';
import { after } from 'node:test';
import { freePort } from './server.ts';

/** A way to a test database that can be closed, and that can stand still. */
export interface Way {
  /** The database by this way. */
  readonly url: string;
  open(): Promise<void>;
  close(): Promise<void>;
  /**
   * Whoever next sends a statement with these words gets it through, and nothing afterwards, as a process that stands still right
   * after it would. Resolves once that is so.
   */
  freezeAfter(words: string): Promise<void>;
}

/** A way by loopback to the database at a URL of `testDatabaseAt`. Closed at first. */
export async function wayTo(url: string): Promise<Way> {
  const at = new URL(url.replace('@/', '@localhost/'));
  const folder = at.searchParams.get('host') ?? '';
  const port = await freePort();
  const own = new URL(`postgresql://127.0.0.1:${port}${at.pathname}?sslmode=disable`);
  own.username = at.username;
  own.password = at.password;
  const sockets = new Set<Socket>();
  let freezing: { readonly words: string; frozen(): void } | undefined;
  const server = createServer((client) => {
    const there = connect(path.join(folder, '.s.PGSQL.5432'));
    for (const socket of [client, there]) {
      sockets.add(socket);
      socket.on('error', () => socket.destroy());
      socket.on('close', () => {
        sockets.delete(socket);
        client.destroy();
        there.destroy();
      });
    }
    let isFrozen = false;
    there.on('data', (chunk) => isFrozen || client.write(chunk));
    client.on('data', (chunk) => {
      if (isFrozen) return;
      const found = freezing ? chunk.indexOf(freezing.words) : -1;
      if (!freezing || found < 0) return void there.write(chunk);
      // To the Sync message that ends this statement (PostgreSQL, Message Formats: S, length 4); what follows is never sent.
      const sync = chunk.indexOf(Buffer.from([0x53, 0, 0, 0, 4]), found);
      isFrozen = true;
      there.write(sync < 0 ? chunk : chunk.subarray(0, sync + 5));
      freezing.frozen();
      freezing = undefined;
    });
  });
  const close = async () => {
    if (!server.listening) return;
    const closed = once(server, 'close');
    server.close();
    for (const socket of sockets) socket.destroy();
    await closed;
  };
  after(close);
  return {
    url: own.href,
    async open() {
      server.listen(port, '127.0.0.1');
      await once(server, 'listening');
    },
    close,
    freezeAfter: (words) =>
      new Promise((frozen) => {
        freezing = { words, frozen };
      }),
  };
}
