// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Appointment, type AppointmentRooms, wantedOf } from '#bookings/index.ts';
import { desksFor } from '#calendar/index.ts';
import { modes } from './choose-pages.ts';
import type { Choice } from './times-page.ts';

/** What is chosen so far; undefined where the agenda has no such office or subject, or nobody there serves it so. */
export function choiceIn(rooms: AppointmentRooms, said: (name: string) => string): Choice | undefined {
  const mode = modes.find((one) => one === said('mode'));
  if (!mode) return undefined;
  const [office, subject, service, moves] = [said('office'), said('subject'), said('service'), said('moves')];
  const wanted = wantedOf(rooms, { office, subject, mode });
  return wanted && desksFor(wanted).length > 0
    ? { office, subject, mode, service: service.slice(0, 80), moves }
    : undefined;
}

/** The choice by which a time is held. */
export function choiceOf(held: Appointment): Choice {
  return {
    office: held.office,
    subject: held.subject,
    mode: held.mode,
    service: held.service ?? '',
    moves: held.replaces ?? '',
  };
}
