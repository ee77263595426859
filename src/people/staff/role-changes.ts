// SPDX-License-Identifier: AGPL-3.0-or-later
import { randomUUID } from 'node:crypto';
import { type Act, may, mayWorkOn, recordAccess, type StaffRole, staffRoles } from '#access/index.ts';
import { type Clock, normaliseCode, ok, type Result, refuse } from '#core/index.ts';
import { secondWordDays } from '#powers/index.ts';
import type { Database, Sql } from '#store/index.ts';

/** What one person alone is not to let another do: to decide, to release an account, to give roles. */
const weighty: readonly Act[] = ['decide-case', 'countersign', 'lift-freeze', 'give-roles'];

/** The roles that wait for a second word. */
export const weightyRoles: readonly StaffRole[] = staffRoles.filter((role) =>
  weighty.some((act) => may([role], act)),
);

/** A role that an administrator gave and that does not count yet. */
export interface RoleChange {
  readonly id: string;
  readonly personId: string;
  readonly personName: string;
  readonly role: StaffRole;
  readonly askedBy: string;
  readonly askedByName: string;
  readonly askedAt: Date;
}

const select = `select change.id, change.person_id as "personId", change.role, change.asked_by as "askedBy", change.asked_at as "askedAt",
    person.given_name || ' ' || person.family_name as "personName",
    asker.given_name || ' ' || asker.family_name as "askedByName"
  from role_change change join person on person.id = change.person_id join person asker on asker.id = change.asked_by
  where outcome is null and until > $1`;

/** Keeps a role until somebody says the second word. Nothing happens when it waits already. */
export async function askForRole(
  sql: Sql,
  { personId, role, askedBy }: Pick<RoleChange, 'personId' | 'role' | 'askedBy'>,
  clock: Clock,
): Promise<void> {
  const at = clock.nowMs();
  // One that fell makes room.
  await sql.query(
    'delete from role_change where person_id = $1 and role = $2 and outcome is null and until <= $3',
    [personId, role, new Date(at)],
  );
  await sql.query(
    `insert into role_change (id, person_id, role, asked_by, asked_at, until) values ($1, $2, $3, $4, $5, $6)
     on conflict (person_id, role) where outcome is null do nothing`,
    [randomUUID(), personId, role, askedBy, new Date(at), new Date(at + secondWordDays * 86_400_000)],
  );
}

/** The roles that wait, oldest first. */
export function roleChanges(sql: Sql, clock: Clock): Promise<readonly RoleChange[]> {
  return sql.query<RoleChange>(`${select} order by asked_at, change.id limit 200`, [new Date(clock.nowMs())]);
}

/**
 * The second word on a role: yes or no. Written down where the person reads it. Refuses `not-found`, `same-person` to whoever asked for
 * it or would have it, `tied` to whoever is near them.
 */
export function sayRoleChange(
  database: Database,
  id: string,
  staffId: string,
  isYes: boolean,
  clock: Clock,
): Promise<Result<RoleChange, 'not-found' | 'same-person' | 'tied'>> {
  return database.transaction(async (sql) => {
    if (!/^[0-9a-f-]{36}$/.test(id)) return refuse('not-found');
    const at = new Date(clock.nowMs());
    const [change] = await sql.query<RoleChange>(`${select} and change.id = $2 for update of change`, [
      at,
      id,
    ]);
    if (!change) return refuse('not-found');
    const { personId, role, askedBy } = change;
    if (isYes && (staffId === askedBy || staffId === personId)) return refuse('same-person');
    const free = await mayWorkOn(sql, staffId, { personId });
    if (isYes && !free.ok) return free;
    await sql.query('update role_change set outcome = $2, settled_by = $3, settled_at = $4 where id = $1', [
      id,
      isYes ? 'confirmed' : 'refused',
      staffId,
      at,
    ]);
    if (isYes)
      await sql.query('insert into staff_role (person_id, role) values ($1, $2) on conflict do nothing', [
        personId,
        role,
      ]);
    const reason = `${isYes ? 'Sì' : 'No'} al ruolo: ${role}`;
    await recordAccess(
      sql,
      { actorId: staffId, act: 'confirm-role', reason, allowed: true, personId },
      clock,
    );
    return ok(change);
  });
}

/** So many people must be able to give roles before each is the other's second word. */
const firstAdministrators = 2;

/**
 * Makes somebody an administrator without a second word, for as long as there are not two: whoever sets a counter up, on its own machine.
 * Refuses `not-found` (nobody with this codice fiscale has signed in), `enough`.
 */
export function firstAdministrator(
  database: Database,
  codiceFiscale: string,
  clock: Clock,
): Promise<Result<null, 'enough' | 'not-found'>> {
  return database.transaction(async (sql) => {
    await sql.query('lock table staff_role in share row exclusive mode');
    const there = await sql.query(`select from staff_role where role = 'administrator'`);
    if (there.length >= firstAdministrators) return refuse('enough');
    const [person] = await sql.query<{ id: string }>('select id from person where codice_fiscale = $1', [
      normaliseCode(codiceFiscale),
    ]);
    if (!person) return refuse('not-found');
    await sql.query(
      `insert into staff_role (person_id, role) values ($1, 'administrator') on conflict do nothing`,
      [person.id],
    );
    const reason = 'Ruolo dato da chi installa lo sportello: administrator';
    const access = {
      actorId: person.id,
      act: 'give-roles',
      reason,
      allowed: true,
      personId: person.id,
    } as const;
    await recordAccess(sql, access, clock);
    return ok(null);
  });
}
