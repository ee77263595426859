// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { after, describe, it } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { CannotStart } from '../cannot-start.ts';
import { loopback } from './address.ts';
import { asWhom } from './as-whom.ts';
import { nativeFolder } from './binaries.ts';
import { birthOf } from './lock.ts';
import { postmasterIn } from './postmaster.ts';
import { startPostgres } from './server.ts';

const root = mkdtempSync(path.join(os.tmpdir(), 'sportello-embedded-'));
chmodSync(root, 0o755);
after(() => rmSync(root, { recursive: true, force: true }));
const isRoot = process.getuid?.() === 0;
const server = path.join(import.meta.dirname, 'server.ts');

let count = 0;
const newFolder = (name = 'postgres') => path.join(root, String(count++), name);

/** Opens the folder, asks for what `text` says, and closes it. */
async function asked(data: string, text = 'select 1 as n', manner: Parameters<typeof startPostgres>[1] = {}) {
  const opened = await startPostgres(data, { durable: false, ...manner });
  try {
    const client = new pg.Client({ connectionString: opened.url });
    await client.connect();
    const { rows } = await client.query(text);
    await client.end();
    return rows[0];
  } finally {
    await opened.stop();
  }
}

async function reasonOf(data: string): Promise<string> {
  const error = await asked(data).then(
    () => undefined,
    (fault: unknown) => fault,
  );
  assert.ok(error instanceof CannotStart, String(error));
  assert.match(error.message, /^[^\n]+ \/ [^\n]+$/, 'one line, in two languages');
  return error.code;
}

/** A process that opens the folder, says so, and waits to be ended. */
async function opener(data: string, env: NodeJS.ProcessEnv = {}): Promise<ChildProcess> {
  const script = `import { startPostgres } from ${JSON.stringify(server)};
    const { url } = await startPostgres(${JSON.stringify(data)}, { durable: false });
    console.log('open ' + url);
    setInterval(() => {}, 1000);`;
  const args = ['--disable-warning=ExperimentalWarning', '--input-type=module-typescript', '-e', script];
  const child = spawn(process.execPath, args, { env: { ...process.env, ...env } });
  let words = '';
  child.stderr.on('data', (chunk: Buffer) => {
    words += chunk.toString();
  });
  const [said] = await Promise.race([
    once(child.stdout, 'data'),
    once(child, 'exit').then(() => [`ended: ${words}`]),
  ]);
  assert.match(String(said), /^open /);
  return child;
}

/** The processes that keep the server of a folder. */
function keepersOf(data: string): readonly number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((pid) => {
      try {
        const words = readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0');
        return words.some((word) => word.endsWith('keeper.ts')) && words.includes(data);
      } catch {
        return false;
      }
    });
}

/** Until the first keeper of a folder is at its work: whoever opens it from then on leaves the keeping to that one. */
async function kept(data: string): Promise<void> {
  while (!existsSync(path.join(data, 'sportello.keeper'))) await pause(20);
}

