// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Definition, wordsIn } from '#interview/index.ts';
import type { Block } from '#paper/index.ts';
import { blockOf } from '../components/blocks.ts';
import { type Frame, page } from '../components/page.ts';
import { type Html, html, nothing } from '../html.ts';
import { say } from './phrases.ts';

/** Somebody's own data, as they stand in the archives now; and the way to take them away, or to try again. */
export function readingPage(
  frame: Frame,
  content: {
    readonly definition: Definition;
    readonly blocks: readonly Block[];
    /** Whose data they are, where somebody else looks. */
    readonly of?: string;
    /** Whether an archive told nothing. */
    readonly isPartial: boolean;
    readonly hasLines: boolean;
  },
): Html {
  const { language } = frame;
  const { definition, blocks, of, isPartial, hasLines } = content;
  const { title } = wordsIn(definition, language);
  const base = `/${language}/services/${definition.service.id}`;
  const main = html`<article class="paper"><h1>${title}</h1>
${of === undefined ? nothing : html`<p>${say('of', language, { name: of })}</p>`}${blocks.map(blockOf)}</article>
<div class="actions no-print">${isPartial ? html`<a class="btn btn-primary" href="${base}/reading">${say('again', language)}</a>` : nothing}${
    hasLines
      ? html`<a class="btn btn-${isPartial ? 'outline-' : ''}primary" href="${base}/reading.pdf">${say('download', language)}</a>`
      : nothing
  }</div>${hasLines ? html`<p class="form-text no-print">${say('downloadHint', language)}</p>` : nothing}
<ul class="no-print"><li><a href="${base}">${say('about', language)}</a></li><li><a href="/${language}/my/access">${say('whoLooked', language)}</a></li></ul>`;
  return page(frame, { title, main });
}
