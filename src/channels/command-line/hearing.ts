// SPDX-License-Identifier: AGPL-3.0-or-later
import { readFileSync } from 'node:fs';
import { definitionOf } from '#catalogue/index.ts';
import { todayInItaly } from '#core/index.ts';
import { asExpected, expectedAnswer } from '#listening/index.ts';
import { readWav, type Sound, type WavProblem } from '#sound/index.ts';
import type { Input } from '#turns/index.ts';
import { BadCall } from './bad-call.ts';
import { configuredFolder } from './catalogue.ts';
import type { Line } from './talk-line.ts';
import { openConfiguredEars } from './weights.ts';

/** Ears for conversations in the terminal. */
export interface Hearing {
  /** What a sound says to what is asked now; silence where nobody speaks. */
  sound(line: Line, sound: Sound): Promise<Input>;
  /** The same of a WAV file. */
  file(line: Line, name: string): Promise<Input>;
  close(): Promise<void>;
}

/** Opens ears for conversations. */
export async function openHearing(): Promise<Hearing> {
  const ears = await openConfiguredEars();
  const servicesFolder = await configuredFolder();
  const hear = async ({ expect, service, language, counter }: Line, sound: Sound): Promise<Input> => {
    const on = todayInItaly(counter.clock);
    const expected = asExpected(expect, { service, on });
    const definition = service === null ? undefined : definitionOf(counter.catalogue, service);
    const isGuided = expected.kind !== undefined && expectedAnswer(expected, language, definition).ok;
    const told = isGuided ? { ...expected, servicesFolder } : undefined;
    const heard = await ears.hear(sound, language, told);
    // A turn that was lost is one that was not heard: it is asked again.
    if (!heard.ok || heard.value.spokenSeconds === 0) return { type: 'silence' };
    const { text, understood } = heard.value;
    const { kind } = expect;
    return {
      type: 'said',
      text,
      ...(understood && kind !== undefined ? { weighed: { kind, understood } } : {}),
    };
  };
  return {
    sound: hear,
    file: (line, name) => hear(line, soundIn(name)),
    close: () => ears.close(),
  };
}

const problems: Readonly<Record<WavProblem, string>> = {
  'not-wav': 'is no WAV file',
  'other-coding': 'is neither 16-bit PCM nor A-law nor µ-law, at 4 to 96 kHz',
  'no-samples': 'holds no sound',
};

/** The sound in a WAV file; refuses what is none. */
export function soundIn(file: string): Sound {
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
