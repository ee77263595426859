// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Agenda } from '#catalogue/index.ts';
import { type Clock, own, textIn } from '#core/index.ts';
import { showTime } from '#kinds/index.ts';
import { type AppointmentPhrase, tellOfAppointment } from '#notices/index.ts';
import type { Sql } from '#store/index.ts';
import type { Appointment } from './appointment.ts';
import { sayMeeting, sayWhen } from './saying.ts';

/**
 * Tells somebody about an appointment of theirs, where they are reached, in the transaction of what it tells of. The message says when
 * and where; it opens nothing: who follows its link signs in, or types their code.
 */
export async function tell(
  sql: Sql,
  { agenda, clock }: { readonly agenda: Agenda; readonly clock: Clock },
  appointment: Appointment,
  phrase: AppointmentPhrase,
  offer?: { readonly from: Date; readonly until: Date },
): Promise<void> {
  const { id, personId, guestChannel, guestAddress, language } = appointment;
  const from = offer?.from ?? appointment.from;
  const office = own(agenda.offices, appointment.office);
  const where = office ? textIn(office.name, language) : appointment.office;
  const given = {
    when: from ? sayWhen(from, language) : '',
    place: sayMeeting(appointment.mode, where, language),
    ...(offer ? { until: showTime(offer.until, language) } : {}),
  };
  const at = new Date(clock.nowMs());
  const to =
    personId !== null
      ? { personId }
      : guestChannel && guestAddress
        ? { guest: { channel: guestChannel, address: guestAddress } }
        : undefined;
  if (to) await tellOfAppointment(sql, { appointmentId: id, to, phrase, language, given, at });
}
