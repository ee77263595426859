// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Clock } from '#core/index.ts';
import type { Database, Sql } from '#store/index.ts';
import type { Act } from './roles.ts';

/** Somebody of the agency looked at a person's data, or tried to. */
export interface Access {
  readonly actorId: string;
  readonly act: Act;
  /** Why, in the words of who looked. */
  readonly reason: string;
  readonly allowed: boolean;
  readonly personId?: string | null;
  readonly applicationId?: string | null;
}

/** An access as the person whose data it was reads it. */
export interface AccessSeen {
  readonly at: Date;
  readonly actorName: string;
  readonly act: Act;
  readonly reason: string;
  readonly allowed: boolean;
  /** Number of the application that was opened, if it was one. */
  readonly number: string | null;
}

/** Writes an access down. It comes before what it tells of: no look without its record. */
export async function recordAccess(sql: Sql, access: Access, clock: Clock): Promise<void> {
  const { actorId, act, reason, allowed, personId = null, applicationId = null } = access;
  await sql.query(
    `insert into access_record (at, actor_id, person_id, application_id, act, reason, allowed) values ($1, $2, $3, $4, $5, $6, $7)`,
    [new Date(clock.nowMs()), actorId, personId, applicationId, act, reason, allowed],
  );
}

/** Who looked at a person's data, newest first. */
export async function accessesTo(database: Database, personId: string): Promise<readonly AccessSeen[]> {
  const rows = await database.query<{
    at: Date;
    given_name: string;
    family_name: string;
    act: Act;
    reason: string;
    allowed: boolean;
    number: string | null;
  }>(
    `select access_record.at, person.given_name, person.family_name, act, reason, allowed, application.number
     from access_record join person on person.id = actor_id left join application on application.id = application_id
     where access_record.person_id = $1 order by access_record.at desc, access_record.id desc limit 200`,
    [personId],
  );
  return rows.map(({ given_name: given, family_name: family, ...same }) => ({
    ...same,
    actorName: `${given} ${family}`,
  }));
}
