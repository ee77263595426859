// SPDX-License-Identifier: AGPL-3.0-or-later
export { stylesFingerprint } from './assets.ts';
export { guesses } from './guesses.ts';
export { portal } from './portal.ts';
export type { Guesses, Portal } from './portal-context.ts';
