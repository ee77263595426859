// SPDX-License-Identifier: AGPL-3.0-or-later
import { createHash, randomBytes } from 'node:crypto';
import type { Clock } from '#core/index.ts';
import type { Database } from '#store/index.ts';
import type { Level, Person } from './person.ts';
import { personColumns, personFrom } from './persons.ts';
import type { Role } from './roles.ts';

/** A visit ends after this long without a page, and after eight hours whatever happens. */
const idleMs = 30 * 60_000;
const longestMs = 8 * 60 * 60_000;
// The last page seen is written down at most once a minute: reading a page should not be a write.
const seenEveryMs = 60_000;

/** Somebody who has signed in, for the length of a visit. */
export interface Session {
  readonly person: Person;
  readonly roles: readonly Role[];
  readonly level: Level;
}

export interface Sessions {
  /** Begins a visit; the token goes into a cookie and is stored nowhere. `instead` is a visit that ends with it: rotation. */
  begin(person: Person, level: Level, instead?: string): Promise<string>;
  /** The visit of a token; undefined when there is none or it has run out. */
  read(token: string): Promise<Session | undefined>;
  end(token: string): Promise<void>;
  /** Ends every visit of a person, on every device. Tells how many there were. */
  endAll(personId: string): Promise<number>;
}

/** Visits after sign-in, kept in the database, so that every process knows them and any can end them. */
export function sessions(database: Database, clock: Clock): Sessions {
  const hash = (token: string) => createHash('sha256').update(token).digest();

  return {
    async begin(person, level, instead) {
      const token = randomBytes(32).toString('base64url');
      const now = new Date(clock.nowMs());
      const expires = new Date(clock.nowMs() + longestMs);
      await database.query(
        `with ended as (delete from session where token_hash = $6 or expires_at < $4)
         insert into session (token_hash, person_id, level, created_at, seen_at, expires_at) values ($1, $2, $3, $4, $4, $5)`,
        [hash(token), person.id, level, now, expires, instead ? hash(instead) : null],
      );
      return token;
    },

    async read(token) {
      const tokenHash = hash(token);
      const now = clock.nowMs();
      const [row] = await database.query<
        Parameters<typeof personFrom>[0] & { level: Level; seen_at: Date; held: Role[] }
      >(
        `select ${personColumns}, session.level, session.seen_at,
           array(select role from staff_role where staff_role.person_id = person.id order by role) as held
         from session join person on person.id = session.person_id
         where token_hash = $1 and expires_at > $2 and seen_at > $3`,
        [tokenHash, new Date(now), new Date(now - idleMs)],
      );
      if (!row) return undefined;
      if (now - row.seen_at.getTime() > seenEveryMs) {
        await database.query('update session set seen_at = $2 where token_hash = $1', [
          tokenHash,
          new Date(now),
        ]);
      }
      return { person: personFrom(row), roles: ['citizen', ...row.held], level: row.level };
    },

    async end(token) {
      await database.query('delete from session where token_hash = $1', [hash(token)]);
    },

    async endAll(personId) {
      const rows = await database.query<{ level: number }>(
        'delete from session where person_id = $1 returning level',
        [personId],
      );
      return rows.length;
    },
  };
}
