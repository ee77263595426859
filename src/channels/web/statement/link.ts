// SPDX-License-Identifier: AGPL-3.0-or-later

import type { Language } from '#core/index.ts';
import { type Application, isSent } from '#record/index.ts';
import { type Html, html, nothing } from '../html.ts';
import { say } from './phrases.ts';

/** The service whose document is made here at once. */
export const statementService = 'certificazione-unica';

/** Whether an application that was sent gives a document at once. */
export function givesStatement({ service, status }: Application): boolean {
  return service === statementService && isSent(status) && status !== 'withdrawn';
}

/** The way to the document, on the receipt of an application that gives one. */
export function statementLink(application: Application, base: string, language: Language): Html {
  if (!givesStatement(application) || application.answers['for-whom'] !== 'me') return nothing;
  const text = say(application.personId ? 'readyText' : 'readySignIn', language);
  return html`<div class="alert alert-info no-print"><h2 class="h5">${say('ready', language)}</h2><p>${text}</p>
<p class="mb-0"><a class="btn btn-primary" href="${base}/statement">${say('open', language)}</a></p></div>`;
}
