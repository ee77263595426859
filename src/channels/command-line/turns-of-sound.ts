// SPDX-License-Identifier: AGPL-3.0-or-later
import type { SpeechFinder } from '#activity/index.ts';
import { rate, type Sound } from '#sound/index.ts';

/** So much new sound is waited for before it is looked at again. */
const look = 0.3 * rate;
/** After so long a pause who sounds finished is; after the longer one, whoever they are. */
const pause = 0.6 * rate;
const longPause = 2 * rate;
/** Nobody has said anything. */
const silence = 8 * rate;
/** Before speech begins so much is kept. */
const before = 0.5 * rate;

/**
 * The turns in a stream of 16-bit PCM of one channel at 16 kHz, as a microphone gives it: each ends where its speaker has finished, or
 * has said nothing for eight seconds. `isOver` judges by the sound of what was said, from 0 to 1.
 */
export async function* turnsOfSound(
  chunks: AsyncIterable<Uint8Array>,
  speech: SpeechFinder,
  isOver: (sound: Sound) => Promise<number>,
): AsyncGenerator<Sound> {
  let heard = new Float32Array();
  let waited = 0;
  let unseen = 0;
  let odd: Uint8Array = new Uint8Array();
  for await (const chunk of chunks) {
    const bytes = Uint8Array.from([...odd, ...chunk]);
    const count = bytes.length >> 1;
    odd = bytes.slice(2 * count);
    const view = new DataView(bytes.buffer);
    const more = Float32Array.from({ length: count }, (_, n) => view.getInt16(2 * n, true) / 32_768);
    heard = joined(heard, more);
    unseen += count;
    if (unseen < look) continue;
    waited += unseen;
    unseen = 0;
    const spans = await speech(heard);
    const last = spans.at(-1);
    const sound = { samples: heard, rate };
    if (last === undefined) {
      heard = heard.slice(-before);
      if (waited < silence) continue;
    } else {
      const since = heard.length - last.to;
      if (since < pause || (since < longPause && (await isOver(sound)) <= 0.5)) continue;
    }
    yield sound;
    [heard, waited] = [new Float32Array(), 0];
  }
  if (heard.length > 0 && (await speech(heard)).length > 0) yield { samples: heard, rate };
}

function joined(one: Float32Array, other: Float32Array): Float32Array<ArrayBuffer> {
  const all = new Float32Array(one.length + other.length);
  all.set(one);
  all.set(other, one.length);
  return all;
}
