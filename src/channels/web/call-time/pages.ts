// SPDX-License-Identifier: AGPL-3.0-or-later
import { sayDay } from '#bookings/index.ts';
import { onTheWall } from '#core/index.ts';
import { showTime } from '#kinds/index.ts';
import { errorSummary } from '../components/error-summary.ts';
import { type Frame, page } from '../components/page.ts';
import { type Html, html, nothing } from '../html.ts';
import { say } from './phrases.ts';

/** The times at which one can be called back, by day. */
export function callTimePage(
  frame: Frame,
  {
    base,
    times,
    isReachable,
    error,
  }: {
    readonly base: string;
    readonly times: readonly Date[];
    /** A message can be written to them. */
    readonly isReachable: boolean;
    readonly error?: string;
  },
): Html {
  const { language } = frame;
  const title = say('title', language);
  const days = Map.groupBy(times, (at) => onTheWall(at).date);
  const main = html`${error ? errorSummary(language, [{ field: 'at', text: error }]) : nothing}<h1>${title}</h1><p class="lead">${say('lead', language)} ${say(isReachable ? 'leadWritten' : 'leadUnwritten', language)}</p>${isReachable ? nothing : html`<p><a href="/${language}/my/contacts">${say('giveContact', language)}</a></p>`}
${
  times.length === 0
    ? html`<p>${say('none', language)}</p>`
    : html`<form method="post" action="${base}/call-time" novalidate><div class="question${error ? ' has-error' : ''}"><label class="box-label" for="at">${say('time', language)}</label>${error ? html`<p class="form-feedback" id="at-error"><strong>${error}</strong></p>` : nothing}
<select class="form-select" id="at" name="at"${error ? html` aria-invalid="true" aria-describedby="at-error"` : nothing}>${[...days].map(([date, all]) => html`<optgroup label="${sayDay(date, language)}">${all.map((at) => html`<option value="${at.toISOString()}">${sayDay(date, language)}, ${showTime(at, language)}</option>`)}</optgroup>`)}</select></div>
<div class="actions"><button class="btn btn-primary" type="submit">${say('choose', language)}</button></div></form>`
}
<p><a href="${base}">${say('backToLine', language)}</a></p>`;
  return page(frame, { title, main, hasError: error !== undefined });
}

/** What the link of a promised call opens: one button, and nothing of whose it is. */
export function cancelCallPage(frame: Frame, action: string): Html {
  const { language } = frame;
  const title = say('cancelTitle', language);
  const main = html`<h1>${title}</h1><p class="lead">${say('cancelText', language)}</p><form method="post" action="${action}"><button class="btn btn-primary" type="submit">${say('cancel', language)}</button></form>`;
  return page(frame, { title, main });
}