async function gone(pid: number): Promise<void> {
  assert.ok(pid > 0, 'no process');
  for (;;) {
    try {
      process.kill(pid, 0);
    } catch {
      return;
    }
    // A dead child that nobody has taken leave of.
    if (/^State:\tZ/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'))) return;
    await pause(20);
  }
}

describe('the embedded server', () => {
  const data = newFolder();

  it('lets nobody in without the password, and nobody else near its socket', async () => {
    const opened = await startPostgres(data, { durable: false });
    try {
      assert.ok(existsSync(path.join(data, '.s.PGSQL.5432')), 'the socket lies in the folder');
      assert.equal(statSync(data).mode & 0o777, 0o700);
      assert.equal(statSync(path.join(data, 'sportello.password')).mode & 0o777, 0o600);
      for (const password of [undefined, '', 'postgres']) {
        const client = new pg.Client({
          host: data,
          user: 'postgres',
          database: 'postgres',
          password,
          ssl: false,
        });
        client.on('error', () => undefined);
        await assert.rejects(client.connect(), /password|SASL/i);
        await client.end().catch(() => undefined);
      }
      const rules = readFileSync(path.join(data, 'pg_hba.conf'), 'utf8');
      assert.doesNotMatch(rules, /trust/);
    } finally {
      await opened.stop();
    }
    assert.ok(!existsSync(path.join(data, 'postmaster.pid')), 'and it is stopped');
  });

  it('opens a folder that an earlier version made, and closes it to whoever has no password', async () => {
    const older = newFolder();
    await asked(older, 'create table kept (n integer)');
    // As they were: no password anywhere, everybody trusted.
    rmSync(path.join(older, 'sportello.password'));
    writeFileSync(path.join(older, 'pg_hba.conf'), 'local all all trust\nhost all all 127.0.0.1/32 trust\n');
    assert.deepEqual(await asked(older, `select to_regclass('kept')::text as kept`), { kept: 'kept' });
    assert.match(readFileSync(path.join(older, 'pg_hba.conf'), 'utf8'), /^local all all scram-sha-256$/m);
    assert.doesNotMatch(readFileSync(path.join(older, 'pg_hba.conf'), 'utf8'), /trust/);
  });

  for (const name of ['Città d’Aosta: C# 100%41 "$HOME" a&b=c?d+e', '-D']) {
    it(`works in a folder called ${name}`, async () => {
      assert.deepEqual(await asked(newFolder(name)), { n: 1 });
    });
  }

  it('works in a folder whose path is longer than a socket’s may be', async () => {
    const long = newFolder(path.join('l'.repeat(90), 'o'.repeat(90), 'postgres'));
    assert.deepEqual(await asked(long), { n: 1 });
  });

  it('works by loopback with its password where a socket cannot be', async () => {
    const tcp = newFolder();
    const first = await asked(tcp, 'select inet_server_addr()::text as at', { addressOf: loopback });
    assert.deepEqual(first, { at: '127.0.0.1/32' });
    assert.deepEqual(await asked(tcp, 'select 1 as n', { addressOf: loopback }), { n: 1 }, 'and again');
  });

  it('is not led astray by what the environment says of another PostgreSQL, nor by a long TMPDIR', async () => {
    const env = {
      PGSSLMODE: 'require',
      PGHOST: 'db.example.org',
      PGPORT: '1',
      PGUSER: 'nobody',
      PGPASSWORD: 'x',
      PGDATABASE: 'nothing',
      PGOPTIONS: '-c search_path=nowhere',
      PGDATA: '/nowhere',
      PGSERVICE: 'nowhere',
      LC_ALL: 'xx_XX.UTF-8',
      TZ: 'Nowhere/Nowhere',
      TMPDIR: `/${'t'.repeat(200)}`,
    };
    const child = await opener(newFolder(), env);
    child.kill('SIGKILL');
  });

  it('starts where a dead server’s number lives again as another process', async () => {
    writeFileSync(
      path.join(data, 'postmaster.pid'),
      `${process.pid}\n${data}\n1700000000\n5432\n.\n\n\nready\n`,
      { mode: 0o600 },
    );
    assert.deepEqual(await asked(data), { n: 1 });
  });

  it('starts where a lock was left whose number lives again as another process', async () => {
    for (const left of [
      `${process.pid}`,
      `${process.pid} 1`,
      'what?',
      '99999999 5',
      `${birthOf(process.pid)}0`,
    ]) {
      writeFileSync(`${data}.lock`, left);
      assert.deepEqual(await asked(data), { n: 1 });
    }
  });

  it('waits while the process that holds the lock lives', async () => {
    writeFileSync(`${data}.lock`, birthOf(process.pid));
    let isOpen = false;
    const opening = asked(data).then((row) => {
      isOpen = true;
      return row;
    });
    await pause(200);
    assert.ok(!isOpen);
    rmSync(`${data}.lock`);
    assert.deepEqual(await opening, { n: 1 });
  });

  it('is shared by two that open it at once, and left to the other by the first who goes', async () => {
    const shared = newFolder();
    const [one, other] = await Promise.all([
      startPostgres(shared, { durable: false }),
      startPostgres(shared, { durable: false }),
    ]);
    assert.equal(one.url, other.url);
    const client = new pg.Client({ connectionString: other.url });
    await client.connect();
    await one.stop();
    assert.deepEqual((await client.query('select 1 as n')).rows, [{ n: 1 }]);
    await client.end();
    await other.stop();
    assert.equal(postmasterIn(shared), undefined, 'the last one stops it, whoever started it');
  });

  it('has one keeper, however many open it beside the first and however they go', {
    skip: process.platform !== 'linux' && 'counts processes in /proc',
  }, async () => {
    const shared = newFolder();
    const counter = await startPostgres(shared, { durable: false });
    await kept(shared);
    const client = new pg.Client({ connectionString: counter.url });
    await client.connect();
    await asked(shared);
    (await opener(shared)).kill('SIGKILL');
    await asked(shared);
    while (keepersOf(shared).length > 1) await pause(20);
    assert.deepEqual((await client.query('select 1 as n')).rows, [{ n: 1 }]);
    await client.end();
    await counter.stop();
    while (keepersOf(shared).length > 0) await pause(20);
  });

  it('is kept by that of a command when the first keeper was killed', {
    skip: process.platform !== 'linux' && 'finds processes in /proc',
  }, async () => {
    const shared = newFolder();
    const counter = await opener(shared);
    await kept(shared);
    const pid = postmasterIn(shared)?.pid ?? 0;
    const [first] = keepersOf(shared);
    assert.ok(first !== undefined);
    const command = await opener(shared);
    process.kill(first, 'SIGKILL');
    counter.kill('SIGKILL');
    command.kill('SIGKILL');
    await gone(pid);
  });

  it('ends soon after whoever started it was killed', async () => {
    const orphan = newFolder();
    const child = await opener(orphan);
    const pid = postmasterIn(orphan)?.pid ?? 0;
    assert.ok(pid > 0);
    child.kill('SIGKILL');
    await gone(pid);
  });
});

describe('the embedded server says at once, in one line, what is to be done', () => {
  it('where nothing can be written', { skip: process.platform !== 'linux' && 'needs /sys' }, async () => {
    assert.equal(await reasonOf('/sys/sportello/postgres'), 'not-writable');
  });

  it('in a folder of something else', async () => {
    const other = newFolder();
    mkdirSync(other, { recursive: true });
    writeFileSync(path.join(other, 'thesis.txt'), '');
    assert.equal(await reasonOf(other), 'not-a-cluster');
  });

  it('in the place of a file', async () => {
    const file = newFolder();
    mkdirSync(path.dirname(file));
    writeFileSync(file, '');
    assert.equal(await reasonOf(file), 'not-a-cluster');
    assert.equal(await reasonOf(path.join(file, 'postgres')), 'not-a-cluster');
  });

  it('in a folder of another PostgreSQL', async () => {
    const old = newFolder();
    mkdirSync(old, { recursive: true, mode: 0o700 });
    writeFileSync(path.join(old, 'PG_VERSION'), '12\n');
    assert.equal(await reasonOf(old), 'other-major');
  });

  it('in a folder that belongs to somebody else, as when root was first', () => {
    const theirs = newFolder();
    mkdirSync(theirs, { recursive: true });
    const me = (process.getuid?.() ?? 0) + 1;
    assert.throws(() => asWhom(theirs, nativeFolder(), me), { name: 'CannotStart', code: 'other-owner' });
  });

  it('while another version’s server holds the folder', async () => {
    const held = newFolder();
    await asked(held);
    const whom = asWhom(held, nativeFolder());
    const elsewhere = mkdtempSync(path.join(os.tmpdir(), 'sportello-old-'));
    const [file, args] = whom.command(path.join(nativeFolder(), 'bin', 'postgres'), [
      '-D',
      held,
      '-k',
      elsewhere,
      '-c',
      'listen_addresses=',
    ]);
    const old = spawn(file, args, { ...whom.options, stdio: 'ignore' });
    try {
      while (!existsSync(path.join(elsewhere, '.s.PGSQL.5432'))) await pause(20);
      assert.equal(await reasonOf(held), 'older-server');
    } finally {
      old.kill('SIGINT');
      await once(old, 'exit');
      rmSync(elsewhere, { recursive: true });
    }
  });

  it('on a full disk', { skip: cannotMount() }, () => {
    const folder = path.join(root, 'full');
    mkdirSync(folder);
    const script = `import { startPostgres } from ${JSON.stringify(server)};
      await startPostgres(${JSON.stringify(path.join(folder, 'postgres'))}).catch((error) => console.log(error.code));`;
    const { stdout, stderr } = spawnSync(
      'unshare',
      [
        '--user',
        '--map-root-user',
        '--mount',
        'sh',
        '-c',
        'mount -t tmpfs -o size=8m none "$1" && exec "$2" --disable-warning=ExperimentalWarning --input-type=module-typescript -e "$3"',
        'sh',
        folder,
        process.execPath,
        script,
      ],
      { encoding: 'utf8' },
    );
    assert.equal(stdout.trim(), 'disk-full', stderr);
  });
});

describe('root', { skip: !isRoot && 'only root becomes somebody else' }, () => {
  it('runs it as the owner of the folder', async () => {
    const theirs = newFolder();
    await asked(theirs);
    chownTree(theirs, 4321);
    assert.deepEqual(await asked(theirs), { n: 1 });
    assert.equal(statSync(path.join(theirs, 'global', 'pg_control')).uid, 4321);
  });

  it('becomes nobody where there are no user namespaces, in a new folder and in one of root’s', async () => {
    const bin = path.join(root, 'bin');
    mkdirSync(bin);
    writeFileSync(path.join(bin, 'unshare'), '#!/bin/sh\nexit 1\n', { mode: 0o755 });
    const before = newFolder();
    await asked(before);
    for (const data of [newFolder(), before]) {
      const child = await opener(data, { PATH: `${bin}:${process.env['PATH']}` });
      const pid = postmasterIn(data)?.pid ?? 0;
      assert.match(readFileSync(`/proc/${pid}/status`, 'utf8'), /^Uid:\t65534/m);
      child.kill('SIGKILL');
      await gone(pid);
    }
  });

  it('says what to do where nobody cannot reach the folder', () => {
    const closed = path.join(root, 'closed');
    mkdirSync(closed, { mode: 0o700 });
    const bin = path.join(root, 'bin');
    const path_ = process.env['PATH'];
    process.env['PATH'] = `${bin}:${path_}`;
    try {
      assert.throws(() => asWhom(path.join(closed, 'postgres'), nativeFolder()), {
        name: 'CannotStart',
        code: 'no-namespace',
      });
    } finally {
      process.env['PATH'] = path_;
    }
  });
});

function chownTree(folder: string, uid: number): void {
  const { status } = spawnSync('chown', ['-R', `${uid}:${uid}`, folder]);
  assert.equal(status, 0);
  chownSync(path.dirname(folder), uid, uid);
}

// A small disk of one's own takes a user namespace.
function cannotMount(): string | false {
  const args = ['--user', '--map-root-user', '--mount', 'sh', '-c', 'mount -t tmpfs none /mnt'];
  return spawnSync('unshare', args).status === 0 ? false : 'no user namespaces here';
}
