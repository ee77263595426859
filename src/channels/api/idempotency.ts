// SPDX-License-Identifier: AGPL-3.0-or-later
import { createHash } from 'node:crypto';
import type { Problem } from '#core/index.ts';
import type { Database, Sql } from '#store/index.ts';

/** A request with its key, which is a client's own: another's same key is another key. */
export interface Keyed {
  readonly clientId: string;
  readonly key: string;
  /** All that makes the request what it is. */
  readonly request: unknown;
}

/** What was made, or why not. No body: it is told again from the application as it stands, and nothing secret is kept. */
export type Made =
  | { readonly status: 201; readonly applicationId: string }
  | { readonly status: 201; readonly appointmentId: string }
  | {
      readonly status: number;
      readonly problem: { readonly code: string; readonly problems: readonly Problem[] };
    };

/** What became of a request with an idempotency key. */
export type Once =
  | { readonly type: 'done'; readonly made: Made; readonly isAgain: boolean }
  | { readonly type: 'key-reused' | 'in-progress' };

interface Row {
  readonly request_hash: Buffer;
  readonly status: number;
  readonly application_id: string | null;
  readonly appointment_id: string | null;
  readonly problem: { readonly code: string; readonly problems: readonly Problem[] } | null;
}

/**
 * Carries out a request once for its key: asked again, it gives the first answer; a key of another request is refused. The key is
 * stored in the transaction that makes what is made: who is killed between leaves neither. Of twins at once one makes, the other
 * is told at once to come again: nobody waits on another.
 */
export async function once(
  database: Database,
  { clientId, key, request }: Keyed,
  work: (sql: Sql) => Promise<Made>,
): Promise<Once> {
  const hash = hashOf(request);
  return database.transaction(async (sql) => {
    const [lock] = await sql.query<{ is_free: boolean }>(
      'select pg_try_advisory_xact_lock(hashtextextended($1, 14)) as is_free',
      [`${clientId}\n${key}`],
    );
    if (!lock?.is_free) return { type: 'in-progress' };
    const [row] = await sql.query<Row>(
      'select request_hash, status, application_id, appointment_id, problem from idempotency where client_id = $1 and key = $2',
      [clientId, key],
    );
    if (row) return row.request_hash.equals(hash) ? again(row) : { type: 'key-reused' };
    const made = await work(sql);
    await sql.query(
      `insert into idempotency (client_id, key, request_hash, status, application_id, appointment_id, problem) values ($1, $2, $3, $4, $5, $6, $7)`,
      [
        clientId,
        key,
        hash,
        made.status,
        'applicationId' in made ? made.applicationId : null,
        'appointmentId' in made ? made.appointmentId : null,
        'problem' in made ? JSON.stringify(made.problem) : null,
      ],
    );
    return { type: 'done', made, isAgain: false };
  });
}

/**
 * Binds a key to a request that may be carried out any number of times with one outcome: handing in. False when it is another
 * request's. It need not outlive a crash: who asks again gets the same receipt.
 */
export async function bind(
  database: Database,
  { clientId, key, request }: Keyed,
  applicationId: string,
): Promise<boolean> {
  const [row] = await database.query<{ request_hash: Buffer }>(
    `with quick as (select set_config('synchronous_commit', 'off', true) as is_set)
     insert into idempotency (client_id, key, request_hash, status, application_id)
     select $1, $2, $3, 200, $4 from quick where is_set = 'off'
     on conflict (client_id, key) do update set key = excluded.key returning request_hash`,
    [clientId, key, hashOf(request), applicationId],
  );
  return row?.request_hash.equals(hashOf(request)) ?? false;
}

function again({ status, application_id: applicationId, appointment_id: appointmentId, problem }: Row): Once {
  if (problem === null && appointmentId !== null)
    return { type: 'done', made: { status: 201, appointmentId }, isAgain: true };
  const made: Made =
    problem !== null || applicationId === null
      ? { status, problem: problem ?? { code: 'not-found', problems: [] } }
      : { status: 201, applicationId };
  return { type: 'done', made, isAgain: true };
}

function hashOf(request: unknown): Buffer {
  return createHash('sha256').update(JSON.stringify(request)).digest();
}
