// SPDX-License-Identifier: AGPL-3.0-or-later
import { createHmac, generateKeyPairSync } from 'node:crypto';
import { api, authorizationServer, refusedForApi } from '#api/index.ts';
import {
  type AccountRules,
  accountGuard,
  applyAccounts,
  applyDue,
  consentAccountGuard,
  type HolderCheck,
  holderCheckAt,
} from '#bank-accounts/index.ts';
import {
  type Applications,
  applications,
  type Casework,
  type CaseworkRooms,
  type ConsentGuard,
  carryOut,
  casework,
  codesWith,
  consents,
  contentsNow,
  type DecisionRules,
  decisionLetter,
  usualWaitingDays,
} from '#cases/index.ts';
import { type Catalogue, loadCatalogue, patientServiceFinder, reliable } from '#catalogue/index.ts';
import { clients } from '#clients/index.ts';
import { type Clock, day, type Text, todayInItaly } from '#core/index.ts';
import { usualShare } from '#desk/index.ts';
import {
  type Documents,
  documents,
  type FolderCondition,
  folderAt,
  heldFolder,
  ourFolder,
} from '#documents/index.ts';
import { installJobs, type Jobs, openJobs } from '#jobs/index.ts';
import { type Limits, limitsOf, type Proxies } from '#limits/index.ts';
import { appIoDoor, type Doors, emailDoor, sendDue, sendMessages, smsDoor } from '#notices/index.ts';
import { together } from '#outbox/index.ts';
import {
  clearVisits,
  delegations,
  enterPatronato,
  giveRole,
  guardianships,
  mandates,
  meet,
  type PhonePins,
  phonePins,
  returnPath,
  type Sessions,
  type SignIn,
  sessions,
  signIn,
} from '#people/index.ts';
import { loadPlaces, type Places } from '#places/index.ts';
import { casePost, consentPost, delegationPost, onHandedIn, onSubmitted, sealPost } from '#post/index.ts';
import { eraseWithin, retain } from '#privacy/index.ts';
import { type CheckWith, openRegisterKeys, publishSeals, type SealWays, waysOf } from '#protocol/index.ts';
import {
  type Connection,
  connectionOfSamples,
  type Payments,
  payments,
  registers,
} from '#registers/index.ts';
import { secondWord } from '#second-word/index.ts';
import { type Health, health, healthRoutes, statusRoute } from '#server/index.ts';
import type { Settings } from '#settings/index.ts';
import {
  sampleBanks,
  sampleIdentityProvider,
  samplePaymentsArchive,
  samplePeople,
  samplePostOffice,
  sampleRegistersAt,
} from '#stand-ins/index.ts';
import { openStore, type Store, serverKey } from '#store/index.ts';
import { type Metrics, metrics, requests } from '#telemetry/index.ts';
import { portal, stylesFingerprint } from '#web/index.ts';

export { listen } from '#server/index.ts';

/** The rooms that every channel shares. */
export interface Counter {
  readonly catalogue: Catalogue;
  readonly places: Places;
  /** Finds services by what is said; prepared once the counter is open, while it serves. */
  readonly finder: ReturnType<typeof patientServiceFinder>;
  readonly applications: Applications;
  readonly casework: Casework;
  /** The share of decisions that is read again for quality. */
  readonly qualityShare?: number;
  readonly payments: Payments;
  readonly documents: Documents;
  /** How the folder of documents is; a counter of tests has one that is always well. */
  readonly folderCondition?: () => Promise<FolderCondition>;
  readonly pins: PhonePins;
  readonly limits: Limits;
  readonly proxies: Proxies;
  readonly sessions: Sessions;
  /** With which each form is marked for whom it was made. */
  readonly formKey: Buffer;
  /** How the protocol register is sealed and checked. */
  readonly register: CheckWith;
  readonly store: Store;
  readonly clock: Clock;
  readonly accountRules: AccountRules;
  /** Guards the account that another person gives with their consent. */
  readonly consentGuard: ConsentGuard;
  /** The days a guest has to say who they are, after handing in. */
  readonly waitingDays?: number;
}

