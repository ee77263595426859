// SPDX-License-Identifier: AGPL-3.0-or-later
import { writeFileSync } from 'node:fs';
import { type Sound, writeWav } from '#sound/index.ts';
import { BadCall } from './bad-call.ts';
import { languageFrom, options, printLine, standardInput } from './input.ts';
import { joined } from './joined.ts';
import { openConfiguredMouth } from './weights.ts';

/** `sportello say --lang it [--voice if_sara] [--slow] file.wav < text`: the text, read aloud. */
export async function say(args: readonly string[]): Promise<void> {
  const { values, positionals } = options(args, {
    lang: { type: 'string' },
    voice: { type: 'string' },
    slow: { type: 'boolean' },
  });
  const language = languageFrom(values.lang);
  const [file] = positionals;
  if (!file) throw new BadCall('name the WAV file to write');
  const mouth = await openConfiguredMouth();
  try {
    const { voice, slow = false } = values;
    const voices = mouth.voices(language);
    if (voice !== undefined && !voices.includes(voice))
      throw new BadCall(`unknown voice of that language; one of ${voices.join(', ')}`);
    const parts: Sound[] = [];
    for await (const part of mouth.speak(await standardInput(), { language, voice, slow })) {
      if (!part.ok) throw new BadCall('the text could not be read aloud: the voice stopped');
      parts.push(part.value);
    }
    const whole = joined(parts);
    if (!whole) throw new BadCall('there is nothing to say');
    writeFileSync(file, writeWav(whole));
    printLine({ file, seconds: Math.round((whole.samples.length / whole.rate) * 100) / 100 });
  } finally {
    await mouth.close();
  }
}
