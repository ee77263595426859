// SPDX-License-Identifier: AGPL-3.0-or-later
import { notResumed, sayNotResumed } from '#applications/index.ts';
import type { Problem } from '#core/index.ts';
import { type DoorTurn, notIdentified, notOpened } from '#dialogue/index.ts';
import { type CallAtDoor, contextOf } from './call.ts';
import { waitIn } from './identify.ts';

type NotFound = Problem<'codice-fiscale' | 'expired' | 'not-found' | 'sign-in' | 'submitted' | 'wait'>;

/** What is said where nothing is found, and why; after too many attempts, how long to wait. */
export function notFound(call: CallAtDoor, problem?: NotFound): DoorTurn {
  const { language, turn } = call;
  if (problem?.code === 'wait') return notIdentified(contextOf(call), turn.state, waitIn(problem, 'wait'));
  const code = notResumed(problem?.code);
  return notOpened(contextOf(call), turn.state, { code, why: sayNotResumed(code, language) });
}
