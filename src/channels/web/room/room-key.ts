// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Context } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import type { Env, Portal } from '../portal-context.ts';

type At = Context<Env>;
const cookie = 'sportello-room';

/** The key with which this browser came into a call as a third. */
export function roomKey(c: At): string | undefined {
  return getCookie(c, cookie);
}

/** Keeps it until the browser is closed: others may use it next. */
export function keepRoomKey(c: At, { secure }: Pick<Portal, 'secure'>, key: string): void {
  setCookie(c, cookie, key, { path: '/', httpOnly: true, sameSite: 'Lax', secure });
}

/** Lays it out of hand: the door asks for a code again. */
export function forgetRoomKey(c: At, { secure }: Pick<Portal, 'secure'>): void {
  if (roomKey(c)) deleteCookie(c, cookie, { path: '/', secure });
}
