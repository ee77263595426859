// SPDX-License-Identifier: AGPL-3.0-or-later
export { isListed, type LocatedCase, locateCases, refusalSays } from './located-cases.ts';
export type { Milestone, OfAnother } from './milestones.ts';
export type { Possible } from './possible.ts';
export { readOfPerson } from './read-of-person.ts';
export { type Whereabouts, whereabouts } from './whereabouts.ts';
export { type Figures, type ToldWhereabouts, tellWhereabouts, writtenAs } from './whereabouts-words.ts';
