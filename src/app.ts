// SPDX-License-Identifier: AGPL-3.0-or-later
import { serve } from '@hono/node-server';
import { api } from '#api/index.ts';
import { type Applications, applications, codesWith } from '#cases/index.ts';
import { type Catalogue, loadCatalogue, serviceFinder } from '#catalogue/index.ts';
import { type Clock, systemClock, todayInItaly } from '#core/index.ts';
import { loadPlaces, type Places } from '#places/index.ts';
import { openStore, type Store, serverKey } from '#store/index.ts';
import { guesses, portal, stylesFingerprint } from '#web/index.ts';

/** How a counter is set up; from the environment in production. */
export interface Settings {
  readonly databaseUrl?: string;
  readonly dataFolder: string;
  readonly servicesFolder?: string;
  readonly secret?: string;
  readonly port: number;
  readonly host: string;
  readonly secureCookies: boolean;
}

/** The settings of a process: `DATABASE_URL`, `SPORTELLO_DATA`, `SPORTELLO_SERVICES`, `SPORTELLO_SECRET`, `PORT`, `HOST`, `SPORTELLO_HTTPS`. */
export function settingsFrom(env: Readonly<Record<string, string | undefined>>): Settings {
  const optional = {
    databaseUrl: env['DATABASE_URL'],
    servicesFolder: env['SPORTELLO_SERVICES'],
    secret: env['SPORTELLO_SECRET'],
  };
  return {
    dataFolder: env['SPORTELLO_DATA'] ?? 'data/postgres',
    port: Number(env['PORT'] ?? 8080),
    host: env['HOST'] ?? '127.0.0.1',
    secureCookies: env['SPORTELLO_HTTPS'] === 'yes',
    ...Object.fromEntries(Object.entries(optional).filter(([, value]) => value)),
  };
}

/** The rooms that every channel shares. */
export interface Counter {
  readonly catalogue: Catalogue;
  readonly places: Places;
  readonly applications: Applications;
  readonly store: Store;
  readonly clock: Clock;
}

/** Opens the database and the catalogue, and puts the rooms together. */
export async function openCounter(settings: Settings, clock: Clock = systemClock): Promise<Counter> {
  const at = { folder: settings.dataFolder, ...(settings.databaseUrl ? { url: settings.databaseUrl } : {}) };
  const [catalogue, store] = await Promise.all([loadCatalogue(settings.servicesFolder), openStore(at)]);
  const places = loadPlaces();
  const codes = codesWith(await serverKey(store.database, settings.secret));
  const rooms = { database: store.database, catalogue, places, codes, clock };
  return { catalogue, places, applications: applications(rooms), store, clock };
}

/** The web application of a counter: portal, API, state of health. */
export function webOf(counter: Counter, { secureCookies }: Pick<Settings, 'secureCookies'>) {
  const { catalogue, places, applications: cases, clock, store } = counter;
  const today = () => todayInItaly(clock);
  const app = portal({
    catalogue,
    places,
    applications: cases,
    clock,
    today,
    find: serviceFinder(catalogue),
    secure: secureCookies,
    styles: stylesFingerprint(),
    guesses: guesses(clock),
  });
  app.route('/api/v1', api({ applications: cases, catalogue, places, database: store.database, today }));
  app.get('/status', async (c) => {
    const database = await store.database.healthy();
    c.header('Cache-Control', 'no-store');
    return c.json({ status: database ? 'ok' : 'degraded', database }, database ? 200 : 503);
  });
  return app;
}

/** Listens for the web. Resolves once connections are taken, with the port and the way to stop. */
export function listen(
  app: ReturnType<typeof webOf>,
  { port, host }: Pick<Settings, 'port' | 'host'>,
): Promise<{ readonly port: number; close(): Promise<void> }> {
  return new Promise((resolve, reject) => {
    const server = serve({ fetch: app.fetch, port, hostname: host }, (info) =>
      resolve({
        port: info.port,
        close: () =>
          new Promise<void>((done) => {
            server.close(() => done());
            if ('closeAllConnections' in server) server.closeAllConnections();
          }),
      }),
    );
    server.on('error', reject);
  });
}
