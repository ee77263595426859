// SPDX-License-Identifier: AGPL-3.0-or-later
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { openSpeechFinder, openWatch, type SpeechFinder, type Watch } from '#activity/index.ts';
import { formatResumeCode } from '#core/index.ts';
import { rate as listened, resample, type Sound, writeWav } from '#sound/index.ts';
import { placeOf } from '#weights/index.ts';
import { BadCall } from './bad-call.ts';
import { openHearing, soundIn } from './hearing.ts';
import { joined } from './joined.ts';
import type { Line } from './talk-line.ts';
import { turnsOfSound } from './turns-of-sound.ts';
import { configuredWeights, openConfiguredMouth } from './weights.ts';

/** What comes in and goes out aloud. */
interface Aloud {
  /** WAV files, one a turn; with none, what comes on standard input: 16-bit PCM of one channel at 16 kHz. */
  readonly files: readonly string[];
  /** `-`: 16-bit PCM at 24 kHz on standard output, and the captions on standard error. Otherwise a folder: a WAV file a turn. */
  readonly aloud: string | undefined;
}

const rate = 24_000;

/** Holds a conversation by voice; what both sides say is shown. */
export async function talkAloud(line: Line, { files, aloud }: Aloud): Promise<void> {
  const hearing = await openHearing();
  const mouth = aloud === undefined ? undefined : await openConfiguredMouth();
  const show = aloud === '-' ? process.stderr : process.stdout;
  let turn = 0;
  const say = async () => {
    for (const text of line.told.says) show.write(`${text}\n`);
    if (!mouth || aloud === undefined) return;
    const parts: Sound[] = [];
    for await (const part of mouth.speak(line.told.says.join(' '), { language: line.language })) {
      // Whoever reads the captions goes on without the sound that could not be made.
      if (!part.ok) break;
      if (aloud === '-') process.stdout.write(pcmOf(part.value));
      parts.push(part.value);
    }
    const whole = joined(parts);
    if (aloud === '-' || !whole) return;
    mkdirSync(aloud, { recursive: true });
    writeFileSync(path.join(aloud, `${String(++turn).padStart(2, '0')}.wav`), writeWav(whole));
  };
  try {
    await say();
    for await (const sound of await turnsFrom(files)) {
      if (line.told.ended !== null) break;
      const input = await hearing.sound(line, sound);
      show.write(`> ${input.type === 'said' && !line.expect.isSecret ? input.text : '…'}\n`);
      await line.hear(input);
      await say();
      if (line.told.ended !== null) break;
    }
    const { talked, told } = line;
    if (told.number !== undefined) show.write(`${told.number}\n`);
    else if (talked?.code) show.write(`${formatResumeCode(talked.code)}\n`);
  } finally {
    await Promise.all([hearing.close(), mouth?.close()]);
  }
}

async function turnsFrom(files: readonly string[]): Promise<AsyncIterable<Sound> | Iterable<Sound>> {
  if (files.length > 0) return files.map(soundIn);
  // Wherever a turn is understood, here it is noticed that it is over.
  const weights = await configuredWeights();
  const model = weights.models.find(({ does }) => does === 'turns');
  const file = model?.files.find((one) => one.path === 'silero_vad.onnx');
  if (!model || !file)
    throw new BadCall('the weights to hear with are not all there: sportello models check');
  const speech = await openSpeechFinder(placeOf(weights, model, file));
  const watch = openWatch(weights, { workers: 1, waiting: 1 });
  if (!watch.ok) throw new BadCall('the weights to hear with are not all there: sportello models check');
  return turnsFromInput(speech, watch.value);
}

async function* turnsFromInput(speech: SpeechFinder, watch: Watch): AsyncGenerator<Sound> {
  const isOver = async (sound: Sound) => {
    const judged = await watch.judgeTurn(resample(sound, listened));
    return judged.ok ? judged.value : 1;
  };
  try {
    yield* turnsOfSound(process.stdin, speech, isOver);
  } finally {
    await watch.close();
  }
}

function pcmOf(sound: Sound): Buffer {
  const samples = resample(sound, rate);
  const bytes = Buffer.alloc(2 * samples.length);
  samples.forEach((one, n) => {
    bytes.writeInt16LE(Math.round(Math.max(-1, Math.min(1, one)) * 32_767), 2 * n);
  });
  return bytes;
}
