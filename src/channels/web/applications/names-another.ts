// SPDX-License-Identifier: AGPL-3.0-or-later

import type { Language } from '#core/index.ts';
import { type Application, questionOf } from '#record/index.ts';
import { type Html, html } from '../html.ts';
import { say } from './waiting-phrases.ts';

/** In the place of the button that sends: the answers name another applicant than who signed in, and the two ways on. */
export function namesAnother(language: Language, { id, askedAs }: Application): Html {
  const question = `/${language}/applications/${id}/questions/${questionOf(askedAs, 'person.codice-fiscale') ?? ''}?from=check`;
  return html`<div class="alert alert-warning" role="alert"><p>${say('names-another', language)}</p>
<p><a href="${question}">${say('own-code', language)}</a></p><p class="mb-0"><a href="/${language}/my/delegations">${say('for-another', language)}</a></p></div>`;
}
