// SPDX-License-Identifier: AGPL-3.0-or-later

import type { Context } from 'hono';
import { consentsOf } from '#consents/index.ts';
import type { Language } from '#core/index.ts';
import { wordsIn } from '#interview/index.ts';
import { type Application, type Channel, caseIdOf, Untellable } from '#record/index.ts';
import { type LocatedCase, locateCases, tellWhereabouts, writtenAs } from '#whereabouts/index.ts';
import { channelOf, isAtCounter, workOf } from '../acting/on-behalf.ts';
import { notYours, opened } from '../applications/opened.ts';
import { noticePage } from '../components/notice.ts';
import { withOthers } from '../consent/with-others.ts';
import { say as sayLater } from '../later/phrases.ts';
import { type Pages, personal } from '../pages.ts';
import { say as sayShared } from '../phrases.ts';
import { type Env, frameOf, type Portal } from '../portal-context.ts';
import { languageOf } from '../told-in.ts';
import { casePage, withdrawPage } from './case-page.ts';
import { say } from './phrases.ts';

type At = Context<Env>;

/** Where these applications are today, what waits for the person first. */
export function locate(
  { database, applications, today }: Portal,
  mine: readonly Application[],
  channel?: Channel,
): Promise<readonly LocatedCase[]> {
  return locateCases(database, mine, applications, today(), channel);
}

/** Where an application is, in the words of its page. */
export async function toldWhere(portal: Portal, application: Application, language: Language) {
  const [found] = await locate(portal, [application]);
  if (!found) throw new Error('an application is somewhere');
  return tellWhereabouts(found.where, language, writtenAs);
}

/** The page of an application that was sent. */
export async function whereItIs(c: At, portal: Portal, application: Application): Promise<Response> {
  // A contest that was sent is told of in the case it is about.
  const caseId = caseIdOf(application);
  if (caseId !== application.id) return c.redirect(`/${c.get('language')}/applications/${caseId}`, 303);
  const [found] = await locate(portal, [application], channelOf(c));
  if (!found) throw new Untellable('this case cannot be told');
  const isOwn = application.personId !== null && application.personId === c.get('session')?.person.id;
  const others = await consentsOf(portal.database, application.id);
  const more = await withOthers(portal, application, others, languageOf(c));
  const done = c.req.query('given') === 'later' ? sayLater('given', languageOf(c)) : '';
  const documents = await portal.documents.of(application.id);
  return c.html(casePage(frameOf(c, portal), found, { isOwn, documents, others, more, done }));
}

/** What the person can do with an application that was sent, besides reading where it is. */
export function whereaboutsRoutes(pages: Pages, portal: Portal): void {
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
