// SPDX-License-Identifier: AGPL-3.0-or-later
import type { MiddlewareHandler } from 'hono';

/**
 * Whoever is told that it cannot be done now is told when to ask again (RFC 9110 section 10.2.3): with every 503, wherever it comes
 * from, and with every page that says 409, where somebody was faster. The API's own conflicts are for ever, but for the one that says itself.
 */
export const whenAgain: MiddlewareHandler = async (c, next) => {
  await next();
  const { status, headers } = c.res;
  if (headers.has('Retry-After')) return;
  if (status === 503) c.header('Retry-After', '5');
  if (status === 409 && !c.req.path.startsWith('/api/')) c.header('Retry-After', '1');
};
