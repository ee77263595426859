// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Context } from 'hono';
import type { Problem } from '#core/index.ts';
import type { Application } from '#record/index.ts';
import { refusalNote } from '../accounts/guarded.ts';
import { say as sayGuard } from '../accounts/phrases.ts';
import { page } from '../components/page.ts';
import { type Html, html } from '../html.ts';
import { type Env, frameOf, type Portal } from '../portal-context.ts';
import { languageOf } from '../told-in.ts';
import { cannotBeYours, notYours } from './opened.ts';
import { say } from './waiting-phrases.ts';

type At = Context<Env>;

/** Why what was handed in could not be sent by whoever said that it is theirs, and the way on. It still waits. */
export function notCompleted(
  c: At,
  portal: Portal,
  application: Application,
  problems: readonly Problem[],
): Response | Promise<Response> {
  const language = languageOf(c);
  const code = problems[0]?.code;
  if (code === 'another-code' || code === 'expired') return cannotBeYours(c, portal, code);
  const note =
    code === 'step-up'
      ? stepUp()
      : code === 'not-holder'
        ? notHolder()
        : refusalNote(language, problems, application);
  if (!note) return notYours(c, portal);
  const title = say('notNow', language);
  return c.html(page(frameOf(c, portal), { title, main: html`<h1>${title}</h1>${note}` }), 422);

  // What was handed in is not changed: another account is another application.
  function notHolder(): Html {
    return html`<p class="lead">${sayGuard('not-holder', language)}</p>
<p><a href="/${language}/services/${application.service}">${say('again', language)}</a></p>`;
  }

  function stepUp(): Html {
    const level = Number(problems[0]?.with?.['level'] ?? 3);
    const minutes = Number(problems[0]?.with?.['minutes'] ?? 10);
    const back = encodeURIComponent(`/${language}/applications/${application.id}`);
    return html`<p>${sayGuard('stepUpText', language, { level, minutes })}</p><p>${sayGuard('stepUpHelp', language)}</p>
<p><a class="btn btn-primary" href="/${language}/sign-in?level=${level}&amp;to=${back}">${say('stepUp', language, { level })}</a></p>`;
  }
}
