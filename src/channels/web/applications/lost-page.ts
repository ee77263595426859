// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Context } from 'hono';
import type { Loss } from '#store/index.ts';
import { lostNotice } from '../components/notice.ts';
import { type Env, frameOf, type Portal } from '../portal-context.ts';

type At = Context<Env>;

/** The page for a database that cannot do it now. What was typed goes with the button that tries again. */
export function lostPage(c: At, portal: Portal, reason: Loss): Response | Promise<Response> {
  const { pathname, search } = new URL(c.req.url);
  const form = c.req.method === 'POST' ? c.get('form') : undefined;
  // What another holds is free in a moment; a full disk waits for somebody.
  const isLong = reason === 'full' || reason === 'read-only';
  c.header('Retry-After', isLong ? '60' : '5');
  const again = pathname + search;
  return c.html(lostNotice(frameOf(c, portal), { again, isLong, ...(form ? { form } : {}) }), 503);
}
