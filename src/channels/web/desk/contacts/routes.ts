// SPDX-License-Identifier: AGPL-3.0-or-later
import { endTalk, longestMessage, transfer, wrapUp, wrapUpCodes, write } from '#queue/index.ts';
import { passOn } from '#tasks/index.ts';
import { oneOf, written } from '../../forms.ts';
import { desk, type Pages } from '../../pages.ts';
import { notFound, type Portal } from '../../portal-context.ts';
import { visitor } from '../guard.ts';
import { here, lapsed, live, mine, station } from './at-contact.ts';
import { contactCallRoutes } from './call-routes.ts';
import { colleagueRoutes } from './colleague-routes.ts';
import { identifyHereRoutes } from './identify-here.ts';
import { contactKnownRoutes } from './known-routes.ts';
import { contactPapersRoutes } from './papers-routes.ts';
import { say } from './phrases.ts';
import { contactQuestionRoutes } from './question-routes.ts';
import { recogniseRoutes } from './recognise-routes.ts';
import { show } from './show.ts';
import { stationRoutes } from './station-routes.ts';

/** The desk of those who answer people: whether they are there, what is offered, the talk, and what is written down. */
export function contactsRoutes(pages: Pages, portal: Portal): void {
  const { contacts: rooms, catalogue } = portal;
  stationRoutes(pages, portal);

  pages.get(here, desk, async (c) => {
    const contact = await mine(c, portal);
    return contact ? show(c, portal, contact) : c.redirect(station(c), 303);
  });

  pages.get(`${here}/live`, desk, async (c) => {
    const contact = await mine(c, portal);
    return contact ? live(c, portal, contact.id) : notFound(c, portal);
  });

  contactQuestionRoutes(pages, portal);
  contactCallRoutes(pages, portal);
  colleagueRoutes(pages, portal);
  identifyHereRoutes(pages, portal);
  recogniseRoutes(pages, portal);
  contactPapersRoutes(pages, portal);
  contactKnownRoutes(pages, portal);

  pages.post(`${here}/messages`, desk, async (c) => {
    const contact = await mine(c, portal);
    if (!contact) return notFound(c, portal);
    const words = written(c.get('form'), 'words');
    const sent = await write(rooms, contact, { by: 'operator', authorId: visitor(c).actor.id, words });
    if (sent.ok) return c.redirect(`${station(c)}/${contact.id}`, 303);
    const error = say(sent.problems[0]?.code ?? 'over', c.get('language'), { most: longestMessage });
    return show(c, portal, contact, { words, error }, 422);
  });

  pages.post(`${here}/end`, desk, async (c) => {
    const contact = await mine(c, portal);
    if (contact) await endTalk(rooms, contact, { who: 'operator', id: visitor(c).actor.id });
    return contact ? c.redirect(`${station(c)}/${contact.id}`, 303) : notFound(c, portal);
  });

  pages.post(`${here}/transfer`, desk, async (c) => {
    const contact = await mine(c, portal);
    if (!contact) return notFound(c, portal);
    const skill = oneOf(c.get('form'), 'skill', ['general', ...catalogue.lifeEvents.map(({ id }) => id)]);
    await transfer(rooms, visitor(c).actor.id, contact.id, { skill, level: 2 });
    return c.redirect(station(c), 303);
  });

  pages.post(`${here}/pass-on`, desk, async (c) => {
    const contact = await mine(c, portal);
    if (!contact) return notFound(c, portal);
    const form = c.get('form');
    const question = written(form, 'question');
    const skill = oneOf(form, 'skill', ['general', ...catalogue.lifeEvents.map(({ id }) => id)]);
    const passed = await passOn(rooms, contact, { skill, question, by: visitor(c).actor.id });
    if (passed.ok) return c.redirect(`${station(c)}/${contact.id}`, 303);
    const code = passed.problems[0]?.code === 'long' ? 'long' : 'emptyQuestion';
    const passing = { question, error: say(code, c.get('language')) };
    return show(c, portal, contact, { passing }, 422);
  });

  pages.post(`${here}/wrap-up`, desk, async (c) => {
    const form = c.get('form');
    const done = {
      code: oneOf(form, 'code', wrapUpCodes),
      notes: written(form, 'notes').trim(),
      next: oneOf(form, 'next', ['ready', 'break']),
    };
    if (done.notes.length > longestMessage) {
      const contact = await mine(c, portal);
      const error = say('longNotes', c.get('language'), { most: longestMessage });
      return contact ? show(c, portal, contact, { wrapping: { ...done, error } }, 422) : lapsed(c);
    }
    const closed = await wrapUp(rooms, visitor(c).actor.id, c.req.param('contact'), done);
    return closed.ok ? c.redirect(station(c), 303) : lapsed(c);
  });
}
