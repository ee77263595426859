// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Appointment, appointmentById, bookHeld } from '#bookings/index.ts';
import type { Fault } from '../components/error-summary.ts';
import { one, type SentForm } from '../forms.ts';
import { frameOf } from '../portal-context.ts';
import { choiceOf } from './choice.ts';
import { confirmPage } from './confirm-page.ts';
import { confirmingIn } from './confirming.ts';
import { notYours } from './not-yours.ts';
import { type At, type Offices, pathTo, townOf } from './offices.ts';
import { openedAppointment } from './opened.ts';
import { say } from './phrases.ts';
import { timesOf } from './times.ts';

/** The facts of a time that is held, to be looked at before the yes. */
export async function showHeld(c: At, offices: Offices, id: string): Promise<Response> {
  const { portal, rooms } = offices;
  const held = await heldFor(c, offices, id);
  if (!held) return notYours(c, portal);
  if (held.state !== 'held') return c.redirect(pathTo(c, `/${held.id}`), 303);
  const known = held.replaces === null ? null : await appointmentById(rooms.database, held.replaces);
  return heldPage(c, offices, held, known?.callNumber ? { callNumber: [known.callNumber] } : {});
}

/** Books the time that is held. */
export async function confirm(c: At, offices: Offices, id: string): Promise<Response> {
  const { portal, rooms } = offices;
  const form = c.get('form');
  const held = await heldFor(c, offices, id);
  // Pressed twice: a time that has taken the place of another is no more, and the other is where it was.
  const moved = held ? undefined : await openedAppointment(c, portal, rooms, one(form, 'moves'));
  if (moved) return c.redirect(pathTo(c, `/${moved.id}`), 303);
  if (!held) return notYours(c, portal);
  if (held.state !== 'held') return c.redirect(pathTo(c, `/${held.id}`), 303);
  const moves = held.replaces === null ? undefined : await appointmentById(rooms.database, held.replaces);
  const { faults, confirming } = confirmingIn(c, portal, { mode: held.mode, form, moves });
  if (faults.length > 0) return heldPage(c, offices, held, form, faults);
  const booked = await bookHeld(rooms, held.id, confirming);
  if (booked.ok) return c.redirect(pathTo(c, `/${booked.value.id}`), 303);
  return notBooked(c, offices, held, booked.problems[0]?.code);
}

async function notBooked(
  c: At,
  offices: Offices,
  held: Appointment,
  why: string | undefined,
): Promise<Response> {
  const { agenda, database } = offices.rooms;
  const language = c.get('language');
  if (why === 'too-many') {
    const field = held.mode !== 'counter' ? 'callNumber' : 'priority';
    const text = say('tooMany', language, { n: agenda.rules['most-each'] });
    return heldPage(c, offices, held, c.get('form'), [{ field, text }]);
  }
  // Two presses at once: the other has booked it.
  const now = await appointmentById(database, held.replaces ?? held.id);
  if (now?.state === 'booked' && now.from?.getTime() === held.from?.getTime())
    return c.redirect(pathTo(c, `/${now.id}`), 303);
  return timesOf(c, offices, choiceOf(held), { error: say('expired', language) });
}

/** A time that is held is open to who has the appointment that it is to replace. */
async function heldFor(c: At, { portal, rooms }: Offices, id: string): Promise<Appointment | undefined> {
  const mine = await openedAppointment(c, portal, rooms, id);
  if (mine) return mine;
  const held = await appointmentById(rooms.database, id);
  if (held?.state !== 'held' || held.replaces === null) return undefined;
  return (await openedAppointment(c, portal, rooms, held.replaces)) ? held : undefined;
}

function heldPage(
  c: At,
  offices: Offices,
  held: Appointment,
  sent: SentForm,
  faults: readonly Fault[] = [],
): Response | Promise<Response> {
  const { portal, rooms } = offices;
  const state = { held, town: townOf(offices, held), choice: choiceOf(held), sent, faults };
  return c.html(confirmPage(frameOf(c, portal), rooms.agenda, state), faults.length > 0 ? 422 : 200);
}
