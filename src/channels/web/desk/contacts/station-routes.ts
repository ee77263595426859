// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Context } from 'hono';
import { authorise, recordAccessOnce, writtenReason } from '#access/index.ts';
import { languages, mainLanguage, own } from '#core/index.ts';
import { awayReasons, beReady, leaveDesk, operatorWith } from '#operators/index.ts';
import { fullName, readPerson } from '#persons/index.ts';
import {
  acceptOffer,
  besideNow,
  contactWith,
  declineOffer,
  inHand,
  lineNow,
  messagesOf,
} from '#queue/index.ts';
import { foundLately } from '#reviews/index.ts';
import { allOf, oneOf } from '../../forms.ts';
import { desk, type Pages } from '../../pages.ts';
import type { Env, Portal } from '../../portal-context.ts';
import { deskFrameOf } from '../desk-page.ts';
import { refused, visitor } from '../guard.ts';
import { aboutOf, here, lapsed, live, station } from './at-contact.ts';
import { askedToCome } from './colleague-shown.ts';
import { say } from './phrases.ts';
import { stationPage } from './station-page.ts';

type At = Context<Env>;

/** Whether those who answer are there, and what is offered to them. */
export function stationRoutes(pages: Pages, portal: Portal): void {
  const { contacts: rooms, database, clock } = portal;
  const now = () => new Date(clock.nowMs());

  pages.get('/desk/contacts', desk, async (c) => {
    const me = visitor(c).actor.id;
    const [contact, beside, operator, line, found] = await Promise.all([
      inHand(rooms, me),
      besideNow(rooms, me),
      operatorWith(rooms, me),
      lineNow(rooms),
      foundLately(rooms, me),
    ]);
    // A page that turns without our script is all that tells of an operator.
    rooms.desks.open(me)();
    await rooms.desks.seen(me);
    if (contact?.state === 'talking' || contact?.state === 'wrapping')
      return c.redirect(`${station(c)}/${contact.id}`, 303);
    if (!contact && beside?.state === 'beside')
      return c.redirect(`${station(c)}/${beside.contactId}/colleague`, 303);
    const asked = !contact && beside ? await askedToCome(c, portal, beside) : undefined;
    const minutes = (since: Date | null) =>
      Math.floor((clock.nowMs() - (since?.getTime() ?? clock.nowMs())) / 60_000);
    // Who it is and what they wrote is read here already: the person reads by whom.
    const personId = contact?.personId ?? contact?.identifiedId ?? null;
    if (contact && personId !== null) {
      const { applicationId } = contact;
      const reason = writtenReason('question', '');
      const look = {
        actorId: me,
        act: 'answer-contacts',
        reason,
        allowed: true,
        personId,
        applicationId,
      } as const;
      await recordAccessOnce(database, look, clock);
    }
    const person = personId ? await readPerson(database, personId) : undefined;
    const written = contact ? await messagesOf(rooms, contact.id) : [];
    return c.html(
      stationPage(deskFrameOf(c, portal), {
        operator,
        found,
        offer: contact && {
          contact,
          name: person && fullName(person),
          about: aboutOf(c, portal, contact),
          minutes: minutes(contact.askedAt),
          words: written.findLast(({ by }) => by === 'person')?.words,
        },
        line: { waiting: line.waiting, minutes: minutes(line.since) },
        asked,
        ...noteOf(c),
      }),
    );
  });

  pages.get('/desk/contacts/live', desk, (c) => live(c, portal, visitor(c).actor.id));

  pages.post('/desk/contacts/ready', desk, async (c) => {
    const spoken = allOf(c.get('form'), 'language', languages);
    await beReady(rooms, visitor(c).actor.id, spoken.length > 0 ? spoken : [mainLanguage]);
    return c.redirect(station(c), 303);
  });

  pages.post('/desk/contacts/away', desk, async (c) => {
    const reason = oneOf(c.get('form'), 'reason', awayReasons.slice(0, 5));
    await leaveDesk(database, visitor(c).actor.id, reason, now());
    return c.redirect(station(c), 303);
  });

  pages.post(`${here}/accept`, desk, async (c) => {
    const session = visitor(c);
    const offered = await contactWith(rooms, c.req.param('contact'));
    if (offered?.operatorId !== session.actor.id || offered.state !== 'offered') return lapsed(c);
    const { id, applicationId } = offered;
    const personId = offered.personId ?? offered.identifiedId;
    // Who is near the person does not answer them: the contact has its place again.
    const may = await authorise(database, session, 'answer-contacts', { personId, applicationId }, clock);
    if (!may.ok) {
      await declineOffer(rooms, session.actor.id, id, 'tied');
      return refused(c, portal, 'tiedText');
    }
    const taken = await acceptOffer(rooms, session.actor.id, id);
    if (!taken.ok) return lapsed(c);
    return c.redirect(taken.value.state === 'calling' ? station(c) : `${station(c)}/${id}`, 303);
  });

  pages.post(`${here}/decline`, desk, async (c) => {
    const given = await declineOffer(rooms, visitor(c).actor.id, c.req.param('contact'), 'break');
    return given.ok ? c.redirect(station(c), 303) : lapsed(c);
  });
}

/** What an address says of the contact that they had, or were offered. */
function noteOf(c: At): { readonly note?: string } {
  const note = {
    lapsed: 'lapsed',
    'let-go': 'letGo',
    'colleague-over': 'colleague-over',
    'handed-over': 'handed-over',
  } as const;
  const said = own(note, c.req.query('note') ?? '');
  return said ? { note: say(said, c.get('language')) } : {};
}
