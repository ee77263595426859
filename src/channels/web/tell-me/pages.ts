// SPDX-License-Identifier: AGPL-3.0-or-later
import { errorSummary } from '../components/error-summary.ts';
import { textField } from '../components/fields.ts';
import { type Frame, page } from '../components/page.ts';
import { type Html, html, nothing } from '../html.ts';
import { say } from './phrases.ts';

/** The address to tell. */
export function askPage(
  frame: Frame,
  of: {
    readonly service: string;
    readonly title: string;
    readonly typed: string;
    readonly isWrong?: boolean;
  },
): Html {
  const { language, around } = frame;
  const { service, title, typed, isWrong = false } = of;
  const error = isWrong ? say('wrong', language) : undefined;
  const box = { id: 'address', label: say('address', language), hint: say('addressHint', language) };
  const main = html`${error ? errorSummary(language, [{ field: 'address', text: error }]) : nothing}<h1>${say('link', language)}</h1><p class="lead">${say('lead', language, { title })}</p>
<form method="post" action="/${around}/services/${service}/tell-me" novalidate>${textField({ ...box, error, value: typed, autocomplete: 'email' })}
<div class="actions"><button class="btn btn-primary" type="submit">${say('ask', language)}</button></div></form>`;
  const trail = [{ href: `/${around}/services/${service}`, label: title }];
  return page(frame, { title: say('link', language), main, trail, hasError: isWrong });
}

/** What whoever reads at the address sees behind the link: one question, and not the address. */
export function confirmPage(
  frame: Frame,
  {
    token,
    title,
    isConfirmed,
  }: { readonly token: string; readonly title: string; readonly isConfirmed: boolean },
): Html {
  const { language, around } = frame;
  const heading = say('confirmTitle', language, { title });
  const button = (value: 'yes' | 'no', style: string) =>
    html`<button class="btn ${style}" type="submit" name="say" value="${value}">${say(value, language)}</button>`;
  const main = html`<h1>${heading}</h1><p class="lead">${isConfirmed ? say('confirmedText', language) : say('confirmText', language)}</p>
<form method="post" action="/${around}/tell-me/${token}"><div class="actions">${isConfirmed ? nothing : button('yes', 'btn-primary')}${button('no', 'btn-outline-primary')}</div></form>`;
  return page(frame, { title: heading, main });
}
