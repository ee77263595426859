// SPDX-License-Identifier: AGPL-3.0-or-later

import { createHash, randomBytes } from 'node:crypto';
import type { Role } from '#access/index.ts';
import type { Clock } from '#core/index.ts';
import {
  type Level,
  type Person,
  type PersonRow,
  personColumns,
  personFrom,
  signOut,
} from '#persons/index.ts';
import { endIdentificationsOf, type Power, type PowerKind, type PowerRef, powerNow } from '#powers/index.ts';
import { type Database, gathering, LostDatabase, type Sql } from '#store/index.ts';

/** A visit ends after this long without a page, and after eight hours whatever happens. */
const idleMs = 30 * 60_000;
const longestMs = 8 * 60 * 60_000;
// The last page seen is written down at most once a minute: reading a page should not be a write.
const seenEveryMs = 60_000;

/** Somebody who has signed in, for the length of a visit. */
export interface Session {
  /** Whose affairs the visit sees to: who has signed in, or whom they act for. */
  readonly person: Person;
  /** Who has signed in and answers for what is done. */
  readonly actor: Person;
  /** Why the actor may see to the person's affairs, when that is somebody else. */
  readonly acting?: Power;
  /** The power of this visit is good no more: nothing is done until the actor has said for whom they go on. */
  readonly stopped?: Power;
  /** It is good, but the person has signed out on every device since this visit is for them. */
  readonly isSignedOut?: boolean;
  /** What the actor may do; acting for another, a citizen's rights and nothing of the agency's. */
  readonly roles: readonly Role[];
  readonly level: Level;
  /** When they proved who they are; a step that needs it fresh asks again. */
  readonly signedInAt: Date;
}

export interface Sessions {
  /** Begins a visit; the token goes into a cookie and is stored nowhere. `instead` is a visit that ends with it:
   * rotation. `provedAt` is when the proof was given: now, unless it is said; null when the provider did not say, which is never fresh. */
  begin(person: Person, level: Level, instead?: string, provedAt?: Date | null): Promise<string>;
  /** The visit of a token; undefined when there is none or it has run out. */
  read(token: string): Promise<Session | undefined>;
  /** From now on this visit is for another, or for oneself again. False when there is no such power now. */
  actFor(token: string, power: PowerRef | null): Promise<boolean>;
  end(token: string): Promise<void>;
  /**
   * Ends every visit of a person, on every device, and what else was opened in their name: conversations by their phone PIN, and what
   * others do for them at this moment. Tells how many visits there were.
   */
  endAll(personId: string, within?: Sql): Promise<number>;
}

/** Whether somebody has signed out on every device since something was opened in their name. */
export function isSignedOut(signedOutAt: Date | null, openedAt: Date): boolean {
  return signedOutAt !== null && signedOutAt >= openedAt;
}

// Where nothing can be written a visit does not last longer for being used; what is there can be read.
function unlessReadOnly(error: unknown): void {
  if (!(error instanceof LostDatabase && (error.reason === 'read-only' || error.reason === 'full')))
    throw error;
}

interface VisitRow extends PersonRow {
  readonly hash: string;
  readonly level: Level;
  readonly created_at: Date;
  readonly proved_at: Date | null;
  readonly seen_at: Date;
  readonly power_kind: PowerKind | null;
  readonly power_id: string | null;
  readonly acting_at: Date | null;
  readonly held: readonly Role[];
}

// The visits with these hashes, in hexadecimal, that last. How many are asked for is not told to the planner, which would plan anew for
// each number of them, and take four times as long for it as for reading them. That they were seen is written down for all of them at once.
async function visitsOf(
  database: Database,
  hashes: readonly string[],
  now: number,
): Promise<ReadonlyMap<string, VisitRow>> {
  const rows = await database.query<VisitRow>(
    `select ${personColumns}, encode(session.token_hash, 'hex') as hash, session.level, session.created_at, session.proved_at,
       session.seen_at, session.power_kind, session.power_id, session.acting_at,
       array(select role from staff_role where staff_role.person_id = person.id order by role) as held
     from session join person on person.id = session.person_id
     where token_hash = any(array(select decode(hash, 'hex') from json_array_elements_text($1) as asked (hash)))
       and expires_at > $2 and seen_at > $3`,
    [JSON.stringify(hashes), new Date(now), new Date(now - idleMs)],
  );
  const seen = rows.filter((row) => now - row.seen_at.getTime() > seenEveryMs);
  if (seen.length > 0)
    await database
      .query('update session set seen_at = $2 where token_hash = any($1)', [
        seen.map(({ hash }) => Buffer.from(hash, 'hex')),
        new Date(now),
      ])
      .catch(unlessReadOnly);
  return new Map(rows.map((row) => [row.hash, row]));
}

/** Visits after sign-in, kept in the database, so that every process knows them and any can end them. */
export function sessions(database: Database, clock: Clock): Sessions {
  const hash = (token: string) => createHash('sha256').update(token).digest();
  const visit = gathering((hashes) => visitsOf(database, hashes, clock.nowMs()));

  return {
    async begin(person, level, instead, provedAt) {
      const token = randomBytes(32).toString('base64url');
      const now = new Date(clock.nowMs());
      const expires = new Date(clock.nowMs() + longestMs);
      await database.query(
        `with ended as (delete from session where token_hash = $6)
         insert into session (token_hash, person_id, level, created_at, seen_at, expires_at, proved_at)
         values ($1, $2, $3, $4, $4, $5, $7)`,
        [
          hash(token),
          person.id,
          level,
          now,
          expires,
          instead ? hash(instead) : null,
          provedAt === undefined ? now : provedAt,
        ],
      );
      return token;
    },

    async read(token) {
      const row = await visit(hash(token).toString('hex'));
      if (!row) return undefined;
      const actor = personFrom(row);
      const own = {
        person: actor,
        actor,
        roles: ['citizen', ...row.held],
        level: row.level,
        signedInAt: row.proved_at ?? new Date(0),
      } as const;
      const { power_kind: kind, power_id: id } = row;
      if (kind === null || id === null) return own;
      // Asked for each page: who takes a power back is obeyed at the next click.
      const held = await powerNow(database, actor.id, { kind, id }, clock);
      if (!held) return own;
      const isOut = isSignedOut(held.signedOutAt, row.acting_at ?? row.created_at);
      return held.isGood && !isOut
        ? { ...own, person: held.power.person, acting: held.power, roles: ['citizen'] }
        : { ...own, stopped: held.power, isSignedOut: held.isGood, roles: ['citizen'] };
    },

    async actFor(token, power) {
      const [row] = await database.query<{ person_id: string }>(
        'select person_id from session where token_hash = $1',
        [hash(token)],
      );
      const held = row && power && (await powerNow(database, row.person_id, power, clock));
      if (!row || (power && !held?.isGood)) return false;
      await database.query(
        'update session set power_kind = $2, power_id = $3, acting_at = $4 where token_hash = $1',
        [hash(token), power?.kind ?? null, power?.id ?? null, new Date(clock.nowMs())],
      );
      return true;
    },

    async end(token) {
      await database.query('delete from session where token_hash = $1', [hash(token)]);
    },

    endAll: (personId, within) => {
      const end = async (sql: Sql) => {
        const at = new Date(clock.nowMs());
        await signOut(sql, personId, at);
        await endIdentificationsOf(sql, personId, at);
        const rows = await sql.query<{ level: number }>(
          'delete from session where person_id = $1 returning level',
          [personId],
        );
        return rows.length;
      };
      return within ? end(within) : database.transaction(end);
    },
  };
}
