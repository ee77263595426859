// SPDX-License-Identifier: AGPL-3.0-or-later
import type { z } from 'zod';
import { type Clock, ok, type Result, refuse, todayInItaly, yearOf } from '#core/index.ts';
import type { Service } from '#interview/index.ts';
import { readPerson } from '#persons/index.ts';
import {
  type Answer,
  type GrantedCase,
  type Operation,
  operations,
  type RegisterName,
  type RemoteRegister,
  remoteRegisters,
  type Told,
} from '#sources/index.ts';
import type { Database } from '#store/index.ts';
import { client, type EService, type Evidence, type RegisterProblem } from './e-service.ts';
import { type Fact, factsFrom, registersOf } from './facts.ts';
import { recordFetches } from './fetch-record.ts';
import { knownFacts } from './known-facts.ts';
import { type Payments, payments } from './payments.ts';
import { type OwnApplications, type Read, readFrom } from './read.ts';
import { type Standing, vouchers } from './voucher.ts';

/** How the registers are reached: our standing at the platform, and where each of those that we may ask is. */
export interface Connection {
  readonly standing: Standing;
  readonly services: Partial<Readonly<Record<RemoteRegister, EService>>>;
  readonly timeoutMs?: number;
}

/** For whom and what for the registers are asked. */
export interface Inquiry {
  readonly personId: string;
  /** Who asks: the person, or who acts for them. */
  readonly actorId?: string;
  readonly applicationId: string;
  readonly channel: string;
  /** Of the registers that the service names these alone; all without it. */
  readonly only?: readonly RegisterName[];
  /** Their cases at this counter, for facts that can be had from them. */
  readonly cases?: readonly GrantedCase[];
}

/** What registers told of a person, and which of them did not answer, so that they can be asked again. */
export interface Knows {
  readonly facts: readonly Fact[];
  readonly silent: readonly RegisterName[];
}

export interface Registers {
  /**
   * What the registers that a service names know of a person, as answers to its questions. All are asked at once; one that does
   * not answer, or knows nothing, is simply missing: then the person is asked. Each question to a register is written down
   * before it is put.
   */
  know(service: Service, inquiry: Asking & Pick<Inquiry, 'cases' | 'only'>): Promise<Knows>;
  /**
   * What the archives that a service reads from have of a person, and of each whether it told. Each question is written down before it
   * is put. Nothing of the answer is kept. `own`: their applications, for a service that reads those.
   */
  read(service: Service, inquiry: Reading): Promise<Read>;
}

/** For an application, or for nothing but the answer. */
interface Asking extends Omit<Inquiry, 'applicationId'> {
  readonly applicationId?: string;
}

/** To be read: of a year, where it is of one. */
export interface Reading extends Asking {
  readonly year?: number;
  readonly own?: OwnApplications;
}

type Ask = <Name extends RemoteRegister>(
  register: Name,
  codiceFiscale: string,
  evidence: Evidence,
) => Promise<Result<Answer<Name>, RegisterProblem>>;

/**
 * The registers behind their clients. The connection is made when somebody is asked about for the first time; without one, only
 * what the person's sign-in told is known.
 */
