// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Appointment, sayWhen } from '#bookings/index.ts';
import type { Agenda } from '#catalogue/index.ts';
import { formatResumeCode } from '#core/index.ts';
import { showTime } from '#kinds/index.ts';
import { type Frame, page } from '../components/page.ts';
import { type Html, html, nothing } from '../html.ts';
import { trail } from './choose-pages.ts';
import { appointmentFacts } from './confirm-page.ts';
import { say } from './phrases.ts';
import { choiceQuery } from './times-page.ts';

/** One appointment: when and where, what to bring, and what can still be done with it. */
export function appointmentPage(
  frame: Frame,
  agenda: Agenda,
  state: {
    readonly appointment: Appointment;
    readonly town: string;
    readonly bring: readonly string[];
    /** Of who has not signed in. */
    readonly code: string;
    readonly offer: Appointment | undefined;
    readonly isOver: boolean;
    /** By video, when its time has come: whether somebody receives them. */
    readonly video: 'waits' | 'open' | undefined;
    readonly error?: string;
  },
): Html {
  const { language } = frame;
  const { appointment, town, bring, code, offer, isOver, video, error } = state;
  const { id, state: now, mode, callNumber, ticket, wantsEarlier } = appointment;
  const at = `/${language}/appointments/${id}`;
  const title = say('state', language, { state: now });
  const isComing = !isOver && (now === 'booked' || now === 'displaced' || now === 'waiting');
  const choice = {
    office: appointment.office,
    subject: appointment.subject,
    mode,
    service: appointment.service ?? '',
    moves: id,
  };
  const times = `/${language}/appointments/times?${choiceQuery(choice)}`;
  const lead = now === 'displaced' ? 'displacedLead' : now === 'waiting' ? 'waitingLead' : undefined;
  const offered =
    offer?.from && offer.heldUntil
      ? html`<form class="offer" method="post" action="/${language}/appointments/${offer.id}/confirm"><p class="mb-2"><strong>${say('offered', language, { when: sayWhen(offer.from, language), until: showTime(offer.heldUntil, language) })}</strong></p><button class="btn btn-primary" type="submit">${say('takeOffer', language)}</button></form>`
      : nothing;
  const how =
    mode !== 'counter' && callNumber
      ? html`<p>${say(mode === 'phone' ? 'phoneHow' : 'videoHow', language, { number: callNumber })}</p>`
      : nothing;
  const door = video
    ? html`<section class="offer" data-live="${at}/live" data-state="${video}"><p class="mb-2" role="status"><strong>${say(video === 'open' ? 'videoOpen' : 'videoWaits', language)}</strong></p>${video === 'open' ? html`<form method="post" action="${at}/enter"><button class="btn btn-primary" type="submit">${say('videoEnter', language)}</button></form>` : nothing}</section>`
    : nothing;
  const earlier =
    now === 'booked' && isComing
      ? html`<form method="post" action="${at}/earlier"><input type="hidden" name="wanted" value="${wantsEarlier ? 'no' : 'yes'}">${wantsEarlier ? html`<p>${say('earlierOn', language)}</p>` : nothing}<button class="btn-link-plain" type="submit">${say(wantsEarlier ? 'earlierOff' : 'earlier', language)}</button></form>`
      : nothing;
  const secret =
    code === '' || !isComing
      ? nothing
      : html`<section aria-labelledby="your-code"><h2 id="your-code">${say('yourCode', language)}</h2><p class="number mb-1"><strong>${formatResumeCode(code)}</strong></p><p>${say('yourCodeHow', language)}</p></section>`;
  const cancel = isComing
    ? html`<section aria-labelledby="cannot"><h2 id="cannot">${say(now === 'waiting' ? 'leaveList' : 'cancel', language)}</h2>${now === 'waiting' ? nothing : html`<p>${say('cancelLead', language)}</p>`}<form method="post" action="${at}/cancel"><button class="btn btn-outline-primary" type="submit">${say(now === 'waiting' ? 'leaveList' : 'cancel', language)}</button></form></section>`
    : nothing;
  const main = html`${error ? html`<div class="alert alert-danger error-summary" role="alert" tabindex="-1" autofocus><p class="mb-0">${error}</p></div>` : nothing}<h1>${title}</h1>${lead ? html`<p class="lead">${say(lead, language)}</p>` : nothing}
${ticket === null ? nothing : html`<p class="number"><strong>${say('ticket', language, { n: ticket })}</strong></p>`}${offered}${door}
${appointmentFacts(frame, agenda, now === 'displaced' ? { ...appointment, from: null } : appointment, town)}${how}
${
  isComing
    ? html`<div class="actions no-print">${now === 'booked' ? html`<a class="btn btn-primary" href="${at}/calendar">${say('calendar', language)}</a><a class="btn btn-outline-primary" href="${times}">${say('move', language)}</a>` : html`<a class="btn btn-primary" href="${times}">${say('chooseTime', language)}</a>`}</div>${earlier}
<section aria-labelledby="bring"><h2 id="bring">${say(mode === 'counter' ? 'bring' : 'ready', language)}</h2><ul>${bring.map((item) => html`<li>${item}</li>`)}</ul></section>`
    : nothing
}${secret}${cancel}
<p class="mt-3"><a href="/${language}/appointments">${say('another', language)}</a></p>`;
  const turns = video ? ({ script: 'contact.js', refreshSeconds: 15 } as const) : {};
  return page(frame, { title, main, trail: trail(language), hasError: error !== undefined, ...turns });
}
