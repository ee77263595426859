// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Context } from 'hono';
import type { Contact } from '#queue/index.ts';
import type { Application } from '#record/index.ts';
import { byKeptCode } from '../applications/opened.ts';
import type { Env, Portal } from '../portal-context.ts';

/**
 * The application beside a contact, while the two talk, for whose it is: who signed in; who was identified in this contact; who holds the
 * draft by its code, in this browser. To a third in the call it does not open, nor to anybody once the contact is over.
 */
export async function besideMine(
  c: Context<Env>,
  portal: Portal,
  { applicationId, identifiedId, state }: Contact,
): Promise<Application | undefined> {
  if (state !== 'talking' || applicationId === null) return undefined;
  const session = c.get('session');
  const personId = session ? session.person.id : identifiedId;
  const own = personId
    ? await portal.applications.openAs(applicationId, personId, 'as-it-stands')
    : undefined;
  if (own?.ok) return own.value;
  return session ? undefined : byKeptCode(c, portal, applicationId);
}
