// SPDX-License-Identifier: AGPL-3.0-or-later
import { decline } from '#legs/index.ts';
import { inHand } from '#queue/index.ts';
import { openCall } from '../../call/open-call.ts';
import { desk, type Pages } from '../../pages.ts';
import { notFound, type Portal } from '../../portal-context.ts';
import { askThird } from '../../room/ask-third.ts';
import { visitOf } from '../../sign-in/visit.ts';
import { isSocket } from '../../voice/may-open.ts';
import { visitor } from '../guard.ts';
import { here, mine, station } from './at-contact.ts';
import { show } from './show.ts';

/** The operator's end of the call of a contact. */
export function contactCallRoutes(pages: Pages, portal: Portal): void {
  const { contacts: rooms } = portal;

  pages.get(`${here}/call/line`, desk, async (c) => {
    const contact = await mine(c, portal);
    if (!contact) return notFound(c, portal);
    if (!isSocket(c)) return c.redirect(`${station(c)}/${contact.id}`, 303);
    const me = visitor(c).actor.id;
    return openCall(c, portal, {
      contact,
      role: 'operator',
      async isOpen() {
        const [visit, held] = await Promise.all([visitOf(c, portal), inHand(rooms, me)]);
        return visit?.actor.id === me && held?.id === contact.id && held.state === 'talking';
      },
    });
  });

  pages.post(`${here}/third`, desk, async (c) => {
    const contact = await mine(c, portal);
    if (!contact) return notFound(c, portal);
    const wrong = await askThird(c, portal, contact, { who: 'operator', id: visitor(c).actor.id });
    return wrong ? show(c, portal, contact, {}, 422, wrong) : c.redirect(`${station(c)}/${contact.id}`, 303);
  });

  pages.post(`${here}/call/decline`, desk, async (c) => {
    const contact = await mine(c, portal);
    if (!contact) return notFound(c, portal);
    await decline(rooms, contact, 'operator');
    return c.redirect(`${station(c)}/${contact.id}`, 303);
  });
}