/** The counter does not open here as it is set up: the message says what to do. */
export class CannotOpen extends Error {
  override readonly name = 'CannotOpen';
}

/** Opens the database and the catalogue, and puts the rooms together. */
export async function openCounter(settings: Settings, tests?: Clock): Promise<Counter> {
  const { dataFolder, databaseUrl, bounds } = settings;
  const own = { folder: dataFolder, bounds, others: installJobs };
  const at = { ...own, ...(databaseUrl ? { url: databaseUrl } : {}) };
  const [loaded, store] = await Promise.all([loadCatalogue(settings.servicesFolder), openStore(at)]);
  const clock = tests ?? store.clock;
  const folder = await ownFolder(store, settings.documentsFolder);
  const places = loadPlaces();
  const catalogue = reliable(loaded, { places });
  const key = await serverKey(store.database, settings.secret);
  const codes = codesWith(
    key,
    undefined,
    settings.otherSecrets?.map((one) => Buffer.from(one)),
  );
  const limits = limitsOf(store.database, clock, key);
  const known = registers(store.database, clock, connectionOf(settings, clock));
  const { database } = store;
  const register = {
    keys: await openRegisterKeys(database, settings.registerKeys).catch(async (error: unknown) => {
      await store.close();
      throw error;
    }),
    contents: contentsNow,
    caseDays: settings.retention.caseDays,
    ways: waysOf({ ...settings.seals, mail: settings.seals.mailTo }),
  };
  const accounts = { database, holder: holderOf(settings), rules: settings.accounts };
  const guard = accountGuard(accounts);
  const { waitingDays } = settings;
  const rooms = { database, catalogue, places, codes, clock, register, registers: known, guard, waitingDays };
  const visits = sessions(store.database, clock);
  const { onAsked } = consentPost(clock);
  return {
    catalogue,
    places,
    finder: patientServiceFinder(catalogue),
    applications: applications({ ...rooms, onAsked, onHandedIn, onSubmitted }),
    casework: workOn(rooms, settings.decisions),
    qualityShare: settings.qualityShare,
    payments: payments(archiveOf(settings), clock),
    documents: documents({
      database: store.database,
      folder,
      clock,
      scan: settings.virusScan,
    }),
    folderCondition: folder.condition,
    pins: phonePins(store.database, clock, limits.attempts),
    limits,
    formKey: createHmac('sha256', key).update('forms').digest(),
    proxies: settings.proxies,
    sessions: visits,
    register,
    store,
    clock,
    accountRules: settings.accounts,
    consentGuard: consentAccountGuard(accounts),
    waitingDays: settings.waitingDays,
  };
}

// Documents are lost without a sound when a process writes them where the others do not look: it does not start.
async function ownFolder(store: Store, at: string): Promise<ReturnType<typeof heldFolder>> {
  const folder = folderAt(at);
  const ours = await ourFolder(store.database, folder);
  if (ours.ok) return heldFolder(at, folder, ours.value.mark);
  await store.close();
  const isForeign = ours.problems[0]?.code === 'foreign-folder';
  throw new CannotOpen(
    isForeign
      ? `the folder of documents ${at} belongs to another counter. Name another with SPORTELLO_DOCUMENTS; if it is this counter's, for its database was restored or made anew, say so: sportello documents adopt`
      : `the documents of this counter lie in another folder than ${at}: all its processes must share one. Mount it there, or name it with SPORTELLO_DOCUMENTS; if it was moved here, say so: sportello documents adopt`,
  );
}

// The sample registers listen on this machine only, from when somebody is first asked about until the process ends.
function connectionOf({ registers: configured, samples }: Settings, clock: Clock) {
  if (configured || !samples) return configured;
  return async (): Promise<Connection> => {
    const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
    return connectionOfSamples(privateKey, await sampleRegistersAt({ publicKey, clock }));
  };
}

// The sample archive is started when somebody first asks it, where the sample sign-in may be.
function archiveOf({ paymentsArchive, samples }: Settings) {
  let sample: ReturnType<typeof samplePaymentsArchive> | undefined;
  return async () => {
    if (paymentsArchive || !samples) return paymentsArchive;
    sample ??= samplePaymentsArchive();
    return sample;
  };
}

