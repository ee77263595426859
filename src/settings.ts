// SPDX-License-Identifier: AGPL-3.0-or-later
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type AccountRules, usualAccountRules } from '#accounts/index.ts';
import { type DecisionRules, usualRules } from '#cases/index.ts';
import { cents } from '#core/index.ts';
import { usualShare } from '#desk/index.ts';
import { type VirusScan, virusScanFrom } from '#documents/index.ts';
import type { IdentityProvider } from '#people/index.ts';
import { type RetentionRules, usualRetention } from '#privacy/index.ts';
import {
  type Connection,
  connectionFrom,
  type PaymentsArchive,
  paymentsArchiveFrom,
} from '#registers/index.ts';

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
  readonly retention: RetentionRules;
  /** How decisions are made: how long one can be undone, above what sum a second person signs. */
  readonly decisions: DecisionRules;
  /** Of the decisions sent, the share that is read again for quality. */
  readonly qualityShare: number;
  /** Ways to tell people that there is a letter. Without an e-mail server, and where samples may be, a sample post office is started. */
  readonly post: PostSettings;
  /** Guards of a new account. */
  readonly accounts: AccountRules;
  /** Where the holder of an account is checked; without it, and where samples may be, sample banks answer. */
  readonly holder?: { readonly url: string; readonly token: string };
  /** The registers that may be asked; without them, and where samples may be, sample ones are. */
  readonly registers?: () => Promise<Connection>;
  /** Where documents lie. */
  readonly documentsFolder: string;
  readonly virusScan?: VirusScan;
  /** The agency's archive of payments; beside the sample sign-in, without one, a sample archive is started. */
  readonly paymentsArchive?: PaymentsArchive;
}

export interface PostSettings {
  readonly email?: { readonly url: string; readonly from: string };
  readonly sms?: { readonly url: string; readonly token: string; readonly from: string };
  readonly appIo?: { readonly url: string; readonly key: string };
  /** Port of the sample post office's page; another one is taken when it is in use. */
  readonly samplePort: number;
}

/**
 * The settings of a process: `DATABASE_URL`, `SPORTELLO_DATA`, `SPORTELLO_SERVICES`, `SPORTELLO_SECRET`, `PORT`, `HOST`,
 * `SPORTELLO_HTTPS`, `SPORTELLO_ORIGIN`, `SPORTELLO_OIDC_ISSUER` with `SPORTELLO_OIDC_CLIENT_ID` and `SPORTELLO_OIDC_KEY` (a PEM
 * file), `SPORTELLO_SAMPLES`, `SPORTELLO_SAMPLE_PORT`, `SPORTELLO_KEEP_CASES_YEARS`,
 * `SPORTELLO_UNDO_MINUTES`, `SPORTELLO_FOUR_EYES_EUROS`, `SPORTELLO_QUALITY_SHARE`; for messages `SPORTELLO_SMTP` (a URL) with
 * `SPORTELLO_MAIL_FROM`, `SPORTELLO_SMS_URL` with `SPORTELLO_SMS_TOKEN` and `SPORTELLO_SMS_FROM`, `SPORTELLO_IO_KEY` and
 * `SPORTELLO_IO_URL`, `SPORTELLO_POST_PORT`; for yearly statements `SPORTELLO_PAYMENTS_URL` with `SPORTELLO_PAYMENTS_KEY`; for
 * documents `SPORTELLO_DOCUMENTS` (a folder) and `SPORTELLO_CLAMD` (`host:port` or a socket); and those of the registers
 * (`connectionFrom`). Throws when an identity provider is named without our origin.
 */
export function settingsFrom(env: Readonly<Record<string, string | undefined>>): Settings {
  const optional = {
    databaseUrl: env['DATABASE_URL'],
    servicesFolder: env['SPORTELLO_SERVICES'],
    secret: env['SPORTELLO_SECRET'],
    origin: env['SPORTELLO_ORIGIN'],
    identityProvider: identityProviderFrom(env),
    holder: holderFrom(env),
    registers: connectionFrom(env),
    paymentsArchive: paymentsArchiveFrom(env),
    virusScan: virusScanFrom(env),
  };
  const port = Number(env['PORT'] ?? 8080);
  const dataFolder = env['SPORTELLO_DATA'] ?? 'data/postgres';
  const host = env['HOST'] || '127.0.0.1';
  const secureCookies = env['SPORTELLO_HTTPS'] === 'yes';
  return {
    dataFolder,
    // Beside the database, not in it.
    documentsFolder: env['SPORTELLO_DOCUMENTS'] || path.join(path.dirname(dataFolder), 'documents'),
    port,
    samplePort: Number(env['SPORTELLO_SAMPLE_PORT'] ?? port + 1),
    host,
    secureCookies,
    samples: env['SPORTELLO_SAMPLES'] ? env['SPORTELLO_SAMPLES'] === 'yes' : isAlone(env, host),
    retention: retentionFrom(env),
    decisions: decisionsFrom(env),
    qualityShare: shareFrom(env),
    post: postFrom(env, port),
    accounts: accountsFrom(env),
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

function shareFrom(env: Readonly<Record<string, string | undefined>>): number {
  const share = Number(env['SPORTELLO_QUALITY_SHARE'] || Number.NaN);
  return share >= 0 && share <= 1 ? share : usualShare;
}

function retentionFrom(env: Readonly<Record<string, string | undefined>>): RetentionRules {
  const years = Number(env['SPORTELLO_KEEP_CASES_YEARS'] || Number.NaN);
  return years > 0 ? { ...usualRetention, caseDays: Math.ceil(years * 365.25) } : usualRetention;
}

function decisionsFrom(env: Readonly<Record<string, string | undefined>>): DecisionRules {
  const minutes = Number(env['SPORTELLO_UNDO_MINUTES'] || Number.NaN);
  const euros = Number(env['SPORTELLO_FOUR_EYES_EUROS'] || Number.NaN);
  return {
    undoMinutes: minutes >= 0 ? minutes : usualRules.undoMinutes,
    fourEyesCents: euros >= 0 ? cents(Math.round(euros * 100)) : usualRules.fourEyesCents,
  };
}

function postFrom(env: Readonly<Record<string, string | undefined>>, port: number): PostSettings {
  const from = env['SPORTELLO_MAIL_FROM'] ?? 'Sportello <sportello@localhost>';
  const smtp = env['SPORTELLO_SMTP'];
  const sms = env['SPORTELLO_SMS_URL'];
  const io = env['SPORTELLO_IO_KEY'];
  return {
    samplePort: Number(env['SPORTELLO_POST_PORT'] ?? port + 2),
    ...(smtp ? { email: { url: smtp, from } } : {}),
    ...(sms
      ? {
          sms: {
            url: sms,
            token: env['SPORTELLO_SMS_TOKEN'] ?? '',
            from: env['SPORTELLO_SMS_FROM'] ?? 'Sportello',
          },
        }
      : {}),
    ...(io ? { appIo: { url: env['SPORTELLO_IO_URL'] ?? 'https://api.io.pagopa.it/api/v1', key: io } } : {}),
  };
}

function accountsFrom(env: Readonly<Record<string, string | undefined>>): AccountRules {
  const hours = Number(env['SPORTELLO_ACCOUNT_WAIT_HOURS'] || Number.NaN);
  return hours >= 0 ? { ...usualAccountRules, waitHours: hours } : usualAccountRules;
}

function holderFrom(env: Readonly<Record<string, string | undefined>>): Settings['holder'] {
  const url = env['SPORTELLO_HOLDER_URL'];
  return url ? { url, token: env['SPORTELLO_HOLDER_TOKEN'] ?? '' } : undefined;
}
