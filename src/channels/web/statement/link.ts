// SPDX-License-Identifier: AGPL-3.0-or-later
import type { CalendarDate, Language } from '#core/index.ts';
import { type Definition, isProduced } from '#interview/index.ts';
import { type Application, isSent } from '#record/index.ts';
import { type Html, html, nothing } from '../html.ts';
import { say } from './phrases.ts';

/** Whether an application that was sent gives a document at once, whatever it was asked for. */
export function givesDocument(definition: Definition, { status }: Application): boolean {
  return definition.service.produces?.of !== undefined && isSent(status) && status !== 'withdrawn';
}

/** The way to the document, on the receipt of an application that gives one. */
export function documentLink(
  definition: Definition,
  application: Application,
  base: string,
  at: { readonly language: Language; readonly today: CalendarDate },
): Html {
  const { language, today } = at;
  if (!givesDocument(definition, application) || !isProduced(definition.service, application.answers, today))
    return nothing;
  const text = say(application.personId ? 'readyText' : 'readySignIn', language);
  return html`<div class="alert alert-info no-print"><h2 class="h5">${say('ready', language)}</h2><p>${text}</p>
<p class="mb-0"><a class="btn btn-primary" href="${base}/statement">${say('open', language)}</a></p></div>`;
}
