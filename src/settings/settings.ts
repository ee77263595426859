// SPDX-License-Identifier: AGPL-3.0-or-later
import path from 'node:path';
import { type AccountRules, usualAccountRules } from '#bank-accounts/index.ts';
import { cents } from '#core/index.ts';
import { type DecisionRules, usualRules } from '#decisions/index.ts';
import { usualShare } from '#desk/index.ts';
import { clamd, type VirusScan } from '#documents/index.ts';
import type { SpeechServer } from '#elsewhere/index.ts';
import type { IceSettings } from '#legs/index.ts';
import type { Proxies } from '#limits/index.ts';
import { type GuestMessages, usualGuestMessages } from '#limits/index.ts';
import type { PagopaAccount } from '#pagopa/index.ts';
import { type RetentionRules, usualRetention } from '#privacy/index.ts';
import type { RegisterKeysFrom } from '#protocol/index.ts';
import { type AlarmLimits, usualAlarms } from '#queue/index.ts';
import { usualWaitingDays } from '#record/index.ts';
import { type Connection, connectionTo, type PaymentsArchive } from '#registers/index.ts';
import type { IdentityProvider } from '#sign-in/index.ts';
import { type Bounds, usualBounds } from '#store/index.ts';
import { BadSettings } from './fault.ts';
import { type Env, readValues } from './read.ts';
import type { Values } from './variables.ts';

/** How a counter is set up; from the environment in production. */
export interface Settings {
  readonly databaseUrl?: string;
  /** The same database for its owner: for migrations alone. */
  readonly migrateUrl?: string;
  readonly bounds: Bounds;
  readonly drainSeconds: number;
  readonly dataFolder: string;
  readonly servicesFolder?: string;
  /** Where what the voice says to everybody is kept from one start to the next. */
  readonly promptsFolder: string;
  /** Of the weights of ears and voice. */
  readonly modelsFolder?: string;
  /** A machine of ours that hears or speaks instead. */
  readonly speechServer?: SpeechServer;
  readonly secret?: string;
  /** Those that hold beside it while it is changed. */
  readonly otherSecrets?: readonly string[];
  /** Where the keys come from that seal the protocol register: never from the database. */
  readonly registerKeys: RegisterKeysFrom;
  /** Where the last seal of each day goes out to. */
  readonly seals: { readonly folder?: string; readonly mailTo?: string; readonly timeStampUrl?: string };
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
  /** The proxies of ours in front: without them, whoever connects is who asks. */
  readonly proxies: Proxies;
  readonly retention: RetentionRules;
  /** How decisions are made: how long one can be undone, above what sum a second person signs. */
  readonly decisions: DecisionRules;
  /** Of the decisions sent, the share that is read again for quality. */
  readonly qualityShare: number;
  /** Ways to tell people that there is a letter. Without an e-mail server, and where samples may be, a sample post office is started. */
  readonly post: PostSettings;
  /** The days a guest has to say who they are, after handing in. No law sets them. */
  readonly waitingDays: number;
  /** How many messages go to addresses that guests wrote. */
  readonly guestMessages: GuestMessages;
  /** Guards of a new account. */
  readonly accounts: AccountRules;
  /** Where the holder of an account is checked; without it, and where samples may be, sample banks answer. */
  readonly holder?: { readonly url: string; readonly token: string };
  /** The registers that may be asked; without them, and where samples may be, sample ones are. */
  readonly registers?: () => Promise<Connection>;
  /** Where documents lie. */
  readonly documentsFolder: string;
  readonly virusScan?: VirusScan;
  /** Where metrics are read; nowhere without it. */
  readonly metrics?: { readonly host: string; readonly port: number };
  /** Whether each request is written into the log. */
  readonly logsRequests: boolean;
  /** The agency's archive of payments; beside the sample sign-in, without one, a sample archive is started. */
  readonly paymentsArchive?: PaymentsArchive;
  /** From where on whoever leads the contact centre is told. */
  readonly alarms: AlarmLimits;
  /** By which servers calls between browsers find their way; without them, within one network. */
  readonly ice?: IceSettings;
  /** Where people are asked to pay; without it, and where samples may be, a sample system is started. */
  readonly pagopa?: PagopaAccount;
}