export function registers(
  database: Database,
  clock: Clock,
  connect?: () => Promise<Connection>,
  archive: Payments = payments(async () => undefined, clock),
): Registers {
  let connected: Promise<Connected> | undefined;

  const connection = (): Promise<Connected> => {
    connected ??= (connect ? connect() : Promise.resolve(undefined))
      .then((made) => (made ? { services: made.services, ask: asker(made, clock) } : { services: {} }))
      .catch((error: unknown) => {
        connected = undefined;
        throw error;
      });
    return connected;
  };

  const asked = async (
    service: Service,
    { personId, actorId = personId, channel, only, ...of }: Asking & Pick<Inquiry, 'only'>,
  ) => {
    const spid = await readPerson(database, personId);
    if (!spid) return undefined;
    const named = registersOf(service);
    const { services, ask } = await connection();
    // Those that we ask know people alone.
    const isAsked = (name: RemoteRegister) => !spid.isCompany && services[name] !== undefined;
    const wanted = remoteRegisters.filter(
      (name) => named.has(name) && isAsked(name) && (only?.includes(name) ?? true),
    );
    const about = { personId, actorId, applicationId: of.applicationId ?? null, serviceId: service.id };
    const put = wanted.map((register) => ({ register, purposeId: services[register]?.purposeId ?? '' }));
    await recordFetches(database, about, put, clock);
    const evidence = { userId: actorId, channel };
    const answers = await Promise.all(
      wanted.map(
        async (register) => [register, await ask?.(register, spid.codiceFiscale, evidence)] as const,
      ),
    );
    return {
      spid,
      answers,
      unconnected: remoteRegisters.filter((name) => named.has(name) && !isAsked(name)),
    };
  };

  // The archive of payments is asked by the year, and by a protocol of its own.
  const paidIn = async (
    service: Service,
    { personId, actorId = personId, applicationId, year }: Reading,
    codiceFiscale: string,
  ) => {
    if (!registersOf(service).has('payments')) return [];
    // Where no year is asked about, this one and the one before.
    const now = yearOf(todayInItaly(clock));
    const years = year === undefined ? [now, now - 1] : [year];
    const about = { personId, actorId, applicationId: applicationId ?? null, serviceId: service.id };
    await recordFetches(database, about, [{ register: 'payments', purposeId: 'pagamenti-annuali' }], clock);
    const paid = await Promise.all(years.map((one) => archive.ofYear(codiceFiscale, one)));
    return [['payments', stamped(together(paid))] as const];
  };

  return {
    async know(service, inquiry) {
      const found = await asked(service, inquiry);
      if (!found) return { facts: [], silent: [] };
      const { spid, answers } = found;
      const given = answers.flatMap(([name, answer]) => (answer?.ok ? [[name, answer.value] as const] : []));
      const kept = await heldFacts(database, inquiry.personId);
      const { cases = [] } = inquiry;
      const told: Told = { spid, today: todayInItaly(clock), kept, cases, ...Object.fromEntries(given) };
      // One that knows nothing of the person has answered.
      const silent = answers.flatMap(([name, answer]) =>
        !answer || answer.ok || answer.problems[0]?.code === 'not-found' ? [] : [name],
      );
      return { facts: factsFrom(service, told), silent };
    },
    async read(service, inquiry) {
      const found = await asked(service, inquiry);
      if (!found) return { answers: {}, sources: [] };
      const paid = await paidIn(service, inquiry, found.spid.codiceFiscale);
      const answers = [...found.answers, ...paid];
      return readFrom(service, { ...found, answers, own: inquiry.own, today: todayInItaly(clock) });
    },
  };
}

// Several years are one answer; a year without a payment is none. Where one year is not told, nothing is: half would be taken for the whole.
function together(years: readonly Awaited<ReturnType<Payments['ofYear']>>[]) {
  const isNone = (one: (typeof years)[number]) => !one.ok && one.problems[0]?.code === 'not-found';
  const missing = years.find((one) => !one.ok && !isNone(one));
  const told = years.flatMap((one) => (one.ok ? [one.value] : []));
  const [first] = told;
  if (missing || !first) return missing ?? refuse('not-found');
  return ok({
    ...first,
    asOf: told.map(({ asOf }) => asOf).sort()[0] ?? first.asOf,
    isSample: told.some(({ isSample }) => isSample),
    payments: told.flatMap((one) => one.payments),
  });
}

// As every archive tells it: the day of its data, and whether they are invented.
function stamped(paid: ReturnType<typeof together>) {
  if (!paid.ok) return paid;
  const { asOf, isSample, payments: all } = paid.value;
  return ok({ aggiornatoAl: asOf, esempio: isSample, payments: all });
}

// What holds now: a grant of the agency's own says more than its archive, which may lag behind.
async function heldFacts(database: Database, personId: string): Promise<NonNullable<Told['kept']>> {
  const held = (await knownFacts(database, personId)).filter(({ untilAt }) => untilAt === null);
  return Object.fromEntries(held.map(({ fact, value, since }) => [fact, { value, since }]));
}

interface Connected {
  readonly services: Connection['services'];
  readonly ask?: Ask;
}

/** Asks one register about one person, with vouchers and circuits that live as long as the connection. */
export function asker({ standing, services, timeoutMs }: Connection, clock: Clock): Ask {
  const kept = vouchers(standing, clock);
  const limits = timeoutMs === undefined ? {} : { timeoutMs };
  const clients = Object.fromEntries(
    Object.entries(services).map(([name, service]) => [
      name,
      client(service, { standing, vouchers: kept, clock, ...limits }),
    ]),
  );
  return (register, codiceFiscale, evidence) => {
    const found = clients[register];
    if (!found) throw new Error(`the register ${register} is not connected`);
    // Which answer goes with which register is forgotten here, between the two tables, and known again on both sides.
    const operation: Operation<z.ZodType> = operations[register];
    return found.ask(operation, { codiceFiscale }, evidence) as never;
  };
}
