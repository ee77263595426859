// SPDX-License-Identifier: AGPL-3.0-or-later
import type { CalendarDate } from '#core/index.ts';

/** A municipality (`code` its ISTAT code), or a foreign state (`code` Z and three digits, `province` EE). */
export interface Place {
  readonly code: string;
  readonly name: string;
  readonly province: string;
}

/** A municipality or state with what is known of it. */
export interface KnownPlace extends Place {
  /** Name in the second language of the municipality, or the English name of a state; may be empty. */
  readonly otherName: string;
  /** Code used in the codice fiscale; empty for a municipality that ended before it was given one. */
  readonly cadastral: string;
  /** Empty where the archive does not say. */
  readonly from: CalendarDate | '';
  /** Empty while it exists. */
  readonly to: CalendarDate | '';
}

/** Which places may be an answer. */
export interface WhichPlaces {
  /** Foreign states too. */
  readonly abroad?: boolean;
  /** Places that are no more, too. */
  readonly ceased?: boolean;
  /** Only of this province, two letters. */
  readonly province?: string;
  /** Only places that existed on this day, whether or not they do now. */
  readonly on?: CalendarDate;
}

/** The archive of places. */
export interface Places {
  /** The current place with a code, or the last state of a ceased one. */
  byCode(code: string): KnownPlace | undefined;
  /** The place that had a cadastral code on a date. */
  byCadastral(code: string, on: CalendarDate): KnownPlace | undefined;
  /** The first day of a cadastral code in the archive; undefined where there is none, or it does not say. */
  began(code: string): CalendarDate | undefined;
  /** Was this ever the cadastral code of a place? */
  isCadastral(code: string): boolean;
  /**
   * The cadastral codes that somebody born there on a date may carry: that of the place itself, and those of places of the
   * same name and province that existed then, since mergers keep the name and change the code.
   */
  cadastralsOn(place: Place, on: CalendarDate): readonly string[];
  /**
   * Places of this name, in Italian or the second language, as it was before, or as people say it; accents, apostrophes and
   * prepositions forgiven. Several when there are homonyms: ask back with the province.
   */
  named(name: string, which?: WhichPlaces): readonly KnownPlace[];
  /** Places whose name begins with these whole words: "Cernusco" for two of them. At most eight. */
  beginning(words: string, which?: WhichPlaces): readonly KnownPlace[];
  /** May a name begin like this? Also in the middle of a word; for guiding a recogniser. */
  hasPrefix(folded: string, which?: Pick<WhichPlaces, 'abroad' | 'ceased'>): boolean;
  /** Current places with a name close to a misspelled one, nearest first; at most five. */
  near(name: string, which?: WhichPlaces): readonly KnownPlace[];
  /** Everything that can be an answer today. */
  readonly current: readonly KnownPlace[];
}
