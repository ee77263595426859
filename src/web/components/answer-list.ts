// SPDX-License-Identifier: AGPL-3.0-or-later
import type { ReceiptLine } from '#cases/index.ts';
import type { Language } from '#core/index.ts';
import { type Html, html, nothing } from '../html.ts';
import { say } from '../phrases.ts';

/** Answers as they were written, one a line; with `base`, each with its change link. */
export function answerList(
  lines: readonly (ReceiptLine & { readonly removable?: boolean })[],
  language: Language,
  base?: string,
): Html {
  return html`<dl class="answers">${lines.map(({ path, item, short, value, removable }) => {
    const name = item ? `${item}, ${short}` : short;
    const change = base
      ? html`<dd class="answer-change"><a href="${base}/questions/${path}?from=check">${say('change', language)}<span class="visually-hidden"> ${name}</span></a>${removable ? removeForm(base, path, item ?? '', language) : nothing}</dd>`
      : nothing;
    return html`<div class="answer"><dt>${name}</dt><dd class="answer-value">${value}</dd>${change}</div>`;
  })}</dl>`;
}

function removeForm(base: string, path: string, item: string, language: Language): Html {
  return html`<form method="post" action="${base}/remove" class="d-inline"><input type="hidden" name="path" value="${path}"><button class="btn-link-plain" type="submit">${say('removeItem', language)} ${item}</button></form>`;
}
