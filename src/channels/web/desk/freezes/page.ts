// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Freeze, sayInstant } from '#bank-accounts/index.ts';
import { say } from '../../accounts/phrases.ts';
import { each } from '../../components/each.ts';
import { errorSummary } from '../../components/error-summary.ts';
import { type Html, html, nothing } from '../../html.ts';
import { type DeskFrame, deskPage } from '../desk-page.ts';

/** People whose accounts are frozen, each with the box in which an officer writes how they saw who the person is. */
export function freezesPage(
  frame: DeskFrame,
  frozen: readonly Freeze[],
  state: { readonly faulty?: string; readonly isDone?: boolean },
): Html {
  const { language } = frame;
  const { faulty, isDone = false } = state;
  const title = say('deskTitle', language);
  const error = say('becauseEmpty', language);
  const item = ({ id, personName, since, number, stoppedBy, askedBy }: Freeze) => {
    const isFaulty = id === faulty;
    const described = `hint-${id}${isFaulty ? ` error-${id}` : ''}`;
    return html`<section aria-labelledby="name-${id}"><h2 id="name-${id}">${personName}</h2>
<p>${say('deskLine', language, { since: sayInstant(since, language), number: number ?? '' })}. ${say('deskBy', language, { by: stoppedBy })}</p>${
      askedBy
        ? html`<p><strong>${say('askedAlready', language, { name: askedBy })}</strong></p></section>`
        : html`
<form method="post" action="/${language}/desk/freezes/${id}" novalidate><div class="question${isFaulty ? ' has-error' : ''}">
<label class="box-label" for="because-${id}">${say('because', language)}</label><p class="form-text" id="hint-${id}">${say('becauseHint', language)}</p>
${isFaulty ? html`<p class="form-feedback" id="error-${id}"><strong>${error}</strong></p>` : nothing}
<input class="form-control width-40" type="text" id="because-${id}" name="because" maxlength="300" autocomplete="off" aria-describedby="${described}"${isFaulty ? html` aria-invalid="true"` : nothing}></div>
<button class="btn btn-primary" type="submit">${say('release', language)}<span class="visually-hidden">: ${personName}</span></button></form></section>`
    }`;
  };
  const main = html`${faulty ? errorSummary(language, [{ field: `because-${faulty}`, text: error }]) : nothing}
<h1>${title}</h1>${isDone ? html`<p class="alert alert-success" role="status">${say('released', language)}</p>` : nothing}
<p>${say('deskLead', language)}</p>${frozen.length > 0 ? each(frozen, language, item, { as: 'p' }) : html`<p>${say('deskNone', language)}</p>`}`;
  return deskPage(frame, { title, main, hasError: faulty !== undefined });
}
