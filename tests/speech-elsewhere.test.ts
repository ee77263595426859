// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import os from 'node:os';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { after, before, describe, it } from 'node:test';
import { readWav, writeWav } from '#sound/index.ts';

const folder = mkdtempSync(path.join(os.tmpdir(), 'sportello-elsewhere-'));
const samples = 'src/speech/ears/samples';
/** What the stand-in wrote and said for whom: the paths that were asked. */
const asked: string[] = [];
let writes = '';
const standIn = createServer((request, response) => {
  asked.push(request.url ?? '');
  request.resume();
  const tone = { samples: Float32Array.from({ length: 24_000 }, (_, n) => Math.sin(n / 10)), rate: 24_000 };
  request.on('end', () =>
    response.end(request.url?.endsWith('transcriptions') ? JSON.stringify({ text: writes }) : writeWav(tone)),
  );
});
before(async () => {
  standIn.listen(0, '127.0.0.1');
  await once(standIn, 'listening');
});
after(() => {
  standIn.closeAllConnections();
  standIn.close();
  rmSync(folder, { recursive: true, force: true });
});

async function sportello(args: readonly string[], input = '') {
  const address = standIn.address();
  assert.ok(address && typeof address === 'object');
  const env = {
    ...process.env,
    SPORTELLO_DATA: path.join(folder, 'postgres'),
    DATABASE_URL: '',
    // No weights are on this machine.
    SPORTELLO_MODELS: path.join(folder, 'nothing'),
    SPORTELLO_SPEECH_URL: `http://127.0.0.1:${address.port}/v1`,
    SPORTELLO_SPEECH_HEARS: 'whisper-1',
    SPORTELLO_SPEECH_SPEAKS: 'tts-1',
    SPORTELLO_SPEECH_VOICE: 'nova',
  };
  const main = ['--disable-warning=ExperimentalWarning', 'src/channels/command-line/main.ts'];
  const run = spawn(process.execPath, [...main, ...args], { env });
  run.stdin.end(input);
  const [out, said] = await Promise.all([text(run.stdout), text(run.stderr), once(run, 'close')]);
  return { out, said, status: run.exitCode };
}

describe('where a speech server is set, and no weights are on the machine', () => {
  it('a file is written down there, and understood here', async () => {
    writes = ' il tre marzo duemilaventisei';
    const run = await sportello([
      'transcribe',
      '--expect',
      'date',
      '--on',
      '2026-11-30',
      `${samples}/money.wav`,
    ]);
    assert.equal(run.status, 0, run.said);
    const { text: written, value } = JSON.parse(run.out) as { text: string; value: unknown };
    assert.deepEqual([written, value], ['il tre marzo duemilaventisei', '2026-03-03']);
  });
  it('a text is read aloud there', async () => {
    const file = path.join(folder, 'said.wav');
    const run = await sportello(['say', '--lang', 'it', file], 'Buongiorno.');
    assert.equal(run.status, 0, run.said);
    const sound = readWav(readFileSync(file));
    assert.ok(sound.ok && sound.value.samples.length >= 24_000);
    assert.equal(asked.at(-1), '/v1/audio/speech');
  });
  it('a conversation by voice is heard and answered there', async () => {
    writes = 'vorrei parlare con un operatore';
    const aloud = path.join(folder, 'aloud');
    const run = await sportello(['talk', '--voice', '--aloud', aloud, `${samples}/command.wav`]);
    assert.equal(run.status, 0, run.said);
    assert.match(run.out, /> vorrei parlare con un operatore/);
    assert.ok(existsSync(path.join(aloud, '02.wav')));
  });
});
