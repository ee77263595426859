// SPDX-License-Identifier: AGPL-3.0-or-later

import type { Context } from 'hono';
import { consentsOf } from '#consents/index.ts';
import type { Language } from '#core/index.ts';
import { type Application, type Channel, caseIdOf, Untellable } from '#record/index.ts';
import { type LocatedCase, locateCases, tellWhereabouts, writtenAs } from '#whereabouts/index.ts';
import { channelOf } from '../acting/on-behalf.ts';
import { withOthers } from '../consent/with-others.ts';
import { say as sayLater } from '../later/phrases.ts';
import { type Env, frameOf, type Portal } from '../portal-context.ts';
import { languageOf } from '../told-in.ts';
import { casePage } from './case-page.ts';

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
