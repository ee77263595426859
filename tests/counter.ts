// SPDX-License-Identifier: AGPL-3.0-or-later
import { createHash, generateKeyPairSync, randomBytes } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { after } from 'node:test';
import { type Codes, codesWith } from '#applications/index.ts';
import { type HolderCheck, usualAccountRules } from '#bank-accounts/index.ts';
import { type Catalogue, loadCatalogue } from '#catalogue/index.ts';
import type { CalendarDate } from '#core/index.ts';
import { folderAt, type heldFolder } from '#documents/index.ts';
import { type GuestMessages, noProxies } from '#limits/index.ts';
import { pagopa } from '#pagopa/index.ts';
import { usualRetention } from '#privacy/index.ts';
import { newRegisterKey, registerKeysFrom } from '#protocol/index.ts';
import { connectionOfSamples, type Payments, payments, type Registers, registers } from '#registers/index.ts';
import { signIn } from '#sign-in/index.ts';
import { samplePaymentsArchive, sampleRegistersAt } from '#stand-ins/index.ts';
import type { Database, Store } from '#store/index.ts';
import { markFor } from '#web/testing.ts';
import { openAppointments } from '#wing/appointments';
import { baseOn } from '#wing/base';
import { casesOn } from '#wing/cases';
import { type Counter, webOf } from '#wing/channels';
import { openContacts } from '#wing/contacts';
import { definitionsOf } from '#wing/definition';
import { openLanguage } from '#wing/language';
import { openPeople } from '#wing/people';

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

let services: Promise<Catalogue> | undefined;

/** The repository's own services, read once for all counters of a test file. */
export function ownServices(): Promise<Catalogue> {
  services ??= loadCatalogue();
  return services;
}

// One for all counters of a test file; gone with the process's other temporary files.
let folder: string | undefined;
function documentsFolder(): string {
  folder ??= mkdtempSync(path.join(os.tmpdir(), 'sportello-documents-'));
  return folder;
}

// Started when somebody first asks it.
function sampleArchive() {
  let archive: ReturnType<typeof samplePaymentsArchive> | undefined;
  return () => {
    archive ??= samplePaymentsArchive();
    return archive;
  };
}

/** What a test puts in the place of what a counter has. */
export interface Instead {
  /** The repository's own services otherwise. */
  readonly catalogue?: Catalogue;
  /** How the services are read again; not at all otherwise. */
  readonly reread?: Counter['reread'];
  /** None otherwise: everything is asked of the person. */
  readonly registers?: Registers;
  /** Says that each account is the person's own otherwise. */
  readonly holder?: HolderCheck;
  readonly payments?: Payments;
  /** No system of payments otherwise. */
  readonly pagopa?: Counter['pagopa'];
  /** A folder of this test's own otherwise, that is always well. */
  readonly folder?: ReturnType<typeof heldFolder>;
  /** Under a key of its own otherwise. */
  readonly codes?: Codes;
  /** Ears and a mouth; none otherwise. */
  readonly voice?: Counter['voice'];
  /** The counter's key: one of its own otherwise, and of all processes of one counter. */
  readonly key?: Buffer;
  /** How many messages go to guests; many otherwise. */
  readonly guestMessages?: GuestMessages;
}

/** A counter on a test database. */
export async function testCounter(
  database: Database,
  clock: TestClock,
  instead: Instead = {},
): Promise<Counter & { readonly web: ReturnType<typeof webOf> }> {
  const { holder = async () => 'match', registers: known, folder } = instead;
  const store: Store = {
    database,
    clock: { ...clock, aheadMs: () => 0, stop: () => undefined },
    condition: () => database.condition(),
    close: async () => undefined,
  };
  const key = instead.key ?? createHash('sha256').update(randomBytes(8)).digest();
  const base = baseOn(store, key, clock);
  const definitions = {
    ...definitionsOf(instead.catalogue ?? (await ownServices()), openLanguage().places),
    ...(instead.reread ? { reread: instead.reread } : {}),
  };
  const cases = casesOn(
    {
      folder: folder ?? folderAt(documentsFolder()),
      ...(folder ? { folderCondition: folder.condition } : {}),
      keys: registerKeysFrom(newRegisterKey()),
      ways: [],
      codes: instead.codes ?? codesWith(key),
      holder,
      ...(known ? { registers: known } : {}),
    },
    {
      accounts: usualAccountRules,
      retention: usualRetention,
      ...(instead.guestMessages ? { guestMessages: instead.guestMessages } : {}),
    },
    { base, definitions },
  );
  const people = openPeople(base, cases);
  const counter: Counter = {
    ...definitions,
    ...people,
    ...cases,
    ...openContacts(base, { answering: definitions.catalogue.answering, pinCounts: people.pins.countsSince }),
    ...openAppointments({ base, definitions }),
    store,
    clock,
    limits: base.limits,
    registers:
      known ?? registers(database, clock, undefined, instead.payments ?? payments(sampleArchive(), clock)),
    pagopa: instead.pagopa ?? pagopa(async () => undefined, clock),
    ...(instead.voice ? { voice: instead.voice } : {}),
    proxies: noProxies,
    formKey: key,
  };
  // A page that shows what happens as it does listens to the database until then.
  after(() => counter.contacts.stop());
  // Nobody answers there: pages that need the provider itself are tried with a server of its own.
  const provider = { issuer: 'http://127.0.0.1:9', clientId: 'test' };
  const origins = ['http://localhost'];
  const entrance = { signIn: signIn(database, provider, clock), origins, secureCookies: false };
  return { ...counter, web: fromOpenPages(webOf(counter, entrance), counter) };
}

/**
 * Each form is sent as from a page that was opened just before, as browsers do: with the mark that the page gave it. A test that sends
 * another page's form says its mark itself, `made-for`.
 */
function fromOpenPages(web: ReturnType<typeof webOf>, { formKey, sessions: visits }: Counter) {
  const send = web.request;
  web.request = async (input, init, ...more) => {
    const token = /(?:^|; ?)visit=([^;]+)/.exec(new Headers(init?.headers).get('cookie') ?? '')?.[1];
    const session = init?.method === 'POST' && token ? await visits.read(token) : undefined;
    if (!init || !session || typeof input !== 'string') return send(input, init, ...more);
    const { body } = init;
    const mark = markFor(formKey, session);
    const type = new Headers(init.headers).get('content-type') ?? '';
    if (body instanceof FormData || type.startsWith('multipart/'))
      return send(`${input}?made-for=${mark}`, init, ...more);
    const form = new URLSearchParams(body instanceof URLSearchParams || typeof body === 'string' ? body : '');
    if (!form.has('made-for')) form.set('made-for', mark);
    return send(input, { ...init, body: form }, ...more);
  };
  return web;
}

/** Sample registers of a test, which can be told to misbehave, and the registers behind their clients. */
export async function testRegisters(database: Database, clock: TestClock) {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const samples = await sampleRegistersAt({ publicKey, clock });
  after(() => samples.close());
  const connect = () => connectionOfSamples(privateKey, samples);
  return { samples, known: registers(database, clock, connect) };
}
