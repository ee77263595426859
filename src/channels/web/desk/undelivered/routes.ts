// SPDX-License-Identifier: AGPL-3.0-or-later

import type { Language } from '#core/index.ts';
import { type Undelivered, undelivered } from '#notices/index.ts';
import { each } from '../../components/each.ts';
import { type Html, html } from '../../html.ts';
import { desk, type Pages } from '../../pages.ts';
import type { Portal } from '../../portal-context.ts';
import { type DeskFrame, deskFrameOf, deskPage } from '../desk-page.ts';
import { visitor } from '../guard.ts';
import { say } from './phrases.ts';

/** Courtesy messages that did not arrive after every attempt; without addresses, which are nobody's business here. */
export function undeliveredRoutes(pages: Pages, portal: Portal): void {
  pages.get('/desk/undelivered', desk, async (c) =>
    c.html(undeliveredPage(deskFrameOf(c, portal), await undelivered(portal.database, visitor(c).person.id))),
  );
}

function undeliveredPage(frame: DeskFrame, messages: readonly Undelivered[]): Html {
  const { language } = frame;
  const title = say('title', language);
  const names = (['when', 'channel', 'problem', 'attempts', 'number'] as const).map((id) =>
    say(id, language),
  );
  const table =
    messages.length === 0
      ? html`<p>${say('none', language)}</p>`
      : html`<table class="desk-table"><caption class="visually-hidden">${title}</caption><thead><tr>${names.map((name) => html`<th scope="col">${name}</th>`)}</tr></thead>
<tbody>${each(messages, language, (message) => row(message, names, language), { columns: names.length })}</tbody></table>`;
  return deskPage(frame, { title, main: html`<h1>${title}</h1><p>${say('lead', language)}</p>${table}` });
}

function row(message: Undelivered, names: readonly string[], language: Language): Html {
  const { failedAt, channel, problem, attempts, number } = message;
  const when = failedAt.toLocaleString(language, {
    timeZone: 'Europe/Rome',
    dateStyle: 'short',
    timeStyle: 'short',
  });
  const cells = [say(channel, language), say(problem, language), attempts, number ?? ''];
  return html`<tr><th scope="row">${when}</th>${cells.map((cell, n) => html`<td data-label="${names[n + 1] ?? ''}">${cell}</td>`)}</tr>`;
}
