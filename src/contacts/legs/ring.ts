// SPDX-License-Identifier: AGPL-3.0-or-later
import { randomUUID } from 'node:crypto';
import { type Contact, type ContactRooms, happened, nowOf } from '#queue/index.ts';
import type { Sql } from '#store/index.ts';
import { columns, inTurn, type Leg, type LegRole, rolesWith, toldLegs } from './leg.ts';

/** The ends of the call of a contact that are not over. */
export function legsOf(
  { database }: Pick<ContactRooms, 'database'>,
  contactId: string,
): Promise<readonly Leg[]> {
  return database.query<Leg>(
    `select ${columns} from contact_leg where contact_id = $1 and state <> 'over' order by asked_at, id`,
    [contactId],
  );
}

/** It rings at this end, unless it is in the call or rings already: their page says so, and the call is taken there. */
export async function dial(
  sql: Sql,
  { id: contactId, operatorId }: Contact,
  role: LegRole,
  at: Date,
): Promise<void> {
  const [rings] = await sql.query<{ id: string }>(
    `insert into contact_leg (id, contact_id, role, state, asked_at, seen_at) values ($1, $2, $3, 'ringing', $4, $4)
     on conflict (contact_id, role) where state <> 'over' do nothing returning id`,
    [randomUUID(), contactId, role, at],
  );
  if (rings) await happened(sql, [{ contactId, kind: 'rings', at, operatorId, data: { to: role } }]);
}

/** Whoever is called goes on in writing: the others are told, and the contact goes on. */
export async function decline(
  rooms: ContactRooms,
  { id: contactId, operatorId }: Contact,
  role: LegRole,
): Promise<void> {
  const at = nowOf(rooms);
  await rooms.database.transaction(async (sql) => {
    await inTurn(sql, contactId);
    const declined = await sql.query<{ id: string }>(
      `update contact_leg set state = 'over', ended_at = $3 where contact_id = $1 and role = $2 and state = 'ringing' returning id`,
      [contactId, role, at],
    );
    if (declined.length === 0) return;
    await sql.query(
      `insert into contact_signal (leg_id, at, body) select id, $2, '{"notice": "declined"}' from contact_leg
       where contact_id = $1 and state = 'joined' and role = any($3)`,
      [contactId, at, rolesWith(role)],
    );
    await toldLegs(sql, [contactId]);
    await happened(sql, [{ contactId, kind: 'declined-call', at, operatorId, data: { by: role } }]);
  });
}
