// SPDX-License-Identifier: AGPL-3.0-or-later
export { sayChange } from './phrases.ts';
export { type SecondWord, type SecondWordRooms, secondWord, type TakesAway } from './second-word.ts';
