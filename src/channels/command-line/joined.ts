// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Sound } from '#sound/index.ts';

/** Between clauses. */
const pauseSeconds = 0.25;

/** Clauses as one sound, a short pause after each; undefined where there are none. */
export function joined(parts: readonly Sound[]): Sound | undefined {
  const [first] = parts;
  if (!first) return undefined;
  const pause = Math.round(pauseSeconds * first.rate);
  const length = parts.reduce((sum, { samples }) => sum + samples.length + pause, 0);
  const samples = new Float32Array(length);
  let at = 0;
  for (const part of parts) {
    samples.set(part.samples, at);
    at += part.samples.length + pause;
  }
  return { samples, rate: first.rate };
}
