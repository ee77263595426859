// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Language } from '#core/index.ts';
import { packOf } from '#languages/index.ts';
import { phrase } from './phrases.ts';
import type { DialogueState } from './state.ts';

// More is a story.
const mostWords = 12;

/** What was said without a second wish named in passing, and that wish: "sì, e poi dovrei anche cambiare l'IBAN". */
export function withoutLaterWish(
  text: string,
  language: Language,
): { readonly text: string; readonly wish?: string } {
  const found = packOf(language).dialogue.alsoWishes.exec(text);
  const wish = found?.groups?.['wish']?.replace(/[\s.,;!?]+$/, '');
  if (!found || !wish || wish.split(/\s+/).length > mostWords) return { text };
  return { text: text.slice(0, found.index).replace(/[\s,;]+$/, ''), wish };
}

/** Keeps a wish for the end. */
export function keeping(state: DialogueState, wish: string): DialogueState {
  const { later = [] } = state;
  return later.includes(wish) ? state : { ...state, later: [...later, wish] };
}

/** What else was wanted, in the words in which it was named. */
export function wishLater({ later = [] }: DialogueState): string | undefined {
  return later[0];
}

/** What else was wanted, asked about at the end: whether to begin it now. */
export function askLater(wish: string, language: Language): string {
  return phrase('laterAsk', language, { wish });
}

/** What else was wanted, said at the end. */
export function sayLater({ later = [], language }: DialogueState): readonly string[] {
  return later.slice(0, 1).map((wish) => phrase('laterNow', language, { wish }));
}
