// SPDX-License-Identifier: AGPL-3.0-or-later
import { accountsNamed } from './features/guards-accounts.ts';
import { hasAllOf } from './kept.ts';
import type { RawAnswers } from './raw-answers.ts';
import type { Report } from './report.ts';
import type { Definition } from './service.ts';

/** The account of whoever applies that these answers name, for an outcome; undefined where they name none, or another's alone. Pure. */
export function ownAccount(definition: Definition, answers: RawAnswers, outcome: Report): string | undefined {
  // A case whose service has changed since keeps what was shown; its answers are not read by the rules of today.
  if (!hasAllOf(definition, outcome)) return undefined;
  const mine = accountsNamed(definition.service, answers, outcome.on).find(
    ({ guard, iban }) => iban !== null && !(guard.how === 'first' && guard.of !== undefined),
  );
  return mine?.iban ?? undefined;
}
