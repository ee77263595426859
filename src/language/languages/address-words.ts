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
