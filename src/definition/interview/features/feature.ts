// SPDX-License-Identifier: AGPL-3.0-or-later
import type { CalendarDate, Language } from '#core/index.ts';
import type { RawAnswers } from '../raw-answers.ts';
import type { Definition, Service } from '../service.ts';
import type { ServiceWords } from '../words.ts';

/**
 * What only some services have, as an author adds it to one (`features: [ownTerm(...), ...]`): what it makes the service know. `Q` are
 * the questions that it names, `A` the answers that it reads, `D` the dates.
 */
export interface Feature<Q extends string = string, A = never, D extends string = string> {
  readonly adds: Partial<Service>;
  /** For the compiler alone: that the service has what the feature names, and its answers the type that it reads. */
  readonly of?: (answers: A) => { readonly questions: Q; readonly dates: D };
}

/** Something wrong with what a feature says of a service. */
export interface FeatureFault {
  readonly code: 'account' | 'unknown-id';
  /** What it is about: a question, an id of the feature. */
  readonly about: string;
  readonly says: string;
}

/** What a feature is for the rooms that know no feature by name. A feature is one of these: its file, its words, its check. */
export interface FeatureKind {
  readonly name: string;
  /** The texts that a service with it must have, by section of its words and id; empty for a service without it. */
  readonly words?: (
    service: Service,
  ) => Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
  /** The figures that such a text may name, by the same; a text that is not here names none. */
  readonly figures?: (
    service: Service,
  ) => Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>>>;
  readonly faults?: (service: Service) => readonly FeatureFault[];
  /** What of it the examples must show, each once at least: all of it by id, in words, and what these answers lead to. */
  readonly shown?: {
    readonly all: (service: Service) => Readonly<Record<string, string>>;
    readonly by: (definition: Definition, answers: RawAnswers, on: CalendarDate) => readonly string[];
  };
  /** What outside programs are told of it. */
  readonly describe?: (service: Service, words: ServiceWords, language: Language) => object;
}
