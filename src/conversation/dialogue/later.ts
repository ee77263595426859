// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Language } from '#core/index.ts';
import { packOf } from '#languages/index.ts';
import { hearWish } from '#spoken/index.ts';
import type { Piece } from '#turns/index.ts';
import { phrase } from './phrases.ts';
import type { Context, DialogueState, Onward } from './state.ts';

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
function askLater(wish: string, language: Language): string {
  return phrase('laterAsk', language, { wish });
}

/** Goodbye, and what else was wanted; where the channel can begin that at once, whether to. */
export function goodbyeWith({ mayGoOn }: Context, state: DialogueState): readonly string[] {
  const { language } = state;
  const wish = wishLater(state);
  const goodbye = phrase('goodbye', language);
  if (wish === undefined) return [goodbye];
  return mayGoOn ? [askLater(wish, language)] : [phrase('laterNow', language, { wish }), goodbye];
}

/** What else is wanted, named while the last words are said: "volevo sapere della mia domanda di disoccupazione". */
export function wishAtEnd(text: string, { phase, unsaid, language }: DialogueState): string | undefined {
  if (phase !== 'submitted' || !unsaid || text.split(/\s+/).length > mostWords) return undefined;
  return hearWish(text, language) === undefined ? undefined : text.replace(/[\s.,;!?]+$/, '');
}

/** The last words go on, with what else is wanted in the place of goodbye. */
export function wishedAtEnd(context: Context, state: DialogueState, wish: string): Onward {
  const { language, unsaid = [] } = state;
  const first = phrase('later', language, { wish });
  // One was named before, and is asked about there already.
  if ((state.later ?? []).length > 1) return { state, ask: [first], unsaid };
  const goodbye = phrase('goodbye', language);
  const rest: readonly Piece[] = unsaid
    .map((piece) => ({ ...piece, says: piece.says.filter((text) => text !== goodbye) }))
    .filter(({ says }) => says.length > 0);
  const asks = goodbyeWith(context, state);
  if (rest.length === 0) return { state, ask: asks };
  return { state, ask: [first], unsaid: [...rest, { says: asks }] };
}
