// SPDX-License-Identifier: AGPL-3.0-or-later
import { createPublicKey } from 'node:crypto';
import type { JSONWebKeySet, JWK } from 'jose';
import { type Clock, ok, type Result, refuse } from '#core/index.ts';
import { isPatronato } from '#powers/index.ts';
import type { Sql } from '#store/index.ts';

/** What a client may be allowed to do. Definitions, evaluation and the state of health are open to all. */
export const scopes = [
  'applications:read',
  'applications:write',
  'applications:submit',
  'appointments:write',
] as const;
export type Scope = (typeof scopes)[number];

/** A program of another institution. */
export interface Client {
  readonly id: string;
  readonly name: string;
  readonly scopes: readonly Scope[];
  readonly requestsPerHour: number;
  /** The patronato whose program it is: it acts by the mandates that people gave to it. */
  readonly patronatoId: string | null;
  readonly createdAt: Date;
}

const columns = `id, name, scopes, requests_per_hour as "requestsPerHour", patronato_id as "patronatoId", created_at as "createdAt"`;

/**
 * Registers a client with its public keys: a JSON Web Key Set, or one key. Refuses `id` (small letters, digits and hyphens, from
 * three to 63), `keys` (RSA from 2048 bits, P-256 or Ed25519, and nothing private), `patronato` (none such), `taken`.
 */
export async function addClient(
  sql: Sql,
  client: Omit<Client, 'createdAt' | 'patronatoId'> & {
    readonly patronatoId?: string;
    readonly keys: unknown;
  },
  clock: Clock,
): Promise<Result<null, 'id' | 'keys' | 'patronato' | 'taken'>> {
  if (!isClientId(client.id)) return refuse('id');
  const keys = publicKeys(client.keys);
  if (!keys) return refuse('keys');
  const { patronatoId = null } = client;
  if (patronatoId !== null) {
    if (!(await isPatronato(sql, patronatoId))) return refuse('patronato');
  }
  const rows = await sql.query(
    `insert into api_client (id, name, keys, scopes, requests_per_hour, created_at, patronato_id)
     values ($1, $2, $3, $4, $5, $6, $7)
     on conflict do nothing returning 1`,
    [
      client.id,
      client.name,
      JSON.stringify(keys),
      client.scopes,
      client.requestsPerHour,
      new Date(clock.nowMs()),
      patronatoId,
    ],
  );
  return rows.length > 0 ? ok(null) : refuse('taken');
}

/** Whether a text can be the id of a client. */
export function isClientId(text: string): boolean {
  return /^[a-z0-9][a-z0-9-]{2,62}$/.test(text);
}

/** The clients that count, by their id. */
export function listClients(sql: Sql): Promise<readonly Client[]> {
  return sql.query<Client>(`select ${columns} from api_client where ended_at is null order by id`);
}

/** Ends a client: its tokens are good no more. What it began stays, and its id is not given again. False when there is none. */
export async function removeClient(sql: Sql, id: string, clock: Clock): Promise<boolean> {
  const rows = await sql.query(
    `with token as (delete from api_token where client_id = $1)
     update api_client set ended_at = $2 where id = $1 and ended_at is null returning id`,
    [id, new Date(clock.nowMs())],
  );
  return rows.length > 0;
}

/** The keys of a client that counts. */
export async function keysOf(sql: Sql, id: string): Promise<JSONWebKeySet | undefined> {
  const [row] = await sql.query<{ keys: JSONWebKeySet }>(
    'select keys from api_client where id = $1 and ended_at is null',
    [id],
  );
  return row?.keys;
}

function publicKeys(given: unknown): JSONWebKeySet | undefined {
  if (typeof given !== 'object' || given === null) return undefined;
  const keys: unknown = 'keys' in given ? given.keys : [given];
  if (!Array.isArray(keys) || keys.length === 0 || keys.length > 10) return undefined;
  return keys.every(isPublic) ? { keys } : undefined;
}

function isPublic(key: unknown): key is JWK {
  // A private key does not belong here, and a shared one proves nothing.
  if (typeof key !== 'object' || key === null || !('kty' in key)) return false;
  if ('d' in key || 'k' in key || ('use' in key && key.use !== 'sig')) return false;
  try {
    const { asymmetricKeyType: type, asymmetricKeyDetails: details } = createPublicKey({
      key: key as Record<string, unknown>,
      format: 'jwk',
    });
    if (type === 'rsa') return (details?.modulusLength ?? 0) >= 2048;
    return type === 'ed25519' || (type === 'ec' && details?.namedCurve === 'prime256v1');
  } catch {
    return false;
  }
}
