// SPDX-License-Identifier: AGPL-3.0-or-later
import type { CalendarDate, Language } from '#core/index.ts';
import type { RawAnswers, Report } from '#interview/index.ts';

/** Where a person and the agency meet. */
export type Channel = 'web' | 'api' | 'text' | 'voice' | 'keypad' | 'operator';

/** Where an answer comes from; kept with it for ever. */
export interface Provenance {
  readonly who: 'citizen' | 'operator' | 'institution' | 'register';
  readonly channel: Channel;
  /** 0 to 1: 1 for what was typed or keyed. */
  readonly confidence: number;
  /** The person was asked whether it is right, and said yes. */
  readonly confirmed: boolean;
}

/** An application as it stands: what follows from its events. */
export interface Application {
  /** Not secret, not guessable; stands in addresses. */
  readonly id: string;
  readonly service: string;
  readonly language: Language;
  readonly status: 'draft' | 'submitted';
  readonly answers: RawAnswers;
  /** Counts its events; two writers at once cannot both be first. */
  readonly version: number;
  readonly number: string | null;
  readonly createdAt: Date;
  readonly expiresAt: Date;
  readonly submittedAt: Date | null;
  readonly receipt: Receipt | null;
}

/** What was shown and declared when the application was submitted, word for word. */
export interface Receipt {
  readonly number: string;
  readonly service: string;
  readonly title: string;
  readonly language: Language;
  /** The day in Italy on which it was submitted. */
  readonly on: CalendarDate;
  readonly submittedAt: string;
  readonly channel: Channel;
  readonly lines: readonly ReceiptLine[];
  readonly outcome: Report;
  readonly consent: string;
  readonly afterwards: string;
}

export interface ReceiptLine {
  readonly path: string;
  /** "Figlio 1", for a field of a list. */
  readonly item?: string;
  readonly short: string;
  readonly value: string;
}

/** What happened to an application. Appended, never rewritten. */
export type ApplicationEvent =
  | {
      readonly type: 'started';
      readonly service: string;
      readonly language: Language;
      readonly channel: Channel;
    }
  | ({ readonly type: 'answered'; readonly path: string; readonly value: unknown } & Provenance)
  | ({ readonly type: 'withdrawn-answer'; readonly path: string } & Provenance)
  | { readonly type: 'resumed'; readonly channel: Channel }
  | { readonly type: 'submitted'; readonly channel: Channel; readonly number: string };
