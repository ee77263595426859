// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Context } from 'hono';
import type { Language } from '#core/index.ts';
import { toldIn } from '#interview/index.ts';
import type { Env } from './portal-context.ts';

/**
 * What a page tells is of a service: where that has no words in the language of the page, all of it is told in the main one, and the page
 * says so (`components/page.ts`). A page is never half in one language and half in another.
 */
export function tellOf(c: Context<Env>, service: Parameters<typeof toldIn>[0]): void {
  c.set('told', toldIn(service, c.get('language')));
}

/** The language of what this page tells; that of its address, `language`, is the one around it. */
export function languageOf(c: Context<Env>): Language {
  return c.get('told') ?? c.get('language');
}
