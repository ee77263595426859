// SPDX-License-Identifier: AGPL-3.0-or-later

// Where the recogniser was taught: speech neither whispers nor clips.
const target = 0.1;
const most = 30;
const frame = 320;

/**
 * Brings speech to an even level: the loudest twentieth of its 20 ms frames to -20 dB. A very quiet caller gains at most 30 dB, so that a
 * silent line stays one; a loud one is turned down, never clipped.
 */
export function levelled(samples: Float32Array): Float32Array {
  const loudness: number[] = [];
  for (let at = 0; at < samples.length; at += frame) {
    let sum = 0;
    const end = Math.min(samples.length, at + frame);
    for (let n = at; n < end; n++) sum += (samples[n] ?? 0) ** 2;
    loudness.push(Math.sqrt(sum / (end - at)));
  }
  const loud = loudness.sort((a, b) => b - a)[Math.floor(loudness.length / 20)] ?? 0;
  let peak = 0;
  for (const sample of samples) peak = Math.max(peak, Math.abs(sample));
  if (loud === 0) return samples;
  const gain = Math.min(target / loud, most, 0.99 / peak);
  return samples.map((sample) => sample * gain);
}
