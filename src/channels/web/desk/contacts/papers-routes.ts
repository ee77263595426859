// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Context } from 'hono';
import { recordAccess, writtenReason } from '#access/index.ts';
import { paperLine } from '#interview/index.ts';
import { askPaper, type Contact, isOfContact, longestPaper } from '#queue/index.ts';
import { type Application, readApplication } from '#record/index.ts';
import { say as sayDocuments } from '../../documents/phrases.ts';
import { giveOut, giveOutOriginal, giveOutSmall } from '../../documents/routes.ts';
import { papersOfCase } from '../../documents/standing.ts';
import { one } from '../../forms.ts';
import { say as sayGiving } from '../../operator/giving-phrases.ts';
import { desk, type Pages } from '../../pages.ts';
import { type Env, notFound, type Portal } from '../../portal-context.ts';
import { visitor } from '../guard.ts';
import { here, mine, station } from './at-contact.ts';
import { say } from './phrases.ts';
import { show } from './show.ts';

type At = Context<Env>;

/** The documents of the application beside a contact: asked for, and opened, by whoever has the contact, while the two talk. */
export function contactPapersRoutes(pages: Pages, portal: Portal): void {
  const { contacts: rooms, database, clock, documents } = portal;

  pages.post(`${here}/papers`, desk, async (c) => {
    const at = await beside(c);
    if (!at) return notFound(c, portal);
    const { contact, application } = at;
    const form = c.get('form');
    const named = (await papersOfCase(portal, application)).find(({ id }) => id === one(form, 'paper'));
    const words = named?.label ?? one(form, 'words').trim();
    // As both read it, in the language of the contact.
    const told = named && (await papersOfCase(portal, application, contact.language));
    const inTheirs = told?.find(({ id }) => id === named?.id);
    const what = inTheirs ? paperLine(inTheirs, contact.language) : words;
    const asked = await askPaper(rooms, visitor(c).actor.id, contact, {
      paper: named?.id ?? null,
      words,
      message: sayGiving('asked', contact.language, { what }),
    });
    if (asked.ok || asked.problems[0]?.code === 'over') return c.redirect(`${station(c)}/${contact.id}`, 303);
    const code = asked.problems[0]?.code === 'long' ? 'longPaper' : 'emptyPaper';
    const error = say(code, c.get('language'), { most: longestPaper });
    return show(c, portal, contact, { askingPaper: { words, error } }, 422);
  });

  pages.get(`${here}/papers/:document`, desk, async (c) => {
    const application = await opens(c);
    return application
      ? giveOut(c, portal, application.id, c.req.param('document') ?? '')
      : notFound(c, portal);
  });
  pages.get(`${here}/papers/:document/original`, desk, async (c) => {
    const application = await opens(c);
    return application
      ? giveOutOriginal(c, portal, application.id, c.req.param('document') ?? '')
      : notFound(c, portal);
  });
  // The first page, small, is part of the page of the contact, whose look is written down.
  pages.get(`${here}/papers/:document/small`, desk, async (c) => {
    const at = await beside(c);
    return at
      ? giveOutSmall(c, portal, at.application.id, c.req.param('document') ?? '')
      : notFound(c, portal);
  });

  async function beside(c: At): Promise<{ contact: Contact; application: Application } | undefined> {
    const contact = await mine(c, portal);
    if (contact?.state !== 'talking' || contact.applicationId === null) return undefined;
    const application = await readApplication(database, contact.applicationId);
    return application && isOfContact(application, contact) ? { contact, application } : undefined;
  }

  /** The application whose document it is. That it is opened is written down before, each time, with which it is. */
  async function opens(c: At): Promise<Application | undefined> {
    const at = await beside(c);
    const found =
      at && (await documents.of(at.application.id)).find(({ id }) => id === c.req.param('document'));
    if (!at || !found) return undefined;
    const { id: applicationId, personId } = at.application;
    const reason = writtenReason('question', found.purpose || sayDocuments('unnamed', 'it'));
    const actorId = visitor(c).actor.id;
    const look = { actorId, act: 'answer-contacts', reason, allowed: true, personId, applicationId } as const;
    await recordAccess(database, look, clock);
    return at.application;
  }
}
