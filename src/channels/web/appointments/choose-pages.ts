// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Appointment } from '#bookings/index.ts';
import { sayWhen } from '#bookings/index.ts';
import { desksFor } from '#calendar/index.ts';
import type { Agenda, MeetingMode } from '#catalogue/index.ts';
import { type Language, own, textIn } from '#core/index.ts';
import { each } from '../components/each.ts';
import { errorSummary } from '../components/error-summary.ts';
import { radioField, textField } from '../components/fields.ts';
import { type Frame, page } from '../components/page.ts';
import { type Html, html, nothing } from '../html.ts';
import { officesMap } from './map.ts';
import { say } from './phrases.ts';

export const modes: readonly MeetingMode[] = ['counter', 'phone', 'video'];

/** The way back to where appointments begin. */
export const trail = (language: Language) => [
  { href: `/${language}/appointments`, label: say('title', language) },
];

/** Where appointments begin: one's own, a code, and what one wants to talk about. */
export function appointmentsPage(
  frame: Frame,
  agenda: Agenda,
  state: { readonly mine: readonly Appointment[]; readonly typed?: string; readonly error?: string },
): Html {
  const { language, person } = frame;
  const { mine, typed = '', error } = state;
  const subjects = Object.entries(agenda.subjects).map(
    ([id, { title, minutes }]) =>
      html`<li><a href="/${language}/appointments/choose?subject=${id}">${textIn(title, language)}</a><span class="d-block">${say('minutes', language, { minutes })}</span></li>`,
  );
  const code = html`<section aria-labelledby="have-code"><h2 id="have-code">${say('haveCode', language)}</h2><p>${say('haveCodeLead', language)}</p>
<form method="post" action="/${language}/appointments/open" novalidate>${textField({ id: 'code', label: say('code', language), hint: say('codeHint', language), error, value: typed, width: 20 })}
<div class="actions"><button class="btn btn-outline-primary" type="submit">${say('openIt', language)}</button></div></form></section>`;
  const own = person
    ? html`<h2>${say('mine', language)}</h2>${mine.length > 0 ? appointmentList(mine, agenda, language) : html`<p>${say('none', language)}</p>`}`
    : nothing;
  const main = html`${error ? errorSummary(language, [{ field: 'code', text: error }]) : nothing}<h1>${say('title', language)}</h1>${own}
<h2>${say('about', language)}</h2><p class="lead">${say('lead', language)}</p>${agenda.sample ? html`<p>${say('sample', language)}</p>` : nothing}
<ul class="services list-unstyled">${subjects}</ul>${code}`;
  return page(frame, { title: say('title', language), main, hasError: error !== undefined });
}

/** Appointments in a list, each leading to its page. */
export function appointmentList(mine: readonly Appointment[], agenda: Agenda, language: Language): Html {
  const rows = each(mine, language, ({ id, from, state, office, subject }) => {
    const what = own(agenda.subjects, subject);
    const where = own(agenda.offices, office);
    const name = from && state === 'booked' ? sayWhen(from, language) : say('state', language, { state });
    return html`<li><a href="/${language}/appointments/${id}">${name}</a><span class="d-block">${what ? textIn(what.title, language) : subject}, ${where ? textIn(where.name, language) : office}</span></li>`;
  });
  return html`<ul class="services list-unstyled">${rows}</ul>`;
}

/** An office in the list, nearest first. */
export interface ListedOffice {
  readonly id: string;
  readonly town: string;
  readonly km: number | undefined;
}

/** How and where: the ways to meet, and the offices with their map. */
export function choosePage(
  frame: Frame,
  agenda: Agenda,
  state: {
    readonly subject: string;
    readonly service: string;
    /** An appointment that is moved. */
    readonly moves: string;
    readonly offices: readonly ListedOffice[];
    readonly near: string;
    readonly faults: readonly { readonly field: 'near' | 'office'; readonly text: string }[];
    readonly chosen: { readonly office: string; readonly mode: string };
  },
): Html {
  const { language } = frame;
  const { subject, service, moves, offices, near, faults, chosen } = state;
  const wanted = own(agenda.subjects, subject);
  if (!wanted) throw new Error('no such subject');
  const hidden = Object.entries({ subject, service, moves })
    .filter(([, value]) => value !== '')
    .map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`);
  const errorOf = (field: 'near' | 'office') => faults.find((one) => one.field === field)?.text;
  const listed = offices.flatMap(({ id, town, km }) => {
    const office = own(agenda.offices, id);
    const able = office ? modes.filter((mode) => desksFor({ office, subject: wanted, mode }).length > 0) : [];
    return office && able.length > 0 ? [{ id, office, town, km, able }] : [];
  });
  const options = listed.map(({ id, office, town, km, able }, n) => ({
    value: id,
    label: `${n + 1}. ${textIn(office.name, language)}`,
    hint: [
      `${office.address}, ${town}`,
      ...(km === undefined || km < 1 ? [] : [say('distance', language, { km: Math.round(km) })]),
      able.map((mode) => say('modeShort', language, { mode })).join(', '),
    ].join(' – '),
  }));
  const points = listed.map(({ office }, n) => ({ number: n + 1, position: office.position }));
  const able = modes.filter((mode) => listed.some((one) => one.able.includes(mode)));
  const main = html`${faults.length > 0 ? errorSummary(language, faults) : nothing}<h1>${say('where', language)}</h1>
<p class="lead">${textIn(wanted.title, language)}. ${say('minutes', language, { minutes: wanted.minutes })}.</p>${agenda.sample ? html`<p>${say('sample', language)}</p>` : nothing}
<form method="get" action="/${language}/appointments/choose" novalidate>${hidden}${textField({ id: 'near', label: say('near', language), hint: say('nearHint', language), error: errorOf('near'), value: near, width: 30, autocomplete: 'address-level2' })}
<button class="btn btn-outline-primary" type="submit">${say('nearButton', language)}</button></form>
<form method="get" action="/${language}/appointments/times" novalidate>${hidden}
${radioField({ id: 'mode', label: say('mode', language), value: chosen.mode || able[0] || '', options: able.map((mode) => ({ value: mode, label: say(mode, language) })) })}
<div class="with-map">${radioField({ id: 'office', label: say('office', language), error: errorOf('office'), value: chosen.office || (options[0]?.value ?? ''), options })}${officesMap(say('map', language), points)}</div>
<div class="actions"><button class="btn btn-primary" type="submit">${say('seeTimes', language)}</button></div></form>`;
  return page(frame, {
    title: say('where', language),
    main,
    trail: trail(language),
    hasError: faults.length > 0,
  });
}