// As the sample registers: sample banks listen from when somebody is first asked about. Where there are none, an officer looks.
function holderOf({ holder, samples }: Settings): HolderCheck {
  if (holder) return holderCheckAt(holder);
  if (!samples) return async () => 'unknown';
  let opened: Promise<HolderCheck> | undefined;
  return async (ask) => {
    opened ??= sampleBanks().then(holderCheckAt);
    return (await opened)(ask);
  };
}

/** The officers' work, with the letters of this administration. */
export function workOn(
  rooms: Pick<CaseworkRooms, 'database' | 'catalogue' | 'clock' | 'register'>,
  rules?: DecisionRules,
): Casework {
  const { brand } = rooms.catalogue;
  const letter: CaseworkRooms['letter'] = (sending) => decisionLetter(sending, brand);
  const post = casePost(brand, rooms.clock);
  const onSent: CaseworkRooms['onSent'] = async (sql, sending) => {
    const { application, decision } = sending;
    const at = new Date(rooms.clock.nowMs());
    if (decision.outcome === 'granted') await carryOut(sql, rooms.catalogue, application, { at });
  };
  const { onAsked } = consentPost(rooms.clock);
  return casework({ ...rooms, letter, ...post, onSent, onAsked, ...(rules ? { rules } : {}) });
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
  const at = { host: '127.0.0.1', returnPath, clientId, origins, clock };
  const standIn = await onFreePort(samplePort, (free) => sampleIdentityProvider({ port: free, ...at }));
  for (const { role, patronato, birth, ...person } of samplePeople) {
    if (!role && !patronato) continue;
    const { id } = await meet(store.database, { ...person, birthDate: day(birth) }, clock);
    if (role) await giveRole(store.database, id, role);
    if (patronato) await enterPatronato(store.database, patronato, id);
  }
  const provider = { issuer: standIn.url, clientId };
  return { ...known, signIn: signIn(store.database, provider, clock), close: standIn.close };
}

// A stand-in at its usual port, or at another one when somebody else is there.
async function onFreePort<Opened>(port: number, open: (port: number) => Promise<Opened>): Promise<Opened> {
  try {
    return await open(port);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EADDRINUSE')) throw error;
    return open(0);
  }
}

/** Who may act for whom. */
function actingRooms(database: Store['database'], clock: Clock, work: Casework) {
  const second = secondWord(database, clock, {
    async withdraw(sql, id, by) {
      return (await work.by({ ...by, as: 'operator' }).withdrawWithin(sql, id, 'operator')).ok;
    },
    async erase(sql, personId) {
      await eraseWithin(sql, personId);
    },
  });
  return {
    second,
    delegations: delegations(database, clock, delegationPost(clock), second.onCounterChange),
    guardianships: guardianships(database, clock, second.onCounterChange),
    mandates: mandates(database, clock, second.onCounterChange),
  };
}

/** What is known of a process from outside. */
export interface Watched {
  readonly metrics: Metrics;
  readonly health: Health;
  readonly logsRequests: boolean;
}

/** The web application of a counter: portal, API, state of health. */
export function webOf(
  counter: Counter,
  { secureCookies, signIn: entry, origins }: Pick<Entrance, 'signIn' | 'origins' | 'secureCookies'>,
  watched: Watched = { metrics: metrics(), health: health(), logsRequests: false },
) {
  const { catalogue, places, applications: cases, casework: work, sessions: visits, clock, store } = counter;
  const { payments: paid } = counter;
  const today = () => todayInItaly(clock);
  const app = portal({
    watch: requests({ metrics: watched.metrics, isLogged: watched.logsRequests }),
    catalogue,
    places,
    applications: cases,
    casework: work,
    qualityShare: counter.qualityShare ?? usualShare,
    consents: consents({
      database: store.database,
      catalogue,
      places,
      clock,
      register: counter.register,
      consentGuard: counter.consentGuard,
      onAnswered: consentPost(clock).onAnswered,
    }),
    payments: paid,
    documents: counter.documents,
    clock,
    today,
    find: counter.finder.find,
    waitingDays: counter.waitingDays ?? usualWaitingDays,
    secure: secureCookies,
    styles: stylesFingerprint(),
    limits: counter.limits,
    formKey: counter.formKey,
    proxies: counter.proxies,
    refusedForApi,
    database: store.database,
    register: counter.register,
    accountRules: counter.accountRules,
    people: {
      sessions: visits,
      signIn: entry,
      pins: counter.pins,
      ...actingRooms(store.database, clock, work),
    },
    origins,
  });
  const { database } = store;
  const known = clients(database, clock, counter.limits.buckets);
  const { limits } = counter;
  const rooms = { applications: cases, catalogue, places, database, clock, today, limits, origins };
  app.route('/api/v1', api({ ...rooms, clients: known }));
  app.get('/.well-known/oauth-authorization-server', (c) => c.json(authorizationServer(origins[0] ?? '')));
  const condition = counter.folderCondition ?? (async (): Promise<FolderCondition> => 'ok');
  app.route('/', healthRoutes(watched.health, store, condition));
  app.get('/status', statusRoute(store, condition));
  return app;
}

