// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { after, describe, it } from 'node:test';
import { readWav, resample } from '#sound/index.ts';
import { ownFolder } from '#weights/index.ts';

const folder = mkdtempSync(path.join(os.tmpdir(), 'sportello-voice-'));
after(() => rmSync(folder, { recursive: true, force: true }));
// espeak-ng answers, which takes no time: a counter whose weights are those of the ears alone.
const models = path.join(folder, 'models');
mkdirSync(models);
const all = JSON.parse(readFileSync(path.join(ownFolder, 'models.json'), 'utf8')) as Record<string, unknown>;
const ears = ['whisper-base-it-phone', 'turn'];
for (const name of ears) symlinkSync(path.join(ownFolder, name), path.join(models, name));
const list = Object.fromEntries(ears.map((name) => [name, all[name]]));
writeFileSync(path.join(models, 'models.json'), JSON.stringify(list));

const samples = 'src/speech/ears/samples';

function talk(args: readonly string[], input: Uint8Array = new Uint8Array()) {
  const own = { SPORTELLO_DATA: path.join(folder, 'postgres'), SPORTELLO_MODELS: models, DATABASE_URL: '' };
  const env = { ...process.env, ...own };
  const main = [
    '--disable-warning=ExperimentalWarning',
    'src/channels/command-line/main.ts',
    'talk',
    '--voice',
  ];
  const run = spawnSync(process.execPath, [...main, ...args], { env, input, maxBuffer: 1e8 });
  return { status: run.status, shown: run.stderr.toString(), out: run.stdout };
}

/** As a microphone gives it: what is said in a file, and then nothing for some seconds. */
function microphone(name: string): Uint8Array {
  const read = readWav(readFileSync(`${samples}/${name}.wav`));
  assert.ok(read.ok);
  const said = resample(read.value, 16_000);
  const bytes = new DataView(new ArrayBuffer(2 * (said.length + 4 * 16_000)));
  said.forEach((one, n) => {
    bytes.setInt16(2 * n, Math.round(one * 32_767), true);
  });
  return new Uint8Array(bytes.buffer);
}

describe('a conversation by voice', () => {
  it('is heard from files, shown on both sides, and answered in files', () => {
    const aloud = path.join(folder, 'aloud');
    const files = [`${samples}/command.wav`];
    const { status, out } = talk(['--service', 'certificato-obis-m', '--aloud', aloud, ...files]);
    assert.equal(status, 0);
    assert.match(out.toString(), /Non sono una persona[^>]*> [^\n]*operatore/i);
    assert.deepEqual(readdirSync(aloud), ['01.wav', '02.wav']);
    const first = readWav(readFileSync(path.join(aloud, '01.wav')));
    assert.ok(first.ok && first.value.samples.length > 3 * first.value.rate);
  });
  it('is heard from a microphone, turn by turn, and answered as sound', () => {
    const { status, shown, out } = talk(
      ['--service', 'certificato-obis-m', '--aloud', '-'],
      microphone('command'),
    );
    assert.equal(status, 0, shown);
    assert.match(shown, /Non sono una persona[^>]*> [^\n]*operatore/i);
    assert.ok(out.length > 3 * 2 * 24_000 && out.length % 2 === 0);
  });
});
