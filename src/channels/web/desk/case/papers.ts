// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Language } from '#core/index.ts';
import type { Document } from '#documents/index.ts';
import type { PaperAsked } from '#interview/index.ts';
import { each } from '../../components/each.ts';
import { asItCame } from '../../documents/as-it-came.ts';
import { paperList } from '../../documents/page.ts';
import { say as sayDocuments } from '../../documents/phrases.ts';
import { type Html, html, nothing } from '../../html.ts';
import { when } from '../components/when.ts';

/** The documents that came with a case, and what is asked for. */
export function papers(
  caseId: string,
  documents: readonly Document[],
  asked: readonly PaperAsked[],
  language: Language,
): Html {
  const base = `/${language}/desk/cases/${caseId}/papers`;
  return html`<section class="desk-panel" aria-labelledby="papers"><h2 id="papers">${sayDocuments('papers', language)}</h2>
${paperItems(base, documents, asked, language)}</section>`;
}

/**
 * What is asked for, and the documents that came, each with its first page small, to be downloaded; those that no scanner has seen say so.
 * `base`: below it they open; none where they do not.
 */
export function paperItems(
  base: string | undefined,
  documents: readonly Document[],
  asked: readonly PaperAsked[],
  language: Language,
): Html {
  const items = each(documents, language, (document) => {
    const { id, name, purpose, at, scanned } = document;
    const what = html`${purpose || sayDocuments('unnamed', language)}, <bdi>${name}</bdi>`;
    if (base === undefined)
      return html`<li><span>${what}</span> <span class="law">${when(at, language)}</span></li>`;
    const href = `${base}/${id}`;
    const small = sayDocuments('small', language, { name: purpose || name });
    return html`<li><img class="no-print" src="${href}/small" width="105" height="140" loading="lazy" alt="${small}"><a href="${href}">${what}</a> <span class="law">${when(at, language)}${scanned ? nothing : html`. ${sayDocuments('notScanned', language)}`}${document.originalType ? html` · <a href="${href}/original">${sayDocuments('original', language)}<span class="visually-hidden"> ${purpose || name}</span></a>` : nothing}</span>${asItCame(document, language)}</li>`;
  });
  return html`${paperList(asked, documents, language)}${items.length > 0 ? html`<ul class="desk-papers list-unstyled">${items}</ul>` : html`<p>${sayDocuments('none', language)}</p>`}`;
}
