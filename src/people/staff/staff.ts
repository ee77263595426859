// SPDX-License-Identifier: AGPL-3.0-or-later

import { recordAccess, type StaffRole } from '#access/index.ts';
import { type Clock, normaliseCode, ok, type Result, refuse } from '#core/index.ts';
import type { Database, Sql } from '#store/index.ts';
import { askForRole, weightyRoles } from './role-changes.ts';

/** Somebody with the roles that they hold here; none for somebody who was only found. */
export interface StaffMember {
  readonly id: string;
  readonly name: string;
  readonly roles: readonly StaffRole[];
}

const select = `select person.id, given_name || ' ' || family_name as name,
    coalesce(array_agg(role order by role) filter (where role is not null), '{}') as roles
  from person left join staff_role on staff_role.person_id = person.id`;

/** Everybody who works here, by name. */
export function staff(sql: Sql): Promise<readonly StaffMember[]> {
  return sql.query<StaffMember>(
    `${select} where exists (select from staff_role own where own.person_id = person.id)
     group by person.id order by family_name, given_name, person.id`,
  );
}

/**
 * Somebody who signed in, or was identified, at least once. That they are known here is already something about them: the look is
 * written down where they read it. Refuses `not-found`.
 */
export async function findForRoles(
  sql: Sql,
  codiceFiscale: string,
  by: string,
  clock: Clock,
): Promise<Result<StaffMember, 'not-found'>> {
  const [found] = await sql.query<StaffMember>(`${select} where codice_fiscale = $1 group by person.id`, [
    normaliseCode(codiceFiscale),
  ]);
  if (!found) return refuse('not-found');
  const reason = 'Ricerca per dare un ruolo';
  await recordAccess(
    sql,
    { actorId: by, act: 'give-roles', reason, allowed: true, personId: found.id },
    clock,
  );
  return ok(found);
}

/**
 * Gives a person these roles and takes all others away; at their next page it counts. A role with which one signs or gives roles waits
 * for a second word (`role-changes.ts`); taking away never does. Written down where the person reads it. Refuses `not-found`, `self` to
 * whoever would give themselves a role, and `last-administrator` when nobody would be left to give roles.
 */
export async function setRoles(
  database: Database,
  personId: string,
  wanted: readonly StaffRole[],
  by: string,
  clock: Clock,
): Promise<Result<{ readonly waits: readonly StaffRole[] }, 'last-administrator' | 'not-found' | 'self'>> {
  return database.transaction(async (sql) => {
    // One change of roles at a time: two administrators could otherwise take each other's role away.
    await sql.query('lock table staff_role in share row exclusive mode');
    const [person] = await sql.query<StaffMember>(`${select} where person.id::text = $1 group by person.id`, [
      personId,
    ]);
    if (!person) return refuse('not-found');
    const isNew = (role: StaffRole) => !person.roles.includes(role);
    if (person.id === by && wanted.some(isNew)) return refuse('self');
    const [other] = await sql.query(
      `select 1 from staff_role where role = 'administrator' and person_id <> $1 limit 1`,
      [person.id],
    );
    if (!other && !wanted.includes('administrator')) return refuse('last-administrator');
    const waits = wanted.filter((role) => isNew(role) && weightyRoles.includes(role));
    const now = wanted.filter((role) => !waits.includes(role));
    await sql.query('delete from staff_role where person_id = $1 and role <> all($2)', [person.id, now]);
    await sql.query(
      'insert into staff_role (person_id, role) select $1, unnest($2::text[]) on conflict do nothing',
      [person.id, now],
    );
    for (const role of waits) await askForRole(sql, { personId: person.id, role, askedBy: by }, clock);
    const given = now.length > 0 ? `Ruoli: ${now.join(', ')}` : 'Ruoli: nessuno';
    const reason = waits.length > 0 ? `${given}; da confermare: ${waits.join(', ')}` : given;
    await recordAccess(
      sql,
      { actorId: by, act: 'give-roles', reason, allowed: true, personId: person.id },
      clock,
    );
    return ok({ waits });
  });
}

/** Gives a person a role of the agency; nothing happens when it is held already. */
export async function giveRole(database: Database, personId: string, role: StaffRole): Promise<void> {
  await database.query('insert into staff_role (person_id, role) values ($1, $2) on conflict do nothing', [
    personId,
    role,
  ]);
}

/** Those to whom a case can be given, by name. */
export function colleagues(sql: Sql): Promise<readonly { readonly id: string; readonly name: string }[]> {
  return sql.query(
    `select id, given_name || ' ' || family_name as name from person
     where exists (select from staff_role where person_id = person.id and role in ('officer', 'supervisor'))
     order by family_name, given_name`,
  );
}
