// SPDX-License-Identifier: AGPL-3.0-or-later
import type { CalendarDate, Language } from '#core/index.ts';
import type { Due, Period, RawAnswers, Report, Shown } from '#interview/index.ts';
import type { Capacity } from '#persons/index.ts';
import type { RegisterName } from '#sources/index.ts';
import type { AskedAs } from './asked-as.ts';
import type { CaseStatus } from './case-state.ts';
import type { Contested } from './contested.ts';
import type { Known } from './known.ts';
import type { Late } from './late.ts';
import type { Offered } from './offered.ts';

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
  /** Which register told it, and for which day. */
  readonly register?: RegisterName;
  readonly asOf?: CalendarDate;
}

/** Who acted for the person whose application it is: both names stand in every event of theirs. */
export interface Actor {
  readonly id: string;
  readonly name: string;
  readonly as: Capacity;
  /** Name of the person for whom they acted. */
  readonly for: string;
}

/** An application as it stands: what follows from its events. */
export interface Application {
  /** Not secret, not guessable; stands in addresses. */
  readonly id: string;
  readonly service: string;
  /** In which it is made: asked, told, decided and written about. */
  readonly language: Language;
  /** The language of whoever began it, where its service has no words in it. */
  readonly wishedLanguage?: Language;
  readonly status: CaseStatus;
  readonly answers: RawAnswers;
  /** By which questions it asks who applies; null for what was begun when every service called them alike. */
  readonly askedAs: AskedAs | null;
  /** What was known without asking, by path; where the answer is another, the person contests it. */
  readonly known: Known;
  /** What registers have of the applicant to choose from, by question. */
  readonly offered: Offered;
  /** What is still waited for from registers that were silent; null where nothing is. */
  readonly late: Late | null;
  /** Counts its events; two writers at once cannot both be first. */
  readonly version: number;
  readonly number: string | null;
  readonly createdAt: Date;
  readonly expiresAt: Date;
  /** When a guest handed it in; null for what was sent by somebody whom we knew. */
  readonly handedInAt: Date | null;
  readonly submittedAt: Date | null;
  readonly receipt: Receipt | null;
  /** Whose it is; null while only the secret code says so. Whatever was sent has an owner. */
  readonly personId: string | null;
  /** Its number in the protocol register. */
  readonly protocol: string | null;
  /** The last day to decide by law; it stands still while documents are asked, since `pausedOn`. */
  readonly dueOn: CalendarDate | null;
  readonly pausedOn: CalendarDate | null;
  /** It stands, or has stood, still: it may once (L. 241/1990 art. 2 c. 7). */
  readonly hasPaused: boolean;
  /** The officer who has taken it on. */
  readonly officerId: string | null;
  /** The case whose decision it contests, and that decision; null for an application for a service. */
  readonly about: string | null;
  readonly contest: Contested | null;
  /** The program of another institution that began it. */
  readonly clientId: string | null;
}

/** What was shown and declared when the application was submitted, word for word. */
export interface Receipt {
  readonly number: string;
  /**
   * Its number in the protocol register: `2026/0000042`; null while we do not know who handed it in. Not stored with it: the register
   * gives it.
   */
  readonly protocol: string | null;
  readonly service: string;
  readonly title: string;
  readonly language: Language;
  /** The day in Italy on which it was submitted, or handed in: the day that counts for terms and start dates. */
  readonly on: CalendarDate;
  readonly submittedAt: string;
  readonly channel: Channel;
  /** The day on which we learned who had handed it in, and it was registered. */
  readonly identifiedOn?: CalendarDate;
  /** Who sent it for the person, when it was not the person. */
  readonly actor?: Actor;
  readonly lines: readonly ReceiptLine[];
  readonly outcome: Report;
  readonly consent: string;
  readonly afterwards: string;
  /** What it was told of documents that are asked for, where there are any. */
  readonly papers?: readonly string[];
  /** What has to be paid, where something has. */
  readonly due?: Due;
  /** For which time it holds, where it does for one. */
  readonly period?: Period;
  /** The words that were shown, for when the service no longer has them. Older receipts lack them. */
  readonly shown?: Shown;
}

export interface ReceiptLine {
  readonly path: string;
  /** "Figlio 1", for a field of a list. */
  readonly item?: string;
  /** The part of the questions in which it stands: "Chi fa domanda", "Figlio 1 di 2". Older receipts lack it. */
  readonly part?: string;
  readonly short: string;
  readonly value: string;
  /** Where the answer was known from, with its day; or what was known that the person corrected. */
  readonly source?: string;
  /** What was known, where the person corrected it. */
  readonly against?: string;
}

