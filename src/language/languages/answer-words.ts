// SPDX-License-Identifier: AGPL-3.0-or-later

/** Yes and no in a language: whole phrases, words that begin or end an answer, and those that leave it open. Over normalised text. */
export interface YesNoWays {
  say(value: boolean): string;
  readonly yes: readonly string[];
  readonly no: readonly string[];
  /** Yes or no depending on what follows, or neither: asked back. */
  readonly open: readonly string[];
  /** Words that turn into its contrary what comes right after: "non" in "non è esatto". */
  readonly not: readonly string[];
  /** After a yes or a no: it held once, or for a time, or is only supposed. */
  readonly bounded: RegExp;
  /** Another one answers: "mio fratello sì". */
  readonly ofOthers: RegExp;
  /** Neither said nor denied: "non dico di no", "non è vero che non lavoro". */
  readonly notSaid: RegExp;
  /** Said before a denial without meaning. */
  readonly beforeNot: readonly string[];
  /** What comes after them takes back part of what was said: "sì, ma ..." */
  readonly but: readonly string[];
  /** Beginnings that are a yes or a no for whoever is asked. */
  readonly beginsYes: RegExp;
  readonly beginsNo: RegExp;
  /** Beginnings that are likely a no, and are asked back. */
  readonly likelyNo: RegExp;
  /** Words that look like a yes or a no and are none: "come si fa". */
  readonly neither: RegExp;
  /** What somebody comes to at the end: "quindi no", "the answer is yes". The first group is a yes or a no. */
  readonly concludes: RegExp;
  /** What is said of oneself beside another: "io no, mia sorella sì". The first group that is there is the answer. */
  readonly own: RegExp;
  /** The answer of `own` that is a yes. */
  readonly ownYes: RegExp;
  /** How a statement about oneself begins. */
  readonly states: RegExp;
  /** Ways that are a yes or a no whatever follows. */
  readonly plainly: RegExp;
  /** Between two answers: the second is meant. */
  readonly corrects: RegExp;
}

/** How options are chosen in a language. Over normalised text. */
export interface ChoiceWords {
  /** By their place in the list: ways for the first, the second, and so on. */
  readonly ordinals: readonly (readonly string[])[];
  /** Its place in a list that was just read, at the beginning of what is said: the first, the second, and so on. */
  readonly places: readonly RegExp[];
  readonly last: RegExp;
  /** None of a list that was just read, at the beginning of what is said. */
  readonly noneOfList: RegExp;
  /** It tells what it was not: "non sono stato licenziato". */
  readonly denied: RegExp;
  /** Two or more are denied together: "né questo né quello". */
  readonly neither: RegExp;
  /** The denial in an option's own words. */
  readonly denial: RegExp;
  /** What comes after them counts. */
  readonly corrections: readonly string[];
  readonly noneOfThem: readonly string[];
  readonly all: RegExp;
  /** All but some: what is taken in the first group and left out in the second, or in the third and fourth. */
  readonly except: RegExp;
  /** Said before one of several: "poi", "anche". */
  readonly also: RegExp;
  /** Words of leaving out that were not understood. */
  readonly leavesOut: RegExp;
  /** Only one end of a range. */
  readonly halfRange: RegExp;
  /** All up to the first group, or all from the second on. */
  readonly openRange: RegExp;
  /** From the first group to the second. */
  readonly range: RegExp;
  /** Two ranges at once. */
  readonly twoRanges: RegExp;
  /** The first or last few: which end, and how many. */
  readonly ends: RegExp;
  /** The first end. */
  readonly isFirst: RegExp;
}

/** How people count those who belong to them, and say how old they are. Over normalised text. */
export interface CountingWords {
  /** An age in years, its number in the first group. Global. */
  readonly age: RegExp;
  /** Where the first age ends. */
  readonly afterAge: RegExp;
  /** Two ages of which the second lacks its unit: "uno di tre anni e una di sette". */
  readonly bothByAge: RegExp;
  /** One of them and an age without its unit, in the first group. Global. */
  readonly oneOfAge: RegExp;
  /** One of them, with or without an age. Global. */
  readonly oneOfThem: RegExp;
  /** A number or an article, and who is counted: "due gemelle", "la grande". Global. */
  readonly who: RegExp;
  /** Those counted are several. */
  isMany(who: string): boolean;
  /** Those whom all the others may be part of: "tre figli, due maschi e una femmina". */
  readonly together: RegExp;
  /** Articles of one. */
  readonly one: RegExp;
  /** Articles of several, and those of whom there are two. */
  readonly several: RegExp;
  readonly pair: RegExp;
  /** Words that say by themselves how many: "gemelli". */
  readonly single: Readonly<Record<string, number>>;
  /** "Ho", "I have". */
  readonly lead: RegExp;
  /** All at home are counted, perhaps not those asked for. */
  readonly household: RegExp;
}
