// SPDX-License-Identifier: AGPL-3.0-or-later
import { begins, ends } from '#activity/index.ts';
import type { Patience } from './patience.ts';

/** 32 ms, as speech is looked for. */
export const windowMs = 32;

/** A click, a breath or a chair is shorter than this many windows. */
const fewest = 3;
/** After so long a pause it is looked at what was said, and whether it sounds finished: the answer may be ready when the turn ends. */
const pauseWindows = 6;
/** Whoever speaks this long is answered. */
const longestMs = 28_000;

/** Whether somebody speaks, and since when. Windows are counted from the first. */
export interface Hearing {
  readonly window: number;
  /** Where speech began; null while nobody speaks. */
  readonly from: number | null;
  /** The window after the last in which somebody spoke. */
  readonly to: number;
  /** How many windows of speech there were. */
  readonly spoken: number;
}

export const silent: Hearing = { window: 0, from: null, to: 0, spoken: 0 };

/** `begins`: somebody speaks. `pauses`: it may be all. `ends`: it was. `noise`: it was too short to be anything. */
export type Heard = 'begins' | 'pauses' | 'ends' | 'noise' | null;

/** Takes one more window. `soundsFinished` is the judgement of the pause, once there is one. Pure. */
export function listenOn(
  { window, from, to, spoken }: Hearing,
  likely: number,
  patience: Patience,
  soundsFinished: boolean | undefined,
): { readonly hearing: Hearing; readonly heard: Heard } {
  const next = window + 1;
  const isSpeech = likely >= (from === null ? begins : ends);
  if (from === null)
    return isSpeech
      ? { hearing: { window: next, from: window, to: next, spoken: 1 }, heard: null }
      : { hearing: { window: next, from, to, spoken }, heard: null };
  if (isSpeech) {
    const count = spoken + 1;
    const hearing = { window: next, from, to: next, spoken: count };
    if ((next - from) * windowMs >= longestMs) return { hearing: { ...silent, window: next }, heard: 'ends' };
    return { hearing, heard: count === fewest ? 'begins' : null };
  }
  const pause = next - to;
  const waits = soundsFinished ? patience.soon : patience.late;
  if (spoken < fewest)
    return pause * windowMs >= patience.soon
      ? { hearing: { ...silent, window: next }, heard: 'noise' }
      : { hearing: { window: next, from, to, spoken }, heard: null };
  if (pause * windowMs >= waits) return { hearing: { ...silent, window: next }, heard: 'ends' };
  return { hearing: { window: next, from, to, spoken }, heard: pause === pauseWindows ? 'pauses' : null };
}
