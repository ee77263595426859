// SPDX-License-Identifier: AGPL-3.0-or-later
import { createHmac } from 'node:crypto';
import type { Clock } from '#core/index.ts';
import type { Database } from '#store/index.ts';
import { type Allowances, allowances } from './allowances.ts';
import { type Attempts, attempts } from './attempts.ts';
import { type Buckets, buckets } from './buckets.ts';

/** What a counter bounds: secrets that are tried, things that are begun. */
export interface Limits {
  readonly attempts: Attempts;
  readonly allowances: Allowances;
  /** For what has a quota of its own. */
  readonly buckets: Buckets;
}

/** The limits of a counter under its secret key: what is counted cannot be told from the database alone. */
export function limitsOf(database: Database, clock: Clock, serverKey: Buffer): Limits {
  const key = createHmac('sha256', serverKey).update('limits').digest();
  const kept = buckets(database, clock, key);
  return {
    attempts: attempts(database, clock, { buckets: kept, key }),
    allowances: allowances(kept),
    buckets: kept,
  };
}
