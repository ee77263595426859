// SPDX-License-Identifier: AGPL-3.0-or-later

import { type Language, todayInItaly } from '#core/index.ts';
import type { Decision, Letter } from '#decisions/index.ts';
import { showDate } from '#kinds/index.ts';
import { caseIdOf, isOpen } from '#record/index.ts';
import { each } from '../../components/each.ts';
import { letterView } from '../../components/letter.ts';
import { type Html, html, nothing } from '../../html.ts';
import { hour, when } from '../components/when.ts';
import { besideLine } from './decide-page.ts';
import type { CaseView } from './load.ts';
import { say } from './phrases.ts';

export interface PanelContent {
  readonly me: string;
  readonly mayAssign: boolean;
  /** Gives a case to somebody else. */
  readonly mayGive: boolean;
  readonly mayAsk: boolean;
  readonly mayDecide: boolean;
  /** Nothing in it asks for a closer look, and the rules propose it: it can be granted from here. */
  readonly isEasy: boolean;
  readonly maySecond: boolean;
  /** The letter of the decision that is signed and not sent, as it will be. */
  readonly letter?: Letter;
}

/** What can be done now, and what was decided. */
export function decisionPanel(view: CaseView, content: PanelContent, language: Language): Html {
  const { application, open, decisions } = view;
  const base = `/${language}/desk/cases/${application.id}`;
  const sent = decisions.filter(({ sentAt }) => sentAt);
  const undone = decisions.filter(({ undoneAt }) => undoneAt);
  return html`<section class="desk-panel" aria-labelledby="decision"><h2 id="decision" tabindex="-1">${say('decision', language)}</h2>
${open ? signed(open, { ...content, version: application.version }, base, language) : isOpen(application.status) ? todo(view, content, base, language) : nothing}
${each(sent, language, (decision) => final(decision, base, language), { as: 'p' })}
${undone.length > 0 ? html`<h3>${say('earlier', language)}</h3><ul>${each(undone, language, (decision) => html`<li>${signedWords(decision, language)} <span class="mark">${say('undone', language)}</span></li>`)}</ul>` : nothing}
</section>`;
}

function todo(
  { application, history, proposal }: CaseView,
  content: PanelContent,
  base: string,
  language: Language,
): Html {
  const caseId = caseIdOf(application);
  if (caseId !== application.id)
    return html`<p>${say('inItsCase', language)} <a href="/${language}/desk/cases/${caseId}">${say('goToItsCase', language)}</a></p>`;
  const asked = history.map(({ event }) => event).findLast(({ type }) => type === 'documents-asked');
  const waits =
    application.status === 'documents-asked' && asked?.type === 'documents-asked' ? asked : undefined;
  const mayAsk = content.mayAsk && ['submitted', 'review'].includes(application.status);
  return html`${waits ? html`<p>${say('waiting', language, { date: showDate(waits.until, language) })}</p><blockquote>${waits.words}</blockquote>${content.mayAsk ? came(base, language) : nothing}` : nothing}
${content.mayDecide && content.isEasy ? grantHere(application, base, language) : nothing}<div class="actions">${content.mayDecide ? ways(proposal, content, base, language) : nothing}${mayAsk ? html`<a class="btn btn-outline-primary" href="${base}/documents" accesskey="r">${say('askDocuments', language)}</a>` : nothing}</div>`;
}

// How to decide is said by the way to it: there the outcome is chosen already. What the rules propose stands first, and has the key.
function ways(
  proposal: CaseView['proposal'],
  { isEasy }: PanelContent,
  base: string,
  language: Language,
): Html {
  const isNo = proposal?.status === 'ineligible';
  const grant = { outcome: 'granted', label: say('toGrant', language) };
  const refuse = { outcome: 'refused', label: say('toRefuse', language) };
  return html`${(isNo ? [refuse, grant] : [grant, refuse]).map(
    ({ outcome, label }, n) =>
      html`<a class="btn ${n > 0 || isEasy ? 'btn-outline-primary' : 'btn-primary'}" href="${base}/decide?outcome=${outcome}"${n === 0 ? html` accesskey="d"` : nothing}>${label}</a>`,
  )}`;
}

