// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import process from 'node:process';
import { type CryptoKey, exportJWK, generateKeyPair, type JWTPayload, SignJWT } from 'jose';
import { addClient, type Scope, scopes } from '#clients/index.ts';
import type { testCounter } from './counter.ts';
import type { RunningServer } from './server.ts';

/** What an assertion says; nothing where it does not say it. */
export type Said = { readonly [Name in keyof JWTPayload]: JWTPayload[Name] | undefined };

/** A program of another institution, as it speaks to a counter. */
export interface ApiClient {
  readonly id: string;
  /** An assertion signed by it, with what a test puts in the place of what it should say. */
  assertion(instead?: Said): Promise<string>;
  /** Asks for an access token. */
  ask(assertion: string, more?: Readonly<Record<string, string>>): Promise<Response>;
  /** What its calls show: an access token that is good. */
  authorization(): Promise<string>;
  /** The same program, speaking to another process of the counter. */
  at(base: string): ApiClient;
  /** Calls the API with a token of its own, and a new idempotency key unless the headers say another. */
  call(
    method: string,
    path: string,
    body?: unknown,
    headers?: Readonly<Record<string, string>>,
  ): Promise<Response>;
}

type Send = (path: string, init: RequestInit) => Response | Promise<Response>;
const assertionType = 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer';

function speaking(
  id: string,
  key: CryptoKey,
  { send, base, nowMs }: { readonly send: Send; readonly base: string; readonly nowMs: () => number },
): ApiClient {
  let token: { readonly value: string; readonly until: number } | undefined;
  const assertion = (instead: Said = {}) => {
    const now = Math.floor(nowMs() / 1000);
    const aud = `${base}/api/v1/oauth/token`;
    const says = { iss: id, sub: id, aud, exp: now + 60, iat: now, jti: randomUUID(), ...instead };
    return new SignJWT(says as JWTPayload).setProtectedHeader({ alg: 'ES256' }).sign(key);
  };
  const ask: ApiClient['ask'] = async (signed, more = {}) =>
    send('/api/v1/oauth/token', {
      method: 'POST',
      body: new URLSearchParams({
        grant_type: 'client_credentials',
        client_assertion_type: assertionType,
        client_assertion: signed,
        ...more,
      }),
    });
  const tokenNow = async () => {
    if (token && token.until > nowMs()) return token.value;
    const answer = await ask(await assertion());
    const given = (await answer.json()) as { access_token: string; expires_in: number };
    assert.equal(answer.status, 200, JSON.stringify(given));
    token = { value: given.access_token, until: nowMs() + (given.expires_in - 60) * 1000 };
    return token.value;
  };
  return {
    id,
    assertion,
    ask,
    authorization: async () => `Bearer ${await tokenNow()}`,
    at: (other) => speaking(id, key, { send: (path, init) => fetch(other + path, init), base: other, nowMs }),
    call: async (method, path, body, headers = {}) =>
      send(`/api/v1${path}`, {
        method,
        headers: {
          'content-type': 'application/json',
          'idempotency-key': randomUUID(),
          authorization: `Bearer ${await tokenNow()}`,
          ...headers,
        },
        ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
      }),
  };
}

/** A client that is registered with a counter of a test. */
export async function apiClient(
  counter: Awaited<ReturnType<typeof testCounter>>,
  may: {
    readonly scopes?: readonly Scope[];
    readonly requestsPerHour?: number;
    readonly patronatoId?: string;
  } = {},
): Promise<ApiClient> {
  const { publicKey, privateKey } = await generateKeyPair('ES256');
  const id = `client-${randomUUID()}`;
  const added = await addClient(
    counter.store.database,
    { id, name: 'Comune di prova', keys: await exportJWK(publicKey), scopes, requestsPerHour: 1e6, ...may },
    counter.clock,
  );
  assert.ok(added.ok, JSON.stringify(added));
  const base = 'http://localhost';
  const send: Send = (path, init) => counter.web.request(base + path, init);
  return speaking(id, privateKey, { send, base, nowMs: counter.clock.nowMs });
}

/** A client that is registered, by the command, with a counter that runs in a process of its own. */
export async function apiClientOf(server: Pick<RunningServer, 'base' | 'folder'>): Promise<ApiClient> {
  const { publicKey, privateKey } = await generateKeyPair('ES256');
  const id = `client-${randomUUID()}`;
  const args = ['clients', 'add', id, '--name', 'Comune di prova', '--keys', '-', '--per-hour', '100000000'];
  const added = spawnSync(process.execPath, ['src/channels/command-line/main.ts', ...args], {
    env: { ...process.env, SPORTELLO_DATA: server.folder, DATABASE_URL: '' },
    input: JSON.stringify(await exportJWK(publicKey)),
    encoding: 'utf8',
  });
  assert.equal(added.status, 0, added.stderr);
  const send: Send = (path, init) => fetch(server.base + path, init);
  return speaking(id, privateKey, { send, base: server.base, nowMs: Date.now });
}
