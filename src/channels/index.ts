// SPDX-License-Identifier: AGPL-3.0-or-later
import { createHmac } from 'node:crypto';
import { api, authorizationServer, refusedForApi } from '#api/index.ts';
import { type Clock, todayInItaly } from '#core/index.ts';
import type { Limits, Proxies } from '#limits/index.ts';
import type { Pagopa } from '#pagopa/index.ts';
import type { Registers } from '#registers/index.ts';
import { type Health, health, healthRoutes, statusRoute } from '#server/index.ts';
import type { SignIn } from '#sign-in/index.ts';
import type { Voice } from '#speaking/index.ts';
import type { Store } from '#store/index.ts';
import { type Metrics, metrics, requests } from '#telemetry/index.ts';
import { portal, stylesFingerprint } from '#web/index.ts';
import type { Appointments } from '#wing/appointments';
import type { CaseRooms } from '#wing/cases';
import type { ContactsWing } from '#wing/contacts';
import type { Definitions } from '#wing/definition';
import type { PeopleRooms } from '#wing/people';

export { openVoice } from '#speaking/index.ts';

/** The rooms that every channel shares. */
export interface Counter extends Definitions, CaseRooms, ContactsWing, PeopleRooms, Appointments {
  readonly store: Store;
  readonly clock: Clock;
  readonly limits: Limits;
  readonly proxies: Proxies;
  /** What other bodies and the agency's own archives know of people. */
  readonly registers: Registers;
  readonly pagopa: Pagopa;
  /** Ears and a mouth; none where one can only type. */
  readonly voice?: Voice;
  /** With which each form is marked for whom it was made. */
  readonly formKey: Buffer;
}

/** How people are known at the web: sign-in, and our own addresses. */
export interface Entrance {
  readonly signIn: SignIn;
  readonly origins: readonly string[];
  readonly secureCookies: boolean;
}

/** What is known of a process from outside. */
export interface Watched {
  readonly metrics: Metrics;
  readonly health: Health;
  readonly logsRequests: boolean;
}

/** The key of the marks on forms. */
export function formKeyOf(key: Buffer): Buffer {
  return createHmac('sha256', key).update('forms').digest();
}

/** The web application of a counter: portal, API, state of health. */
export function webOf(
  counter: Counter,
  { secureCookies, signIn, origins }: Entrance,
  watched: Watched = { metrics: metrics(), health: health(), logsRequests: false },
): ReturnType<typeof portal> {
  const { catalogue, places, clock, store, limits, finder, clients, sessions, pins } = counter;
  const { delegations, guardianships, representations, mandates, second, folderCondition } = counter;
  const { database } = store;
  const today = () => todayInItaly(clock);
  const app = portal({
    ...counter,
    watch: requests({ metrics: watched.metrics, isLogged: watched.logsRequests }),
    database,
    today,
    find: finder.find,
    secure: secureCookies,
    styles: stylesFingerprint(),
    refusedForApi,
    people: { sessions, signIn, pins, delegations, guardianships, representations, mandates, second },
    origins,
  });
  const { applications, casework, registers, appointments } = counter;
  app.route(
    '/api/v1',
    api({
      applications,
      casework,
      registers,
      catalogue,
      places,
      database,
      clock,
      today,
      limits,
      origins,
      clients,
      ...(appointments ? { appointments } : {}),
    }),
  );
  app.get('/.well-known/oauth-authorization-server', (c) => c.json(authorizationServer(origins[0] ?? '')));
  app.route('/', healthRoutes(watched.health, store, folderCondition));
  app.get('/status', statusRoute(store, folderCondition));
  return app;
}
