// SPDX-License-Identifier: AGPL-3.0-or-later

export type { AddressWords, HouseNumberWords } from './address-words.ts';
export { joined, jointed } from './agreement.ts';
export type { ChoiceWords, CountingWords, YesNoWays } from './answer-words.ts';
export type { CalendarWords, DurationWords } from './calendar-words.ts';
export type { AfterCase, DialogueWords } from './dialogue-words.ts';
export type { DictationLexicon } from './dictation-lexicon.ts';
export type { LanguagePack } from './language-pack.ts';
export type { MeetingWords } from './meeting-words.ts';
export type { MoneyWords } from './money-words.ts';
export type { NameTalk } from './name-talk.ts';
export type { NumberWords } from './number-words.ts';
export type { PlaceTalk } from './place-talk.ts';
export type { Plainness } from './plainness.ts';
export { packOf } from './registry.ts';
export { branch, deskSayer, type Say, sayer } from './sayer.ts';
export type { SearchWords } from './search-words.ts';
export type { Command, CommandPattern, TalkWords } from './talk-words.ts';
export type { Wish, WishWays } from './wishes.ts';
export type { Writing } from './writing.ts';
