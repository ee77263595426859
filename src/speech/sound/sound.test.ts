// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { spectrumOf } from './fourier.ts';
import { levelled } from './level.ts';
import { bands, logMel } from './mel.ts';
import { resample } from './resample.ts';
import { fromALaw, fromMuLaw, readWav, writeWav } from './wav.ts';

const tone = (hertz: number, rate: number, seconds: number, size = 0.5) =>
  Float32Array.from({ length: rate * seconds }, (_, n) => size * Math.sin((2 * Math.PI * hertz * n) / rate));

// Numbers without order, the same every time (a linear congruence).
function noise(length: number): Float32Array {
  let state = 1;
  return Float32Array.from({ length }, () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 1_073_741_824 - 1;
  });
}

/** The power of one frequency, by the definition. */
function powerAt(samples: ArrayLike<number>, k: number): number {
  let [real, imaginary] = [0, 0];
  for (let n = 0; n < samples.length; n++) {
    const angle = (-2 * Math.PI * k * n) / samples.length;
    real += (samples[n] ?? 0) * Math.cos(angle);
    imaginary += (samples[n] ?? 0) * Math.sin(angle);
  }
  return real ** 2 + imaginary ** 2;
}

describe('the spectrum', () => {
  for (const size of [8, 20, 200, 400])
    it(`of ${size} samples is that of the definition`, () => {
      const samples = Float64Array.from(noise(size));
      const power = new Float64Array(size / 2 + 1);
      spectrumOf(size)(samples, power);
      power.forEach((value, k) => {
        assert.ok(Math.abs(value - powerAt(samples, k)) < 1e-9 * size * size, `${k}`);
      });
    });
});

/** The log-mel of one frame from its definition: no fast transform, the filters' triangles as their edges say. */
function melByDefinition(samples: Float32Array, frame: number): number[] {
  const at = (n: number) => (n < 0 ? -n : n < samples.length ? n : 2 * (samples.length - 1) - n);
  const framed = Array.from({ length: 400 }, (_, n) => {
    const hann = Math.sin((Math.PI * n) / 400) ** 2;
    return (samples[at(frame * 160 - 200 + n)] ?? 0) * hann;
  });
  const power = Array.from({ length: 201 }, (_, k) => powerAt(framed, k));
  const hertz = (mel: number) => (mel < 15 ? (200 * mel) / 3 : 1000 * 6.4 ** ((mel - 15) / 27));
  const top = 15 + (27 * Math.log(8)) / Math.log(6.4);
  return Array.from({ length: 80 }, (_, band) => {
    const [low, middle, high] = [0, 1, 2].map((n) => hertz((top * (band + n)) / 81)) as [
      number,
      number,
      number,
    ];
    const energy = power.reduce((sum, value, k) => {
      const f = 40 * k;
      const height = f <= middle ? (f - low) / (middle - low) : (high - f) / (high - middle);
      return sum + (height > 0 ? (value * height * 2) / (high - low) : 0);
    }, 0);
    return Math.log10(Math.max(energy, 1e-10));
  });
}

describe('the picture that the recogniser reads', () => {
  it('is that of the definition, band by band, at the beginning, within and at the end', () => {
    const samples = noise(16_000).map((value, n) => value * 0.1 + 0.3 * Math.sin(n * n * 1e-5));
    const { mel, frames } = logMel(samples);
    assert.equal(frames, 100);
    const all = Array.from({ length: frames }, (_, frame) => melByDefinition(samples, frame));
    const loudest = Math.max(...all.flat());
    for (const frame of [0, 1, 50, 98, 99])
      for (let band = 0; band < bands; band++) {
        const expected = (Math.max(all[frame]?.[band] ?? 0, loudest - 8) + 4) / 4;
        assert.ok(Math.abs((mel[band * frames + frame] ?? 0) - expected) < 1e-5, `${frame} ${band}`);
      }
  });
  it('of a tone is brightest where the tone is, and of silence is flat', () => {
    const { mel, frames } = logMel(tone(1000, 16_000, 1));
    const column = Array.from({ length: bands }, (_, band) => mel[band * frames + 50] ?? 0);
    // 15 of 45.25 mel, 81 steps: the 26th band is the nearest.
    assert.equal(column.indexOf(Math.max(...column)), 26);
    assert.ok(new Set(logMel(new Float32Array(1600)).mel).size === 1);
  });
});

