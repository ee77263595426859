// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Language } from '#core/index.ts';
import { placeTalk as en } from './en/places.ts';
import { placeTalk as it } from './it/places.ts';

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
}

const talks: Readonly<Partial<Record<Language, PlaceTalk>>> = { it, en };

/** How people speak of places in a language; as in Italian where there is nothing yet. */
export function placeTalk(language: Language): PlaceTalk {
  return talks[language] ?? it;
}
