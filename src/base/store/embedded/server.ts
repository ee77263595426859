// SPDX-License-Identifier: AGPL-3.0-or-later
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { CannotStart } from '../cannot-start.ts';
import { type Address, addressIn } from './address.ts';
import { type AsWhom, asWhom } from './as-whom.ts';
import { nativeFolder, quietEnvironment } from './binaries.ts';
import { keptText } from './kept-text.ts';
import { withLock } from './lock.ts';
import { forgetDead, isAtWork, type Postmaster, postmasterIn } from './postmaster.ts';

/** A PostgreSQL server of our own, in a folder. */
export interface EmbeddedPostgres {
  readonly url: string;
  /** Starts the server again if it is gone; does nothing while it answers. */
  ensure(): Promise<void>;
  /** Stops the server when nobody else is connected to it; otherwise leaves it to the others. */
  stop(): Promise<void>;
}

/** Tests write to no disk in earnest, and choose the way in. */
interface Manner {
  readonly durable?: boolean;
  readonly addressOf?: (data: string) => Promise<Address>;
}

/**
 * Starts PostgreSQL in a folder, or attaches to the one that already runs there. Two processes may start at once: one makes
 * the cluster, the other waits. Throws `CannotStart`, at once where the reason can be known.
 */
export async function startPostgres(
  folder: string,
  { durable = true, addressOf = addressIn }: Manner = {},
): Promise<EmbeddedPostgres> {
  const data = path.resolve(folder);
  const native = nativeFolder();
  const whom = asWhom(data, native);
  prepare(data, native);
  const files = { native, data, whom };
  const lock = `${data}.lock`;
  while (!isMade(data)) {
    await withLock(lock, () => initialise(files));
    await pause(30);
  }
  const secret = path.join(data, 'sportello.password');
  const password = await keptText(secret, () => randomBytes(24).toString('hex'));
  const address = await addressOf(data);
  const url = address.url(password);
  let child: ChildProcess | undefined;

  const ensure = async (): Promise<void> => {
    const deadline = Date.now() + longestStartMs;
    while (!(await answers(url))) {
      if (Date.now() > deadline) throw new CannotStart('silent', { folder: data, words: '' });
      await withLock(lock, async () => {
        const running = postmasterIn(data);
        if (running && isAtWork(running, data)) return refuseOther(running, data, address);
        forgetDead(data);
        protect(files, address, password);
        child = await launched(files, address, durable, url);
      });
      await pause(30);
    }
  };

  await ensure();
  const keeper = keep(data, url);
  return {
    url,
    ensure,
    async stop() {
      const server = postmasterIn(data);
      // Our own connections take a moment to be gone.
      let others = await othersAt(url);
      for (let n = 0; n < 20 && others !== undefined && others > 0; n++) {
        await pause(25);
        others = await othersAt(url);
      }
      if (server && others === 0) {
        endServer(native, data, server);
        while (isAtWork(server, data)) await pause(20);
        keeper.kill('SIGKILL');
      }
      // Otherwise the keeper, seeing that we are gone, stops the server after the last of the others.
      keeper.stdin?.end();
      child?.stderr?.destroy();
      child?.unref();
    },
  };
}

interface Files {
  readonly native: string;
  readonly data: string;
  readonly whom: AsWhom;
}

// A server that was killed works through its log before it answers.
const longestStartMs = 5 * 60_000;

function isMade(data: string): boolean {
  return existsSync(path.join(data, 'PG_VERSION'));
}

/** What can be known before anything is begun. */
function prepare(data: string, native: string): void {
  orWhy(data, () => mkdirSync(path.dirname(data), { recursive: true }));
  const found = statSync(data, { throwIfNoEntry: false });
  orWhy(data, () => accessSync(found ? data : path.dirname(data), constants.W_OK));
  if (!found) return;
  if (!isMade(data) && orWhy(data, () => readdirSync(data)).length > 0)
    throw new CannotStart('not-a-cluster', { folder: data });
  if (!isMade(data)) return;
  const made = readFileSync(path.join(data, 'PG_VERSION'), 'utf8').trim();
  const file = path.join(native, 'bin', 'postgres');
  const own = /(\d+)/.exec(spawnSync(file, ['--version'], { encoding: 'utf8' }).stdout ?? '')?.[1] ?? made;
  if (made !== own) throw new CannotStart('other-major', { folder: data, found: made, own });
}

/** The faults of the file system in words. */
function orWhy<Done>(data: string, work: () => Done): Done {
  try {
    return work();
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    // On a disk that is read only, making a folder with those above it says ENOENT.
    if (/^(EACCES|EPERM|EROFS|ENOENT)$/.test(code)) throw new CannotStart('not-writable', { folder: data });
    if (code === 'ENOSPC' || code === 'EDQUOT') throw new CannotStart('disk-full', { folder: data });
    if (/^(EBUSY|EXDEV)$/.test(code)) throw new CannotStart('mount-point', { folder: data });
    if (/^(ENOTDIR|EEXIST)$/.test(code)) throw new CannotStart('not-a-cluster', { folder: data });
    throw error;
  }
}

/** Makes the cluster under another name and moves it into place: never half a cluster. */
function initialise({ native, data, whom }: Files): void {
  if (isMade(data)) return;
  const fresh = `${data}.new`;
  orWhy(data, () => {
    rmSync(fresh, { recursive: true, force: true });
    mkdirSync(fresh, { mode: 0o700 });
    whom.give(fresh);
  });
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
  const { status, stderr, error } = runToEnd(native, 'initdb', args, whom);
  if (status !== 0) throw whyNot(data, stderr || (error?.message ?? ''));
  orWhy(data, () => renameSync(fresh, data));
}

