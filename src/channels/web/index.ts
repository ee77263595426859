// SPDX-License-Identifier: AGPL-3.0-or-later

export { stylesFingerprint } from './assets.ts';
export { portal } from './portal.ts';
export type { Portal } from './portal-context.ts';
