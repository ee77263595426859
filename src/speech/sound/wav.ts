// SPDX-License-Identifier: AGPL-3.0-or-later
import { ok, type Result, refuse } from '#core/index.ts';

/** Sound of one channel: samples from -1 to 1. */
export interface Sound {
  readonly samples: Float32Array;
  /** Samples a second. */
  readonly rate: number;
}

/** `other-coding`: neither 16-bit PCM nor A-law nor µ-law, or at a rate that no telephone and no microphone has. */
export type WavProblem = 'not-wav' | 'other-coding' | 'no-samples';

const pcm = 1;
const aLaw = 6;
const muLaw = 7;
const extensible = 0xfffe;

/**
 * Reads a WAV file (RIFF, Microsoft 1991): 16-bit PCM, A-law or µ-law (ITU-T G.711), 4 to 96 kHz. Several channels are mixed into
 * one. A file that was cut short is read as far as it goes, as a recorder that was stopped leaves it.
 */
export function readWav(file: Uint8Array): Result<Sound, WavProblem> {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const name = (at: number) =>
    at + 4 <= file.length ? String.fromCharCode(...file.subarray(at, at + 4)) : '';
  if (name(0) !== 'RIFF' || name(8) !== 'WAVE') return refuse('not-wav');
  let format: { coding: number; channels: number; rate: number; bits: number } | undefined;
  for (let at = 12; at + 8 <= file.length; ) {
    const size = view.getUint32(at + 4, true);
    const body = at + 8;
    if (name(at) === 'fmt ' && size >= 16 && body + size <= file.length) {
      const coding = view.getUint16(body, true);
      format = {
        coding: coding === extensible && size >= 26 ? view.getUint16(body + 24, true) : coding,
        channels: view.getUint16(body + 2, true),
        rate: view.getUint32(body + 4, true),
        bits: view.getUint16(body + 14, true),
      };
    }
    if (name(at) === 'data' && format) {
      const { coding, channels, rate, bits } = format;
      const read = reader(view, coding, bits);
      if (!read || channels < 1 || channels > 8 || rate < 4000 || rate > 96_000)
        return refuse('other-coding');
      const width = bits / 8;
      const frames = Math.floor(Math.min(size, file.length - body) / (width * channels));
      if (frames === 0) return refuse('no-samples');
      return ok({ samples: mixed(frames, channels, (n) => read(body + n * width)), rate });
    }
    at = body + size + (size % 2);
  }
  return refuse('not-wav');
}

function reader(view: DataView, coding: number, bits: number): ((at: number) => number) | undefined {
  if (coding === pcm && bits === 16) return (at) => view.getInt16(at, true) / 32_768;
  if (coding === aLaw && bits === 8) return (at) => fromALaw(view.getUint8(at));
  if (coding === muLaw && bits === 8) return (at) => fromMuLaw(view.getUint8(at));
  return undefined;
}

function mixed(frames: number, channels: number, sample: (n: number) => number): Float32Array {
  const samples = new Float32Array(frames);
  for (let n = 0; n < frames; n++) {
    let sum = 0;
    for (let channel = 0; channel < channels; channel++) sum += sample(n * channels + channel);
    samples[n] = sum / channels;
  }
  return samples;
}

/** One sample of A-law (ITU-T G.711), from -1 to 1. */
export function fromALaw(byte: number): number {
  const code = byte ^ 0x55;
  const exponent = (code & 0x70) >> 4;
  const mantissa = ((code & 0x0f) << 4) + 8;
  const size = exponent === 0 ? mantissa : (mantissa + 0x100) << (exponent - 1);
  return (code & 0x80 ? size : -size) / 32_768;
}

/** One sample of µ-law (ITU-T G.711), from -1 to 1. */
export function fromMuLaw(byte: number): number {
  const code = ~byte & 0xff;
  const size = ((((code & 0x0f) << 3) + 0x84) << ((code & 0x70) >> 4)) - 0x84;
  return (code & 0x80 ? -size : size) / 32_768;
}

/** A WAV file of 16-bit PCM. */
export function writeWav({ samples, rate }: Sound): Uint8Array {
  const file = new Uint8Array(44 + 2 * samples.length);
  const view = new DataView(file.buffer);
  file.set(new TextEncoder().encode('RIFF....WAVEfmt '));
  view.setUint32(4, file.length - 8, true);
  view.setUint32(16, 16, true);
  view.setUint16(20, pcm, true);
  view.setUint16(22, 1, true);
  view.setUint32(24, rate, true);
  view.setUint32(28, 2 * rate, true);
  view.setUint16(32, 2, true);
  view.setUint16(34, 16, true);
  file.set(new TextEncoder().encode('data'), 36);
  view.setUint32(40, 2 * samples.length, true);
  samples.forEach((sample, n) => {
    view.setInt16(44 + 2 * n, Math.round(Math.max(-1, Math.min(1, sample)) * 32_767), true);
  });
  return file;
}
