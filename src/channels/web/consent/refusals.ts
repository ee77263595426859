// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Context } from 'hono';
import { recordAccess } from '#access/index.ts';
import type { Session } from '#sign-in/index.ts';
import { noticePage } from '../components/notice.ts';
import { type Env, frameOf, notFound, type Portal } from '../portal-context.ts';
import { say } from './phrases.ts';

type At = Context<Env>;

/** What one answers or contests for oneself alone is done by nobody who acts for them. */
export function ownOnly(c: At, portal: Portal): Response | Promise<Response> {
  const language = c.get('language');
  const links = [[`/${language}/my`, say('mine2', language)]] as const;
  const content = { title: say('ownOnly', language), text: say('ownOnlyText', language), links };
  return c.html(noticePage(frameOf(c, portal), content), 403);
}

/** An attempt on what is asked of somebody else is refused, and whoever applied can read of it. */
export async function notYours(
  c: At,
  portal: Portal,
  session: Session,
  code: string | undefined,
): Promise<Response> {
  const about = code === 'not-yours' ? await portal.consents.about(c.req.param('id') ?? '') : undefined;
  if (!about) return notFound(c, portal);
  const language = c.get('language');
  const access = {
    actorId: session.actor.id,
    act: 'own-cases',
    reason: say('attempt', 'it'),
    allowed: false,
    ...about,
  } as const;
  await recordAccess(portal.database, access, portal.clock);
  const links = [[`/${language}/my`, say('mine2', language)]] as const;
  const content = { title: say('notYours', language), text: say('notYoursText', language), links };
  return c.html(noticePage(frameOf(c, portal), content), 403);
}
