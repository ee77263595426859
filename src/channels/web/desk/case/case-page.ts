// SPDX-License-Identifier: AGPL-3.0-or-later

import { ageOn, type CalendarDate, cents, deskLanguageOf, type Language, todayInItaly } from '#core/index.ts';
import { type PaperAsked, papersAsked, wordsIn } from '#interview/index.ts';
import { showDate } from '#kinds/index.ts';
import { codeDiffers, fullName } from '#persons/index.ts';
import { answerTo, isOpen, paymentIn } from '#record/index.ts';
import { writtenAs } from '#whereabouts/index.ts';
import { each } from '../../components/each.ts';
import { errorSummary } from '../../components/error-summary.ts';
import { type Html, html, nothing } from '../../html.ts';
import { deadline } from '../components/deadline.ts';
import { stateName } from '../components/state-name.ts';
import { when } from '../components/when.ts';
import { type DeskFrame, deskPage } from '../desk-page.ts';
import { answersSection } from './answers.ts';
import { bankSection } from './bank.ts';
import { decisionPanel, type PanelContent } from './decision-panel.ts';
import { tellHistory } from './history.ts';
import { laterSection } from './later-section.ts';
import type { CaseView } from './load.ts';
import { namedSection } from './named-section.ts';
import { type NoteTyped, notesSection } from './notes.ts';
import { othersSection } from './others.ts';
import { papers } from './papers.ts';
import { say } from './phrases.ts';
import { proposalSection } from './proposal.ts';

export interface CaseContent extends PanelContent {
  readonly today: CalendarDate;
  readonly mayCheckNamed: boolean;
  /** What was just done, to be told. */
  readonly done?: string;
  /** A note that was not kept. */
  readonly note?: NoteTyped;
  /** What could not be done: already in words. */
  readonly problem?: string;
}

/** A case in three columns: what it is and what was answered, what differs first; documents and others' words; the decision beside its conditions. */
export function casePage(frame: DeskFrame, view: CaseView, content: CaseContent): Html {
  const { language } = frame;
  const { application } = view;
  const { problem, done, note } = content;
  const number = application.number ?? '';
  const title = say('title', language, { number });
  const sections = ['summary', 'answers', 'history', 'papers', 'colleagues', 'decision', 'proposal'] as const;
  const main = html`${problem ? errorSummary(language, [{ field: 'decision', text: problem }]) : nothing}${note ? errorSummary(language, [{ field: 'note', text: note.problem }]) : nothing}
<div class="desk-top"><h1>${title} <span>${wordsIn(view.definition, language).title}</span></h1></div>
${done ? html`<p class="alert alert-success" role="status">${say('yourDone', language, { done })}</p>` : nothing}
<div class="desk-live" data-live="/${language}/desk/cases/${application.id}/live?version=${application.version}" role="alert"></div>
<nav class="desk-jumps" aria-label="${say('onPage', language)}"><ul>${sections.map((id) => html`<li><a href="#${id}">${say(id, language)}</a></li>`)}</ul></nav>
<div class="desk-case desk-three"><div>${summary(view, content, language)}${answersSection(view, language)}${past(view, language)}</div>
<div>${papers(application.id, view.documents, askedPapers(view, language), language)}${namedSection(view, content.mayCheckNamed, language)}${laterSection(view, content, language)}${view.strange}${othersSection(view, language)}${bankSection(view, language)}${notesSection(view, deskLanguageOf(language), note)}</div>
<div>${decisionPanel(view, content, language)}${proposalSection(view, frame)}</div></div>`;
  const trail = [{ href: `/${language}/desk/cases`, label: say('cases', language) }];
  return deskPage(frame, {
    title,
    main,
    hasError: problem !== undefined || note !== undefined,
    trail,
    isLive: true,
  });
}

