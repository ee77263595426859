// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { after, describe, it } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { runAll } from './run-all.ts';
import type { Ran } from './run-files.ts';

const folder = mkdtempSync(path.join(os.tmpdir(), 'sportello-run-of-tests-'));
after(() => rmSync(folder, { recursive: true, force: true }));
const pidFile = path.join(folder, 'pid');

const well = `test('is well', () => {});`;
// Chromium and PostgreSQL stand in groups of their own, and what is started by what has ended has no parent any more.
const orphan = `const child = spawn(process.execPath, ['-e', \`
    const { spawn } = require('node:child_process');
    const kept = spawn(process.execPath, ['-e', 'setInterval(() => 0, 1000)'], { detached: true, stdio: 'ignore' });
    require('node:fs').writeFileSync(${JSON.stringify(pidFile)}, String(kept.pid));
    kept.unref();
  \`], { detached: true });
  await once(child, 'exit');`;
const files = {
  'well.test.mjs': well,
  'fails.test.mjs': `${well} test('finds a fault', () => { throw new Error('here it is'); });`,
  'hangs.test.mjs': `describe('a case', () => {
    it('is begun', () => {});
    it('is never decided', async () => { ${orphan} await new Promise((done) => setTimeout(done, 1e9)); });
    it('is closed', () => {});
  });`,
  'never-gives-back.test.mjs': `test('counts for ever', () => { for (;;); });`,
  'leaks.test.mjs': `test('leaves its clock running', () => { setInterval(() => 0, 1000); });`,
  'hangs-before.test.mjs': `await new Promise((done) => setTimeout(done, 1e9)); ${well}`,
  'crashes.test.mjs': `${well} test('is cut off', () => { process.kill(process.pid, 'SIGKILL'); });`,
  'leaves-quietly.test.mjs': `${well} test('leaves', () => { process.exit(0); });`,
  'is-empty.test.mjs': '',
  'well-too.test.mjs': well,
};
const imports = `import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { describe, it, test } from 'node:test';
`;
for (const [name, text] of Object.entries(files))
  writeFileSync(path.join(folder, name), name.startsWith('is-empty') ? text : imports + text);

const bounds = { silenceMs: 6000, fileMs: 60_000 };

/** Runs these files of the folder; what was said of each, the list of what failed, and how often a lane was lent what it shares. */
async function run(
  names: readonly (string | readonly string[])[],
  more: { bounds?: typeof bounds; stop?: AbortSignal } = {},
) {
  const ran = new Map<string, Ran>();
  let lent = 0;
  let closed = 0;
  const failed = await runAll(
    names.map((group) => [group].flat().map((name) => path.join(folder, name))),
    {
      lanes: 2,
      bounds: more.bounds ?? bounds,
      stop: more.stop ?? new AbortController().signal,
      async lend() {
        lent++;
        return { env: {}, close: async () => void closed++ };
      },
      tell: (one) => void ran.set(one.files.map((file) => path.basename(file)).join(' '), one),
    },
  );
  assert.equal(lent, closed, 'nothing that was lent stays open');
  return { ran, lent, failed: failed.map((line) => line.replaceAll(`${folder}${path.sep}`, '')) };
}

