// SPDX-License-Identifier: AGPL-3.0-or-later

export { guesses } from './applications/guesses.ts';
export { stylesFingerprint } from './assets.ts';
export { portal } from './portal.ts';
export type { Guesses, Portal } from './portal-context.ts';
