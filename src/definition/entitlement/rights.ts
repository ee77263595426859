// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Entry } from '#catalogue/index.ts';
import { own } from '#core/index.ts';
import {
  type Ask,
  type Definition,
  type Evaluation,
  evaluate,
  type RawAnswers,
  route,
  type Service,
} from '#interview/index.ts';
import type { Setting } from '#kinds/index.ts';
import { byFact, withTold } from './shared-answers.ts';

/** What was told for each service, by its id. */
export type Told = Readonly<Record<string, RawAnswers>>;

/** `yes`: every condition is met. `no`: one is not. `perhaps`: an answer, or a figure of the law, is missing. */
export type Verdict = 'yes' | 'no' | 'perhaps';

/** What a service comes to for one person, by all that they told. */
export interface Right {
  readonly definition: Definition;
  /** Told for this service, and for others where they ask for the same facts. */
  readonly answers: RawAnswers;
  readonly verdict: Verdict;
  readonly evaluation: Evaluation;
  /** Without which it cannot be told whether one has a right to it; in the order of the service. */
  readonly missing: readonly Ask[];
  /** Without which the sum is not known; empty until the right is. */
  readonly missingForSum: readonly Ask[];
}

/** Can somebody have a right to what a service gives? Not to what changes or pays something, nor to what is only worked out or read. */
export function isRight({ card, definition }: Entry): boolean {
  if (!definition || card.kind !== 'domanda') return false;
  const { service } = definition;
  return (
    Object.keys(service.conditions).length > 0 &&
    !(service.reads || service.estimateOnly || service.due || service.amends || service.produces)
  );
}

// The conditions alone: what they stop at is what the right depends on, whatever the sum still needs.
const conditionsAlone = new WeakMap<Service, Service>();
function withoutSums(service: Service): Service {
  const made = conditionsAlone.get(service) ?? { ...service, computes: [] };
  conditionsAlone.set(service, made);
  return made;
}

// What an evaluation stopped at and can be asked now.
function isOpen({ needed }: Evaluation): (ask: Ask) => boolean {
  return (ask) => !ask.answered && needed.includes(ask.path);
}

/** Judges only whether one has a right: the verdict, and what is asked next for it. */
export function verdictOf(
  service: Service,
  answers: RawAnswers,
  today: Setting['today'],
): { readonly verdict: Verdict; readonly missing: readonly Ask[] } {
  const judged = evaluate(withoutSums(service), answers, today);
  if (judged.status === 'eligible') return { verdict: 'yes', missing: [] };
  if (judged.status === 'ineligible') return { verdict: 'no', missing: [] };
  const missing = route(service, answers, today).filter(isOpen(judged));
  return { verdict: 'perhaps', missing };
}

/**
 * What one person has a right to, of these services, by what was told for each of them: each fact is told once and counts for all.
 * Pure; nothing is kept.
 */
export function rightsOf(definitions: readonly Definition[], told: Told, setting: Setting): readonly Right[] {
  const { today } = setting;
  const facts = new Map<string, unknown>();
  for (const { service } of definitions)
    for (const [fact, value] of byFact(service, own(told, service.id) ?? {}, today))
      if (!facts.has(fact)) facts.set(fact, value);
  return definitions.map((definition) => {
    const { service } = definition;
    const answers = withTold(service, own(told, service.id) ?? {}, facts, setting);
    const evaluation = evaluate(service, answers, today);
    const { verdict, missing } = verdictOf(service, answers, today);
    const missingForSum = verdict === 'yes' ? route(service, answers, today).filter(isOpen(evaluation)) : [];
    return { definition, answers, verdict, evaluation, missing, missingForSum };
  });
}
