// SPDX-License-Identifier: AGPL-3.0-or-later
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { type Language, readJson } from '#core/index.ts';

/** The pieces of words that a recogniser writes with. */
export interface Tokens {
  /** What each stands for, by its number. */
  readonly texts: readonly string[];
  /** The numbers of those of our languages' letters, figures and signs. */
  readonly written: Int32Array;
  /** Those that an answer is made of: letters, figures, and the signs that stand in sums, dates and addresses. */
  readonly spoken: Int32Array;
}

const file = z.object({ model: z.object({ vocab: z.record(z.string(), z.int()) }) });

/** Whisper's own marks come after the pieces of words; the first ends a text. */
export const endOfText = 50_257;
const transcribe = 50_359;
const withoutTimes = 50_363;
const languageMarks: Readonly<Record<string, number>> = { it: 50_274, en: 50_259, de: 50_261 };

/** What a text begins with, so that it is written in that language, as it was said and without times. */
export function beginningFor(language: Language): readonly number[] {
  return [50_258, languageMarks[language] ?? 0, transcribe, withoutTimes];
}

/** Reads `tokenizer.json`. Half a letter (some are two tokens) stands for nothing, and is never written. */
export function readTokens(path: string): Tokens {
  const { vocab } = file.parse(readJson(readFileSync(path, 'utf8'))).model;
  const bytes = bytesOfLetters();
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const texts: string[] = [];
  for (const [piece, number] of Object.entries(vocab)) {
    if (number >= endOfText) continue;
    try {
      texts[number] = decoder.decode(Uint8Array.from(piece, (letter) => bytes.get(letter) ?? 255));
    } catch {
      texts[number] = '';
    }
  }
  const those = (are: RegExp) =>
    Int32Array.from(texts.flatMap((text, number) => (are.test(text) ? [number] : [])));
  return {
    texts,
    written: those(/^[\p{Script=Latin}\p{Nd}\p{P}\p{Sc}+ ]+$/u),
    spoken: those(/^(?: ?[\p{Script=Latin}\d.,'’%€/:+@]+| )$/u),
  };
}

/** Tokens are bytes written as letters: those that print stand for themselves, the others come after U+0100 (Radford et al., 2019). */
function bytesOfLetters(): ReadonlyMap<string, number> {
  const bytes = new Map<string, number>();
  let after = 0x100;
  for (let byte = 0; byte < 256; byte++) {
    const prints = (byte > 32 && byte < 127) || (byte > 160 && byte !== 173);
    bytes.set(String.fromCodePoint(prints ? byte : after++), byte);
  }
  return bytes;
}
