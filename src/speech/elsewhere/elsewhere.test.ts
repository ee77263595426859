// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { createServer, type IncomingMessage } from 'node:http';
import { after, before, describe, it } from 'node:test';
import { readJson } from '#core/index.ts';
import { readWav, type Sound, writeWav } from '#sound/index.ts';
import { openEarsElsewhere, openMouthElsewhere, type SpeechServer } from './index.ts';

const tone = (seconds: number, rate: number): Sound => ({
  samples: Float32Array.from({ length: seconds * rate }, (_, n) => 0.3 * Math.sin(n / 10)),
  rate,
});

/** A stand-in of a speech server: it answers as OpenAI's reference of its audio endpoints says, and keeps what it was asked. */
const asked: {
  readonly path: string;
  readonly key: string;
  readonly form?: FormData;
  readonly json?: unknown;
}[] = [];
let answers: 'well' | 'busy' | 'nonsense' | 'never' | 'elsewhere' | 'too-much' = 'well';
const standIn = createServer(async (request, response) => {
  const key = request.headers.authorization ?? '';
  const path = request.url ?? '';
  const form = path.endsWith('transcriptions') ? await formOf(request) : undefined;
  const json = form ? undefined : readJson(String(await bytesOf(request)));
  asked.push({ path, key, ...(form ? { form } : { json }) });
  if (answers === 'never') return;
  if (answers === 'busy') return void response.writeHead(429).end();
  if (answers === 'elsewhere') return void response.writeHead(307, { location: 'http://127.0.0.1:9/' }).end();
  if (answers === 'nonsense') return void response.end('<html>');
  if (answers === 'too-much') return void response.end(Buffer.alloc(13_000_000));
  response.end(form ? JSON.stringify({ text: ' Il tre marzo. ' }) : writeWav(tone(1, 24_000)));
});

let server: SpeechServer;
before(async () => {
  await new Promise<void>((resolve) => standIn.listen(0, '127.0.0.1', resolve));
  const address = standIn.address();
  assert.ok(address && typeof address === 'object');
  const url = `http://127.0.0.1:${address.port}/v1`;
  server = { url, key: 'secret', hears: 'whisper-1', speaks: 'tts-1', voice: 'nova' };
});
after(() => {
  standIn.closeAllConnections();
  standIn.close();
});

const hear = (turnMs = 60_000) => openEarsElsewhere(server, { turnMs }).hear(tone(1, 8000), 'it');

describe('a speech server of the administration', () => {
  it('hears: it is sent a WAV file at 16 kHz, the model and the language', async () => {
    answers = 'well';
    assert.deepEqual(await hear(), { ok: true, value: { text: 'Il tre marzo.', spokenSeconds: 1 } });
    const { path, key, form } = asked.at(-1) ?? {};
    assert.equal(path, '/v1/audio/transcriptions');
    assert.equal(key, 'Bearer secret');
    assert.equal(form?.get('model'), 'whisper-1');
    assert.equal(form?.get('language'), 'it');
    const file = form?.get('file');
    assert.ok(file instanceof Blob);
    const sent = readWav(await file.bytes());
    assert.ok(sent.ok && sent.value.rate === 16_000 && sent.value.samples.length === 16_000);
  });
  it('speaks clause by clause, as its clauses are read aloud, and is not asked twice for the same', async () => {
    answers = 'well';
    const mouth = openMouthElsewhere(server, { ahead: 1, clauseMs: 60_000 });
    const before = asked.length;
    for (const _ of [1, 2]) {
      const sounds: number[] = [];
      for await (const made of mouth.speak('Sono 12 euro. Va bene?', { language: 'it', slow: true }))
        if (made.ok) sounds.push(made.value.rate);
      assert.deepEqual(sounds, [24_000, 24_000]);
    }
    const said = asked.slice(before).map(({ json }) => json);
    const plain = { model: 'tts-1', voice: 'nova', response_format: 'wav', speed: 0.8 };
    assert.deepEqual(said, [
      { ...plain, input: 'Sono dodici euro.' },
      { ...plain, input: 'Va bene?' },
    ]);
    await mouth.close();
  });
  for (const [how, code] of [
    ['busy', 'busy'],
    ['nonsense', 'lost'],
    ['elsewhere', 'lost'],
    ['too-much', 'lost'],
  ] as const)
    it(`costs one turn where its answer is ${how}`, async () => {
      answers = how;
      assert.deepEqual(await hear(), { ok: false, problems: [{ path: '', code }] });
    });
  it('costs one turn where it never answers', async () => {
    answers = 'never';
    assert.deepEqual(await hear(50), { ok: false, problems: [{ path: '', code: 'lost' }] });
  });
});

async function bytesOf(request: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts);
}

async function formOf(request: IncomingMessage): Promise<FormData> {
  const body = await bytesOf(request);
  const headers = { 'content-type': request.headers['content-type'] ?? '' };
  return new Response(new Uint8Array(body), { headers }).formData();
}
