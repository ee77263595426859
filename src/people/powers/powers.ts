// SPDX-License-Identifier: AGPL-3.0-or-later
import { type CalendarDate, type Clock, day, todayInItaly } from '#core/index.ts';
import { type Capacity, type Person, personColumns, personFrom } from '#persons/index.ts';
import { type Listed, listed, type Sql } from '#store/index.ts';

/** Where a power comes from. They are different things in law and are never merged: see the tables of `0004b-acting.sql` and `0044-companies.sql`. */
export type PowerKind = 'delegation' | 'guardianship' | 'representation' | 'mandate' | 'identification';

/** Somebody may act for another, today. */
export interface Power {
  readonly kind: PowerKind;
  readonly id: string;
  /** For whom. */
  readonly person: Person;
  readonly capacity: Capacity;
  /** The last day on which it is good. */
  readonly endsOn: CalendarDate | null;
  /** The one matter of a mandate: its service, and the application once there is one. */
  readonly only: {
    readonly service: string;
    readonly applicationId: string | null;
    /** What contests the decision on that application. */
    readonly contestIds: readonly string[];
  } | null;
  /** Name of the patronato; for an identification, whether at the counter or by video. */
  readonly body: string | null;
}

/** Names a power. */
export type PowerRef = Pick<Power, 'kind' | 'id'>;

type Row = Parameters<typeof personFrom>[0] & {
  readonly kind: PowerKind;
  readonly power_id: string;
  readonly capacity: Capacity;
  readonly ends_on: string | null;
  readonly service: string | null;
  readonly application_id: string | null;
  readonly contest_ids: readonly string[];
  readonly body: string | null;
  readonly is_good: boolean;
  readonly signed_out_at: Date | null;
};

// $1 is today in Italy, $2 the moment.
const selectPower = `select ${personColumns}, power.kind, power.id as power_id, power.capacity, power.ends_on::text as ends_on,
    power.service, power.application_id, power.body,
    array(select id::text from application where about = power.application_id and application.person_id = power.person_id) as contest_ids, person.signed_out_at,
    is_open and starts_on <= $1 and coalesce(ends_on >= $1, true) and coalesce(until > $2, true) as is_good
  from power join person on person.id = power.person_id`;

const times = (clock: Clock) => [todayInItaly(clock), new Date(clock.nowMs())];

function powerFrom(row: Row): Power {
  const { kind, power_id: id, capacity, ends_on: ends, service, application_id: applicationId, body } = row;
  const contestIds = row.contest_ids;
  const only = service === null ? null : { service, applicationId, contestIds };
  return {
    kind,
    id,
    capacity,
    only,
    body,
    person: personFrom(row),
    endsOn: ends === null ? null : day(ends),
  };
}

/** For whom a person may act today, by name. */
export async function powersOf(sql: Sql, actorId: string, clock: Clock): Promise<Listed<Power>> {
  const rows = await sql.query<Row>(
    `${selectPower} where power.actor_id = $3 and power.kind <> 'identification'
     order by person.family_name, person.given_name, power.id`,
    [...times(clock), actorId],
  );
  return listed(
    rows.filter(({ is_good: isGood }) => isGood),
    powerFrom,
  );
}

/** A power of somebody, whether it is good at this moment, and when the person last signed out everywhere: asked anew for each page. */
export async function powerNow(
  sql: Sql,
  actorId: string,
  { kind, id }: PowerRef,
  clock: Clock,
): Promise<
  { readonly power: Power; readonly isGood: boolean; readonly signedOutAt: Date | null } | undefined
> {
  const [row] = await sql.query<Row>(
    `${selectPower} where power.actor_id = $3 and power.kind = $4 and power.id = $5`,
    [...times(clock), actorId, kind, id],
  );
  return row && { power: powerFrom(row), isGood: row.is_good, signedOutAt: row.signed_out_at };
}

/** A mandate by which a program of a patronato acts for somebody. */
export interface ClientPower {
  readonly power: Power & { readonly only: NonNullable<Power['only']> };
  /** Who signed it for the patronato. */
  readonly operatorId: string;
}

/**
 * The power of a patronato's program, good at this moment: by a mandate that it names, or over an application. A mandate that was not
 * signed by both, is another patronato's, or has ended, is none.
 */
export async function clientPower(
  sql: Sql,
  patronatoId: string,
  by: { readonly mandateId: string } | { readonly applicationId: string },
  clock: Clock,
): Promise<ClientPower | undefined> {
  // Whoever begins by the same mandate at this moment is waited for: it is for one matter.
  if ('mandateId' in by) await sql.query('select from mandate where id = $1 for update', [by.mandateId]);
  const [where, value] =
    'mandateId' in by
      ? ['power.id = $4', by.mandateId]
      : [
          `(power.application_id = $4
            or power.application_id = (select about from application where id = $4 and person_id = power.person_id))`,
          by.applicationId,
        ];
  const [row] = await sql.query<Row & { readonly actor_id: string }>(
    `select * from (${selectPower.replace(' from power', ', power.actor_id from power')}
       where power.kind = 'mandate' and ${where}
         and power.id in (select mandate.id from mandate where patronato_id = $3)) as mine
     where is_good limit 1`,
    [...times(clock), patronatoId, value],
  );
  const power = row && powerFrom(row);
  return power?.only && row ? { power: { ...power, only: power.only }, operatorId: row.actor_id } : undefined;
}

/** The matter of a mandate has its application now. False when it has another already, or the mandate has ended. */
export async function bindMandate(sql: Sql, mandateId: string, applicationId: string): Promise<boolean> {
  const rows = await sql.query(
    'update mandate set application_id = $2 where id = $1 and coalesce(application_id, $2) = $2 and ended_at is null returning 1',
    [mandateId, applicationId],
  );
  return rows.length > 0;
}

/** What was to be the matter of a mandate did not come about: it has none again. */
export async function unbindMandate(sql: Sql, mandateId: string, applicationId: string): Promise<void> {
  await sql.query('update mandate set application_id = null where id = $1 and application_id = $2', [
    mandateId,
    applicationId,
  ]);
}
