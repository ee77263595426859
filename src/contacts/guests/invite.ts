// SPDX-License-Identifier: AGPL-3.0-or-later
import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { type Language, ok, type Result, refuse } from '#core/index.ts';
import { tellContactGuest } from '#notices/index.ts';
import { type Contact, happened, nowOf } from '#queue/index.ts';
import type { GuestPart, GuestRooms } from './guest.ts';

/** Whom to ask, and where they read. */
export interface Invited {
  readonly part: GuestPart;
  readonly name: string;
  readonly to: { readonly channel: 'email' | 'sms'; readonly address: string };
  readonly language: Language;
}

export function hashOf(secret: string): Buffer {
  return createHash('sha256').update(secret).digest();
}

/**
 * Asks a third into the call of a contact: they are sent the link. Whom the operator asks comes in when the person agrees; whom the person
 * asks has their word. Refuses `already` while somebody is asked, and `over` where nobody talks.
 */
export function invite(
  rooms: GuestRooms,
  { id: contactId, state, operatorId }: Contact,
  { part, name, to, language }: Invited,
  by: { readonly who: 'person' | 'operator'; readonly id: string | null },
): Promise<Result<null, 'already' | 'over'>> {
  if (state !== 'talking') return Promise.resolve(refuse('over'));
  const at = nowOf(rooms);
  const token = randomBytes(24).toString('base64url');
  return rooms.database.transaction(async (sql) => {
    const [made] = await sql.query<{ id: string }>(
      `insert into contact_guest (id, contact_id, part, name, channel, address, language, link_hash, asked_at, agreed_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
       on conflict (contact_id) where refused_at is null do nothing returning id`,
      [
        randomUUID(),
        contactId,
        part,
        name,
        to.channel,
        to.address,
        language,
        hashOf(token),
        at,
        by.who === 'person' ? at : null,
      ],
    );
    if (!made) return refuse('already');
    await tellContactGuest(sql, {
      guestId: made.id,
      to,
      phrase: 'room-invited',
      language,
      given: { path: `/room/${token}` },
      at,
    });
    await happened(sql, [
      { contactId, kind: 'guest-asked', at, byId: by.id, operatorId, data: { part, by: by.who } },
    ]);
    return ok(null);
  });
}

/**
 * The person's word on the third whose name they read: they come in, or they do not, and are out if they were in. A no can be said at any
 * time; of another third, who was asked since, nothing is said.
 */
export async function agreeToGuest(
  rooms: GuestRooms,
  { id: contactId, personId, operatorId }: Contact,
  guestId: string,
  isAgreed: boolean,
): Promise<void> {
  const at = nowOf(rooms);
  await rooms.database.transaction(async (sql) => {
    const [said] = await sql.query<{ id: string }>(
      `update contact_guest set agreed_at = case when $3 then coalesce(agreed_at, $2) end, refused_at = case when $3 then null else $2::timestamptz end
       where contact_id = $1 and id::text = $4 and refused_at is null returning id`,
      [contactId, at, isAgreed, guestId],
    );
    if (!said) return;
    const kind = isAgreed ? 'guest-agreed' : 'guest-refused';
    await happened(sql, [{ contactId, kind, at, byId: personId, operatorId }]);
  });
}
