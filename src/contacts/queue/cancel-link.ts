// SPDX-License-Identifier: AGPL-3.0-or-later
import { hashOf } from './ask-for-person.ts';
import { type Contact, type ContactRooms, columns } from './contact.ts';

/** The promised call that the link of a message is of, until somebody answers it or it is over. */
export async function promisedOfLink(
  { database }: ContactRooms,
  token: string,
): Promise<Contact | undefined> {
  const [contact] = await database.query<Contact>(
    `select ${columns} from contact where cancel_hash = $1 and state in ('callback', 'offered', 'calling')`,
    [hashOf(token)],
  );
  return contact;
}
