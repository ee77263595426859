// SPDX-License-Identifier: AGPL-3.0-or-later

import type { Language } from '#core/index.ts';
import { inParts, isOfRow, type ReceiptLine } from '#record/index.ts';
import { type Html, html, nothing } from '../html.ts';
import { say as sayKnown } from '../known/phrases.ts';
import { say } from '../phrases.ts';

/**
 * Answers as they were written, one a line, with where each was known from. With `change`, each with the link to change it; what
 * was known without asking is contested rather than changed; under a head that says whose they are (`underHead`) they do not say it again. With `button`, each with a button of that name instead, for a form around
 * them that carries the answers.
 */
export function answerList(
  lines: readonly (ReceiptLine & { readonly removable?: boolean })[],
  language: Language,
  change?:
    | { readonly base: string; readonly from: 'check' | 'known'; readonly underHead?: boolean }
    | { readonly underHead: boolean }
    | { readonly button: string },
): Html {
  return html`<dl class="answers">${lines.map(({ path, item, short, value, source, against, removable }) => {
    const name = item ? `${item}, ${short}` : short;
    if (change && 'button' in change)
      return html`<div class="answer"><dt>${name}</dt><dd class="answer-value">${value}</dd><dd class="answer-change"><button class="btn-link-plain" type="submit" name="${change.button}" value="${path}">${say('change', language)}<span class="visually-hidden"> ${name}</span></button></dd></div>`;
    const shown = change?.underHead && isOfRow(path) ? short : name;
    const links = change && 'base' in change ? change : undefined;
    const isKnown = links?.from === 'known' || (source !== undefined && against === undefined);
    const link = links
      ? html`<dd class="answer-change"><a href="${links.base}/questions/${path}?from=${links.from}">${isKnown ? sayKnown('contest', language) : say('change', language)}<span class="visually-hidden"> ${name}</span></a>${removable ? removeForm(links.base, path, item ?? '', language) : nothing}</dd>`
      : nothing;
    const from = source ? html`<span class="answer-source">${source}</span>` : nothing;
    return html`<div class="answer"><dt>${shown}</dt><dd class="answer-value">${value}${from}</dd>${link}</div>`;
  })}</dl>`;
}

/** The same under the names of their parts: who applies, each child. With `change`, as above. */
export function answersInParts(
  lines: readonly (ReceiptLine & { readonly removable?: boolean })[],
  language: Language,
  change?: { readonly base: string; readonly from: 'check' },
): Html {
  return html`${inParts(lines).map(
    ([name, of]) =>
      html`${name ? html`<h3>${name}</h3>` : nothing}${answerList(of, language, { ...change, underHead: name !== undefined })}`,
  )}`;
}

function removeForm(base: string, path: string, item: string, language: Language): Html {
  return html`<form method="post" action="${base}/remove" class="d-inline"><input type="hidden" name="path" value="${path}"><button class="btn-link-plain" type="submit">${say('removeItem', language)} ${item}</button></form>`;
}
