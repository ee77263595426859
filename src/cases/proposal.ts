// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Language } from '#core/index.ts';
import { type Definition, type Report, report } from '#interview/index.ts';
import type { Application } from './application.ts';

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
  if (!receipt || receipt.language === language) return receipt?.outcome;
  const { outcome, on } = receipt;
  if (outcome.version !== definition.service.version) return outcome;
  return { ...report(definition, answers, on, language), problems: outcome.problems };
}
