// SPDX-License-Identifier: AGPL-3.0-or-later
import { createHash } from 'node:crypto';
import type { Database, Sql } from '#store/index.ts';

/** Something that came in or went out, to be registered. */
export interface ToRegister {
  readonly at: Date;
  readonly direction: 'in' | 'out';
  readonly applicationId: string;
  /** What it is about, without personal data: the service and what was done. */
  readonly subject: string;
  /** What came in or went out, byte for byte; only its SHA-256 is kept here. */
  readonly content: string | Uint8Array;
}

/** An entry of the register, as it is exported. */
export interface RegisterEntry {
  readonly year: number;
  readonly seq: number;
  readonly at: string;
  readonly direction: 'in' | 'out';
  readonly applicationId: string;
  readonly subject: string;
  readonly contentHash: string;
  readonly previousHash: string;
  readonly hash: string;
}

/** What a check of the register found. */
export interface RegisterCheck {
  readonly year: number;
  readonly entries: number;
  /** The first entry that does not hold, if there is one. */
  readonly fault?: {
    readonly seq: number;
    readonly code: 'gap' | 'chain' | 'seal' | 'end' | 'rewritten' | 'removed';
  };
}

const nothing = Buffer.alloc(32);

/** A protocol number as it is written: `2026/0000042`. */
export function protocolNumber(year: number, seq: number): string {
  return `${year}/${String(seq).padStart(7, '0')}`;
}

/** The seal of an entry: SHA-256 over its fields and the seal before. */
function sealOf(entry: Omit<RegisterEntry, 'hash'>): Buffer {
  const { year, seq, at, direction, applicationId, subject, contentHash, previousHash } = entry;
  const fields = [year, seq, at, direction, applicationId, subject, contentHash, previousHash];
  return createHash('sha256').update(JSON.stringify(fields)).digest();
}

/**
 * A year of the register, opened for writing within a transaction: nobody else writes that year until it ends, so that numbers
 * have no gap (DPR 445/2000 art. 53 c. 1, art. 57) and a transaction that is undone takes its numbers back.
 */
export interface OpenYear {
  /** The protocol number that the entry `ahead` places after the last one will have. */
  numberAt(ahead: number): string;
  append(entries: readonly ToRegister[]): Promise<readonly string[]>;
}

export async function openYear(sql: Sql, year: number): Promise<OpenYear> {
  await sql.query(
    'insert into protocol_year (year, seq, hash) values ($1, 0, $2) on conflict (year) do nothing',
    [year, nothing],
  );
  const [last] = await sql.query<{ seq: number; hash: Buffer }>(
    'select seq, hash from protocol_year where year = $1 for update',
    [year],
  );
  if (!last) throw new Error('the year of the register was not opened');
  let { seq, hash } = last;
  return {
    numberAt: (ahead) => protocolNumber(year, seq + ahead),
    async append(entries) {
      const rows = entries.map(({ at, direction, applicationId, subject, content }) => {
        seq++;
        const entry = {
          year,
          seq,
          at: at.toISOString(),
          direction,
          applicationId,
          subject,
          contentHash: createHash('sha256').update(content).digest('hex'),
          previousHash: hash.toString('hex'),
        };
        hash = sealOf(entry);
        return { ...entry, hash: hash.toString('hex') };
      });
      await sql.query(
        `insert into register_entry (year, seq, at, direction, application_id, subject, content_hash, previous_hash, hash)
         select year, seq, at, direction, "applicationId", subject, decode("contentHash", 'hex'), decode("previousHash", 'hex'),
           decode(hash, 'hex')
         from json_to_recordset($1) as row (year integer, seq integer, at timestamptz, direction text, "applicationId" uuid,
           subject text, "contentHash" text, "previousHash" text, hash text)`,
        [JSON.stringify(rows)],
      );
      await sql.query('update protocol_year set seq = $2, hash = $3 where year = $1', [year, seq, hash]);
      return rows.map((row) => protocolNumber(year, row.seq));
    },
  };
}

const page = 5000;

type Row = Omit<RegisterEntry, 'at'> & { readonly at: Date };
const select = `select year, seq, at, direction, application_id as "applicationId", subject,
    encode(content_hash, 'hex') as "contentHash", encode(previous_hash, 'hex') as "previousHash", encode(hash, 'hex') as hash
  from register_entry`;
const fromRow = (row: Row): RegisterEntry => ({ ...row, at: row.at.toISOString() });

/** The last entries of a year, newest first. */
export async function lastEntries(
  database: Database,
  year: number,
  count: number,
): Promise<readonly RegisterEntry[]> {
  const rows = await database.query<Row>(`${select} where year = $1 order by seq desc limit $2`, [
    year,
    count,
  ]);
  return rows.map(fromRow);
}

/** The entries of a year in order, read a few thousand at a time. */
export async function* entriesOf(database: Database, year: number): AsyncGenerator<RegisterEntry> {
  for (let after = 0; ; ) {
    const rows = await database.query<Row>(
      `${select} where year = $1 and seq > $2 order by seq limit ${page}`,
      [year, after],
    );
    for (const row of rows) yield fromRow(row);
    const last = rows.at(-1);
    if (!last || rows.length < page) return;
    after = last.seq;
  }
}

/**
 * Checks a year of the register from its first entry to the last: no gap, every seal right, nothing cut off at the end. A chain
 * rewritten from one entry on holds in itself: `kept`, the seals of an earlier export by number, tells of that too.
 */
export async function checkRegister(
  database: Database,
  year: number,
  kept: ReadonlyMap<number, string> = new Map(),
): Promise<RegisterCheck> {
  let seq = 0;
  let hash: Buffer = nothing;
  const faultAt = (at: number, code: NonNullable<RegisterCheck['fault']>['code']): RegisterCheck => ({
    year,
    entries: seq,
    fault: { seq: at, code },
  });
  for await (const entry of entriesOf(database, year)) {
    if (entry.seq !== seq + 1) return faultAt(entry.seq, 'gap');
    if (entry.previousHash !== hash.toString('hex')) return faultAt(entry.seq, 'chain');
    hash = sealOf(entry);
    if (entry.hash !== hash.toString('hex')) return faultAt(entry.seq, 'seal');
    if ((kept.get(entry.seq) ?? entry.hash) !== entry.hash) return faultAt(entry.seq, 'rewritten');
    seq++;
  }
  const [last] = await database.query<{ seq: number; hash: Buffer }>(
    'select seq, hash from protocol_year where year = $1',
    [year],
  );
  const isWhole = last ? last.seq === seq && last.hash.equals(hash) : seq === 0;
  if (!isWhole) return faultAt(seq + 1, 'end');
  return Math.max(0, ...kept.keys()) > seq ? faultAt(seq + 1, 'removed') : { year, entries: seq };
}

/** The years that the register has. */
export async function registerYears(database: Database): Promise<readonly number[]> {
  const rows = await database.query<{ year: number }>('select year from protocol_year order by year');
  return rows.map(({ year }) => year);
}