// What the rules propose and nothing speaks against takes one press: the officer has the conditions beside it.
function grantHere({ version }: CaseView['application'], base: string, language: Language): Html {
  return html`<form method="post" action="${base}/decide"><input type="hidden" name="version" value="${version}"><input type="hidden" name="outcome" value="granted">
<div class="actions"><button class="btn btn-primary" type="submit" name="do" value="sign-next" accesskey="s">${say('grantNext', language)}</button></div></form>`;
}

function came(base: string, language: Language): Html {
  return html`<details class="more"><summary>${say('came', language)}</summary><form method="post" action="${base}/came"><p class="desk-field"><label for="came">${say('cameWords', language)}</label><input class="form-control" type="text" id="came" name="words" maxlength="500" autocomplete="off"></p><button class="btn btn-outline-primary" type="submit">${say('cameButton', language)}</button></form></details>`;
}

function signedWords({ outcome, signedByName, signedAt }: Decision, language: Language): string {
  const at = { name: signedByName, when: when(signedAt, language) };
  return say(outcome === 'granted' ? 'signedGranted' : 'signedRefused', language, at);
}

// What was said to the other applications for the same benefit.
function beside({ doubles, outcome }: Decision, language: Language): Html {
  if (!doubles) return nothing;
  const said = say(outcome === 'granted' ? 'besideSigned' : 'besideRefused', language, {
    reason: doubles.reason,
  });
  return html`<p>${said} ${doubles.others.map((other) => html`${besideLine(other, language)} `)}</p>`;
}

function second({ secondByName, secondAt }: Decision, language: Language): Html {
  if (!secondByName || !secondAt) return nothing;
  return html`<p>${say('secondSigned', language, { name: secondByName, when: when(secondAt, language) })}</p>`;
}

function signed(
  open: Decision,
  content: PanelContent & { readonly version: number },
  base: string,
  language: Language,
): Html {
  const { me, maySecond, letter, version } = content;
  const waits = open.needsSecond && !open.secondAt;
  const leaves = {
    hour: hour(open.sendsAt),
    date: showDate(todayInItaly({ nowMs: () => open.sendsAt.getTime() }), language),
  };
  const isMine = open.signedBy === me || open.secondBy === me;
  return html`<p><strong>${signedWords(open, language)}</strong></p>${beside(open, language)}${second(open, language)}
<p>${waits ? say('secondMissing', language) : say('leaves', language, leaves)}</p>
<div class="actions">${waits && maySecond && !isMine ? html`<form method="post" action="${base}/countersign"><input type="hidden" name="version" value="${version}"><button class="btn btn-primary" type="submit" aria-describedby="second-hint">${say('countersign', language)}</button> <span class="form-text" id="second-hint">${say('countersignHint', language)}</span></form>` : nothing}${isMine ? html`<form method="post" action="${base}/undo"><button class="btn btn-outline-primary" type="submit">${say('undo', language)}</button></form>` : nothing}</div>
${letter ? html`<details class="more"${waits && maySecond && !isMine ? html` open` : nothing}><summary>${say('letter', language)}</summary>${letterView(letter, 3)}</details>` : nothing}`;
}

function final(decision: Decision, base: string, language: Language): Html {
  const { id, sentAt, protocol } = decision;
  const told = { when: sentAt ? when(sentAt, language) : '', protocol: protocol ?? '' };
  return html`<p><strong>${signedWords(decision, language)}</strong></p>${beside(decision, language)}${second(decision, language)}<p>${say('final', language, told)}</p>
<p><a href="${base}/letters/${id}">${say('letter', language)}</a></p>`;
}
