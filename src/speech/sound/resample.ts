// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Sound } from './wav.ts';

// Zero crossings on each side: with this window what lies above half the lower rate is 60 dB down.
const crossings = 16;

interface Filter {
  readonly up: number;
  readonly down: number;
  readonly reach: number;
  /** For each phase its coefficients, `2 * reach + 1` of them. */
  readonly phases: readonly Float64Array[];
}

const filters = new Map<string, Filter>();

/** The same sound at another rate: a windowed sinc (Kaiser), one set of coefficients for each phase. */
export function resample({ samples, rate }: Sound, to: number): Float32Array {
  if (rate === to) return samples;
  const { up, down, reach, phases } = filterOf(rate, to);
  const length = Math.floor((samples.length * up) / down);
  const made = new Float32Array(length);
  for (let n = 0; n < length; n++) {
    const at = n * down;
    const middle = Math.floor(at / up);
    const phase = phases[at % up] ?? new Float64Array();
    let sum = 0;
    const first = Math.max(0, reach - middle);
    const end = Math.min(phase.length, samples.length - middle + reach);
    for (let k = first; k < end; k++) sum += (samples[middle + k - reach] as number) * (phase[k] as number);
    made[n] = sum;
  }
  return made;
}

function filterOf(from: number, to: number): Filter {
  const key = `${from} ${to}`;
  let filter = filters.get(key);
  if (!filter) {
    const common = divisor(from, to);
    const up = to / common;
    const down = from / common;
    // The pass band ends a little below half the lower rate, so that the slope is over there.
    const cut = Math.min(1, up / down) * 0.95;
    const reach = Math.ceil(crossings / cut);
    const phases = Array.from({ length: up }, (_, phase) => coefficients(phase / up, cut, reach));
    filter = { up, down, reach, phases };
    filters.set(key, filter);
  }
  return filter;
}

function coefficients(offset: number, cut: number, reach: number): Float64Array {
  const made = new Float64Array(2 * reach + 1);
  let sum = 0;
  for (let k = -reach; k <= reach; k++) {
    const x = k - offset;
    const value = sinc(x * cut) * kaiser(x / (reach + 1));
    made[k + reach] = value;
    sum += value;
  }
  return made.map((value) => value / sum);
}

function sinc(x: number): number {
  return x === 0 ? 1 : Math.sin(Math.PI * x) / (Math.PI * x);
}

function kaiser(x: number): number {
  return Math.abs(x) >= 1 ? 0 : bessel(6 * Math.sqrt(1 - x * x)) / bessel(6);
}

// The modified Bessel function of order 0, by its series.
function bessel(x: number): number {
  let term = 1;
  let sum = 1;
  for (let k = 1; term > sum * 1e-12; k++) {
    term *= (x / (2 * k)) ** 2;
    sum += term;
  }
  return sum;
}

function divisor(a: number, b: number): number {
  return b === 0 ? a : divisor(b, a % b);
}
