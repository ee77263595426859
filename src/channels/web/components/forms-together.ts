// SPDX-License-Identifier: AGPL-3.0-or-later
import { raw } from 'hono/html';
import { type Html, html } from '../html.ts';

/** The id of the form whose boxes go with the language. */
export const keptForm = 'kept-form';

/** The name of the button that the key which ends a line presses, in whichever part of a page. */
export const byKey = 'by-key';

const wholeForm = /<form\b[^>]*\bmethod="post"[^>]*>[\s\S]*?<\/form>/g;
const box = /<textarea\b|<select\b|<input\b(?![^>]*\btype="(?:hidden|submit)")/;
const control = /<(input|select|textarea|button)\b[^>]*>/g;

/** The forms of a page that send something, as they stand in it. */
export function formsIn(text: string): readonly string[] {
  return text.match(wholeForm) ?? [];
}

/** Whether there is something in a form to type or choose. */
export function isToFill(form: string): boolean {
  return box.test(form);
}

/**
 * Several forms of a page as parts of one, which stands in front of them with nothing in it: a browser sends the boxes of one form only, and
 * who presses another language means to keep what stands in all of them. Each button goes where its own part goes. The first button of the
 * one form, which the key that ends a line presses, is that of no part: what was typed tells which is meant (`enteredPart`). Where
 * a part sends files it is that part's own, since no other form can carry them.
 */
export function asOneForm(
  text: string,
  forms: readonly string[],
  here: string,
): { readonly text: string; readonly usual: Html } {
  let told = text;
  let usual = html`<button class="visually-hidden" type="submit" form="${keptForm}" formaction="${here}" tabindex="-1" aria-hidden="true" name="${byKey}" value="yes"></button>`;
  for (const [n, form] of forms.entries()) {
    const { tag, inside } = openingOf(form);
    const made = inside.replaceAll(control, (one, what: string) => ofPart(one, what, n, tag));
    if (attributeOf(tag, 'enctype')) {
      const press = /<button\b[^>]*type="submit"[^>]*>/.exec(made)?.[0] ?? '';
      const sends = press.match(/ (?:form(?:action|enctype|novalidate)?|name|value)(?:="[^"]*")?(?=[ >])/g);
      usual = html`<button class="visually-hidden" type="submit" tabindex="-1" aria-hidden="true"${raw(sends?.join('') ?? '')}></button>`;
    }
    told = told.replace(form, () => tag + made);
  }
  return { text: `<form id="${keptForm}" method="post" action="${here}"></form>${told}`, usual };
}

function openingOf(form: string): { readonly tag: string; readonly inside: string } {
  const end = form.indexOf('>') + 1;
  return { tag: form.slice(0, end), inside: form.slice(end) };
}

const attributeOf = (tag: string, name: string) => new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1];

function ofPart(one: string, what: string, n: number, form: string): string {
  const isButton = what === 'button' || attributeOf(one, 'type') === 'submit';
  const name = attributeOf(one, 'name');
  const bare = one.replace(/ name="[^"]*"/, '');
  const opened = `<${what} form="${keptForm}"`;
  if (!isButton)
    return bare.replace(`<${what}`, name === undefined ? opened : `${opened} name="${n}~${name}"`);
  const enctype = attributeOf(form, 'enctype');
  const goes = attributeOf(one, 'formaction') ?? attributeOf(form, 'action') ?? '';
  return bare
    .replace(/ formaction="[^"]*"/, '')
    .replace(
      `<${what}`,
      `${opened} formaction="${goes}"${enctype ? ` formenctype="${enctype}"` : ''}${/\bnovalidate\b/.test(form) ? ' formnovalidate' : ''} name="${n}!${name ?? ''}"`,
    );
}
