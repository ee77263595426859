// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Codes } from '#applications/index.ts';
import type { Agenda, MeetingMode } from '#catalogue/index.ts';
import type { Clock, Language } from '#core/index.ts';
import type { Database, Sql } from '#store/index.ts';

/** What the acts on appointments work with. */
export interface AppointmentRooms {
  readonly database: Database;
  readonly clock: Clock;
  readonly agenda: Agenda;
  readonly codes: Pick<Codes, 'newCode' | 'hash' | 'hashes'>;
}

/** How an appointment was asked for. */
export type BookedThrough = 'web' | 'text' | 'voice' | 'keypad' | 'operator' | 'api';

/** Who has not signed in, and where they are reached. On the telephone nobody needs an address. */
export interface GuestContact {
  readonly name: string;
  readonly channel?: 'email' | 'sms';
  readonly address?: string;
}

/** An appointment as it is kept. */
export interface Appointment {
  readonly id: string;
  readonly state:
    | 'held'
    | 'waiting'
    | 'booked'
    | 'displaced'
    | 'cancelled'
    | 'arrived'
    | 'serving'
    | 'done'
    | 'missed';
  readonly office: string;
  readonly desk: number | null;
  /** None while one waits for a time. */
  readonly from: Date | null;
  readonly to: Date | null;
  readonly subject: string;
  readonly mode: MeetingMode;
  readonly service: string | null;
  readonly language: Language;
  readonly hasPriority: boolean;
  readonly personId: string | null;
  readonly guestName: string | null;
  readonly guestChannel: 'email' | 'sms' | null;
  readonly guestAddress: string | null;
  readonly callNumber: string | null;
  readonly madeAt: Date;
  readonly heldUntil: Date | null;
  /** The appointment that this held time is to take the place of. */
  readonly replaces: string | null;
  readonly wantsEarlier: boolean;
  readonly sequence: number;
  readonly ticket: number | null;
  readonly arrivedAt: Date | null;
  readonly startedAt: Date | null;
  readonly endedAt: Date | null;
}

/** The states in which a time at a desk is taken. */
export const takenStates = `state not in ('waiting', 'displaced', 'cancelled')`;
/** Those that are still to come, by their state. */
export const openStates = `state in ('waiting', 'booked', 'displaced')`;

const columns = `appointment.id, state, office, desk, lower(during) as "from", upper(during) as "to", subject, mode, service, language,
  has_priority as "hasPriority", person_id as "personId", guest_name as "guestName", guest_channel as "guestChannel",
  guest_address as "guestAddress", call_number as "callNumber", made_at as "madeAt", held_until as "heldUntil", replaces,
  wants_earlier as "wantsEarlier", sequence, ticket, arrived_at as "arrivedAt", started_at as "startedAt", ended_at as "endedAt"`;

/** A query for appointments. */
export const selectAppointment = `select ${columns} from appointment`;

/** One appointment, whatever its state. */
export async function appointmentById(sql: Sql, id: string): Promise<Appointment | undefined> {
  if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id)) return undefined;
  const [row] = await sql.query<Appointment>(`${selectAppointment} where id = $1`, [id]);
  return row;
}
