// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Contact, type ContactRooms, columns } from './contact.ts';
import { stillIdentified } from './identified-here.ts';

/** How many stand in line, and since when the first of them. */
export async function lineNow({
  database,
}: ContactRooms): Promise<{ readonly waiting: number; readonly since: Date | null }> {
  const [line] = await database.query<{ waiting: number; since: Date | null }>(
    `select count(*)::int as waiting, min(asked_at) as since from contact where state in ('waiting', 'callback')`,
  );
  return line ?? { waiting: 0, since: null };
}

/** The contact of this id, whosever it is: for the operator who has it in hand. */
export async function contactWith(rooms: ContactRooms, id: string): Promise<Contact | undefined> {
  const [contact] = await rooms.database.query<Contact>(`select ${columns} from contact where id = $1`, [id]);
  return contact && stillIdentified(rooms, contact);
}

/** The contacts of these ids, in their order. */
export function contactsWith(
  { database }: ContactRooms,
  ids: readonly string[],
): Promise<readonly Contact[]> {
  return database.query<Contact>(
    `select ${columns} from contact where id = any($1::uuid[]) order by array_position($1::uuid[], id)`,
    [ids],
  );
}

/** Who did this last in a contact, after what happened last of `since`; nobody, where it did not happen. */
export async function lastBy(
  { database }: ContactRooms,
  contactId: string,
  kind: string,
  since: readonly string[],
): Promise<string | undefined> {
  const [last] = await database.query<{ byId: string | null }>(
    `select by_id as "byId" from contact_event where contact_id = $1 and kind = $2
       and seq > coalesce((select max(seq) from contact_event where contact_id = $1 and kind = any($3)), 0) order by seq desc limit 1`,
    [contactId, kind, since],
  );
  return last?.byId ?? undefined;
}

const backs = ['transferred', 'operator-lost', 'let-go'] as const;
export type Back = (typeof backs)[number];

/** Why somebody who was with an operator is in line again; undefined for who was with nobody so far. */
export async function whyBack({ database }: ContactRooms, contactId: string): Promise<Back | undefined> {
  const [last] = await database.query<{ kind: string }>(
    `select kind from contact_event where contact_id = $1 and kind in ('answered', 'reached', 'transferred', 'operator-lost', 'let-go')
     order by seq desc limit 1`,
    [contactId],
  );
  return backs.find((kind) => kind === last?.kind);
}

/** What somebody asked for before, signed in or identified in it by their document, newest first. */
export function pastContacts(
  { database }: ContactRooms,
  { id, personId }: Pick<Contact, 'id' | 'personId'>,
): Promise<readonly Contact[]> {
  return database.query<Contact>(
    `select ${columns} from contact where (person_id = $1 or identified_id = $1) and id <> $2 order by asked_at desc limit 10`,
    [personId, id],
  );
}
