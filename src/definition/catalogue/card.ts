// SPDX-License-Identifier: AGPL-3.0-or-later
import { z } from 'zod';
import { type CalendarDate, type Mark, parseDate, type Text } from '#core/index.ts';

type Texts = {
  readonly it: readonly string[];
  readonly en?: readonly string[];
  readonly de?: readonly string[];
};

/** What everybody may know of a service, also of one that cannot be obtained here yet. */
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
  /** What of the counter itself does it, where nothing has to be applied for; beside what it reads, where it reads. */
  readonly page?: CounterPage;
  /** Its rule is not for people yet: it is checked, tried and seen by its authors, and cannot be asked for. */
  readonly draft?: true;
  /** From this day on it cannot be asked for any more; what was sent before runs on. */
  readonly closed?: Closed;
  /** How well the facts of the card are known. */
  readonly mark: Mark;
}

/** What the counter does by itself: contesting an answer, telling where a case is, meeting, a person who answers, writes or calls back. */
export const counterPages = ['contest', 'whereabouts', 'appointments', 'operator'] as const;
export type CounterPage = (typeof counterPages)[number];

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

/** What of a card is no words: `card.yaml`. */
export const cardFacts = z.strictObject({
  category: z.string().min(1),
  kind: z.string().min(1),
  law: z.array(z.string().min(1)),
  channels: z.array(z.string().min(1)),
  page: z.enum(counterPages).optional(),
  draft: z.literal(true).optional(),
  /** The first day without it. */
  closed: z
    .string()
    .refine((text) => parseDate(text) !== undefined, 'must be a date, as 2026-12-31')
    .optional(),
  mark: z.enum(['official', 'secondary', 'unverified']),
});