/** The ways out for messages, and the page of the sample post office where there is one. */
export interface PostOffice {
  readonly doors: Doors;
  readonly sampleUrl?: string;
  close(): Promise<void>;
}

/** Opens the ways out for messages: those that are set up; with none, and where samples may be, the sample post office. */
export async function openPost({ post, samples }: Settings): Promise<PostOffice> {
  const { email, sms, appIo, samplePort } = post;
  if (email || sms || appIo || !samples) {
    const doors = {
      ...(email ? { email: emailDoor(email) } : {}),
      ...(sms ? { sms: smsDoor(sms) } : {}),
      ...(appIo ? { 'app-io': appIoDoor(appIo) } : {}),
    };
    return { doors, close: async () => undefined };
  }
  const office = await onFreePort(samplePort, (at) => samplePostOffice({ port: at, smtpPort: 0 }));
  const { token } = office;
  const doors = {
    email: emailDoor({ url: office.smtpUrl, from: 'Sportello di prova <sportello@prova.example>' }),
    sms: smsDoor({ url: office.smsUrl, token, from: 'Sportello' }),
    'app-io': appIoDoor({ url: office.ioUrl, key: token }),
  };
  return { doors, sampleUrl: office.url, close: office.close };
}

/** Where the seals of the register go out to. */
export function sealWays({ seals, post }: Pick<Settings, 'seals' | 'post'>, agency: Text): SealWays {
  const { mailTo, ...ways } = seals;
  return mailTo && post.email ? { ...ways, mail: sealPost(emailDoor(post.email), mailTo, agency) } : ways;
}

/** Seals of the register could not go out by some way; they are tried again in an hour. */
class SealsNotOut extends Error {
  override readonly name = 'SealsNotOut';
}

/** Begins the work that no page waits for: what is to be sent, terms that end. Every process may do it. */
export async function openWork(
  { store, clock, catalogue, casework: work, documents: kept }: Counter,
  { doors }: Pick<PostOffice, 'doors'>,
  origin: string,
  settings: Pick<Settings, 'retention' | 'seals' | 'post'>,
): Promise<Jobs> {
  const { database } = store;
  const jobs = await openJobs(database);
  const post = { database, clock, doors, origin, agency: catalogue.brand.name };
  await jobs.every(sendMessages, 1, () => sendDue(post));
  await jobs.every('send-decisions', 1, () => work.sendDue());
  await jobs.every(applyAccounts, 5, () => applyDue(database, clock));
  await jobs.every('resume-terms', 60, () => work.resumeOverdue());
  await jobs.every('clear-visits', 15, () => clearVisits(database, clock));
  await jobs.every('publish-seals', 60, async () => {
    const { behind, swept } = await publishSeals(database, clock, sealWays(settings, catalogue.brand.name));
    if (behind.length > 0) throw new SealsNotOut(`seals did not go out: ${behind.join(', ')}`);
    return swept;
  });
  await jobs.every('retention', 24 * 60, async () => {
    const { swept } = await retain(database, clock, { rules: settings.retention });
    // The files of what went.
    return together(swept, await kept.sweep());
  });
  return jobs;
}
