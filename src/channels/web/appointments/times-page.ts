// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Asked, type FreeDay, sayDay, sayMeeting } from '#bookings/index.ts';
import type { Agenda } from '#catalogue/index.ts';
import { type CalendarDate, own, textIn } from '#core/index.ts';
import { showTime } from '#kinds/index.ts';
import { selectField } from '../components/fields.ts';
import { type Frame, page } from '../components/page.ts';
import { type Html, html, nothing } from '../html.ts';
import { trail } from './choose-pages.ts';
import { say } from './phrases.ts';

/** What of an appointment is chosen so far, as it goes from page to page. */
export interface Choice extends Asked {
  readonly service: string;
  /** An appointment that is moved. */
  readonly moves: string;
}

/** The choice as boxes of a form. */
export function hiddenChoice({ office, subject, mode, service, moves }: Choice): readonly Html[] {
  return Object.entries({ office, subject, mode, service, moves })
    .filter(([, value]) => value !== '')
    .map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`);
}

/** The choice as it stands in an address. */
export function choiceQuery({ office, subject, mode, service, moves }: Choice): string {
  const parts = Object.entries({ office, subject, mode, service, moves }).filter(([, value]) => value !== '');
  return new URLSearchParams(parts).toString();
}

/** The next days on which something is free, with their times to press. */
export function timesPage(
  frame: Frame,
  agenda: Agenda,
  state: {
    readonly choice: Choice;
    readonly days: readonly FreeDay[];
    /** The days to which one can go. */
    readonly others: readonly CalendarDate[];
    readonly error?: string | undefined;
    readonly next?: CalendarDate | undefined;
    readonly mayWait: boolean;
  },
): Html {
  const { language } = frame;
  const { choice, days, others, error, next, mayWait } = state;
  const office = own(agenda.offices, choice.office);
  if (!office) throw new Error('no such office');
  const at = `/${language}/appointments`;
  const query = choiceQuery(choice);
  const day = ({ date, times }: FreeDay) => {
    const name = sayDay(date, language);
    const part = (label: string, of: FreeDay['times']) =>
      of.length === 0
        ? nothing
        : html`<h3 class="h6">${label}</h3><ul class="times list-unstyled">${of.map(
            ({ from }) =>
              html`<li><button class="btn btn-outline-primary" type="submit" name="at" value="${from.toISOString()}">${showTime(from, language)}<span class="visually-hidden"> ${name}</span></button></li>`,
          )}</ul>`;
    const isMorning = (one: FreeDay['times'][number]) => Number(showTime(one.from, 'it').slice(0, 2)) < 13;
    return html`<section aria-labelledby="day-${date}"><h2 id="day-${date}">${name}</h2>${part(say('morning', language), times.filter(isMorning))}${part(
      say('afternoon', language),
      times.filter((one) => !isMorning(one)),
    )}</section>`;
  };
  const options = others.map((date) => ({ value: date, label: sayDay(date, language) }));
  const main = html`${error ? html`<div class="alert alert-danger error-summary" role="alert" tabindex="-1" autofocus><p class="mb-0">${error}</p></div>` : nothing}
<h1>${say('times', language)}</h1><p>${textIn(own(agenda.subjects, choice.subject)?.title ?? office.name, language)}, ${sayMeeting(choice.mode, textIn(office.name, language), language)}.</p>
${days.length > 0 ? html`<p class="lead">${say('timesLead', language)}</p><form method="post" action="${at}/hold">${hiddenChoice(choice)}${days.map(day)}</form>` : html`<p class="lead">${say('noTimes', language)}</p>`}
<div class="actions">${next ? html`<a class="btn btn-outline-primary" href="${at}/times?${query}&amp;from=${next}">${say('later', language)}</a>` : nothing}${mayWait ? html`<a class="btn btn-outline-primary" href="${at}/wait?${query}">${say('waitTitle', language)}</a>` : nothing}
<a href="${at}/choose?${query}">${say('otherOffice', language)}</a></div>
<form method="get" action="${at}/times">${hiddenChoice(choice)}${selectField({ id: 'from', label: say('fromDay', language), value: days[0]?.date ?? '', options })}
<button class="btn btn-outline-primary" type="submit">${say('go', language)}</button></form>`;
  return page(frame, {
    title: say('times', language),
    main,
    trail: trail(language),
    hasError: error !== undefined,
  });
}
