// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Context } from 'hono';
import { streamSSE } from 'hono/streaming';
import { authorise, recordAccessOnce, writtenReason } from '#access/index.ts';
import { titleOf } from '#catalogue/index.ts';
import { languages, mainLanguage, textIn } from '#core/index.ts';
import { askAt, nextPath, wordsIn, wordsOf } from '#interview/index.ts';
import { awayReasons, beReady, leaveDesk, operatorWith } from '#operators/index.ts';
import { fullName, readPerson } from '#persons/index.ts';
import {
  acceptOffer,
  type Contact,
  contactWith,
  declineOffer,
  endTalk,
  inHand,
  lineNow,
  longestMessage,
  messagesOf,
  pastContacts,
  transfer,
  wrapUp,
  wrapUpCodes,
  write,
} from '#queue/index.ts';
import { readApplication, readOfPerson, writtenLines } from '#record/index.ts';
import { allOf, one, oneOf } from '../../forms.ts';
import { tellNews } from '../../operator/tell-news.ts';
import { desk, type Pages } from '../../pages.ts';
import { type Env, notFound, type Portal } from '../../portal-context.ts';
import { stateName } from '../components/state-name.ts';
import { deskFrameOf } from '../desk-page.ts';
import { refused, visitor } from '../guard.ts';
import { type ContactShown, deskContactPage } from './contact-page.ts';
import { say } from './phrases.ts';
import { contactQuestionRoutes } from './question-routes.ts';
import { stationPage } from './station-page.ts';

type At = Context<Env>;

/** Whoever stands before this desk is at it: longer than a page of ours stays the same. */
const beatMs = 10_000;
const here = '/desk/contacts/:contact';

