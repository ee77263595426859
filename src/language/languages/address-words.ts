// SPDX-License-Identifier: AGPL-3.0-or-later

/** How an e-mail address is said. */
export interface AddressWords {
  /** Said before an address. */
  readonly lead: RegExp;
  /** What is said for a sign, without the spaces around it. Global. */
  readonly at: RegExp;
  readonly dot: RegExp;
  readonly underscore: RegExp;
  readonly hyphen: RegExp;
  /** How a voice reads the signs. */
  readonly say: Readonly<Record<'@' | '.' | '_' | '-', string>>;
}

/** How the number of a house is said after its figures: `12/A`, `12 bis`. */
export interface HouseNumberWords {
  /** What stands between the number and what follows it. The first is how a voice says it. */
  readonly slash: readonly string[];
  /** Words that are a part of the number, with how they are written: `bis`. */
  readonly suffixes: readonly (readonly [string, string])[];
}
