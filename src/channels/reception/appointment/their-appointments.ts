// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Appointment, appointmentOfCode, cancelAppointment, comingOf } from '#bookings/index.ts';
import { onTheWall } from '#core/index.ts';
import { cancelledThere, type MeetingTurn, type Mine, notMine, theseAreMine } from '#meeting/index.ts';
import { type Asks, contextOf, type MeetingUnderWay, officeOf } from './meeting-under-way.ts';

/** Tells the appointments of whoever is known. */
export async function tellMine(meeting: MeetingUnderWay): Promise<MeetingTurn> {
  const { rooms, of } = meeting;
  const personId = of.personId();
  return told(meeting, personId === null ? [] : await comingOf(rooms.appointments, personId), true);
}

/** Opens an appointment by its code. Each code that is none is counted. */
export async function openByCode(meeting: MeetingUnderWay, { code }: Asks<'open'>): Promise<MeetingTurn> {
  const { rooms, of, turn } = meeting;
  const who = { person: code, source: of.source };
  const found = await rooms.limits.attempts.tried('resume', who, () =>
    appointmentOfCode(rooms.appointments, code),
  );
  if (!found.ok) {
    const [refused] = found.problems;
    const minutes = refused?.code === 'wait' ? Number(refused.with?.['minutes'] ?? 1) : undefined;
    return notMine(contextOf(rooms), turn.state, minutes);
  }
  const isOpen = ['booked', 'waiting', 'displaced'].includes(found.value.state);
  return isOpen ? told(meeting, [found.value], false) : cancelledThere(contextOf(rooms), turn.state, false);
}

/** The caller says who they are, and is told their appointments. */
export async function identify(
  meeting: MeetingUnderWay,
  { codiceFiscale, pin }: Asks<'identify'>,
): Promise<MeetingTurn> {
  const { rooms, of, turn } = meeting;
  const is = await of.identify(codiceFiscale, pin);
  if (!is.isKnown || of.personId() === null) return notMine(contextOf(rooms), turn.state, is.minutes);
  return tellMine(meeting);
}

/** Cancels one of those that were told. */
export async function cancel(meeting: MeetingUnderWay, asked: Asks<'cancel'>): Promise<MeetingTurn> {
  const { rooms, mine, turn } = meeting;
  const isMine = mine.some(({ id }) => id === asked.id);
  const done = isMine && (await cancelAppointment(rooms.appointments, asked.id)).ok;
  return cancelledThere(contextOf(rooms), turn.state, done);
}

function told(meeting: MeetingUnderWay, all: readonly Appointment[], isKnown: boolean): MeetingTurn {
  meeting.mine = all;
  const each = all.map(
    ({ id, office, subject, mode, from, state }): Mine => ({
      id,
      office,
      subject,
      way: mode,
      officeName: officeOf(meeting, office).name,
      when: from && state === 'booked' ? { ...onTheWall(from), at: from.toISOString() } : null,
    }),
  );
  return theseAreMine(contextOf(meeting.rooms), meeting.turn.state, each, isKnown);
}
