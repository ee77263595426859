// SPDX-License-Identifier: AGPL-3.0-or-later
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { day, type Language, readJson } from '#core/index.ts';
import type { Expected } from '#listening/index.ts';
import { levelled, rate, resample } from '#sound/index.ts';
import type { Understanding } from '#spoken/index.ts';
import { ownFolder } from '#weights/index.ts';
import { guideFor } from '../src/channels/listening/guide.ts';
import { openSpeechFinder } from '../src/speech/activity/speech.ts';
import type { Guide } from '../src/speech/ears/listen.ts';
import { beamsOf } from '../src/speech/ears/listen.ts';
import { openWhisper } from '../src/speech/ears/whisper.ts';
import { heardKinds, loadCorpus, type Split, type Utterance } from '../tests/corpus.ts';
import { byTelephone, type LineQuality, openVoices, randomFrom } from './voices.ts';

/** One text that may have been said, and what it means. */
export interface ClipText {
  readonly text: string;
  readonly score: number;
  readonly way: 'free' | 'guided';
  readonly isWhole: boolean;
  readonly understood: Understanding<unknown>;
}

/** What a recogniser made of a line of the corpus. */
export interface Clip {
  readonly kind: string;
  readonly text: string;
  readonly meaning: string;
  readonly voice: string;
  readonly seconds: number;
  readonly texts: readonly ClipText[];
  /** Milliseconds of one thread, from the sound to the texts, each way alone and both together. */
  readonly ms: { readonly free?: number; readonly guided?: number; readonly both: number };
}

const language: Language = 'it';
const folder = path.join(os.tmpdir(), 'sportello-clips');

/** What is fitted on, and what judges it: other lines, by voices that the fit has not heard but for one. */
export const parts = {
  fit: {
    splits: ['development', 'strangers'],
    voices: ['kokoro/if_sara', 'festival/lp_diphone', 'kokoro/em_alex', 'espeak/it'],
  },
  judge: {
    splits: ['test', 'unseen'],
    voices: ['kokoro/im_nicola', 'festival/pc_diphone', 'kokoro/pf_dora', 'kokoro/if_sara'],
  },
} as const;

/**
 * Has lines of a part of the corpus said by voices that take turns, and hears them. What was heard before is read from where it was kept.
 * Lines of `unseen` are heard and counted, and never shown.
 */
export async function clipsOf(
  part: keyof typeof parts,
  { perKind, quality, kinds = heardKinds }: ClipSettings,
): Promise<readonly Clip[]> {
  const { splits, voices } = parts[part];
  mkdirSync(folder, { recursive: true });
  let ears: Awaited<ReturnType<typeof openBenchEars>> | undefined;
  const clips: Clip[] = [];
  for (const kind of kinds) {
    const line = [quality.noiseDb ?? 'quiet', quality.lossPercent ?? 0].join('-');
    const file = path.join(folder, `${part}-${kind}-${perKind}-${line}.json`);
    if (!existsSync(file)) {
      ears ??= await openBenchEars();
      const made: Clip[] = [];
      for (const [n, one] of chosen(splits, kind, perKind).entries())
        made.push(await ears(one, voices[n % voices.length] ?? '', quality, n));
      writeFileSync(file, JSON.stringify(made));
    }
    clips.push(...(readJson(readFileSync(file, 'utf8')) as readonly Clip[]));
  }
  return clips;
}

export interface ClipSettings {
  readonly perKind: number;
  readonly quality: LineQuality;
  readonly kinds?: readonly string[];
}

async function openBenchEars() {
  const mouth = await openVoices();
  const whisper = await openWhisper(path.join(ownFolder, 'whisper-base-it-phone'));
  const speech = await openSpeechFinder(path.join(ownFolder, 'turn', 'silero_vad.onnx'));
  return async (line: Utterance, voice: string, quality: LineQuality, n: number): Promise<Clip> => {
    const said = byTelephone(await mouth.say(line.text, voice, language), quality, n + 1);
    const even = levelled(resample(said, rate));
    const spans = await speech(even);
    const guide = await guideOf(line);
    const run = async (free: number, guided: number) => {
      const from = performance.now();
      const heard = await beamsOf(whisper, even, spans, language, guide, { free, guided });
      return { heard, ms: performance.now() - from };
    };
    const both = await run(6, 6);
    // Each way alone for every third: who measures time needs no more.
    const each = n % 3 === 0 ? { free: (await run(6, 0)).ms, guided: (await run(0, 6)).ms } : {};
    const text = (way: 'free' | 'guided') =>
      both.heard[way].map((one) => ({
        ...one,
        way,
        isWhole: guide.oracle?.isWhole(one.text) ?? false,
        understood: guide.understand(one.text),
      }));
    return {
      kind: line.kind,
      text: line.text,
      meaning: line.meaning,
      voice,
      seconds: even.length / rate,
      texts: [...text('free'), ...text('guided')],
      ms: { both: both.ms, ...each },
    };
  };
}

function chosen(splits: readonly Split[], kind: string, count: number): readonly Utterance[] {
  const random = randomFrom(7);
  return loadCorpus()
    .filter((one) => one.language === language && splits.includes(one.split) && one.kind === kind)
    .filter(({ meaning }) => meaning !== '?')
    .map((one) => ({ one, at: random() }))
    .sort((a, b) => a.at - b.at)
    .slice(0, count)
    .map(({ one }) => one);
}

function guideOf({ kind, question }: Utterance): Promise<Guide> {
  const [service, id] = question.split('/');
  const on = day('2026-03-10');
  const expected: Expected =
    service && id ? { service, question: id, on } : { kind: kind === 'commands' ? 'date' : kind, on };
  return guideFor(expected, language);
}
