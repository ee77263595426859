// SPDX-License-Identifier: AGPL-3.0-or-later
import { createHmac } from 'node:crypto';
import { type Clock, type Result, refuse } from '#core/index.ts';
import type { Database } from '#store/index.ts';
import type { Bucket, Buckets } from './buckets.ts';
import { type Door, type DoorLimits, doors } from './doors.ts';
import type { Source } from './source.ts';

/** Who tries a secret: at whom or what, where something is named, and from where. */
export interface Who {
  /** A person, or what else is guessed at: a code, a number. Several where a guess needs several to be right: each is counted for itself. */
  readonly person?: string | readonly string[];
  readonly source: Source;
}

/** Secrets that are tried, counted by person, by source and in all. */
export interface Attempts {
  /**
   * Carries out a check that tells whether a secret is right. It is counted before it is looked at: ten at once have no more tries
   * than one; a right one is given back. Besides what the check refuses: `wait`, with `minutes` and `seconds`, after too many
   * wrong ones.
   */
  tried<Value, Code extends string>(
    door: Door,
    who: Who,
    check: () => Promise<Result<Value, Code>>,
  ): Promise<Result<Value, Code | 'wait'>>;
  /** The person has a new secret: what was guessed at the old one is forgotten. */
  renewed(door: Door, person: string): Promise<void>;
}

export function attempts(
  database: Database,
  clock: Clock,
  { buckets, key }: { readonly buckets: Buckets; readonly key: Buffer },
): Attempts {
  const knownKey = (door: Door, person: string, source: string): Buffer =>
    createHmac('sha256', key).update(`known ${door}\n${person}\n${source}`).digest();

  const isKnown = async (door: Door, person: string, source: Source): Promise<boolean> => {
    if (source === null) return false;
    const rows = await database.query('select 1 from known_source where key = $1', [
      knownKey(door, person, source),
    ]);
    return rows.length > 0;
  };

  const remember = async (door: Door, person: string, source: Source): Promise<void> => {
    if (source === null) return;
    await database.query(
      `insert into known_source (key, seen_at) values ($1, $2)
       on conflict (key) do update set seen_at = excluded.seen_at`,
      [knownKey(door, person, source), new Date(clock.nowMs())],
    );
  };

  const bucketsOf = async (door: Door, who: Who): Promise<readonly Bucket[]> => {
    const { source } = who;
    const limits: DoorLimits = doors[door];
    const isNarrow = await buckets.isFull(totalOf(door));
    const { most, everySeconds } = limits.source;
    const bySource =
      source === null
        ? // Who cannot be told apart is counted together, and has what all have.
          { what: `${door} unknown`, whose: '', ...limits.total }
        : {
            what: `${door} source`,
            whose: source,
            most: isNarrow ? Math.min(most, limits.narrow) : most,
            everySeconds,
          };
    const all: Bucket[] = [bySource];
    if (!limits.pair || !limits.person) return all;
    for (const person of personsOf(who)) {
      all.push(pairOf(door, limits.pair, person, source));
      // From where they got in before, guesses from elsewhere keep nobody out.
      if (await isKnown(door, person, source)) continue;
      all.push({ what: `${door} person`, whose: person, ...limits.person });
    }
    return all;
  };

  return {
    async tried(door, who, check) {
      const { wrong, isLong, pair }: DoorLimits = doors[door];
      const counted = await bucketsOf(door, who);
      const early = isLong ? 0 : await buckets.take(counted);
      if (early > 0) return waiting(early);
      const done = await check();
      const isWrong = !done.ok && wrong.includes(done.problems[0]?.code ?? '');
      if (isWrong) {
        await buckets.add(totalOf(door));
        const late = isLong ? await buckets.take(counted) : 0;
        return late > 0 ? waiting(late) : done;
      }
      if (!isLong) await buckets.giveBack(counted);
      if (done.ok && pair)
        for (const person of personsOf(who)) {
          await buckets.empty(pairOf(door, pair, person, who.source));
          await remember(door, person, who.source);
        }
      return done;
    },

    async renewed(door, person) {
      const { person: size }: DoorLimits = doors[door];
      if (size) await buckets.empty({ what: `${door} person`, whose: person, ...size });
    },
  };
}

function totalOf(door: Door): Bucket {
  return { what: `${door} total`, whose: '', ...doors[door].total };
}

function personsOf({ person }: Who): readonly string[] {
  return person === undefined ? [] : typeof person === 'string' ? [person] : person;
}

function pairOf(door: Door, size: NonNullable<DoorLimits['pair']>, person: string, source: Source): Bucket {
  return { what: `${door} pair`, whose: `${person}\n${source ?? ''}`, ...size };
}

function waiting(ms: number) {
  return refuse('wait', { minutes: Math.ceil(ms / 60_000), seconds: Math.ceil(ms / 1000) });
}
