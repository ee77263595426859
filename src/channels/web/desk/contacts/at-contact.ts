// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Context } from 'hono';
import { titleOf } from '#catalogue/index.ts';
import { type Contact, contactWith, inHand, type WatchContacts } from '#queue/index.ts';
import { liveStream } from '../../live-stream.ts';
import { tellNews } from '../../operator/tell-news.ts';
import type { Env, Portal } from '../../portal-context.ts';
import { staysOpen, visitor } from '../guard.ts';

type At = Context<Env>;

/** Whoever stands before this desk is at it: longer than a page of ours stays the same. */
const beatMs = 10_000;

/** Below it is everything that is done with one contact. */
export const here = '/desk/contacts/:contact';

/** The station of those who answer. */
export function station(c: At): string {
  return `/${c.get('language')}/desk/contacts`;
}

/** Back to the station: what they wanted to do is over. */
export function lapsed(c: At): Response {
  return c.redirect(`${station(c)}?note=lapsed`, 303);
}

/** The contact of the address, while it is in this operator's hands: nobody else's opens. */
export async function mine(c: At, portal: Portal): Promise<Contact | undefined> {
  const { contacts: rooms } = portal;
  const me = visitor(c).actor.id;
  const contact = await inHand(rooms, me);
  await rooms.desks.seen(me);
  if (!contact || contact.id !== c.req.param('contact')) return undefined;
  return contact.state === 'talking' || contact.state === 'wrapping' ? contact : undefined;
}

/** The contact of the address, whoever has it. */
export function contactOf(c: At, { contacts: rooms }: Portal): Promise<Contact | undefined> {
  const id = c.req.param('contact') ?? '';
  if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id)) return Promise.resolve(undefined);
  return contactWith(rooms, id);
}

/**
 * Tells that something happened in the contact or in its call: who sees whom decides what can be done here. The page says what, to whom may
 * read it. While it is open, the operator is at their desk.
 */
export function live(c: At, portal: Portal, id: string): Response {
  const { contacts: rooms } = portal;
  const both: WatchContacts = (one, onNews) => {
    const stops = [rooms.watch(one, onNews), rooms.calls.watch(one, onNews)];
    return () => {
      for (const stop of stops) stop();
    };
  };
  const me = visitor(c).actor.id;
  return liveStream(c, async (stream) => {
    const leave = rooms.desks.open(me);
    try {
      await rooms.desks.seen(me);
      await tellNews(both, id, stream, {
        everyMs: beatMs,
        isOver: async () => !(await staysOpen(c, portal)),
      });
    } finally {
      leave();
    }
  });
}

/** What a contact is about; undefined where it is about no service. */
export function aboutOf(c: At, { catalogue }: Portal, { service }: Contact): string | undefined {
  return service === null ? undefined : titleOf(catalogue, service, c.get('language'));
}
