// SPDX-License-Identifier: AGPL-3.0-or-later
import { ok, type Result, refuse } from '#core/index.ts';
import { tellOfCall } from '#notices/index.ts';
import { leaveDesk } from '#operators/index.ts';
import { type Contact, type ContactRooms, columns, happened, nowOf, ringSeconds } from './contact.ts';
import { stillIdentified } from './identified-here.ts';

/** What an operator has in hand: an offer, a call that rings, a talk, or what is still to be written down. */
export async function inHand(rooms: ContactRooms, operatorId: string): Promise<Contact | undefined> {
  const [contact] = await rooms.database.query<Contact>(
    `select ${columns} from contact where operator_id = $1 and state in ('offered', 'calling', 'talking', 'wrapping')`,
    [operatorId],
  );
  return contact && stillIdentified(rooms, contact);
}

/**
 * Takes what was offered. Whoever is there talks at once; who is to be called back is called. Refuses `lapsed` where the offer has run
 * out, was somebody else's, or the person has gone.
 */
export function acceptOffer(
  rooms: ContactRooms,
  operatorId: string,
  contactId: string,
): Promise<Result<Contact, 'lapsed'>> {
  const at = nowOf(rooms);
  return rooms.database.transaction(async (sql) => {
    const [taken] = await sql.query<Contact>(
      `update contact set
         state = case when wants_call then 'calling' else 'talking' end,
         answered_at = case when wants_call then null else $3::timestamptz end,
         lease_until = case when wants_call then $3::timestamptz + interval '${ringSeconds} seconds' end
       where id = $1 and operator_id = $2 and state = 'offered' and lease_until >= $3 returning ${columns}`,
      [contactId, operatorId, at],
    );
    if (!taken) return refuse('lapsed');
    const { personId, language } = taken;
    if (taken.state === 'calling' && personId !== null)
      await tellOfCall(sql, { personId, phrase: 'person-calls', language, at });
    await happened(sql, [
      { contactId, kind: taken.state === 'calling' ? 'called' : 'answered', at, byId: operatorId },
    ]);
    return ok(taken);
  });
}

/** Gives back what was offered: the contact keeps its place, whoever gave it back is away, with the reason. */
export function declineOffer(
  rooms: ContactRooms,
  operatorId: string,
  contactId: string,
  reason: string,
): Promise<Result<null, 'lapsed'>> {
  const at = nowOf(rooms);
  return rooms.database.transaction(async (sql) => {
    const [given] = await sql.query<{ id: string }>(
      `update contact set state = case when wants_call then 'callback' else 'waiting' end, operator_id = null, lease_until = null, offered_at = null
       where id = $1 and operator_id = $2 and state = 'offered' returning id`,
      [contactId, operatorId],
    );
    if (!given) return refuse('lapsed');
    await leaveDesk(sql, operatorId, reason, at);
    await happened(sql, [{ contactId, kind: 'declined', at, byId: operatorId, data: { reason } }]);
    return ok(null);
  });
}
