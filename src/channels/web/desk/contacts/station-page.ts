// SPDX-License-Identifier: AGPL-3.0-or-later
import { languages } from '#core/index.ts';
import { packOf } from '#languages/index.ts';
import type { Operator } from '#operators/index.ts';
import { awayReasons } from '#operators/index.ts';
import type { Contact } from '#queue/index.ts';
import type { Found } from '#reviews/index.ts';
import { type Html, html, nothing } from '../../html.ts';
import { type DeskFrame, deskPage } from '../desk-page.ts';
import { foundTable } from '../reviews/pages.ts';
import { say as sayReview } from '../reviews/phrases.ts';
import type { AskedToCome } from './colleague-shown.ts';
import { named, say } from './phrases.ts';

/** A contact as it is offered: who, what, why, and the wait so far. */
export interface OfferShown {
  readonly contact: Contact;
  readonly name: string | undefined;
  readonly about: string | undefined;
  readonly minutes: number;
  /** What they wrote last while they waited. */
  readonly words: string | undefined;
}

/** Where an operator says whether they are there, and where the next contact comes. */
export function stationPage(
  frame: DeskFrame,
  content: {
    readonly operator: Operator | undefined;
    readonly offer: OfferShown | undefined;
    /** A colleague asks them to come beside a contact. */
    readonly asked: AskedToCome | undefined;
    readonly line: { readonly waiting: number; readonly minutes: number };
    /** What was found in contacts of theirs. */
    readonly found: Found;
    readonly note?: string;
  },
): Html {
  const { language } = frame;
  const { operator, offer, asked, line, found, note } = content;
  const base = `/${language}/desk/contacts`;
  const state = offer?.contact.state ?? operator?.state ?? 'away';
  const known = operator?.languages ?? ['it'];
  const main = html`<div data-live="${base}/live" data-state="${state}-${offer?.contact.id ?? asked?.contact.id ?? ''}">
<h1>${say('title', language)}</h1>
${note ? html`<p class="desk-note" role="status">${note}</p>` : nothing}
${offer ? offered(frame, base, offer) : nothing}${asked ? askedPanel(frame, base, asked) : nothing}
<div class="desk-columns"><section class="desk-panel" aria-labelledby="station"><h2 id="station">${say('station', language)}</h2>
<p role="status">${operator?.state === 'ready' ? say('ready', language) : say('away', language, { reason: named(operator?.reason ?? 'none') })}</p>
<form method="post" action="${base}/ready"><fieldset class="question"><legend>${say('languages', language)}</legend><div class="options desk-row">${languages.map(
    (one) =>
      html`<div class="form-check"><input type="checkbox" id="language-${one}" name="language" value="${one}"${known.includes(one) ? html` checked` : nothing}><label for="language-${one}">${packOf(one).name}</label></div>`,
  )}</div></fieldset><button class="btn btn-primary" type="submit" accesskey="p">${say('beReady', language)}</button></form>
<form method="post" action="${base}/away"><p class="desk-field"><label for="reason">${say('reason', language)}</label><select class="form-control" id="reason" name="reason">${awayReasons
    .slice(0, 5)
    .map(
      (reason) => html`<option value="${reason}">${say('reasons', language, { reason })}</option>`,
    )}</select></p><button class="btn btn-outline-primary" type="submit">${say('beAway', language)}</button></form></section>
<section class="desk-panel" aria-label="${say('waiting', language, { n: line.waiting })}" data-part="line"><p><strong>${say('waiting', language, { n: line.waiting })}</strong></p>${line.waiting > 0 ? html`<p>${say('longest', language, { minutes: line.minutes })}</p>` : nothing}</section></div>${found.read > 0 ? html`<details class="more"><summary>${sayReview('mine', language)}</summary><p>${sayReview('mineLead', language, { n: found.read })}</p>${foundTable(language, found)}</details>` : nothing}</div>`;
  return deskPage(frame, { title: say('title', language), main, script: 'contact.js', refreshSeconds: 8 });
}

function offered(
  { language }: DeskFrame,
  base: string,
  { contact, name, about, minutes, words }: OfferShown,
): Html {
  const told = say('offerText', language, {
    name: name ?? say('unknown', language),
    about: about ?? say('noSubject', language),
    language: packOf(contact.language).name,
    minutes,
    isCall: contact.wantsCall ? 'yes' : 'no',
    isFirst: contact.priority === 1 ? 'yes' : 'no',
  });
  if (contact.state === 'calling')
    return html`<section class="desk-live" role="status"><h2>${say('calling', language)}</h2><p>${told}</p><p>${say('callingText', language)}</p></section>`;
  return html`<section class="desk-live" role="alert"><h2>${say('offer', language)}</h2><p>${told}</p>${words ? html`<p>${say('says', language)}</p><blockquote lang="${contact.language}">${words}</blockquote>` : nothing}<div class="talk-actions">
<form method="post" action="${base}/${contact.id}/accept"><button class="btn btn-primary" type="submit" accesskey="a" autofocus>${say('accept', language)} <span class="fw-normal">(${say('acceptKey', language)})</span></button></form>
<form method="post" action="${base}/${contact.id}/decline"><button class="btn btn-outline-primary" type="submit">${say('decline', language)}</button></form></div></section>`;
}

function askedPanel({ language }: DeskFrame, base: string, { contact, name, about, why }: AskedToCome): Html {
  const told = say('askedText', language, {
    name,
    about: about ?? say('noSubject', language),
    language: packOf(contact.language).name,
  });
  return html`<section class="desk-live" role="alert"><h2>${say('askedTitle', language)}</h2><p>${told}</p><blockquote>${why}</blockquote><div class="talk-actions">
<form method="post" action="${base}/${contact.id}/colleague/accept"><button class="btn btn-primary" type="submit" accesskey="a" autofocus>${say('comeBeside', language)} <span class="fw-normal">(${say('acceptKey', language)})</span></button></form>
<form method="post" action="${base}/${contact.id}/colleague/end"><button class="btn btn-outline-primary" type="submit">${say('decline', language)}</button></form></div></section>`;
}
