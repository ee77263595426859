// SPDX-License-Identifier: AGPL-3.0-or-later
export { openMouth } from './mouth.ts';
export { type Mouth, mouthOf } from './mouth-of.ts';
