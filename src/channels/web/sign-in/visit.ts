// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Context } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import type { Session } from '#sign-in/index.ts';
import type { Env, Portal } from '../portal-context.ts';

type At = Context<Env>;

// With the prefix a browser takes the cookie over https only, for this host only (RFC 6265bis section 4.1.3.2).
function visitCookie(secure: boolean): string {
  return secure ? '__Host-visit' : 'visit';
}

/** The visit of a request: read once, from the token in its cookie. */
export async function visitOf(c: At, { people, secure }: Portal): Promise<Session | undefined> {
  const token = visitToken(c, secure);
  return token ? people.sessions.read(token) : undefined;
}

export function visitToken(c: At, secure: boolean): string | undefined {
  return getCookie(c, visitCookie(secure));
}

/** Keeps the token of a visit in the browser until the browser closes. */
export function keepVisit(c: At, secure: boolean, token: string): void {
  setCookie(c, visitCookie(secure), token, { path: '/', httpOnly: true, sameSite: 'Lax', secure });
}

export function forgetVisit(c: At, secure: boolean): void {
  deleteCookie(c, visitCookie(secure), { path: '/', secure });
}

/**
 * Has the browser throw away the pages that it keeps, also those it keeps whole for going back (W3C Clear Site Data): nothing of whoever
 * was signed in is seen by who sits there next. The pages are `no-store` besides; browsers have kept such pages all the same.
 */
export function forgetPages(c: At): void {
  c.header('Clear-Site-Data', '"cache"');
}
