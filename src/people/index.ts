// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Clients, clients } from '#clients/index.ts';
import type { Clock } from '#core/index.ts';
import type { Jobs } from '#jobs/index.ts';
import type { Limits } from '#limits/index.ts';
import { type Swept, together } from '#outbox/index.ts';
import {
  type Delegations,
  delegations,
  type Guardianships,
  guardianships,
  type Mandates,
  mandates,
  type OnCounterChange,
  type Representations,
  representations,
} from '#powers/index.ts';
import { type RetentionRules, retain } from '#privacy/index.ts';
import { clearVisits, type PhonePins, phonePins, type Sessions, sessions } from '#sign-in/index.ts';
import type { Store } from '#store/index.ts';

/** How people and programs are known, and who may act for whom. */
export interface PeopleRooms {
  readonly sessions: Sessions;
  readonly pins: PhonePins;
  readonly clients: Clients;
  readonly delegations: Delegations;
  readonly guardianships: Guardianships;
  readonly representations: Representations;
  readonly mandates: Mandates;
}

/** What is told upward, in the transaction of what it tells of. */
export interface ToldOfPeople {
  readonly onDelegation: Parameters<typeof delegations>[2];
  readonly onCounterChange: OnCounterChange;
}

interface Below {
  readonly store: Pick<Store, 'database'>;
  readonly clock: Clock;
  readonly limits: Limits;
}

/** Opens the rooms of the people. */
export function openPeople({ store: { database }, clock, limits }: Below, told: ToldOfPeople): PeopleRooms {
  const { onDelegation, onCounterChange } = told;
  return {
    sessions: sessions(database, clock),
    pins: phonePins(database, clock, limits.attempts),
    clients: clients(database, clock, limits.buckets),
    delegations: delegations(database, clock, onDelegation, onCounterChange),
    guardianships: guardianships(database, clock, onCounterChange),
    representations: representations(database, clock, onCounterChange),
    mandates: mandates(database, clock, onCounterChange),
  };
}

/** The work of this wing that no page waits for: visits that ended; what has been kept long enough. */
export async function workOnPeople(
  jobs: Pick<Jobs, 'every'>,
  { store: { database }, clock }: Pick<Below, 'store' | 'clock'>,
  {
    retention,
    afterwards,
  }: { readonly retention: RetentionRules; readonly afterwards: () => Promise<Swept> },
): Promise<void> {
  await jobs.every('clear-visits', 15, () => clearVisits(database, clock));
  await jobs.every('retention', 24 * 60, async () => {
    const { swept } = await retain(database, clock, { rules: retention });
    return together(swept, await afterwards());
  });
}
