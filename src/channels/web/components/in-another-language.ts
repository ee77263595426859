// SPDX-License-Identifier: AGPL-3.0-or-later
import { raw } from 'hono/html';
import { type Language, languages, type Text, textIn } from '#core/index.ts';
import { toldIn } from '#interview/index.ts';
import { type Html, html, nothing } from '../html.ts';
import { say } from '../phrases.ts';

/**
 * What is told in another language than the page around it: a line in the reader's own says so, the rest is marked with its language for
 * readers aloud, and its links lead to pages of the reader's language, as all others do.
 */
export function inAnotherLanguage(
  main: Html,
  { language, around }: { readonly language: Language; readonly around: Language },
): Html {
  return html`<p class="alert alert-info" lang="${around}">${say('onlyInMain', around)}</p>
<div lang="${language}">${ledTo(around, main)}</div>`;
}

/** A text, marked with its language where it is not in the one of the page. */
export function marking(text: Text, language: Language): Html {
  const told = toldIn({ words: text }, language);
  return told === language
    ? html`${textIn(text, language)}`
    : html`<span lang="${told}">${textIn(text, language)}</span>`;
}

/** The attribute that says the language of what is not in the one of the page. */
export function langOf(told: Language, language: Language): Html {
  return told === language ? nothing : html` lang="${told}"`;
}

function ledTo(language: Language, page: Html): Html {
  return page instanceof Promise
    ? page.then((text) => withLanguage(String(text), language))
    : withLanguage(String(page), language);
}

const any = languages.join('|');
const address = /(?:href|action|formaction)="\/[^"]*"/g;
const atItsBegin = new RegExp(`(="|[?&;]to=)(/|%2F)(?:${any})(?=/|%2F|[?#"&]|$)`, 'g');

// What people typed is escaped by now: what stands so in the text of a page is an address of ours.
function withLanguage(page: string, language: Language) {
  return raw(page.replaceAll(address, (one) => one.replaceAll(atItsBegin, `$1$2${language}`)));
}
