// SPDX-License-Identifier: AGPL-3.0-or-later

import type { Context } from 'hono';
import {
  type Definition,
  documentOf,
  isProduced,
  linesOfYear,
  tellReading,
  yearProduced,
} from '#interview/index.ts';
import type { Paper } from '#paper/index.ts';
import { fullName } from '#persons/index.ts';
import type { Application } from '#record/index.ts';
import type { Session } from '#sign-in/index.ts';
import { problemsOf, readingPaper } from '#statements/index.ts';
import { channelOf } from '../acting/on-behalf.ts';
import { notYours, opened } from '../applications/opened.ts';
import { noticePage } from '../components/notice.ts';
import { type Pages, personal } from '../pages.ts';
import { type Env, frameOf, notFound, type Portal, signInFirst } from '../portal-context.ts';
import { givePaper, madeFor } from '../readings/made.ts';
import { givesDocument } from './link.ts';
import { statementPage } from './page.ts';
import { say } from './phrases.ts';

type At = Context<Env>;

/** The document of an application as page and as tagged PDF, at once after it was sent, for the person who signed in and about them only. */
export function statementRoutes(pages: Pages, portal: Portal): void {
  pages.get('/applications/:id/statement', personal, (c) =>
    withPaper(c, async (paper, base) => c.html(statementPage(frameOf(c, portal), paper, base))),
  );

  pages.get('/applications/:id/statement.pdf', personal, (c) =>
    withPaper(c, (paper, _base, application) => givePaper(c, paper, application.service)),
  );

  async function withPaper(
    c: At,
    give: (paper: Paper, base: string, application: Application) => Promise<Response>,
  ): Promise<Response> {
    const session = c.get('session');
    if (!session) return signInFirst(c);
    const application = await opened(c, portal);
    const base = `/${c.get('language')}/applications/${c.req.param('id')}`;
    // Begun without signing in, and its code in this browser: whose it is is asked first, as everywhere.
    if (!application) return notYours(c, portal);
    const definition = portal.applications.definition(application);
    const document = documentOf(definition);
    if (!document || !definition.service.produces?.of) return notFound(c, portal);
    if (!givesDocument(definition, application)) return c.redirect(base, 303);
    if (!isProduced(definition.service, application.answers, portal.today()))
      return told(c, base, say('otherTitle', c.get('language')), say('other', c.get('language')), 200);
    return made(c, { session, application, definition, document }, base, give);
  }

  async function made(
    c: At,
    of: {
      readonly session: Session;
      readonly application: Application;
      readonly definition: Definition;
      readonly document: Definition;
    },
    base: string,
    give: (paper: Paper, base: string, application: Application) => Promise<Response>,
  ): Promise<Response> {
    const { session, application, definition, document } = of;
    const { person, actor } = session;
    const language = c.get('language');
    const on = portal.today();
    // Whose it is says the sign-in, never what was typed.
    const year = yearProduced(definition.service, application.answers, on);
    const inquiry = {
      personId: person.id,
      actorId: actor.id,
      applicationId: application.id,
      channel: channelOf(c),
      ...(year === undefined ? {} : { year }),
    };
    const { answers, sources } = await portal.registers.read(document.service, inquiry);
    const [problem] = problemsOf(sources, language);
    if (problem !== undefined)
      return told(c, base, say('awayTitle', language), `${problem} ${say('away', language)}`, 503);
    const lines = year === undefined ? answers : linesOfYear(document.service, answers, year);
    const reading = tellReading(document, lines, language, { today: on, places: portal.places });
    const none = reading.lists.every(({ rows }) => rows.length === 0);
    if (none) {
      const title = say('noneTitle', language, { year: String(year ?? '') });
      return told(c, base, title, reading.lists[0]?.found ?? '', 404);
    }
    const whose = {
      name: fullName(person),
      codiceFiscale: person.codiceFiscale,
      birthDate: person.birthDate,
      on,
      application: application.number ?? '',
      ...(year === undefined ? {} : { year }),
    };
    const paper = readingPaper(document, { told: reading, sources }, whose, portal.catalogue.brand, language);
    return give(await madeFor(portal, paper, person.id, application.service), base, application);
  }

  function told(
    c: At,
    base: string,
    title: string,
    text: string,
    status: 200 | 404 | 503,
  ): Response | Promise<Response> {
    const language = c.get('language');
    const again = status === 503 ? [[`${base}/statement`, say('again', language)] as const] : [];
    const links = [...again, [`${base}/receipt`, say('receipt', language)] as const];
    return c.html(noticePage(frameOf(c, portal), { title, text, links }), status);
  }
}
