// SPDX-License-Identifier: AGPL-3.0-or-later

import type { Context, Hono } from 'hono';
import { type Act, authorise, may } from '#access/index.ts';
import { deskLanguageOf, own } from '#core/index.ts';
import { besideNow, declineOffer, letGoBeside, letGoNear } from '#queue/index.ts';
import type { Session } from '#sign-in/index.ts';
import { noticePage } from '../components/notice.ts';
import { inLanguage } from '../pages.ts';
import { say as sayShared } from '../phrases.ts';
import { type Env, frameOf, notFound, type Portal, signInFirst } from '../portal-context.ts';
import { visitOf } from '../sign-in/visit.ts';
import { staffActOf } from '../staff-acts.ts';
import { namedIn } from './named.ts';
import { partOf } from './parts.ts';
import { type DeskPhrase, say } from './phrases.ts';

type At = Context<Env>;

/**
 * Nobody passes without a visit, the right of its part, and distance from every case that the request names: in its address or its
 * form, by the case's own id or that of a decision, paper or request of it. No page below can be written that forgets it. Who tries
 * is written down.
 */
export function deskGuard(app: Hono<Env>, portal: Portal): void {
  const { database, clock } = portal;
  const guard = async (c: At, next: () => Promise<void>) => {
    const language = deskLanguageOf(c.get('language'));
    if (language !== c.get('language')) {
      c.set('language', language);
      if (c.req.method === 'GET')
        return c.redirect(`/${language}${c.req.path.slice(3)}${new URL(c.req.url).search}`, 302);
    }
    const session = c.get('session');
    if (!session) return c.req.method === 'GET' ? signInFirst(c) : refused(c, portal);
    const part = partOf(c.req.path);
    // What is sent is on the list of what keeps one of the agency from doing it alone, or does not exist.
    if (!part || (c.req.method === 'POST' && !staffActOf(c))) return notFound(c, portal);
    const named = await namedIn(database, c.req.path, c.get('form'));
    for (const about of named.length > 0 ? named : [{}]) {
      const free = await authorise(database, session, part.act, about, clock);
      if (free.ok) continue;
      const isTied = free.problems[0]?.code === 'tied';
      const contactId = isTied ? own(c.get('asked').ids, 'contacts') : undefined;
      if (contactId && (await letGo(contactId, session.actor.id)))
        return c.redirect(`/${language}/desk/contacts?note=let-go`, 303);
      return refused(c, portal, isTied ? 'tiedText' : 'refusedText');
    }
    return next();
  };
  app.use(`${inLanguage}/desk/*`, guard);

  /** By whoever has the contact, is asked to take it, or is beside it, and has come near since. */
  async function letGo(contactId: string, staffId: string): Promise<boolean> {
    const { contacts: rooms } = portal;
    if (await letGoNear(rooms, staffId, contactId)) return true;
    if ((await declineOffer(rooms, staffId, contactId, 'tied')).ok) return true;
    return (await besideNow(rooms, staffId))?.contactId === contactId && letGoBeside(rooms, contactId);
  }
}

/** Whether the visitor may do this here; asked again for each act inside a part of the desk. */
export async function allows(c: At, { database, clock }: Portal, act: Act): Promise<boolean> {
  const about = { applicationId: own(c.get('asked').ids, 'cases') ?? null };
  return (await authorise(database, visitor(c), act, about, clock)).ok;
}

/** Who works at the desk. Behind the guard there always is somebody. */
export function visitor(c: At): Session {
  const session = c.get('session');
  if (!session) throw new Error('the desk was reached without its guard');
  return session;
}

/** Whether a page of the desk that stands open still may: the visit for which it was made, with the right of its part, lasts. */
export async function staysOpen(c: At, portal: Portal): Promise<boolean> {
  const [part, now] = [partOf(c.req.path), await visitOf(c, portal)];
  return part !== undefined && now?.actor.id === visitor(c).actor.id && may(now.roles, part.act);
}

/** The answer to somebody without the right, or too near. */
export function refused(
  c: At,
  portal: Portal,
  why: Extract<DeskPhrase, 'refusedText' | 'tiedText'> = 'refusedText',
): Response | Promise<Response> {
  const language = c.get('language');
  const links = [[`/${language}`, sayShared('home', language)]] as const;
  const content = { title: say('refused', language), text: say(why, language), links };
  return c.html(noticePage(frameOf(c, portal), content), 403);
}
