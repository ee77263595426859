// SPDX-License-Identifier: AGPL-3.0-or-later
import { BadCall } from './bad-call.ts';
import { configuredFolder } from './catalogue.ts';
import { expectedIn, expectOptions, printable } from './expected.ts';
import { soundIn } from './hearing.ts';
import { languageFrom, options, printLine } from './input.ts';
import { openConfiguredEars } from './weights.ts';

/**
 * `sportello transcribe [--expect <kind>] file.wav ...`: what is said in each file and, where an answer is expected, what it means; one
 * JSON a file, with the seconds that hearing it took.
 */
export async function transcribe(args: readonly string[]): Promise<void> {
  const { values, positionals: files } = options(args, expectOptions);
  if (files.length === 0) throw new BadCall('name a WAV file');
  const language = languageFrom(values.lang);
  const isExpected = values.expect !== undefined || values.question !== undefined;
  const asked = isExpected ? await expectedIn(values, language) : undefined;
  const expected = asked && { ...asked.expected, servicesFolder: await configuredFolder() };
  const sounds = files.map((file) => ({ file, sound: soundIn(file) }));
  const ears = await openConfiguredEars();
  try {
    // The first turn waits for the models; no file's seconds are theirs.
    await ears.hear({ samples: new Float32Array(16_000), rate: 16_000 }, language);
    for (const { file, sound } of sounds) {
      const from = performance.now();
      const heard = await ears.hear(sound, language, expected);
      const seconds = Math.round(performance.now() - from) / 1000;
      if (!heard.ok) throw new BadCall(`${file} could not be heard: the recogniser stopped`);
      const { text } = heard.value;
      // A server elsewhere knows nothing of what is expected: it writes, and what it wrote is understood here.
      const understood = heard.value.understood ?? asked?.answer.hear(text);
      printLine({ text, ...(understood ? printable(understood) : {}), seconds });
    }
  } finally {
    await ears.close();
  }
}