/**
 * Sees to it that nobody comes in without the password, whoever made the folder and when: a cluster is made without one, as
 * those of earlier versions were, and gets it before it is first opened.
 */
function protect({ native, data, whom }: Files, address: Address, password: string): void {
  const file = path.join(data, 'pg_hba.conf');
  const mark = createHash('sha256').update(password).digest('hex').slice(0, 16);
  const rules = `# Written by Sportello (${mark}).\n${address.rules}`;
  if (readFileSync(file, 'utf8') === rules) return;
  const statement = `alter role postgres password '${password}'\n`;
  const args = ['--single', '-D', data, 'postgres'];
  const { status, stderr, error } = runToEnd(native, 'postgres', args, whom, statement);
  if (status !== 0) throw whyNot(data, stderr || (error?.message ?? ''));
  orWhy(data, () => {
    writeFileSync(`${file}.new`, rules, { mode: 0o600 });
    whom.give(`${file}.new`);
    renameSync(`${file}.new`, file);
  });
}

function runToEnd(native: string, binary: string, args: readonly string[], whom: AsWhom, input = '') {
  const [file, all] = whom.command(path.join(native, 'bin', binary), args);
  const how = { ...whom.options, env: quietEnvironment(), cwd: path.parse(native).root };
  return spawnSync(file, all, { ...how, input, encoding: 'utf8' });
}

/** A new server, once it answers. Its last words say why it does not. */
async function launched(
  { native, data, whom }: Files,
  address: Address,
  durable: boolean,
  url: string,
): Promise<ChildProcess> {
  const settings = [
    'max_connections=200',
    'shared_buffers=128MB',
    'timezone=UTC',
    'log_min_messages=fatal',
    'log_min_error_statement=panic',
    // Statements carry what people typed: never in the server's log.
    'log_parameter_max_length=0',
    'log_parameter_max_length_on_error=0',
    ...(durable
      ? ['commit_siblings=4', 'commit_delay=200', 'wal_compression=on', 'max_wal_size=2GB']
      : ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off']),
  ];
  const args = ['-D', data, ...address.listen, ...settings.flatMap((setting) => ['-c', setting])];
  const [file, all] = whom.command(path.join(native, 'bin', 'postgres'), args);
  // Detached: a Ctrl-C in the terminal stops us first, and we stop the server after our last write.
  const child = spawn(file, all, {
    ...whom.options,
    env: quietEnvironment(),
    cwd: path.parse(native).root,
    stdio: ['ignore', 'ignore', 'pipe'],
    detached: true,
  });
  let words = '';
  child.stderr?.on('data', (chunk: Buffer) => {
    words = (words + chunk.toString()).slice(-2000);
  });
  let failed: Error | undefined;
  child.on('error', (error) => {
    failed = error;
  });
  const deadline = Date.now() + longestStartMs;
  while (!(await answers(url))) {
    if (failed || child.exitCode !== null || child.signalCode !== null) {
      // Backends of a server that was killed are still ending: the next attempt finds them gone.
      if (/pre-existing shared memory|Is another postmaster/.test(words)) return child;
      throw whyNot(data, words || (failed?.message ?? ''));
    }
    if (Date.now() > deadline) throw whyNot(data, words);
    await pause(30);
  }
  return child;
}

function whyNot(data: string, words: string): CannotStart {
  if (/No space left on device|Disk quota exceeded/.test(words))
    return new CannotStart('disk-full', { folder: data });
  if (/Read-only file system|Permission denied/.test(words))
    return new CannotStart('not-writable', { folder: data });
  const last = words.trim().split('\n').at(-1) ?? '';
  return new CannotStart('silent', { folder: data, words: last.replace(/^.*?(FATAL|ERROR|error): +/, '') });
}

// One whose socket is elsewhere was started by another version, and will never answer here.
function refuseOther({ pid, socketFolder }: Postmaster, data: string, { socketFolder: own }: Address): void {
  if (socketFolder !== own) throw new CannotStart('older-server', { folder: data, pid });
}

function endServer(native: string, data: string, { pid }: Postmaster): void {
  if (process.platform !== 'win32') process.kill(pid, 'SIGINT');
  else spawnSync(path.join(native, 'bin', 'pg_ctl'), ['stop', '-D', data, '-m', 'fast'], { stdio: 'ignore' });
}

/** The process that stops the server should we be gone without having done so. */
function keep(data: string, url: string): ChildProcess {
  const file = path.join(import.meta.dirname, 'keeper.ts');
  const args = ['--disable-warning=ExperimentalWarning', file, data];
  const keeper = spawn(process.execPath, args, { stdio: ['pipe', 'ignore', 'ignore'], detached: true });
  keeper.on('error', () => undefined);
  keeper.stdin.on('error', () => undefined);
  keeper.stdin.write(url);
  keeper.unref();
  if ('unref' in keeper.stdin && typeof keeper.stdin.unref === 'function') keeper.stdin.unref();
  return keeper;
}

function client(url: string): pg.Client {
  const opened = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2000 });
  // A server that dies while we ask is an answer too.
  opened.on('error', () => undefined);
  return opened;
}

async function answers(url: string): Promise<boolean> {
  return (await othersAt(url)) !== undefined;
}

/** How many others use the server; undefined when it does not answer. */
export async function othersAt(url: string): Promise<number | undefined> {
  const asking = client(url);
  try {
    await asking.connect();
    const { rows } = await asking.query<{ n: number }>(
      `select count(*)::int as n from pg_stat_activity where backend_type = 'client backend' and pid <> pg_backend_pid()`,
    );
    return rows[0]?.n ?? 0;
  } catch {
    return undefined;
  } finally {
    await asking.end().catch(() => undefined);
  }
}
