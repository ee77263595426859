// SPDX-License-Identifier: AGPL-3.0-or-later

import type { Context } from 'hono';
import { waysOn } from '#consents/index.ts';
import { wordsIn } from '#interview/index.ts';
import { type Application, type ContestKind, caseIdOf } from '#record/index.ts';
import type { LocatedCase } from '#whereabouts/index.ts';
import { casesOf, channelOf } from '../acting/on-behalf.ts';
import { notYours, opened } from '../applications/opened.ts';
import { noticePage } from '../components/notice.ts';
import { answering, mayAnswer } from '../consent/who-answers.ts';
import { one } from '../forms.ts';
import { type Pages, personal } from '../pages.ts';
import { type Env, frameOf, type Portal, signInFirst } from '../portal-context.ts';
import { languageOf } from '../told-in.ts';
import { locate } from '../whereabouts/where-it-is.ts';
import { chooseContestPage, contestPage } from './pages.ts';
import { say } from './phrases.ts';

type At = Context<Env>;

/** Contesting a decision: the choice between the two ways; what follows is an interview as any other. */
export function contestRoutes(pages: Pages, portal: Portal): void {
  const { applications } = portal;

  pages.get('/applications/:id/contest', personal, async (c) => {
    const application = await opened(c, portal);
    if (!application) return notYours(c, portal);
    return choice(c, application);
  });

  pages.post('/applications/:id/contest', { ...personal, bound: 'draft' }, async (c) => {
    const application = await opened(c, portal);
    if (!application) return notYours(c, portal);
    const kind = one(c.get('form'), 'kind');
    // Neither is begun for somebody who has chosen neither.
    if (kind !== 'review' && kind !== 'appeal')
      return choice(c, application, say('chooseWay', languageOf(c)));
    const language = c.get('language');
    const begun = await casesOf(c, portal).contest(application, kind, { language, channel: channelOf(c) });
    if (!begun.ok) return notNow(c, application);
    return c.redirect(`/${language}/applications/${begun.value.id}`, 303);
  });

  // From the catalogue: the decisions that can be contested.
  pages.get('/my/contest', personal, async (c) => {
    const session = c.get('session');
    if (!session) return signInFirst(c);
    const mine = await locate(portal, await applications.ofPerson(session.person.id), channelOf(c));
    const decided = mine.filter((found) => kindsOf(found).length > 0);
    const asked = mayAnswer(session)
      ? await portal.consents.ofPerson(answering(session), c.get('language'))
      : [];
    const shares = asked.filter(({ ended }) => ended && waysOn(ended, channelOf(c)).length > 0);
    return c.html(chooseContestPage(frameOf(c, portal), decided, shares));
  });

  async function choice(c: At, application: Application, error?: string): Promise<Response> {
    const found = await contestable(c, application);
    const kinds = found ? kindsOf(found) : [];
    if (!found || kinds.length === 0) return notNow(c, application);
    const language = languageOf(c);
    const { remedies, appealBy, appealDaysLeft } = found.where;
    const home = { href: `/${language}/applications/${application.id}`, label: say('goBack', language) };
    const { title } = wordsIn(found.definition, language);
    const of = { title, number: application.number ?? '', home, remedies, appealBy, appealDaysLeft };
    return c.html(contestPage(frameOf(c, portal), of, kinds, error), error ? 422 : 200);
  }

  async function contestable(c: At, application: Application): Promise<LocatedCase | undefined> {
    const [found] = application.status === 'draft' ? [] : await locate(portal, [application], channelOf(c));
    return found;
  }

  function notNow(c: At, application: Application): Response | Promise<Response> {
    const language = languageOf(c);
    const links = [[`/${language}/applications/${caseIdOf(application)}`, say('goBack', language)]] as const;
    const content = { title: say('title', language), text: say('notNow', language), links };
    return c.html(noticePage(frameOf(c, portal), content), 409);
  }
}

function kindsOf({ where }: LocatedCase): readonly ContestKind[] {
  const kinds = { 'ask-review': 'review', appeal: 'appeal' } as const;
  return where.can.flatMap((can) => (can in kinds ? [kinds[can as keyof typeof kinds]] : []));
}
