// SPDX-License-Identifier: AGPL-3.0-or-later
import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';
import type { Context } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import { readJson } from '#core/index.ts';
import { formOf, type SentForm } from '../forms.ts';
import type { Env, Portal } from '../portal-context.ts';

type At = Context<Env>;

const cookie = 'typed';
// A cookie has room for 4 kB; what is longer, a letter of one's own, is not kept.
const mostLetters = 2500;
const minutes = 15;

function keyOf({ formKey }: Portal): Buffer {
  return Buffer.from(hkdfSync('sha256', formKey, '', 'what was typed when a visit ended', 32));
}

/**
 * Keeps what was just typed for a question of somebody whose visit has ended, in their own browser and sealed, for a quarter of an hour. It
 * is shown again only on the page of that question, which opens to whose application it is and to nobody else.
 */
export function keepTyped(c: At, portal: Portal, form: SentForm): void {
  const texts = Object.entries(form).flatMap(([name, values]) =>
    /^(?:\d+-)?(?:answer|none$)|^asked$/.test(name) ? values.map((value) => [name, value]) : [],
  );
  const plain = JSON.stringify([new URL(c.req.url).pathname, texts]);
  if (texts.length === 0 || plain.length > mostLetters) return;
  const iv = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', keyOf(portal), iv);
  const sealed = Buffer.concat([iv, cipher.update(plain, 'utf8'), cipher.final(), cipher.getAuthTag()]);
  setCookie(c, cookie, sealed.toString('base64url'), {
    path: '/',
    httpOnly: true,
    sameSite: 'Lax',
    secure: portal.secure,
    maxAge: minutes * 60,
  });
}

/** What was typed for this question before the visit ended; once only. */
export function takeTyped(c: At, portal: Portal): SentForm | undefined {
  const sealed = getCookie(c, cookie);
  if (!sealed) return undefined;
  const [path, texts] = opened(Buffer.from(sealed, 'base64url'), portal) ?? [];
  if (path !== new URL(c.req.url).pathname || !texts) return undefined;
  forgetTyped(c, portal);
  return formOf(texts);
}

/** Lays it out of hand: who signs out leaves nothing. */
export function forgetTyped(c: At, { secure }: Pick<Portal, 'secure'>): void {
  if (getCookie(c, cookie)) deleteCookie(c, cookie, { path: '/', secure });
}

type Kept = readonly [path: string, texts: readonly (readonly [string, string])[]];

function opened(sealed: Buffer, portal: Portal): Kept | undefined {
  try {
    const decipher = createDecipheriv('aes-256-gcm', keyOf(portal), sealed.subarray(0, 12));
    decipher.setAuthTag(sealed.subarray(-16));
    const plain = Buffer.concat([decipher.update(sealed.subarray(12, -16)), decipher.final()]);
    // Sealed by us, and by nobody else: its form is ours.
    return readJson(plain.toString('utf8')) as Kept;
  } catch {
    return undefined;
  }
}
