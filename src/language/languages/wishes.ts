// SPDX-License-Identifier: AGPL-3.0-or-later

/**
 * What somebody comes for, before any service is named: to meet somebody, to hear where an application is, to go on with
 * one, to give what they could not know yet when they applied, to contest an answer, to hear what they are entitled to, or to make a new one.
 */
export type Wish = 'appointment' | 'whereabouts' | 'resume' | 'later' | 'contest' | 'entitled' | 'new';

/** Ways of saying a wish, over normalised text; the first that fits counts. */
export type WishWays = readonly (readonly [Wish, RegExp])[];
