// SPDX-License-Identifier: AGPL-3.0-or-later
import { type CalendarDate, type Mark, parseDate, type Text } from '#core/index.ts';

type Texts = {
  readonly it: readonly string[];
  readonly en?: readonly string[];
  readonly de?: readonly string[];
};

/** What everybody may know of a service, also of one that cannot be obtained here yet: `card.json` in its folder. */
export interface Card {
  /** The slug of the service; the name of its folder. */
  readonly id: string;
  readonly category: string;
  readonly kind: string;
  readonly title: Text;
  readonly summary: Text;
  readonly who: Text;
  readonly when: Text;
  readonly needed: Texts;
  readonly afterwards: Text;
  readonly law: readonly string[];
  readonly channels: readonly string[];
  /** How people say it when they call. */
  readonly said: Texts;
  readonly keywords: Texts;
  /** The page of the portal that does it, where nothing has to be applied for. */
  readonly page?: 'contest' | 'whereabouts';
  /** From this day on it cannot be asked for any more; what was sent before runs on. */
  readonly closed?: Closed;
  /** How well the facts of the card are known. */
  readonly mark: Mark;
}

/** The end of a service: its first day without it, and where to turn to instead. */
export interface Closed {
  readonly on: CalendarDate;
  readonly instead: Text;
}

/** A time in people's lives that brings them to the counter; the name of a folder of services. */
export interface LifeEvent {
  readonly id: string;
  readonly title: Text;
  readonly summary: Text;
}

const texts = ['title', 'summary', 'who', 'when', 'afterwards'] as const;

/** What is missing or of the wrong form in a card that was read from a file: names of its keys. */
export function cardFaults(card: Partial<Card>, folder: string): readonly string[] {
  const faults: string[] = [];
  if (card.id !== folder) faults.push('id');
  for (const key of texts) if (!card[key]?.it) faults.push(key);
  for (const key of ['needed', 'said'] as const) if (!Array.isArray(card[key]?.it)) faults.push(key);
  for (const key of ['law', 'channels'] as const) if (!Array.isArray(card[key])) faults.push(key);
  for (const key of ['category', 'kind'] as const) if (!card[key]) faults.push(key);
  if (card.closed && !(parseDate(String(card.closed.on)) && card.closed.instead?.it)) faults.push('closed');
  if (!['official', 'secondary', 'unverified'].includes(card.mark ?? '')) faults.push('mark');
  return faults;
}
