// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Block, Paper } from '#paper/index.ts';
import { type Frame, page } from '../components/page.ts';
import { type Html, html, nothing } from '../html.ts';
import { say } from './phrases.ts';

/** The statement as a page: the same blocks as on paper, and the way to have the paper. */
export function statementPage(frame: Frame, paper: Paper, base: string): Html {
  const { language } = frame;
  const main = html`<article class="paper"><h1>${paper.title}</h1>
<p><a class="btn btn-primary" href="${base}/statement.pdf">${say('download', language)}</a></p>
<p class="form-text">${say('downloadHint', language)}</p>
${paper.blocks.map(blockOf)}</article>
<ul class="no-print"><li><a href="${base}/receipt">${say('receipt', language)}</a></li></ul>`;
  return page(frame, { title: paper.title, main });
}

function blockOf(block: Block): Html {
  switch (block.kind) {
    case 'heading':
      return block.level === 2 ? html`<h2>${block.text}</h2>` : html`<h3>${block.text}</h3>`;
    case 'paragraph': {
      const look = block.look === 'lead' ? 'lead' : block.look === 'small' ? 'form-text' : '';
      return html`<p class="${look}">${block.text}</p>`;
    }
    case 'notice':
      return html`<div class="alert alert-warning"><p class="mb-1"><strong>${block.title}</strong></p><p class="mb-0">${block.text ?? ''}</p></div>`;
    case 'list':
      return html`<ul>${block.items.map((item) => html`<li>${item}</li>`)}</ul>`;
    case 'facts':
      return html`<dl class="facts">${block.facts.map(({ name, text }) => html`<div><dt>${name}</dt><dd>${text}</dd></div>`)}</dl>`;
    case 'table': {
      const side = (n: number) => (block.columns[n]?.figures ? 'text-end' : '');
      const rows = block.rows.map(
        ([head = '', ...cells], n) =>
          html`<tr><th scope="row">${head}</th>${cells.map((cell, at) => {
            const isSum = block.totals && n === block.rows.length - 1;
            return html`<td class="${side(at + 1)}">${isSum ? html`<strong>${cell}</strong>` : cell}</td>`;
          })}</tr>`,
      );
      return html`<div class="table-responsive" tabindex="0" role="region" aria-label="${block.caption}"><table class="table"><caption class="caption-top">${block.caption}</caption>
<thead><tr>${block.columns.map(({ label }, n) => html`<th scope="col" class="${side(n)}">${label}</th>`)}</tr></thead><tbody>${rows}</tbody></table></div>`;
    }
    case 'signature':
      return nothing;
  }
}
