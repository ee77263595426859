// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Context } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import type { Application } from '#cases/index.ts';
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

/** The code of an application, where this browser has it. */
export function keptCode(c: At, id: string): string {
  return getCookie(c, cookieName(id)) ?? '';
}

/** The application of the address, if it is open to whoever asks: by their sign-in, or by the code that this browser has. */
export async function opened(c: At, { applications }: Portal): Promise<Application | undefined> {
  const id = c.req.param('id') ?? '';
  const session = c.get('session');
  const own = session && (await applications.openAs(id, session.person.id));
  if (own?.ok) return own.value;
  const code = keptCode(c, id);
  if (!code) return undefined;
  const found = await applications.open(id, code);
  if (!found.ok) return undefined;
  if (!session) return found.value;
  // Signed in with the code in hand: it becomes theirs, unless it is somebody else's.
  const claimed = await applications.claim(found.value, session.person.id, 'web');
  c.set('claimed', claimed.ok);
  return claimed.ok ? claimed.value : undefined;
}

export function notYours(c: At, portal: Portal): Response | Promise<Response> {
  const language = c.get('language');
  const links = [
    [`/${language}/resume`, say('resumeTitle', language)],
    [`/${language}`, say('home', language)],
  ] as const;
  const content = { title: say('notYours', language), text: say('notYoursText', language), links };
  return c.html(noticePage(frameOf(c, portal), content), 403);
}
