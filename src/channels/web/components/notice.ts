// SPDX-License-Identifier: AGPL-3.0-or-later
import type { SentForm } from '../forms.ts';
import { type Html, html, nothing } from '../html.ts';
import { say } from '../phrases.ts';
import { type Frame, page } from './page.ts';
import { signInButtons } from './sign-in-buttons.ts';

/** A page that only tells something, with a way on. */
export function noticePage(
  frame: Frame,
  content: {
    readonly title: string;
    readonly text: string;
    readonly links: readonly (readonly [string, string])[];
    /** Where signing in comes back to, when that is the way on. */
    readonly signInTo?: string;
  },
): Html {
  const signIn = content.signInTo ? signInButtons(frame.language, content.signInTo) : nothing;
  const main = html`<h1>${content.title}</h1><p class="lead">${content.text}</p>${signIn}
<ul>${content.links.map(([href, label]) => html`<li><a href="${href}">${label}</a></li>`)}</ul>`;
  return page(frame, { title: content.title, main });
}

/** It cannot be done now. Pressing the button sends the same form again, or asks for the same page: nothing has to be typed twice. */
export function againPage(
  frame: Frame,
  content: {
    readonly title: string;
    readonly text: readonly string[];
    /** Where it goes when the button is pressed. */
    readonly again: string;
    readonly form?: SentForm;
  },
): Html {
  const { title, text, again, form } = content;
  const [path = '', query = ''] = again.split('?');
  // What stands in an address is sent by a form as its boxes.
  const sent = form
    ? Object.entries(form).filter(([name]) => name !== 'made-for' || frame.madeFor === undefined)
    : [...new URLSearchParams(query)].map(([name, value]) => [name, [value]] as const);
  const kept = sent.flatMap(([name, values]) =>
    values.map((value) => html`<input type="hidden" name="${name}" value="${value}">`),
  );
  const [lead, ...more] = text;
  const main = html`<h1>${title}</h1>
<p class="lead">${lead}</p>${more.map((one) => html`<p>${one}</p>`)}
<form method="${form ? 'post' : 'get'}" action="${form ? again : path}">${kept}
<div class="actions"><button class="btn btn-primary" type="submit">${say('retry', frame.language)}</button></div></form>`;
  return page(frame, { title, main, hasError: true });
}

/** The database cannot do it now: away, busy, full, read only. */
export function lostNotice(
  frame: Frame,
  content: { readonly again: string; readonly isLong?: boolean; readonly form?: SentForm },
): Html {
  const { language } = frame;
  const { again, isLong, form } = content;
  const text = [say(form ? (isLong ? 'lostLongText' : 'lostText') : 'lostNothing', language)];
  return againPage(frame, { title: say('lostTitle', language), text, again, ...(form ? { form } : {}) });
}
