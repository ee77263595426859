// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Clock } from '#core/index.ts';
import { installJobs } from '#jobs/index.ts';
import { type Limits, limitsOf } from '#limits/index.ts';
import { type Bounds, openStore, type Store, serverKey } from '#store/index.ts';

/** What all the other wings stand on. */
export interface Base {
  readonly store: Store;
  readonly clock: Clock;
  /** The counter's own key, from which others are made. */
  readonly key: Buffer;
  /** How much may be tried and begun, by whom. */
  readonly limits: Limits;
}

/** What the ground is set up with. */
export interface BaseSettings {
  readonly dataFolder: string;
  readonly databaseUrl?: string;
  readonly bounds: Bounds;
  readonly secret?: string;
}

/** Opens the database, brought to its newest form. Throws `CannotStart` where it cannot be. */
export async function openBase(settings: BaseSettings, tests?: Clock): Promise<Base> {
  const { dataFolder, databaseUrl, bounds, secret } = settings;
  const own = { folder: dataFolder, bounds, others: installJobs };
  const store = await openStore({ ...own, ...(databaseUrl ? { url: databaseUrl } : {}) });
  return baseOn(store, await serverKey(store.database, secret), tests);
}

/** The ground on a database that is open already. */
export function baseOn(store: Store, key: Buffer, clock: Clock = store.clock): Base {
  return { store, clock, key, limits: limitsOf(store.database, clock, key) };
}
