// SPDX-License-Identifier: AGPL-3.0-or-later
import { isVideoNow, type Listed, type OfficeAct, sayDay } from '#bookings/index.ts';
import { deskCount } from '#calendar/index.ts';
import type { Agenda } from '#catalogue/index.ts';
import { type CalendarDate, own, textIn } from '#core/index.ts';
import { showTime } from '#kinds/index.ts';
import { each } from '../../components/each.ts';
import { errorSummary, type Fault } from '../../components/error-summary.ts';
import { selectField, textField } from '../../components/fields.ts';
import { one, type SentForm } from '../../forms.ts';
import { type Html, html, nothing } from '../../html.ts';
import { type DeskFrame, deskPage } from '../desk-page.ts';
import { say } from './phrases.ts';

const next: Readonly<Partial<Record<Listed['state'], readonly OfficeAct[]>>> = {
  booked: ['arrive', 'start', 'miss'],
  arrived: ['start'],
  serving: ['end'],
  missed: ['arrive'],
};

export interface OfficeDay {
  readonly office: string;
  readonly date: CalendarDate;
  readonly days: readonly CalendarDate[];
  readonly today: CalendarDate;
  readonly list: readonly Listed[];
  readonly mayClose: boolean;
  readonly sent: SentForm;
  readonly faults: readonly Fault[];
  readonly done?: { readonly kept: number; readonly displaced: number } | undefined;
  /** Why what was pressed was not done. */
  readonly refused?: 'notNow' | 'busy' | 'elsewhere' | undefined;
  /** Now, for whoever may receive people by video. */
  readonly videoAt?: Date | undefined;
}

/** The day of an office: who comes, who is there, and what can be written of each. */
export function officeDayPage(frame: DeskFrame, agenda: Agenda, day: OfficeDay): Html {
  const { language } = frame;
  const { office, date, days, list, faults, done, refused, mayClose } = day;
  const title = say('title', language, { day: sayDay(date, language) });
  const columns = (['time', 'desk', 'name', 'about', 'how', 'now', 'act'] as const).map((id) =>
    say(id, language),
  );
  const offices = Object.entries(agenda.offices).map(([value, { name }]) => ({
    value,
    label: textIn(name, language),
  }));
  const choose = html`<form method="get" action="/${language}/desk/appointments" class="desk-filter">${selectField({ id: 'office', label: say('office', language), value: office, options: offices })}${selectField({ id: 'date', label: say('day', language), value: date, options: days.map((one) => ({ value: one, label: sayDay(one, language) })) })}<button class="btn btn-outline-primary" type="submit">${say('show', language)}</button></form>`;
  const table =
    list.length === 0
      ? html`<p>${say('none', language)}</p>`
      : html`<table class="desk-table"><caption class="visually-hidden">${title}</caption><thead><tr>${columns.map((name) => html`<th scope="col">${name}</th>`)}</tr></thead>
<tbody>${each(list, language, (one) => row(frame, agenda, one, day), { columns: columns.length })}</tbody></table>`;
  const notes = html`${faults.length > 0 ? errorSummary(language, faults) : nothing}${refused ? html`<p class="alert alert-danger" role="alert">${say(refused, language)}</p>` : nothing}${done ? html`<p class="alert alert-success" role="status">${say('closed', language, { ...done })}</p>` : nothing}`;
  const main = html`${notes}<h1>${title}</h1>${choose}${table}<p>${say('hidden', language)}</p>
<p><a href="/${language}/desk/identify">${say('bookFor', language)}</a></p>${mayClose ? closing(frame, agenda, day) : nothing}`;
  return deskPage(frame, { title, main, hasError: faults.length > 0 || refused !== undefined });
}

function row(
  { language }: DeskFrame,
  agenda: Agenda,
  one_: Listed,
  { office, date, today, videoAt }: OfficeDay,
): Html {
  const { id, from, to, desk, name, subject, mode, callNumber, state, ticket, hasPriority } = one_;
  const what = own(agenda.subjects, subject);
  const hidden = html`<input type="hidden" name="office" value="${office}"><input type="hidden" name="date" value="${date}">`;
  // Of another day nothing can be written yet, or any more.
  const acts = (date === today ? (next[state] ?? []) : []).map(
    (act) =>
      html`<form method="post" action="/${language}/desk/appointments/${id}">${hidden}<button class="btn btn-outline-primary btn-sm" type="submit" name="act" value="${act}">${say(act, language)}<span class="visually-hidden">: ${name}</span></button></form>`,
  );
  const video =
    date === today && videoAt && isVideoNow(one_, videoAt)
      ? html`<form method="post" action="/${language}/desk/appointments/${id}/video">${hidden}<button class="btn btn-primary btn-sm" type="submit">${say('video', language)}<span class="visually-hidden">: ${name}</span></button></form>`
      : nothing;
  const marks = [
    say('state', language, { state }),
    ...(ticket === null ? [] : [say('ticket', language, { n: ticket })]),
  ];
  const label = (phrase: Parameters<typeof say>[0]) => say(phrase, language);
  return html`<tr><th scope="row">${showTime(from, language)}–${showTime(to, language)}</th><td data-label="${label('desk')}">${desk}</td>
<td data-label="${label('name')}">${name}${hasPriority ? html` <span class="mark">${say('priority', language)}</span>` : nothing}</td><td data-label="${label('about')}">${what ? textIn(what.title, language) : subject}</td>
<td data-label="${label('how')}">${say('mode', language, { mode })}${mode !== 'counter' && callNumber ? html` ${callNumber}` : nothing}</td><td data-label="${label('now')}">${marks.join(', ')}</td><td data-label="${label('act')}">${video}${acts}</td></tr>`;
}

function closing({ language }: DeskFrame, agenda: Agenda, day: OfficeDay): Html {
  const { office, date, sent, faults } = day;
  const where = own(agenda.offices, office);
  const desks = Array.from({ length: where ? deskCount(where) : 0 }, (_, n) => ({
    value: String(n + 1),
    label: say('oneDesk', language, { n: n + 1 }),
  }));
  const errorOf = (id: string) => faults.find(({ field }) => field === id)?.text;
  return html`<section aria-labelledby="close"><h2 id="close">${say('closeTitle', language)}</h2><p>${say('closeLead', language)}</p>
<form method="post" action="/${language}/desk/appointments/close" novalidate><input type="hidden" name="office" value="${office}"><input type="hidden" name="date" value="${date}">
${selectField({ id: 'which', label: say('which', language), value: one(sent, 'which'), options: [{ value: '', label: say('whole', language) }, ...desks] })}${textField({ id: 'from', label: say('from', language), value: one(sent, 'from'), width: 12, error: errorOf('from') })}${textField({ id: 'to', label: say('to', language), value: one(sent, 'to'), width: 12 })}
<button class="btn btn-primary" type="submit">${say('close', language)}</button></form></section>`;
}
