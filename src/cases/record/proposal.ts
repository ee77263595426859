// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Language, own } from '#core/index.ts';
import { type Definition, type Report, report } from '#interview/index.ts';
import type { Application, Receipt } from './application.ts';
import { Untellable } from './untellable.ts';

/**
 * The outcome that a receipt keeps. One of before outcomes told how well each part is known, and what follows from it, says
 * nothing of these: what was shown is never worked out anew.
 */
export function outcomeKept({ outcome }: Pick<Receipt, 'outcome'>): Report {
  if (!isWhole(outcome)) throw new Untellable('what is kept of a case has another shape');
  const untold = <Part extends object>(part: Part) => ({ mark: 'official' as const, restsOn: [], ...part });
  return {
    ...outcome,
    conditions: outcome.conditions.map(untold),
    amounts: outcome.amounts.map(untold),
    steps: outcome.steps.map(untold),
    dateMarks: outcome.dateMarks ?? {},
    notes: outcome.notes ?? [],
    nothingDue: outcome.nothingDue ?? false,
  };
}

function isWhole(outcome: Partial<Report> | undefined): boolean {
  const lists = [outcome?.conditions, outcome?.amounts, outcome?.steps, outcome?.assumptions];
  return lists.every(Array.isArray) && typeof outcome?.dates === 'object' && outcome.dates !== null;
}

/**
 * What the rules proposed when the application was sent, with its sentences in a language. Figures and states are those of the
 * receipt; a language that the receipt was not written in is worked out again for the same day, while the definition is still
 * the same one. Otherwise the sentences stay as they were shown.
 */
export function proposalIn(
  { receipt, answers }: Application,
  definition: Definition,
  language: Language,
): Report | undefined {
  if (!receipt) return undefined;
  const outcome = outcomeKept(receipt);
  if (receipt.language === language) return outcome;
  const { on } = receipt;
  if (outcome.version !== definition.service.version) {
    const shown = receipt.shown?.words[language];
    const says = (id: string, otherwise: string) => own(shown?.conditions, id)?.says ?? otherwise;
    return {
      ...outcome,
      conditions: outcome.conditions.map((one) => ({ ...one, says: says(one.id, one.says) })),
    };
  }
  return { ...report(definition, answers, on, language), problems: outcome.problems };
}
