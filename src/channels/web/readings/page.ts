// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Definition, type ToldList, type ToldReading, wordsIn } from '#interview/index.ts';
import { type Source, sumsBlocks, tellingBlocks } from '#statements/index.ts';
import { blockOf } from '../components/blocks.ts';
import { type Frame, page } from '../components/page.ts';
import { type Html, html, nothing } from '../html.ts';
import { say } from './phrases.ts';

/** Somebody's own data, as they stand in the archives now; and the way to take them away, or to try again. */
export function readingPage(
  frame: Frame,
  content: {
    readonly definition: Definition;
    readonly told: ToldReading;
    readonly sources: readonly Source[];
    /** Whose data they are, where somebody else looks. */
    readonly of?: string;
    /** Whether an archive told nothing. */
    readonly isPartial: boolean;
  },
): Html {
  const { language } = frame;
  const { definition, told, sources, of, isPartial } = content;
  const { title } = wordsIn(definition, language);
  const base = `/${language}/services/${definition.service.id}`;
  const hasLines = told.lists.some(({ rows }) => rows.length > 0);
  const { before, after } = tellingBlocks(told, sources, language);
  const main = html`<article class="paper"><h1>${title}</h1>
${of === undefined ? nothing : html`<p>${say('of', language, { name: of })}</p>`}${before.map(blockOf)}
${told.lists.map(({ found }) => html`<p class="lead">${found}</p>`)}${sumsBlocks(told.sums, language).map(blockOf)}
${told.lists.map(lines)}${after.map(blockOf)}</article>
<div class="actions no-print">${isPartial ? html`<a class="btn btn-primary" href="${base}/reading">${say('again', language)}</a>` : nothing}${
    hasLines
      ? html`<a class="btn btn-${isPartial ? 'outline-' : ''}primary" href="${base}/reading.pdf">${say('download', language)}</a>`
      : nothing
  }</div>${hasLines ? html`<p class="form-text no-print">${say('downloadHint', language)}</p>` : nothing}
<ul class="no-print"><li><a href="${base}">${say('about', language)}</a></li><li><a href="/${language}/my/access">${say('whoLooked', language)}</a></li></ul>`;
  return page(frame, { title, main });
}

// What fits a line is a table, which stands on end on a small screen; of what does not the newest is open, and the others at hand.
function lines(list: ToldList): Html {
  const { title, columns, rows } = list;
  if (rows.length === 0) return nothing;
  if (list.isTable)
    return html`<h2>${title}</h2><table class="table stacks" role="table" aria-label="${title}"><thead role="rowgroup"><tr role="row">${columns.map(
      ({ label, isFigure }) =>
        html`<th scope="col" role="columnheader" class="${isFigure ? 'text-end' : ''}">${label}</th>`,
    )}</tr></thead><tbody role="rowgroup">${rows.map(
      (row) =>
        html`<tr role="row">${row.map((text, n) => {
          const { label = '', isFigure = false } = columns[n] ?? {};
          const side = isFigure ? 'text-end' : '';
          return n === 0
            ? html`<th scope="row" role="rowheader" data-label="${label}">${text}</th>`
            : html`<td role="cell" data-label="${label}" class="${side}">${text}</td>`;
        })}</tr>`,
    )}</tbody></table>`;
  const figure = columns.findIndex(({ isFigure }) => isFigure);
  const facts = (row: readonly string[]) =>
    html`<dl class="facts">${columns.slice(1).map(({ label }, n) => html`<div><dt>${label}</dt><dd>${row[n + 1] ?? ''}</dd></div>`)}</dl>`;
  return html`<h2>${title}</h2>${rows.map(
    (row, n) =>
      html`<details class="more"${n === 0 ? html` open` : nothing}><summary>${row[0] ?? ''}${figure > 0 ? html`: ${row[figure] ?? ''}` : nothing}</summary>${facts(row)}</details>`,
  )}`;
}
