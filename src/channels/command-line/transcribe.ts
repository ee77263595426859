// SPDX-License-Identifier: AGPL-3.0-or-later
import { readFileSync } from 'node:fs';
import { openEars } from '#ears/index.ts';
import { guides } from '#listening/index.ts';
import { readWav, type Sound, type WavProblem } from '#sound/index.ts';
import { BadCall } from './bad-call.ts';
import { configuredFolder } from './catalogue.ts';
import { expectedIn, expectOptions, printable } from './expected.ts';
import { languageFrom, options, printLine } from './input.ts';
import { configuredWeights } from './weights.ts';

const turnMs = 60_000;

/**
 * `sportello transcribe [--expect <kind>] file.wav ...`: what is said in each file and, where an answer is expected, what it means; one
 * JSON a file, with the seconds that hearing it took.
 */
export async function transcribe(args: readonly string[]): Promise<void> {
  const { values, positionals: files } = options(args, expectOptions);
  if (files.length === 0) throw new BadCall('name a WAV file');
  const language = languageFrom(values.lang);
  const isExpected = values.expect !== undefined || values.question !== undefined;
  const expected = isExpected
    ? { ...(await expectedIn(values, language)).expected, servicesFolder: await configuredFolder() }
    : undefined;
  const sounds = files.map((file) => ({ file, sound: soundIn(file) }));
  const ears = openEars(await configuredWeights(), { guides, workers: 1, waiting: 1, turnMs });
  if (!ears.ok) throw new BadCall('the weights to hear with are not all there: sportello models check');
  try {
    // The first turn waits for the models; no file's seconds are theirs.
    await ears.value.judgeTurn({ samples: new Float32Array(16_000), rate: 16_000 });
    for (const { file, sound } of sounds) {
      const from = performance.now();
      const heard = await ears.value.hear(sound, language, expected);
      const seconds = Math.round(performance.now() - from) / 1000;
      if (!heard.ok) throw new BadCall(`${file} could not be heard: the recogniser stopped`);
      const { text, understood } = heard.value;
      printLine({ text, ...(understood ? printable(understood) : {}), seconds });
    }
  } finally {
    await ears.value.close();
  }
}

const problems: Readonly<Record<WavProblem, string>> = {
  'not-wav': 'is no WAV file',
  'other-coding': 'is neither 16-bit PCM nor A-law nor µ-law, at 4 to 96 kHz',
  'no-samples': 'holds no sound',
};

function soundIn(file: string): Sound {
  let bytes: Buffer;
  try {
    bytes = readFileSync(file);
  } catch {
    throw new BadCall(`${file} cannot be read`);
  }
  const sound = readWav(bytes);
  if (!sound.ok) throw new BadCall(`${file} ${problems[sound.problems[0]?.code ?? 'not-wav']}`);
  return sound.value;
}
