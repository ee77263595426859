// SPDX-License-Identifier: AGPL-3.0-or-later
import { ok, type Result, refuse } from '#core/index.ts';
import { type Contact, type ContactRooms, happened, nowOf } from '#queue/index.ts';
import { inTurn, type LegRole, ringsAt, rolesWith, toldLegs } from './leg.ts';
import { dial } from './ring.ts';

/** Whose end it is, under the id that its page made: so that it is the same end when its connection comes back. */
export interface End {
  readonly id: string;
  readonly role: LegRole;
}

/**
 * This end is in the call; the other one rings. Whoever was in it from another page of theirs goes on here. Refuses `taken`: the id is that
 * of another's end.
 */
export function join(
  rooms: ContactRooms,
  contact: Contact,
  { id, role }: End,
): Promise<Result<null, 'taken'>> {
  const at = nowOf(rooms);
  const { id: contactId, operatorId } = contact;
  return rooms.database.transaction(async (sql) => {
    await inTurn(sql, contactId);
    // Looked at before anything of theirs is ended; whoever comes with the same id elsewhere comes afterwards.
    await sql.query('select pg_advisory_xact_lock(hashtextextended($1, 68))', [id]);
    const taken = await sql.query(
      'select from contact_leg where id = $1 and (contact_id <> $2 or role <> $3)',
      [id, contactId, role],
    );
    if (taken.length > 0) return refuse('taken');
    await sql.query(
      `update contact_leg set state = 'over', wants_captions = false, ended_at = $4
       where contact_id = $1 and role = $2 and id <> $3 and state <> 'over'`,
      [contactId, role, id, at],
    );
    const [joined] = await sql.query<{ isNew: boolean }>(
      `insert into contact_leg (id, contact_id, role, state, asked_at, joined_at, seen_at) values ($1, $2, $3, 'joined', $4, $4, $4)
       on conflict (id) do update set state = 'joined', ended_at = null, seen_at = $4
         where contact_leg.contact_id = $2 and contact_leg.role = $3
       returning asked_at = $4 as "isNew"`,
      [id, contactId, role, at],
    );
    if (!joined) throw new Error('the id of an end was taken meanwhile');
    const rung = ringsAt(role);
    if (rung) await dial(sql, contact, rung, at);
    // Whoever takes up the call with the person leaves what they say to a colleague.
    if (joined.isNew && role === 'operator')
      await sql.query(
        `update contact_leg set state = 'over', wants_captions = false, ended_at = $2 where contact_id = $1 and role = 'asker' and state <> 'over'`,
        [contactId, at],
      );
    if (joined.isNew)
      await happened(sql, [{ contactId, kind: 'joined-call', at, operatorId, data: { role } }]);
    await toldLegs(sql, [contactId]);
    return ok(null);
  });
}

/** This end is not in the call any more. Where nobody is left, it rings nowhere either. */
export async function leave(
  rooms: ContactRooms,
  { id: contactId, operatorId }: Contact,
  end: End,
): Promise<void> {
  const at = nowOf(rooms);
  await rooms.database.transaction(async (sql) => {
    await inTurn(sql, contactId);
    const [left] = await sql.query<{ id: string }>(
      `update contact_leg set state = 'over', wants_captions = false, ended_at = $2 where id = $1 and state <> 'over' returning id`,
      [end.id, at],
    );
    if (!left) return;
    await sql.query(
      `update contact_leg set state = 'over', ended_at = $2 where contact_id = $1 and state = 'ringing' and role = any($3)
         and not exists (select from contact_leg as other where other.contact_id = $1 and other.state = 'joined' and other.role = any($3))`,
      [contactId, at, rolesWith(end.role)],
    );
    await toldLegs(sql, [contactId]);
    await happened(sql, [{ contactId, kind: 'left-call', at, operatorId, data: { role: end.role } }]);
  });
}
