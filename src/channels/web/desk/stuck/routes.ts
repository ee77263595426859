// SPDX-License-Identifier: AGPL-3.0-or-later

import type { Language } from '#core/index.ts';
import { retry, type StuckSeen, stuckFor } from '#outbox/index.ts';
import { guestMessagesHeld } from '#record/index.ts';
import { each } from '../../components/each.ts';
import { one } from '../../forms.ts';
import { type Html, html, nothing } from '../../html.ts';
import { desk, type Pages } from '../../pages.ts';
import type { Portal } from '../../portal-context.ts';
import { type DeskFrame, deskFrameOf, deskPage } from '../desk-page.ts';
import { visitor } from '../guard.ts';
import { say } from './phrases.ts';

/** Work of the sweeps that does not go through: what it is about, and to have it tried again. No text of a fault is kept or shown. */
export function stuckRoutes(pages: Pages, portal: Portal): void {
  pages.get('/desk/stuck', desk, async (c) => {
    const done = c.req.query('done');
    const told = done === 'retried' || done === 'gone' ? done : undefined;
    const { database, clock } = portal;
    const rows = await stuckFor(database, visitor(c).person.id);
    const held = await guestMessagesHeld(database, new Date(clock.nowMs()));
    return c.html(stuckPage(deskFrameOf(c, portal), { rows, held, told }));
  });

  pages.post('/desk/stuck', desk, async (c) => {
    const form = c.get('form');
    const isThere = await retry(portal.database, one(form, 'sweep'), one(form, 'item'), portal.clock);
    return c.redirect(`/${c.get('language')}/desk/stuck?done=${isThere ? 'retried' : 'gone'}`, 303);
  });
}

function stuckPage(
  frame: DeskFrame,
  {
    rows,
    held,
    told,
  }: {
    readonly rows: readonly StuckSeen[];
    /** Messages to guests that were held back within a day. */
    readonly held: number;
    readonly told: 'retried' | 'gone' | undefined;
  },
): Html {
  const { language } = frame;
  const title = say('title', language);
  const names = (['what', 'about', 'since', 'attempts', 'next', 'fault', 'act'] as const).map((id) =>
    say(id, language),
  );
  const table =
    rows.length === 0
      ? html`<p>${say('none', language)}</p>`
      : html`<table class="desk-table"><caption class="visually-hidden">${title}</caption><thead><tr>${names.map((name) => html`<th scope="col">${name}</th>`)}</tr></thead>
<tbody>${each(rows, language, (row) => line(row, names, language), { columns: names.length })}</tbody></table>`;
  const note = told ? html`<p class="alert alert-info" role="status">${say(told, language)}</p>` : nothing;
  return deskPage(frame, {
    title,
    main: html`<h1>${title}</h1><p>${say('lead', language)}</p>${note}${held > 0 ? html`<p class="alert alert-warning">${say('held', language, { n: held })}</p>` : nothing}${table}`,
  });
}

function line(row: StuckSeen, names: readonly string[], language: Language): Html {
  const { sweep, item, applicationId, number, since, attempts, nextAt, fault, place, isClose } = row;
  const at = (date: Date) =>
    date.toLocaleString(language, { timeZone: 'Europe/Rome', dateStyle: 'short', timeStyle: 'short' });
  const about = isClose
    ? say('close', language)
    : applicationId && number
      ? html`<a href="/${language}/desk/cases/${applicationId}">${number}</a>`
      : nothing;
  const cells = [
    about,
    at(since),
    attempts,
    nextAt ? at(nextAt) : say('apart', language),
    html`<code>${fault}${place ? ` ${place}` : ''}</code>`,
    isClose
      ? nothing
      : html`<form method="post" action="/${language}/desk/stuck"><input type="hidden" name="sweep" value="${sweep}"><input type="hidden" name="item" value="${item}"><button class="btn btn-outline-primary" type="submit">${say('retry', language)}<span class="visually-hidden"> ${say(sweep, language)} ${number ?? ''}</span></button></form>`,
  ];
  return html`<tr><th scope="row">${say(sweep, language)}</th>${cells.map((cell, n) => html`<td data-label="${names[n + 1] ?? ''}">${cell}</td>`)}</tr>`;
}
