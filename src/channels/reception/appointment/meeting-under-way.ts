// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Appointment, type AppointmentRooms, freeDays } from '#bookings/index.ts';
import { desksFor } from '#calendar/index.ts';
import { type Language, onTheWall, own, textIn, todayInItaly } from '#core/index.ts';
import type { Limits, Source } from '#limits/index.ts';
import type { FreeOn, MeetingContext, MeetingEffect, MeetingTurn, OfficeNear, Way } from '#meeting/index.ts';
import type { Places } from '#places/index.ts';
import type { Mode } from '#turns/index.ts';

/** What a conversation about an appointment works with. */
export interface MeetingRooms {
  readonly appointments: AppointmentRooms;
  readonly places: Places;
  readonly limits: Limits;
}

/** Who talks, and how they say who they are. */
export interface Meeting {
  readonly language: Language;
  readonly mode: Mode;
  readonly source: Source;
  readonly said: string | null;
  /** Whose appointment it is, once the caller has shown who they are. */
  readonly personId: () => string | null;
  readonly madeBy: () => string | null;
  /** Checks a codice fiscale and a phone PIN; from then on the caller is known. Minutes to wait after too many wrong ones. */
  readonly identify: (
    codiceFiscale: string,
    pin: string,
  ) => Promise<{ readonly isKnown: boolean; readonly minutes?: number }>;
}

/** A conversation about an appointment under way: what its acts change. */
export interface MeetingUnderWay {
  readonly rooms: MeetingRooms;
  readonly of: Meeting;
  turn: MeetingTurn;
  /** What is held, and the code of who has not said who they are. */
  held: { readonly id: string; readonly code: string } | null;
  /** The appointments that were told: only these are moved or cancelled. */
  mine: readonly Appointment[];
}

/** What the conversation asks for that is carried out here; with an operator, or at its end, it leaves. */
export type CarriedOutHere = Exclude<MeetingEffect, { readonly type: 'operator' | 'stop' }>;

/** One of the things that it asks for. */
export type Asks<Type extends CarriedOutHere['type']> = Extract<CarriedOutHere, { readonly type: Type }>;

const ways: readonly Way[] = ['counter', 'phone', 'video'];
// Two weeks of days are enough to be read.
const mostDays = 12;

/** What the conversation knows besides what was said, today. */
export function contextOf({ appointments, places }: MeetingRooms): MeetingContext {
  const { agenda, clock } = appointments;
  return {
    places,
    today: todayInItaly(clock),
    subjects: (spoken) =>
      Object.entries(agenda.subjects).map(([id, { title, said }]) => ({
        id,
        label: textIn(title, spoken),
        said: said[spoken] ?? said.it,
      })),
    waysOf: (subject) => ways.filter((way) => serving(appointments, subject, way).length > 0),
    holdMinutes: agenda.rules['hold-minutes'],
  };
}

/** The offices that serve a subject in a way. */
export function serving({ agenda }: AppointmentRooms, subject: string, mode: Way): readonly string[] {
  const wanted = own(agenda.subjects, subject);
  return Object.keys(agenda.offices).filter((id) => {
    const office = own(agenda.offices, id);
    return wanted && office && desksFor({ office, subject: wanted, mode }).length > 0;
  });
}

/** The offices that serve what is asked for. */
export function able({ rooms, turn }: MeetingUnderWay): readonly string[] {
  const { subject, way } = turn.state;
  return serving(rooms.appointments, subject ?? '', way ?? 'counter');
}

/** An office as it is told. */
export function officeOf({ rooms, of }: MeetingUnderWay, id: string): OfficeNear {
  const office = own(rooms.appointments.agenda.offices, id);
  const town = rooms.places.byCode(office?.place ?? '')?.name ?? id;
  return {
    id,
    name: office ? textIn(office.name, of.language) : id,
    town,
    address: office?.address ?? '',
  };
}

/** When an office is free for what is asked for. */
export async function freeAt({ rooms, turn }: MeetingUnderWay, office: string): Promise<readonly FreeOn[]> {
  const { subject, way } = turn.state;
  const asked = { office, subject: subject ?? '', mode: way ?? 'counter' };
  const days = await freeDays(rooms.appointments, asked, { most: mostDays });
  return days.map(({ date, times }) => ({
    date,
    times: times.map(({ from }) => {
      const { hour, minute } = onTheWall(from);
      return { at: from.toISOString(), hour, minute };
    }),
  }));
}
