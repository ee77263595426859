// SPDX-License-Identifier: AGPL-3.0-or-later
// Makes the recorded conversations of docs/conversations anew: whole calls over the line of the voice page at the pace of speech, a synthetic
// caller on the left and the counter on the right, with what was said and what was heard. Needs Debian's `opus-tools`.
//   node_modules/.bin/node bench/conversations.bench.ts [--only certificazione-unica] [--typed]
// Typed, nothing is spoken or written: to see in seconds how a call goes.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Language } from '#core/index.ts';
import { normalise } from '#grammar/index.ts';
import { openMouth } from '#mouth/index.ts';
import { resample, writeWav } from '#sound/index.ts';
import { openVoice } from '#speaking/index.ts';
import { testDatabase } from '#store/testing.ts';
import { ownFolder, weightsIn } from '#weights/index.ts';
import { listen } from '../src/app.ts';
import { testClock, testCounter, testRegisters } from '../tests/counter.ts';
import { samplePerson } from '../tests/scene.ts';
import { type Aloud, callAloud, lineRate } from './aloud.ts';
import { byTelephone } from './voices.ts';

/** What a caller says to words that match; each as often as it stands here, in this order. */
interface Answer {
  readonly to: RegExp;
  readonly says: string;
  /** After so much of the counter's sentence, without waiting for its end. */
  readonly interruptsAfterMs?: number;
}

interface Plan {
  readonly id: string;
  readonly title: string;
  readonly about: string;
  readonly language: Language;
  readonly voice: string;
  /** Signed in as one of the sample people, and the service; at the front door without them. */
  readonly who?: Parameters<typeof samplePerson>[2];
  readonly service?: string;
  readonly answers: readonly Answer[];
  readonly ends: string;
}

const plans: readonly Plan[] = [
  {
    id: 'certificazione-unica',
    title: 'Una domanda intera',
    about:
      'Luca è entrato con SPID e chiede la certificazione unica. Interrompe una volta lo sportello, che tace e lo ascolta; poi corregge l’anno che ha detto. Alla fine la richiesta parte, con il suo numero.',
    language: 'it',
    voice: 'im_nicola',
    who: 'luca-bianchi',
    service: 'certificazione-unica',
    answers: [
      { to: /Vado avanti\?/, says: 'sì' },
      { to: /Di quale anno/, says: 'duemilaventicinque' },
      { to: /per lei o per un’altra persona/, says: 'per me', interruptsAfterMs: 2500 },
      { to: /pagamenti da noi/, says: 'scusi, mi sono sbagliato, l’anno è il duemilaventiquattro' },
      { to: /pagamenti da noi/, says: 'sì, la disoccupazione' },
      { to: /Come vuole riceverla/, says: 'la scarico' },
    ],
    ends: 'sent',
  },
  {
    id: 'assegno-sociale',
    title: 'Un «non le spetta»',
    about:
      'Luca chiede l’assegno sociale. Lo sportello gli dice subito che l’età non c’è ancora, e quando ci sarà. Luca se lo fa ripetere, e lascia stare.',
    language: 'it',
    voice: 'im_nicola',
    who: 'luca-bianchi',
    service: 'assegno-sociale',
    answers: [
      { to: /Va bene così\?/, says: 'sì, va bene' },
      { to: /Vuole continuare lo stesso/, says: 'che cosa ha detto?' },
      { to: /Vuole continuare lo stesso/, says: 'no, grazie' },
    ],
    ends: 'stopped',
  },
  {
    id: 'operator',
    title: 'In English, to a person',
    about:
      'Amina lost her job and does not know what it is called here. The counter finds the service; she has a doubt, and asks for a person.',
    language: 'en',
    voice: 'bm_george',
    answers: [
      { to: /What do you need|How can I help/, says: 'I lost my job and I need some money' },
      { to: /Which\?/, says: 'sorry, can you say that again?' },
      { to: /Which\?/, says: 'I am not sure, I would rather talk to a person' },
    ],
    ends: 'operator',
  },
];

const args = process.argv.slice(2);
const only = args.includes('--only') ? args[args.indexOf('--only') + 1] : undefined;
const isTyped = args.includes('--typed');
const mostTurns = 40;
const turnMs = 60_000;
const folder = path.join(import.meta.dirname, '..', 'docs', 'conversations');

const weights = weightsIn(ownFolder);
if (!weights.ok) throw new Error('no weights');
const caller = openMouth(weights.value, { workers: 1, waiting: 10, clauseMs: 120_000 });
const voice = openVoice({ promptsFolder: process.env['PROMPTS'] });
const [database, clock] = [await testDatabase(), testClock('2026-12-01')];
const { known } = await testRegisters(database, clock);
const counter = await testCounter(database, clock, { registers: known, voice });
const server = await listen(counter.web, { port: 0, host: '127.0.0.1' });
const home = `http://127.0.0.1:${server.port}`;

interface Line {
  readonly at: number;
  readonly who: 'caller' | 'counter';
  readonly text: string;
  /** What was heard of it. */
  readonly heard?: string | undefined;
}

for (const plan of plans) if (only === undefined || plan.id === only) await hold(plan);
await Promise.all([server.close(), voice.close(), caller.close()]);
process.exit(0);

async function spoken(text: string, { language, voice: name }: Plan): Promise<Float32Array> {
  if (isTyped) return new Float32Array();
  const parts: number[] = [];
  for await (const made of caller.speak(text, { language, voice: name }))
    if (made.ok) parts.push(...resample(made.value, lineRate));
  // A little noise of a room, as every microphone brings.
  const noisy = byTelephone(
    { samples: Float32Array.from(parts), rate: lineRate },
    { noiseDb: 30 },
    text.length,
  );
  return resample(noisy, lineRate);
}

