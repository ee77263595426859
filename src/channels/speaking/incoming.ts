// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Remembered, type Watch, windowSamples } from '#activity/index.ts';
import { joined } from './joined.ts';
import { type Hearing, silent } from './turn-end.ts';

/** Sound of a person as it comes: what was not looked at yet, and of the rest what may belong to what is being said. */
export interface Incoming {
  waiting: Float32Array[];
  /** How many samples wait. */
  samples: number;
  /** What is kept, window by window, and the number of the first. */
  windows: Float32Array[];
  firstWindow: number;
  hearing: Hearing;
  remembered: Remembered | undefined;
}

/** So much sound before speech was noticed, and after it, belongs to it. */
const leadWindows = 10;
const trailWindows = 8;

/** Before the first sound. */
export function nothingCame(): Incoming {
  return { waiting: [], samples: 0, windows: [], firstWindow: 0, hearing: silent, remembered: undefined };
}

/** More of it came. */
export function takeIn(sound: Incoming, samples: Float32Array): void {
  sound.waiting.push(samples);
  sound.samples += samples.length;
}

/**
 * Looks for speech in all whole windows that wait, and tells of each how likely it is speech. What cannot be looked at is silence, and the
 * next look begins anew: false.
 */
export async function lookAt(
  sound: Incoming,
  watch: Watch,
  each: (likely: number) => void,
): Promise<boolean> {
  const all = joined(sound.waiting);
  const whole = all.subarray(0, Math.floor(all.length / windowSamples) * windowSamples);
  sound.waiting = [all.subarray(whole.length)];
  sound.samples = all.length - whole.length;
  const followed = await watch.follow(whole.slice(), sound.remembered);
  const likely = followed.ok ? followed.value.likely : [];
  sound.remembered = followed.ok ? followed.value.remembered : undefined;
  for (let n = 0; n < whole.length / windowSamples; n++) {
    sound.windows.push(whole.slice(n * windowSamples, (n + 1) * windowSamples));
    each(likely[n] ?? 0);
  }
  return followed.ok;
}

/** Keeps what came before now no longer, but for what may belong to speech that is not noticed yet. */
export function keepOnlyLead(sound: Incoming): void {
  const from = sound.hearing.window - leadWindows;
  if (from <= sound.firstWindow) return;
  sound.windows = sound.windows.slice(from - sound.firstWindow);
  sound.firstWindow = from;
}

/** The sound of what was said. */
export function soundOf({ windows, firstWindow }: Incoming, { from, to }: Hearing): Float32Array {
  const begin = Math.max(0, (from ?? to) - leadWindows - firstWindow);
  return joined(windows.slice(begin, to + trailWindows - firstWindow));
}
