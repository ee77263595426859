// SPDX-License-Identifier: AGPL-3.0-or-later
import { type ContactRooms, nowOf } from '#queue/index.ts';
import { legSeconds, rolesWith, toldLegs } from './leg.ts';

/** Somebody is at this end still. */
export async function seenLeg(rooms: ContactRooms, legId: string): Promise<void> {
  await rooms.database.query(`update contact_leg set seen_at = $2 where id = $1 and state = 'joined'`, [
    legId,
    nowOf(rooms),
  ]);
}

/** Ends of which nothing was heard go, as those of a contact that is over soon are; what was put down for an end and not fetched goes too. */
export function keepLegs(rooms: ContactRooms): Promise<number> {
  const at = nowOf(rooms);
  return rooms.database.transaction(async (sql) => {
    const gone = await sql.query<{ contactId: string }>(
      `with due as (
         select id from contact_leg where state <> 'over' and (
           (state = 'joined' and seen_at < $1::timestamptz - interval '${legSeconds} seconds')
           or (state = 'ringing' and not exists (select from contact_leg as other where other.contact_id = contact_leg.contact_id and other.state = 'joined'
             and (other.role = any($2)) = (contact_leg.role = any($2)))))
         limit 500 for update skip locked
       )
       update contact_leg set state = 'over', wants_captions = false, ended_at = $1 from due where contact_leg.id = due.id returning contact_id as "contactId"`,
      [at, rolesWith('colleague')],
    );
    await sql.query(`delete from contact_signal where at < $1::timestamptz - interval '2 minutes'`, [at]);
    if (gone.length > 0)
      await toldLegs(
        sql,
        gone.map(({ contactId }) => contactId),
      );
    return gone.length;
  });
}
