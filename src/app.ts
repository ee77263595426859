// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Clock, day, todayInItaly } from '#core/index.ts';
import { type Jobs, openJobs } from '#jobs/index.ts';
import { meet } from '#persons/index.ts';
import { enterPatronato, representations } from '#powers/index.ts';
import type { Settings } from '#settings/index.ts';
import { type IdentityProvider, returnPath, signIn } from '#sign-in/index.ts';
import { giveRole } from '#staff/index.ts';
import { sampleIdentityProvider, samplePeople, samplePostOffice } from '#stand-ins/index.ts';
import type { Database } from '#store/index.ts';
import { openAppointments, workOnAppointments } from '#wing/appointments';
import { openBase } from '#wing/base';
import { openCases, sealWays, workOnCases } from '#wing/cases';
import { type Counter, type Entrance, formKeyOf, openVoice } from '#wing/channels';
import { openContacts, workOnContacts } from '#wing/contacts';
import { openDefinitions } from '#wing/definition';
import { openInstitutions } from '#wing/institutions';
import { openLanguage } from '#wing/language';
import { openOutgoing, type PostOffice, workOnOutgoing } from '#wing/outgoing';
import { openPeople, workOnPeople } from '#wing/people';

export { listen } from '#server/index.ts';
export { CannotOpen, sealWays } from '#wing/cases';
export { type Counter, webOf } from '#wing/channels';

/** Opens the wings of the house from the ground up, each on those below it. */
export async function openCounter(settings: Settings, tests?: Clock): Promise<Counter> {
  const language = openLanguage();
  const [definitions, base] = await Promise.all([
    openDefinitions(settings, language),
    openBase(settings, tests),
  ]);
  try {
    const institutions = openInstitutions(settings, base);
    const cases = await openCases(settings, { base, definitions, institutions });
    // What people tell upward is handed in.
    const people = openPeople(base, cases);
    const { store, clock, limits } = base;
    const { modelsFolder, promptsFolder, servicesFolder, speechServer } = settings;
    return {
      ...definitions,
      ...people,
      ...cases,
      ...openContacts(base, {
        ...settings,
        answering: definitions.catalogue.answering,
        pinCounts: people.pins.countsSince,
      }),
      ...openAppointments({ base, definitions }, settings),
      store,
      clock,
      limits,
      registers: institutions.registers,
      pagopa: institutions.pagopa,
      proxies: settings.proxies,
      voice: openVoice({ modelsFolder, promptsFolder, servicesFolder, server: speechServer }),
      formKey: formKeyOf(base.key),
    };
  } catch (error) {
    await base.store.close();
    throw error;
  }
}

/** May people sign in here? Not by the sample provider where anybody but the one at the keyboard could: there it is not started. */
export function canSignIn({ identityProvider, samples }: Settings): boolean {
  return identityProvider !== undefined || samples;
}

/** Opens the entrance: the configured identity provider, or the sample one with its people and their roles. Throws when neither may be. */
export async function openEntrance(
  counter: Pick<Counter, 'store' | 'clock'>,
  settings: Settings,
): Promise<Entrance & { close(): Promise<void> }> {
  const { port, origin, secureCookies, identityProvider } = settings;
  const { store, clock } = counter;
  const local = ['127.0.0.1', 'localhost'].map((host) => `http://${host}:${port}`);
  const origins = origin ? [origin] : local;
  const at = (provider: IdentityProvider, close: () => Promise<void>) => ({
    origins,
    secureCookies,
    signIn: signIn(store.database, provider, clock),
    close,
  });
  if (identityProvider) return at(identityProvider, async () => undefined);
  if (!canSignIn(settings))
    throw new Error('no identity provider is set, and the sample one may not be started');
  const sample = await sampleEntrance(counter, settings, origins);
  return at(sample.provider, sample.close);
}

async function sampleEntrance(
  { store, clock }: Pick<Counter, 'store' | 'clock'>,
  { samplePort }: Settings,
  origins: readonly string[],
) {
  const clientId = origins[0] ?? 'sportello';
  const at = { host: '127.0.0.1', returnPath, clientId, origins, clock };
  const standIn = await onFreePort(samplePort, (free) => sampleIdentityProvider({ port: free, ...at }));
  await enterSamples(store.database, clock);
  return { provider: { issuer: standIn.url, clientId }, close: standIn.close };
}

/** The sample people who are known before they sign in: those with a role, who sign for a body, or who stand for a company. */
export async function enterSamples(database: Database, clock: Clock): Promise<void> {
  const known = new Map<string, string>();
  for (const { role, patronato, company, birth, ...person } of samplePeople) {
    if (!role && !patronato && !company) continue;
    const { id } = await meet(database, { ...person, birthDate: day(birth) }, clock);
    known.set(person.id, id);
    if (role) await giveRole(database, id, role);
    if (patronato) await enterPatronato(database, patronato, id);
  }
  const operator = samplePeople.find(({ role }) => role === 'operator');
  const by = known.get(operator?.id ?? '');
  // Nobody has to say the second word on who is invented.
  const kept = representations(database, clock, async () => undefined);
  const proof = { document: 'extract', number: 'T 1', on: todayInItaly(clock) } as const;
  for (const { id, company } of samplePeople) {
    const who = known.get(id);
    if (!company || who === undefined || by === undefined) continue;
    const power = await kept.record(who, company, { proof, endsOn: null }, by);
    // Of those of another start nothing changes.
    if (power.ok) await kept.confirm(database, power.value);
  }
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

/** Opens the ways out for messages: those that are set up; with none, and where samples may be, the sample post office. */
export function openPost({ post, samples }: Settings): Promise<PostOffice> {
  const sample = () => onFreePort(post.samplePort, (at) => samplePostOffice({ port: at, smtpPort: 0 }));
  return openOutgoing(post, samples ? sample : undefined);
}

/** Begins the work that no page waits for, in every wing that has some. Every process may do it. */
export async function openWork(
  counter: Counter,
  { gateways }: Pick<PostOffice, 'gateways'>,
  origin: string,
  settings: Pick<Settings, 'retention' | 'seals' | 'post'>,
): Promise<Jobs> {
  const { store, clock, catalogue, documents } = counter;
  const { database } = store;
  const agency = catalogue.brand.name;
  const jobs = await openJobs(database);
  await workOnOutgoing(jobs, { database, clock, gateways, origin, agency }, catalogue);
  await workOnCases(jobs, counter, counter, sealWays(settings, agency));
  await workOnAppointments(jobs, counter);
  // The files of what went go too.
  const afterwards = () => documents.sweep();
  await workOnPeople(jobs, counter, { retention: settings.retention, afterwards });
  const stopContacts = await workOnContacts(counter);
  return {
    ...jobs,
    async stop() {
      await stopContacts();
      await jobs.stop();
    },
  };
}