function summary(view: CaseView, { today, mayAssign, mayGive, me }: CaseContent, language: Language): Html {
  const { application, person, definition, names } = view;
  const { status, dueOn, submittedAt, protocol, officerId } = application;
  const { term = view.administration.term } = definition.service;
  const fact = (label: Parameters<typeof say>[0], value: unknown) =>
    html`<div><dt>${say(label, language)}</dt><dd>${value}</dd></div>`;
  const born = person?.birthDate
    ? html`<br>${say('born', language, { date: showDate(person.birthDate, language), age: ageOn(person.birthDate, today) })}`
    : nothing;
  const who = person
    ? html`<strong>${fullName(person)}</strong><br>${person.codiceFiscale}${born}`
    : say('notClaimed', language);
  const due = html`${deadline(application, today, language)}${dueOn ? html` ${say('dueOn', language, { date: showDate(dueOn, language) })}<br><span class="law">${say('dueLaw', language, { law: term.law })}</span>` : nothing}`;
  const toPay = paymentIn(view.history);
  const payment =
    toPay &&
    say('paymentState', language, {
      state: toPay.state,
      sum: writtenAs.money(cents(toPay.cents), language),
      date: showDate(toPay.paidOn ?? toPay.by, language),
      notice: writtenAs.code(toPay.notice?.number ?? '', language),
    });
  const officer = officerId ? (names.get(officerId) ?? '') : say('nobody', language);
  const sent = submittedAt ? when(submittedAt, language) : '';
  const stated = answerTo(application, 'person.codice-fiscale');
  const isAnother = person !== undefined && stated !== undefined && stated !== person.codiceFiscale;
  return html`<section class="desk-panel" aria-labelledby="summary"><h2 id="summary">${say('summary', language)}</h2>
<dl class="desk-facts">${fact('who', who)}${fact('state', html`<strong>${stateName(status, language)}</strong>`)}${isOpen(status) ? fact('due', due) : nothing}${payment ? fact('payment', payment) : nothing}${fact('officer', officer)}${fact('sent', sent)}${fact('protocol', protocol)}</dl>
${isAnother ? html`<p class="desk-note">${say('anotherCode', language)}</p>` : nothing}${view.history.some(({ event }) => event.type === 'handed-in') ? html`<p class="desk-note">${say('byGuest', language)}</p>` : nothing}${person && codeDiffers(person) ? html`<p class="desk-note">${say('codeDiffers', language)}</p>` : nothing}${mayAssign && isOpen(status) ? assigning(view, { me, mayGive }, language) : nothing}</section>`;
}

function assigning(
  { application, colleagues }: CaseView,
  { me, mayGive }: Pick<CaseContent, 'me' | 'mayGive'>,
  language: Language,
): Html {
  const { id, officerId } = application;
  const action = `/${language}/desk/cases/${id}/assign`;
  const one = (officer: string, label: string) =>
    html`<form method="post" action="${action}"><input type="hidden" name="officer" value="${officer}"><button class="btn btn-outline-primary" type="submit">${label}</button></form>`;
  const others = mayGive ? colleagues.filter((other) => other.id !== me && other.id !== officerId) : [];
  return html`<div class="desk-assign">${officerId === me ? one('', say('release', language)) : officerId === null || mayGive ? one(me, say('take', language)) : nothing}
${others.length > 0 ? html`<form method="post" action="${action}"><label for="officer">${say('give', language)}</label> <select class="form-control" id="officer" name="officer">${others.map((other) => html`<option value="${other.id}">${other.name}</option>`)}</select><button class="btn btn-outline-primary" type="submit">${say('giveButton', language)}</button></form>` : nothing}</div>`;
}

function past({ history, names }: CaseView, language: Language): Html {
  const told = tellHistory(history, names, language);
  return html`<section class="desk-panel" aria-labelledby="history"><h2 id="history">${say('history', language)}</h2>
<ol class="desk-history">${each(told, language, ({ at, text, words }) => html`<li><time datetime="${todayInItaly({ nowMs: () => at.getTime() })}">${when(at, language)}</time><p>${text}</p>${words ? html`<blockquote>${words}</blockquote>` : nothing}</li>`)}</ol></section>`;
}

// As on the day on which it was sent.
function askedPapers(
  { application, definition, stands }: CaseView,
  language: Language,
): readonly PaperAsked[] {
  const { receipt } = application;
  return receipt ? papersAsked(definition, stands, receipt.on, language) : [];
}
