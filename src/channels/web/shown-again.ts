// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Context, Hono } from 'hono';
import { html } from 'hono/html';
import { own } from '#core/index.ts';
import { showAgain } from './components/language-switch.ts';
import { one, type SentForm } from './forms.ts';
import type { Env } from './portal-context.ts';

/** Whether a form was sent only to be shown again in the language of its address, with all that stands in it. */
export function isToShowAgain(form: SentForm | undefined): boolean {
  return form !== undefined && one(form, showAgain) === 'yes';
}

// What says how the form came, and not who asks.
const ofTheForm = ['content-type', 'content-length', 'transfer-encoding', 'accept-encoding', 'origin'];

/** The page at the address that a form was sent to, as whoever sent it sees it now. */
export async function pageNow(app: Hono<Env>, c: Context<Env>): Promise<Response> {
  const headers = new Headers(c.req.raw.headers);
  for (const name of ofTheForm) headers.delete(name);
  return app.fetch(new Request(c.req.url, { headers }), c.env);
}

/**
 * The page at the address of a form that is to be shown again, as whoever asks for it sees it now, with what was typed in its boxes.
 * Nothing is done with the form and nothing is kept. Pages that are made of their form (`Is.showsAgain`) do it by themselves.
 */
export async function shownAgain(app: Hono<Env>, c: Context<Env>): Promise<Response> {
  const page = await pageNow(app, c);
  if (!page.headers.get('content-type')?.startsWith('text/html')) return page;
  const answer = new Response(withTyped(await page.text(), c.get('form')), page);
  answer.headers.delete('content-length');
  answer.headers.set('Cache-Control', 'no-store');
  return answer;
}

/** A page of ours with what was typed in the boxes of its kept form. Pure. */
export function withTyped(page: string, form: SentForm): string {
  // The header names it: the button that stands for the usual one is the first of the page.
  const id = /<button\b[^>]*\bform="([^"]+)"/.exec(page)?.[1];
  const at = id === undefined ? -1 : page.search(new RegExp(`<form\\b[^>]*\\bid="${id}"`));
  if (at < 0) return page;
  const end = page.indexOf('</form>', at);
  // Of several forms in one the boxes stand elsewhere, and name it.
  if (isEmpty(page.slice(at, end))) return filled(page, form, (tag) => tag.includes(` form="${id}"`));
  return page.slice(0, at) + filled(page.slice(at, end), form) + page.slice(end);
}

// The mark of whom it was made for is none to type.
const isEmpty = (form: string) => !/<(?:select|textarea|input(?![^>]*\btype="hidden"))\b/.test(form);

function filled(text: string, form: SentForm, isOfForm = (_: string) => true): string {
  const taken = new Map<string, number>();
  const nextOf = (name: string): string => {
    const n = taken.get(name) ?? 0;
    taken.set(name, n + 1);
    return own(form, name)?.[n] ?? '';
  };
  let select: string | undefined = '';
  return text
    .replaceAll(/<(input|select|option)\b[^>]*>/g, (tag, what: string) => {
      const name = attribute(tag, 'name');
      const value = attribute(tag, 'value') ?? '';
      if (what === 'select') select = isOfForm(tag) ? (name ?? '') : undefined;
      if (what === 'option' ? select === undefined : !isOfForm(tag)) return tag;
      if (what === 'option') return marked(tag, 'selected', own(form, select ?? '')?.includes(value));
      if (what === 'select' || name === undefined) return tag;
      const type = attribute(tag, 'type') ?? 'text';
      if (type === 'checkbox' || type === 'radio')
        return marked(tag, 'checked', own(form, name)?.includes(value));
      return untyped.has(type) ? tag : withValue(tag, nextOf(name));
    })
    .replaceAll(/(<textarea\b[^>]*>)[^<]*/g, (whole, tag: string) =>
      isOfForm(tag) ? `${tag}${escaped(nextOf(attribute(tag, 'name') ?? ''))}` : whole,
    );
}

const untyped = new Set(['hidden', 'submit', 'button', 'file', 'password']);
const entities: Readonly<Record<string, string>> = { amp: '&', quot: '"', '#39': "'", lt: '<', gt: '>' };

/** What an attribute of a tag of ours says. */
export function attribute(tag: string, name: string): string | undefined {
  const text = new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1];
  return text === undefined ? undefined : unescaped(text);
}

/** A text of a page as it was before it stood in it. */
export function unescaped(text: string): string {
  return text.replaceAll(/&(amp|quot|#39|lt|gt);/g, (_, entity: string) => own(entities, entity) ?? '');
}

function withValue(tag: string, value: string): string {
  return tag.replace(/ value="[^"]*"/, '').replace(/>$/, () => ` value="${escaped(value)}">`);
}

// A word of the tag outside its quotes: what follows it has them in pairs.
function marked(tag: string, word: 'checked' | 'selected', is = false): string {
  const bare = tag.replace(new RegExp(` ${word}(?=[ >])(?=(?:[^"]*"[^"]*")*[^"]*$)`), '');
  return is ? bare.replace(/>$/, ` ${word}>`) : bare;
}

function escaped(text: string): string {
  return String(html`${text}`);
}