export interface PostSettings {
  readonly email?: { readonly url: string; readonly from: string };
  readonly sms?: { readonly url: string; readonly token: string; readonly from: string };
  readonly appIo?: { readonly url: string; readonly key: string };
  /** Port of the sample post office's page; another one is taken when it is in use. */
  readonly samplePort: number;
}

/** The settings of a process, from its environment. Throws `BadSettings` with everything that is wrong, and what to write instead. */
export function settingsFrom(env: Env): Settings {
  const read = readValues(env);
  if (!read.ok) throw new BadSettings(read.faults);
  const { values } = read;
  const port = values.PORT ?? 8080;
  const host = values.HOST ?? '127.0.0.1';
  const dataFolder = values.SPORTELLO_DATA ?? 'data/postgres';
  const besideData = (name: string) => path.join(path.dirname(dataFolder), name);
  const secureCookies = values.SPORTELLO_HTTPS ?? values.SPORTELLO_ORIGIN?.startsWith('https:') ?? false;
  return {
    dataFolder,
    // Beside the database, not in it.
    promptsFolder: besideData('prompts'),
    documentsFolder: values.SPORTELLO_DOCUMENTS ?? path.join(path.dirname(dataFolder), 'documents'),
    registerKeys: values.SPORTELLO_REGISTER_KEYS
      ? { keys: values.SPORTELLO_REGISTER_KEYS }
      : { ownFile: besideData('register.key') },
    seals: present({
      folder: values.SPORTELLO_SEALS_FOLDER ?? (values.DATABASE_URL ? undefined : besideData('seals')),
      mailTo: values.SPORTELLO_SEALS_MAIL,
      timeStampUrl: values.SPORTELLO_SEALS_TSA,
    }),
    port,
    samplePort: values.SPORTELLO_SAMPLE_PORT ?? portAfter(port, 1),
    host,
    secureCookies,
    samples: values.SPORTELLO_SAMPLES ?? (isLoopback(host) && isAlone(values, secureCookies)),
    proxies: {
      hops: values.SPORTELLO_TRUSTED_PROXIES ?? 0,
      header: values.SPORTELLO_PROXY_FORWARDED ? 'forwarded' : 'x-forwarded-for',
    },
    retention: retentionFrom(values),
    decisions: decisionsFrom(values),
    qualityShare: values.SPORTELLO_QUALITY_SHARE ?? usualShare,
    post: postFrom(values, port),
    alarms: {
      waitMinutes: values.SPORTELLO_ALARM_WAIT_MINUTES ?? usualAlarms.waitMinutes,
      serviceLevel: values.SPORTELLO_ALARM_SERVICE_LEVEL ?? usualAlarms.serviceLevel,
    },
    logsRequests: values.SPORTELLO_LOG_REQUESTS ?? false,
    waitingDays: values.SPORTELLO_WAITING_DAYS ?? usualWaitingDays,
    guestMessages: {
      perHour: values.SPORTELLO_GUEST_MESSAGES ?? usualGuestMessages.perHour,
      perHourOfSource: values.SPORTELLO_GUEST_MESSAGES_SOURCE ?? usualGuestMessages.perHourOfSource,
    },
    accounts: { ...usualAccountRules, ...present({ waitHours: values.SPORTELLO_ACCOUNT_WAIT_HOURS }) },
    drainSeconds: values.SPORTELLO_DRAIN_SECONDS ?? 2,
    bounds: boundsFrom(values),
    ...present({
      databaseUrl: values.DATABASE_URL,
      migrateUrl: values.SPORTELLO_MIGRATE_URL,
      servicesFolder: values.SPORTELLO_SERVICES,
      modelsFolder: values.SPORTELLO_MODELS,
      secret: values.SPORTELLO_SECRET,
      otherSecrets: values.SPORTELLO_OTHER_SECRETS,
      origin: values.SPORTELLO_ORIGIN,
      identityProvider: identityProviderFrom(values),
      holder: pair(values.SPORTELLO_HOLDER_URL, values.SPORTELLO_HOLDER_TOKEN, (url, token) => ({
        url,
        token,
      })),
      registers: registersFrom(values),
      paymentsArchive: pair(values.SPORTELLO_PAYMENTS_URL, values.SPORTELLO_PAYMENTS_KEY, (url, key) => ({
        url,
        key,
      })),
      pagopa: pagopaFrom(values),
      speechServer: speechServerFrom(values),
      ice: values.SPORTELLO_ICE_URLS && {
        urls: values.SPORTELLO_ICE_URLS,
        turnSecret: values.SPORTELLO_TURN_SECRET,
      },
      metrics:
        values.SPORTELLO_METRICS_PORT === undefined
          ? undefined
          : { host: values.SPORTELLO_METRICS_HOST ?? '127.0.0.1', port: values.SPORTELLO_METRICS_PORT },
      virusScan: values.SPORTELLO_CLAMD && clamd(values.SPORTELLO_CLAMD),
    }),
  };
}

