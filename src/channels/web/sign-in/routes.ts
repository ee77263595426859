// SPDX-License-Identifier: AGPL-3.0-or-later

import type { Context } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import { own } from '#core/index.ts';
import { type Level, meet } from '#persons/index.ts';
import { returnPath } from '#sign-in/index.ts';
import { whereToBegin } from '../acting/begin.ts';
import { forgetTyped } from '../applications/kept-typed.ts';
import { noticePage } from '../components/notice.ts';
import { identities } from '../components/sign-in-buttons.ts';
import { isMadeForThem } from '../made-for.ts';
import { forgetContactKey } from '../operator/contact-key.ts';
import { begins, type Pages } from '../pages.ts';
import { say, type WebPhrase } from '../phrases.ts';
import { type Env, frameOf, type Portal } from '../portal-context.ts';
import { forgetRoomKey } from '../room/room-key.ts';
import { ourPath } from './our-path.ts';
import { forgetPages, forgetVisit, keepVisit, visitToken } from './visit.ts';

type At = Context<Env>;
const stateCookie = 'sign-in';
const refusals: Readonly<Record<string, WebPhrase>> = {
  stale: 'signInStale',
  cancelled: 'signInCancelled',
  level: 'signInLevel',
  'not-fresh': 'signInNotFresh',
};

/** Signing in with the identity provider, signing out here and on every device. */
export function signInRoutes(pages: Pages, portal: Portal): void {
  const { people, clock, secure } = portal;

  pages.get('/sign-in', { ...begins, bound: 'sign-in' }, async (c) => {
    const language = c.get('language');
    const level: Level = c.req.query('level') === '3' ? 3 : 2;
    const returnTo = ourPath(c.req.query('to')) ?? `/${language}/my`;
    const by = identities.find((one) => one === c.req.query('by'));
    let begun: { readonly url: string; readonly state: string };
    try {
      begun = await people.signIn.begin({
        origin: originOf(c, portal),
        level,
        returnTo,
        ...(by ? { by } : {}),
        // A level is asked for where a step needs it now.
        mustBeFresh: c.req.query('level') !== undefined,
      });
    } catch (error) {
      // The identity provider is away: everything that needs no sign-in goes on.
      if (error instanceof Error && error.name === 'LostDatabase') throw error;
      return notSignedIn(c, 'signInAway', returnTo, 503);
    }
    setCookie(c, stateCookie, begun.state, {
      path: returnPath,
      httpOnly: true,
      sameSite: 'Lax',
      secure,
      maxAge: 15 * 60,
    });
    return c.redirect(begun.url, 303);
  });

  pages.file(returnPath, async (c) => {
    c.header('Cache-Control', 'no-store');
    const state = getCookie(c, stateCookie) ?? '';
    deleteCookie(c, stateCookie, { path: returnPath });
    const returned = new URL(c.req.url);
    const done = await people.signIn.finish(
      new URL(returned.pathname + returned.search, originOf(c, portal)),
      state,
    );
    if (!done.ok) {
      c.set('language', 'it');
      const code = done.problems[0]?.code ?? '';
      return notSignedIn(c, own(refusals, code) ?? 'signInFailed', '/it/my', 403);
    }
    const { identity, level, returnTo, provedAt } = done.value;
    const person = await meet(portal.database, identity, clock);
    // A new token: whoever knew the old one does not get the new rights.
    keepVisit(c, secure, await people.sessions.begin(person, level, visitToken(c, secure), provedAt));
    return c.redirect(await whereToBegin(portal, person, returnTo), 303);
  });

  pages.post('/sign-out', { ...begins, bound: 'free', acting: 'always' }, async (c) => {
    const language = c.get('language');
    const token = visitToken(c, secure);
    const session = c.get('session');
    // The page of another person ends this visit alone.
    const isTheirs = session && isMadeForThem(c, portal, session);
    if (c.get('form')['everywhere']?.[0] === 'yes' && isTheirs)
      await people.sessions.endAll(session.actor.id);
    else if (token) await people.sessions.end(token);
    forgetVisit(c, secure);
    forgetTyped(c, portal);
    forgetContactKey(c, portal);
    forgetRoomKey(c, portal);
    forgetPages(c);
    c.set('session', undefined);
    const links = [
      [`/${language}`, say('home', language)],
      [`/${language}/sign-in`, say('signIn', language)],
    ] as const;
    const content = { title: say('signedOut', language), text: say('signedOutText', language), links };
    return c.html(noticePage(frameOf(c, portal), content));
  });

  function notSignedIn(c: At, phrase: WebPhrase, returnTo: string, status: 403 | 503) {
    const language = c.get('language');
    const links = [[`/${language}`, say('home', language)]] as const;
    const text = say(phrase, language);
    const content = { title: say('notSignedIn', language), text, links, signInTo: returnTo };
    return c.html(noticePage(frameOf(c, portal), content), status);
  }
}

/** The origin under which this browser knows us, if it is one of ours. */
function originOf(c: At, { origins }: Portal): string {
  const { origin } = new URL(c.req.url);
  return origins.includes(origin) ? origin : (origins[0] ?? origin);
}
