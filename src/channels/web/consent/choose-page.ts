// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Changeable } from '#changes/index.ts';
import { type Language, todayInItaly } from '#core/index.ts';
import { type Definition, wordsIn } from '#interview/index.ts';
import { showDate } from '#kinds/index.ts';
import { type Frame, page } from '../components/page.ts';
import { type Html, html } from '../html.ts';
import { say } from './phrases.ts';

/** Before a change begins: which of the applications known to be theirs it is about, or another one by its number. */
export function choosePage(
  frame: Frame,
  content: { readonly definition: Definition; readonly all: readonly Changeable[]; readonly answers: string },
): Html {
  const { language } = frame;
  const { definition, all, answers } = content;
  const { title } = wordsIn(definition, language);
  const option = (value: string, label: Html | string, n: number) =>
    html`<div class="form-check"><input type="radio" id="of-${n}" name="of" value="${value}"${n === 0 ? html` checked` : ''}><label for="of-${n}">${label}</label></div>`;
  const main = html`<h1>${title}</h1>
<form method="post" action="/${language}/services/${definition.service.id}/start"><input type="hidden" name="answers" value="${answers}">
<fieldset class="question"><legend class="h4">${say('chooseOne', language)}</legend><div class="options">
${all.map((one, n) => option(one.application.id, nameOf(one, language), n))}
${option('other', say('chooseOther', language), all.length)}</div></fieldset>
<div class="actions"><button class="btn btn-primary" type="submit">${say('chooseNext', language)}</button></div></form>`;
  return page(frame, { title, main });
}

function nameOf({ application, side, applicant }: Changeable, language: Language): string {
  const { submittedAt, number } = application;
  const date = showDate(todayInItaly({ nowMs: () => submittedAt?.getTime() ?? 0 }), language);
  const who = say(side === 'applicant' ? 'chooseMine' : 'chooseTheirs', language, { name: applicant, date });
  return `${who}, ${number}`;
}
