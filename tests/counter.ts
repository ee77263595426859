// SPDX-License-Identifier: AGPL-3.0-or-later
import { createHash, randomBytes } from 'node:crypto';
import { applications, codesWith } from '#cases/index.ts';
import { type Catalogue, loadCatalogue } from '#catalogue/index.ts';
import type { CalendarDate } from '#core/index.ts';
import { sessions, signIn } from '#people/index.ts';
import { loadPlaces } from '#places/index.ts';
import type { Database } from '#store/index.ts';
import { type Counter, webOf, workOn } from '../src/app.ts';

/** A clock that a test sets. */
export interface TestClock {
  nowMs(): number;
  set(date: CalendarDate): void;
}

export function testClock(date: string): TestClock {
  let now = Date.parse(`${date}T10:00:00+01:00`);
  return {
    nowMs: () => now,
    set: (to) => {
      now = Date.parse(`${to}T10:00:00+01:00`);
    },
  };
}

/** A counter on a test database, with the repository's own services. */
export async function testCounter(
  database: Database,
  clock: TestClock,
  catalogue?: Catalogue,
): Promise<Counter & { readonly web: ReturnType<typeof webOf> }> {
  const own = catalogue ?? (await loadCatalogue());
  const places = loadPlaces();
  const key = createHash('sha256').update(randomBytes(8)).digest();
  const rooms = { database, catalogue: own, places, codes: codesWith(key), clock };
  const store = { database, close: async () => undefined };
  const visits = sessions(database, clock);
  const cases = applications(rooms);
  const counter: Counter = {
    catalogue: own,
    places,
    applications: cases,
    casework: workOn(rooms),
    sessions: visits,
    store,
    clock,
  };
  // Nobody answers there: pages that need the provider itself are tried with a server of its own.
  const provider = { issuer: 'http://127.0.0.1:9', clientId: 'test' };
  const origins = ['http://localhost'];
  const entrance = { signIn: signIn(database, provider, clock), origins, secureCookies: false };
  return { ...counter, web: webOf(counter, entrance) };
}
