// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Context } from 'hono';
import { type Appointment, type AppointmentRooms, isVideoNow } from '#bookings/index.ts';
import { keyOf, metIn } from '#queue/index.ts';
import { liveStream } from '../live-stream.ts';
import { keepContactKey } from '../operator/contact-key.ts';
import { tellNews } from '../operator/tell-news.ts';
import { type Pages, personal } from '../pages.ts';
import type { Env, Portal } from '../portal-context.ts';
import { visitOf } from '../sign-in/visit.ts';
import { openedAppointment } from './opened.ts';

type At = Context<Env>;
const hereMs = 20_000;

/** How it stands with an appointment by video: its time has come and nobody receives them yet, or somebody does. Undefined at any other time. */
export async function videoOf(
  { contacts, clock }: Portal,
  appointment: Appointment,
): Promise<'waits' | 'open' | undefined> {
  if (!isVideoNow(appointment, new Date(clock.nowMs()))) return undefined;
  return (await metIn(contacts, appointment.id)) ? 'open' : 'waits';
}

/** Coming into the call of one's appointment: by one's sign-in, or where nobody is known by its code. `refuse`: the answer to whose it is not. */
export function videoRoutes(
  pages: Pages,
  portal: Portal,
  rooms: AppointmentRooms,
  refuse: (c: At) => Response | Promise<Response>,
): void {
  const { contacts } = portal;

  // Only that something happened: the page itself says what, to whom it is of.
  pages.get('/appointments/:id/live', personal, async (c) => {
    const appointment = await openedAppointment(c, portal, rooms, c.req.param('id'));
    if (!appointment) return refuse(c);
    return liveStream(c, (stream) =>
      tellNews(contacts.watch, appointment.id, stream, {
        everyMs: hereMs,
        isOver: async () => (await visitOf(c, portal))?.person.id !== c.get('session')?.person.id,
      }),
    );
  });

  pages.post('/appointments/:id/enter', { ...personal, acting: 'nobody' }, async (c) => {
    const appointment = await openedAppointment(c, portal, rooms, c.req.param('id'));
    if (!appointment) return refuse(c);
    const contact = await metIn(contacts, appointment.id);
    if (!contact) return c.redirect(`/${c.get('language')}/appointments/${appointment.id}`, 303);
    if (contact.personId === null) keepContactKey(c, portal, await keyOf(contacts, contact));
    return c.redirect(`/${c.get('language')}/operator/${contact.id}`, 303);
  });
}
