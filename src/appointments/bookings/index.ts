// SPDX-License-Identifier: AGPL-3.0-or-later
export {
  type Appointment,
  type AppointmentRooms,
  appointmentById,
  type BookedThrough,
  type GuestContact,
} from './appointment.ts';
export { bookHeld, type Confirming } from './book.ts';
export { isVideoNow } from './by-video.ts';
export { cancelAppointment } from './cancel.ts';
export { type ClosingDone, closeOffice } from './close-office.ts';
export { type Asked, type FreeDay, freeDays, wantedOf } from './free-times.ts';
export { type HeldTime, holdTime, letGo } from './hold-time.ts';
export { dayOf, type Listed, type OfficeAct, officeActs, recordAtOffice } from './office-day.ts';
export { newMark } from './once.ts';
export { appointmentOf, appointmentOfClient, appointmentOfCode, comingOf, offeredFor } from './read.ts';
export { remindOfAppointments } from './remind.ts';
export { sayDay, sayMeeting, sayWhen } from './saying.ts';
export { joinWaitingList, offerFreed, wantEarlier } from './waiting.ts';
