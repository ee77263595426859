// SPDX-License-Identifier: AGPL-3.0-or-later
import { raw } from 'hono/html';
import { type Language, languages } from '#core/index.ts';
import { type Html, html, nothing } from '../html.ts';

/** The box by which a form is sent to be shown again, and for nothing else. */
export const showAgain = 'show-again';

/** The id of the form whose boxes go with the language, where several could be meant. */
export const keptForm = 'kept-form';

/** The form of a page that somebody may have typed into. */
export interface Kept {
  readonly form: string;
  /** What the key that ends a line presses in it: the button that comes first on the page, which must not be one of a language. */
  readonly usual: Html;
}

/** Where a page is, without its language. */
export interface Place {
  readonly path: string;
  /** What follows the question mark, with it. */
  readonly search: string;
}

const wholeForm = /<form\b[^>]*\bmethod="post"[^>]*>[\s\S]*?<\/form>/g;
const box = /<textarea\b|<select\b|<input\b(?![^>]*\btype="(?:hidden|submit)")/;
const toOfLanguage = new RegExp(`([?&]to=)(/|%2F)(?:${languages.join('|')})(?=/|%2F|[?#&]|$)`, 'gi');

/**
 * A page around its content, which is looked through for the form that is kept: the one that says so, otherwise the first that has a box
 * to fill. What people typed is escaped by now: a form in the text is one of ours.
 */
export function aroundForm(main: Html, around: (main: Html, kept: Kept | undefined) => Html): Html {
  const looked = (text: string): Html => {
    const forms = text.match(wholeForm) ?? [];
    const form = forms.find((one) => one.includes(`id="${keptForm}"`)) ?? forms.find((one) => box.test(one));
    if (!form) return around(main, undefined);
    const own = / id="([^"]+)"/.exec(form.slice(0, form.indexOf('>')))?.[1];
    const told = own ? text : text.replace(form, () => form.replace('<form', `<form id="${keptForm}"`));
    return around(raw(told), { form: own ?? keptForm, usual: usualOf(form, own ?? keptForm) });
  };
  return main instanceof Promise ? main.then((text) => looked(String(text))) : looked(String(main));
}

// Nobody sees, hears or reaches it: it stands where the key looks for the first button of the form.
function usualOf(form: string, id: string): Html {
  const first = /<button\b[^>]*\btype="submit"[^>]*>/.exec(form)?.[0] ?? '';
  const sends = first.match(/ (?:name|value|formaction)="[^"]*"/g) ?? [];
  return html`<button class="visually-hidden" type="submit" form="${id}" tabindex="-1" aria-hidden="true"${raw(sends.join(''))}></button>`;
}

/**
 * The same page in another language. Beside a form it is a button that sends the form to be shown again, so that nothing that was typed is
 * lost, nor stands in an address; elsewhere it is a link.
 */
export function languageSwitch(
  other: Language,
  label: Html | string,
  { path, search }: Place,
  { kept, isCurrent = false }: { readonly kept: Kept | undefined; readonly isCurrent?: boolean },
): Html {
  const href = `/${other}${path}${search.replaceAll(toOfLanguage, `$1$2${other}`)}`;
  const current = isCurrent ? html` aria-current="true"` : nothing;
  return kept
    ? html`<button class="btn-link-plain" type="submit" form="${kept.form}" formaction="${href}" formmethod="post" formenctype="application/x-www-form-urlencoded" formnovalidate name="${showAgain}" value="yes" lang="${other}"${current}>${label}</button>`
    : html`<a class="text-white" href="${href}" lang="${other}" hreflang="${other}"${current}>${label}</a>`;
}