async function begin({
  who,
  service,
  language,
}: Plan): Promise<{ readonly page: string; readonly cookie: string }> {
  if (!who || !service) return { page: `/${language}/voice`, cookie: '' };
  const person = await samplePerson(database, clock, who);
  const begun = await counter.applications.start(service, { language, channel: 'web', personId: person.id });
  if (!begun.ok) throw new Error(`${service} does not begin`);
  const cookie = `visit=${await counter.sessions.begin(person, 2)}`;
  return { page: `/${language}/applications/${begun.value.application.id}/voice`, cookie };
}

async function hold(plan: Plan): Promise<void> {
  const { page, cookie } = await begin(plan);
  const line = await callAloud(home, page, { cookie, pressAfterMs: isTyped ? 0 : 3000, isTyped });
  const lines: Line[] = [];
  const left = [...plan.answers];
  const note = (one: Line) => {
    lines.push(one);
    process.stderr.write(
      `${clockOf(one.at)} ${one.who}: ${one.text}${one.heard === undefined ? '' : ` [${one.heard}]`}\n`,
    );
  };
  let ended: string | undefined;
  for (let turn = 0; turn < mostTurns; turn++) {
    const { texts, choices, ended: over } = line.said();
    const says = texts.join(' ');
    note({ at: line.saidAt(), who: 'counter', text: says });
    const at = left.findIndex(({ to }) => to.test(texts.at(-1) ?? '') || to.test(says));
    const answer = at < 0 ? undefined : left[at];
    const goesOn = choices.includes('Avanti') || choices.includes('Go on');
    if (over !== undefined) {
      await line.listens(turnMs);
      ended = over;
      break;
    }
    const text =
      answer?.says ?? (goesOn ? '' : choices[0] === 'Sì' ? 'sì' : choices[0] === 'Yes' ? 'yes' : undefined);
    if (text === undefined) {
      process.stderr.write(`nothing to say to: ${says} (${choices.join(', ')})\n`);
      break;
    }
    if (answer) left.splice(at, 1);
    if (answer?.interruptsAfterMs !== undefined) await line.listensFor(answer.interruptsAfterMs, turnMs);
    else await line.listens(turnMs);
    // Where more is told it goes on by itself.
    const next = isTyped
      ? await line.types(text === '' ? (choices[0] ?? '') : text, turnMs)
      : text === ''
        ? await line.waits(turnMs)
        : await line.speaks(await spoken(text, plan), turnMs);
    if (text !== '') note({ at: line.spokeAt(), who: 'caller', text, heard: line.takeHeard().join(' / ') });
    if (!next) {
      process.stderr.write('no answer came\n');
      break;
    }
  }
  process.stderr.write(`${plan.id}: ${ended ?? 'not ended'}, ${plan.ends} was wanted\n`);
  if (!isTyped) write(plan, line, lines, ended);
  line.close();
}

function write(plan: Plan, line: Aloud, lines: readonly Line[], ended: string | undefined): void {
  const { caller: left, counter: right } = line.recording();
  mkdirSync(folder, { recursive: true });
  const work = mkdtempSync(path.join(os.tmpdir(), 'sportello-conversation-'));
  const wav = path.join(work, 'both.wav');
  writeFileSync(wav, stereo(left, right));
  const file = path.join(folder, `${plan.id}.opus`);
  const made = spawnSync('opusenc', ['--quiet', '--bitrate', '28', '--title', plan.title, wav, file]);
  rmSync(work, { recursive: true });
  if (made.status !== 0) throw new Error('opusenc is missing: apt-get install opus-tools');
  const isItalian = plan.language === 'it';
  const [sportello, persona] = isItalian ? ['Sportello', 'Chi chiama'] : ['Counter', 'Caller'];
  const rows = lines.map(({ at, who, text, heard }) => {
    const isSame = heard === undefined || plain(heard) === plain(text);
    const understood = isSame ? '' : ` *(${isItalian ? 'sentito' : 'heard'}: ${heard || '…'})*`;
    return `| ${clockOf(at)} | ${who === 'counter' ? sportello : `**${persona}**`} | ${text.replaceAll('|', '/')}${understood} |`;
  });
  writeFileSync(
    path.join(folder, `${plan.id}.md`),
    `# ${plan.title}\n\n${plan.about}\n\n[${isItalian ? 'Ascoltare' : 'Listen'}](${plan.id}.opus) (${clockOf((1000 * left.length) / lineRate)}). ${isItalian ? 'Finita così' : 'It ended so'}: \`${ended ?? '-'}\`.\n\n| | | |\n| --: | --- | --- |\n${rows.join('\n')}\n`,
  );
}

function plain(text: string): string {
  return normalise(text)
    .replaceAll(/[^\p{L}\d]+/gu, ' ')
    .trim();
}

function clockOf(ms: number): string {
  const seconds = Math.max(0, Math.round(ms / 1000));
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

/** Two sides as one WAV file of two channels. */
function stereo(left: Float32Array, right: Float32Array): Uint8Array {
  const both = new Float32Array(2 * left.length);
  left.forEach((sample, n) => {
    both[2 * n] = sample;
    both[2 * n + 1] = right[n] ?? 0;
  });
  const file = writeWav({ samples: both, rate: lineRate });
  const view = new DataView(file.buffer);
  view.setUint16(22, 2, true);
  view.setUint32(28, 4 * lineRate, true);
  view.setUint16(32, 4, true);
  return file;
}
