// SPDX-License-Identifier: AGPL-3.0-or-later
import { ok, type Result, refuse } from '#core/index.ts';
import type { Bucket, Buckets, Size } from './buckets.ts';
import type { Source } from './source.ts';

interface Allowance {
  /** Somebody who is not known, from one source. Behind one address of a mobile network are thousands of people. */
  readonly source: Size;
  /** Somebody who is known. */
  readonly person: Size;
  /** Everybody. When it is full each source has `narrow` at once in place of `source.most`: a flood makes itself slow, and no stranger. */
  readonly total: Size;
  readonly narrow: number;
}

/** What may be begun, and how often: each leaves something in the database or on the disk. */
const allowed = {
  draft: {
    source: { most: 200, everySeconds: 20 },
    person: { most: 100, everySeconds: 30 },
    total: { most: 3000, everySeconds: 0.5 },
    narrow: 10,
  },
  'sign-in': {
    source: { most: 200, everySeconds: 10 },
    person: { most: 60, everySeconds: 30 },
    total: { most: 6000, everySeconds: 0.2 },
    narrow: 20,
  },
  /** Looking for somebody at the desk, by codice fiscale or number: what a day's work needs, and nobody's whole town. */
  search: {
    source: { most: 20, everySeconds: 60 },
    person: { most: 60, everySeconds: 20 },
    total: { most: 6000, everySeconds: 0.2 },
    narrow: 10,
  },
  /** Asking for a person. */
  contact: {
    source: { most: 60, everySeconds: 30 },
    person: { most: 20, everySeconds: 60 },
    total: { most: 6000, everySeconds: 0.05 },
    narrow: 10,
  },
  /** Saying how clear a page is: each is one row. */
  opinion: {
    source: { most: 10, everySeconds: 120 },
    person: { most: 10, everySeconds: 120 },
    total: { most: 1000, everySeconds: 3 },
    narrow: 2,
  },
  /** A form with files, however many. */
  upload: {
    source: { most: 100, everySeconds: 30 },
    person: { most: 300, everySeconds: 10 },
    total: { most: 3000, everySeconds: 0.5 },
    narrow: 10,
  },
} as const satisfies Readonly<Record<string, Allowance>>;

export type Begun = keyof typeof allowed;

export interface Allowances {
  /** Counts that something is begun, by the person where they are known, otherwise by the source. Refuses `wait`, with `minutes` and `seconds`. */
  begin(
    what: Begun,
    who: { readonly personId?: string; readonly source: Source },
  ): Promise<Result<null, 'wait'>>;
}

export function allowances(buckets: Buckets): Allowances {
  return {
    async begin(what, { personId, source }) {
      const { source: bySource, person, total, narrow }: Allowance = allowed[what];
      const all: Bucket = { what: `${what} total`, whose: '', ...total };
      const mine: Bucket =
        personId !== undefined
          ? { what: `${what} person`, whose: personId, ...person }
          : source === null
            ? { what: `${what} unknown`, whose: '', ...total }
            : {
                what: `${what} source`,
                whose: source,
                most: (await buckets.isFull(all)) ? narrow : bySource.most,
                everySeconds: bySource.everySeconds,
              };
      const ms = await buckets.take([mine]);
      if (ms > 0) return refuse('wait', { minutes: Math.ceil(ms / 60_000), seconds: Math.ceil(ms / 1000) });
      await buckets.add(all);
      return ok(null);
    },
  };
}
