// SPDX-License-Identifier: AGPL-3.0-or-later
import type { MiddlewareHandler } from 'hono';

/**
 * An address, a search and a cookie are texts from outside too: NUL goes out of them before anything reads them. No page of ours
 * has it in its path; what is searched for is searched without it.
 */
export const cleanAddress: MiddlewareHandler = async (c, next) => {
  const { url, headers } = c.req.raw;
  const cookie = headers.get('cookie') ?? '';
  if (hasNul(new URL(url).pathname)) return c.notFound();
  if (hasNul(url) || hasNul(cookie)) {
    const cleaned = new Headers(headers);
    if (cookie) cleaned.set('cookie', withoutNul(cookie));
    const { method, body } = c.req.raw;
    const sent = body ? { body, duplex: 'half' as const } : {};
    c.req.raw = new Request(withoutNul(url), { method, headers: cleaned, ...sent });
  }
  return next();
};

function hasNul(text: string): boolean {
  return /%00/.test(text);
}

function withoutNul(text: string): string {
  // Again while taking one out makes another: `%0%000`.
  return hasNul(text) ? withoutNul(text.replaceAll('%00', '')) : text;
}
