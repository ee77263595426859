// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Context } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import { todayInItaly } from '#core/index.ts';
import { type Application, moneyAndContacts } from '#record/index.ts';
import { subjectOf } from '../acting/on-behalf.ts';
import { claimPage } from '../acting/pages.ts';
import { noticePage } from '../components/notice.ts';
import { say } from '../phrases.ts';
import { type Env, frameOf, type Portal } from '../portal-context.ts';
import { tellOf } from '../told-in.ts';
import { besides } from './besides.ts';
import { isItYoursPage, isTheDraftYoursPage } from './waiting-pages.ts';
import { say as sayWaiting } from './waiting-phrases.ts';

type At = Context<Env>;

// One cookie for each application: two of them open in two tabs do not disturb each other.
function cookieName(id: string): string {
  return `sportello-${id.slice(0, 8)}`;
}

/** Keeps the code of an application in this browser for a day. */
export function keepCode(c: At, { secure }: Portal, id: string, code: string): void {
  setCookie(c, cookieName(id), code, {
    path: '/',
    httpOnly: true,
    sameSite: 'Lax',
    secure,
    maxAge: 60 * 60 * 24,
  });
}

/** Lays the code out of hand. */
export function forgetCode(c: At, { secure }: Portal, id: string): void {
  deleteCookie(c, cookieName(id), { path: '/', secure });
}

/** The application that this browser has the code of, while it is nobody's; each code that is none is counted. */
export async function byKeptCode(c: At, portal: Portal, id: string): Promise<Application | undefined> {
  const { applications, limits } = portal;
  const code = keptCode(c, id);
  if (code === '') return undefined;
  const found = await limits.attempts.tried('kept-code', { source: c.get('source') }, () =>
    applications.open(id, code),
  );
  // One that opens nothing any more is laid out of hand: it is not tried again on each page.
  if (!found.ok && found.problems[0]?.code === 'not-found') forgetCode(c, portal, id);
  return found.ok ? found.value : undefined;
}

/** The code of an application, where this browser has it. */
export function keptCode(c: At, id: string): string {
  return getCookie(c, cookieName(id)) ?? '';
}

/**
 * The application of the address, if it is open to whoever asks. The one place that decides it for every page below an application's
 * address: what is somebody's opens by their sign-in alone, or by a power of whoever acts for them; what is nobody's yet by its code, which
 * this browser has. After signing out, and once a visit has run out, nothing of a person opens (`tests/one-key.test.ts`).
 */
export async function opened(c: At, portal: Portal): Promise<Application | undefined> {
  const application = await openTo(c, portal);
  if (application) tellOf(c, portal.applications.definition(application));
  return application;
}

async function openTo(c: At, portal: Portal): Promise<Application | undefined> {
  const { applications } = portal;
  const id = c.req.param('id') ?? '';
  const session = c.get('session');
  const own = session && (await applications.openAs(id, session.person.id));
  if (own?.ok) return own.value;
  // For another nothing is taken up unasked: `notYours` asks whose it is.
  if (session?.acting) return undefined;
  // Signed in with its code in hand: is it theirs? Looking at a page answers nothing (`notYours` asks, a yes is sent).
  return session ? undefined : byKeptCode(c, portal, id);
}

/** An application begun on this device before signing in, that may be whoever has signed in's, or of the person for whom they act. */
export async function unclaimed(c: At, portal: Portal): Promise<Application | undefined> {
  const id = c.req.param('id') ?? '';
  const session = c.get('session');
  const found = session && (await byKeptCode(c, portal, id));
  if (found?.status !== 'draft') return undefined;
  // One that names somebody else is not asked about: it cannot be theirs.
  return (await portal.applications.mayBeOf(found, session?.person.id ?? '')) ? found : undefined;
}

/** What was handed in and may be whoever has signed in's; refuses as `Applications.offered`. */
export function offered(c: At, { applications }: Portal) {
  const id = c.req.param('id') ?? '';
  return applications.claimable(id, c.get('session')?.person.id ?? '', keptCode(c, id));
}

/** In the place of what does not open: whose it is where that can be asked, otherwise the ways to what is one's own. */
export async function notYours(c: At, portal: Portal): Promise<Response> {
  const language = c.get('language');
  const session = c.get('session');
  const begun = await unclaimed(c, portal);
  if (session?.acting && begun) return c.html(claimPage(frameOf(c, portal), session.acting, begun.id));
  if (session && begun) {
    const title = subjectOf(portal, begun.service, language);
    const on = todayInItaly({ nowMs: () => begun.createdAt.getTime() });
    return c.html(isTheDraftYoursPage(frameOf(c, portal), { id: begun.id, title, on }));
  }
  const handedIn = session && (await offered(c, portal));
  if (handedIn?.ok) {
    const title = subjectOf(portal, handedIn.value.service, language, handedIn.value.title);
    const lines = moneyAndContacts(
      portal.applications.definition(handedIn.value.application),
      handedIn.value.application,
    );
    const beside = besides(handedIn.value.doubles, language);
    return c.html(isItYoursPage(frameOf(c, portal), { ...handedIn.value, title, lines, besides: beside }));
  }
  const code = handedIn?.problems[0]?.code;
  if (code === 'another-code' || code === 'expired') return cannotBeYours(c, portal, code);
  const here = new URL(c.req.url).pathname;
  const signInTo = c.req.method === 'GET' ? here : `/${language}/my`;
  const links = [
    [`/${language}/resume`, say('resumeTitle', language)],
    [`/${language}`, say('home', language)],
  ] as const;
  const told = { title: say('notYours', language), text: say('notYoursText', language), links };
  const content = session ? told : { ...told, signInTo };
  return c.html(noticePage(frameOf(c, portal), content), 403);
}

/** It names another's codice fiscale, or its time is over: said clearly, and nothing of it shown. */
export function cannotBeYours(
  c: At,
  portal: Portal,
  code: 'another-code' | 'expired',
): Response | Promise<Response> {
  const language = c.get('language');
  const links = [[`/${language}/my`, say('my', language)]] as const;
  const content = { title: sayWaiting(`${code}-title`, language), text: sayWaiting(code, language), links };
  return c.html(noticePage(frameOf(c, portal), content), 403);
}
