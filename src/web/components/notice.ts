// SPDX-License-Identifier: AGPL-3.0-or-later
import type { SentForm } from '../forms.ts';
import { type Html, html } from '../html.ts';
import { say } from '../phrases.ts';
import { type Frame, page } from './page.ts';

/** A page that only tells something, with a way on. */
export function noticePage(
  frame: Frame,
  content: {
    readonly title: string;
    readonly text: string;
    readonly links: readonly (readonly [string, string])[];
  },
): Html {
  const main = html`<h1>${content.title}</h1><p class="lead">${content.text}</p>
<ul>${content.links.map(([href, label]) => html`<li><a href="${href}">${label}</a></li>`)}</ul>`;
  return page(frame, { title: content.title, main });
}

/** The database cannot do it now: away, busy, full, read only. Pressing the button sends the same form again: nothing has to be typed twice. */
export function lostNotice(
  frame: Frame,
  content: { readonly again: string; readonly isLong?: boolean; readonly form?: SentForm },
): Html {
  const { language } = frame;
  const kept = Object.entries(content.form ?? {}).flatMap(([name, values]) =>
    values.map((value) => html`<input type="hidden" name="${name}" value="${value}">`),
  );
  const main = html`<h1>${say('lostTitle', language)}</h1>
<p class="lead">${say(content.form ? (content.isLong ? 'lostLongText' : 'lostText') : 'lostNothing', language)}</p>
<form method="${content.form ? 'post' : 'get'}" action="${content.again}">${kept}
<div class="actions"><button class="btn btn-primary" type="submit">${say('retry', language)}</button></div></form>`;
  return page(frame, { title: say('lostTitle', language), main, hasError: true });
}
