// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Context } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import type { Env, Portal } from '../portal-context.ts';

type At = Context<Env>;
const cookie = 'sportello-contact';

/** The key of the contact that this browser asked for without signing in. */
export function contactKey(c: At): string | undefined {
  return getCookie(c, cookie);
}

/** Keeps it until the browser is closed: others may use it next. */
export function keepContactKey(c: At, { secure }: Portal, key: string): void {
  setCookie(c, cookie, key, { path: '/', httpOnly: true, sameSite: 'Lax', secure });
}

/** Lays it out of hand: nothing of the contact opens here any more. */
export function forgetContactKey(c: At, { secure }: Pick<Portal, 'secure'>): void {
  if (contactKey(c)) deleteCookie(c, cookie, { path: '/', secure });
}