// What is set; what is not leaves no key behind.
function present<Parts extends object>(
  parts: Parts,
): { readonly [Name in keyof Parts]?: Exclude<Parts[Name], undefined> } {
  return Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== undefined)) as never;
}

function pair<Made>(
  one: string | undefined,
  other: string | undefined,
  make: (one: string, other: string) => Made,
): Made | undefined {
  return one !== undefined && other !== undefined ? make(one, other) : undefined;
}

// A stand-in takes the next port where there is one, or any.
function portAfter(port: number, n: number): number {
  return port === 0 || port + n > 65_535 ? 0 : port + n;
}

// Nobody else can reach us, and no data of others is here: one person at one's own machine.
// Whoever says that proxies stand in front says that others come through them.
function isAlone(values: Values, isHttps: boolean): boolean {
  const { SPORTELLO_ORIGIN: origin, DATABASE_URL: database, SPORTELLO_TRUSTED_PROXIES: proxies = 0 } = values;
  const isOurs = origin === undefined || isLoopback(new URL(origin).hostname);
  return isOurs && database === undefined && proxies === 0 && !isHttps;
}

function isLoopback(host: string): boolean {
  return ['localhost', '::1', '[::1]'].includes(host) || /^127(\.\d{1,3}){3}$/.test(host);
}

function boundsFrom(values: Values): Bounds {
  const ms = (seconds: number | undefined, usual: number) => (seconds === undefined ? usual : seconds * 1000);
  return {
    connections: values.SPORTELLO_POOL_SIZE ?? usualBounds.connections,
    applicationName: values.SPORTELLO_APPLICATION_NAME ?? usualBounds.applicationName,
    statementMs: ms(values.SPORTELLO_STATEMENT_SECONDS, usualBounds.statementMs),
    lockMs: ms(values.SPORTELLO_LOCK_SECONDS, usualBounds.lockMs),
    idleMs: ms(values.SPORTELLO_IDLE_SECONDS, usualBounds.idleMs),
  };
}

function identityProviderFrom(values: Values): IdentityProvider | undefined {
  const privateKey = values.SPORTELLO_OIDC_KEY;
  return pair(values.SPORTELLO_OIDC_ISSUER, values.SPORTELLO_ORIGIN, (issuer, origin) => ({
    issuer,
    clientId: values.SPORTELLO_OIDC_CLIENT_ID ?? origin,
    ...present({ privateKey }),
  }));
}

