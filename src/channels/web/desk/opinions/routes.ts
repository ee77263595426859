// SPDX-License-Identifier: AGPL-3.0-or-later
import { fewest } from '#casework/index.ts';
import { addYears, type CalendarDate, parseDate } from '#core/index.ts';
import { showDate } from '#kinds/index.ts';
import {
  type OwnWords,
  opinionsByPage,
  ownWordsOf,
  type PageOpinions,
  reasons,
} from '../../about/opinion/opinions.ts';
import { say as sayOpinion } from '../../about/opinion/phrases.ts';
import { each } from '../../components/each.ts';
import { type Html, html } from '../../html.ts';
import { desk, type Pages } from '../../pages.ts';
import type { Portal } from '../../portal-context.ts';
import { type DeskFrame, deskFrameOf, deskPage } from '../desk-page.ts';
import { say } from './phrases.ts';

/** How clear people found the pages: by page, the least clear first, and what they wrote. */
export function opinionDeskRoutes(pages: Pages, portal: Portal): void {
  pages.get('/desk/opinions', desk, async (c) => {
    const since = addYears(portal.today(), -1);
    const [byPage, words] = await Promise.all([
      opinionsByPage(portal.database, since),
      ownWordsOf(portal.database, since),
    ]);
    return c.html(opinionsPage(deskFrameOf(c, portal), byPage, words));
  });
}

function opinionsPage(frame: DeskFrame, byPage: readonly PageOpinions[], words: readonly OwnWords[]): Html {
  const { language } = frame;
  const date = (text: string) => showDate(parseDate(text) as CalendarDate, language);
  const cell = (label: string, value: string | number) => html`<td data-label="${label}">${value}</td>`;
  const why = ({ badly }: PageOpinions) =>
    reasons
      .filter((one) => badly[one] > 0)
      .map((one) => `${sayOpinion(`badly-${one}`, language)} (${badly[one]})`)
      .join('; ');
  const columns = (['page', 'n', 'mean', 'why'] as const).map((id) => say(id, language));
  const table =
    byPage.length === 0
      ? html`<p>${say('none', language, { fewest })}</p>`
      : html`<table class="desk-table"><caption class="visually-hidden">${say('title', language)}</caption><thead><tr>${columns.map((name) => html`<th scope="col">${name}</th>`)}</tr></thead>
<tbody>${byPage.map((row) => html`<tr><th scope="row">${row.page === '' ? say('home', language) : row.page}</th>${cell(say('n', language), row.n)}${cell(say('mean', language), row.mean.toLocaleString(language))}${cell(say('why', language), why(row))}</tr>`)}</tbody></table>`;
  const written =
    words.length === 0
      ? html`<p>${say('noWords', language)}</p>`
      : html`<ul>${each(words, language, (one) => html`<li><p class="mb-0"><strong>${say('of', language, { rating: one.rating })}</strong> ${one.words}</p><p class="form-text">${one.page === '' ? say('home', language) : one.page}, ${date(one.on)}</p></li>`)}</ul>`;
  const main = html`<h1>${say('title', language)}</h1><p>${say('lead', language, { fewest })}</p>${table}<h2>${say('words', language)}</h2>${written}`;
  return deskPage(frame, { title: say('title', language), main });
}
