// SPDX-License-Identifier: AGPL-3.0-or-later
import { createHash, randomBytes } from 'node:crypto';
import { type Clock, ok, type Result, refuse } from '#core/index.ts';
import type { Buckets } from '#limits/index.ts';
import type { Database } from '#store/index.ts';
import { readAssertion } from './assertion.ts';
import { type Scope, scopes } from './client.ts';

/** How long an access token is good. */
export const tokenSeconds = 600;

/** A client that has shown who it is, and what it may do with this token. */
export interface Visitor {
  readonly clientId: string;
  /** Its name, as people read it of who acted for them. */
  readonly name: string;
  readonly patronatoId: string | null;
  readonly scopes: readonly Scope[];
  readonly requestsPerHour: number;
}

/** Programs of other institutions at the door of the API. */
export interface Clients {
  /**
   * Gives an access token for a signed assertion. Refuses `invalid_client` (whatever does not hold: nothing is told of which), and
   * `invalid_scope`.
   */
  token(
    assertion: string,
    ask: {
      readonly scope: string | undefined;
      readonly audiences: readonly string[];
      /** The id that was named beside the assertion: then it is the assertion's (RFC 7521 section 4.2). */
      readonly clientId?: string;
    },
  ): Promise<
    Result<{ readonly token: string; readonly scopes: readonly Scope[] }, 'invalid_client' | 'invalid_scope'>
  >;
  /** Whose an access token is. Refuses `invalid_token`. */
  of(token: string): Promise<Result<Visitor, 'invalid_token'>>;
  /** Counts a request of a client: 0, or the milliseconds to wait when its quota is used up. */
  count(visitor: Visitor): Promise<number>;
}

export function clients(database: Database, clock: Clock, buckets: Buckets): Clients {
  const hash = (text: string) => createHash('sha256').update(text).digest();
  const lookUp = together((tokens: readonly Buffer[]) =>
    database.query<Visitor & { readonly hash: Buffer }>(
      `select token_hash as hash, client_id as "clientId", api_token.scopes, requests_per_hour as "requestsPerHour",
         name, patronato_id as "patronatoId"
       from api_token join api_client on api_client.id = client_id and ended_at is null
       where token_hash = any($1) and expires_at > $2`,
      [tokens, new Date(clock.nowMs())],
    ),
  );
  // Requests that were counted ahead of time, so that not each one writes.
  const ahead = new Map<string, number>();

  return {
    async token(assertion, { scope, audiences, clientId }) {
      const read = await readAssertion(database, assertion, { audiences, clock });
      if (!read || (clientId !== undefined && clientId !== read.clientId)) return refuse('invalid_client');
      const wanted = scope === undefined || scope === '' ? [...scopes] : scope.split(' ');
      const known = wanted.filter((one): one is Scope => scopes.some((scope) => scope === one));
      if (known.length < wanted.length) return refuse('invalid_scope');
      const token = randomBytes(32).toString('base64url');
      const [row] = await database.query<{ is_new: boolean; scopes: Scope[] }>(
        `with used as (
           insert into api_assertion (client_id, jti_hash, expires_at) values ($1, $2, $3) on conflict do nothing returning client_id),
         allowed as (
           select array(select unnest(api_client.scopes) intersect select unnest($4::text[])) as scopes
           from api_client where id = $1),
         made as (
           insert into api_token (token_hash, client_id, scopes, expires_at)
           select $5, used.client_id, allowed.scopes, $6 from used, allowed where cardinality(allowed.scopes) > 0)
         select exists (select from used) as is_new, scopes from allowed`,
        [
          read.clientId,
          hash(read.jti),
          read.expiresAt,
          known,
          hash(token),
          new Date(clock.nowMs() + tokenSeconds * 1000),
        ],
      );
      if (!row?.is_new) return refuse('invalid_client');
      const isLess = scope !== undefined && row.scopes.length < known.length;
      return isLess || row.scopes.length === 0 ? refuse('invalid_scope') : ok({ token, scopes: row.scopes });
    },

    async of(token) {
      const row = await lookUp(hash(token));
      if (!row) return refuse('invalid_token');
      const { hash: _, ...visitor } = row;
      return ok(visitor);
    },

    async count({ clientId, requestsPerHour }) {
      const left = ahead.get(clientId) ?? 0;
      if (left > 0) {
        ahead.set(clientId, left - 1);
        return 0;
      }
      // A quarter of an hour's worth at once; of a large quota some are taken together.
      const most = Math.ceil(requestsPerHour / 4);
      const everySeconds = 3600 / requestsPerHour;
      const many = Math.min(20, Math.floor(most / 50));
      const own = { what: 'api requests', whose: clientId };
      if (many > 1) {
        const ms = await buckets.take([{ ...own, most: most / many, everySeconds: everySeconds * many }]);
        if (ms === 0) {
          ahead.set(clientId, (ahead.get(clientId) ?? 0) + many - 1);
          return 0;
        }
      }
      return buckets.take([{ ...own, most, everySeconds }]);
    },
  };
}

/**
 * Looks rows up by their hash: what is asked for in one turn of the event loop goes as one query. Nothing is remembered, so that a
 * client that is removed can do nothing from that moment, in any process.
 */
function together<Row extends { readonly hash: Buffer }>(
  query: (hashes: readonly Buffer[]) => Promise<readonly Row[]>,
): (hash: Buffer) => Promise<Row | undefined> {
  let next:
    | { readonly hashes: Map<string, Buffer>; readonly found: Promise<ReadonlyMap<string, Row>> }
    | undefined;
  return async (hash) => {
    if (!next) {
      const hashes = new Map<string, Buffer>();
      const found = new Promise<void>((resolve) => setImmediate(resolve)).then(async () => {
        next = undefined;
        const rows = await query([...hashes.values()]);
        return new Map(rows.map((row) => [row.hash.toString('hex'), row]));
      });
      next = { hashes, found };
    }
    next.hashes.set(hash.toString('hex'), hash);
    return (await next.found).get(hash.toString('hex'));
  };
}
