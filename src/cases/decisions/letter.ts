// SPDX-License-Identifier: AGPL-3.0-or-later
import type { CalendarDate, Language } from '#core/index.ts';
import type { NoticePart } from '#notices/index.ts';
import type { Decision } from './decisions.ts';

/** A piece of a letter, as a mailbox keeps it. */
export type LetterPart = NoticePart;

/** A letter in one language. */
export interface LetterText {
  readonly language: Language;
  readonly title: string;
  readonly parts: readonly LetterPart[];
}

/**
 * A letter about a decision, word for word as it is kept: in the main language, which has legal force, then in each other that the agency
 * offers and the service has words in. A letter is never half in one language and half in another.
 */
export interface Letter {
  readonly kind: 'decision';
  readonly outcome: Decision['outcome'];
  readonly number: string;
  readonly protocol: string | null;
  readonly on: CalendarDate;
  readonly to: Addressee | null;
  readonly texts: readonly LetterText[];
}

export interface Addressee {
  readonly name: string;
  readonly codiceFiscale: string;
}

/**
 * Stands for the protocol number in a letter that is stored: the register gives the number as the last act of sending, when the
 * words are sealed already.
 */
export const numberToCome = '{protocol}';

/** A stored letter with its number in its place. */
export function withNumber(letter: Letter, protocol: string): Letter {
  const fill = (value: string) => (value === numberToCome ? protocol : value);
  const filled = (part: LetterPart): LetterPart =>
    part.type === 'facts'
      ? { ...part, facts: part.facts.map(([label, value]) => [label, fill(value)] as const) }
      : part;
  return {
    ...letter,
    protocol: letter.protocol === null ? null : fill(letter.protocol),
    texts: letter.texts.map((text) => ({ ...text, parts: text.parts.map(filled) })),
  };
}
