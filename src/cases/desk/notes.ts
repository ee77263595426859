// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Clock, ok, type Result, refuse } from '#core/index.ts';
import type { Sql } from '#store/index.ts';

/** What somebody of the agency wrote to their colleagues about a case. */
export interface CaseNote {
  readonly byId: string;
  readonly at: Date;
  readonly words: string;
}

/** As long as a note may be, in characters. */
export const longestNote = 2000;

/**
 * Keeps a note on a case. Sent twice from one form it is one note. Refuses `empty` and `too-long`. Whether its writer may is asked before, and
 * that they wrote is written down there.
 */
export async function writeNote(
  sql: Sql,
  note: { applicationId: string; form: string; byId: string; words: string },
  clock: Clock,
): Promise<Result<null, 'empty' | 'too-long'>> {
  const words = note.words.replaceAll('\r\n', '\n').replaceAll('\0', '').trim();
  if (words === '') return refuse('empty');
  if (words.length > longestNote) return refuse('too-long');
  await sql.query(
    `insert into case_note (application_id, form, by_id, at, words) values ($1, $2, $3, $4, $5)
     on conflict (application_id, form) do nothing`,
    [note.applicationId, note.form, note.byId, new Date(clock.nowMs()), words],
  );
  return ok(null);
}

/** The notes on a case, newest first. */
export function notesOn(sql: Sql, applicationId: string): Promise<readonly CaseNote[]> {
  return sql.query<CaseNote>(
    'select by_id as "byId", at, words from case_note where application_id = $1 order by at desc, form',
    [applicationId],
  );
}

/** Who wrote last on each of these cases since a reader looked, the reader's own notes left out. */
export async function notesSince(
  sql: Sql,
  readerId: string,
  seen: ReadonlyMap<string, Date>,
): Promise<ReadonlyMap<string, { readonly byId: string; readonly count: number }>> {
  const rows = await sql.query<{ id: string; byId: string; count: number }>(
    `select distinct on (application_id) application_id as id, by_id as "byId", count(*) over (partition by application_id)::int as count
     from case_note join unnest($1::uuid[], $2::timestamptz[]) as seen (id, since) on seen.id = application_id and at > seen.since
     where by_id <> $3 order by application_id, at desc`,
    [[...seen.keys()], [...seen.values()], readerId],
  );
  return new Map(rows.map(({ id, ...last }) => [id, last]));
}
