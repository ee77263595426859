// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Context } from 'hono';
import { closedOn, closedSays } from '#catalogue/index.ts';
import type { Application } from '#record/index.ts';
import { noticePage } from '../components/notice.ts';
import { say } from '../phrases.ts';
import { type Env, frameOf, type Portal } from '../portal-context.ts';
import { languageOf } from '../told-in.ts';

/** That a draft can no longer be sent: since when, where to turn to, and that what was answered is still there to read. */
export function closedPage(
  c: Context<Env>,
  portal: Portal,
  { service }: Pick<Application, 'service'>,
): Response | Promise<Response> {
  const language = languageOf(c);
  const card = portal.catalogue.entries.get(service)?.card;
  const closed = card && closedOn(card, portal.today());
  const [since, ...instead] = closed ? closedSays(closed, language) : [say('closedGone', language)];
  const links = [
    [`/${language}/my`, say('my', language)],
    [`/${language}`, say('home', language)],
  ] as const;
  const text = [since, ...instead, say('closedDraft', language)].join(' ');
  return c.html(noticePage(frameOf(c, portal), { title: say('closedTitle', language), text, links }), 410);
}
