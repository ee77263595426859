// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Language } from '#core/index.ts';
import { showTime } from '#kinds/index.ts';
import type { Contact } from '#queue/index.ts';
import { type Html, html, nothing } from '../html.ts';
import { say } from './phrases.ts';

/** The PIN as it is typed on the page of a contact. */
export interface PinShown {
  /** The page stands still for it: without our script it would turn under their hands. */
  readonly isTyped?: boolean;
  /** What was wrong with it. The PIN itself is never shown again. */
  readonly sent?: { readonly codiceFiscale: string; readonly error: string };
}

/** That the person is known, and by what; nothing while they are not. */
export function identifiedNotice(
  language: Language,
  {
    identifiedAt,
    identifiedBy,
    recognisedAt,
  }: Pick<Contact, 'identifiedAt' | 'identifiedBy' | 'recognisedAt'>,
): Html {
  return html`<div data-part="identified">${identifiedAt ? html`<p role="status">${say('identified', language, { way: identifiedBy, time: showTime(identifiedAt, language) })}</p>` : recognisedAt ? html`<p role="status">${say('recognised', language, { time: showTime(recognisedAt, language) })}</p>` : nothing}</div>`;
}

/** Where whoever is not known yet types their PIN, beside a call too; without our script behind a link, on a page that does not turn. */
export function pinPanel(
  language: Language,
  base: string,
  { personId, identifiedId }: Pick<Contact, 'personId' | 'identifiedId'>,
  { isTyped = false, sent }: PinShown,
): Html {
  const isOpen = isTyped || sent !== undefined;
  const part = (inner: Html | typeof nothing) =>
    html`<div data-part="pin" data-quiet${isOpen ? nothing : html` hidden data-scripted`}>${inner}</div>`;
  if (personId !== null || identifiedId !== null) return part(nothing);
  const tied = sent ? html` aria-describedby="pin-error" aria-invalid="true"` : nothing;
  const form = html`<details class="more"${isOpen ? html` open` : nothing}><summary>${say('title', language)}</summary><p>${say('text', language)}</p><form method="post" action="${base}/pin" novalidate autocomplete="off">
${sent ? html`<p class="form-feedback" id="pin-error" role="alert"><strong>${sent.error}</strong></p>` : nothing}
<p class="desk-field"><label for="pin-codice-fiscale">${say('codiceFiscale', language)}</label><input class="form-control width-20" id="pin-codice-fiscale" name="codice-fiscale" maxlength="40" value="${sent?.codiceFiscale ?? ''}" spellcheck="false" autocapitalize="characters"${tied}></p>
<p class="desk-field"><label for="pin">${say('pin', language)} <span class="form-text">(${say('pinHint', language)})</span></label><input class="form-control width-20" id="pin" name="pin" maxlength="40" inputmode="numeric"${tied}></p>
<button class="btn btn-outline-primary" type="submit">${say('send', language)}</button></form>${isOpen ? html`<noscript><p><a href="${base}">${say('back', language)}</a></p></noscript>` : nothing}</details>`;
  return html`${part(form)}${isOpen ? nothing : html`<noscript><p><a href="${base}?pin=yes">${say('title', language)}</a></p></noscript>`}`;
}
