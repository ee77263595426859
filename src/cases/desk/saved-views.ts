// SPDX-License-Identifier: AGPL-3.0-or-later
import { randomUUID } from 'node:crypto';
import { type Clock, ok, type Result, refuse } from '#core/index.ts';
import type { Sql } from '#store/index.ts';

/** A choice of cases that an officer gave a name to. */
export interface SavedView {
  readonly id: string;
  readonly name: string;
  /** The filters, as they stand in an address. */
  readonly query: string;
}

export function savedViews(sql: Sql, personId: string): Promise<readonly SavedView[]> {
  return sql.query<SavedView>(
    'select id, name, query from saved_view where person_id = $1 order by created_at, id',
    [personId],
  );
}

/** Keeps a view. Refuses `name` when it has none, a long one, or one that is in use. */
export async function saveView(
  sql: Sql,
  personId: string,
  { name, query }: Omit<SavedView, 'id'>,
  clock: Clock,
): Promise<Result<SavedView, 'name'>> {
  const id = randomUUID();
  const called = name.trim();
  if (called === '' || called.length > 40) return refuse('name');
  const rows = await sql.query(
    `insert into saved_view (id, person_id, name, query, created_at) values ($1, $2, $3, $4, $5)
     on conflict (person_id, name) do nothing returning id`,
    [id, personId, called, query, new Date(clock.nowMs())],
  );
  return rows.length > 0 ? ok({ id, name: called, query }) : refuse('name');
}

/** Forgets a view of one's own. */
export async function removeView(sql: Sql, personId: string, id: string): Promise<void> {
  if (/^[0-9a-f-]{36}$/.test(id)) {
    await sql.query('delete from saved_view where id = $1 and person_id = $2', [id, personId]);
  }
}
