// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Language } from '#core/index.ts';
import { type Guest, guestParts } from '#guests/index.ts';
import { type Html, html, nothing } from '../html.ts';
import { say } from './phrases.ts';

/** A third of the call, as the person or the operator sees them. */
export interface ThirdShown {
  readonly by: 'person' | 'operator';
  /** The form that asks somebody in goes here; the person's word goes to `word` below it. */
  readonly action: string;
  readonly guest: Guest | undefined;
  /** What was typed, and what is wrong with it. */
  readonly sent?: { readonly name: string; readonly address: string; readonly error: string };
}

/** Asking a third into the call, and the person's word on whom the operator asks. */
export function thirdPanel(language: Language, shown: ThirdShown): Html {
  const { guest, by } = shown;
  return html`<section class="call desk-panel" aria-labelledby="third"><h2 id="third">${say('third', language)}</h2>
<div data-part="third" role="status">${guest ? html`<p>${say(guest.agreedAt ? 'invited' : by === 'person' ? 'asks' : 'waitsForPerson', language, { name: guest.name, part: say('parts', language, { part: guest.part }) })}</p>` : nothing}</div>
<div data-part="third-act" data-quiet>${guest ? (by === 'person' ? word(language, shown.action, guest) : nothing) : inviting(language, shown)}</div></section>`;
}

function inviting(language: Language, { by, action, sent }: ThirdShown): Html {
  const parts = guestParts.filter((part) => by === 'operator' || part !== 'colleague');
  const tied = sent ? html` aria-describedby="third-error"` : nothing;
  return html`<details class="more"${sent ? html` open` : nothing}><summary>${say('inviteSummary', language)}</summary><p>${say('thirdText', language)}</p><form method="post" action="${action}" novalidate autocomplete="off">
${sent ? html`<p class="form-feedback" id="third-error" role="alert"><strong>${sent.error}</strong></p>` : nothing}
<p class="desk-field"><label for="third-part">${say('part', language)}</label><select class="form-control" id="third-part" name="part">${parts.map((part) => html`<option value="${part}">${say('parts', language, { part })}</option>`)}</select></p>
<p class="desk-field"><label for="third-name">${say('name', language)}</label><input class="form-control" id="third-name" name="name" maxlength="80" value="${sent?.name ?? ''}"${tied}></p>
<p class="desk-field"><label for="third-address">${say('address', language)}</label><input class="form-control" id="third-address" name="address" maxlength="120" value="${sent?.address ?? ''}"${tied}></p>
<button class="btn btn-outline-primary" type="submit">${say('invite', language)}</button></form></details>`;
}

function word(language: Language, action: string, { id, agreedAt }: Guest): Html {
  const button = (value: 'yes' | 'no', label: string, isFirst: boolean) =>
    html`<button class="btn ${isFirst ? 'btn-primary' : 'btn-outline-primary'}" type="submit" name="say" value="${value}">${label}</button>`;
  return html`<form method="post" action="${action}/word"><input type="hidden" name="guest" value="${id}"><div class="talk-actions">${
    agreedAt
      ? button('no', say('out', language), false)
      : html`${button('yes', say('yes', language), true)}${button('no', say('no', language), false)}`
  }</div></form>`;
}
