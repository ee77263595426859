// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Contact, identifiedNoMore } from '#queue/index.ts';
import type { Portal } from '../portal-context.ts';

/** The contact as it is known now: a PIN that its owner ended since, here or elsewhere, tells no more who it is. */
export async function stillIdentified(
  { contacts: rooms, people }: Portal,
  contact: Contact,
): Promise<Contact> {
  const { identifiedId, identifiedAt, identifiedBy } = contact;
  if (identifiedId === null || identifiedAt === null || identifiedBy !== 'pin') return contact;
  if (await people.pins.countsSince(identifiedId, identifiedAt)) return contact;
  return (await identifiedNoMore(rooms, contact)) ?? contact;
}
