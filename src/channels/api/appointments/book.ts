// SPDX-License-Identifier: AGPL-3.0-or-later
import type { z } from '@hono/zod-openapi';
import { type AppointmentRooms, appointmentOfClient, bookHeld, holdTime, letGo } from '#bookings/index.ts';
import { checkValue, phone, text } from '#interview/index.ts';
import { guestAddress } from '#notices/index.ts';
import type { Database, Sql } from '#store/index.ts';
import { type At, keyedMade, refused } from '../applications/opened.ts';
import type { Made } from '../idempotency.ts';
import { type AppointmentApiRooms, callAt, notHere, shown } from './own-appointment.ts';
import type { toBook } from './schemas.ts';

type ToBook = z.infer<ReturnType<typeof toBook>>;

/** Books for somebody who is with the program: they are told by a message, and the code is told here and there alone. */
export async function book(c: At, all: AppointmentApiRooms, sent: ToBook): Promise<Response> {
  const { clientId } = c.get('visitor');
  let code: string | undefined;
  const done = await keyedMade(c, all, sent, async (sql) => {
    const booked = await booking(within(all.appointments, sql), all, sent, clientId);
    code = booked.code;
    return booked.made;
  });
  if (done instanceof Response) return done;
  const id = 'appointmentId' in done ? done.appointmentId : '';
  const appointment = await appointmentOfClient(all.appointments.database, id, clientId);
  if (!appointment) return notHere(c);
  return c.json({ ...shown(appointment), ...(code === undefined ? {} : { code }) }, 201);
}

async function booking(
  rooms: AppointmentRooms,
  all: AppointmentApiRooms,
  sent: ToBook,
  clientId: string,
): Promise<{ readonly made: Made; readonly code?: string }> {
  const to = writtenTo(all, sent);
  if (!to) return { made: refused(422, 'contact') };
  const call = sent.callNumber === undefined ? undefined : callAt(all, sent.callNumber);
  if (sent.mode !== 'counter' && !call?.ok) return { made: refused(422, 'call-number') };
  const { office, subject, mode, service, language } = sent;
  const held = await holdTime(rooms, {
    office,
    subject,
    mode,
    from: new Date(sent.at),
    service,
    language,
    channel: 'api',
    clientId,
  });
  if (!held.ok) return { made: refusedFor(held.problems[0]?.code) };
  const booked = await bookHeld(rooms, held.value.id, {
    guest: { name: sent.name, ...to },
    callNumber: call?.ok ? String(call.value) : undefined,
    hasPriority: sent.priority,
  });
  if (booked.ok) return { made: { status: 201, appointmentId: booked.value.id }, code: held.value.code };
  await letGo(rooms, held.value.id);
  return { made: refusedFor(booked.problems[0]?.code) };
}

/** Where they are written to; nowhere, where an address is none. */
function writtenTo({ today, places }: AppointmentApiRooms, sent: Pick<ToBook, 'email' | 'mobile'>) {
  const setting = { today: today(), places };
  const email = sent.email === undefined ? undefined : checkValue(text({ email: true }), sent.email, setting);
  const mobile = sent.mobile === undefined ? undefined : checkValue(phone(), sent.mobile, setting);
  if (email?.ok === false || mobile?.ok === false) return undefined;
  return guestAddress({
    ...(email ? { email: String(email.value) } : {}),
    ...(mobile ? { mobile: String(mobile.value) } : {}),
  });
}

// In the transaction of the key: both are there, or neither.
function within(rooms: AppointmentRooms, sql: Sql): AppointmentRooms {
  const query: Sql['query'] = (text, values) => sql.query(text, values);
  const transaction: Database['transaction'] = (work) => work({ query, last: query });
  return { ...rooms, database: { ...rooms.database, query, transaction } };
}

function refusedFor(code: string | undefined) {
  return code === 'not-offered' || code === 'too-many' ? refused(422, code) : refused(409, 'taken');
}
