// SPDX-License-Identifier: AGPL-3.0-or-later
import type { CalendarDate } from '#core/index.ts';
import { showDate } from '#kinds/index.ts';
import type { PrivacyRequest } from '#privacy/index.ts';
import { each, isNone } from '../../components/each.ts';
import { errorSummary } from '../../components/error-summary.ts';
import { type Html, html, nothing } from '../../html.ts';
import { type DeskFrame, deskPage } from '../desk-page.ts';
import { say } from './phrases.ts';

export interface RequestsContent {
  readonly open: readonly PrivacyRequest[];
  readonly today: CalendarDate;
  readonly note?: 'sent' | 'answered';
  /** An answer that could not be given: whose, and what was typed. */
  readonly again?: { readonly id: string; readonly words: string; readonly outcome: string };
}

/** The requests that wait for an answer, the nearest term first, each with its form. */
export function requestsPage(frame: DeskFrame, { open, today, note, again }: RequestsContent): Html {
  const { language } = frame;
  const title = say('title', language);
  const one = (request: PrivacyRequest): Html => {
    const { id, personName, number, words, dueOn } = request;
    const typed = again?.id === id ? again : undefined;
    const due = showDate(dueOn, language);
    const hint = typed ? `hint-${id} error-${id}` : `hint-${id}`;
    const radio = (value: 'done' | 'refused') =>
      html`<div class="form-check"><input type="radio" id="${value}-${id}" name="outcome" value="${value}"${(typed?.outcome ?? 'done') === value ? html` checked` : nothing}><label for="${value}-${id}">${say(value, language)}</label></div>`;
    return html`<section class="desk-panel" aria-labelledby="title-${id}"><h2 id="title-${id}">${number ? say('about', language, { name: personName, number }) : personName}</h2>
<p class="due${dueOn < today ? ' due-late' : ''}">${say(dueOn < today ? 'late' : 'due', language, { date: due })}</p><blockquote><p>${words}</p></blockquote>
<form method="post" action="/${language}/desk/requests" novalidate><input type="hidden" name="request" value="${id}">
<fieldset class="question"><legend class="h6">${say('outcome', language)}</legend>${radio('done')}${radio('refused')}</fieldset>
<div class="desk-field"><label for="answer-${id}">${say('answer', language)}</label><p class="form-text" id="hint-${id}">${say('answerHint', language)}</p>
${typed ? html`<p class="form-feedback" id="error-${id}"><strong>${say('empty', language)}</strong></p>` : nothing}
<textarea class="form-control" id="answer-${id}" name="words" rows="3" maxlength="4000" aria-describedby="${hint}"${typed ? html` aria-invalid="true"` : nothing}>${typed?.words ?? ''}</textarea></div>
<div class="actions"><button class="btn btn-primary" type="submit">${say('send', language)}</button></div></form></section>`;
  };
  const fault = again && { field: `answer-${again.id}`, text: say('empty', language) };
  const main = html`${fault ? errorSummary(language, [fault]) : nothing}<h1>${title}</h1>
${note ? html`<p class="alert alert-info" role="status">${say(note, language)}</p>` : nothing}<p>${say('lead', language)}</p>
${!isNone(open) ? each(open, language, one, { as: 'p' }) : html`<p>${say('none', language)}</p>`}`;
  return deskPage(frame, { title, main, hasError: again !== undefined });
}