/** The desk of those who answer people: whether they are there, what is offered, the talk, and what is written down. */
export function contactsRoutes(pages: Pages, portal: Portal): void {
  const { contacts: rooms, database, clock, catalogue, places, today } = portal;
  const now = () => new Date(clock.nowMs());
  const at = (c: At) => `/${c.get('language')}/desk/contacts`;

  pages.get('/desk/contacts', desk, async (c) => {
    const me = visitor(c).actor.id;
    const [contact, operator, line] = await Promise.all([
      inHand(rooms, me),
      operatorWith(rooms, me),
      lineNow(rooms),
    ]);
    // A page that turns without our script is all that tells of an operator.
    rooms.desks.open(me)();
    await rooms.desks.seen(me);
    if (contact?.state === 'talking' || contact?.state === 'wrapping')
      return c.redirect(`${at(c)}/${contact.id}`, 303);
    const minutes = (since: Date | null) =>
      Math.floor((clock.nowMs() - (since?.getTime() ?? clock.nowMs())) / 60_000);
    const person = contact?.personId ? await readPerson(database, contact.personId) : undefined;
    return c.html(
      stationPage(deskFrameOf(c, portal), {
        operator,
        offer: contact && {
          contact,
          name: person && fullName(person),
          about: aboutOf(c, contact),
          minutes: minutes(contact.askedAt),
        },
        line: { waiting: line.waiting, minutes: minutes(line.since) },
        ...(c.req.query('note') === 'lapsed' ? { note: say('lapsed', c.get('language')) } : {}),
      }),
    );
  });

  pages.get('/desk/contacts/live', desk, (c) => live(c, visitor(c).actor.id));

  pages.post('/desk/contacts/ready', desk, async (c) => {
    const spoken = allOf(c.get('form'), 'language', languages);
    await beReady(rooms, visitor(c).actor.id, spoken.length > 0 ? spoken : [mainLanguage]);
    return c.redirect(at(c), 303);
  });

  pages.post('/desk/contacts/away', desk, async (c) => {
    const reason = oneOf(c.get('form'), 'reason', awayReasons.slice(0, 5));
    await leaveDesk(database, visitor(c).actor.id, reason, now());
    return c.redirect(at(c), 303);
  });

  pages.post(`${here}/accept`, desk, async (c) => {
    const session = visitor(c);
    const offered = await contactWith(rooms, c.req.param('contact'));
    if (offered?.operatorId !== session.actor.id || offered.state !== 'offered') return lapsed(c);
    const { id, personId, applicationId } = offered;
    // Who is near the person does not answer them: the contact has its place again.
    const may = await authorise(database, session, 'answer-contacts', { personId, applicationId }, clock);
    if (!may.ok) {
      await declineOffer(rooms, session.actor.id, id, 'tied');
      return refused(c, portal, 'tiedText');
    }
    const taken = await acceptOffer(rooms, session.actor.id, id);
    if (!taken.ok) return lapsed(c);
    return c.redirect(taken.value.state === 'calling' ? at(c) : `${at(c)}/${id}`, 303);
  });

  pages.post(`${here}/decline`, desk, async (c) => {
    const given = await declineOffer(rooms, visitor(c).actor.id, c.req.param('contact'), 'break');
    return given.ok ? c.redirect(at(c), 303) : lapsed(c);
  });

  pages.get(here, desk, async (c) => {
    const contact = await mine(c);
    return contact ? show(c, contact) : c.redirect(at(c), 303);
  });

  pages.get(`${here}/live`, desk, async (c) => {
    const contact = await mine(c);
    return contact ? live(c, contact.id) : notFound(c, portal);
  });

  contactQuestionRoutes(pages, portal);

  pages.post(`${here}/messages`, desk, async (c) => {
    const contact = await mine(c);
    if (!contact) return notFound(c, portal);
    const words = one(c.get('form'), 'words');
    const written = await write(rooms, contact, { by: 'operator', authorId: visitor(c).actor.id, words });
    if (written.ok) return c.redirect(`${at(c)}/${contact.id}`, 303);
    const error = say(written.problems[0]?.code ?? 'over', c.get('language'), { most: longestMessage });
    return show(c, contact, { words, error }, 422);
  });

  pages.post(`${here}/end`, desk, async (c) => {
    const contact = await mine(c);
    if (contact) await endTalk(rooms, contact, { who: 'operator', id: visitor(c).actor.id });
    return contact ? c.redirect(`${at(c)}/${contact.id}`, 303) : notFound(c, portal);
  });

  pages.post(`${here}/transfer`, desk, async (c) => {
    const contact = await mine(c);
    if (!contact) return notFound(c, portal);
    const skill = oneOf(c.get('form'), 'skill', ['general', ...catalogue.lifeEvents.map(({ id }) => id)]);
    await transfer(rooms, visitor(c).actor.id, contact.id, { skill, level: 2 });
    return c.redirect(at(c), 303);
  });

  pages.post(`${here}/wrap-up`, desk, async (c) => {
    const form = c.get('form');
    const done = {
      code: oneOf(form, 'code', wrapUpCodes),
      notes: one(form, 'notes').slice(0, longestMessage),
      next: oneOf(form, 'next', ['ready', 'break']),
    };
    const closed = await wrapUp(rooms, visitor(c).actor.id, c.req.param('contact'), done);
    return closed.ok ? c.redirect(at(c), 303) : lapsed(c);
  });

  // Only that something happened; the page says what, to whom may read it.
  function live(c: At, id: string): Response {
    const me = visitor(c).actor.id;
    return streamSSE(c, async (stream) => {
      const leave = rooms.desks.open(me);
      try {
        await rooms.desks.seen(me);
        await tellNews(rooms.watch, id, stream, { everyMs: beatMs, isOver: async () => false });
      } finally {
        leave();
      }
    });
  }

  function lapsed(c: At): Response {
    return c.redirect(`${at(c)}?note=lapsed`, 303);
  }

  /** The contact of the address, while it is in this operator's hands: nobody else's opens. */
  async function mine(c: At): Promise<Contact | undefined> {
    const me = visitor(c).actor.id;
    const contact = await inHand(rooms, me);
    await rooms.desks.seen(me);
    if (!contact || contact.id !== c.req.param('contact')) return undefined;
    return contact.state === 'talking' || contact.state === 'wrapping' ? contact : undefined;
  }

  function aboutOf(c: At, { service }: Contact): string | undefined {
    return service === null ? undefined : titleOf(catalogue, service, c.get('language'));
  }

  async function show(c: At, contact: Contact, sent: Partial<ContactShown> = {}, status: 200 | 422 = 200) {
    const language = c.get('language');
    const { personId, applicationId } = contact;
    const reason = writtenReason('question', '');
    // Written down before anything is read: the person reads who looked, and why.
    if (personId !== null || applicationId !== null)
      await recordAccessOnce(
        database,
        {
          actorId: visitor(c).actor.id,
          act: 'answer-contacts',
          reason,
          allowed: true,
          personId,
          applicationId,
        },
        clock,
      );
    const [person, messages, past, all, kept] = await Promise.all([
      personId ? readPerson(database, personId) : undefined,
      messagesOf(rooms, contact.id),
      personId ? pastContacts(rooms, contact) : [],
      personId ? readOfPerson(database, personId) : [],
      applicationId ? readApplication(database, applicationId) : undefined,
    ]);
    // A guest's draft may have become somebody's since they asked: then it is not theirs to show.
    const application = kept?.personId === personId ? kept : undefined;
    const definition = application && portal.applications.definition(application);
    const canEdit =
      contact.state === 'talking' &&
      application?.status === 'draft' &&
      portal.applications.isOffered(application);
    const path = canEdit && definition ? nextPath(definition.service, application.answers, today()) : null;
    const ask =
      path !== null && definition
        ? askAt(definition.service, application?.answers ?? {}, today(), path)
        : undefined;
    const shown: ContactShown = {
      canEdit,
      ...(ask && definition && path !== null
        ? { next: { path, label: wordsOf(wordsIn(definition, language), ask).label } }
        : {}),
      contact,
      person: person && { name: fullName(person), codiceFiscale: person.codiceFiscale },
      about: aboutOf(c, contact),
      messages,
      past,
      applications: all.map(({ service, number, status: state }) => ({
        title: titleOf(catalogue, service, language),
        number: number ?? null,
        state: stateName(state, language),
      })),
      lines:
        application &&
        writtenLines(
          portal.applications.definition(application),
          application.answers,
          language,
          today(),
          places,
          application.known,
        ),
      skills: catalogue.lifeEvents.map(({ id, title }) => ({ value: id, label: textIn(title, language) })),
      ...sent,
    };
    return c.html(deskContactPage(deskFrameOf(c, portal), shown), status);
  }
}
