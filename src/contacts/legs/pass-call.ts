// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Contact, type ContactRooms, nowOf } from '#queue/index.ts';
import { inTurn, toldLegs } from './leg.ts';
import { dial } from './ring.ts';

/** The call of a contact goes on with whoever has it now: the end of the operator before is over, and it rings at theirs while the person is in it. */
export async function passCall(rooms: ContactRooms, contact: Contact): Promise<void> {
  const at = nowOf(rooms);
  await rooms.database.transaction(async (sql) => {
    await inTurn(sql, contact.id);
    await sql.query(
      `update contact_leg set state = 'over', ended_at = $2 where contact_id = $1 and role = 'operator' and state <> 'over'`,
      [contact.id, at],
    );
    const isCalled = await sql.query(
      `select from contact_leg where contact_id = $1 and role = 'person' and state = 'joined'`,
      [contact.id],
    );
    if (isCalled.length > 0) await dial(sql, contact, 'operator', at);
    await toldLegs(sql, [contact.id]);
  });
}
