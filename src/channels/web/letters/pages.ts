// SPDX-License-Identifier: AGPL-3.0-or-later

import { type Language, todayInItaly } from '#core/index.ts';
import { showDate } from '#kinds/index.ts';
import type { Notice } from '#notices/index.ts';
import { each } from '../components/each.ts';
import { partOf } from '../components/letter.ts';
import { type Frame, page } from '../components/page.ts';
import { type Html, html, nothing } from '../html.ts';
import { say as sayMine } from '../my/phrases.ts';
import { say as sayWhere } from '../whereabouts/phrases.ts';
import { say } from './phrases.ts';

const dateOf = (at: Date, language: Language) =>
  showDate(todayInItaly({ nowMs: () => at.getTime() }), language);

/** The mailbox: every letter and message, the newest first, those not read marked in words and not by colour alone. */
export function lettersPage(frame: Frame, letters: readonly Notice[]): Html {
  const { language } = frame;
  const unread = letters.filter(({ readAt }) => readAt === null).length;
  const list =
    letters.length > 0
      ? html`<p>${say('unread', language, { n: unread })}</p><ul class="services list-unstyled">${each(letters, language, (letter) => letterLine(letter, language))}</ul>`
      : html`<p>${say('none', language)}</p>`;
  const main = html`<h1>${say('title', language)}</h1><p class="lead">${say('lead', language)}</p>${list}`;
  return page(frame, { title: say('title', language), main, trail: trail(language) });
}

function letterLine({ id, title, at, readAt, number, language: of }: Notice, language: Language): Html {
  const mark = readAt === null ? html` <span class="mark">${say('unreadMark', language)}</span>` : nothing;
  return html`<li><h2 class="h5 mb-1"><a href="/${language}/my/letters/${id}" lang="${of}">${title}</a>${mark}</h2>
<p class="mb-0">${say('receivedOn', language, { date: dateOf(at, language) })}${number ? html`. ${say('about', language, { number })}` : nothing}</p></li>`;
}

/** One letter, word for word as it was written, with its paper where it has one. */
export function letterPage(frame: Frame, letter: Notice): Html {
  const { language } = frame;
  const { id, title, body, parts, at, paper, applicationId, number, language: of, wishedLanguage } = letter;
  const file = paper
    ? html`<p><a class="btn btn-primary" href="/${language}/my/letters/${id}/paper">${say('paper', language)}</a></p>
<details class="more"><summary>${paper.name}</summary><p>${say('fingerprint', language)}</p><p class="fingerprint"><code>${paper.sha256}</code></p></details>`
    : nothing;
  const about =
    applicationId && number
      ? html`<li><a href="/${language}/applications/${applicationId}">${say('openCase', language, { number })}</a></li>`
      : nothing;
  const main = html`${wishedLanguage && wishedLanguage !== of ? html`<p class="alert alert-info" lang="${wishedLanguage}">${say('onlyInMain', wishedLanguage)}</p>` : nothing}
<article lang="${of}"><h1>${title}</h1><p class="form-text">${say('receivedOn', of, { date: dateOf(at, of) })}</p>
${parts ? parts.map((part) => partOf(part, 1)) : body.map((paragraph) => html`<p>${paragraph}</p>`)}</article>${sendDocuments(letter, language)}
${of === language || wishedLanguage ? nothing : html`<p class="form-text">${say('language', language)}</p>`}${file}
<ul class="no-print">${about}<li><a href="/${language}/my/letters">${say('back', language)}</a></li></ul>`;
  const at0 = [...trail(language), { href: `/${language}/my/letters`, label: say('title', language) }];
  return page(frame, { title, main, trail: at0 });
}

// A letter that asks for documents leads to where they are sent.
function sendDocuments({ kind, applicationId }: Notice, language: Language): Html {
  if (kind !== 'documents-asked' || !applicationId) return nothing;
  return html`<div class="actions no-print"><a class="btn btn-primary" href="/${language}/applications/${applicationId}/documents">${sayWhere('giveDocuments', language)}</a></div>`;
}

function trail(language: Language) {
  return [{ href: `/${language}/my`, label: sayMine('title', language) }];
}
