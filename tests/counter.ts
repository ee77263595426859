// SPDX-License-Identifier: AGPL-3.0-or-later
import { createHash, generateKeyPairSync, randomBytes } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { after } from 'node:test';
import {
  accountGuard,
  consentAccountGuard,
  type HolderCheck,
  usualAccountRules,
} from '#bank-accounts/index.ts';
import { applications, type Codes, codesWith, contentsNow } from '#cases/index.ts';
import { type Catalogue, loadCatalogue, patientServiceFinder } from '#catalogue/index.ts';
import type { CalendarDate } from '#core/index.ts';
import { documents, folderAt, type heldFolder } from '#documents/index.ts';
import { limitsOf, noProxies } from '#limits/index.ts';
import { phonePins, sessions, signIn } from '#people/index.ts';
import { loadPlaces } from '#places/index.ts';
import { consentPost, onHandedIn, onSubmitted } from '#post/index.ts';
import { usualRetention } from '#privacy/index.ts';
import { newRegisterKey, registerKeysFrom } from '#protocol/index.ts';
import { connectionOfSamples, payments, type Registers, registers } from '#registers/index.ts';
import { samplePaymentsArchive, sampleRegistersAt } from '#stand-ins/index.ts';
import type { Database, Store } from '#store/index.ts';
import { markFor } from '#web/testing.ts';
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
interface Instead {
  /** The repository's own services otherwise. */
  readonly catalogue?: Catalogue;
  /** None otherwise: everything is asked of the person. */
  readonly registers?: Registers;
  /** Says that each account is the person's own otherwise. */
  readonly holder?: HolderCheck;
  readonly payments?: Counter['payments'];
  /** A folder of this test's own otherwise, that is always well. */
  readonly folder?: ReturnType<typeof heldFolder>;
  /** Under a key of its own otherwise. */
  readonly codes?: Codes;
}

/** A counter on a test database. */
export async function testCounter(
  database: Database,
  clock: TestClock,
  instead: Instead = {},
): Promise<Counter & { readonly web: ReturnType<typeof webOf> }> {
  const { holder = async () => 'match', registers: known } = instead;
  const own = instead.catalogue ?? (await loadCatalogue());
  const places = loadPlaces();
  const key = createHash('sha256').update(randomBytes(8)).digest();
  const accounts = { database, holder, rules: usualAccountRules };
  const rooms = {
    database,
    catalogue: own,
    places,
    codes: instead.codes ?? codesWith(key),
    clock,
    register: {
      keys: registerKeysFrom(newRegisterKey()),
      contents: contentsNow,
      caseDays: usualRetention.caseDays,
      ways: [],
    },
    guard: accountGuard(accounts),
    ...(known ? { registers: known } : {}),
  };
  const limits = limitsOf(database, clock, key);
  const store: Store = {
    database,
    clock: { ...clock, aheadMs: () => 0, stop: () => undefined },
    condition: () => database.condition(),
    close: async () => undefined,
  };
  const visits = sessions(database, clock);
  const cases = applications({ ...rooms, onAsked: consentPost(clock).onAsked, onHandedIn, onSubmitted });
  const counter: Counter = {
    catalogue: own,
    places,
    finder: patientServiceFinder(own),
    applications: cases,
    casework: workOn(rooms),
    payments: instead.payments ?? payments(sampleArchive(), clock),
    documents: documents({
      database,
      folder: instead.folder ?? folderAt(documentsFolder()),
      clock,
      scan: undefined,
    }),
    ...(instead.folder ? { folderCondition: instead.folder.condition } : {}),
    pins: phonePins(database, clock, limits.attempts),
    limits,
    formKey: key,
    proxies: noProxies,
    sessions: visits,
    register: rooms.register,
    store,
    clock,
    accountRules: usualAccountRules,
    consentGuard: consentAccountGuard(accounts),
  };
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
