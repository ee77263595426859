// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Context } from 'hono';
import { recordAccessOnce } from '#access/index.ts';
import type { Begun } from '#limits/index.ts';
import { againPage } from './components/notice.ts';
import { sentForm } from './forms.ts';
import { isMultipart } from './multipart.ts';
import { say } from './phrases.ts';
import { type Env, frameOf, type Portal } from './portal-context.ts';

type At = Context<Env>;

/**
 * What bounds an address that takes something: what is begun there, counted by person or source; or `code`, where a secret is tried
 * and counted; `own`, open only to who has signed in or holds the application's code; `free`, which leaves nothing behind.
 */
export type Bound = Begun | 'code' | 'own' | 'free';

/** Counts what a request begins. The answer to whoever began too much; undefined for everybody else. */
export async function tooMuch(c: At, portal: Portal): Promise<Response | undefined> {
  const { bound } = c.get('asked').is ?? {};
  if (!bound || bound === 'code' || bound === 'own' || bound === 'free') return undefined;
  const personId = c.get('session')?.actor.id;
  const who = { source: c.get('source'), ...(personId === undefined ? {} : { personId }) };
  const begun = await portal.limits.allowances.begin(bound, who);
  if (begun.ok) return undefined;
  // Whoever looks for so many people may have no work to do with them: it is written down, beside the searches themselves.
  if (bound === 'search' && personId !== undefined) {
    const reason = 'Troppe ricerche in poco tempo';
    const access = { actorId: personId, act: 'list-cases', reason, allowed: false } as const;
    await recordAccessOnce(portal.database, access, portal.clock);
  }
  return waitPage(c, portal, begun.problems[0]?.with, bound === 'search' ? 'tooManySearches' : 'tooMany');
}

/**
 * Who has to wait is told how long, on the page and by the header (RFC 9110 section 10.2.3). What was typed stays on the page: pressing
 * the button later sends it again. Files cannot be kept so: they are asked for again, and it is said.
 */
export async function waitPage(
  c: At,
  portal: Portal,
  wait: Readonly<Record<string, string | number>> | undefined,
  why: 'tooMany' | 'tooManySearches' = 'tooMany',
): Promise<Response> {
  const language = c.get('language');
  const { method } = c.req.raw;
  const { pathname, search } = new URL(c.req.url);
  const isForm = method === 'POST' && !isMultipart(c.req.raw);
  const form = isForm ? (c.get('form') ?? (await sentForm(c.req.raw))) : undefined;
  const minutes = Number(wait?.['minutes'] ?? 1);
  const told = form ? 'tooManyKept' : method === 'POST' ? 'tooManyFiles' : undefined;
  c.header('Retry-After', String(wait?.['seconds'] ?? 60));
  c.header('Cache-Control', 'no-store');
  const content = {
    title: say('tooManyTitle', language),
    text: [
      say(why, language, { minutes }),
      ...(told ? [say(told, language)] : []),
      say('tooManyCall', language),
    ],
    again: `${pathname}${search}`,
    ...(form ? { form } : {}),
  };
  return c.html(againPage(frameOf(c, portal), content), 429);
}
