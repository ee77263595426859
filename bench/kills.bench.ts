// SPDX-License-Identifier: AGPL-3.0-or-later
// Three processes behind nginx on one PostgreSQL, while people apply, officers decide and letters go out; and everything that can die
// does: processes killed and frozen, backends killed, the database stopped at once and started again, new versions rolled out. At the
// end nothing accepted is lost, nothing is there twice, and no request failed while a version was rolled out.
//   node_modules/.bin/node bench/kills.bench.ts [kills of processes: 20] [held: ports held open, as by sportello@.socket]
// It needs nginx (apt-get install nginx-light).
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { setTimeout as pause } from 'node:timers/promises';
import { samplePostOffice } from '#stand-ins/index.ts';
import { openDatabase, startPostgres } from '#store/index.ts';
import { behindNginx, commandLineIn, type Processes, processes } from './kills/around.ts';
import { crowd } from './kills/crowd.ts';
import { makeRoles } from './kills/roles.ts';
import { verdict } from './kills/verdict.ts';
import { table } from './measure.ts';

const kills = Number(process.argv[2] ?? 20);
const freezeSeconds = 20;
const folder = mkdtempSync(path.join(os.tmpdir(), 'sportello-kills-'));
const say = (what: string) => process.stdout.write(`${new Date().toISOString().slice(11, 19)}  ${what}\n`);

// Whatever goes wrong: nothing of the campaign stays behind.
const ends: (() => Promise<unknown>)[] = [async () => rmSync(folder, { recursive: true, force: true })];
const endAll = async () => {
  for (const end of ends.splice(0).toReversed()) await end().catch(() => undefined);
};
process.on('uncaughtException', (error) => {
  say(`FAULT ${error.stack}`);
  void endAll().then(() => process.exit(1));
});

const postgres = await startPostgres(path.join(folder, 'postgres'));
ends.push(() => postgres.stop());
const office = await samplePostOffice({ port: 0, smtpPort: 0, most: 1_000_000 });
ends.push(() => office.close());
mkdirSync(path.join(folder, 'documents'));
const roles = await makeRoles(postgres.url);
const env = {
  DATABASE_URL: roles.app,
  SPORTELLO_MIGRATE_URL: roles.owner,
  SPORTELLO_SECRET: randomBytes(24).toString('hex'),
  SPORTELLO_REGISTER_KEYS: randomBytes(32).toString('hex'),
  SPORTELLO_DOCUMENTS: path.join(folder, 'documents'),
  SPORTELLO_SAMPLES: 'yes',
  SPORTELLO_UNDO_MINUTES: '0',
  SPORTELLO_SMTP: office.smtpUrl,
  SPORTELLO_MAIL_FROM: 'Sportello <sportello@prova.example>',
  SPORTELLO_TRUSTED_PROXIES: '1',
};
const migrated = spawnSync(process.execPath, [commandLineIn(process.cwd()), 'migrate'], {
  env: { ...process.env, ...env },
  stdio: 'inherit',
});
if (migrated.status !== 0) throw new Error('migrate failed');

const apps = await processes(3, env, { isHeld: process.argv.includes('held') });
ends.push(() => apps.stop());
const proxy = await behindNginx(folder, apps.ports);
ends.push(() => proxy.close());
const people = await crowd({ base: proxy.base, env });
say('everybody is at work');
await people.until((seen) => seen.acknowledged >= 50);

// While a version was rolled out; the count of what is lost goes on.
let failed = 0;
try {
  for (let n = 0; n < kills; n++) {
    say(`kill -9 of process ${n % 3}`);
    await apps.kill(n % 3);
    await settled(apps, people, 10);
  }
  for (let n = 0; n < 5; n++) {
    say('kill -9 of a backend: the database recovers');
    await killBackend(roles.owner);
    await settled(apps, people, 10);
  }
  for (let n = 0; n < 3; n++) {
    say('immediate stop of the database');
    process.kill(postmaster(), 'SIGQUIT');
    await pause(2000);
    await postgres.ensure();
    await settled(apps, people, 10);
  }
  for (let n = 0; n < 3; n++) {
    say(`process ${n} frozen for ${freezeSeconds} s`);
    const before = people.seen().acknowledged;
    apps.signal(n, 'SIGSTOP');
    await pause(freezeSeconds * 1000);
    say(`   ${people.seen().acknowledged - before} applications accepted meanwhile`);
    if (people.seen().acknowledged === before) throw new Error('one frozen process stopped everybody');
    apps.signal(n, 'SIGCONT');
    await settled(apps, people, 10);
  }
  say(`a process frozen for ${freezeSeconds} s while it holds the register's row`);
  const holder = await holdingRegister(roles.owner);
  const before = people.seen().acknowledged;
  holder.kill('SIGSTOP');
  await pause(freezeSeconds * 1000);
  say(`   ${people.seen().acknowledged - before} applications accepted meanwhile`);
  holder.kill('SIGKILL');
  if (people.seen().acknowledged === before)
    throw new Error('the frozen holder of the register stopped everybody');
  await settled(apps, people, 10);
  for (let n = 0; n < 2; n++) {
    const from = people.seen().failed;
    say('a version is rolled out: one process after the other');
    for (let at = 0; at < 3; at++) await apps.restart(at);
    await settled(apps, people, 20);
    say(`   ${people.seen().failed - from} requests failed ${people.seen().faults.slice(from).join(', ')}`);
    failed += people.seen().failed - from;
  }
} finally {
  await people.stop();
}
say('all is quiet; what is left is sent');
const found = await verdict({ ownerUrl: roles.owner, env, seen: people.seen(), messages: office.messages });
table('After everything', found.rows);
await endAll();
const faults = [
  ...found.faults,
  ...(failed > 0 ? [`${failed} requests failed while a version was rolled out`] : []),
];
process.exitCode = faults.length === 0 ? 0 : 1;
for (const fault of faults) say(`FAULT ${fault}`);

/** All processes are ready again, and people get through. */
async function settled(of: Processes, who: typeof people, more: number): Promise<void> {
  await of.ready();
  const before = who.seen().acknowledged;
  await who.until((seen) => seen.acknowledged >= before + more);
}

/** The first process of the database server: SIGQUIT is its immediate stop. */
function postmaster(): number {
  return Number(readFileSync(path.join(folder, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0]);
}

/** A process of its own that has taken the register's row as the counter does, and holds it. */
async function holdingRegister(url: string): Promise<ChildProcess> {
  const script = `import { openDatabase } from ${JSON.stringify(path.resolve('src/base/store/database.ts'))};
    await openDatabase(process.env.HELD).transaction(async (sql) => {
      await sql.query('select from protocol_year for update');
      console.log('held');
      await new Promise((resolve) => setTimeout(resolve, 600_000));
    });`;
  const args = ['--disable-warning=ExperimentalWarning', '--input-type=module-typescript', '-e', script];
  const env = { ...process.env, HELD: url };
  const child = spawn(process.execPath, args, { env, stdio: ['ignore', 'pipe', 'inherit'] });
  await once(child.stdout, 'data');
  return child;
}

async function killBackend(url: string): Promise<void> {
  const database = openDatabase(url);
  const [row] = await database
    .query<{ pid: number }>(
      `select pid from pg_stat_activity where backend_type = 'client backend' and pid <> pg_backend_pid() order by random() limit 1`,
    )
    .finally(() => database.close());
  if (row) process.kill(row.pid, 'SIGKILL');
}
