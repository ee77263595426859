// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { day } from '#core/index.ts';
import { meet, type Person } from '#persons/index.ts';
import { giveRole } from '#staff/index.ts';
import { samplePeople } from '#stand-ins/index.ts';
import type { Database } from '#store/index.ts';
import { testDatabase } from '#store/testing.ts';
import { type Instead, type TestClock, testClock, testCounter } from './counter.ts';

/** Where a test plays: a counter on a database of its own, on a day, with those of the sample people who come in. */
export interface Scene {
  readonly database: Database;
  readonly clock: TestClock;
  readonly counter: Awaited<ReturnType<typeof testCounter>>;
  /** One of the sample people (`maria-rossi`), known to the counter and with their role. */
  person(id: string): Promise<Person>;
  /** A browser of somebody who has signed in: it keeps its cookies. */
  visit(who: Person, level?: 2 | 3): Promise<Visit>;
}

/** Asks for a page; sends a form, when there is one. */
export type Visit = (path: string, form?: Readonly<Record<string, string>>) => Promise<Response>;

/** Sets a scene on this day; `instead` puts something in the place of what a counter has. */
export async function scene(on: string, instead: Instead = {}): Promise<Scene> {
  const database = await testDatabase();
  const clock = testClock(on);
  const counter = await testCounter(database, clock, instead);
  return {
    database,
    clock,
    counter,
    person: (id) => samplePerson(database, clock, id),
    async visit(who, level = 2) {
      const cookies = new Map([['visit', await counter.sessions.begin(who, level)]]);
      return async (path, form) => {
        const headers = {
          cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; '),
          'sec-fetch-site': 'same-origin',
        };
        const sent = form ? { method: 'POST', body: new URLSearchParams(form) } : {};
        const answer = await counter.web.request(path, { headers, ...sent });
        for (const line of answer.headers.getSetCookie()) {
          const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
          cookies.set(name, value);
        }
        return answer;
      };
    },
  };
}

/** A sample person, known to the counter of this database, with their role. */
export async function samplePerson(database: Database, clock: TestClock, id: string): Promise<Person> {
  const sample = samplePeople.find((one) => one.id === id);
  assert.ok(sample, id);
  const { birth, role, ...identity } = sample;
  const person = await meet(database, { ...identity, birthDate: day(birth) }, clock);
  if (role) await giveRole(database, person.id, role);
  return person;
}
