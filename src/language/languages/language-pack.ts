// SPDX-License-Identifier: AGPL-3.0-or-later
import type { AddressWords, HouseNumberWords } from './address-words.ts';
import type { ChoiceWords, CountingWords, YesNoWays } from './answer-words.ts';
import type { CalendarWords, DurationWords } from './calendar-words.ts';
import type { DialogueWords } from './dialogue-words.ts';
import type { DictationLexicon } from './dictation-lexicon.ts';
import type { MeetingWords } from './meeting-words.ts';
import type { MoneyWords } from './money-words.ts';
import type { NameTalk } from './name-talk.ts';
import type { NumberWords } from './number-words.ts';
import type { PlaceTalk } from './place-talk.ts';
import type { SearchWords } from './search-words.ts';
import type { TalkWords } from './talk-words.ts';
import type { WishWays } from './wishes.ts';
import type { Writing } from './writing.ts';

/**
 * All that the product knows of a language: how it is written, how people say things in it, and how they are understood. A language is
 * the folder `src/language/<language>`, which makes one of these. Every member is required: the compiler names what a new language lacks.
 */
export interface LanguagePack {
  /** Its own name, as the portal offers it. */
  readonly name: string;
  readonly writing: Writing;
  readonly talk: TalkWords;
  /** Words that people say around an answer, normalised, single and said twice ("tondi tondi"): a recogniser is let through them. */
  readonly around: ReadonlySet<string>;
  readonly numbers: NumberWords;
  readonly money: MoneyWords;
  readonly calendar: CalendarWords;
  readonly durations: DurationWords;
  readonly yesNo: YesNoWays;
  readonly choices: ChoiceWords;
  readonly counting: CountingWords;
  readonly dictation: DictationLexicon;
  readonly names: NameTalk;
  readonly places: PlaceTalk;
  readonly addresses: AddressWords;
  readonly houseNumbers: HouseNumberWords;
  readonly search: SearchWords;
  readonly wishes: WishWays;
  readonly dialogue: DialogueWords;
  readonly meeting: MeetingWords;
}
