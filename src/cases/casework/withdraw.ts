// SPDX-License-Identifier: AGPL-3.0-or-later

import { ok, type Result } from '#core/index.ts';
import type { Application, Channel } from '#record/index.ts';
import { holdCases } from '#record/index.ts';
import type { Sql } from '#store/index.ts';
import {
  act,
  actWithin,
  definitionFor,
  dropOpenDecision,
  type Office,
  stepping,
  todayFor,
} from './office.ts';

// What was signed and not sent falls with it, and whoever was asked is told.
const withdrawing = (office: Office, channel: Channel) =>
  stepping<never>('withdraw', async (sql, application) => {
    await dropOpenDecision(office, sql, application.id);
    const by = office.actor ?? null;
    await office.onWithdrawn?.(sql, {
      application,
      definition: definitionFor(office, application),
      by,
      on: todayFor(office),
    });
    return ok({ events: [{ type: 'withdrawn', channel }] });
  });

/** The person, or who acts for them, takes the application back. */
export function withdraw(
  office: Office,
  id: string,
  channel: Channel,
): Promise<Result<Application, 'changed' | 'not-found' | 'state' | 'tied'>> {
  return act(office, id, undefined, [], withdrawing(office, channel));
}

/** The same within a transaction of somebody else's, who says yes to what an operator had written down. */
export async function withdrawWithin(
  office: Office,
  sql: Sql,
  id: string,
  channel: Channel,
): Promise<Result<Application, 'changed' | 'not-found' | 'state' | 'tied'>> {
  // Nobody is faster while it is held.
  await holdCases(sql, [id]);
  return actWithin(office, sql, id, undefined, [], withdrawing(office, channel));
}
