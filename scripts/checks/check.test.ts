// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { after, describe, it } from 'node:test';
import { check } from './check.ts';
import { parts } from './parts.ts';

// A copy of the project, without the weights of speech, with a git of its own.
const folder = mkdtempSync(path.join(os.tmpdir(), 'sportello-check-'));
after(() => rmSync(folder, { recursive: true, force: true }));
const listed = spawnSync('git', ['ls-files', '-z'], { encoding: 'utf8' }).stdout.split('\0');
for (const name of listed.filter((one) => one !== '' && !one.startsWith('models/'))) {
  mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
  cpSync(name, path.join(folder, name));
}
assert.equal(spawnSync('git', ['init', '-q'], { cwd: folder }).status, 0);

/** Which parts are called now, each with the files that it is given; the parts in `fails` find something. */
async function calledNow(options: { isWhole?: boolean; fails?: readonly string[] } = {}) {
  const called = new Map<string, readonly string[]>();
  const failed = await check({
    folder,
    isWhole: options.isWhole ?? false,
    tell: () => undefined,
    async call(command) {
      const part = parts.find((one) => command.includes(one.command(undefined)[1] ?? ''));
      assert.ok(part, command.join(' '));
      called.set(part.id, command.slice(1));
      return { status: options.fails?.includes(part.id) ? 1 : 0, said: '' };
    },
  });
  assert.equal(failed.length, options.fails?.length ?? 0);
  return called;
}

const every = parts.map(({ id }) => id).sort();
const idsOf = (called: ReadonlyMap<string, unknown>) => [...called.keys()].sort();

/** Changes a file of the copy, looks, and puts it back as it was. */
async function withChange(name: string, change: (text: string) => string) {
  const file = path.join(folder, name);
  const before = readFileSync(file, 'utf8');
  writeFileSync(file, change(before));
  const called = await calledNow();
  writeFileSync(file, before);
  await calledNow();
  return called;
}

describe('npm run check', () => {
  it('looks at everything the first time, and at nothing when nothing has changed', async () => {
    assert.deepEqual(idsOf(await calledNow()), every);
    assert.deepEqual(idsOf(await calledNow()), []);
  });

  const act = 'src/cases/record/holds.ts';
  const cases: readonly [string, string, (text: string) => string, readonly string[]][] = [
    ['a line inside an act', act, (text) => `${text}\n// One line more.\n`, ['form', 'types']],
    [
      'what a file imports',
      act,
      (text) => text.replace(/^import/m, "import '#core/index.ts';\nimport"),
      ['arrows', 'form', 'types', 'unused'],
    ],
    [
      'what a file exports',
      act,
      (text) => `${text}\nexport const oneMore = 1;\n`,
      ['form', 'types', 'unused'],
    ],
    [
      'a page',
      'src/channels/web/pages.ts',
      (text) => `${text}\n// One line more.\n`,
      ['form', 'styles', 'types'],
    ],
    [
      'a sentence of a service',
      'services/low-income/assegno-sociale/words.it.yaml',
      (text) => `${text}# One line more.\n`,
      ['services'],
    ],
    [
      'a rule of a service',
      'services/low-income/assegno-sociale/service.ts',
      (text) => `${text}\n// One line more.\n`,
      ['form', 'services', 'types'],
    ],
    ['a page of the guide', 'docs/first-service.md', (text) => `${text}\nOne line more.\n`, []],
    ['the rules of form', 'biome.json', (text) => `${text}\n`, ['form']],
  ];
  for (const [what, name, change, expected] of cases)
    it(`looks only at what reads it where ${what} changes`, async () => {
      const called = await withChange(name, change);
      assert.deepEqual(idsOf(called), [...expected].sort());
      const form = called.get('form');
      if (form) assert.deepEqual(form.slice(2), [name === 'biome.json' ? '.' : name]);
    });

  it('knows a file that came and one that went', async () => {
    const fresh = path.join(folder, 'src/cases/record/fresh.ts');
    writeFileSync(fresh, 'export const fresh = 1;\n');
    assert.deepEqual(idsOf(await calledNow()), ['arrows', 'form', 'types', 'unused']);
    rmSync(fresh);
    const gone = await calledNow();
    assert.ok(gone.has('types') && gone.has('unused') && gone.has('arrows'));
    assert.deepEqual(idsOf(await calledNow()), []);
  });

  it('looks again at what was not found good', async () => {
    appendFileSync(path.join(folder, act), '// One line more.\n');
    assert.deepEqual(idsOf(await calledNow({ fails: ['types'] })), ['form', 'types']);
    assert.deepEqual(idsOf(await calledNow()), ['types']);
    assert.deepEqual(idsOf(await calledNow()), []);
  });

  it('forgets what it found good where everything is to be looked at, as in CI', async () => {
    assert.deepEqual(idsOf(await calledNow({ isWhole: true })), every);
  });
});
