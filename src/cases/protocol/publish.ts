// SPDX-License-Identifier: AGPL-3.0-or-later
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { type CalendarDate, type Clock, todayInItaly } from '#core/index.ts';
import { apart, isFree, type Swept, sweepApart, together } from '#outbox/index.ts';
import type { Database, Sql } from '#store/index.ts';
import { headBefore, registerYears } from './entries.ts';
import type { RegisterEntry } from './entry.ts';
import { statementOf } from './statement.ts';
import { askTimeStamp } from './time-stamp.ts';

/** Where seals go out to. */
export interface SealWays {
  /** A folder to which files are only added. */
  readonly folder?: string;
  /** Tells somebody elsewhere; false when they could not be told now. */
  readonly mail?: (seal: { readonly day: CalendarDate; readonly line: string }) => Promise<boolean>;
  /** A time stamping authority (RFC 3161). */
  readonly timeStampUrl?: string;
}

export type SealWay = 'folder' | 'mail' | 'time-stamp';

/** The ways that are set up. */
export function waysOf({
  folder,
  mail,
  timeStampUrl,
}: { readonly [Way in keyof SealWays]?: unknown }): readonly SealWay[] {
  return [
    ...(folder ? (['folder'] as const) : []),
    ...(mail ? (['mail'] as const) : []),
    ...(timeStampUrl ? (['time-stamp'] as const) : []),
  ];
}

/** A seal that is to go out by one way. */
interface ToPublish {
  readonly id: string;
  readonly way: SealWay;
  readonly head: RegisterEntry;
}

/** A seal did not go out by a way, which says so itself. */
class SealNotOut extends Error {
  override readonly name = 'SealNotOut';
}

/**
 * Has the last seal of each day go out, once the day is over in Italy: the last of each year that has not gone out yet, which seals
 * all before it. Each by each way for itself; one that cannot go out waits, and the next day's, which seals it too, does not wait for it.
 * Safe to do twice, and in several processes. Gives the ways that are behind.
 */
export async function publishSeals(
  database: Database,
  clock: Clock,
  ways: SealWays,
): Promise<{ readonly behind: readonly SealWay[]; readonly swept: Swept }> {
  const due = await toPublish(database, clock, ways);
  const done: Swept[] = [];
  // Way by way: a time stamp is written beside the line that it stamps.
  for (const way of waysOf(ways)) {
    const seals = due.filter((one) => one.way === way);
    done.push(
      await sweepApart(
        { database, clock },
        'seals',
        { take: (sql) => freeOf(sql, clock, seals), keys: null },
        async ({ head }) => {
          const sent = await send(database, ways, way, head);
          if (!sent) throw new SealNotOut('a seal did not go out');
          await database.query(
            `insert into published_seal (year, seq, way, response) values ($1, $2, $3, $4) on conflict do nothing`,
            [head.year, head.seq, way, sent.response ?? null],
          );
        },
      ),
    );
  }
  const swept = together(...done);
  const left = await toPublish(database, clock, ways);
  return { behind: [...new Set(left.map(({ way }) => way))], swept };
}

async function freeOf(sql: Sql, clock: Clock, seals: readonly ToPublish[]): Promise<readonly ToPublish[]> {
  const free = await sql.query<{ id: string }>(
    `select id from unnest($2::text[]) as seal (id) where ${isFree('seals', 'seal.id', '$1')}`,
    [new Date(clock.nowMs()), seals.map(({ id }) => id)],
  );
  return seals.filter((one) => free.some(({ id }) => id === one.id));
}

async function toPublish(database: Database, clock: Clock, ways: SealWays): Promise<readonly ToPublish[]> {
  const midnight = startOfToday(clock);
  const due: ToPublish[] = [];
  for (const year of await registerYears(database)) {
    const read = () => headBefore(database, year, midnight);
    const head = await apart({ database, clock }, 'seals', String(year), read);
    for (const way of head ? waysOf(ways) : [])
      if (head && !(await isOut(database, head, way)))
        due.push({ id: `${way} ${year}/${head.seq}`, way, head });
  }
  return due;
}

interface Sent {
  readonly response?: Uint8Array;
}

async function send(
  database: Database,
  ways: SealWays,
  way: SealWay,
  head: RegisterEntry,
): Promise<Sent | undefined> {
  const line = statementOf(head);
  const day = dayOf(head);
  switch (way) {
    case 'folder': {
      if (!ways.folder) return undefined;
      await addFile(ways.folder, `${day}.json`, line);
      return {};
    }
    case 'mail':
      return (await ways.mail?.({ day, line })) ? {} : undefined;
    case 'time-stamp': {
      const stamped = ways.timeStampUrl ? await askTimeStamp(ways.timeStampUrl, line) : undefined;
      if (!stamped?.ok) return undefined;
      // Beside the line that it stamps, so that anybody can hold them against each other.
      if (ways.folder && (await isOut(database, head, 'folder')))
        await addFile(ways.folder, `${day}.tsr`, stamped.value).catch(() => undefined);
      return { response: stamped.value };
    }
  }
}

// Never written over: what is there already must be the same. Throws when it is not.
async function addFile(folder: string, name: string, content: string | Uint8Array): Promise<void> {
  await mkdir(folder, { recursive: true });
  const file = path.join(folder, name);
  try {
    await writeFile(file, content, { flag: 'wx', mode: 0o444, flush: true });
  } catch (error) {
    const there = await readFile(file).catch(() => undefined);
    if (!there?.equals(Buffer.from(content))) throw error;
  }
}

async function isOut(database: Database, { year, seq }: RegisterEntry, way: SealWay): Promise<boolean> {
  const rows = await database.query(
    'select seq from published_seal where year = $1 and seq >= $2 and way = $3 limit 1',
    [year, seq, way],
  );
  return rows.length > 0;
}

function dayOf({ at }: RegisterEntry): CalendarDate {
  return todayInItaly({ nowMs: () => Date.parse(at) });
}

/** The moment at which today began in Italy. */
function startOfToday(clock: Clock): Date {
  const today = todayInItaly(clock);
  // Rome is one hour or two ahead of UTC: the one at which it is that day.
  const [early, late] = ['+02:00', '+01:00'].map((zone) => Date.parse(`${today}T00:00:00${zone}`));
  const isEarly = todayInItaly({ nowMs: () => early ?? 0 }) === today;
  return new Date((isEarly ? early : late) ?? 0);
}
