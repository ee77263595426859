// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Context, Hono } from 'hono';
import { type Act, authorise, type Session } from '#people/index.ts';
import { noticePage } from '../components/notice.ts';
import { say as sayShared } from '../phrases.ts';
import { type Env, frameOf, notFound, type Portal, signInFirst } from '../portal-context.ts';
import { doorOf } from './doors.ts';
import { say } from './phrases.ts';

type At = Context<Env>;

/** Nobody passes without a visit and the right of the door; who tries is written down. */
export function deskGuard(app: Hono<Env>, portal: Portal): void {
  const guard = async (c: At, next: () => Promise<void>) => {
    const session = c.get('session');
    if (!session) return c.req.method === 'GET' ? signInFirst(c) : refused(c, portal);
    const door = doorOf(c.req.path);
    if (!door) return notFound(c, portal);
    if (!(await allows(c, portal, door.act))) return refused(c, portal);
    return next();
  };
  app.use('/:language{(?:it|en)}/desk/*', guard);
}

/** Whether the visitor may do this here; asked again for each act inside a part of the desk. */
export function allows(c: At, { database, clock }: Portal, act: Act): Promise<boolean> {
  return authorise(database, visitor(c), act, { applicationId: applicationIn(c.req.path) }, clock);
}

/** Who works at the desk. Behind the guard there always is somebody. */
export function visitor(c: At): Session {
  const session = c.get('session');
  if (!session) throw new Error('the desk was reached without its guard');
  return session;
}

/** The answer to somebody without the right. */
export function refused(c: At, portal: Portal): Response | Promise<Response> {
  const language = c.get('language');
  const links = [[`/${language}`, sayShared('home', language)]] as const;
  const content = { title: say('refused', language), text: say('refusedText', language), links };
  return c.html(noticePage(frameOf(c, portal), content), 403);
}

function applicationIn(path: string): string | null {
  return (
    /\/cases\/([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})(?:\/|$)/.exec(path)?.[1] ?? null
  );
}
