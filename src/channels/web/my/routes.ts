// SPDX-License-Identifier: AGPL-3.0-or-later

import { accessesTo } from '#access/index.ts';
import { consentsOf } from '#consents/index.ts';
import { unreadOf } from '#notices/index.ts';
import { changesOfPerson } from '#powers/index.ts';
import { fetchesAbout } from '#registers/index.ts';
import { tasksOf } from '#tasks/index.ts';
import { isListed } from '#whereabouts/index.ts';
import { subjectOf } from '../acting/on-behalf.ts';
import { askedOfMe } from '../consent/pages.ts';
import { answering } from '../consent/who-answers.ts';
import { type Pages, personal } from '../pages.ts';
import { frameOf, type Portal, signInFirst } from '../portal-context.ts';
import { locate } from '../whereabouts/where-it-is.ts';
import { accessPage, myPage } from './pages.ts';

/** What is mine: applications and where they are, and who looked at my data. */
export function myRoutes(pages: Pages, portal: Portal): void {
  const { applications, consents, database } = portal;

  pages.get('/my', personal, async (c) => {
    const session = c.get('session');
    if (!session) return signInFirst(c);
    const { person } = session;
    const language = c.get('language');
    const all = await applications.ofPerson(person.id);
    const [mine, unread, others, asked, changes, passed] = await Promise.all([
      locate(portal, all),
      unreadOf(database, person.id),
      consentsOf(database, ...all.map(({ id }) => id)),
      consents.ofPerson(answering(session), language),
      changesOfPerson(database, person.id, portal.clock),
      tasksOf(portal.contacts, person.id),
    ]);
    const untold = all.filter(isListed).length - mine.length;
    const handedIn = (await applications.handedInAs(person.id)).map((one) => ({
      ...one,
      title: subjectOf(portal, one.service, language, one.title),
    }));
    const content = {
      passedOn: passed.length,
      person,
      mine,
      untold,
      handedIn,
      unread,
      others,
      asked: askedOfMe(asked, language),
      toConfirm: changes.length,
    };
    return c.html(myPage(frameOf(c, portal), content));
  });

  pages.get('/my/access', personal, async (c) => {
    const session = c.get('session');
    if (!session) return signInFirst(c);
    const { id } = session.person;
    const [accesses, fetches] = await Promise.all([accessesTo(database, id), fetchesAbout(database, id)]);
    return c.html(accessPage(frameOf(c, portal), { accesses, fetches, catalogue: portal.catalogue }));
  });
}
