// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Clock } from '#core/index.ts';
import { namesOf } from '#persons/index.ts';
import type { Database, Sql } from '#store/index.ts';
import type { AskedRegister } from './read.ts';

/** A question put to a register, as the person whom it was about reads it. */
export interface FetchSeen {
  readonly at: Date;
  readonly register: AskedRegister;
  /** The service that it was for. */
  readonly service: string;
  /** What it was called when the application was sent; null of one that was not. */
  readonly title: string | null;
  /** Who asked, when it was not the person. */
  readonly actorName: string | null;
}

/** Writes down that registers are asked about somebody. It comes before the question: none without its record. */
export async function recordFetches(
  sql: Sql,
  about: {
    readonly personId: string;
    readonly actorId: string;
    /** Null where nothing is applied for. */
    readonly applicationId: string | null;
    readonly serviceId: string;
  },
  asked: readonly { readonly register: AskedRegister; readonly purposeId: string }[],
  clock: Clock,
): Promise<void> {
  if (asked.length === 0) return;
  await sql.query(
    `insert into register_fetch (at, person_id, actor_id, application_id, service, register, purpose)
     select $1, $2, $3, $4, $5, item.register, item."purposeId"
     from json_to_recordset($6) as item (register text, "purposeId" text)`,
    [
      new Date(clock.nowMs()),
      about.personId,
      about.actorId,
      about.applicationId,
      about.serviceId,
      JSON.stringify(asked),
    ],
  );
}

/** Which registers were asked about a person, newest first. */
export async function fetchesAbout(database: Database, personId: string): Promise<readonly FetchSeen[]> {
  const rows = await database.query<{
    at: Date;
    register: AskedRegister;
    service: string;
    title: string | null;
    actor_id: string;
  }>(
    `select at, register, register_fetch.service, kept_text(receipt, 'title') as title, actor_id
     from register_fetch left join application on application.id = application_id
     where register_fetch.person_id = $1 order by at desc, register_fetch.id desc limit 200`,
    [personId],
  );
  const others = rows.map(({ actor_id: actor }) => actor).filter((actor) => actor !== personId);
  const names = await namesOf(database, [...new Set(others)]);
  return rows.map(({ at, register, service, title, actor_id: actor }) => ({
    at,
    register,
    service,
    title,
    actorName: actor === personId ? null : (names.get(actor) ?? null),
  }));
}