/** Another person was asked something, or answered on their own sign-in. What they said stands with the consent. */
export type ConsentEvent =
  | { readonly type: 'consent-asked'; readonly kind: string; readonly consentId: string }
  | {
      readonly type: 'consent-given' | 'consent-refused' | 'consent-denied' | 'consent-withdrawn';
      readonly kind: string;
      readonly consentId: string;
      readonly by: string;
    };

/** Something has to be paid, can be paid, was paid, or no longer has to be. */
export type PaymentEvent =
  | { readonly type: 'payment-asked'; readonly cents: number; readonly by: CalendarDate }
  | {
      readonly type: 'payment-ready';
      readonly notice: string;
      /** The codice fiscale of who is paid, and where it can be paid online. */
      readonly creditor: string;
      readonly checkout: string;
    }
  | {
      readonly type: 'paid';
      readonly cents: number;
      readonly on: CalendarDate;
      readonly receipt: string | null;
    }
  | { readonly type: 'payment-void' };

/** What happened to an application, and who acted for the person if somebody did. Appended, never rewritten. */
export type ApplicationEvent = Happening & { readonly actor?: Actor };

type Happening =
  | {
      readonly type: 'started';
      readonly service: string;
      readonly language: Language;
      readonly channel: Channel;
    }
  | ({
      readonly type: 'answered';
      readonly path: string;
      readonly value: unknown;
      /** Who of the agency wrote it into a case that was sent, as part of their own work. */
      readonly by?: string;
    } & Provenance)
  | ({ readonly type: 'withdrawn-answer'; readonly path: string } & Provenance)
  /** The answer is another than what a register, or the person themself earlier, had said; that stays known beside it. */
  | {
      readonly type: 'contested';
      readonly path: string;
      readonly said: unknown;
      readonly register: RegisterName;
      readonly asOf: CalendarDate;
    }
  /** What a register has of the person was put to them to choose from: how many entries. */
  | {
      readonly type: 'offered';
      readonly path: string;
      readonly register: RegisterName;
      readonly asOf: CalendarDate;
      readonly entries: number;
    }
  | { readonly type: 'resumed'; readonly channel: Channel }
  /** We know whose it is: from now on it is theirs, and its code opens nothing. */
  | { readonly type: 'claimed'; readonly channel: Channel }
  /** A guest has answered everything and handed it in: it waits until we know who they are. */
  | { readonly type: 'handed-in'; readonly channel: Channel; readonly number: string }
  /** Sent without an owner when that was possible; the protocol number it had, and its receipt. */
  | { readonly type: 'identity-awaited'; readonly protocol: string | null; readonly receipt: unknown }
  | { readonly type: 'submitted'; readonly channel: Channel; readonly number: string }
  | ConsentEvent
  | PaymentEvent
  | { readonly type: 'assigned'; readonly officerId: string | null; readonly by: string }
  | {
      readonly type: 'documents-asked';
      readonly by: string;
      readonly words: string;
      readonly until: CalendarDate;
      /** Where the case was, and goes back to. */
      readonly from: CaseStatus;
    }
  | { readonly type: 'documents-given'; readonly channel: Channel; readonly words: string }
  /** The day to give documents by has passed: the term goes on without them. */
  | { readonly type: 'documents-overdue' }
  | { readonly type: 'decision-signed'; readonly by: string; readonly decisionId: string }
  | { readonly type: 'decision-countersigned'; readonly by: string; readonly decisionId: string }
  | { readonly type: 'decision-undone'; readonly by: string; readonly decisionId: string }
  | { readonly type: 'decision-sent'; readonly decisionId: string; readonly outcome: 'granted' | 'refused' }
  | { readonly type: 'withdrawn'; readonly channel: Channel }
  /** A supervisor looked at somebody whom the answers name against ANPR: is it they? */
  | { readonly type: 'named-checked'; readonly by: string; readonly path: string; readonly holds: boolean }
  /** The waiting time is over: the new account counts. */
  | { readonly type: 'account-changed' }
  /** Whoever was reached before said that they did not ask for it. */
  | { readonly type: 'account-stopped'; readonly by: 'link' | 'portal' }
  | {
      readonly type: 'review-asked' | 'appealed';
      readonly channel: Channel;
      /** Ids of the refusal's conditions that are contested. */
      readonly grounds: readonly string[];
      readonly words: string;
      /** The application in which it was said. */
      readonly contestId?: string;
    };
