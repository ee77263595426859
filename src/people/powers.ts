// SPDX-License-Identifier: AGPL-3.0-or-later
import { type CalendarDate, type Clock, day, todayInItaly } from '#core/index.ts';
import type { Sql } from '#store/index.ts';
import type { Person } from './person.ts';
import { personColumns, personFrom } from './persons.ts';

/** Where a power comes from. They are different things in law and are never merged: see the tables of `0004b-acting.sql`. */
export type PowerKind = 'delegation' | 'guardianship' | 'mandate' | 'identification';

/** As what somebody acts for another. */
export const capacities = [
  'delegate',
  'guardian',
  'curator',
  'support-administrator',
  'patronato',
  'operator',
] as const;
export type Capacity = (typeof capacities)[number];

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
  readonly only: { readonly service: string; readonly applicationId: string | null } | null;
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
  readonly body: string | null;
  readonly is_good: boolean;
};

// $1 is today in Italy, $2 the moment.
const selectPower = `select ${personColumns}, power.kind, power.id as power_id, power.capacity, power.ends_on::text as ends_on,
    power.service, power.application_id, power.body,
    is_open and starts_on <= $1 and coalesce(ends_on >= $1, true) and coalesce(until > $2, true) as is_good
  from power join person on person.id = power.person_id`;

const times = (clock: Clock) => [todayInItaly(clock), new Date(clock.nowMs())];

function powerFrom(row: Row): Power {
  const { kind, power_id: id, capacity, ends_on: ends, service, application_id: applicationId, body } = row;
  const only = service === null ? null : { service, applicationId };
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
export async function powersOf(sql: Sql, actorId: string, clock: Clock): Promise<readonly Power[]> {
  const rows = await sql.query<Row>(
    `${selectPower} where power.actor_id = $3 and power.kind <> 'identification'
     order by person.family_name, person.given_name, power.id`,
    [...times(clock), actorId],
  );
  return rows.filter(({ is_good: isGood }) => isGood).map(powerFrom);
}

/** A power of somebody, and whether it is good at this moment: asked anew for each page. */
export async function powerNow(
  sql: Sql,
  actorId: string,
  { kind, id }: PowerRef,
  clock: Clock,
): Promise<{ readonly power: Power; readonly isGood: boolean } | undefined> {
  const [row] = await sql.query<Row>(
    `${selectPower} where power.actor_id = $3 and power.kind = $4 and power.id = $5`,
    [...times(clock), actorId, kind, id],
  );
  return row && { power: powerFrom(row), isGood: row.is_good };
}
