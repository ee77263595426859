// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Paper } from '#paper/index.ts';
import { blockOf } from '../components/blocks.ts';
import { type Frame, page } from '../components/page.ts';
import { type Html, html } from '../html.ts';
import { say } from './phrases.ts';

/** The document as a page: the same blocks as on paper, and the way to have the paper. */
export function statementPage(frame: Frame, paper: Paper, base: string): Html {
  const { language } = frame;
  const main = html`<article class="paper"><h1>${paper.title}</h1>
<p><a class="btn btn-primary" href="${base}/statement.pdf">${say('download', language)}</a></p>
<p class="form-text">${say('downloadHint', language)}</p>
${paper.blocks.map(blockOf)}</article>
<ul class="no-print"><li><a href="${base}/receipt">${say('receipt', language)}</a></li></ul>`;
  return page(frame, { title: paper.title, main });
}
