// SPDX-License-Identifier: AGPL-3.0-or-later
import { openSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import process from 'node:process';
import { keptText } from './kept-text.ts';

/** Where the server listens, and how we reach it. */
export interface Address {
  /** Arguments and settings of the server. */
  readonly listen: readonly string[];
  /** The folder of its socket, as the server writes it down; empty without one. */
  readonly socketFolder: string;
  /** The lines of `pg_hba.conf`: a password on every way in. */
  readonly rules: string;
  url(password: string): string;
}

// `sun_path` holds 108 bytes on Linux, 104 elsewhere, with the zero at the end (unix(7)).
const longest = process.platform === 'linux' ? 107 : 103;
const socketName = '.s.PGSQL.5432';

/**
 * The server's socket lies in its own folder, which is closed to others. It is told so by a path from there, and we reach it
 * through `/proc` where the whole path is too long for a socket. Where that cannot be, it listens on this machine's loopback.
 */
export async function addressIn(data: string): Promise<Address> {
  const isShort = Buffer.byteLength(path.join(data, socketName)) <= longest;
  if (process.platform === 'win32' || (!isShort && process.platform !== 'linux')) return loopback(data);
  let way: string | undefined;
  return {
    listen: ['-k', '.', '-c', 'listen_addresses=', '-c', 'port=5432'],
    socketFolder: '.',
    rules: 'local all all scram-sha-256\n',
    url(password) {
      way ??= isShort ? data : `/proc/self/fd/${openSync(data, 'r')}`;
      return `postgresql://postgres:${password}@/postgres?host=${encodeURIComponent(way)}&port=5432&sslmode=disable`;
    },
  };
}

/** TCP on this machine only; the port is chosen once and kept in the folder. */
export async function loopback(data: string): Promise<Address> {
  const port = await keptText(path.join(data, 'sportello.port'), async () => String(await freePort()));
  return {
    listen: ['-c', 'listen_addresses=127.0.0.1', '-c', `port=${port}`, '-c', 'unix_socket_directories='],
    socketFolder: '',
    rules: 'host all all 127.0.0.1/32 scram-sha-256\n',
    url: (password) => `postgresql://postgres:${password}@127.0.0.1:${port}/postgres?sslmode=disable`,
  };
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const at = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (at === null || typeof at === 'string') throw new Error('no free port');
  return at.port;
}
