// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Language } from '#core/index.ts';
import type { ContactRooms } from '#queue/index.ts';

/** Why somebody comes into a call. */
export const guestParts = ['interpreter', 'helper', 'colleague'] as const;
export type GuestPart = (typeof guestParts)[number];

/** A third in the call of a contact. */
export interface Guest {
  readonly id: string;
  readonly contactId: string;
  readonly part: GuestPart;
  readonly name: string;
  readonly channel: 'email' | 'sms';
  readonly address: string;
  readonly language: Language;
  readonly agreedAt: Date | null;
  readonly refusedAt: Date | null;
  readonly codeAt: Date | null;
}

export const columns = `contact_guest.id, contact_guest.contact_id as "contactId", contact_guest.part, contact_guest.name, contact_guest.channel,
  contact_guest.address, contact_guest.language, contact_guest.agreed_at as "agreedAt", contact_guest.refused_at as "refusedAt",
  contact_guest.code_at as "codeAt"`;

/** What guests are let in with: the key of the server, under which codes are kept. */
export interface GuestRooms extends ContactRooms {
  readonly key: Buffer;
}

/** A link opens for so long. */
export const linkHours = 12;

/** Whoever was asked into the call of a contact, and not refused. */
export async function guestOf({ database }: ContactRooms, contactId: string): Promise<Guest | undefined> {
  const [guest] = await database.query<Guest>(
    `select ${columns} from contact_guest where contact_id = $1 and refused_at is null`,
    [contactId],
  );
  return guest;
}
