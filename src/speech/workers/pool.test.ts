// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { after, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { openPool, type Pool } from './pool.ts';

const folder = mkdtempSync(path.join(os.tmpdir(), 'sportello-pool-'));
const worker = path.join(folder, 'worker.mjs');
writeFileSync(
  worker,
  `import { serve } from ${JSON.stringify(pathToFileURL(path.join(import.meta.dirname, 'pool.ts')).href)};
   const held = new Int32Array(new SharedArrayBuffer(4));
   serve(async (greeting) => {
     if (greeting === 'broken') process.exit(3);
     return async (task) => {
       if (task === 'crash') process.exit(1);
       if (task === 'stall') Atomics.wait(held, 0, 0);
       return { said: greeting + ' ' + task, by: process.pid };
     };
   });`,
);

type Reply = { readonly said: string; readonly by: number };
const opened: Pool<string, Reply>[] = [];
function pool(changes: Readonly<Record<string, unknown>> = {}): Pool<string, Reply> {
  const settings = { setup: 'ciao', workers: 1, waiting: 2, startMs: 60_000, taskMs: 60_000, ...changes };
  const one = openPool<string, Reply>({ file: pathToFileURL(worker), ...settings });
  opened.push(one);
  return one;
}
after(async () => {
  await Promise.all(opened.map((one) => one.close()));
  rmSync(folder, { recursive: true, force: true });
});

const codeOf = (result: Awaited<ReturnType<Pool<string, Reply>['ask']>>) =>
  result.ok ? result.value.said : result.problems[0]?.code;

describe('work in processes of its own', () => {
  it('is done one task after the other, and whoever finds too many in line is told so', async () => {
    const { ask } = pool();
    const asked = ['a', 'b', 'c', 'd'].map(ask);
    assert.deepEqual((await Promise.all(asked)).map(codeOf), ['ciao a', 'ciao b', 'ciao c', 'busy']);
    assert.equal(codeOf(await ask('e')), 'ciao e');
  });
  it('loses one task when it crashes, and goes on with another process', async () => {
    const { ask } = pool();
    const before = await ask('a');
    const [crash, next] = await Promise.all([ask('crash'), ask('b')]);
    assert.deepEqual([crash, next].map(codeOf), ['lost', 'ciao b']);
    assert.ok(before.ok && next.ok && before.value.by !== next.value.by);
  });
  it('gives up a process that has stalled', async () => {
    const { ask } = pool({ taskMs: 2000 });
    await ask('a');
    assert.deepEqual((await Promise.all([ask('stall'), ask('b')])).map(codeOf), ['lost', 'ciao b']);
  });
  it('does not wait for a process that cannot begin', async () => {
    const { ask } = pool({ setup: 'broken' });
    assert.equal(codeOf(await ask('a')), 'lost');
    assert.equal(codeOf(await ask('b')), 'lost');
  });
  it('takes nothing more once it is closed', async () => {
    const { ask, close } = pool();
    const last = ask('stall');
    await close();
    assert.equal(codeOf(await last), 'lost');
    assert.equal(codeOf(await ask('b')), 'lost');
  });
});
