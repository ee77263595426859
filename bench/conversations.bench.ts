// SPDX-License-Identifier: AGPL-3.0-or-later
// Records the conversations of docs/conversations anew: `conversations.bench.ts [name ...]`. A simulated caller, one of our own voices by
// telephone, talks with `sportello talk --json`, which hears the sound; the counter's own mouth says its turns. The same answers are then
// typed in English, for a transcript in the counter's own English.
import { mkdirSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { definitionOf, loadCatalogue, writtenExamples } from '#catalogue/index.ts';
import type { CalendarDate, Language } from '#core/index.ts';
import { normalise } from '#grammar/index.ts';
import { answersOnRoute, completed } from '#interview/index.ts';
import { openMouth } from '#mouth/index.ts';
import { loadPlaces } from '#places/index.ts';
import { resample, writeWav } from '#sound/index.ts';
import { ownFolder, weightsIn } from '#weights/index.ts';
import { callerWith, type TalkedLine, type Temper } from '../tests/caller.ts';
import { openTalk } from '../tests/talked.ts';
import { byTelephone, openVoices } from './voices.ts';

/** Somebody who calls: for which service, with the answers of which example, how they talk, and what they say where an answer would not do. */
interface Scene {
  readonly name: string;
  readonly service: string;
  readonly example: string;
  readonly temper: Temper;
  readonly instead: readonly { readonly when: RegExp; readonly it: string; readonly en: string }[];
}

/** What was said, and what the counter heard of it. */
interface Said {
  readonly who: 'counter' | 'caller';
  readonly text: string;
  readonly heard?: string;
  readonly isKeyed?: boolean;
}

const skips = { when: /Rileggo le risposte|I read the answers back/, it: 'salta', en: 'skip' };
const scenes: readonly Scene[] = [
  {
    name: 'naspi',
    service: 'naspi-domanda',
    example: '2026: claimed on 20 April, paid from the day after',
    temper: 'in-pieces',
    instead: [skips],
  },
  {
    name: 'residence',
    service: 'variazione-residenza',
    example: '2026: letters to a new home in Bologna, nothing is asked about living abroad',
    temper: 'plain',
    instead: [skips],
  },
  {
    name: 'not-entitled',
    service: 'assegno-sociale',
    example: '2026: too young and back for five years: all is told',
    temper: 'chatty',
    instead: [
      {
        when: /Vuole continuare lo stesso|Would you like to go on anyway/,
        it: 'no, vorrei parlare con un operatore',
        en: 'no, I would like to speak to an operator',
      },
    ],
  },
];

const voice = 'kokoro/im_nicola';
const line = { noiseDb: 20, lossPercent: 1 };
const rate = 8000;
const pause = new Float32Array(0.4 * rate);
const mostTurns = 90;
const mostTries = 3;
const folder = path.join(import.meta.dirname, '..', 'docs', 'conversations');
const file = path.join(os.tmpdir(), `sportello-conversation-${process.pid}.wav`);

const catalogue = await loadCatalogue();
const places = loadPlaces();
const weights = weightsIn(ownFolder);
if (!weights.ok) throw new Error('there are no weights to speak with');
const mouth = openMouth(weights.value, { workers: 1, waiting: 1, clauseMs: 120_000 });
const voices = await openVoices();
const wanted = process.argv.slice(2);
mkdirSync(folder, { recursive: true });
for (const scene of scenes.filter(({ name }) => wanted.length === 0 || wanted.includes(name))) {
  const sounds: Float32Array[] = [];
  const spoken = await hold(scene, 'it', sounds);
  const sound = joined(sounds);
  writeFileSync(path.join(folder, `${scene.name}.wav`), inALaw(sound));
  writeFileSync(path.join(folder, `${scene.name}.it.md`), transcript(scene, 'it', spoken));
  writeFileSync(path.join(folder, `${scene.name}.en.md`), transcript(scene, 'en', await hold(scene, 'en')));
  const heard = spoken.filter(({ who }) => who === 'caller');
  const misheard = heard.filter((one) => isMisheard(one)).length;
  process.stdout.write(
    `${scene.name}: ${Math.round(sound.length / rate)} s, ${heard.length} turns, ${misheard} written otherwise\n`,
  );
}
await mouth.close();

/** Holds a conversation: aloud where there are sounds to be kept, typed otherwise. */
async function hold(
  { service, example, temper, instead }: Scene,
  language: 'it' | 'en',
  sounds?: Float32Array[],
): Promise<readonly Said[]> {
  const { definition, answers, on } = answersOf(service, example);
  const talk = await openTalk(['--on', on]);
  const said: Said[] = [];
  const tries = new Map<string, number>();
  try {
    const caller = callerWith(definition, { answers, language, on, places, temper });
    let now = await talk.send({ call: { service, lang: language, on } });
    for (let turn = 0; turn < mostTurns; turn++) {
      await counterSays(now, language, said, sounds);
      if (now.ended !== null) return said;
      const heard = now.says.join(' ');
      const other = instead.find(({ when }) => when.test(heard));
      const reply = other ? { text: other[language] } : caller.reply(now);
      if (!reply) throw new Error(`no answer to: ${heard}`);
      const { path: at, keys } = { path: undefined, keys: undefined, ...reply };
      if (at !== undefined && !/Continui\.|Please go on\./.test(heard))
        tries.set(at, (tries.get(at) ?? 0) + 1);
      if (at !== undefined && keys !== undefined && (tries.get(at) ?? 0) > mostTries) {
        said.push({ who: 'caller', text: keys, isKeyed: true });
        now = await talk.send({ keys });
        continue;
      }
      if (sounds) {
        const call = byTelephone(await voices.say(reply.text, voice, language), line, turn);
        writeFileSync(file, writeWav(call));
        sounds.push(resample(call, rate), pause);
        now = await talk.send({ audio: file });
        said.push({ who: 'caller', text: reply.text, heard: now.heard?.text ?? '' });
      } else {
        now = await talk.send({ said: reply.text });
        said.push({ who: 'caller', text: reply.text });
      }
    }
    throw new Error('it never ends');
  } finally {
    await talk.close();
  }
}

function answersOf(service: string, example: string) {
  const definition = definitionOf(catalogue, service);
  const entry = catalogue.entries.get(service);
  const found = entry && writtenExamples(entry.folder).find(({ name }) => name.includes(example));
  if (!definition || !found) throw new Error(`${service} has no such example`);
  const on: CalendarDate = found.on;
  return {
    definition,
    on,
    answers: answersOnRoute(definition.service, completed(definition, found.answers, on), on),
  };
}

async function counterSays(
  { says }: TalkedLine,
  language: Language,
  said: Said[],
  sounds: Float32Array[] | undefined,
): Promise<void> {
  const text = says.join(' ');
  said.push({ who: 'counter', text });
  if (!sounds) return;
  for await (const part of mouth.speak(text, { language })) {
    if (!part.ok) throw new Error('the counter could not speak');
    const { samples } = { samples: resample(part.value, rate) };
    const peak = samples.reduce((most, one) => Math.max(most, Math.abs(one)), 0.01);
    sounds.push(samples.map((one) => (one * 0.5) / peak));
  }
  sounds.push(pause);
}

function isMisheard({ text, heard }: Said): boolean {
  return heard !== undefined && plain(heard) !== plain(text);
}

function plain(text: string): string {
  return normalise(text)
    .replaceAll(/[^\p{L}\d]+/gu, ' ')
    .trim();
}

function transcript({ service }: Scene, language: 'it' | 'en', said: readonly Said[]): string {
  const words = {
    it: { counter: 'Sportello', caller: 'Chi chiama', heard: 'sentito', keyed: 'con i tasti' },
    en: { counter: 'Counter', caller: 'Caller', heard: 'heard', keyed: 'by keys' },
  }[language];
  const title = catalogue.entries.get(service)?.card.title;
  const lines = said.map((one) => {
    const heard = isMisheard(one) ? ` *(${words.heard}: «${one.heard}»)*` : '';
    const keyed = one.isKeyed ? ` *(${words.keyed})*` : '';
    return `**${words[one.who]}:** ${one.text}${heard}${keyed}\n`;
  });
  return `# ${title?.[language] ?? title?.it ?? service}\n\n${lines.join('\n')}`;
}

function joined(parts: readonly Float32Array[]): Float32Array {
  const whole = new Float32Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** A WAV file of A-law at 8 kHz (ITU-T G.711; RIFF with its `fact`), as a telephone sounds. */
function inALaw(samples: Float32Array): Uint8Array {
  const header = Buffer.alloc(58);
  header.write('RIFF', 0);
  header.writeUInt32LE(50 + samples.length, 4);
  header.write('WAVEfmt ', 8);
  header.writeUInt32LE(18, 16);
  header.writeUInt16LE(6, 20);
  header.writeUInt16LE(1, 22);
  header.writeUInt32LE(rate, 24);
  header.writeUInt32LE(rate, 28);
  header.writeUInt16LE(1, 32);
  header.writeUInt16LE(8, 34);
  header.write('fact', 38);
  header.writeUInt32LE(4, 42);
  header.writeUInt32LE(samples.length, 46);
  header.write('data', 50);
  header.writeUInt32LE(samples.length, 54);
  const end = samples.length % 2 === 0 ? [] : [Buffer.alloc(1)];
  return Buffer.concat([header, Buffer.from(Array.from(samples, toALaw)), ...end]);
}

function toALaw(sample: number): number {
  const size = Math.min(0x7fff, Math.round(Math.abs(sample) * 0x8000));
  const exponent = Math.max(0, Math.floor(Math.log2(Math.max(1, size))) - 7);
  const mantissa = (exponent < 2 ? size >> 4 : size >> (exponent + 3)) & 0x0f;
  return ((sample < 0 ? 0 : 0x80) | (exponent << 4) | mantissa) ^ 0x55;
}
