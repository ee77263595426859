// SPDX-License-Identifier: AGPL-3.0-or-later

import { accessReasons } from '#access/index.ts';
import { textIn } from '#core/index.ts';
import { errorSummary } from '../../components/error-summary.ts';
import { type Html, html, nothing } from '../../html.ts';
import { type DeskFrame, deskPage } from '../desk-page.ts';
import { say } from './phrases.ts';

/** Before a case is read: why. Nothing of the case stands here but its number. */
export function reasonPage(
  frame: DeskFrame,
  content: {
    readonly number: string;
    readonly action: string;
    readonly chosen: string;
    readonly words: string;
    readonly problem?: 'reasonNone' | 'reasonWordsMissing';
  },
): Html {
  const { language } = frame;
  const { number, action, chosen, words, problem } = content;
  const title = say('reasonTitle', language, { number });
  const field = problem === 'reasonWordsMissing' ? 'words' : 'reason-1';
  const radios = Object.entries(accessReasons).map(
    ([id, text], n) =>
      html`<div class="form-check"><input type="radio" id="reason-${n + 1}" name="reason" value="${id}"${id === chosen ? html` checked` : nothing}><label for="reason-${n + 1}">${textIn(text, language)}</label></div>`,
  );
  const main = html`${problem ? errorSummary(language, [{ field, text: say(problem, language) }]) : nothing}
<div class="desk-panel desk-narrow"><h1>${title}</h1><p>${say('reasonLead', language)}</p>
<form method="post" action="${action}"><fieldset class="question"><legend class="h6">${say('reasonLegend', language)}</legend><div class="options">${radios}</div></fieldset>
<p class="desk-field"><label for="words">${say('reasonWords', language)}</label><input class="form-control" type="text" id="words" name="words" maxlength="200" autocomplete="off" value="${words}"${problem === 'reasonWordsMissing' ? html` aria-invalid="true"` : nothing}></p>
<div class="actions"><button class="btn btn-primary" type="submit">${say('reasonOpen', language)}</button><a href="/${language}/desk/cases">${say('cases', language)}</a></div></form></div>`;
  return deskPage(frame, { title, main, hasError: problem !== undefined });
}
