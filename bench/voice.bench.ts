// SPDX-License-Identifier: AGPL-3.0-or-later
// A conversation over the line of the voice page, at the pace of speech: from the caller's last speech to the bot's first, on the
// waveform, everything between included but the browser's own output (some 20 to 50 ms), and from an interruption to silence.
//   node_modules/.bin/node bench/voice.bench.ts [callers] [rounds]
import { setTimeout as pause } from 'node:timers/promises';
import { WebSocket } from 'ws';
import { openMouth } from '#mouth/index.ts';
import { resample } from '#sound/index.ts';
import { openVoice } from '#speaking/index.ts';
import { ownFolder, weightsIn } from '#weights/index.ts';
import { listen } from '../src/app.ts';
import { scene } from '../tests/scene.ts';
import { table } from './measure.ts';

const [callers = 1, rounds = 3] = process.argv.slice(2).map(Number);
const rate = 16_000;
const frame = 320;
/** Where speech is in a waveform. */
const audible = 0.02;

const weights = weightsIn(ownFolder);
if (!weights.ok) throw new Error('no weights');
const voice = openVoice({});
const mouth = openMouth(weights.value, { workers: 1, waiting: 100, clauseMs: 120_000 });
const answers = ['sì', 'duemilaventicinque', 'per me', 'sì', 'la scarico', 'sì'];
const spoken = new Map<string, Float32Array>();
for (const text of new Set(answers)) {
  const parts: number[] = [];
  for await (const made of mouth.speak(text, { language: 'it', voice: 'im_nicola' }))
    if (made.ok) parts.push(...resample(made.value, rate));
  spoken.set(text, Float32Array.from(parts));
}
await mouth.close();

const { counter } = await scene('2026-06-24', { voice });
const server = await listen(counter.web, { port: 0, host: '127.0.0.1' });
const home = `http://127.0.0.1:${server.port}`;

const lateness: { kind: string; ms: number }[] = [];
const hushes: number[] = [];

async function call(): Promise<void> {
  const begun = await fetch(`${home}/it/services/certificazione-unica/start`, {
    method: 'POST',
    body: new URLSearchParams({ by: 'voice' }),
    headers: { 'sec-fetch-site': 'same-origin' },
    redirect: 'manual',
  });
  const cookie = begun.headers
    .getSetCookie()
    .map((one) => one.split(';')[0])
    .join('; ');
  const address = `${home.replace('http', 'ws')}${begun.headers.get('location')}/line`;
  const socket = new WebSocket(address, { headers: { cookie, origin: home } });
  let toSay: Float32Array = new Float32Array();
  let saidAt = 0;
  let lastSpeech: number | undefined;
  let playedUntil = 0;
  let turn = 0;
  let done = 0;
  let kind = '';
  let over = false;
  let interruptsAt: number | undefined;
  let heard = Promise.withResolvers<void>();
  socket.on('message', (data: Buffer, isBinary) => {
    const now = performance.now();
    if (isBinary) {
      const samples = new Int16Array(data.buffer.slice(data.byteOffset + 8, data.byteOffset + data.length));
      const perSecond = data.readUInt32LE(4);
      const first = samples.findIndex((sample) => Math.abs(sample) / 32_768 > audible);
      const begins = Math.max(now, playedUntil);
      if (lastSpeech !== undefined && data.readUInt32LE(0) === turn) {
        lateness.push({ kind, ms: begins + (1000 * first) / perSecond - lastSpeech });
        lastSpeech = undefined;
      }
      playedUntil = begins + (1000 * samples.length) / perSecond;
      return;
    }
    const message = JSON.parse(String(data)) as {
      type: string;
      turn: number;
      ended?: unknown;
      choices?: { label: string }[];
    };
    if (message.type === 'says') {
      turn = message.turn;
      kind = message.choices?.some(({ label }) => label === 'Sì') ? 'after a yes' : 'after a question';
      over ||= message.ended !== undefined;
    }
    if (message.type === 'hush' && interruptsAt !== undefined) {
      hushes.push(now - interruptsAt);
      interruptsAt = undefined;
      playedUntil = now;
    }
    if (message.type === 'drop') playedUntil = 0;
    if (message.type === 'spoken') {
      done = message.turn;
      heard.resolve();
      heard = Promise.withResolvers();
    }
  });
  await new Promise((resolve) => socket.once('open', resolve));
  socket.send(JSON.stringify({ type: 'aloud', isOn: true }));
  socket.send(JSON.stringify({ type: 'microphone', isOn: true }));
  // A microphone: a frame each 20 ms, of silence or of speech.
  const from = performance.now();
  let sent = 0;
  const timer = setInterval(() => {
    for (; sent * 20 < performance.now() - from; sent++) {
      const part = toSay.subarray(saidAt, saidAt + frame);
      const samples = new Int16Array(frame);
      let isSpeech = false;
      part.forEach((sample, n) => {
        samples[n] = sample * 32_767;
        isSpeech ||= Math.abs(sample) > audible;
      });
      saidAt += frame;
      if (isSpeech) lastSpeech = performance.now();
      if (socket.readyState === WebSocket.OPEN) socket.send(Buffer.from(samples.buffer));
    }
  }, 5);
  for (const text of answers) {
    while (done < turn || turn === 0) await heard.promise;
    // The last answer interrupts; before, the sentence is heard to its end.
    const isInterrupting = text === 'per me';
    while (!isInterrupting && performance.now() < playedUntil + 200) await pause(20);
    socket.send(JSON.stringify({ type: 'played', turn }));
    if (isInterrupting && performance.now() < playedUntil) interruptsAt = performance.now();
    const at = turn;
    lastSpeech = undefined;
    toSay = spoken.get(text) ?? new Float32Array();
    saidAt = 0;
    for (let ms = 0; ms < 60_000 && turn === at; ms += 20) await pause(20);
    if (over) break;
  }
  while (done < turn) await heard.promise;
  clearInterval(timer);
  socket.close();
}

for (let round = 0; round < rounds; round++) await Promise.all(Array.from({ length: callers }, call));
await server.close();
await voice.close();

const quantile = (all: readonly number[], part: number) => {
  const sorted = [...all].sort((a, b) => a - b);
  return Math.round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN);
};
const row = (what: string, ms: readonly number[]) => ({
  what,
  turns: ms.length,
  'p50 ms': quantile(ms, 0.5),
  'p95 ms': quantile(ms, 0.95),
});
table(`A line to talk over, ${callers} at once`, [
  row(
    'last speech to first speech',
    lateness.map(({ ms }) => ms),
  ),
  ...[...new Set(lateness.map(({ kind }) => kind))].map((kind) =>
    row(
      `  ${kind}`,
      lateness.filter((one) => one.kind === kind).map(({ ms }) => ms),
    ),
  ),
  row('interruption to silence', hushes),
]);
process.exit(0);
