// SPDX-License-Identifier: AGPL-3.0-or-later
import { windowSamples } from '#activity/index.ts';
import { rate } from '#sound/index.ts';
import { keepOnlyLead, lookAt, takeIn } from '../incoming.ts';
import { patienceWith } from '../patience.ts';
import { listenOn } from '../turn-end.ts';
import { goOn } from './answer.ts';
import { stopListening } from './microphone.ts';
import type { OpenLine } from './open.ts';
import { speechBegins, speechEnds, speechPauses } from './speech.ts';

/** Sound that waits longer to be looked at than this is not listened to any more. */
const mostWaiting = 6 * rate;

/** Takes sound of the person. */
export function takeSound(line: OpenLine, samples: Float32Array): void {
  if (!line.isOpen || line.isClosed) return;
  takeIn(line.sound, samples);
  if (line.sound.samples > mostWaiting) stopListening(line, 'busy');
  else void follow(line);
}

async function follow(line: OpenLine): Promise<void> {
  if (line.isLooking) return;
  line.isLooking = true;
  try {
    while (line.sound.samples >= windowSamples && line.isOpen && !line.isClosed && line.seat)
      await lookAt(line.sound, line.seat.watch, (likely) => takeWindow(line, likely));
  } finally {
    line.isLooking = false;
  }
}

function takeWindow(line: OpenLine, likely: number): void {
  const { sound } = line;
  const before = sound.hearing;
  const patience = patienceWith(line.talk.expect.kind);
  const { hearing, heard } = listenOn(before, likely, patience, line.soundsFinished);
  sound.hearing = hearing;
  if (heard === 'begins') speechBegins(line);
  else if (heard === 'pauses') speechPauses(line, hearing);
  else if (heard === 'noise') goOn(line);
  else if (heard === 'ends') speechEnds(line, before);
  else if (hearing.from === null) keepOnlyLead(sound);
  else if (hearing.to === hearing.window) line.soundsFinished = undefined;
}
