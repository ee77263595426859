// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Catalogue, definitionOf, titleOf } from '#catalogue/index.ts';
import { type Language, mainLanguage } from '#core/index.ts';
import {
  consentsAsked,
  type Definition,
  definitionShown,
  hasAllOf,
  type RawAnswers,
  type Report,
  report,
  type Shown,
  shownOf,
} from '#interview/index.ts';
import type { Application, Receipt } from './application.ts';
import { outcomeKept } from './proposal.ts';

/**
 * The definition by which a case is told, decided and written to. One that was sent lives from what it keeps: where its service is
 * gone, or no longer has what stands in its outcome, that is put in its place. A draft of a service that is gone has nothing to ask.
 */
export function definitionOfCase(
  catalogue: Catalogue,
  {
    service,
    receipt,
  }: Pick<Application, 'service'> & { readonly receipt: Pick<Receipt, 'outcome' | 'title' | 'shown'> | null },
): Definition {
  const now = definitionOf(catalogue, service);
  if (!receipt) return now ?? nothingOf(catalogue, service);
  const outcome = outcomeKept(receipt);
  if (now && hasAllOf(now, outcome)) return now;
  return definitionShown(outcome, receipt.title, receipt.shown, now);
}

/** What a receipt keeps of its definition, in the main language, which has legal force, and in the language of the person. */
export function shownWith(
  definition: Definition,
  answers: RawAnswers,
  outcome: Report,
  language: Language,
): Shown {
  const says = new Map<Language, Report>([[language, outcome]]);
  if (language !== mainLanguage)
    says.set(mainLanguage, report(definition, answers, outcome.on, mainLanguage));
  const asked = consentsAsked(definition.service, answers, outcome.on).map(({ kind }) => kind);
  return shownOf(definition, says, asked);
}

function nothingOf(catalogue: Catalogue, service: string): Definition {
  const nothing: Report = {
    service,
    version: '',
    on: '1970-01-01' as Report['on'],
    status: 'incomplete',
    conditions: [],
    amounts: [],
    steps: [],
    dates: {},
    dateMarks: {},
    assumptions: [],
    notes: [],
    nothingDue: false,
    next: null,
    nextPath: null,
    problems: [],
  };
  return definitionShown(nothing, titleOf(catalogue, service, mainLanguage), undefined);
}
