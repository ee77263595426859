// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Appointment, cancelAppointment, offeredFor, wantEarlier } from '#bookings/index.ts';
import type { Language } from '#core/index.ts';
import { paperLine, papersOf } from '#interview/index.ts';
import { oneOf } from '../forms.ts';
import { frameOf, type Portal } from '../portal-context.ts';
import { appointmentPage } from './appointment-page.ts';
import { notYours } from './not-yours.ts';
import { type At, nowAt, type Offices, pathTo, townOf } from './offices.ts';
import { appointmentCode, openedAppointment } from './opened.ts';
import { say } from './phrases.ts';
import { videoOf } from './video-routes.ts';

/** An appointment: where and when, what to bring, and what can be done about it. */
export async function showAppointment(c: At, offices: Offices, id: string): Promise<Response> {
  const { portal, rooms } = offices;
  const appointment = await openedAppointment(c, portal, rooms, id);
  if (!appointment) return notYours(c, portal);
  if (appointment.state === 'held') return c.redirect(pathTo(c, `/${appointment.id}/confirm`), 303);
  return shown(c, offices, appointment);
}

/** Cancels an appointment: its time is another's. */
export async function cancel(c: At, offices: Offices, id: string): Promise<Response> {
  const { portal, rooms } = offices;
  const appointment = await openedAppointment(c, portal, rooms, id);
  if (!appointment) return notYours(c, portal);
  const done = await cancelAppointment(rooms, appointment.id);
  return done.ok
    ? c.redirect(pathTo(c, `/${appointment.id}`), 303)
    : shown(c, offices, appointment, say('over', c.get('language')));
}

/** Whoever has an appointment wants to be told of an earlier time, or does not. */
export async function wishEarlier(c: At, offices: Offices, id: string): Promise<Response> {
  const { portal, rooms } = offices;
  const appointment = await openedAppointment(c, portal, rooms, id);
  if (!appointment) return notYours(c, portal);
  await wantEarlier(rooms, appointment.id, oneOf(c.get('form'), 'wanted', ['yes', 'no']) === 'yes');
  return c.redirect(pathTo(c, `/${appointment.id}`), 303);
}

async function shown(c: At, offices: Offices, appointment: Appointment, error?: string): Promise<Response> {
  const { portal, rooms } = offices;
  const now = nowAt(offices);
  const isOver = appointment.state === 'booked' && appointment.to !== null && appointment.to <= now;
  const state = {
    appointment,
    town: townOf(offices, appointment),
    bring: toBring(portal, appointment, c.get('language')),
    code: appointment.personId === null ? appointmentCode(c, appointment.id) : '',
    offer: await offeredFor(rooms.database, appointment.id, now),
    isOver,
    video: await videoOf(portal, appointment),
    ...(error ? { error } : {}),
  };
  return c.html(appointmentPage(frameOf(c, portal), rooms.agenda, state), error ? 409 : 200);
}

function toBring({ catalogue }: Portal, { service }: Appointment, language: Language): readonly string[] {
  const entry = catalogue.entries.get(service ?? '');
  const needed = entry ? (entry.card.needed[language] ?? entry.card.needed.it) : [];
  const papers = entry?.definition ? papersOf(entry.definition, language) : [];
  const lines = papers.map((one) => paperLine(one, language));
  return [...new Set([say('bringAlways', language), ...needed, ...lines, say('bringOther', language)])];
}
