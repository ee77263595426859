// SPDX-License-Identifier: AGPL-3.0-or-later
import { type DecisionRules, needsSecond } from '#decisions/index.ts';
import type { CaseView } from './load.ts';
import { isDoubtful } from './provenance.ts';

/**
 * Whether a case can be granted beside others, with one act for all: the rules propose it, one signature is enough, its person is known,
 * and nothing in it asks to be looked at: no other application for the same, nothing that differs from a register or may have been
 * misheard, nobody who has not answered, nothing that is to come, nothing strange. What is not easy is decided for itself.
 */
export function isEasy(view: CaseView, rules: DecisionRules): boolean {
  const { application, proposal, open, doubles, named, consents, lines, provenance, later } = view;
  const { status, about, receipt, personId } = application;
  if (status !== 'submitted' || about !== null || personId === null || open || !receipt) return false;
  if (proposal?.status !== 'eligible' || receipt.outcome.status !== 'eligible') return false;
  if (needsSecond('granted', receipt.outcome, rules)) return false;
  const asksALook = lines.some(({ path, against }) => {
    const given = provenance.get(path);
    return against !== undefined || (given !== undefined && isDoubtful(given));
  });
  return (
    !asksALook &&
    doubles.length === 0 &&
    later.every(({ isMissing }) => !isMissing) &&
    named.length === 0 &&
    consents.every(({ state }) => state === 'given') &&
    (receipt.outcome.problems ?? []).length === 0
  );
}
