// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Clock } from '#core/index.ts';
import type { Database } from './database.ts';

/** The database's time, told between two questions by this machine's clock. */
export interface DatabaseClock extends Clock {
  /** By how much this machine is ahead of the database, as last measured. */
  aheadMs(): number;
  stop(): void;
}

/** A machine that differs by more does not work: what leaves it with its own time, such as a signed assertion, would be refused. */
export const mostAheadMs = 30_000;

const everyMs = 15_000;

/**
 * One time for all processes: that of the database. What counts (an undo that ends, a term, an expiry) is the same moment
 * whichever machine looks. `machine` is this machine's clock.
 */
export async function databaseClock(
  database: Pick<Database, 'condition'>,
  { machine = Date.now }: { readonly machine?: () => number } = {},
): Promise<DatabaseClock> {
  let ahead = 0;
  const measure = async () => {
    const before = machine() - Date.now();
    const { aheadMs } = await database.condition();
    if (aheadMs !== undefined) ahead = aheadMs + before;
  };
  await measure();
  const timer = setInterval(() => {
    measure().catch(() => undefined);
  }, everyMs);
  timer.unref();
  return {
    nowMs: () => Math.round(machine() - ahead),
    aheadMs: () => ahead,
    stop: () => clearInterval(timer),
  };
}
