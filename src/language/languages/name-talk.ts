// SPDX-License-Identifier: AGPL-3.0-or-later

/** How people give names in a language. Expressions over what was said as it was said, without regard to capitals. */
export interface NameTalk {
  /** Before a name. */
  readonly leads: RegExp;
  /** After a name. */
  readonly tails: RegExp;
  /** What comes after them counts. */
  readonly corrections: RegExp;
  /** Between a name and its spelling. */
  readonly spelled: RegExp;
  /** How the name is written. */
  readonly joined: RegExp;
  readonly apart: RegExp;
  readonly apostrophe: RegExp;
  readonly accent: RegExp;
  /** Other remarks, that change nothing. */
  readonly remarks: RegExp;
  /** Signs inside a spelled name, in normalised form. */
  readonly signs: { readonly space: RegExp; readonly apostrophe: RegExp; readonly hyphen: RegExp };
  /** First names that are common where this language is spoken, folded. */
  readonly given: ReadonlySet<string>;
  /** A remark after a name, to the end of what was said. */
  readonly aside: RegExp;
  /** Words that no name has: a sentence, not a name. */
  readonly neverNames: ReadonlySet<string>;
  /** A part of a name with its label before it or behind it, the part in the first group. */
  readonly labelled: { readonly given: readonly RegExp[]; readonly family: readonly RegExp[] };
}
