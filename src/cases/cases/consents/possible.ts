// SPDX-License-Identifier: AGPL-3.0-or-later

import type { Sql } from '#store/index.ts';
import type { Application } from '../application.ts';
import type { Consent, ConsentAct } from '../consent-rows.ts';

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

/** Whether a decision that grants was sent: from then on it is paid, and changes hold from the next month. */
export async function isRunning(sql: Sql, applicationId: string): Promise<boolean> {
  const rows = await sql.query<{ id: string }>(
    `select id from decision where application_id = $1 and outcome = 'granted' and sent_at is not null limit 1`,
    [applicationId],
  );
  return rows.length > 0;
}
