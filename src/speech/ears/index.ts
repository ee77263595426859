// SPDX-License-Identifier: AGPL-3.0-or-later
export { type Ears, openEars } from './ears.ts';
export type { Guide, Heard } from './listen.ts';
