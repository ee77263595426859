// SPDX-License-Identifier: AGPL-3.0-or-later

/** A place with its names: its own, and that in the second language of a municipality or in English of a state; may be empty. */
export interface NamedPlace {
  readonly name: string;
  readonly otherName: string;
  /** `EE` for a state. */
  readonly province: string;
}

/** How people speak of places in a language; phrases in normalised form. */
export interface PlaceTalk {
  /** Between a name and its province. */
  readonly province: readonly string[];
  /** Between a province that came first and the name. */
  readonly afterProvince: readonly string[];
  /** At the end of what comes before a name: it is that of a street. */
  readonly street: RegExp;
  /** At the end of what comes before a name: the place meant is another one. */
  readonly near: RegExp;
  /** At the end of what comes before a name: it is a place, however ordinary the word. */
  readonly introduces: RegExp;
  /** Names of places that are words of every day. */
  readonly ordinary: ReadonlySet<string>;
  /** Where people live without naming a place. */
  readonly nowhere: RegExp;
  /** Said before and after a name. */
  readonly leadIn: ReadonlySet<string>;
  /** A municipality with the name of its province: `Imola, provincia di Bologna`. */
  sayWithProvince(name: string, province: string): string;
  /** The name of a place in this language, of the two that the archive has. */
  nameOf(place: NamedPlace): string;
}
