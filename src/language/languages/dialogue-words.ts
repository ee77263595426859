// SPDX-License-Identifier: AGPL-3.0-or-later

/** What somebody has to say who they are by. */
export type Proof = 'pin' | 'code' | 'neither';

/** What can be done with an application once it was told where it is. */
export type AfterCase = 'appeal' | 'review' | 'continue' | 'later';

/** What is said and heard in a conversation beside the answers to questions. */
export interface DialogueWords {
  readonly proofs: Readonly<Record<Proof, { readonly label: string; readonly said: readonly string[] }>>;
  /** That somebody calls for another person, over normalised text. */
  readonly onBehalf: RegExp;
  /** Ways of saying that one calls for oneself, and for the only other person there is. */
  readonly forSelf: readonly string[];
  readonly forOther: readonly string[];
  /** A wish to hear no more of what is read out, over normalised text. */
  readonly skip: RegExp;
  /** That what was asked just now is left out, which ends nothing else. */
  readonly leaveIt: RegExp;
  /** Said goodbye to, the wish to go on after all. */
  readonly goesOn: RegExp;
  /** While answers are read back, the wish to change one: the word that is offered for it, and what stands with it. */
  readonly change: RegExp;
  /** How words begin that speak of correcting, or of answers as such, and so name none of them; over normalised words. */
  readonly naming: RegExp;
  /** Where a clause begins inside a sentence: "dal ... al ...". */
  readonly clauses: RegExp;
  /** A question that asks for a beginning or an end, and a clause that says one; over normalised text. */
  readonly since: { readonly asked: RegExp; readonly said: RegExp };
  readonly until: { readonly asked: RegExp; readonly said: RegExp };
  /** Something that only points at what was read out, over normalised text. */
  readonly pointing: RegExp;
  /** The question what the law is, over normalised text. */
  readonly asksLaw: RegExp;
  /** How a question begins that is put beside the one asked, over normalised text: "e se", "ma serve". */
  readonly asksAside: RegExp;
  /** Another wish named in passing, over what was said as it was said: its words are the group `wish`. */
  readonly alsoWishes: RegExp;
  /** Ways of saying what is wanted next, over small letters with their accents; the first that fits counts. */
  readonly afterCase: readonly (readonly [AfterCase, RegExp])[];
}
