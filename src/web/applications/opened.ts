// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Context } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import type { Application } from '#cases/index.ts';
import { claimPage } from '../acting/pages.ts';
import { noticePage } from '../components/notice.ts';
import { say } from '../phrases.ts';
import { type Env, frameOf, type Portal } from '../portal-context.ts';

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

/** The application that this browser has the code of; each code that is none is counted. */
export async function byKeptCode(
  c: At,
  { applications, limits }: Portal,
  id: string,
): Promise<Application | undefined> {
  const code = keptCode(c, id);
  if (code === '') return undefined;
  const found = await limits.attempts.tried('kept-code', { source: c.get('source') }, () =>
    applications.open(id, code),
  );
  return found.ok ? found.value : undefined;
}

/** The code of an application, where this browser has it. */
export function keptCode(c: At, id: string): string {
  return getCookie(c, cookieName(id)) ?? '';
}

/** The application of the address, if it is open to whoever asks: by their sign-in, or by the code that this browser has. */
export async function opened(c: At, portal: Portal): Promise<Application | undefined> {
  const { applications } = portal;
  const id = c.req.param('id') ?? '';
  const session = c.get('session');
  const own = session && (await applications.openAs(id, session.person.id));
  if (own?.ok) return own.value;
  // For another nothing is taken up unasked: `notYours` asks whose it is.
  if (session?.acting) return undefined;
  const found = await byKeptCode(c, portal, id);
  if (!found || !session) return found;
  // Signed in with the code in hand: it becomes theirs, unless it is somebody else's.
  const claimed = await applications.claim(found, session.person.id, 'web');
  c.set('claimed', claimed.ok);
  if (claimed.ok && claimed.value.code) keepCode(c, portal, id, claimed.value.code);
  return claimed.ok ? claimed.value : undefined;
}

/** An application begun on this device before signing in, that whoever acts for another may link to that person. */
export async function unclaimed(c: At, portal: Portal): Promise<Application | undefined> {
  const id = c.req.param('id') ?? '';
  const found = c.get('session')?.acting ? await byKeptCode(c, portal, id) : undefined;
  return found?.personId === null ? found : undefined;
}

export async function notYours(c: At, portal: Portal): Promise<Response> {
  const language = c.get('language');
  const { acting } = c.get('session') ?? {};
  const begun = acting && (await unclaimed(c, portal));
  if (acting && begun) return c.html(claimPage(frameOf(c, portal), acting, begun.id));
  const links = [
    [`/${language}/resume`, say('resumeTitle', language)],
    [`/${language}`, say('home', language)],
  ] as const;
  const content = { title: say('notYours', language), text: say('notYoursText', language), links };
  return c.html(noticePage(frameOf(c, portal), content), 403);
}
