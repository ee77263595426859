// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Database, Sql } from '#store/index.ts';
import { pagesOf } from './entries.ts';
import { type ContentKind, contentHash, nothing, type RegisterEntry, unkeyedSeal } from './entry.ts';
import { keyedSeal, onceKey, type RegisterKeys } from './keys.ts';
import type { SealWay } from './publish.ts';
import { checkTimeStamps, type Published, publishedOf } from './published.ts';
import { removals } from './removals.ts';

/** What the database keeps now of what entries seal, by number; nothing where the row is gone. */
export type ContentsNow = (
  sql: Sql,
  entries: readonly RegisterEntry[],
) => Promise<ReadonlyMap<number, string>>;

/** An entry whose content is no longer what was sealed. */
export interface Difference {
  readonly seq: number;
  readonly content: ContentKind;
  /** Another content; none at all; or one that retention took away before its time. */
  readonly code: 'differs' | 'missing' | 'removed-early';
}

/** The first entry that breaks the chain. */
export interface Fault {
  readonly seq: number;
  readonly code:
    | 'gap'
    | 'chain'
    | 'seal'
    | 'unkeyed'
    | 'end'
    | 'rewritten'
    | 'removed'
    | 'key'
    | 'time-stamp';
  /** Which key is missing, where one is. */
  readonly keyId?: string;
}

/** What a check of a year of the register found. */
export interface RegisterCheck {
  readonly year: number;
  readonly entries: number;
  /** Entries whose content was read again and is what was sealed. */
  readonly recomputed: number;
  /** Entries whose content retention has lawfully taken away. */
  readonly expired: number;
  /** Entries of before, of which it is not known what they seal. */
  readonly unknown: number;
  /** Entries sealed before seals had a key: whoever owns the database could have made them. */
  readonly unkeyed: number;
  /** Time stamps of seals, held against the register as it is now. */
  readonly stamped: number;
  /** How far seals have gone out, by each way that is set up. */
  readonly published: readonly Published[];
  readonly fault?: Fault;
  /** The first of them, and how many there are. */
  readonly differences?: readonly Difference[];
  readonly differing?: number;
}

export interface CheckWith {
  readonly keys: RegisterKeys;
  readonly contents: ContentsNow;
  /** How long cases are kept after their end, in days: what went sooner was not lawfully taken away. */
  readonly caseDays: number;
  /** How seals go out here. */
  readonly ways: readonly SealWay[];
  /** Seals that are kept elsewhere, by number: of an earlier export, or published. */
  readonly kept?: ReadonlyMap<number, string> | undefined;
}

const mostTold = 100;

/**
 * Checks a year of the register from its first entry to the last, as it stood at one moment: no gap, every seal right, nothing cut
 * off at the end, and what each entry seals still what was sealed. Reads a page at a time, whatever the length of the year.
 */
export function checkRegister(
  database: Database,
  year: number,
  by: CheckWith,
  nowMs: number = Date.now(),
): Promise<RegisterCheck> {
  return database.transaction(async (sql) => {
    await sql.query('set transaction isolation level repeatable read, read only');
    return checkOne(sql, year, by, nowMs);
  });
}

async function checkOne(sql: Sql, year: number, by: CheckWith, nowMs: number): Promise<RegisterCheck> {
  const kept = by.kept ?? new Map<number, string>();
  let isKeyed = await isKeyedBefore(sql, year);
  let hash: Buffer = nothing;
  let [entries, recomputed, expired, unknown, unkeyed, differing] = [0, 0, 0, 0, 0, 0];
  const differences: Difference[] = [];
  let fault: Fault | undefined;

  for await (const page of pagesOf(sql, year)) {
    for (const entry of page) {
      fault ??= faultOf(entry, entries + 1, hash, by.keys, kept);
      // Once seals have a key, all have: without one, an entry could be made by whoever owns the database.
      if (isKeyed && entry.keyId === null) fault ??= { seq: entry.seq, code: 'unkeyed' };
      if (fault) break;
      isKeyed ||= entry.keyId !== null;
      hash = Buffer.from(entry.hash, 'hex');
      entries++;
      if (entry.keyId === null) unkeyed++;
    }
    if (fault) break;
    const now = await by.contents(sql, page);
    const gone = page.filter(({ seq, content }) => content !== null && !now.has(seq));
    const taken = await removals(sql, gone, by.caseDays);
    for (const { seq, content, contentHash: sealed, applicationId } of page) {
      const held = now.get(seq);
      if (content === null) unknown++;
      else if (held !== undefined && contentHash(held) === sealed) recomputed++;
      else if (held === undefined && taken.get(applicationId) === 'lawful') expired++;
      else {
        differing++;
        const early = taken.get(applicationId) === 'early' ? 'removed-early' : 'missing';
        const code = held === undefined ? early : 'differs';
        if (differences.length < mostTold) differences.push({ seq, content, code });
      }
    }
  }
  fault ??= await faultAtEnd(sql, year, entries, hash, kept);
  const { stamped, wrong } = await checkTimeStamps(sql, year);
  if (wrong !== undefined) fault ??= { seq: wrong, code: 'time-stamp' };
  const published = await publishedOf(sql, year, by.ways, nowMs);
  const counted = { year, entries, recomputed, expired, unknown, unkeyed, stamped, published };
  return {
    ...counted,
    ...(fault ? { fault } : {}),
    ...(differing > 0 ? { differences, differing } : {}),
  };
}

function faultOf(
  entry: RegisterEntry,
  expected: number,
  before: Buffer,
  keys: RegisterKeys,
  kept: ReadonlyMap<number, string>,
): Fault | undefined {
  const { seq, keyId, nonce } = entry;
  if (seq !== expected) return { seq: expected, code: 'gap' };
  if (entry.previousHash !== before.toString('hex')) return { seq, code: 'chain' };
  if ((kept.get(seq) ?? entry.hash) !== entry.hash) return { seq, code: 'rewritten' };
  const key = keyId === null ? undefined : keys.find(keyId);
  if (keyId !== null && !key) return { seq, code: 'key', keyId };
  const seal = key ? keyedSeal(onceKey(key, Buffer.from(nonce ?? '', 'hex')), entry) : unkeyedSeal(entry);
  return seal.toString('hex') === entry.hash ? undefined : { seq, code: 'seal' };
}

async function isKeyedBefore(sql: Sql, year: number): Promise<boolean> {
  const rows = await sql.query<{ year: number }>(
    `select year from protocol_year where year < $1 and exists (
       select from register_entry where register_entry.year = protocol_year.year and seq = protocol_year.seq and key_id is not null)`,
    [year],
  );
  return rows.length > 0;
}

async function faultAtEnd(
  sql: Sql,
  year: number,
  entries: number,
  hash: Buffer,
  kept: ReadonlyMap<number, string>,
): Promise<Fault | undefined> {
  const [last] = await sql.query<{ seq: number; hash: Buffer }>(
    'select seq, hash from protocol_year where year = $1',
    [year],
  );
  const isWhole = last ? last.seq === entries && last.hash.equals(hash) : entries === 0;
  if (!isWhole) return { seq: entries + 1, code: 'end' };
  return Math.max(0, ...kept.keys()) > entries ? { seq: entries + 1, code: 'removed' } : undefined;
}
