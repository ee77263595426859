// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Context } from 'hono';
import { waysOn } from '#consents/index.ts';
import type { Session } from '#sign-in/index.ts';
import { casesOf, channelOf } from '../acting/on-behalf.ts';
import { noticePage } from '../components/notice.ts';
import { contestPage } from '../contest/pages.ts';
import { say as sayContest } from '../contest/phrases.ts';
import { one } from '../forms.ts';
import { type Pages, personal } from '../pages.ts';
import { type Env, frameOf, type Portal, signInFirst } from '../portal-context.ts';
import { languageOf } from '../told-in.ts';
import { say } from './phrases.ts';
import { notYours, ownOnly } from './refusals.ts';
import { answering, mayAnswer } from './who-answers.ts';

type At = Context<Env>;

/** Who was asked, and has answered, contests the decision as regards their own share; what follows is an interview as any other. */
export function shareContestRoutes(pages: Pages, portal: Portal): void {
  const is = { ...personal, acting: 'in-their-place' } as const;

  pages.get('/my/consents/:id/contest', is, async (c) => {
    const session = c.get('session');
    if (!session) return signInFirst(c);
    return mayAnswer(session) ? choice(c, session) : ownOnly(c, portal);
  });

  pages.post('/my/consents/:id/contest', { ...is, bound: 'draft' }, async (c) => {
    const session = c.get('session');
    if (!session) return signInFirst(c);
    if (!mayAnswer(session)) return ownOnly(c, portal);
    const kind = one(c.get('form'), 'kind');
    // Neither is begun for somebody who has chosen neither.
    if (kind !== 'review' && kind !== 'appeal')
      return choice(c, session, sayContest('chooseWay', languageOf(c)));
    const language = c.get('language');
    const begin = { language, channel: channelOf(c) };
    const id = c.req.param('id');
    const begun = await casesOf(c, portal).contestShare(id, answering(session), kind, begin);
    if (begun.ok) return c.redirect(`/${language}/applications/${begun.value.id}`, 303);
    const code = begun.problems[0]?.code;
    return code === 'state' ? notNow(c) : notYours(c, portal, session, code);
  });

  async function choice(c: At, session: Session, error?: string): Promise<Response> {
    const id = c.req.param('id') ?? '';
    const found = await portal.consents.open(id, answering(session), c.get('language'));
    if (!found.ok) return notYours(c, portal, session, found.problems[0]?.code);
    const { ended, title, number } = found.value;
    c.set('told', found.value.language);
    const ways = ended ? waysOn(ended, channelOf(c)) : [];
    if (!ended || ways.length === 0) return notNow(c);
    const language = languageOf(c);
    const home = { href: `/${language}/my/consents/${id}`, label: say('backToShare', language) };
    const of = { ...ended, title, number, home, only: say('onlyShare', language) };
    return c.html(contestPage(frameOf(c, portal), of, ways, error), error ? 422 : 200);
  }

  function notNow(c: At): Response | Promise<Response> {
    const language = languageOf(c);
    const href = `/${language}/my/consents/${c.req.param('id')}`;
    const links = [[href, say('backToShare', language)]] as const;
    const content = { title: sayContest('title', language), text: sayContest('notNow', language), links };
    return c.html(noticePage(frameOf(c, portal), content), 409);
  }
}
