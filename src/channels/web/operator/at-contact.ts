// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Context } from 'hono';
import { type Contact, type Opens, openMine } from '#queue/index.ts';
import type { Env, Portal } from '../portal-context.ts';
import { visitOf } from '../sign-in/visit.ts';
import { contactKey } from './contact-key.ts';

type At = Context<Env>;

/** The contact of this address, for whoever is there: by who they are, or by the key of this browser. */
export async function mine(c: At, portal: Portal): Promise<Contact | undefined> {
  const id = c.req.param('contact') ?? '';
  if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id)) return undefined;
  const opens: Opens = { personId: c.get('session')?.person.id, key: contactKey(c) };
  return openMine(portal.contacts, id, opens);
}

/** The same for a page that stands open: their visit may have ended meanwhile, on another. */
export async function stillTheirs(c: At, portal: Portal, id: string): Promise<Contact | undefined> {
  const session = await visitOf(c, portal);
  const opens = session?.acting ? {} : { personId: session?.person.id, key: contactKey(c) };
  return openMine(portal.contacts, id, opens);
}

/** Back to the page of a contact. */
export function backTo(c: At, { id }: Contact, query = ''): Response {
  return c.redirect(`/${c.get('language')}/operator/${id}${query}`, 303);
}
