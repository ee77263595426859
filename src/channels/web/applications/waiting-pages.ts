// SPDX-License-Identifier: AGPL-3.0-or-later
import { type HandedIn, sayOnlyState } from '#applications/index.ts';
import { type CalendarDate, formatResumeCode } from '#core/index.ts';
import { showDate } from '#kinds/index.ts';
import { fullName } from '#persons/index.ts';
import type { ReceiptLine } from '#record/index.ts';
import { each } from '../components/each.ts';
import { type Frame, page } from '../components/page.ts';
import { signInButtons } from '../components/sign-in-buttons.ts';
import { type Html, html, nothing } from '../html.ts';
import { say } from './waiting-phrases.ts';

/**
 * What was handed in without signing in, to the person of its codice fiscale: is it theirs? Before a yes they see where its money goes and
 * its contacts, in full, and no other answer.
 */
export function isItYoursPage(
  frame: Frame,
  {
    id,
    title,
    number,
    on,
    until,
    lines,
    besides,
  }: HandedIn & { readonly title: string; readonly lines: readonly ReceiptLine[]; readonly besides: Html },
): Html {
  const { language } = frame;
  const name = frame.acting ? fullName(frame.acting.power.person) : '';
  // By a mandate one is brought here from there: a no leads to its service.
  const only = frame.acting?.power.only;
  const noHref = only ? `/${language}/services/${only.service}` : `/${language}/my`;
  const fact = (label: Parameters<typeof say>[0], value: string) =>
    html`<div><dt>${say(label, language)}</dt><dd>${value}</dd></div>`;
  const main = html`<h1>${say('title', language)}</h1>
<p class="lead">${name ? say('leadFor', language, { name }) : say('lead', language)}</p>
<dl class="facts">${fact('service', title)}${fact('on', showDate(on, language))}${fact('number', number)}${until ? fact('until', showDate(until, language)) : nothing}</dl>
${lines.length > 0 ? html`<p>${say('where', language)}</p><dl class="facts">${lines.map(({ item, short, value }) => html`<div><dt>${item ? `${item}: ` : ''}${short}</dt><dd>${value}</dd></div>`)}</dl>` : nothing}
${besides}<p>${say('yesMeans', language)}</p><p>${say('noMeans', language)}</p>
<form method="post" action="/${language}/applications/${id}/claim"><div class="actions">
<button class="btn btn-primary" type="submit">${name ? say('yesFor', language, { name }) : say('yes', language)}</button><a class="btn btn-outline-primary" href="${noHref}">${say('no', language)}</a></div></form>`;
  return page(frame, { title: say('title', language), main });
}

/** What was begun in this browser without signing in, to whoever has signed in since: is it theirs? Nothing of its answers before a yes. */
export function isTheDraftYoursPage(
  frame: Frame,
  { id, title, on }: { readonly id: string; readonly title: string; readonly on: CalendarDate },
): Html {
  const { language } = frame;
  const fact = (label: Parameters<typeof say>[0], value: string) =>
    html`<div><dt>${say(label, language)}</dt><dd>${value}</dd></div>`;
  const main = html`<h1>${say('title', language)}</h1><p class="lead">${say('draftLead', language)}</p>
<dl class="facts">${fact('service', title)}${fact('begunOn', showDate(on, language))}</dl><p>${say('draftMeans', language)}</p>
<form method="post" action="/${language}/applications/${id}/claim"><div class="actions">
<button class="btn btn-primary" type="submit">${say('draftYes', language)}</button><a class="btn btn-outline-primary" href="/${language}/my">${say('no', language)}</a></div></form>`;
  return page(frame, { title: say('title', language), main });
}

/** What is still to be done by whoever handed it in, and the code beside its number: on the screen and on paper. */
export function whatIsMissing(
  frame: Frame,
  of: {
    readonly id: string;
    readonly told: { readonly now: string; readonly next: string; readonly also: readonly string[] };
    readonly code: string;
  },
): Html {
  const { language } = frame;
  const { id, told, code } = of;
  const secret = code
    ? html`<p class="mb-1">${say('code', language)}</p><p class="number"><strong>${formatResumeCode(code)}</strong></p><p>${say('codeText', language)}</p>`
    : nothing;
  return html`${secret}<section class="alert alert-warning" aria-labelledby="missing"><h2 class="h4 mt-0" id="missing">${say('todo', language)}</h2>
<p>${told.now}</p><p><strong>${told.next}</strong></p>${told.also.map((text) => html`<p>${text}</p>`)}
<div class="no-print">${signInButtons(language, `/${language}/applications/${id}`)}</div></section>`;
}

/** What waits, to whoever knows its number and codice fiscale: by when and how it is completed, and nothing that it says. */
export function handedInPage(
  frame: Frame,
  of: HandedIn & { readonly title: string; readonly told: Parameters<typeof whatIsMissing>[1]['told'] },
): Html {
  const { language } = frame;
  const { id, title, number, told } = of;
  const main = html`<h1>${title}</h1><p class="form-text">${say('number', language)} ${number}</p>
${whatIsMissing(frame, { id, told, code: '' })}<p>${sayOnlyState('onlyState', language)}</p>`;
  return page(frame, { title, main });
}

/** A way to each of those that may be this person's: shown where everything of theirs is. */
export function askedWhetherYours(
  all: readonly (HandedIn & { readonly title: string })[],
  language: Frame['language'],
): Html {
  if (all.length === 0) return nothing;
  return html`<section class="alert alert-warning" aria-labelledby="yours"><h2 class="h4 mt-0" id="yours">${say('title', language)}</h2>
<p>${say('lead', language)}</p><ul class="list-unstyled mb-0">${each(
    all,
    language,
    ({ id, title, on, number }) =>
      html`<li><a href="/${language}/applications/${id}">${title}</a>. ${say('on', language)} ${showDate(on, language)}. ${say('number', language)} ${number}</li>`,
  )}</ul></section>`;
}
