// SPDX-License-Identifier: AGPL-3.0-or-later

import type { Context } from 'hono';
import { eraseMine, exportOf, type PrivacyRequest, privacyRequests } from '#privacy/index.ts';
import { knownFacts } from '#registers/index.ts';
import type { Session } from '#sign-in/index.ts';
import { isAtCounter } from '../acting/on-behalf.ts';
import { noticePage } from '../components/notice.ts';
import { one } from '../forms.ts';
import { type Pages, personalAlone } from '../pages.ts';
import { say as sayShared } from '../phrases.ts';
import { type Env, frameOf, type Portal, signInFirst } from '../portal-context.ts';
import { forgetVisit } from '../sign-in/visit.ts';
import { erasePage, myDataPage, type Refused } from './pages.ts';
import { say } from './phrases.ts';

/** One's own data: seen, downloaded, corrected, erased (GDPR arts. 15 to 20). */
export function privacyRoutes(pages: Pages, portal: Portal): void {
  const { applications, catalogue, clock, database, secure } = portal;
  const requests = privacyRequests(database, clock);
  const now = () => new Date(clock.nowMs());

  pages.get('/my/data', personalAlone, (c) => {
    const session = c.get('session');
    return session ? show(c, session) : signInFirst(c);
  });

  pages.get('/my/data/export', personalAlone, async (c) => {
    const session = c.get('session');
    if (!session) return signInFirst(c);
    c.header('Content-Disposition', 'attachment; filename="sportello.json"');
    return c.json(await exportOf(database, session.person.id, now()));
  });

  pages.post('/my/data/requests', personalAlone, async (c) => {
    const session = c.get('session');
    if (!session) return signInFirst(c);
    const sent = { about: one(c.get('form'), 'about'), words: one(c.get('form'), 'words').slice(0, 4000) };
    const asked = await requests.ask(
      session.person.id,
      { kind: 'correction', words: sent.words, applicationId: sent.about || null },
      c.get('telling'),
    );
    return asked.ok
      ? show(c, session, { taken: asked.value })
      : show(c, session, { sent: { ...sent, why: asked.problems[0]?.code ?? 'empty' } });
  });

  pages.get('/my/data/erase', personalAlone, async (c) => {
    const session = c.get('session');
    if (!session) return signInFirst(c);
    return c.html(erasePage(frameOf(c, portal), await applications.ofPerson(session.person.id)));
  });

  pages.post('/my/data/erase', personalAlone, async (c) => {
    const session = c.get('session');
    if (!session) return signInFirst(c);
    const language = c.get('language');
    // Drafts and contacts are gone for good, and with them the ways to warn: an operator's word alone is not enough.
    if (isAtCounter(c)) return waitsForSecondWord(c, session);
    const { kept } = await eraseMine(database, session.person.id);
    forgetVisit(c, secure);
    c.set('session', undefined);
    const stays = kept['application'] ?? 0;
    const content = {
      title: say('erasedTitle', language),
      text: say('erasedText', language, { stays }),
      links: [[`/${language}`, sayShared('home', language)]] as const,
    };
    return c.html(noticePage(frameOf(c, portal), content));
  });

  async function waitsForSecondWord(c: Context<Env>, { person, actor }: Session): Promise<Response> {
    const language = c.get('language');
    const change = { personId: person.id, kind: 'erasure', ref: person.id, askedBy: actor.id } as const;
    await database.transaction((sql) => portal.people.second.onCounterChange(sql, change));
    const links = [[`/${language}/my`, sayShared('my', language)]] as const;
    const content = { title: say('waitsTitle', language), text: say('waitsText', language), links };
    return c.html(noticePage(frameOf(c, portal), content));
  }

  async function show(
    c: Context<Env>,
    session: Session,
    after: {
      readonly taken?: PrivacyRequest;
      readonly sent?: Refused;
    } = {},
  ): Promise<Response> {
    const { id } = session.person;
    const [data, mine, asked, facts] = await Promise.all([
      exportOf(database, id, now()),
      applications.ofPerson(id),
      requests.ofPerson(id),
      knownFacts(database, id),
    ]);
    const content = { data, mine, catalogue, requests: asked, facts, ...after };
    return c.html(myDataPage(frameOf(c, portal), content), after.sent ? 422 : 200);
  }
}
