// SPDX-License-Identifier: AGPL-3.0-or-later
import { each } from '../../components/each.ts';
import { type Html, html, nothing } from '../../html.ts';
import type { DeskFrame } from '../desk-page.ts';
import { say } from './phrases.ts';

/** The applications of somebody who is known, and what can be done with them while the two talk. */
export interface KnownShown {
  readonly applications: readonly {
    readonly id: string;
    readonly title: string;
    readonly number: string | null;
    readonly state: string;
    readonly isBeside: boolean;
  }[];
  /** What is nobody's yet and can be theirs: the draft beside the talk, what was handed in with their codice fiscale. */
  readonly nobodys: readonly { readonly id: string; readonly title: string; readonly isDraft: boolean }[];
  /** The service that the contact is about. */
  readonly subject: string | null;
  /** What can be begun together; none where nothing can be done. */
  readonly services: readonly { readonly value: string; readonly label: string }[] | undefined;
}

/** It leaves the page, and a call on it, as they are. */
export function knownPanel(
  { language }: DeskFrame,
  base: string,
  shown: KnownShown | undefined,
  error: string | undefined,
): Html {
  return html`<section class="desk-panel" aria-labelledby="applications"><h2 id="applications">${say('applications', language)}</h2><div data-part="applications" data-quiet>${
    shown
      ? html`${error ? html`<p class="form-feedback" role="alert"><strong>${error}</strong></p>` : nothing}${theirs(language, base, shown)}`
      : html`<p>${say('unknownYet', language)}</p>`
  }</div></section>`;
}

function theirs(
  language: DeskFrame['language'],
  base: string,
  { applications, nobodys, subject, services }: KnownShown,
): Html {
  const press = (act: string, id: string, label: string, title: string) =>
    html`<form method="post" action="${base}/${act}"><input type="hidden" name="application" value="${id}"><button class="btn btn-outline-primary btn-sm" type="submit">${label}<span class="visually-hidden"> ${title}</span></button></form>`;
  const own = each(
    applications,
    language,
    ({ id, title, number, state, isBeside }) =>
      html`<li>${title}${number ? html` (${number})` : nothing}: ${state}${isBeside ? html`. <strong>${say('isBeside', language)}</strong>` : services ? press('beside', id, say('putBeside', language), title) : nothing}</li>`,
  );
  const free = each(
    nobodys,
    language,
    ({ id, title, isDraft }) =>
      html`<li>${title}: ${say(isDraft ? 'nobodysDraft' : 'handedInHere', language)}${press('make-theirs', id, say(isDraft ? 'makeTheirs' : 'makeTheirsAndSend', language), title)}</li>`,
  );
  return html`${own.length + free.length > 0 ? html`<ul class="known-ones">${own}${free}</ul>` : html`<p>${say('none', language)}</p>`}${
    services
      ? html`<details class="more"><summary>${say('begin', language)}</summary><p>${say('beginText', language)}</p><form method="post" action="${base}/begin"><p class="desk-field"><label for="begin-service">${say('beginService', language)}</label><select class="form-control" id="begin-service" name="service">${services.map(({ value, label }) => html`<option value="${value}"${value === subject ? html` selected` : nothing}>${label}</option>`)}</select></p><button class="btn btn-outline-primary" type="submit">${say('beginButton', language)}</button></form></details>`
      : nothing
  }`;
}
