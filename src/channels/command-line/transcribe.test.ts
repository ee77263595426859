// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { describe, it } from 'node:test';

const samples = 'src/speech/ears/samples';
function transcribe(args: readonly string[], env: NodeJS.ProcessEnv = {}) {
  const main = ['--disable-warning=ExperimentalWarning', 'src/channels/command-line/main.ts', 'transcribe'];
  const run = spawnSync(process.execPath, [...main, ...args], { env: { ...process.env, ...env } });
  const lines = run.stdout.toString().split('\n').filter(Boolean);
  return { status: run.status, said: run.stderr.toString(), lines: lines.map((line) => JSON.parse(line)) };
}

describe('sportello transcribe', () => {
  it('says of each file what was said, what it means, and how long it took', () => {
    const files = ['money', 'command'].map((name) => `${samples}/${name}.wav`);
    const { status, lines } = transcribe([
      '--lang',
      'it',
      '--expect',
      'money',
      '--on',
      '2026-11-30',
      ...files,
    ]);
    assert.equal(status, 0);
    const [sum, wish] = lines;
    assert.deepEqual(Object.keys(sum), ['text', 'value', 'confidence', 'alternatives', 'problem', 'seconds']);
    assert.deepEqual([sum.text, sum.value, sum.problem], ['1.250 euro.', 125_000, null]);
    assert.ok(sum.seconds > 0 && sum.confidence > 0.6);
    assert.equal(wish.command, 'operator');
  });
  it('writes down whatever is said where nothing is expected', () => {
    const { lines } = transcribe([`${samples}/human-month.wav`]);
    assert.deepEqual(Object.keys(lines[0]), ['text', 'seconds']);
    assert.match(lines[0].text, /settembre/i);
  });
  for (const [args, why] of [
    [[], /name a WAV file/],
    [['nowhere.wav'], /nowhere\.wav cannot be read/],
    [['package.json'], /package\.json is no WAV file/],
    [['--expect', 'sum', `${samples}/money.wav`], /--expect takes yes-no .*number/],
  ] as const)
    it(`refuses in one line: ${args.join(' ')}`, () => {
      const { status, said } = transcribe(args);
      assert.equal(status, 2);
      assert.match(said, why);
      assert.equal(said.trim().split('\n').length, 1);
    });
  it('says so where there are no weights', () => {
    const { status, said } = transcribe([`${samples}/money.wav`], { SPORTELLO_MODELS: '/nowhere' });
    assert.equal(status, 2);
    assert.match(said, /no weights in \/nowhere: .* all else works/);
  });
});
