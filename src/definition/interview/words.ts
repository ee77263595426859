// SPDX-License-Identifier: AGPL-3.0-or-later
import type { QuestionWords } from '#kinds/index.ts';
import type { ConsentWords } from './features/asks-others.ts';
import type { DueWords } from './features/due.ts';
import type { WriteWords } from './features/on-grant.ts';
import type { PaperWords } from './features/papers.ts';
import type { PeriodWords } from './features/period.ts';
import type { ReadWords } from './features/reads.ts';

/** The sentences of a condition; `{name}` stands for a value that the condition reported. */
export interface ConditionWords {
  /** Its name: "Perdita involontaria del lavoro". */
  readonly short: string;
  readonly met: string;
  readonly unmet: string;
  readonly unknown: string;
  /** What would change it, or what the person can do instead. */
  readonly remedy?: string;
}

/** All the words of a service in one language. */
export interface ServiceWords {
  readonly title: string;
  /** What it is, in one or two sentences. */
  readonly summary: string;
  readonly who: string;
  readonly questions: Readonly<Record<string, QuestionWords>>;
  /** What the groups of questions that it shares with others are called, by name. */
  readonly groups?: Readonly<Record<string, string>>;
  readonly conditions: Readonly<Record<string, ConditionWords>>;
  readonly steps: Readonly<Record<string, string>>;
  readonly amounts: Readonly<Record<string, string>>;
  readonly dates: Readonly<Record<string, string>>;
  /** Points of law that could not be confirmed, told in plain words. */
  readonly assumptions: Readonly<Record<string, string>>;
  /** What follows and is no doubt, by id. */
  readonly notes?: Readonly<Record<string, string>>;
  /** Why answers cannot all be true, each in one plain sentence; what was answered is told with it. */
  readonly contradictions?: Readonly<Record<string, string>>;
  /** What the person declares on submitting. */
  readonly declaration: string;
  /** What happens after submitting. */
  readonly afterwards: string;
  /** Sentences that stand instead of the channels' usual ones, where what is sent asks for no benefit: a review, an appeal. */
  readonly instead?: {
    /** When nothing stands in the way. */
    readonly eligible: string;
    /** When something does. */
    readonly ineligible: string;
    /** Who decides. */
    readonly decides: string;
    /** That it can be sent though something stands in the way. */
    readonly anyway: string;
    /** After it was sent, aloud; `{number}` is its number. */
    readonly sent: string;
    /** The heading of its receipt. */
    readonly receipt: string;
  };
  /** What others are asked, by id. */
  readonly consents?: Readonly<Record<string, ConsentWords>>;
  /** Documents that are asked for, by id. */
  readonly papers?: Readonly<Record<string, PaperWords>>;
  /** What is read, by its list. */
  readonly reads?: Readonly<Record<string, ReadWords>>;
  /** The document that is produced: its title, what it says (`summary`), what it is for (`afterwards`), and its lines. */
  readonly document?: ServiceWords;
  /** What a grant writes, by fact. */
  readonly writes?: Readonly<Record<string, WriteWords>>;
  /** For which time it holds, by its last day. */
  readonly period?: Readonly<Record<string, PeriodWords>>;
  /** What has to be paid, by amount. */
  readonly due?: Readonly<Record<string, DueWords>>;
}
