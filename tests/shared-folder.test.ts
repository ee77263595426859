// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { after, describe, it } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { folderAt } from '#documents/index.ts';
import { freePort, runningServer } from './server.ts';

const first = await runningServer();
await first.start();
const root = mkdtempSync(path.join(os.tmpdir(), 'sportello-folders-'));
const running: (() => Promise<void>)[] = [];
after(async () => {
  for (const stop of running) await stop();
  await first.stop();
  rmSync(root, { recursive: true, force: true });
});

function folder(): string {
  return mkdtempSync(path.join(root, 'documents-'));
}

/** A command of a further process of the same counter: the same database, and a folder of documents of its own where one is named. */
function further(command: readonly string[], documents: string | undefined, port: number) {
  const env = {
    ...process.env,
    PORT: String(port),
    SPORTELLO_DATA: first.folder,
    DATABASE_URL: '',
    SPORTELLO_SAMPLE_PORT: '0',
    SPORTELLO_POST_PORT: '0',
    ...(documents ? { SPORTELLO_DOCUMENTS: documents } : {}),
  };
  const args = ['src/channels/command-line/main.ts', ...command];
  const child = spawn(process.execPath, args, { env, stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  child.stderr.on('data', (chunk: Buffer) => {
    said += chunk.toString();
  });
  return { child, said: () => said };
}

/** Starts it; gives how it ended, or that it answers. */
async function started(
  documents?: string,
): Promise<{ readonly ended: number | null; readonly said: string }> {
  const port = await freePort();
  const { child, said } = further(['start'], documents, port);
  for (;;) {
    if (child.exitCode !== null) return { ended: child.exitCode, said: said() };
    const answer = await fetch(`http://127.0.0.1:${port}/ready`).catch(() => undefined);
    if (answer?.ok) break;
    await pause(100);
  }
  running.push(async () => {
    const gone = once(child, 'exit');
    child.kill('SIGTERM');
    await gone;
  });
  return { ended: null, said: said() };
}

describe('several processes of one counter', () => {
  it('start with the folder of documents that all share, also at once', async () => {
    const both = await Promise.all([started(), started()]);
    assert.deepEqual(
      both.map(({ ended }) => ended),
      [null, null],
      both.map(({ said }) => said).join('\n'),
    );
  });

  it('do not start with a folder that bears no mark, or another counter’s; each says why in a line, and nothing is written there', async () => {
    const [empty, foreign] = [folder(), folder()];
    await folderAt(foreign).setMark(randomUUID());
    for (const [documents, why] of [
      [empty, /lie in another folder than .*all its processes must share one/],
      [foreign, /belongs to another counter/],
    ] as const) {
      const before = readdirSync(documents);
      const { ended, said } = await started(documents);
      assert.notEqual(ended, null);
      assert.notEqual(ended, 0);
      const lines = said.split('\n').filter((line) => line.startsWith('sportello: '));
      assert.equal(lines.length, 1, said);
      assert.match(lines[0] ?? '', why);
      assert.deepEqual(readdirSync(documents), before);
    }
    assert.equal((await fetch(`${first.base}/ready`)).status, 200, 'the others go on');
  });

  it('start with a folder that was moved once it is adopted', async () => {
    const moved = folder();
    const { child } = further(['documents', 'adopt'], moved, 0);
    const [code] = (await once(child, 'exit')) as [number];
    assert.equal(code, 0);
    assert.equal((await started(moved)).ended, null);
  });
});
