// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { after, describe, it } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { freePort } from './server.ts';

const root = mkdtempSync(path.join(os.tmpdir(), 'sportello-start-'));
after(() => rmSync(root, { recursive: true, force: true }));

/** The project in another folder, as somebody would have cloned it there. */
function cloneTo(name: string): string {
  const clone = path.join(root, name);
  mkdirSync(clone);
  for (const part of ['bin', 'scripts', 'services', 'src', 'package.json', 'package-lock.json', '.npmrc'])
    assert.equal(spawnSync('cp', ['-a', part, clone]).status, 0, part);
  symlinkSync(path.resolve('node_modules'), path.join(clone, 'node_modules'));
  return clone;
}

function postmasterOf(clone: string): number {
  try {
    return Number(
      readFileSync(path.join(clone, 'data', 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0],
    );
  } catch {
    return 0;
  }
}

describe('npm start', () => {
  it('works in a folder with any name; a kill of npm, which cannot say goodbye, leaves nothing running', async () => {
    const clone = cloneTo('Città # 100%20 $HOME (copia) d’Aosta');
    const port = await freePort();
    const env = {
      ...process.env,
      PORT: String(port),
      SPORTELLO_SAMPLE_PORT: '0',
      SPORTELLO_POST_PORT: '0',
      PGSSLMODE: 'require',
    };
    const npm = spawn('npm', ['start'], { cwd: clone, env, stdio: ['ignore', 'pipe', 'pipe'] });
    let said = '';
    for (const stream of [npm.stdout, npm.stderr])
      stream.on('data', (chunk: Buffer) => {
        said += chunk.toString();
      });
    const status = () => fetch(`http://127.0.0.1:${port}/status`).catch(() => undefined);
    try {
      while (!/Portale \/ portal/.test(said)) {
        assert.equal(npm.exitCode, null, said);
        await pause(100);
      }
      assert.ok((await status())?.ok);
      assert.ok(postmasterOf(clone) > 0);
    } finally {
      npm.kill('SIGKILL');
    }
    while (await status()) await pause(100);
    while (postmasterOf(clone) > 0) await pause(100);
  });

  it('says in one line that the port is taken, and leaves no database running', async () => {
    const port = await freePort();
    const data = path.join(root, 'taken', 'postgres');
    const server = (await import('node:net')).createServer().listen(port, '127.0.0.1');
    try {
      const env = { ...process.env, PORT: String(port), SPORTELLO_DATA: data, SPORTELLO_SAMPLE_PORT: '0' };
      const args = ['src/channels/command-line/main.ts', 'start'];
      const { status, stderr } = await run(args, env);
      assert.equal(status, 2);
      assert.match(stderr, /^sportello: .*PORT.*\n$/);
      assert.equal(postmasterOf(path.join(root, 'taken')), 0);
    } finally {
      server.close();
    }
  });
});

async function run(args: readonly string[], env: NodeJS.ProcessEnv) {
  const child = spawn(process.execPath, args, { env, stdio: ['ignore', 'ignore', 'pipe'] });
  let stderr = '';
  child.stderr.on('data', (chunk: Buffer) => {
    stderr += chunk.toString();
  });
  const status = await new Promise<number | null>((resolve) => child.once('exit', resolve));
  return { status, stderr };
}
