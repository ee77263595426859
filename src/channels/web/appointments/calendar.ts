// SPDX-License-Identifier: AGPL-3.0-or-later
import { sayMeeting } from '#bookings/index.ts';
import { calendarFile } from '#calendar/index.ts';
import { own, textIn } from '#core/index.ts';
import { notFound } from '../portal-context.ts';
import { notYours } from './not-yours.ts';
import { type At, nowAt, type Offices, townOf } from './offices.ts';
import { openedAppointment } from './opened.ts';
import { say } from './phrases.ts';

/** An appointment as a file for one's own calendar. */
export async function calendarOf(c: At, offices: Offices, id: string): Promise<Response> {
  const { portal, rooms } = offices;
  const language = c.get('language');
  const appointment = await openedAppointment(c, portal, rooms, id);
  if (!appointment) return notYours(c, portal);
  const { from, to, mode, state, sequence } = appointment;
  if (!from || !to || state === 'held') return notFound(c, portal);
  const office = own(rooms.agenda.offices, appointment.office);
  const name = office ? textIn(office.name, language) : appointment.office;
  const isThere = mode === 'counter' && office;
  const file = calendarFile({
    uid: `${appointment.id}@${new URL(portal.origins[0] ?? 'http://localhost').hostname}`,
    sequence,
    stamp: nowAt(offices),
    from,
    to,
    title: say('calendarTitle', language, { agency: textIn(portal.catalogue.brand.agency, language) }),
    where: isThere ? `${name}, ${office.address}, ${townOf(offices, appointment)}` : name,
    what: sayMeeting(mode, name, language),
    isCancelled: state === 'cancelled' || state === 'displaced',
  });
  c.header('Content-Type', 'text/calendar; charset=utf-8');
  c.header('Content-Disposition', 'attachment; filename="appuntamento.ics"');
  return c.body(file);
}
