// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Language } from '#core/index.ts';
import { nameTalk as en } from './en/names.ts';
import { nameTalk as it } from './it/names.ts';

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
  /** Words that no name has: a sentence, not a name. */
  readonly neverNames: ReadonlySet<string>;
}

const talks: Readonly<Partial<Record<Language, NameTalk>>> = { it, en };

/** How people give names in a language; as in Italian where there is nothing yet. */
export function nameTalk(language: Language): NameTalk {
  return talks[language] ?? it;
}
