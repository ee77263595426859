// SPDX-License-Identifier: AGPL-3.0-or-later
import type { NoSound } from '../peer.ts';
import { silent } from '../turn-end.ts';
import { awaitSilence } from './answer.ts';
import type { OpenLine } from './open.ts';
import { leave, sit } from './seat.ts';

/** The person's microphone is open: they are listened to. */
export function openMicrophone(line: OpenLine): void {
  if (!sit(line)) return;
  line.isOpen = true;
  line.peer.tell({ type: 'status', is: 'listening' });
  awaitSilence(line);
}

/** The person's microphone is closed. */
export function closeMicrophone(line: OpenLine): void {
  forgetHearing(line);
  if (!line.isAloud) leave(line);
}

/** Listens no more, and says why. */
export function stopListening(line: OpenLine, why: NoSound): void {
  forgetHearing(line);
  line.peer.tell({ type: 'no-sound', why });
}

function forgetHearing(line: OpenLine): void {
  const { sound } = line;
  line.isOpen = false;
  sound.hearing = { ...silent, window: sound.hearing.window };
  sound.waiting = [];
  sound.samples = 0;
  line.guess = undefined;
  line.soundsFinished = undefined;
  clearTimeout(line.silence);
}
