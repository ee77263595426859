// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Appointment, sayWhen } from '#bookings/index.ts';
import type { Agenda } from '#catalogue/index.ts';
import { own, textIn } from '#core/index.ts';
import { showTime } from '#kinds/index.ts';
import { errorSummary, type Fault } from '../components/error-summary.ts';
import { textField } from '../components/fields.ts';
import { type Frame, page } from '../components/page.ts';
import { one, type SentForm } from '../forms.ts';
import { type Html, html, nothing } from '../html.ts';
import { trail } from './choose-pages.ts';
import { say } from './phrases.ts';
import { type Choice, choiceQuery, hiddenChoice } from './times-page.ts';

/** When, how, where and about what: the lines of an appointment. */
export function appointmentFacts(
  frame: Frame,
  agenda: Agenda,
  { from, mode, office, subject }: Pick<Appointment, 'from' | 'mode' | 'office' | 'subject'>,
  town: string,
): Html {
  const { language } = frame;
  const where = own(agenda.offices, office);
  const what = own(agenda.subjects, subject);
  const line = (label: string, text: string) => html`<div><dt>${label}</dt><dd>${text}</dd></div>`;
  const name = where ? textIn(where.name, language) : office;
  return html`<dl class="facts">${from ? line(say('when', language), sayWhen(from, language)) : nothing}${line(say('how', language), say(mode, language))}
${line(say('place', language), where ? `${name}, ${where.address}, ${town}` : name)}${line(say('subject', language), what ? textIn(what.title, language) : subject)}</dl>${agenda.sample ? html`<p>${say('sample', language)}</p>` : nothing}`;
}

/** The boxes that a person fills in who books: who they are when they have not signed in, the number to call, whether they go first. */
function boxes(
  frame: Frame,
  {
    mode,
    isMove = false,
    sent,
    faults,
  }: {
    readonly mode: string;
    readonly isMove?: boolean;
    readonly sent: SentForm;
    readonly faults: readonly Fault[];
  },
): Html {
  const { language, person } = frame;
  const errorOf = (id: string) => faults.find(({ field }) => field === id)?.text;
  const box = (id: 'name' | 'email' | 'mobile' | 'callNumber', more: object = {}) =>
    textField({ id, label: say(id, language), value: one(sent, id), error: errorOf(id), ...more });
  const guest = html`${box('name', { autocomplete: 'name' })}${box('email', { autocomplete: 'email', hint: say('contactHint', language) })}${box('mobile', { autocomplete: 'tel', width: 20 })}`;
  const number = mode === 'counter' ? nothing : box('callNumber', { autocomplete: 'tel', width: 20 });
  if (isMove) return html`${number}`;
  return html`${person ? html`<p>${say('toldContacts', language)}</p>` : guest}${number}
<div class="question"><div class="form-check"><input type="checkbox" id="priority" name="priority" value="yes"${one(sent, 'priority') === 'yes' ? html` checked` : nothing} aria-describedby="priority-hint"><label for="priority">${say('priority', language)}</label><span class="form-text option-hint" id="priority-hint">${say('priorityHint', language)}</span></div></div>`;
}

/** The chosen time, held: a yes books it. */
export function confirmPage(
  frame: Frame,
  agenda: Agenda,
  state: {
    readonly held: Appointment;
    readonly town: string;
    readonly choice: Choice;
    readonly sent: SentForm;
    readonly faults: readonly Fault[];
  },
): Html {
  const { language } = frame;
  const { held, town, choice, sent, faults } = state;
  const isMove = held.replaces !== null;
  const at = `/${language}/appointments`;
  const main = html`${faults.length > 0 ? errorSummary(language, faults) : nothing}<h1>${say('confirm', language)}</h1>
${appointmentFacts(frame, agenda, held, town)}${held.heldUntil ? html`<p>${say('heldUntil', language, { time: showTime(held.heldUntil, language) })}</p>` : nothing}
<form method="post" action="${at}/${held.id}/confirm" novalidate>${isMove ? html`<input type="hidden" name="moves" value="${held.replaces}">` : nothing}${boxes(frame, { mode: held.mode, isMove, sent, faults })}
<div class="actions"><button class="btn btn-primary" type="submit">${say(isMove ? 'yesMove' : 'yes', language)}</button><a href="${at}/times?${choiceQuery(choice)}">${say('otherTime', language)}</a></div></form>`;
  return page(frame, {
    title: say('confirm', language),
    main,
    trail: trail(language),
    hasError: faults.length > 0,
  });
}

/** Who for whom nothing is free puts themselves on the list. */
export function waitPage(
  frame: Frame,
  agenda: Agenda,
  state: {
    readonly choice: Choice;
    readonly town: string;
    readonly sent: SentForm;
    readonly faults: readonly Fault[];
  },
): Html {
  const { language } = frame;
  const { choice, town, sent, faults } = state;
  const main = html`${faults.length > 0 ? errorSummary(language, faults) : nothing}<h1>${say('waitTitle', language)}</h1>
<p class="lead">${say('waitLead', language, { hours: agenda.rules['offer-hours'] })}</p>${appointmentFacts(frame, agenda, { ...choice, from: null }, town)}
<form method="post" action="/${language}/appointments/wait" novalidate>${hiddenChoice(choice)}<input type="hidden" name="once" value="${one(sent, 'once')}">${boxes(frame, { mode: choice.mode, sent, faults })}
<div class="actions"><button class="btn btn-primary" type="submit">${say('waitButton', language)}</button></div></form>`;
  return page(frame, {
    title: say('waitTitle', language),
    main,
    trail: trail(language),
    hasError: faults.length > 0,
  });
}