describe('a run of tests', async () => {
  const { ran, failed, lent } = await run(Object.keys(files));

  it('runs all the others beside what hangs, crashes or fails', () => {
    assert.deepEqual([...ran.keys()].sort(), Object.keys(files).sort());
    assert.equal(ran.get('well.test.mjs')?.fault, undefined);
    assert.equal(ran.get('well-too.test.mjs')?.fault, undefined);
    assert.match(ran.get('well-too.test.mjs')?.said ?? '', /✔ is well/);
    assert.equal(failed.length, 8);
  });

  const faults: Readonly<Record<string, RegExp>> = {
    'fails.test.mjs': /^failed$/,
    'hangs.test.mjs': /^nothing happened in 6 s; this was running: a case > is never decided$/,
    'never-gives-back.test.mjs': /^nothing happened in 6 s; this was running: counts for ever$/,
    'leaks.test.mjs':
      /^its tests have ended and it has not, in 6 s: .*; this had ended last: leaves its clock running$/,
    'hangs-before.test.mjs': /^nothing happened in 6 s; no test had begun$/,
    'crashes.test.mjs': /^ended \(SIGKILL\) before its tests did; this was running: is cut off$/,
    'leaves-quietly.test.mjs': /^ended \(0\) before its tests did; this was running: leaves$/,
    'is-empty.test.mjs': /^has no test$/,
  };
  for (const [name, fault] of Object.entries(faults))
    it(`names ${name} and what was running in it`, () => {
      assert.match(ran.get(name)?.fault ?? '', fault);
      assert.ok(failed.some((line) => line === `${name} ${ran.get(name)?.fault}`));
    });

  it('shows what a file had said until then', () => {
    assert.match(ran.get('fails.test.mjs')?.said ?? '', /here it is/);
    assert.match(ran.get('hangs.test.mjs')?.said ?? '', /✔ is begun/);
  });

  it('lends anew after a file that failed, which may have left it broken', () => assert.ok(lent >= 8));

  it('leaves nothing alive that a stopped file had started, though it stood in a group of its own', async () => {
    const pid = Number(readFileSync(pidFile, 'utf8'));
    assert.ok(pid > 0);
    for (let n = 0; n < 100 && isAlive(pid); n++) await pause(20);
    assert.equal(isAlive(pid), false);
  });
});

describe('files that share a process', () => {
  it('are run once where all is well', async () => {
    const { ran, failed } = await run([['well.test.mjs', 'well-too.test.mjs']]);
    assert.deepEqual(failed, []);
    assert.deepEqual([...ran.keys()], ['well.test.mjs well-too.test.mjs']);
  });

  it('are run again alone where one fails, leaves or has no test, which alone is named', async () => {
    for (const name of ['fails.test.mjs', 'leaves-quietly.test.mjs', 'is-empty.test.mjs']) {
      const { failed } = await run([['well.test.mjs', name, 'well-too.test.mjs']]);
      assert.deepEqual(
        failed.map((line) => line.split(' ')[0]),
        [name],
      );
    }
  });

  it('have failed when one is well only where it is alone', async () => {
    const marks = (name: string) => `${imports} import assert from 'node:assert';
      test('is alone', () => { assert.equal(globalThis.mark, undefined); globalThis.mark = '${name}'; });`;
    for (const name of ['one.test.mjs', 'other.test.mjs'])
      writeFileSync(path.join(folder, name), marks(name));
    const { failed } = await run([['one.test.mjs', 'other.test.mjs']]);
    assert.deepEqual(failed, ['one.test.mjs other.test.mjs in one process: failed; alone each is well']);
  });
});

describe('a run of tests that takes too long', () => {
  it('stops a file at its bound, though its tests end one after the other', async () => {
    const text = `${imports} for (let n = 0; n < 1000; n++) test('no. ' + n, () => new Promise((done) => setTimeout(done, 100)));`;
    writeFileSync(path.join(folder, 'slow.test.mjs'), text);
    const { failed } = await run(['slow.test.mjs'], { bounds: { silenceMs: 20_000, fileMs: 4000 } });
    assert.match(
      failed.join(),
      /^slow\.test\.mjs did not end within 4 s; this (was running|had ended last): no\. \d+$/,
    );
  });

  it('ends as a whole, says why, what was running, and what did not run', async () => {
    const stopping = new AbortController();
    setTimeout(() => stopping.abort('was stopped: the whole run took too long'), 3000);
    const names = ['hangs.test.mjs', 'well.test.mjs', 'well-too.test.mjs', 'hangs-before.test.mjs'];
    const long = { silenceMs: 60_000, fileMs: 60_000 };
    const { failed } = await run(names, { bounds: long, stop: stopping.signal });
    assert.deepEqual(failed.sort(), [
      'hangs-before.test.mjs was stopped: the whole run took too long; no test had begun',
      'hangs.test.mjs was stopped: the whole run took too long; this was running: a case > is never decided',
      'well-too.test.mjs did not run',
      'well.test.mjs did not run',
    ]);
  });
});

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    // A process that nobody has asked about yet is dead all the same.
    return !/\) Z /.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));
  } catch {
    return false;
  }
}
