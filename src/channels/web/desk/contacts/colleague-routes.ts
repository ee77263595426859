// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Context } from 'hono';
import { authorise } from '#access/index.ts';
import { callGoesAlong } from '#legs/index.ts';
import { fullName, readPerson } from '#persons/index.ts';
import {
  askColleague,
  besideNow,
  type Consultation,
  type Contact,
  colleagueMessages,
  comeBeside,
  consultationIn,
  endConsultation,
  handOver,
  longestMessage,
  longestWhy,
  writeToColleague,
} from '#queue/index.ts';
import { one, oneOf } from '../../forms.ts';
import { desk, type Pages } from '../../pages.ts';
import { type Env, notFound, type Portal } from '../../portal-context.ts';
import { deskFrameOf } from '../desk-page.ts';
import { refused, visitor } from '../guard.ts';
import { contactOf, here, lapsed, live, mine, station } from './at-contact.ts';
import { colleagueCallRoutes } from './colleague-call-routes.ts';
import { colleaguePage } from './colleague-page.ts';
import type { ConsultationShown } from './colleague-panel.ts';
import { consulting } from './colleague-shown.ts';
import { say } from './phrases.ts';
import { show, whatItNeeds } from './show.ts';

type At = Context<Env>;

/** A colleague comes beside a contact: asked by whoever has it, told why, written with; then the contact is handed over, or kept. */
export function colleagueRoutes(pages: Pages, portal: Portal): void {
  const { contacts: rooms, database, clock, catalogue } = portal;
  const back = (c: At, { id }: Contact) => c.redirect(`${station(c)}/${id}`, 303);

  pages.post(`${here}/colleague`, desk, async (c) => {
    const contact = await mine(c, portal);
    if (!contact) return notFound(c, portal);
    const form = c.get('form');
    const why = one(form, 'why');
    const skill = oneOf(form, 'skill', ['general', ...catalogue.lifeEvents.map(({ id }) => id)]);
    const asked = await askColleague(rooms, visitor(c).actor.id, contact.id, { skill, why });
    const code = asked.ok ? undefined : asked.problems[0]?.code;
    if (code === undefined || code === 'moved') return back(c, contact);
    const words = { empty: 'emptyWhy', long: 'long', nobody: 'colleagueNobody' } as const;
    const error = say(words[code], c.get('language'), { most: longestWhy });
    const consulted = await consulting(c, portal, contact);
    return show(c, portal, contact, { consulting: { ...consulted, asking: { why, error } } }, 422);
  });

  pages.post(`${here}/colleague/accept`, desk, async (c) => {
    const session = visitor(c);
    const [asked, contact] = [await besideNow(rooms, session.actor.id), await contactOf(c, portal)];
    if (!contact || asked?.contactId !== contact.id) return lapsed(c);
    const { applicationId } = contact;
    const personId = contact.personId ?? contact.identifiedId;
    // Who is near the person does not come: whoever asked is told, and asks somebody else.
    const may = await authorise(database, session, 'answer-contacts', { personId, applicationId }, clock);
    if (!may.ok) {
      await endConsultation(rooms, session.actor.id, contact.id);
      return refused(c, portal, 'tiedText');
    }
    const came = await comeBeside(rooms, session.actor.id, contact.id);
    return came.ok ? c.redirect(`${station(c)}/${contact.id}/colleague`, 303) : lapsed(c);
  });

  pages.get(`${here}/colleague`, desk, async (c) => {
    const at = await beside(c);
    if (at) return showColleague(c, at.consultation, at.contact);
    // It is theirs now, or over.
    const contact = await mine(c, portal);
    return contact ? back(c, contact) : c.redirect(`${station(c)}?note=colleague-over`, 303);
  });

  pages.get(`${here}/colleague/live`, desk, async (c) => {
    const at = await beside(c);
    return at ? live(c, portal, at.contact.id) : notFound(c, portal);
  });

  pages.post(`${here}/colleague/messages`, desk, async (c) => {
    const contact = await mine(c, portal);
    const at = contact ? undefined : await beside(c);
    const consultation = contact ? await consultationIn(rooms, contact) : at?.consultation;
    const of = contact ?? at?.contact;
    if (!of || !consultation) return notFound(c, portal);
    const words = one(c.get('form'), 'words');
    const written = await writeToColleague(rooms, consultation, { byId: visitor(c).actor.id, words });
    if (written.ok) return c.redirect(`${station(c)}/${of.id}${contact ? '' : '/colleague'}`, 303);
    const code = written.problems[0]?.code ?? 'over';
    const said = code === 'over' ? 'colleagueGone' : code;
    const writing = { words, error: say(said, c.get('language'), { most: longestMessage }) };
    if (!contact) return showColleague(c, consultation, of, writing);
    const consulted = await consulting(c, portal, contact);
    return show(c, portal, contact, { consulting: { ...consulted, writing } }, 422);
  });

  pages.post(`${here}/colleague/hand-over`, desk, async (c) => {
    const contact = await mine(c, portal);
    if (!contact) return notFound(c, portal);
    const given = await handOver(rooms, visitor(c).actor.id, contact.id, callGoesAlong);
    if (given.ok) return c.redirect(`${station(c)}?note=handed-over`, 303);
    if (given.problems[0]?.code === 'near') await endConsultation(rooms, visitor(c).actor.id, contact.id);
    return back(c, contact);
  });

  pages.post(`${here}/colleague/end`, desk, async (c) => {
    const me = visitor(c).actor.id;
    const [contact, asked] = [await mine(c, portal), await besideNow(rooms, me)];
    if (contact) {
      await endConsultation(rooms, me, contact.id);
      return back(c, contact);
    }
    if (asked && asked.contactId === c.req.param('contact'))
      await endConsultation(rooms, me, asked.contactId);
    return c.redirect(station(c), 303);
  });

  colleagueCallRoutes(pages, portal);

  /** What this colleague is beside, and the contact. */
  async function beside(c: At): Promise<{ consultation: Consultation; contact: Contact } | undefined> {
    const me = visitor(c).actor.id;
    const [consultation, contact] = await Promise.all([besideNow(rooms, me), contactOf(c, portal)]);
    await rooms.desks.seen(me);
    const isThere = consultation?.state === 'beside' && consultation.contactId === contact?.id;
    return isThere && contact ? { consultation, contact } : undefined;
  }

  async function showColleague(
    c: At,
    consultation: Consultation,
    contact: Contact,
    writing?: ConsultationShown['writing'],
  ) {
    const [shown, asker] = await Promise.all([
      whatItNeeds(c, portal, contact),
      readPerson(database, consultation.askedBy),
    ]);
    const consulted = {
      consultation,
      me: visitor(c).actor.id,
      other: asker ? fullName(asker) : '',
      messages: await colleagueMessages(rooms, consultation),
      ...(writing ? { writing } : {}),
    };
    return c.html(colleaguePage(deskFrameOf(c, portal), shown, consulted), writing ? 422 : 200);
  }
}
