// SPDX-License-Identifier: AGPL-3.0-or-later
export { openEarsElsewhere } from './ears.ts';
export { openMouthElsewhere } from './mouth.ts';
export type { SpeechServer } from './server.ts';
