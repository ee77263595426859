// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Context } from 'hono';
import { decline } from '#legs/index.ts';
import { besideNow, consultationIn } from '#queue/index.ts';
import { openCall } from '../../call/open-call.ts';
import { desk, type Pages } from '../../pages.ts';
import { type Env, notFound, type Portal } from '../../portal-context.ts';
import { visitOf } from '../../sign-in/visit.ts';
import { isSocket } from '../../voice/may-open.ts';
import { visitor } from '../guard.ts';
import { contactOf, here, mine, station } from './at-contact.ts';

type At = Context<Env>;

/** What two colleagues say to each other beside a contact: an end of whoever asked, and one of who came. */
export function colleagueCallRoutes(pages: Pages, portal: Portal): void {
  const { contacts: rooms } = portal;

  pages.get(`${here}/colleague/call/line`, desk, async (c) => {
    const at = await found(c);
    if (!at) return notFound(c, portal);
    const { contact, consultation, role } = at;
    if (!isSocket(c)) return c.redirect(at.page, 303);
    const me = visitor(c).actor.id;
    return openCall(c, portal, {
      contact,
      role,
      async isOpen() {
        const [visit, now] = await Promise.all([
          visitOf(c, portal),
          besideNow(rooms, consultation.colleagueId),
        ]);
        return visit?.actor.id === me && now?.id === consultation.id && now.state === 'beside';
      },
    });
  });

  pages.post(`${here}/colleague/call/decline`, desk, async (c) => {
    const at = await found(c);
    if (!at) return notFound(c, portal);
    await decline(rooms, at.contact, at.role);
    return c.redirect(at.page, 303);
  });

  /** Which of the two it is, while both are there. */
  async function found(c: At) {
    const own = await mine(c, portal);
    const contact = own ?? (await contactOf(c, portal));
    const consultation = own ? await consultationIn(rooms, own) : await besideNow(rooms, visitor(c).actor.id);
    if (!contact || consultation?.state !== 'beside' || consultation.contactId !== contact.id)
      return undefined;
    const page = `${station(c)}/${contact.id}${own ? '' : '/colleague'}`;
    return { contact, consultation, page, role: own ? ('asker' as const) : ('colleague' as const) };
  }
}
