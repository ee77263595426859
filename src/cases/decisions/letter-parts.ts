// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Language, todayInItaly } from '#core/index.ts';
import { showDate } from '#kinds/index.ts';
import type { LetterPart } from './letter.ts';

/** The heading of a part. */
export const heading = (words: string): LetterPart => ({ type: 'heading', text: words });
/** A sentence. */
export const text = (words: string): LetterPart => ({ type: 'text', text: words });
/** Facts, each with what it is called. */
export const facts = (told: readonly (readonly [string, string])[]): LetterPart => ({
  type: 'facts',
  facts: told,
});

/** The day of a moment, as a letter writes it; nothing where there is none. */
export function dayOf(at: Date | null, language: Language): string {
  return at ? showDate(todayInItaly({ nowMs: () => at.getTime() }), language) : '';
}
