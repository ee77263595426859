// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Clock } from '#core/index.ts';
import type { Capacity } from '#persons/index.ts';
import type { Database, Sql } from '#store/index.ts';
import type { Act } from './roles.ts';

/** Somebody looked at a person's data or acted for them, or tried to. */
export interface Access {
  readonly actorId: string;
  readonly act: Act;
  /** Why, in the words of who looked. */
  readonly reason: string;
  readonly allowed: boolean;
  readonly personId?: string | null;
  readonly applicationId?: string | null;
  /** As what they acted for the person; absent for the agency's own work. */
  readonly capacity?: Capacity | null;
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
  /** As what they acted for the person; null when they looked for the agency. */
  readonly capacity: Capacity | null;
}

/** Writes an access down. It comes before what it tells of: no look without its record. */
export async function recordAccess(sql: Sql, access: Access, clock: Clock): Promise<void> {
  await sql.query(`${insertAccess} values ($1, $2, $3, $4, $5, $6, $7, $8)`, valuesOf(access, clock));
}

/** Writes an access down unless the same was written in the last half hour: a visit turns many pages of one case. */
export async function recordAccessOnce(sql: Sql, access: Access, clock: Clock): Promise<void> {
  await sql.query(
    `${insertAccess} select $1::timestamptz, $2::uuid, $3::uuid, $4::uuid, $5::text, $6::text, $7::boolean, $8::text
     where not exists (select from access_record where at > $9 and actor_id = $2 and (person_id = $3 or ($3 is null and person_id is null)) and act = $5
       and application_id is not distinct from $4 and allowed = $7 and capacity is not distinct from $8)`,
    [...valuesOf(access, clock), new Date(clock.nowMs() - 30 * 60_000)],
  );
}

const insertAccess =
  'insert into access_record (at, actor_id, person_id, application_id, act, reason, allowed, capacity)';

function valuesOf(access: Access, clock: Clock): readonly unknown[] {
  const { actorId, act, reason, allowed, personId = null, applicationId = null, capacity = null } = access;
  return [new Date(clock.nowMs()), actorId, personId, applicationId, act, reason, allowed, capacity];
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
    capacity: Capacity | null;
  }>(
    `select access_record.at, person.given_name, person.family_name, act, reason, allowed, application.number, capacity
     from access_record join person on person.id = actor_id left join application on application.id = application_id
     where access_record.person_id = $1 order by access_record.at desc, access_record.id desc limit 200`,
    [personId],
  );
  return rows.map(({ given_name: given, family_name: family, ...same }) => ({
    ...same,
    actorName: `${given} ${family}`,
  }));
}
