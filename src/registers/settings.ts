// SPDX-License-Identifier: AGPL-3.0-or-later
import type { KeyObject } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { importPKCS8 } from 'jose';
import { type RemoteRegister, remoteRegisters } from './answers.ts';
import type { EService } from './e-service.ts';
import type { Connection } from './registers.ts';
import type { Standing } from './voucher.ts';

type Env = Readonly<Record<string, string | undefined>>;

/**
 * The registers named by the environment; undefined when there is none. `SPORTELLO_PDND_TOKEN_URL`, `_AUDIENCE`, `_CLIENT_ID`,
 * `_KEY_ID`, `_KEY` (a PEM file, PKCS 8); for each register `SPORTELLO_ANPR_URL`, `_PURPOSE`, `_KEYS_URL`, and so on for ISEE,
 * UNIEMENS, INPS and ADE. Throws when one is named by half, or reached without TLS.
 */
export function connectionFrom(env: Env): (() => Promise<Connection>) | undefined {
  const services = remoteRegisters.flatMap((name) => {
    const service = eServiceFrom(env, name);
    return service ? [[name, service] as const] : [];
  });
  if (services.length === 0) return undefined;
  const read = (name: string) => needed(env, `SPORTELLO_PDND_${name}`);
  const pem = readFileSync(read('KEY'), 'utf8');
  const standing = {
    tokenUrl: secure(read('TOKEN_URL'), 'SPORTELLO_PDND_TOKEN_URL'),
    audience: read('AUDIENCE'),
    clientId: read('CLIENT_ID'),
    keyId: read('KEY_ID'),
  };
  return async () => {
    const privateKey = await importPKCS8(pem, 'RS256');
    return { standing: { ...standing, privateKey }, services: Object.fromEntries(services) };
  };
}

/** A connection to registers that trust this key already, as sample ones do. */
export async function connectionOfSamples(
  privateKey: KeyObject,
  {
    tokenUrl,
    audience,
    clientId,
    keyId,
    services,
  }: Omit<Standing, 'privateKey'> & Pick<Connection, 'services'>,
): Promise<Connection> {
  const pem = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
  const standing = { tokenUrl, audience, clientId, keyId, privateKey: await importPKCS8(pem, 'RS256') };
  // They are on this very machine: where it is busy, patience costs less than a question.
  return { standing, services, timeoutMs: 15_000 };
}

function eServiceFrom(env: Env, register: RemoteRegister): EService | undefined {
  const prefix = `SPORTELLO_${register.toUpperCase()}`;
  const url = env[`${prefix}_URL`];
  if (!url) return undefined;
  return {
    url: secure(url, `${prefix}_URL`).replace(/\/$/, ''),
    purposeId: needed(env, `${prefix}_PURPOSE`),
    keysUrl: secure(needed(env, `${prefix}_KEYS_URL`), `${prefix}_KEYS_URL`),
  };
}

function needed(env: Env, name: string): string {
  const value = env[name];
  if (!value) throw new Error(`a register is configured, but ${name} is missing`);
  return value;
}

// Data of people travel by TLS only; a stand-in on this very machine is the one exception.
function secure(url: string, name: string): string {
  const { protocol, hostname } = new URL(url);
  if (protocol === 'https:' || ['127.0.0.1', 'localhost', '[::1]'].includes(hostname)) return url;
  throw new Error(`${name} must begin with https://`);
}
