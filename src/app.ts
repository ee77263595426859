// SPDX-License-Identifier: AGPL-3.0-or-later
import { readFileSync } from 'node:fs';
import { serve } from '@hono/node-server';
import { api } from '#api/index.ts';
import { type Applications, applications, codesWith } from '#cases/index.ts';
import { type Catalogue, loadCatalogue, serviceFinder } from '#catalogue/index.ts';
import { type Clock, day, systemClock, todayInItaly } from '#core/index.ts';
import {
  giveRole,
  type IdentityProvider,
  meet,
  returnPath,
  type Sessions,
  type SignIn,
  sessions,
  signIn,
} from '#people/index.ts';
import { loadPlaces, type Places } from '#places/index.ts';
import { type StandIn, sampleIdentityProvider, samplePeople } from '#stand-ins/index.ts';
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
  /** Where browsers find us; by default the address we listen on. */
  readonly origin?: string;
  /** Where people prove who they are; without it a sample provider is started beside us. */
  readonly identityProvider?: IdentityProvider;
  /** Port of the sample provider; another one is taken when it is in use. */
  readonly samplePort: number;
  /** Whether the sample provider, where anybody signs in as anybody, may be started: alone on one's own machine, or when told so. */
  readonly samples: boolean;
}

/**
 * The settings of a process: `DATABASE_URL`, `SPORTELLO_DATA`, `SPORTELLO_SERVICES`, `SPORTELLO_SECRET`, `PORT`, `HOST`,
 * `SPORTELLO_HTTPS`, `SPORTELLO_ORIGIN`, `SPORTELLO_OIDC_ISSUER` with `SPORTELLO_OIDC_CLIENT_ID` and `SPORTELLO_OIDC_KEY` (a PEM
 * file), `SPORTELLO_SAMPLES`, `SPORTELLO_SAMPLE_PORT`. Throws when an identity provider is named without our origin.
 */
export function settingsFrom(env: Readonly<Record<string, string | undefined>>): Settings {
  const optional = {
    databaseUrl: env['DATABASE_URL'],
    servicesFolder: env['SPORTELLO_SERVICES'],
    secret: env['SPORTELLO_SECRET'],
    origin: env['SPORTELLO_ORIGIN'],
    identityProvider: identityProviderFrom(env),
  };
  const port = Number(env['PORT'] ?? 8080);
  const host = env['HOST'] || '127.0.0.1';
  const secureCookies = env['SPORTELLO_HTTPS'] === 'yes';
  return {
    dataFolder: env['SPORTELLO_DATA'] ?? 'data/postgres',
    port,
    samplePort: Number(env['SPORTELLO_SAMPLE_PORT'] ?? port + 1),
    host,
    secureCookies,
    samples: env['SPORTELLO_SAMPLES'] ? env['SPORTELLO_SAMPLES'] === 'yes' : isAlone(env, host),
    ...Object.fromEntries(Object.entries(optional).filter(([, value]) => value)),
  };
}

// Nobody else can reach us, and no data of others is here: one person at one's own machine.
function isAlone(env: Readonly<Record<string, string | undefined>>, host: string): boolean {
  const origin = env['SPORTELLO_ORIGIN'];
  const isOurs = !origin || (URL.canParse(origin) && isLoopback(new URL(origin).hostname));
  return isLoopback(host) && isOurs && !env['DATABASE_URL'] && env['SPORTELLO_HTTPS'] !== 'yes';
}

function isLoopback(host: string): boolean {
  return ['localhost', '::1', '[::1]'].includes(host) || /^127(\.\d{1,3}){3}$/.test(host);
}

function identityProviderFrom(
  env: Readonly<Record<string, string | undefined>>,
): IdentityProvider | undefined {
  const issuer = env['SPORTELLO_OIDC_ISSUER'];
  if (!issuer) return undefined;
  const origin = env['SPORTELLO_ORIGIN'];
  if (!origin) throw new Error('SPORTELLO_OIDC_ISSUER needs SPORTELLO_ORIGIN, our own address for browsers');
  const key = env['SPORTELLO_OIDC_KEY'];
  const provider = { issuer, clientId: env['SPORTELLO_OIDC_CLIENT_ID'] ?? origin };
  return key ? { ...provider, privateKey: readFileSync(key, 'utf8') } : provider;
}

/** The rooms that every channel shares. */
export interface Counter {
  readonly catalogue: Catalogue;
  readonly places: Places;
  readonly applications: Applications;
  readonly sessions: Sessions;
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
  const visits = sessions(store.database, clock);
  return { catalogue, places, applications: applications(rooms), sessions: visits, store, clock };
}

/** How people are known at the web: sign-in, and our own addresses. */
export interface Entrance {
  readonly signIn: SignIn;
  readonly origins: readonly string[];
  readonly secureCookies: boolean;
  close(): Promise<void>;
}

/** May people sign in here? Not by the sample provider where anybody but the one at the keyboard could: there it is not started. */
export function canSignIn({ identityProvider, samples }: Settings): boolean {
  return identityProvider !== undefined || samples;
}

/** Opens the entrance: the configured identity provider, or the sample one with its people and their roles. Throws when neither may be. */
export async function openEntrance(counter: Counter, settings: Settings): Promise<Entrance> {
  const { port, origin, secureCookies, identityProvider, samplePort } = settings;
  const { store, clock } = counter;
  const local = ['127.0.0.1', 'localhost'].map((host) => `http://${host}:${port}`);
  const origins = origin ? [origin] : local;
  const known = { origins, secureCookies };
  if (identityProvider) {
    const close = async () => undefined;
    return { ...known, signIn: signIn(store.database, identityProvider, clock), close };
  }
  if (!canSignIn(settings))
    throw new Error('no identity provider is set, and the sample one may not be started');
  const clientId = origins[0] ?? 'sportello';
  const standIn = await sampleProvider(samplePort, { clientId, origins });
  for (const { role, birth, ...person } of samplePeople) {
    if (!role) continue;
    const { id } = await meet(store.database, { ...person, birthDate: day(birth) }, clock);
    await giveRole(store.database, id, role);
  }
  const provider = { issuer: standIn.url, clientId };
  return { ...known, signIn: signIn(store.database, provider, clock), close: standIn.close };
}

async function sampleProvider(
  port: number,
  ours: { readonly clientId: string; readonly origins: readonly string[] },
): Promise<StandIn> {
  const at = { host: '127.0.0.1', returnPath, ...ours };
  try {
    return await sampleIdentityProvider({ port, ...at });
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EADDRINUSE')) throw error;
    return sampleIdentityProvider({ port: 0, ...at });
  }
}

/** The web application of a counter: portal, API, state of health. */
export function webOf(
  counter: Counter,
  { secureCookies, signIn: entry, origins }: Pick<Entrance, 'signIn' | 'origins' | 'secureCookies'>,
) {
  const { catalogue, places, applications: cases, sessions: visits, clock, store } = counter;
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
    database: store.database,
    people: { sessions: visits, signIn: entry },
    origins,
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
