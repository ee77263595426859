// SPDX-License-Identifier: AGPL-3.0-or-later
import { timingSafeEqual } from 'node:crypto';
import type { Context } from 'hono';
import type { Session } from '#sign-in/index.ts';
import { noticePage } from './components/notice.ts';
import { markFor } from './form-mark.ts';
import { one } from './forms.ts';
import { say } from './phrases.ts';
import { type Env, frameOf, type Portal } from './portal-context.ts';

type At = Context<Env>;

/** Was the form that was sent made for whom the visit is for now? A form with files says so in its address: it is not read yet. */
export function isMadeForThem(c: At, { formKey }: Portal, session: Session): boolean {
  const form = c.get('form');
  const sent = Buffer.from(c.req.query('made-for') ?? (form ? one(form, 'made-for') : ''));
  const wanted = Buffer.from(markFor(formKey, session));
  return sent.length === wanted.length && timingSafeEqual(sent, wanted);
}

/**
 * The answer to whoever sends the form of a page that was made for somebody else: another tab of an operator, of a delegate, of a browser
 * that several people use. Nothing is done, and nothing of what was typed is shown. What leaves nothing behind, and what the secret
 * link of a warning stops, are for whoever sends them.
 */
export function madeForAnother(c: At, portal: Portal): Response | Promise<Response> | undefined {
  const session = c.get('session');
  const { is } = c.get('asked');
  if (!session || c.req.method !== 'POST' || is?.forWhoever || is?.bound === 'free') return undefined;
  if (isMadeForThem(c, portal, session)) return undefined;
  const language = c.get('language');
  const isDesk = is?.opensTo === 'desk' && !session.acting;
  const links = [
    [isDesk ? `/${language}/desk` : `/${language}/my`, say('madeForGoOn', language)],
    [`/${language}`, say('home', language)],
  ] as const;
  const content = { title: say('madeForTitle', language), text: say('madeForText', language), links };
  return c.html(noticePage(frameOf(c, portal), content), 409);
}
