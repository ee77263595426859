// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Cents } from '#core/index.ts';

/** Sums of money in a language. Words and expressions over normalised text. */
export interface MoneyWords {
  /** `milleduecento euro e cinquanta centesimi`. */
  say(value: Cents): string;
  readonly euro: readonly string[];
  readonly cent: readonly string[];
  readonly and: string;
  readonly point: readonly string[];
  readonly half: readonly string[];
  /** "Non prendo niente". */
  readonly nothing: RegExp;
  readonly ofMonth: RegExp;
  readonly ofYear: RegExp;
  /** Of a week, a day or an hour, or in other money. */
  readonly ofOther: RegExp;
  /** Of an hour, whatever else is there. */
  readonly ofHour: RegExp;
  /** What is counted and is no money: "venticinque ore". */
  readonly counted: readonly string[];
  /** In other money alone. */
  readonly otherMoney: RegExp;
  /** Forms known by their number, which is no sum. */
  readonly forms: RegExp;
  /** How long it lasted, said before the sum: "in quattro anni sessantamila euro". */
  readonly during: RegExp;
  /** The sums in euro that words may mean which the book reads as one: "milleotto" is 1.008, and 1.800 to most who say it. */
  unclear(text: string): readonly number[];
}
