// SPDX-License-Identifier: AGPL-3.0-or-later

import type { Context } from 'hono';
import { wordsIn } from '#interview/index.ts';
import type { LocatedCase } from '#whereabouts/index.ts';
import { channelOf, isAtCounter, workOf } from '../acting/on-behalf.ts';
import { notYours, opened } from '../applications/opened.ts';
import { noticePage } from '../components/notice.ts';
import { type Pages, personal } from '../pages.ts';
import { say as sayShared } from '../phrases.ts';
import { type Env, frameOf, type Portal } from '../portal-context.ts';
import { languageOf } from '../told-in.ts';
import { withdrawPage } from './case-page.ts';
import { say } from './phrases.ts';
import { locate } from './where-it-is.ts';

type At = Context<Env>;

/** An application that was sent is taken back. */
export function withdrawRoutes(pages: Pages, portal: Portal): void {
  pages.get('/applications/:id/withdraw', personal, async (c) => {
    const application = await opened(c, portal);
    if (!application) return notYours(c, portal);
    const [found] = application.status === 'draft' ? [] : await locate(portal, [application]);
    if (!found?.where.can.includes('withdraw')) return cannotNow(c, application.id);
    return c.html(withdrawPage(frameOf(c, portal), found));
  });

  pages.post('/applications/:id/withdraw', personal, async (c) => {
    const application = await opened(c, portal);
    if (!application) return notYours(c, portal);
    const [found] = application.status === 'draft' ? [] : await locate(portal, [application]);
    if (!found?.where.can.includes('withdraw')) return cannotNow(c, application.id);
    // What is withdrawn is lost, with its day: an operator's word alone is not enough.
    if (isAtCounter(c)) return waitsForSecondWord(c, found);
    const done = await workOf(c, portal).withdraw(application.id, channelOf(c));
    if (!done.ok) return cannotNow(c, application.id);
    return c.redirect(`/${c.get('language')}/applications/${application.id}`, 303);
  });

  async function waitsForSecondWord(c: At, { application, definition }: LocatedCase): Promise<Response> {
    const session = c.get('session');
    if (!session) throw new Error('at a counter somebody has signed in');
    const language = languageOf(c);
    const { id, number } = application;
    const what = { number: number ?? '', name: wordsIn(definition, application.language).title };
    const change = { personId: session.person.id, kind: 'withdrawal', ref: id, what } as const;
    await portal.database.transaction((sql) =>
      portal.people.second.onCounterChange(sql, { ...change, askedBy: session.actor.id }),
    );
    const links = [[`/${language}/applications/${id}`, say('open', language)]] as const;
    const content = { title: say('waitsTitle', language), text: say('waitsText', language), links };
    return c.html(noticePage(frameOf(c, portal), content));
  }

  function cannotNow(c: At, id: string): Response | Promise<Response> {
    const language = languageOf(c);
    const links = [[`/${language}/applications/${id}`, say('open', language)]] as const;
    const content = { title: sayShared('fault', language), text: say('cannotNow', language), links };
    return c.html(noticePage(frameOf(c, portal), content), 409);
  }
}
