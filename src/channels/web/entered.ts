// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Context, Hono } from 'hono';
import { own } from '#core/index.ts';
import { byKey } from './components/forms-together.ts';
import { ofPart, one, type SentForm } from './forms.ts';
import { html } from './html.ts';
import { say } from './phrases.ts';
import type { Env } from './portal-context.ts';
import { attribute, pageNow, unescaped, withTyped } from './shown-again.ts';

/** Whether a form of several parts was sent by the key that ends a line, in whichever of them. */
export function isByKey(form: SentForm | undefined): boolean {
  return form !== undefined && one(form, byKey) === 'yes';
}

/**
 * What the key that ends a line sends on a page of several forms: the one that something was typed into, to where its own button goes.
 * Where that is none of them, or more than one, nothing is done: the page is shown again with all of it, and says what to press.
 */
export async function entered(app: Hono<Env>, c: Context<Env>): Promise<Response> {
  const form = c.get('form');
  const answer = await pageNow(app, c);
  if (!answer.ok || !answer.headers.get('content-type')?.startsWith('text/html')) return answer;
  const page = await answer.text();
  const [part, ...others] = typedParts(page, form);
  const button = part === undefined || others.length > 0 ? undefined : firstButton(page, part);
  if (part === undefined || button === undefined) {
    const note = html`<p class="alert alert-info" role="status">${say('pressOne', c.get('language'))}</p>`;
    const again = withTyped(page, form).replace(/<main\b[^>]*>/, (tag) => `${tag}${String(note)}`);
    const shown = new Response(again, answer);
    shown.headers.delete('content-length');
    shown.headers.set('Cache-Control', 'no-store');
    return shown;
  }
  const pressing = attribute(button, 'name')?.slice(`${part}!`.length);
  const pressed = pressing ? { [pressing]: [attribute(button, 'value') ?? ''] } : {};
  const { [byKey]: _, ...boxes } = ofPart(form, part);
  const body = new URLSearchParams(
    Object.entries({ ...boxes, ...pressed }).flatMap(([name, texts]) => texts.map((text) => [name, text])),
  );
  const headers = new Headers(c.req.raw.headers);
  headers.delete('content-length');
  return app.fetch(
    new Request(new URL(attribute(button, 'formaction') ?? '', c.req.url), { method: 'POST', headers, body }),
    c.env,
  );
}

const aPart = /^\d{1,2}~/;
// A browser ends the lines of a long text in its own way.
const told = (texts: readonly string[] = []) =>
  texts.map((text) => text.replaceAll(/\s+/g, ' ').trim()).join('\n');

// The parts in which something else stands than the page has.
function typedParts(page: string, form: SentForm): readonly string[] {
  const had = boxesOn(page);
  const names = Object.keys({ ...had, ...form }).filter((name) => aPart.test(name));
  const changed = names.filter((name) => told(own(had, name)) !== told(own(form, name)));
  return [...new Set(changed.map((name) => name.slice(0, name.indexOf('~'))))];
}

// What a browser sends of the boxes of parts, untouched.
function boxesOn(page: string): SentForm {
  const boxes = new Map<string, string[]>();
  const put = (tag: string, text: string | undefined) => {
    const name = attribute(tag, 'name') ?? '';
    if (aPart.test(name) && text !== undefined) boxes.set(name, [...(boxes.get(name) ?? []), text]);
  };
  for (const [tag] of page.matchAll(/<input\b[^>]*>/g)) {
    const type = attribute(tag, 'type') ?? 'text';
    if (type === 'file') continue;
    const isLeft = (type === 'checkbox' || type === 'radio') && !/ checked(?=[ >])/.test(tag);
    put(tag, isLeft ? undefined : (attribute(tag, 'value') ?? ''));
  }
  for (const [, tag = '', text = ''] of page.matchAll(/(<textarea\b[^>]*>)([^<]*)/g))
    put(tag, unescaped(text));
  for (const [, tag = '', text = ''] of page.matchAll(/(<select\b[^>]*>)([\s\S]*?)<\/select>/g)) {
    const options = text.match(/<option\b[^>]*>/g) ?? [];
    const chosen = options.find((option) => / selected(?=[ >])/.test(option)) ?? options[0] ?? '';
    put(tag, attribute(chosen, 'value'));
  }
  return Object.fromEntries(boxes);
}

// The one that the key presses where the part is a form alone.
function firstButton(page: string, part: string): string | undefined {
  const buttons = page.match(/<button\b[^>]*>/g) ?? [];
  return buttons.find((tag) => attribute(tag, 'name')?.startsWith(`${part}!`));
}
