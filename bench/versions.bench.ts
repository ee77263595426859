// SPDX-License-Identifier: AGPL-3.0-or-later
// Two versions side by side, while people apply and officers decide: two processes of a former version, the database migrated under them,
// one process of each, two new ones, and all the way back. Nothing accepted is lost, nothing is there twice, no request fails.
//   git worktree add --detach ../former <commit>, with its node_modules; then
//   node_modules/.bin/node bench/versions.bench.ts ../former
// It needs nginx (apt-get install nginx-light).
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { samplePostOffice } from '#stand-ins/index.ts';
import { startPostgres } from '#store/index.ts';
import { behindNginx, commandLineIn, processes } from './kills/around.ts';
import { makeRoles } from './kills/roles.ts';
import { verdict } from './kills/verdict.ts';
import { table } from './measure.ts';

const former = path.resolve(process.argv[2] ?? '../former');
const latest = process.cwd();
const say = (what: string) => process.stdout.write(`${new Date().toISOString().slice(11, 19)}  ${what}\n`);
// Its people see its pages and work on its tables, in the form of the newer version too.
const { crowd } = (await import(
  pathToFileURL(path.join(former, 'bench/kills/crowd.ts')).href
)) as typeof import('./kills/crowd.ts');

const folder = mkdtempSync(path.join(os.tmpdir(), 'sportello-versions-'));
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

async function migrate(version: string): Promise<void> {
  const command = [commandLineIn(version), 'migrate'];
  const at = { cwd: version, env: { ...process.env, ...env }, stdio: 'inherit' } as const;
  const [status] = await once(spawn(process.execPath, command, at), 'exit');
  if (status !== 0) throw new Error('migrate failed');
}

await migrate(former);
const versions = [former, former];
const apps = await processes(2, env, { isHeld: false, folderOf: (n) => versions[n] ?? latest });
ends.push(() => apps.stop());
const proxy = await behindNginx(folder, apps.ports);
ends.push(() => proxy.close());
const people = await crowd({ base: proxy.base, env });
const goOn = async (more: number) => {
  const { acknowledged } = people.seen();
  await people.until((seen) => seen.acknowledged >= acknowledged + more);
  say(`   ${more} applications more, ${people.seen().failed} requests failed so far`);
};
const roll = async (n: number, version: string, what: string) => {
  say(what);
  versions[n] = version;
  await apps.restart(n);
  await goOn(40);
};
await goOn(30);
say('the newer version migrates while the former one works');
await migrate(latest);
await goOn(30);
await roll(0, latest, 'one process of each');
await roll(1, latest, 'both of the newer version');
await roll(0, former, 'back: one process of each');
await roll(1, former, 'back: both of the former version');
await people.stop();
const found = await verdict({ ownerUrl: roles.owner, env, seen: people.seen(), messages: office.messages });
table('After two versions side by side', found.rows);
const faults = [...found.faults, ...people.seen().faults];
for (const fault of faults) say(`FAULT ${fault}`);
await endAll();
process.exitCode = faults.length === 0 ? 0 : 1;
