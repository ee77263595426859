// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Block } from '#paper/index.ts';
import { type Html, html, nothing } from '../html.ts';
import { qrCode } from './qr.ts';
import { sumPicture } from './sum-picture.ts';

/** A piece of a document as a page shows it. */
export function blockOf(block: Block): Html {
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
    case 'bars':
      return sumPicture(block.chart);
    case 'code':
      return html`<div class="qr-line">${qrCode(block.address, block.label)}<p>${block.text}</p></div>`;
    case 'signature':
      return nothing;
  }
}
