// SPDX-License-Identifier: AGPL-3.0-or-later
import openEspeak from '@echogarden/espeak-ng-emscripten';
import type { Sound } from '#sound/index.ts';

/** Whose sounds a text is read with, by espeak-ng's name of them: `en-gb`. German has no voice of its own yet, and is read by espeak-ng alone. */
export type Accent = string;

/** Reads texts aloud, or writes how they are read. */
export interface Reader {
  /** The phonemes of a text as Kokoro knows them, with the signs that make its rhythm. */
  phonemes(text: string, accent: Accent): string;
  /** espeak-ng's own voice: a machine's, and understood. */
  read(text: string, accent: Accent, speed: number): Sound;
}

const signs = /([.,;:!?])/;
const wordsPerMinute = 150;

/** Two letters of one phoneme that Kokoro has one letter for. */
const joined: readonly (readonly [string, string])[] = [
  ['aɪ', 'I'],
  ['aʊ', 'W'],
  ['eɪ', 'A'],
  ['oʊ', 'O'],
  ['əʊ', 'Q'],
  ['ɔɪ', 'Y'],
  ['dz', 'ʣ'],
  ['dʒ', 'ʤ'],
  ['ts', 'ʦ'],
  ['tʃ', 'ʧ'],
];

/** Opens espeak-ng. */
export async function openReader(): Promise<Reader> {
  const { eSpeakNGWorker } = await openEspeak();
  const espeak = new eSpeakNGWorker();
  return {
    phonemes(text, accent) {
      espeak.set_voice('', accent);
      return text
        .split(signs)
        .map((part) => {
          if (signs.test(part)) return `${part} `;
          return part.trim() === '' ? '' : asKokoro(espeak.synthesize_ipa(part.trim()).ipa);
        })
        .join('')
        .trim();
    },
    read(text, accent, speed) {
      espeak.set_voice('', accent);
      espeak.set_rate(Math.round(wordsPerMinute * speed));
      const parts: Int16Array[] = [];
      espeak.synthesize(text, (samples) => {
        if (samples) parts.push(samples);
        return false;
      });
      const samples = Float32Array.from(
        parts.flatMap((part) => [...part]),
        (sample) => sample / 32_768,
      );
      return { samples, rate: espeak.get_samplerate() };
    },
  };
}

function asKokoro(ipa: string): string {
  return ipa
    .trim()
    .replaceAll('\n', ' ')
    .replaceAll(/\([a-z-]+\)/g, '')
    .split('_')
    .map((phoneme) => joined.reduce((made, [two, one]) => made.replaceAll(two, one), phoneme))
    .join('')
    .replaceAll(/-|\u0303/g, '')
    .replaceAll(/ +/g, ' ');
}
