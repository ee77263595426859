// SPDX-License-Identifier: AGPL-3.0-or-later
import { type CallShown, callPanel } from '../call/panel.ts';
import { errorSummary } from '../components/error-summary.ts';
import { textField } from '../components/fields.ts';
import { type Frame, page } from '../components/page.ts';
import { type Html, html, nothing } from '../html.ts';
import { finishForm } from '../operator/shared-device.ts';
import { say } from './phrases.ts';

/** The door of a call: a code is sent, and typed. */
export function doorPage(
  frame: Frame,
  { base, isSent, error }: { readonly base: string; readonly isSent: boolean; readonly error?: string },
): Html {
  const { language } = frame;
  const box = { id: 'code', label: say('code', language), error };
  const send = (label: string, style: string) =>
    html`<form method="post" action="${base}/code"><button class="btn ${style}" type="submit">${label}</button></form>`;
  const main = html`${error ? errorSummary(language, [{ field: isSent ? 'code' : 'send', text: error }]) : nothing}<h1>${say('title', language)}</h1><p class="lead">${say('lead', language)}</p><p>${say('codeText', language)}</p>
${
  isSent
    ? html`<form method="post" action="${base}/enter" novalidate autocomplete="off">${textField({ ...box, value: '', width: 12, autocomplete: 'one-time-code', isCode: true })}<div class="actions"><button class="btn btn-primary" type="submit">${say('enter', language)}</button></div></form>${send(say('sendAgain', language), 'btn-outline-primary')}`
    : html`<div id="send">${send(say('sendCode', language), 'btn-primary')}</div>`
}`;
  return page(frame, { title: say('title', language), main, hasError: error !== undefined });
}

/** Inside: the waiting room until the person agrees, with their own devices to try; then the call. */
export function roomPage(
  frame: Frame,
  { base, call, isLetIn }: { readonly base: string; readonly call: CallShown; readonly isLetIn: boolean },
): Html {
  const { language } = frame;
  const title = say(isLetIn ? 'title' : 'waiting', language);
  const main = html`<div data-live="${base}/live" data-state="${isLetIn ? 'in' : 'waits'}"><h1>${title}</h1><p class="lead" role="status">${say(isLetIn ? 'inside' : 'waitsForWord', language)}</p>
${callPanel(language, call, { isWaiting: !isLetIn })}</div>
${finishForm(language, `${base}/finish`)}`;
  return page(frame, { title, main, script: 'contact.js', refreshSeconds: 10 });
}
