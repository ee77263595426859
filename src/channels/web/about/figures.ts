// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Context } from 'hono';
import { fewest, type PublicFigures } from '#casework/index.ts';
import { titleOf } from '#catalogue/index.ts';
import { type Language, todayInItaly } from '#core/index.ts';
import { showDate, showNumber } from '#kinds/index.ts';
import { type Frame, page } from '../components/page.ts';
import { type Html, html, nothing } from '../html.ts';
import { open, type Pages } from '../pages.ts';
import { type Env, frameOf, type Portal } from '../portal-context.ts';
import { counted, type Figures } from './counted.ts';
import { say as sayOpinion } from './opinion/phrases.ts';
import { say } from './phrases.ts';

/** How the counter is doing, for everybody: a page, and the same as open data. Counted once an hour. */
export function figuresRoutes(pages: Pages, portal: Portal): void {
  const { catalogue } = portal;
  const figures = () => counted(portal);
  const named = (c: Context<Env>, rows: readonly PublicFigures[]) =>
    rows.map((row) => ({ ...row, title: titleOf(catalogue, row.service, c.get('language'), null) }));

  pages.get('/about/figures', open, async (c) => {
    const found = await figures();
    return c.html(figuresPage(frameOf(c, portal), found, named(c, found.rows)));
  });
  pages.get('/about/figures.json', open, async (c) => {
    const { at, rows, obtainable, all, clear = null } = await figures();
    const hidden = (row: PublicFigures) =>
      Object.fromEntries(columns.map((column) => [column, row[column] ?? null]));
    const applications = rows.map((row) => ({ service: row.service, ...hidden(row) }));
    const data = {
      at: at.toISOString(),
      days: 365,
      fewest,
      services: { all, obtainable },
      clear,
      applications,
    };
    return c.json(data);
  });
  pages.get('/about/figures.csv', open, async (c) => {
    const { rows } = await figures();
    const lines = rows.map((row) => [row.service, ...columns.map((column) => row[column] ?? '')].join(','));
    c.header('Content-Type', 'text/csv; charset=utf-8');
    return c.body(`${[`service,${columns.join(',')}`, ...lines].join('\r\n')}\r\n`);
  });
}

const columns = ['sent', 'granted', 'refused', 'withdrawn', 'open', 'inTerm', 'late'] as const;

type Named = PublicFigures & { readonly title: string };

function figuresPage(frame: Frame, { at, obtainable, all, clear }: Figures, rows: readonly Named[]): Html {
  const { language, around } = frame;
  const cell = (column: (typeof columns)[number], row: Named) =>
    html`<td data-label="${say(column, language)}">${number(row[column], language)}</td>`;
  const table =
    rows.length === 0
      ? html`<p>${say('noApplications', language)}</p>`
      : html`${bars(rows, language)}
<table class="table stacks"><caption class="caption-top">${say('figuresCaption', language)}</caption><thead><tr><th scope="col">${say('service', language)}</th>${columns.map((column) => html`<th scope="col">${say(column, language)}</th>`)}</tr></thead>
<tbody>${rows.map((row) => html`<tr><th scope="row" data-label="${say('service', language)}">${row.title}</th>${columns.map((column) => cell(column, row))}</tr>`)}</tbody></table>
<p class="form-text">${say('hidden', language, { fewest })}</p>`;
  const main = html`<h1>${say('figures', language)}</h1><p class="lead">${say('figuresLead', language)}</p>
<p>${say('obtainableOf', language, { obtainable, all })}</p>
<h2>${say('applications', language)}</h2>${table}
<h2>${sayOpinion('title', language)}</h2><p>${clear ? say('clear', language, { n: clear.n, mean: clear.mean.toLocaleString(language) }) : say('clearFew', language, { fewest })}</p>
<p class="form-text">${say('countedOn', language, { date: showDate(todayInItaly({ nowMs: () => at.getTime() }), language) })}</p>
<h2>${say('openData', language)}</h2><ul><li><a href="/${around}/about/figures.json">JSON</a></li><li><a href="/${around}/about/figures.csv">CSV</a></li></ul>`;
  return page(frame, { title: say('figures', language), main, isWide: true });
}

function number(n: number | undefined, language: Language): string {
  return n === undefined ? say('few', language) : showNumber(n, language);
}

// The table beside it says the same in figures.
function bars(rows: readonly Named[], language: Language): Html {
  const told = rows.flatMap(({ title, sent }) => (sent === undefined ? [] : [{ title, sent }])).slice(0, 12);
  const most = Math.max(...told.map(({ sent }) => sent));
  if (told.length === 0) return nothing;
  return html`<svg class="rows" role="img" aria-label="${say('figuresCaption', language)}" viewBox="0 0 100 ${told.length * 12}" preserveAspectRatio="none">${told.map(
    ({ sent }, n) => html`<rect x="0" y="${n * 12 + 2}" width="${(sent / most) * 100}" height="8"/>`,
  )}</svg>`;
}
