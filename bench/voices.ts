// SPDX-License-Identifier: AGPL-3.0-or-later
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';
import type { Language } from '#core/index.ts';
import { readWav, resample, type Sound, writeWav } from '#sound/index.ts';
import { openReader, type Reader } from '../src/speech/mouth/espeak.ts';
import { openSpeaker, type Speaker } from '../src/speech/mouth/kokoro.ts';
import { sayable } from '../src/speech/mouth/sayable.ts';

// What was said once is kept: the same callers are heard again and again.
const folder = path.join(os.tmpdir(), 'sportello-voices');
/** Kokoro's folder; another one may have more voices. */
const kokoro = process.env['VOICES'] ?? path.join(import.meta.dirname, '..', 'models', 'kokoro');

/** Voices by name: `kokoro/if_sara`, `espeak/it`, `festival/lp_diphone` (Debian's `festival` and `festvox-itapc16k`, `festvox-italp16k`). */
export interface Voices {
  say(text: string, voice: string, language: Language): Promise<Sound>;
}

const accents: Readonly<Record<Language, string>> = { it: 'it', en: 'en-gb', de: 'de' };

export async function openVoices(): Promise<Voices> {
  mkdirSync(folder, { recursive: true });
  const reader = await openReader();
  let speaker: Speaker | undefined;
  return {
    async say(text, voice, language) {
      const key = createHash('sha256').update(`${voice} ${language} ${text}`).digest('hex').slice(0, 24);
      const file = path.join(folder, `${key}.wav`);
      if (!existsSync(file)) {
        if (voice.startsWith('kokoro/')) speaker ??= await openSpeaker(kokoro);
        writeFileSync(file, writeWav(await made(text, voice, language, reader, speaker)));
      }
      const read = readWav(readFileSync(file));
      if (!read.ok) throw new Error(`${voice} said nothing`);
      return read.value;
    },
  };
}

async function made(
  text: string,
  voice: string,
  language: Language,
  reader: Reader,
  speaker: Speaker | undefined,
): Promise<Sound> {
  const [engine, name = ''] = voice.split('/');
  const words = sayable(text, language);
  if (engine === 'espeak') return reader.read(words, accents[language], 1);
  if (engine === 'kokoro' && speaker) return speaker(reader.phonemes(words, accents[language]), name, 1);
  const file = path.join(folder, `festival-${process.pid}.wav`);
  // Its letters are ISO 8859-1.
  const run = spawnSync('text2wave', ['-eval', `(voice_${name})`, '-o', file], {
    input: Buffer.from(words, 'latin1'),
  });
  if (run.status !== 0)
    throw new Error('text2wave is missing: apt-get install festival festvox-itapc16k festvox-italp16k');
  const read = readWav(readFileSync(file));
  if (!read.ok) throw new Error('festival said nothing');
  return read.value;
}

/** How a sound comes over a telephone line. */
export interface LineQuality {
  /** Pink noise so many dB below the speech; none without it. */
  readonly noiseDb?: number;
  /** Frames of 20 ms that are lost, of a hundred. */
  readonly lossPercent?: number;
}

/** The same sound by telephone: 300 to 3,400 Hz, A-law at 8 kHz (ITU-T G.711), noise, lost frames filled with the one before, fading. */
export function byTelephone(sound: Sound, { noiseDb, lossPercent = 0 }: LineQuality, seed = 1): Sound {
  const rate = 8000;
  const random = randomFrom(seed);
  const pad = rate / 4;
  const said = resample(sound, rate);
  const samples = new Float32Array(said.length + 2 * pad);
  samples.set(said, pad);
  const band = passed(passed(samples, 300, 'high'), 3400, 'low');
  const power = band.reduce((sum, one) => sum + one * one, 0) / Math.max(1, said.length);
  const noise = noiseDb === undefined ? undefined : pink(band.length, random);
  const level = noiseDb === undefined ? 0 : Math.sqrt(power / 10 ** (noiseDb / 10));
  const peak = band.reduce((most, one) => Math.max(most, Math.abs(one)), 0.01);
  const scale = 0.5 / peak;
  const line = band.map((one, n) => overALaw((one + level * (noise?.[n] ?? 0)) * scale));
  const frame = rate / 50;
  for (let at = frame; at + frame <= line.length; at += frame)
    if (random() * 100 < lossPercent)
      for (let n = 0; n < frame; n++) line[at + n] = 0.6 * (line[at + n - frame] ?? 0);
  return { samples: line, rate };
}

// One step of A-law and back: 13 segments of 16 steps.
function overALaw(sample: number): number {
  const size = Math.min(1, Math.abs(sample)) * 32_768;
  const exponent = Math.max(0, Math.min(7, Math.floor(Math.log2(Math.max(size, 1))) - 7));
  const step = exponent <= 1 ? 16 : 2 ** (exponent + 3);
  const level = (Math.floor(size / step) + 0.5) * step;
  return (Math.sign(sample) * Math.min(level, 32_256)) / 32_768;
}

/** Butterworth of the second order (RBJ's Audio EQ Cookbook). */
function passed(samples: Float32Array, hertz: number, side: 'high' | 'low'): Float32Array {
  const w = (2 * Math.PI * hertz) / 8000;
  const cos = Math.cos(w);
  const alpha = Math.sin(w) / Math.SQRT2;
  const a0 = 1 + alpha;
  const b0 = (side === 'low' ? 1 - cos : 1 + cos) / 2 / a0;
  const b1 = (side === 'low' ? 1 - cos : -1 - cos) / a0;
  const [a1, a2] = [(-2 * cos) / a0, (1 - alpha) / a0];
  const made = new Float32Array(samples.length);
  let [x1, x2, y1, y2] = [0, 0, 0, 0];
  samples.forEach((x, n) => {
    const y = b0 * x + b1 * x1 + b0 * x2 - a1 * y1 - a2 * y2;
    [x2, x1, y2, y1] = [x1, x, y1, y];
    made[n] = y;
  });
  return made;
}

/** Pink noise of power 1 (Kellet's filter, economy). */
function pink(length: number, random: () => number): Float32Array {
  let [b0, b1, b2] = [0, 0, 0];
  const made = Float32Array.from({ length }, () => {
    const white = random() * 2 - 1;
    b0 = 0.99765 * b0 + white * 0.099046;
    b1 = 0.963 * b1 + white * 0.2965164;
    b2 = 0.57 * b2 + white * 1.0526913;
    return b0 + b1 + b2 + white * 0.1848;
  });
  const power = made.reduce((sum, one) => sum + one * one, 0) / length;
  return made.map((one) => one / Math.sqrt(power));
}

/** The same numbers in every run (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}
