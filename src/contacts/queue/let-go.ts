// SPDX-License-Identifier: AGPL-3.0-or-later
import { nearAmong } from '#access/index.ts';
import { leaveDesk } from '#operators/index.ts';
import { type ContactRooms, happened, nowOf } from './contact.ts';

/**
 * Takes a contact out of the hands of whoever has come near the person or the case while they had it: no page of it opens to them any more, and
 * they could neither end it nor be given another. A talk goes on with somebody else, first in line; what was still to be written down of one
 * stays unwritten. Tells whether it did: not where they are not near.
 */
export function letGoNear(rooms: ContactRooms, operatorId: string, contactId: string): Promise<boolean> {
  const at = nowOf(rooms);
  return rooms.database.transaction(async (sql) => {
    const [held] = await sql.query<{ personId: string | null; applicationId: string | null }>(
      `select coalesce(person_id, identified_id) as "personId", application_id as "applicationId" from contact
       where id = $1 and operator_id = $2 and state in ('talking', 'wrapping') for update`,
      [contactId, operatorId],
    );
    if (!held || (await nearAmong(sql, [{ staffId: operatorId, ...held }])).size === 0) return false;
    await sql.query(
      `update contact set state = 'waiting', operator_id = null, offered_at = null, answered_at = null, eligible_at = $2, wants_call = false
       where id = $1 and state = 'talking'`,
      [contactId, at],
    );
    await sql.query(
      `update contact set state = 'ended', ended_at = $2, outcome = 'served' where id = $1 and state = 'wrapping'`,
      [contactId, at],
    );
    await leaveDesk(sql, operatorId, 'break', at);
    await happened(sql, [{ contactId, kind: 'let-go', at, operatorId, data: { by: operatorId } }]);
    return true;
  });
}

/** Takes a colleague away from beside a contact to whose person they are near, as they are known by now. Tells whether it did. */
export function letGoBeside(rooms: ContactRooms, contactId: string): Promise<boolean> {
  const at = nowOf(rooms);
  return rooms.database.transaction(async (sql) => {
    const [beside] = await sql.query<{
      id: string;
      staffId: string;
      personId: string | null;
      applicationId: string | null;
    }>(
      `select one.id, one.colleague_id as "staffId", coalesce(person_id, identified_id) as "personId", application_id as "applicationId"
       from contact_consultation as one join contact on contact.id = one.contact_id
       where one.contact_id = $1 and one.state <> 'over' for update of one`,
      [contactId],
    );
    if (!beside || (await nearAmong(sql, [beside])).size === 0) return false;
    await sql.query(
      `update contact_consultation set state = 'over', ended_at = $2, outcome = 'left' where id = $1`,
      [beside.id, at],
    );
    await happened(sql, [{ contactId, kind: 'colleague-left', at, operatorId: beside.staffId }]);
    return true;
  });
}
