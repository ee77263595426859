// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Language } from '#core/index.ts';
import type { Document } from '#documents/index.ts';
import { each } from '../components/each.ts';
import { type Html, html, nothing } from '../html.ts';
import { say } from './phrases.ts';

/** The documents of an application, each with its first page small and its name; nothing where there is none. */
export function thumbnails(documents: readonly Document[], base: string, language: Language): Html {
  if (documents.length === 0) return nothing;
  return html`<ul class="thumbs list-unstyled">${each(
    documents,
    language,
    ({ id, purpose, name }) =>
      html`<li><img class="no-print" src="${base}/documents/${id}/small" width="105" height="140" loading="lazy" alt="${say('small', language, { name: purpose || name })}"><a href="${base}/documents/${id}">${purpose || html`<bdi>${name}</bdi>`}</a></li>`,
  )}</ul>`;
}
