// SPDX-License-Identifier: AGPL-3.0-or-later
import { raw } from 'hono/html';
import { type Language, languages } from '#core/index.ts';
import { type Html, html, nothing } from '../html.ts';
import { asOneForm, formsIn, isToFill, keptForm } from './forms-together.ts';

export { keptForm };

/** The box by which a form is sent to be shown again, and for nothing else. */
export const showAgain = 'show-again';

/** The form of a page that somebody may have typed into. */
export interface Kept {
  readonly form: string;
  /** What the key that ends a line presses in it: the button that comes first on the page, which must not be one of a language. */
  readonly usual: Html;
  /** It only asks, as a search does: what stands in it goes with the address of the page. */
  readonly asks?: true;
}

const search = /<form\b[^>]*\brole="search"[^>]*\bmethod="get"[^>]*>[\s\S]*?<\/form>/;

/** Where a page is, without its language. */
export interface Place {
  readonly path: string;
  /** What follows the question mark, with it. */
  readonly search: string;
}

const toOfLanguage = new RegExp(`([?&]to=)(/|%2F)(?:${languages.join('|')})(?=/|%2F|[?#&]|$)`, 'gi');

/**
 * A page around its content, which is looked through for the form that is kept: the one that says so, otherwise the one that has a box
 * to fill. Where several have, they are made parts of one (`asOneForm`); on a page with a script, which sends its forms itself, the first is
 * kept. What people typed is escaped by now: a form in the text is one of ours.
 */
export function aroundForm(
  main: Html,
  { here, hasScript = false }: { readonly here: string; readonly hasScript?: boolean },
  around: (main: Html, kept: Kept | undefined) => Html,
): Html {
  const looked = (text: string): Html => {
    const all = formsIn(text);
    const named = all.find((one) => one.includes(`id="${keptForm}"`));
    const forms = all.filter(isToFill);
    if (!named && forms.length > 1 && !hasScript) {
      const { text: told, usual } = asOneForm(text, forms, here);
      return around(raw(told), { form: keptForm, usual });
    }
    const form = named ?? forms[0] ?? text.match(search)?.[0];
    if (!form) return around(main, undefined);
    const own = / id="([^"]+)"/.exec(form.slice(0, form.indexOf('>')))?.[1];
    const told = own ? text : text.replace(form, () => form.replace('<form', `<form id="${keptForm}"`));
    const kept = { form: own ?? keptForm, usual: usualOf(form, own ?? keptForm) };
    return around(raw(told), form.includes('method="get"') ? { ...kept, asks: true } : kept);
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
  if (kept?.asks)
    return html`<button class="btn-link-plain" type="submit" form="${kept.form}" formaction="/${other}${path}" formnovalidate lang="${other}"${current}>${label}</button>`;
  return kept
    ? html`<button class="btn-link-plain" type="submit" form="${kept.form}" formaction="${href}" formmethod="post" formenctype="application/x-www-form-urlencoded" formnovalidate name="${showAgain}" value="yes" lang="${other}"${current}>${label}</button>`
    : html`<a class="text-white" href="${href}" lang="${other}" hreflang="${other}"${current}>${label}</a>`;
}
