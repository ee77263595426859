// SPDX-License-Identifier: AGPL-3.0-or-later
// A conversation over the line of the voice page, at the pace of speech: from the caller's last speech to the counter's first, on the
// waveform, everything between included but the browser's own output (some 20 to 50 ms), and from an interruption to silence.
//   node_modules/.bin/node bench/voice.bench.ts [callers] [rounds] [--turns]
import { execFileSync } from 'node:child_process';
import os from 'node:os';
import { openMouth } from '#mouth/index.ts';
import { resample } from '#sound/index.ts';
import { openVoice } from '#speaking/index.ts';
import { ownFolder, weightsIn } from '#weights/index.ts';
import { listen } from '../src/app.ts';
import { scene } from '../tests/scene.ts';
import { callAloud, lineRate, type Times } from './aloud.ts';
import { table } from './measure.ts';

const [callers = 1, rounds = 3] = process.argv.slice(2).map(Number);
const isToldByTurn = process.argv.includes('--turns');

const weights = weightsIn(ownFolder);
if (!weights.ok) throw new Error('no weights');
// Kept from one run to the next only where a folder is named: a counter that speaks for the first time is the hard case.
const voice = openVoice({ promptsFolder: process.env['PROMPTS'] });
const mouth = openMouth(weights.value, { workers: 1, waiting: 100, clauseMs: 120_000 });
const answers = ['sì', 'duemilaventicinque', 'per me', 'sì', 'la scarico', 'sì'];
/** Said while the counter speaks: they answer nothing, and the sentence goes on. */
const nod = 'sì sì';
const spoken = new Map<string, Float32Array>();
for (const text of new Set([...answers, nod])) {
  const parts: number[] = [];
  for await (const made of mouth.speak(text, { language: 'it', voice: 'im_nicola' }))
    if (made.ok) parts.push(...resample(made.value, lineRate));
  spoken.set(text, Float32Array.from(parts));
}
await mouth.close();

const { counter } = await scene('2026-06-24', { voice });
const server = await listen(counter.web, { port: 0, host: '127.0.0.1' });
const home = `http://127.0.0.1:${server.port}`;

const turns: {
  readonly call: number;
  readonly kind: string;
  readonly text: string;
  readonly says: string;
  readonly times: Times;
}[] = [];
const hushes: number[] = [];
let nods = 0;
let resumed = 0;
let calls = 0;
let lost = 0;
const load = os.loadavg()[0] ?? 0;

async function call(): Promise<void> {
  const number = calls++;
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
  const line = await callAloud(home, begun.headers.get('location') ?? '', { cookie });
  for (const text of answers) {
    const { choices } = line.said();
    if (text === 'duemilaventicinque') {
      if (await line.listensFor(600, 20_000)) {
        nods++;
        if (await line.speaksAside(spoken.get(nod) ?? new Float32Array(), 8000)) resumed++;
      }
    }
    // The third answer interrupts; the others come when all was said.
    if (text === 'per me') await line.listensFor(1000, 20_000);
    else await line.listens(60_000);
    const next = await line.speaks(spoken.get(text) ?? new Float32Array(), 30_000);
    if (!next) {
      lost++;
      continue;
    }
    turns.push({
      call: number,
      kind: choices.includes('Sì') ? 'after a yes' : 'after a question',
      text,
      says: next.said.texts.join(' '),
      times: next.times,
    });
    if (next.said.ended !== undefined) break;
  }
  hushes.push(...line.hushes);
  line.close();
}

for (let round = 0; round < rounds; round++) await Promise.all(Array.from({ length: callers }, call));
const memory = memoryOf(process.pid);
await server.close();
await voice.close();

/** Megabytes that the processes of the counter's voice hold, as the system counts them; the counter's own is beside. */
function memoryOf(pid: number): { readonly own: number; readonly voice: number } {
  const lines = execFileSync('ps', ['-e', '-o', 'pid=,ppid=,rss=,args='], { encoding: 'utf8' })
    .trim()
    .split('\n');
  const all = lines.map((one) => /^\s*(\d+)\s+(\d+)\s+(\d+)\s+(.*)$/.exec(one) ?? []);
  const sum = (some: typeof all) => Math.round(some.reduce((mb, [, , , kb]) => mb + Number(kb) / 1024, 0));
  return {
    own: sum(all.filter(([, one]) => Number(one) === pid)),
    voice: sum(all.filter(([, , parent, , args = '']) => Number(parent) === pid && args.includes('speech'))),
  };
}

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
const between = (from: keyof Times, to: keyof Times, some = turns) =>
  some.flatMap(({ times }) => {
    const [a, b] = [times[from], times[to]];
    return a === undefined || b === undefined ? [] : [b - a];
  });
if (isToldByTurn)
  for (const { call: of, text, says, times } of turns) {
    const { lastSpeech = 0 } = times;
    const told = Object.entries(times).map(([what, ms]) => `${what} ${Math.round(ms - lastSpeech)}`);
    process.stderr.write(`${of} ${text}: ${told.join(', ')}: ${says.slice(0, 60)}\n`);
  }
const kinds = [...new Set(turns.map(({ kind }) => kind))];
table(`A line to talk over, ${callers} at once, load ${load.toFixed(1)} at the beginning`, [
  row('last speech to first speech', between('lastSpeech', 'firstSpeech')),
  ...kinds.map((kind) =>
    row(
      `  ${kind}`,
      between(
        'lastSpeech',
        'firstSpeech',
        turns.filter((one) => one.kind === kind),
      ),
    ),
  ),
  row('of which: the turn is over', between('lastSpeech', 'turnEnded')),
  row('  the ears are ready', between('turnEnded', 'heard')),
  row('  the conversation has answered', between('heard', 'said')),
  row('  the mouth begins', between('said', 'firstSpeech')),
  row('interruption to silence', hushes),
]);
process.stdout.write(
  `${resumed} of ${nods} sentences went on after "${nod}"; ${lost} answers led nowhere; memory ${memory.own} MB, ears, mouth and watch ${memory.voice} MB\n`,
);
process.exit(0);
