// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Language } from '#core/index.ts';
import { type ColleagueMessage, type Consultation, longestMessage, longestWhy } from '#queue/index.ts';
import { type CallShown, callPanel } from '../../call/panel.ts';
import { messageLog } from '../../components/messages.ts';
import { type Html, html, nothing } from '../../html.ts';
import { named, say } from './phrases.ts';

/** Two colleagues beside one contact, as one of them sees it. */
export interface ConsultationShown {
  /** The one who was asked last; none where nobody was. */
  readonly consultation: Consultation | undefined;
  readonly me: string;
  /** The name of the other one. */
  readonly other: string;
  readonly messages: readonly ColleagueMessage[];
  /** What was written to ask, and why nobody was asked. */
  readonly asking?: { readonly why: string; readonly error: string };
  /** What was written to the other, and why it was not sent. */
  readonly writing?: { readonly words: string; readonly error: string };
}

/** How it ended, where whoever asked does not know it by themselves. */
const told: readonly string[] = ['declined', 'lapsed', 'left', 'lost'];

/** Asking a colleague, talking with them, and handing the contact over or keeping it: it leaves the page, and the call on it, as they are. */
export function colleaguePanel(
  language: Language,
  base: string,
  shown: ConsultationShown,
  call: CallShown,
  skills: readonly { readonly value: string; readonly label: string }[],
  skill: string,
): Html {
  const { consultation, other } = shown;
  const state = consultation?.state ?? 'over';
  const press = (act: string, label: string, isFirst = false) =>
    html`<form method="post" action="${base}/colleague/${act}"><button class="btn ${isFirst ? 'btn-primary' : 'btn-outline-primary'}" type="submit">${label}</button></form>`;
  const now =
    state === 'asked'
      ? html`<p role="status">${say('colleagueAsked', language, { name: other })}</p><div class="talk-actions">${press('end', say('colleagueUnask', language))}</div>`
      : state === 'beside'
        ? html`<p role="status" data-beside>${say('colleagueBeside', language, { name: other })}</p><div class="talk-actions">${press('hand-over', say('handOver', language, { name: other }), true)}${press('end', say('colleagueKeep', language))}</div>`
        : html`${consultation?.outcome && told.includes(consultation.outcome) ? html`<p role="status">${say('colleagueOver', language, { outcome: named(consultation.outcome), name: other })}</p>` : nothing}${asking(language, base, shown, skills, skill)}`;
  return html`<section class="desk-panel" aria-labelledby="colleague"><h2 id="colleague">${say('colleague', language)}</h2><div data-part="colleague" data-quiet>${now}</div>${callPanel(language, { ...call, role: 'asker', base: `${base}/colleague/call` })}${colleagueTalk(language, base, shown)}</section>`;
}

/** What the two write to each other, and a box for it: the same on both pages. */
export function colleagueTalk(
  language: Language,
  base: string,
  { consultation, me, other, messages, writing }: ConsultationShown,
): Html {
  const isBeside = consultation?.state === 'beside';
  const all = messages.map(({ byId, at, words }) => ({
    by: byId === me ? ('operator' as const) : ('person' as const),
    at,
    words,
  }));
  const log = messageLog(language, all, {
    label: say('colleagueTalk', language),
    none: say('noMessages', language),
    names: { operator: say('operator', language), person: other },
    part: 'colleague-messages',
  });
  const form = html`${writing ? html`<p class="form-feedback" id="colleague-words-error"><strong>${writing.error}</strong></p>` : nothing}<form method="post" action="${base}/colleague/messages" class="talk-form" novalidate autocomplete="off"><p class="desk-field"><label for="colleague-words">${say('colleagueWrite', language)}</label><textarea class="form-control" id="colleague-words" name="words" rows="2" maxlength="${longestMessage}"${writing ? html` aria-invalid="true" aria-describedby="colleague-words-error"` : nothing}>${writing?.words ?? ''}</textarea></p><button class="btn btn-outline-primary" type="submit">${say('send', language)}</button></form>`;
  return html`<div data-part="colleague-talk">${isBeside ? html`<p class="form-text">${say('colleagueTalkText', language)}</p>${log}` : nothing}</div><div data-part="colleague-write">${isBeside ? form : nothing}</div>`;
}

function asking(
  language: Language,
  base: string,
  { asking: sent }: ConsultationShown,
  skills: readonly { readonly value: string; readonly label: string }[],
  skill: string,
): Html {
  const all = [{ value: 'general', label: say('noSubject', language) }, ...skills];
  return html`<details class="more"${sent ? html` open` : nothing}><summary>${say('colleagueSummary', language)}</summary><p>${say('colleagueText', language)}</p><form method="post" action="${base}/colleague" novalidate autocomplete="off">
<p class="desk-field"><label for="why">${say('colleagueWhy', language)}</label>${sent ? html`<span class="form-feedback" id="why-error"><strong>${sent.error}</strong></span>` : nothing}<textarea class="form-control" id="why" name="why" rows="2" maxlength="${longestWhy}"${sent ? html` aria-invalid="true" aria-describedby="why-error"` : nothing}>${sent?.why ?? ''}</textarea></p>
<p class="desk-field"><label for="colleague-skill">${say('skill', language)}</label><select class="form-control" id="colleague-skill" name="skill">${all.map(({ value, label }) => html`<option value="${value}"${value === skill ? html` selected` : nothing}>${label}</option>`)}</select></p>
<button class="btn btn-outline-primary" type="submit">${say('colleagueButton', language)}</button></form></details>`;
}
