// SPDX-License-Identifier: AGPL-3.0-or-later
import { ok, type Result, refuse } from '#core/index.ts';
import {
  type Contact,
  type ContactRooms,
  contactsWith,
  contactWith,
  happened,
  lastBy,
  nowOf,
} from '#queue/index.ts';
import { inTurn, isOfTwo, type Leg, type SpeaksTo, toldLegs } from './leg.ts';
import { legsOf } from './ring.ts';

const most = 200;
const listens = 'listens';

/** The contacts in which both are in a call now, the longest first. */
export async function callsNow(rooms: ContactRooms): Promise<readonly Contact[]> {
  const calls = await rooms.database.query<{ id: string }>(
    `select contact_id as id from contact_leg where state = 'joined' and role in ('person', 'operator')
     group by contact_id having count(*) = 2 order by max(joined_at), contact_id limit ${most}`,
  );
  const all = await contactsWith(
    rooms,
    calls.map(({ id }) => id),
  );
  return all.filter(({ state }) => state === 'talking');
}

/**
 * Writes down that somebody of the agency listens to a call: only then may they open an end of it, that hears and is not heard. Both who
 * talk are told as soon as it is there (`Line.bridge`). Refuses `over` where nobody talks aloud, and `taken` where somebody else listens.
 */
export async function listenIn(
  rooms: ContactRooms,
  contact: Contact,
  byId: string,
): Promise<Result<null, 'over' | 'taken'>> {
  const legs = await legsOf(rooms, contact.id);
  if (contact.state !== 'talking' || !isCall(legs)) return refuse('over');
  const isListenedTo = legs.some(({ role, state }) => role === 'listener' && state === 'joined');
  if (isListenedTo && (await listenerOf(rooms, contact.id)) !== byId) return refuse('taken');
  const { id: contactId, operatorId } = contact;
  await happened(rooms.database, [{ contactId, kind: listens, at: nowOf(rooms), byId, operatorId }]);
  return ok(null);
}

const spoken = { nobody: 'is-silent', operator: 'whispers', all: 'joins-in' } as const;

/**
 * Who listens speaks to the operator alone, to all, or to nobody again: written down, and told to those who talk before they hear it
 * (`Line.bridge`). Nothing where their end is not in the call.
 */
export async function speakTo(
  rooms: ContactRooms,
  { id: contactId, operatorId }: Contact,
  { legId, byId }: { readonly legId: string; readonly byId: string },
  to: SpeaksTo,
): Promise<void> {
  const at = nowOf(rooms);
  await rooms.database.transaction(async (sql) => {
    await inTurn(sql, contactId);
    const [changed] = await sql.query<{ id: string }>(
      `update contact_leg set speaks_to = $3 where id = $1 and contact_id = $2 and role = 'listener' and state = 'joined' and speaks_to <> $3
       returning id`,
      [legId, contactId, to],
    );
    if (!changed) return;
    await toldLegs(sql, [contactId]);
    await happened(sql, [{ contactId, kind: spoken[to], at, byId, operatorId }]);
  });
}

/** The call to which somebody listens, while it lasts: with another operator it is another call, to be written down anew. */
export async function listenedBy(
  rooms: ContactRooms,
  contactId: string,
  byId: string,
): Promise<Contact | undefined> {
  const [contact, legs, last] = await Promise.all([
    contactWith(rooms, contactId),
    legsOf(rooms, contactId),
    listenerOf(rooms, contactId),
  ]);
  return contact?.state === 'talking' && last === byId && isCall(legs) ? contact : undefined;
}

function isCall(legs: readonly Leg[]): boolean {
  return legs.filter(({ role, state }) => isOfTwo(role) && state === 'joined').length === 2;
}

/** Who wrote down last that they listen, since whoever answers now has answered. */
function listenerOf(rooms: ContactRooms, contactId: string): Promise<string | undefined> {
  return lastBy(rooms, contactId, listens, ['answered', 'reached', 'met', 'handed-over']);
}
