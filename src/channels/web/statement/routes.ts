// SPDX-License-Identifier: AGPL-3.0-or-later

import type { Context } from 'hono';
import { type Paper, printPaper } from '#paper/index.ts';
import { fullName, type Person } from '#persons/index.ts';
import type { Application } from '#record/index.ts';
import { statementPaper } from '#statements/index.ts';
import { notYours, opened } from '../applications/opened.ts';
import { noticePage } from '../components/notice.ts';
import { type Pages, personal } from '../pages.ts';
import { type Env, frameOf, notFound, type Portal, signInFirst } from '../portal-context.ts';
import { languageOf } from '../told-in.ts';
import { givesStatement, statementService } from './link.ts';
import { statementPage } from './page.ts';
import { say } from './phrases.ts';

type At = Context<Env>;

/** The yearly statement as page and as tagged PDF, at once after the application, for the person who signed in and about them only. */
export function statementRoutes(pages: Pages, portal: Portal): void {
  pages.get('/applications/:id/statement', personal, (c) =>
    withPaper(c, async (paper, base) => c.html(statementPage(frameOf(c, portal), paper, base))),
  );

  pages.get('/applications/:id/statement.pdf', personal, (c) =>
    withPaper(c, async (paper) => {
      c.header('Content-Type', 'application/pdf');
      c.header('Content-Disposition', `attachment; filename="${statementService}-${paper.date}.pdf"`);
      c.header('X-Content-Type-Options', 'nosniff');
      return c.body(new Uint8Array(await printPaper(paper)));
    }),
  );

  async function withPaper(
    c: At,
    give: (paper: Paper, base: string) => Promise<Response>,
  ): Promise<Response> {
    const session = c.get('session');
    if (!session) return signInFirst(c);
    const application = await opened(c, portal);
    const language = languageOf(c);
    const base = `/${c.get('language')}/applications/${c.req.param('id')}`;
    // Begun without signing in, and its code in this browser: whose it is is asked first, as everywhere.
    if (!application) return notYours(c, portal);
    if (application.service !== statementService) return notFound(c, portal);
    if (!givesStatement(application)) return c.redirect(base, 303);
    if (application.answers['for-whom'] !== 'me') return told(c, base, 'other', 200);
    const year = Number(application.answers['year']);
    // Whose it is says the sign-in, never what was typed.
    const paid = await portal.payments.ofYear(session.person.codiceFiscale, year);
    if (paid.ok) {
      const whose = whoseOf(session.person, application);
      return give(statementPaper(paid.value, whose, portal.catalogue.brand, language), base);
    }
    const code = paid.problems[0]?.code;
    if (code === 'not-found') return told(c, base, 'none', 404, year);
    return told(c, base, code === 'not-connected' ? 'notHere' : 'away', 503);
  }

  function whoseOf(person: Person, application: Application) {
    return {
      name: fullName(person),
      codiceFiscale: person.codiceFiscale,
      birthDate: person.birthDate,
      number: application.number ?? '',
      on: portal.today(),
    };
  }

  function told(
    c: At,
    base: string,
    what: 'none' | 'away' | 'notHere' | 'other',
    status: 200 | 404 | 503,
    year = 0,
  ): Response | Promise<Response> {
    const language = languageOf(c);
    const again = what === 'away' ? [[`${base}/statement`, say('again', language)] as const] : [];
    const links = [...again, [`${base}/receipt`, say('receipt', language)] as const];
    const title = say(`${what}Title`, language, { year: String(year) });
    return Promise.resolve(
      c.html(noticePage(frameOf(c, portal), { title, text: say(what, language), links }), status),
    );
  }
}
