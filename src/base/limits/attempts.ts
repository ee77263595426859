// SPDX-License-Identifier: AGPL-3.0-or-later
import { createHmac } from 'node:crypto';
import { type Clock, type Result, refuse } from '#core/index.ts';
import type { Database } from '#store/index.ts';
import type { Bucket, Buckets } from './buckets.ts';
import { type Secret, type SecretLimits, secrets } from './secrets.ts';
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
    secret: Secret,
    who: Who,
    check: () => Promise<Result<Value, Code>>,
  ): Promise<Result<Value, Code | 'wait'>>;
  /** The person has a new secret: what was guessed at the old one is forgotten. */
  renewed(secret: Secret, person: string): Promise<void>;
}

export function attempts(
  database: Database,
  clock: Clock,
  { buckets, key }: { readonly buckets: Buckets; readonly key: Buffer },
): Attempts {
  const knownKey = (secret: Secret, person: string, source: string): Buffer =>
    createHmac('sha256', key).update(`known ${secret}\n${person}\n${source}`).digest();

  const isKnown = async (secret: Secret, person: string, source: Source): Promise<boolean> => {
    if (source === null) return false;
    const rows = await database.query('select 1 from known_source where key = $1', [
      knownKey(secret, person, source),
    ]);
    return rows.length > 0;
  };

  const remember = async (secret: Secret, person: string, source: Source): Promise<void> => {
    if (source === null) return;
    await database.query(
      `insert into known_source (key, seen_at) values ($1, $2)
       on conflict (key) do update set seen_at = excluded.seen_at`,
      [knownKey(secret, person, source), new Date(clock.nowMs())],
    );
  };

  const bucketsOf = async (secret: Secret, who: Who): Promise<readonly Bucket[]> => {
    const { source } = who;
    const limits: SecretLimits = secrets[secret];
    const isNarrow = await buckets.isFull(totalOf(secret));
    const { most, everySeconds } = limits.source;
    const bySource =
      source === null
        ? // Who cannot be told apart is counted together, and has what all have.
          { what: `${secret} unknown`, whose: '', ...limits.total }
        : {
            what: `${secret} source`,
            whose: source,
            most: isNarrow ? Math.min(most, limits.narrow) : most,
            everySeconds,
          };
    const all: Bucket[] = [bySource];
    if (!limits.pair || !limits.person) return all;
    for (const person of personsOf(who)) {
      all.push(pairOf(secret, limits.pair, person, source));
      // From where they got in before, guesses from elsewhere keep nobody out.
      if (await isKnown(secret, person, source)) continue;
      all.push({ what: `${secret} person`, whose: person, ...limits.person });
    }
    return all;
  };

  return {
    async tried(secret, who, check) {
      const { wrong, isLong, pair }: SecretLimits = secrets[secret];
      const counted = await bucketsOf(secret, who);
      const early = isLong ? 0 : await buckets.take(counted);
      if (early > 0) return waiting(early);
      const done = await check();
      const isWrong = !done.ok && wrong.includes(done.problems[0]?.code ?? '');
      if (isWrong) {
        await buckets.add(totalOf(secret));
        const late = isLong ? await buckets.take(counted) : 0;
        return late > 0 ? waiting(late) : done;
      }
      if (!isLong) await buckets.giveBack(counted);
      if (done.ok && pair)
        for (const person of personsOf(who)) {
          await buckets.empty(pairOf(secret, pair, person, who.source));
          await remember(secret, person, who.source);
        }
      return done;
    },

    async renewed(secret, person) {
      const { person: size }: SecretLimits = secrets[secret];
      if (size) await buckets.empty({ what: `${secret} person`, whose: person, ...size });
    },
  };
}

function totalOf(secret: Secret): Bucket {
  return { what: `${secret} total`, whose: '', ...secrets[secret].total };
}

function personsOf({ person }: Who): readonly string[] {
  return person === undefined ? [] : typeof person === 'string' ? [person] : person;
}

function pairOf(
  secret: Secret,
  size: NonNullable<SecretLimits['pair']>,
  person: string,
  source: Source,
): Bucket {
  return { what: `${secret} pair`, whose: `${person}\n${source ?? ''}`, ...size };
}

function waiting(ms: number) {
  return refuse('wait', { minutes: Math.ceil(ms / 60_000), seconds: Math.ceil(ms / 1000) });
}
