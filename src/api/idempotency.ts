// SPDX-License-Identifier: AGPL-3.0-or-later
import { createHash } from 'node:crypto';
import type { Database } from '#store/index.ts';

/** What became of a request with an idempotency key. */
export type Once =
  | { readonly type: 'done'; readonly status: number; readonly body: unknown }
  | { readonly type: 'key-reused' | 'in-progress' };

interface Row {
  readonly request_hash: Buffer;
  readonly status: number | null;
  readonly response: unknown;
}

/**
 * Carries out a request once for its key: asked again, it gives the first answer. A key of another request is refused. A key
 * whose first request died in the middle is free again after a minute.
 */
export async function once(
  database: Database,
  key: string,
  request: string,
  work: () => Promise<{ readonly status: number; readonly body: unknown }>,
): Promise<Once> {
  const hash = createHash('sha256').update(request).digest();
  const taken = await database.query(
    `insert into idempotency (key, request_hash) values ($1, $2)
     on conflict (key) do update set created_at = now()
       where idempotency.status is null and idempotency.created_at < now() - interval '1 minute'
     returning key`,
    [key, hash],
  );
  if (taken.length === 0) {
    const [row] = await database.query<Row>(
      'select request_hash, status, response from idempotency where key = $1',
      [key],
    );
    if (!row) return { type: 'in-progress' };
    if (!row.request_hash.equals(hash)) return { type: 'key-reused' };
    return row.status === null
      ? { type: 'in-progress' }
      : { type: 'done', status: row.status, body: row.response };
  }
  const { status, body } = await work();
  await database.query('update idempotency set status = $2, response = $3 where key = $1', [
    key,
    status,
    JSON.stringify(body),
  ]);
  return { type: 'done', status, body };
}
