// SPDX-License-Identifier: AGPL-3.0-or-later
import { spectrumOf } from './fourier.ts';

/** Samples a second of all sound that is looked at. */
export const rate = 16_000;
/** Samples from one frame to the next: 10 ms. */
export const hop = 160;
const window = 400;
export const bands = 80;
const bins = window / 2 + 1;

// Slaney's mel scale is linear up to 1000 Hz, from there by the logarithm.
const linear = 200 / 3;
const logStep = Math.log(6.4) / 27;

const spectrum = spectrumOf(window);
const hann = Float64Array.from(
  { length: window },
  (_, n) => 0.5 - 0.5 * Math.cos((2 * Math.PI * n) / window),
);
const filters = melFilters();

/**
 * The picture of a sound that Whisper reads (Radford et al., 2022): 80 bands of Slaney's mel scale, windows of 25 ms every 10 ms, the
 * logarithm of their power, at most 8 decades below the loudest. As `[80, frames]`, one frame for each whole hop of the samples.
 */
export function logMel(samples: Float32Array): { readonly mel: Float32Array; readonly frames: number } {
  const frames = Math.floor(samples.length / hop);
  const mel = new Float32Array(bands * frames);
  const framed = new Float64Array(window);
  const power = new Float64Array(bins);
  let loudest = Number.NEGATIVE_INFINITY;
  for (let frame = 0; frame < frames; frame++) {
    const from = frame * hop - window / 2;
    const isWithin = from >= 0 && from + window <= samples.length;
    for (let n = 0; n < window; n++) {
      const at = isWithin ? from + n : mirrored(from + n, samples.length);
      framed[n] = (samples[at] ?? 0) * (hann[n] as number);
    }
    spectrum(framed, power);
    for (let band = 0; band < bands; band++) {
      const { first, weights } = filters[band] as Filter;
      let sum = 0;
      for (let k = 0; k < weights.length; k++) sum += (weights[k] as number) * (power[first + k] as number);
      const value = Math.log10(Math.max(sum, 1e-10));
      if (value > loudest) loudest = value;
      mel[band * frames + frame] = value;
    }
  }
  const least = loudest - 8;
  for (let n = 0; n < mel.length; n++) mel[n] = (Math.max(mel[n] as number, least) + 4) / 4;
  return { mel, frames };
}

// Before the beginning and after the end stands the sound seen in a mirror.
function mirrored(at: number, length: number): number {
  if (at < 0) return -at;
  return at < length ? at : 2 * (length - 1) - at;
}

interface Filter {
  readonly first: number;
  readonly weights: Float64Array;
}

/** Triangles on Slaney's mel scale (Auditory Toolbox, 1998), each of the same area. */
function melFilters(): readonly Filter[] {
  const top = melOf(rate / 2);
  const edges = Array.from({ length: bands + 2 }, (_, n) => hertzOf((top * n) / (bands + 1)));
  return Array.from({ length: bands }, (_, band) => {
    const [low, middle, high] = edges.slice(band, band + 3) as [number, number, number];
    const weights = Array.from({ length: bins }, (_, bin) => {
      const hertz = (bin * rate) / window;
      const slope = Math.min((hertz - low) / (middle - low), (high - hertz) / (high - middle));
      return (Math.max(0, slope) * 2) / (high - low);
    });
    const first = weights.findIndex((weight) => weight > 0);
    const last = weights.findLastIndex((weight) => weight > 0);
    return { first, weights: Float64Array.from(weights.slice(first, last + 1)) };
  });
}

function melOf(hertz: number): number {
  return hertz < 1000 ? hertz / linear : 15 + Math.log(hertz / 1000) / logStep;
}

function hertzOf(mel: number): number {
  return mel < 15 ? mel * linear : 1000 * Math.exp(logStep * (mel - 15));
}