describe('a WAV file', () => {
  const file = (coding: number, bits: number, rate: number, channels: number, data: Uint8Array) => {
    const head = writeWav({ samples: new Float32Array(), rate });
    const view = new DataView(head.buffer);
    view.setUint16(20, coding, true);
    view.setUint16(22, channels, true);
    view.setUint16(34, bits, true);
    view.setUint32(40, data.length, true);
    return Uint8Array.from([...head, ...data]);
  };
  const code = (bytes: Uint8Array) => {
    const read = readWav(bytes);
    return read.ok ? 'ok' : read.problems[0]?.code;
  };
  it('is read as it was written', () => {
    for (const rate of [8000, 16_000, 24_000, 48_000]) {
      const read = readWav(writeWav({ samples: tone(440, rate, 0.1), rate }));
      assert.ok(read.ok && read.value.rate === rate && read.value.samples.length === rate / 10);
      read.value.samples.forEach((value, n) => {
        assert.ok(Math.abs(value - 0.5 * Math.sin((2 * Math.PI * 440 * n) / rate)) < 1e-4);
      });
    }
  });
  it('of the telephone is read by the tables of G.711', () => {
    // ITU-T G.711 (1988), tables 1a and 2a: the outermost and the innermost steps, of 13 and 14 bits.
    assert.deepEqual(
      [0xaa, 0x2a, 0xd5, 0x55].map((byte) => fromALaw(byte) * 4096),
      [4032, -4032, 1, -1],
    );
    assert.deepEqual(
      [0x80, 0x00, 0xff, 0xfe].map((byte) => fromMuLaw(byte) * 8192),
      [8031, -8031, 0, 2],
    );
    for (const coding of [6, 7]) {
      const read = readWav(file(coding, 8, 8000, 1, Uint8Array.from([0xaa, 0x2a])));
      assert.ok(read.ok && read.value.samples.length === 2 && read.value.rate === 8000);
    }
  });
  it('with two channels is mixed into one', () => {
    const read = readWav(
      file(1, 16, 8000, 2, new Uint8Array(Int16Array.from([16_384, 0, -16_384, -16_384]).buffer)),
    );
    assert.ok(read.ok);
    assert.deepEqual([...read.value.samples], [0.25, -0.5]);
  });
  it('that is none, or of another coding, or empty, is refused', () => {
    assert.equal(code(new TextEncoder().encode('this is no sound, only text')), 'not-wav');
    assert.equal(code(new Uint8Array()), 'not-wav');
    assert.equal(code(file(1, 24, 8000, 1, new Uint8Array(6))), 'other-coding');
    assert.equal(code(file(85, 16, 8000, 1, new Uint8Array(6))), 'other-coding');
    assert.equal(code(file(1, 16, 500, 1, new Uint8Array(6))), 'other-coding');
    assert.equal(code(file(1, 16, 8000, 1, new Uint8Array())), 'no-samples');
    for (let length = 0; length < 60; length++)
      code(file(1, 16, 8000, 1, new Uint8Array(16)).subarray(0, length));
  });
});

describe('another rate', () => {
  for (const [from, hertz] of [
    [8000, 1000],
    [8000, 3000],
    [24_000, 1000],
    [48_000, 6000],
    [44_100, 1000],
  ] as const)
    it(`keeps a tone of ${hertz} Hz from ${from} Hz`, () => {
      const made = resample({ samples: tone(hertz, from, 0.5), rate: from }, 16_000);
      const expected = tone(hertz, 16_000, 0.5);
      assert.equal(made.length, expected.length);
      for (let n = 500; n < made.length - 500; n++)
        assert.ok(Math.abs((made[n] ?? 0) - (expected[n] ?? 0)) < 0.003, `${n}`);
    });
  it('leaves out what the lower rate cannot hold', () => {
    const made = resample({ samples: tone(10_000, 24_000, 0.5), rate: 24_000 }, 16_000);
    assert.ok(made.slice(500, -500).every((value) => Math.abs(value) < 0.002));
  });
});

describe('the level of speech', () => {
  const peak = (samples: Float32Array) => samples.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  it('is the same for who speaks softly and who shouts', () => {
    const [soft, loud] = [0.01, 0.9].map((size) => levelled(tone(300, 16_000, 1, size)));
    assert.ok(soft && loud && Math.abs(peak(soft) - peak(loud)) < 0.001 && peak(loud) < 0.2);
  });
  it('leaves silence silent', () => {
    assert.equal(peak(levelled(new Float32Array(16_000))), 0);
    assert.ok(peak(levelled(noise(16_000).map((value) => value * 1e-5))) < 0.001);
  });
});
