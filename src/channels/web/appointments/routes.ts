// SPDX-License-Identifier: AGPL-3.0-or-later
import { begins, type Pages, personal } from '../pages.ts';
import type { Portal } from '../portal-context.ts';
import { cancel, showAppointment, wishEarlier } from './appointment.ts';
import { calendarOf } from './calendar.ts';
import { showChoice } from './choose.ts';
import { confirm, showHeld } from './confirm.ts';
import { hold } from './hold.ts';
import { openByCode, showHome } from './home.ts';
import { notYours } from './not-yours.ts';
import { showTimes } from './times.ts';
import { videoRoutes } from './video-routes.ts';
import { joinWait, showWait } from './wait.ts';

/** Appointments: chosen and booked, opened, moved and cancelled. Without offices there are no such pages. */
export function appointmentRoutes(pages: Pages, portal: Portal): void {
  const rooms = portal.appointments;
  if (!rooms) return;
  const offices = { portal, rooms };
  const taking = { ...begins, bound: 'draft' } as const;
  const code = { ...begins, bound: 'code', secret: true } as const;
  const own = { ...personal, secret: true, script: true } as const;

  pages.get('/appointments', begins, (c) => showHome(c, offices));
  pages.post('/appointments/open', code, (c) => openByCode(c, offices));
  pages.get('/appointments/choose', begins, (c) => showChoice(c, offices));
  pages.get('/appointments/times', begins, (c) => showTimes(c, offices));
  pages.post('/appointments/hold', taking, (c) => hold(c, offices));
  pages.get('/appointments/:id/confirm', personal, (c) => showHeld(c, offices, c.req.param('id')));
  pages.post('/appointments/:id/confirm', personal, (c) => confirm(c, offices, c.req.param('id')));
  pages.get('/appointments/wait', begins, (c) => showWait(c, offices));
  pages.post('/appointments/wait', taking, (c) => joinWait(c, offices));
  pages.get('/appointments/:id', own, (c) => showAppointment(c, offices, c.req.param('id')));
  videoRoutes(pages, portal, rooms, (c) => notYours(c, portal));
  pages.get('/appointments/:id/calendar', personal, (c) => calendarOf(c, offices, c.req.param('id')));
  pages.post('/appointments/:id/cancel', personal, (c) => cancel(c, offices, c.req.param('id')));
  pages.post('/appointments/:id/earlier', personal, (c) => wishEarlier(c, offices, c.req.param('id')));
}