function retentionFrom({ SPORTELLO_KEEP_CASES_YEARS: years }: Values): RetentionRules {
  return years === undefined ? usualRetention : { ...usualRetention, caseDays: Math.ceil(years * 365.25) };
}

function decisionsFrom(values: Values): DecisionRules {
  const euros = values.SPORTELLO_FOUR_EYES_EUROS;
  return {
    undoMinutes: values.SPORTELLO_UNDO_MINUTES ?? usualRules.undoMinutes,
    fourEyesCents: euros === undefined ? usualRules.fourEyesCents : cents(euros * 100),
  };
}

function postFrom(values: Values, port: number): PostSettings {
  const from = values.SPORTELLO_MAIL_FROM ?? 'Sportello <sportello@localhost>';
  const smtp = values.SPORTELLO_SMTP;
  const io = values.SPORTELLO_IO_KEY;
  return {
    samplePort: values.SPORTELLO_POST_PORT ?? portAfter(port, 2),
    ...present({
      email: smtp === undefined ? undefined : { url: smtp, from },
      sms: pair(values.SPORTELLO_SMS_URL, values.SPORTELLO_SMS_TOKEN, (url, token) => ({
        url,
        token,
        from: values.SPORTELLO_SMS_FROM ?? 'Sportello',
      })),
      appIo:
        io === undefined
          ? undefined
          : { url: values.SPORTELLO_IO_URL ?? 'https://api.io.pagopa.it/api/v1', key: io },
    }),
  };
}

function speechServerFrom({
  SPORTELLO_SPEECH_URL: url,
  SPORTELLO_SPEECH_KEY: key,
  SPORTELLO_SPEECH_HEARS: hears,
  SPORTELLO_SPEECH_SPEAKS: speaks,
  SPORTELLO_SPEECH_VOICE: voice,
}: Values): SpeechServer | undefined {
  return url === undefined ? undefined : { url, key, hears, speaks, voice };
}

function pagopaFrom(values: Values): PagopaAccount | undefined {
  const {
    SPORTELLO_PAGOPA_URL: url,
    SPORTELLO_PAGOPA_KEY: key,
    SPORTELLO_PAGOPA_CREDITOR: creditor,
    SPORTELLO_PAGOPA_SEGREGATION: segregation,
    SPORTELLO_PAGOPA_IBAN: iban,
    SPORTELLO_PAGOPA_CATEGORY: category,
    SPORTELLO_PAGOPA_CHECKOUT: checkout = 'https://checkout.pagopa.it',
  } = values;
  if (!url || !key || !creditor || !segregation || !iban || !category) return undefined;
  return { url, key, creditor, segregation, iban, category, checkout };
}

function registersFrom(values: Values): (() => Promise<Connection>) | undefined {
  const { SPORTELLO_PDND_TOKEN_URL: tokenUrl, SPORTELLO_PDND_AUDIENCE: audience } = values;
  const {
    SPORTELLO_PDND_CLIENT_ID: clientId,
    SPORTELLO_PDND_KEY_ID: keyId,
    SPORTELLO_PDND_KEY: pem,
  } = values;
  if (!tokenUrl || !audience || !clientId || !keyId || !pem) return undefined;
  const services = Object.fromEntries(
    (['anpr', 'isee', 'uniemens', 'inps', 'ade', 'debts', 'contributions', 'pensions'] as const).flatMap(
      (register) => {
        const name = `SPORTELLO_${register.toUpperCase() as Uppercase<typeof register>}` as const;
        const [url, purposeId, keysUrl] = [
          values[`${name}_URL`],
          values[`${name}_PURPOSE`],
          values[`${name}_KEYS_URL`],
        ];
        return url && purposeId && keysUrl ? [[register, { url, purposeId, keysUrl }] as const] : [];
      },
    ),
  );
  return Object.keys(services).length === 0
    ? undefined
    : connectionTo({ tokenUrl, audience, clientId, keyId, pem, services });
}
