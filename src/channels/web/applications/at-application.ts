// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Context } from 'hono';
import type { Application } from '#record/index.ts';
import type { Env, Portal } from '../portal-context.ts';
import { languageOf } from '../told-in.ts';

type At = Context<Env>;

/** Where an application is, in an address. */
export function base(c: At, id: string): string {
  return `/${c.get('language')}/applications/${id}`;
}

/** The page from which an answer is changed, and to which the person comes back. */
export function cameFrom(c: At): 'check' | 'known' | undefined {
  const from = c.req.query('from');
  return from === 'check' || from === 'known' ? from : undefined;
}

/** Whether something in it is known without asking. */
export function hasKnown({ known }: Application): boolean {
  return Object.keys(known).length > 0;
}

/** What an answer is read and written with here. */
export function setting(c: At, portal: Portal) {
  return { language: languageOf(c), today: portal.today(), places: portal.places };
}
