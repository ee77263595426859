// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Sql } from '#store/index.ts';
import type { ContentKind, RegisterEntry } from './entry.ts';

type Row = Omit<RegisterEntry, 'at'> & { readonly at: Date };
const select = `select year, seq, at, direction, application_id as "applicationId", subject, content, content_id as "contentId",
    content_seq as "contentSeq", encode(content_hash, 'hex') as "contentHash", encode(previous_hash, 'hex') as "previousHash",
    encode(hash, 'hex') as hash, key_id as "keyId", encode(nonce, 'hex') as nonce
  from register_entry`;
const fromRow = (row: Row): RegisterEntry => ({ ...row, at: row.at.toISOString() });

/** The last entries of a year, newest first. */
export async function lastEntries(sql: Sql, year: number, count: number): Promise<readonly RegisterEntry[]> {
  const rows = await sql.query<Row>(`${select} where year = $1 order by seq desc limit $2`, [year, count]);
  return rows.map(fromRow);
}

/** The last entry of a year before a moment. */
export async function headBefore(sql: Sql, year: number, before: Date): Promise<RegisterEntry | undefined> {
  const [row] = await sql.query<Row>(`${select} where year = $1 and at < $2 order by seq desc limit 1`, [
    year,
    before,
  ]);
  return row && fromRow(row);
}

/** Some entries of a year. */
export async function entriesAt(
  sql: Sql,
  year: number,
  seqs: readonly number[],
): Promise<readonly RegisterEntry[]> {
  const rows = await sql.query<Row>(`${select} where year = $1 and seq = any($2::int[])`, [year, seqs]);
  return rows.map(fromRow);
}

/** The entries of a year in order, a few hundred at a time. */
export async function* pagesOf(
  sql: Sql,
  year: number,
  { page = 500 } = {},
): AsyncGenerator<readonly RegisterEntry[]> {
  for (let after = 0; ; ) {
    const rows = await sql.query<Row>(`${select} where year = $1 and seq > $2 order by seq limit $3`, [
      year,
      after,
      page,
    ]);
    const last = rows.at(-1);
    if (!last) return;
    yield rows.map(fromRow);
    after = last.seq;
  }
}

/** The entries of a year, in order. */
export async function* entriesOf(sql: Sql, year: number): AsyncGenerator<RegisterEntry> {
  for await (const entries of pagesOf(sql, year, { page: 5000 })) yield* entries;
}

/** The years that the register has. */
export async function registerYears(sql: Sql): Promise<readonly number[]> {
  const rows = await sql.query<{ year: number }>('select year from protocol_year order by year');
  return rows.map(({ year }) => year);
}

/**
 * The protocol number of what stands in a row, as a part of a statement: the register alone knows it. `application` and `id` are
 * columns; `seq` too, where a row has several contents.
 */
export function numberIn(
  kinds: readonly [ContentKind, ContentKind],
  {
    application,
    id,
    seq = '0',
  }: { readonly application: string; readonly id: string; readonly seq?: string },
): string {
  return `(select entry.year || '/' || lpad(entry.seq::text, 7, '0') from register_entry entry
    where entry.application_id = ${application} and entry.content in ('${kinds.join("', '")}') and entry.content_id = ${id}
      and entry.content_seq = ${seq})`;
}
