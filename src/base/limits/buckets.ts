// SPDX-License-Identifier: AGPL-3.0-or-later
import { createHmac } from 'node:crypto';
import type { Clock } from '#core/index.ts';
import type { Database } from '#store/index.ts';

/** How much goes into a bucket: so many at once, and one more each so many seconds. */
export interface Size {
  readonly most: number;
  readonly everySeconds: number;
}

/** A leaky bucket: what is done goes in, time lets it out. */
export interface Bucket extends Size {
  /** What is counted in it; two buckets of one owner are apart. */
  readonly what: string;
  /** Whose it is. Only its keyed hash is kept: no address, no codice fiscale. */
  readonly whose: string;
}

/** The buckets of a counter, the same for all its processes. */
export interface Buckets {
  /** Puts one into each; where one of them is full, into none. Gives 0, or the milliseconds until all have room. */
  take(buckets: readonly Bucket[]): Promise<number>;
  /** Puts one in, whether there is room or not. */
  add(bucket: Bucket): Promise<void>;
  giveBack(buckets: readonly Bucket[]): Promise<void>;
  empty(bucket: Bucket): Promise<void>;
  isFull(bucket: Bucket): Promise<boolean>;
}

// How far a bucket is filled. Nothing fills one for a day: a clock was set back, and it is taken as empty.
const full = `(case when held.empties_at > $1 + interval '1 day' then $1 else greatest(held.empties_at, $1) end)`;

/**
 * Leaky buckets in the database, one row each: the instant at which it will be empty says how full it is (the generic cell rate
 * algorithm, ITU-T I.371). A row whose instant has passed is the same as none. The counts need not outlive a crash: nobody waits
 * for the disk because of them.
 */
export function buckets(database: Database, clock: Clock, key: Buffer): Buckets {
  const hashOf = ({ what, whose }: Bucket): Buffer =>
    createHmac('sha256', key).update(`${what}\n${whose}`).digest();
  const now = () => new Date(clock.nowMs());
  const columns = (all: readonly Bucket[]) => [
    all.map(hashOf),
    all.map(({ everySeconds }) => everySeconds),
    all.map(({ most, everySeconds }) => most * everySeconds),
  ];

  const giveBack = async (all: readonly Bucket[]): Promise<void> => {
    if (all.length === 0) return;
    await database.query(
      `update limit_bucket as held set empties_at = held.empties_at - make_interval(secs => each)
       from unnest($1::bytea[], $2::float8[]) as asked (key, each) where held.key = asked.key`,
      columns(all).slice(0, 2),
    );
  };

  const put = (all: readonly Bucket[]) =>
    database.query<{ key: Buffer }>(
      `with quick as (select set_config('synchronous_commit', 'off', true) as is_set),
       asked as (
         select key, make_interval(secs => each) as each, make_interval(secs => most) as most
         from unnest($2::bytea[], $3::float8[], $4::float8[]) as asked (key, each, most))
       insert into limit_bucket as held (key, empties_at)
       select key, $1::timestamptz + each from asked, quick where is_set = 'off' order by key
       on conflict (key) do update set empties_at = ${full} + (excluded.empties_at - $1)
         where ${full} + (excluded.empties_at - $1) <= $1 + (select most from asked where asked.key = held.key)
       returning key`,
      [now(), ...columns(all)],
    );

  return {
    async take(all) {
      if (all.length === 0) return 0;
      const taken = await put(all);
      if (taken.length === all.length) return 0;
      const isIn = new Set(taken.map(({ key: hash }) => hash.toString('hex')));
      const full = all.filter((bucket) => !isIn.has(hashOf(bucket).toString('hex')));
      await giveBack(all.filter((bucket) => !full.includes(bucket)));
      const [row] = await database.query<{ ms: number }>(
        `select coalesce(max(extract(epoch from empties_at - $1::timestamptz) + each - most), 0)::float8 * 1000 as ms
         from limit_bucket join unnest($2::bytea[], $3::float8[], $4::float8[]) as asked (key, each, most) using (key)`,
        [now(), ...columns(full)],
      );
      // Emptied meanwhile: the next one goes in.
      return Math.max(1, Math.ceil(row?.ms ?? 0));
    },

    async add(bucket) {
      // Up to twice full, so that a flood does not reach far into the quiet after it.
      await put([{ ...bucket, most: bucket.most * 2 }]);
    },

    giveBack,

    async empty(bucket) {
      await database.query('delete from limit_bucket where key = $1', [hashOf(bucket)]);
    },

    async isFull(bucket) {
      const { most, everySeconds } = bucket;
      const rows = await database.query(
        'select 1 from limit_bucket where key = $1 and empties_at > $2::timestamptz + make_interval(secs => $3)',
        [hashOf(bucket), now(), (most - 1) * everySeconds],
      );
      return rows.length > 0;
    },
  };
}
