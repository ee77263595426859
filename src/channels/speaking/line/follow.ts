// SPDX-License-Identifier: AGPL-3.0-or-later
import { windowSamples } from '#activity/index.ts';
import { rate } from '#sound/index.ts';
import { joined } from '../joined.ts';
import { patienceWith } from '../patience.ts';
import { listenOn } from '../turn-end.ts';
import { goOn } from './answer.ts';
import { keepFrom } from './kept-sound.ts';
import { stopListening } from './microphone.ts';
import type { OpenLine } from './open.ts';
import { speechBegins, speechEnds, speechPauses } from './speech.ts';

/** Sound that waits longer to be looked at than this is not listened to any more. */
const mostWaiting = 6 * rate;

/** Takes sound of the person. */
export function takeSound(line: OpenLine, samples: Float32Array): void {
  if (!line.isOpen || line.isClosed) return;
  line.waiting.push(samples);
  line.waitingSamples += samples.length;
  if (line.waitingSamples > mostWaiting) stopListening(line, 'busy');
  else void follow(line);
}

/** Looks at what came, window by window; one look at a time. */
async function follow(line: OpenLine): Promise<void> {
  if (line.isFollowing) return;
  line.isFollowing = true;
  try {
    while (line.waitingSamples >= windowSamples && line.isOpen && !line.isClosed && line.seat) {
      const all = joined(line.waiting);
      const whole = all.subarray(0, Math.floor(all.length / windowSamples) * windowSamples);
      line.waiting = [all.subarray(whole.length)];
      line.waitingSamples = all.length - whole.length;
      const followed = await line.seat.watch.follow(whole.slice(), line.remembered);
      // What could not be looked at is silence; the next look begins anew.
      const likely = followed.ok ? followed.value.likely : [];
      line.remembered = followed.ok ? followed.value.remembered : undefined;
      for (let n = 0; n < whole.length / windowSamples; n++)
        takeWindow(line, whole.slice(n * windowSamples, (n + 1) * windowSamples), likely[n] ?? 0);
    }
  } finally {
    line.isFollowing = false;
  }
}

function takeWindow(line: OpenLine, samples: Float32Array, likely: number): void {
  line.kept.windows.push(samples);
  const before = line.hearing;
  const patience = patienceWith(line.talk.expect.kind);
  const { hearing, heard } = listenOn(before, likely, patience, line.soundsFinished);
  line.hearing = hearing;
  if (heard === 'begins') speechBegins(line);
  else if (heard === 'pauses') speechPauses(line, hearing);
  else if (heard === 'noise') goOn(line);
  else if (heard === 'ends') speechEnds(line, before);
  else if (hearing.from === null) line.kept = keepFrom(line.kept, hearing.window);
  else if (hearing.to === hearing.window) line.soundsFinished = undefined;
}
