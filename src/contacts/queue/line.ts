// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Contact, type ContactRooms, columns } from './contact.ts';

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
export async function contactWith({ database }: ContactRooms, id: string): Promise<Contact | undefined> {
  const [contact] = await database.query<Contact>(`select ${columns} from contact where id = $1`, [id]);
  return contact;
}

/** What somebody asked for before, newest first. */
export function pastContacts(
  { database }: ContactRooms,
  { id, personId }: Contact,
): Promise<readonly Contact[]> {
  return database.query<Contact>(
    `select ${columns} from contact where person_id = $1 and id <> $2 order by asked_at desc limit 10`,
    [personId, id],
  );
}
