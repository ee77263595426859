// SPDX-License-Identifier: AGPL-3.0-or-later
import { day, type Language } from '#core/index.ts';
import type { Document, Signature } from '#documents/index.ts';
import { showDate } from '#kinds/index.ts';
import { type Html, html, nothing } from '../html.ts';
import { say } from './phrases.ts';

/** What is to be known of how a document came: who signed it, and whether its end was missing. */
export function asItCame({ signatures, isCut }: Document, language: Language): Html {
  const items = signatures.map((signature) => html`<li>${signatureSays(signature, language)}</li>`);
  return html`${isCut ? html`<p class="form-text mb-1">${say('cut', language)}</p>` : nothing}${
    items.length > 0 ? html`<ul class="form-text mb-1">${items}</ul>` : nothing
  }`;
}

function signatureSays(
  { name, code, issuer, signedAt, until, state }: Signature,
  language: Language,
): string {
  const on = (iso: string) => showDate(day(iso.slice(0, 10)), language);
  const at = signedAt ? say('signedOn', language, { date: on(signedAt) }) : 'none';
  const who = say('signedBy', language, { state, name, at });
  if (state === 'unknown' || !until) return who;
  return `${who} ${say('certificate', language, { issuer, until: on(until), code: code ?? 'none' })}`;
}
