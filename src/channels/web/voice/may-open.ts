// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Context } from 'hono';
import { isMadeForThem } from '../made-for.ts';
import type { Env, Portal } from '../portal-context.ts';
import { hasRoom } from './socket.ts';

type At = Context<Env>;

/** Whether a request asks for a socket. */
export function isSocket(c: At): boolean {
  return c.req.header('upgrade')?.toLowerCase() === 'websocket';
}

/**
 * The answer to whoever may open no socket here. One is opened by scripts of other sites too, with the cookies of whoever looks at them: ours
 * alone may (RFC 6455 section 10.2), for whom their page was made.
 */
export function refusal(c: At, portal: Portal): Response | undefined {
  const origin = c.req.header('origin') ?? '';
  const isOurs = URL.canParse(origin) && new URL(origin).host === c.req.header('host');
  if (!isOurs) return c.text('', 403);
  const session = c.get('session');
  const { is } = c.get('asked');
  if (session && is !== undefined && is.opensTo !== 'everybody' && !isMadeForThem(c, portal, session))
    return c.text('', 409);
  return hasRoom(c) ? undefined : c.text('', 503);
}
