// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Context } from 'hono';
import { matchedRoutes } from 'hono/route';
import { own } from '#core/index.ts';
import type { Begun } from '#limits/index.ts';
import { noticePage } from './components/notice.ts';
import { say } from './phrases.ts';
import { type Env, frameOf, type Portal } from './portal-context.ts';

type At = Context<Env>;

/**
 * What bounds an address that takes something: what is begun there, counted by person or source; or `code`, where a secret is tried
 * and counted; `own`, open only to who has signed in or holds the application's code; `free`, which leaves nothing behind.
 */
export type Bound = Begun | 'code' | 'own' | 'free';

/** Every address that takes something, without its language. A test holds this against the routes: a new one says what bounds it. */
export const bounds: Readonly<Record<string, Bound>> = {
  'GET /sign-in': 'sign-in',
  'POST /services/:service/start': 'draft',
  'POST /services/:service/estimate': 'free',
  'POST /codice-fiscale': 'free',
  'POST /resume': 'code',
  'POST /sign-out': 'free',
  'POST /stop/:token': 'code',
  'POST /applications/:id/contest': 'draft',
  'POST /applications/:id/documents': 'upload',
  'POST /my/contacts/:channel/code': 'code',
  'POST /desk/scan': 'upload',
};

/** The bound of an address: that of its line above; for what lies below one's own application, personal area or desk, `own`. */
export function boundOf(method: string, path: string): Bound | undefined {
  const bare = path.replace(/^\/:language(\{[^}]*\})?/, '');
  const told = own(bounds, `${method} ${bare}`);
  if (told || method !== 'POST') return told;
  return /^\/(applications\/:id|my|acting|desk)(\/|$)/.test(bare) ? 'own' : undefined;
}

/** Counts what a request begins. The answer to whoever began too much; undefined for everybody else. */
export async function tooMuch(c: At, portal: Portal): Promise<Response | undefined> {
  const { method } = c.req.raw;
  const bound = matchedRoutes(c)
    .filter((route) => route.method === method)
    .map(({ path }) => boundOf(method, path))
    .find((one) => one !== undefined);
  if (!bound || bound === 'code' || bound === 'own' || bound === 'free') return undefined;
  const personId = c.get('session')?.actor.id;
  const who = { source: c.get('source'), ...(personId === undefined ? {} : { personId }) };
  const begun = await portal.limits.allowances.begin(bound, who);
  return begun.ok ? undefined : waitPage(c, portal, begun.problems[0]?.with);
}

/** Who has to wait is told how long, on the page and by the header (RFC 9110 section 10.2.3). */
export function waitPage(
  c: At,
  portal: Portal,
  wait: Readonly<Record<string, string | number>> | undefined,
): Response | Promise<Response> {
  const language = c.get('language');
  const links = [[`/${language}`, say('home', language)]] as const;
  const text = say('tooMany', language, { minutes: Number(wait?.['minutes'] ?? 1) });
  c.header('Retry-After', String(wait?.['seconds'] ?? 60));
  return c.html(noticePage(frameOf(c, portal), { title: say('tooManyTitle', language), text, links }), 429);
}
