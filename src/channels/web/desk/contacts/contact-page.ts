// SPDX-License-Identifier: AGPL-3.0-or-later
import { longestMessage, wrapUpCodes } from '#queue/index.ts';
import { longestQuestion } from '#tasks/index.ts';
import { callPanel } from '../../call/panel.ts';
import { each } from '../../components/each.ts';
import { errorSummary } from '../../components/error-summary.ts';
import { messageLog } from '../../components/messages.ts';
import { type Html, html, nothing } from '../../html.ts';
import { thirdPanel } from '../../room/third.ts';
import { type DeskFrame, deskPage } from '../desk-page.ts';
import { besideContact } from './beside.ts';
import { colleaguePanel } from './colleague-panel.ts';
import type { ContactShown } from './contact-shown.ts';
import { named, say } from './phrases.ts';
import { transcriptPanel } from './transcript.ts';

/** Everything that a contact needs beside the talk itself, and nothing else of the person. */
export function deskContactPage(frame: DeskFrame, shown: ContactShown): Html {
  const { language } = frame;
  const { contact, person, consulting, error } = shown;
  const base = `/${language}/desk/contacts/${contact.id}`;
  const title = person?.name ?? say('unknown', language);
  const isTalking = contact.state === 'talking';
  const faults = [
    ...(error ? [{ field: 'words', text: error }] : []),
    ...(shown.wrapping ? [{ field: 'notes', text: shown.wrapping.error }] : []),
  ];
  const main = html`${faults.length > 0 ? errorSummary(language, faults) : nothing}
<div data-live="${base}/live" data-state="${contact.state}"><div class="desk-top"><h1><bdi data-part="who">${title}</bdi> <span>${say(isTalking ? 'talking' : 'wrapping', language)}</span></h1></div>
<div class="desk-case"><div>
${isTalking ? html`${callPanel(language, shown.call)}${thirdPanel(language, shown.third)}` : nothing}
<section class="desk-panel" aria-labelledby="talk"><h2 id="talk">${say('messages', language)}</h2>
${messageLog(language, shown.messages, { label: say('messages', language), none: say('noMessages', language), names: { person: title, operator: say('operator', language) } })}
${isTalking ? writeForm(frame, base, shown) : html`<p role="status">${say('gone', language)}</p>`}</section>
${consulting ? colleaguePanel(language, base, consulting, shown.call, shown.skills, contact.skill) : nothing}${isTalking ? ending(frame, base, shown) : wrapping(frame, base, shown)}${passingOn(frame, base, shown)}${transcriptPanel(language, { transcripts: shown.transcripts, spoken: contact.language, name: title })}</div>
<div>${besideContact(frame, shown)}</div></div></div>`;
  return deskPage(frame, {
    title,
    main,
    hasError: faults.length > 0,
    script: 'contact.js',
    trail: [{ href: `/${language}/desk/contacts`, label: say('title', language) }],
  });
}

function writeForm({ language }: DeskFrame, base: string, { words = '', error }: ContactShown): Html {
  return html`<form method="post" action="${base}/messages" class="talk-form" novalidate autocomplete="off"><p class="desk-field"><label for="words">${say('write', language)}</label><textarea class="form-control" id="words" name="words" rows="3" maxlength="2000"${error ? html` aria-invalid="true"` : nothing}>${words}</textarea></p>
<div class="talk-actions"><button class="btn btn-primary" type="submit">${say('send', language)}</button><a href="${base}">${say('refresh', language)}</a></div></form>`;
}

function ending({ language }: DeskFrame, base: string, { skills }: ContactShown): Html {
  return html`<section class="desk-panel"><div class="talk-actions"><form method="post" action="${base}/end"><button class="btn btn-primary" type="submit">${say('end', language)}</button></form></div>
<form method="post" action="${base}/transfer"><p class="desk-field"><label for="skill">${say('transfer', language)}</label><select class="form-control" id="skill" name="skill">${skills.map(({ value, label }) => html`<option value="${value}">${label}</option>`)}</select></p>
<button class="btn btn-outline-primary" type="submit">${say('transferButton', language)}</button></form></section>`;
}

/** What the operator cannot answer goes to the office that knows; the person follows it. It leaves the page, and a call on it, as they are. */
function passingOn(
  { language }: DeskFrame,
  base: string,
  { contact, passedOn, passing, skills }: ContactShown,
): Html {
  const open = passing ? html` open` : nothing;
  return html`<section class="desk-panel" aria-labelledby="pass-on"><h2 id="pass-on">${say('passOn', language)}</h2><div data-part="pass-on" data-quiet>${
    passedOn
      ? html`${passedOn.length > 0 ? html`<ul>${each(passedOn, language, ({ question, answeredAt }) => html`<li><blockquote>${question}</blockquote>${say(answeredAt ? 'passedAnswered' : 'passedOn', language)}</li>`)}</ul>` : nothing}
<details class="more"${open}><summary>${say('passOnSummary', language)}</summary><p>${say('passOnText', language)}</p><form method="post" action="${base}/pass-on" novalidate autocomplete="off">
<p class="desk-field"><label for="question">${say('passOnQuestion', language)}</label>${passing ? html`<span class="form-feedback" id="question-error"><strong>${passing.error}</strong></span>` : nothing}<textarea class="form-control" id="question" name="question" rows="3" maxlength="${longestQuestion}"${passing ? html` aria-invalid="true" aria-describedby="question-error"` : nothing}>${passing?.question ?? ''}</textarea></p>
<p class="desk-field"><label for="pass-on-skill">${say('skill', language)}</label><select class="form-control" id="pass-on-skill" name="skill">${[{ value: 'general', label: say('noSubject', language) }, ...skills].map(({ value, label }) => html`<option value="${value}"${value === contact.skill ? html` selected` : nothing}>${label}</option>`)}</select></p>
<button class="btn btn-outline-primary" type="submit">${say('passOnButton', language)}</button></form></details>`
      : html`<p>${say('unknownYet', language)}</p>`
  }</div></section>`;
}

function wrapping(
  { language }: DeskFrame,
  base: string,
  { passedOn = [], wrapping: sent }: ContactShown,
): Html {
  const usual = sent?.code ?? (passedOn.length > 0 ? 'to-office' : wrapUpCodes[0]);
  return html`<section class="desk-panel" aria-labelledby="wrap"><form method="post" action="${base}/wrap-up"><fieldset class="question"><legend id="wrap">${say('wrapUp', language)}</legend><div class="options">${wrapUpCodes.map(
    (code) =>
      html`<div class="form-check"><input type="radio" id="code-${code}" name="code" value="${code}"${code === usual ? html` checked` : nothing}><label for="code-${code}">${say('codes', language, { code: named(code) })}</label></div>`,
  )}</div></fieldset><p class="desk-field"><label for="notes">${say('notes', language)}</label>${sent ? html`<span class="form-feedback" id="notes-error"><strong>${sent.error}</strong></span>` : nothing}<textarea class="form-control" id="notes" name="notes" rows="3" maxlength="${longestMessage}"${sent ? html` aria-invalid="true" aria-describedby="notes-error"` : nothing}>${sent?.notes ?? ''}</textarea></p>
<div class="talk-actions"><button class="btn btn-primary" type="submit" name="next" value="ready">${say('closeReady', language)}</button><button class="btn btn-outline-primary" type="submit" name="next" value="break">${say('closeBreak', language)}</button></div></form></section>`;
}
