// SPDX-License-Identifier: AGPL-3.0-or-later
export { levelled } from './level.ts';
export { bands, hop, logMel, rate } from './mel.ts';
export { resample } from './resample.ts';
export { readWav, type Sound, type WavProblem, writeWav } from './wav.ts';
