// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Context } from 'hono';
import type { AppointmentRooms } from '#bookings/index.ts';
import { own } from '#core/index.ts';
import type { Env, Portal } from '../portal-context.ts';

/** Where appointments are made: the offices of this counter, in its portal. */
export interface Offices {
  readonly portal: Portal;
  readonly rooms: AppointmentRooms;
}

/** What is asked of a page. */
export type At = Context<Env>;

/** The address of a page of appointments, in the language that is read. */
export function pathTo(c: At, rest: string): string {
  return `/${c.get('language')}/appointments${rest}`;
}

/** The town of an office. */
export function townOf({ portal, rooms }: Offices, { office }: { readonly office: string }): string {
  return portal.places.byCode(own(rooms.agenda.offices, office)?.place ?? '')?.name ?? '';
}

/** The moment at which a page is asked for. */
export function nowAt({ rooms }: Offices): Date {
  return new Date(rooms.clock.nowMs());
}
