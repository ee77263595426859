// SPDX-License-Identifier: AGPL-3.0-or-later

import type { Application } from '#record/index.ts';
import type { Consent, ConsentAct } from './rows.ts';

/** The case has ended: nothing is answered any more. */
export function isClosed({ status }: Application): boolean {
  return status === 'refused' || status === 'withdrawn';
}

/** What can be answered now. An account given once the allowance runs is changed by an application for a change instead. */
export function possible(
  { asks, state }: Consent,
  application: Application,
  running: boolean,
): readonly ConsentAct[] {
  if (isClosed(application)) return [];
  if (asks === 'agreement') {
    if (state === 'asked') return ['given', 'refused', 'denied'];
    return state === 'given' ? ['withdrawn'] : [];
  }
  if (state === 'asked') return ['given', 'denied'];
  return state === 'given' && !running ? ['given'] : [];
}
