// SPDX-License-Identifier: AGPL-3.0-or-later
import { sayWhen } from '#bookings/index.ts';
import type { Language } from '#core/index.ts';
import type { Contact } from '#queue/index.ts';
import { noticePage } from '../components/notice.ts';
import { type Frame, page } from '../components/page.ts';
import type { SentForm } from '../forms.ts';
import { type Html, html } from '../html.ts';
import { say } from './phrases.ts';

/**
 * What was asked from this browser without signing in, to whoever is there now: is it theirs? Of what it is about, nothing before a yes. What
 * they sent goes on with either answer.
 */
export function isItYoursPage(
  frame: Frame,
  {
    contact,
    action,
    sent,
    yes,
  }: {
    readonly contact: Contact;
    readonly action: string;
    readonly sent?: SentForm;
    /** Where a yes leads; without it the yes is sent. */
    readonly yes?: string;
  },
): Html {
  const { language } = frame;
  const kept = Object.entries(sent ?? {})
    .filter(([name]) => name !== 'made-for' && name !== 'yours')
    .flatMap(([name, values]) =>
      values.map((value) => html`<input type="hidden" name="${name}" value="${value}">`),
    );
  const main = html`<h1>${say('isItYours', language)}</h1>
<p class="lead">${say('askedHere', language, { when: sayWhen(contact.askedAt, language) })}</p>
<form method="post" action="${action}">${kept}<div class="actions">
${
  yes
    ? html`<a class="btn btn-primary" href="${yes}">${say('yours', language)}</a>`
    : html`<button class="btn btn-primary" type="submit" name="yours" value="yes">${say('yours', language)}</button>`
}<button class="btn btn-outline-primary" type="submit" name="yours" value="no">${say('notYours', language)}</button></div></form>`;
  return page(frame, { title: say('isItYours', language), main });
}

/** Leaving a browser that others use. */
export function finishForm(language: Language, action: string): Html {
  return html`<form method="post" action="${action}"><p>${say('finishText', language)}</p>
<button class="btn btn-outline-primary" type="submit">${say('finish', language)}</button></form>`;
}

/** They have left it. */
export function finishedPage(frame: Frame, again?: string): Html {
  const { language } = frame;
  return noticePage(frame, {
    title: say('finished', language),
    text: say('finishedText', language),
    links: [
      [`/${language}`, say('home', language)],
      ...(again ? ([[again, say('again', language)]] as const) : []),
    ],
  });
}
