// SPDX-License-Identifier: AGPL-3.0-or-later
import { ok, type Result, refuse } from '#core/index.ts';
import { hashOf } from './ask-for-person.ts';
import { type Contact, type ContactRooms, columns, happened, nowOf } from './contact.ts';
import { stillIdentified } from './identified-here.ts';

/** By what a contact opens to whom it is of: their sign-in, or where nobody is known the key of this browser. */
export interface Opens {
  readonly personId?: string | undefined;
  readonly key?: string | undefined;
}

/**
 * The contact of somebody, if it is theirs. They were seen. By a key one that is over opens for an hour, for what is asked afterwards: the next
 * at that browser may be another.
 */
export async function openMine(rooms: ContactRooms, id: string, by: Opens): Promise<Contact | undefined> {
  const [mine] = await rooms.database.query<Contact>(
    `update contact set seen_at = case when state in ('waiting', 'callback', 'offered', 'calling', 'talking') then $4 else seen_at end
     where id = $1 and (person_id = $2 or (person_id is null and key_hash = $3
       and coalesce(left_at, ended_at, $4) > $4::timestamptz - interval '1 hour')) returning ${columns}`,
    [id, by.personId ?? null, by.key ? hashOf(by.key) : null, nowOf(rooms)],
  );
  return mine && stillIdentified(rooms, mine);
}

/** The contact that somebody has open: to come back to. */
export async function myLast(rooms: ContactRooms, by: Opens): Promise<Contact | undefined> {
  if (by.personId === undefined && !by.key) return undefined;
  const [mine] = await rooms.database.query<Contact>(
    `select ${columns} from contact
     where (person_id = $1 or (person_id is null and key_hash = $2))
       and state in ('waiting', 'callback', 'offered', 'calling', 'talking')
     order by asked_at desc limit 1`,
    [by.personId ?? null, by.key ? hashOf(by.key) : null],
  );
  return mine;
}

/** Whoever stands in line and does not want to any more. Refuses `moved`: somebody answers already, or it is over. */
export function cancelMine(rooms: ContactRooms, { id }: Contact): Promise<Result<null, 'moved'>> {
  const at = nowOf(rooms);
  return rooms.database.transaction(async (sql) => {
    const [gone] = await sql.query<{ id: string; operator: string | null; byId: string | null }>(
      `update contact set state = 'ended', ended_at = $2, outcome = 'cancelled', lease_until = null
       where id = $1 and state in ('waiting', 'callback', 'offered', 'calling')
       returning id, operator_id as operator, person_id as "byId"`,
      [id, at],
    );
    if (!gone) return refuse('moved');
    await happened(sql, [
      { contactId: id, kind: 'cancelled', at, byId: gone.byId, operatorId: gone.operator },
    ]);
    return ok(null);
  });
}
