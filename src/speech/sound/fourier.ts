// SPDX-License-Identifier: AGPL-3.0-or-later

/** The power |X|² of the first `size / 2 + 1` frequencies of `size` real samples, into `power`. */
export type Spectrum = (samples: Float64Array, power: Float64Array) => void;

/** One pass: `from` to `to`, complex numbers as real and imaginary in turn. */
type Pass = (from: Float64Array, to: Float64Array) => void;

/**
 * A Fourier transform of a fixed size whose half is made of factors 4, 2 and 5. The real samples are taken as half as many complex
 * ones; then Cooley and Tukey (1965) in Stockham's order, which needs no rearranging.
 */
export function spectrumOf(size: number): Spectrum {
  const half = size / 2;
  const passes = passesOf(half);
  const turn = rootsOf(size, half + 1);
  let from = new Float64Array(size);
  let to = new Float64Array(size);
  return (samples, power) => {
    from.set(samples);
    for (const pass of passes) {
      pass(from, to);
      const done = to;
      to = from;
      from = done;
    }
    // The even and the odd samples' transforms, told apart by their symmetry.
    for (let k = 0; k <= half; k++) {
      const a = 2 * (k % half);
      const b = 2 * ((half - k) % half);
      const evenReal = at(from, a) + at(from, b);
      const evenImaginary = at(from, a + 1) - at(from, b + 1);
      const oddReal = at(from, a + 1) + at(from, b + 1);
      const oddImaginary = at(from, b) - at(from, a);
      const c = at(turn, 2 * k);
      const s = at(turn, 2 * k + 1);
      const real = evenReal + oddReal * c - oddImaginary * s;
      const imaginary = evenImaginary + oddReal * s + oddImaginary * c;
      power[k] = (real * real + imaginary * imaginary) / 4;
    }
  };
}

function passesOf(size: number): readonly Pass[] {
  const passes: Pass[] = [];
  let span = 1;
  for (const [radix, make] of [
    [4, four],
    [2, two],
    [5, five],
  ] as const) {
    while ((size / span) % radix === 0) {
      const length = size / span;
      passes.push(make(span, length / radix, rootsOf(length, length)));
      span *= radix;
    }
  }
  if (span !== size) throw new RangeError('a size with factors other than 2 and 5');
  return passes;
}

// In all passes: `span` numbers stand together, `groups` of them are put together, `w` turns what is put together.

function two(span: number, groups: number, w: Float64Array): Pass {
  return (from, to) => {
    for (let group = 0; group < groups; group++) {
      const c = at(w, 2 * group);
      const s = at(w, 2 * group + 1);
      for (let k = 0; k < span; k++) {
        const i = 2 * (k + span * group);
        const j = i + 2 * span * groups;
        const o = 2 * (k + 2 * span * group);
        to[o] = at(from, i) + at(from, j);
        to[o + 1] = at(from, i + 1) + at(from, j + 1);
        put(to, o + 2 * span, at(from, i) - at(from, j), at(from, i + 1) - at(from, j + 1), c, s);
      }
    }
  };
}

function four(span: number, groups: number, w: Float64Array): Pass {
  const step = 2 * span * groups;
  return (from, to) => {
    for (let group = 0; group < groups; group++) {
      for (let k = 0; k < span; k++) {
        const i = 2 * (k + span * group);
        const o = 2 * (k + 4 * span * group);
        const ar = at(from, i) + at(from, i + 2 * step);
        const ai = at(from, i + 1) + at(from, i + 2 * step + 1);
        const br = at(from, i) - at(from, i + 2 * step);
        const bi = at(from, i + 1) - at(from, i + 2 * step + 1);
        const cr = at(from, i + step) + at(from, i + 3 * step);
        const ci = at(from, i + step + 1) + at(from, i + 3 * step + 1);
        const dr = at(from, i + step) - at(from, i + 3 * step);
        const di = at(from, i + step + 1) - at(from, i + 3 * step + 1);
        to[o] = ar + cr;
        to[o + 1] = ai + ci;
        put(to, o + 2 * span, br + di, bi - dr, at(w, 2 * group), at(w, 2 * group + 1));
        put(to, o + 4 * span, ar - cr, ai - ci, at(w, 4 * group), at(w, 4 * group + 1));
        put(to, o + 6 * span, br - di, bi + dr, at(w, 6 * group), at(w, 6 * group + 1));
      }
    }
  };
}

const cos1 = Math.cos((2 * Math.PI) / 5);
const cos2 = Math.cos((4 * Math.PI) / 5);
const sin1 = Math.sin((2 * Math.PI) / 5);
const sin2 = Math.sin((4 * Math.PI) / 5);

function five(span: number, groups: number, w: Float64Array): Pass {
  const step = 2 * span * groups;
  return (from, to) => {
    for (let group = 0; group < groups; group++) {
      for (let k = 0; k < span; k++) {
        const i = 2 * (k + span * group);
        const o = 2 * (k + 5 * span * group);
        const real = at(from, i);
        const imaginary = at(from, i + 1);
        const ar = at(from, i + step) + at(from, i + 4 * step);
        const ai = at(from, i + step + 1) + at(from, i + 4 * step + 1);
        const br = at(from, i + 2 * step) + at(from, i + 3 * step);
        const bi = at(from, i + 2 * step + 1) + at(from, i + 3 * step + 1);
        const cr = at(from, i + step) - at(from, i + 4 * step);
        const ci = at(from, i + step + 1) - at(from, i + 4 * step + 1);
        const dr = at(from, i + 2 * step) - at(from, i + 3 * step);
        const di = at(from, i + 2 * step + 1) - at(from, i + 3 * step + 1);
        const er = real + cos1 * ar + cos2 * br;
        const ei = imaginary + cos1 * ai + cos2 * bi;
        const fr = real + cos2 * ar + cos1 * br;
        const fi = imaginary + cos2 * ai + cos1 * bi;
        const gr = sin1 * cr + sin2 * dr;
        const gi = sin1 * ci + sin2 * di;
        const hr = sin2 * cr - sin1 * dr;
        const hi = sin2 * ci - sin1 * di;
        to[o] = real + ar + br;
        to[o + 1] = imaginary + ai + bi;
        put(to, o + 2 * span, er + gi, ei - gr, at(w, 2 * group), at(w, 2 * group + 1));
        put(to, o + 4 * span, fr + hi, fi - hr, at(w, 4 * group), at(w, 4 * group + 1));
        put(to, o + 6 * span, fr - hi, fi + hr, at(w, 6 * group), at(w, 6 * group + 1));
        put(to, o + 8 * span, er - gi, ei + gr, at(w, 8 * group), at(w, 8 * group + 1));
      }
    }
  };
}

function at(numbers: Float64Array, n: number): number {
  return numbers[n] as number;
}

/** Writes a number turned by the root `c + is`. */
function put(to: Float64Array, n: number, real: number, imaginary: number, c: number, s: number): void {
  to[n] = real * c - imaginary * s;
  to[n + 1] = real * s + imaginary * c;
}

/** The first `count` powers of the `size`-th root of unity, real and imaginary in turn. */
function rootsOf(size: number, count: number): Float64Array {
  const roots = new Float64Array(2 * count);
  for (let n = 0; n < count; n++) {
    roots[2 * n] = Math.cos((2 * Math.PI * n) / size);
    roots[2 * n + 1] = -Math.sin((2 * Math.PI * n) / size);
  }
  return roots;
}
