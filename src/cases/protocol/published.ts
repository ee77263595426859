// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Sql } from '#store/index.ts';
import { entriesAt } from './entries.ts';
import type { RegisterEntry } from './entry.ts';
import type { SealWay } from './publish.ts';
import { statementOf } from './statement.ts';
import { checkTimeStamp } from './time-stamp.ts';

/** How far the seals of a year have gone out by one way. */
export interface Published {
  readonly way: SealWay;
  /** The last entry whose seal went out, and when; none yet. */
  readonly seq: number | null;
  readonly at: Date | null;
  /** Entries older than a day that no seal outside covers: until one does, they could be made anew. */
  readonly late: number;
}

// A seal goes out soon after its day is over: an entry may wait a day, and an hour for the job.
const longestHours = 26;

/** How far the seals of a year have gone out by each way. */
export async function publishedOf(
  sql: Sql,
  year: number,
  ways: readonly SealWay[],
  nowMs: number,
): Promise<readonly Published[]> {
  const before = new Date(nowMs - longestHours * 3_600_000);
  const rows = await sql.query<Published>(
    `select way, last.seq, last.at, (select count(*)::int from register_entry
         where year = $1 and seq > coalesce(last.seq, 0) and register_entry.at < $3) as late
     from unnest($2::text[]) as way left join lateral (
       select seq, at from published_seal where year = $1 and published_seal.way = way.way order by seq desc limit 1) as last on true`,
    [year, ways, before],
  );
  return rows;
}

/** Holds the time stamps of a year against its entries as they are now. Gives how many hold, and the first entry whose does not. */
export async function checkTimeStamps(
  sql: Sql,
  year: number,
): Promise<{ readonly stamped: number; readonly wrong?: number }> {
  const rows = await sql.query<{ seq: number; response: Buffer }>(
    'select seq, response from published_seal where year = $1 and response is not null order by seq',
    [year],
  );
  const entries = await entriesAt(
    sql,
    year,
    rows.map(({ seq }) => seq),
  );
  const bySeq = new Map<number, RegisterEntry>(entries.map((entry) => [entry.seq, entry]));
  let stamped = 0;
  for (const { seq, response } of rows) {
    const entry = bySeq.get(seq);
    const checked = entry && (await checkTimeStamp(response, statementOf(entry)));
    if (!checked?.ok) return { stamped, wrong: seq };
    stamped++;
  }
  return { stamped };
}
