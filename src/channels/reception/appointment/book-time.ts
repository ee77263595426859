// SPDX-License-Identifier: AGPL-3.0-or-later
import { bookHeld, holdTime, letGo } from '#bookings/index.ts';
import { bookedThere, heldThere, type MeetingTurn, noMoreThan } from '#meeting/index.ts';
import { confirmedBefore, guestAddress } from '#notices/index.ts';
import { sayCode } from '#spoken/index.ts';
import { type Asks, contextOf, freeAt, type MeetingUnderWay } from './meeting-under-way.ts';

/** Holds a time while its facts are read back. */
export async function hold(meeting: MeetingUnderWay, { at }: Asks<'hold'>): Promise<MeetingTurn> {
  const { rooms, of, mine, turn } = meeting;
  const { appointments } = rooms;
  const { offices, subject, way, about } = turn.state;
  const office = offices[0]?.id ?? '';
  const personId = about === null ? of.personId() : mine.find(({ id }) => id === about)?.personId;
  const done = await holdTime(appointments, {
    office,
    subject: subject ?? '',
    mode: way ?? 'counter',
    from: new Date(at),
    language: of.language,
    channel: of.mode,
    personId: personId ?? undefined,
    madeBy: of.madeBy() ?? undefined,
    replaces: about ?? undefined,
  });
  if (!done.ok) return heldThere(contextOf(rooms), turn.state, { days: await freeAt(meeting, office) });
  // Who chooses another time lays the one before out of hand, as on the page.
  if (meeting.held) await letGo(appointments, meeting.held.id);
  meeting.held = done.value;
  return heldThere(contextOf(rooms), turn.state);
}

/** Books the time that is held. */
export async function book(meeting: MeetingUnderWay, { name, phone }: Asks<'book'>): Promise<MeetingTurn> {
  const { rooms, of, held, turn } = meeting;
  const { appointments } = rooms;
  const { state } = turn;
  const freeAgain = async () =>
    heldThere(contextOf(rooms), state, { days: await freeAt(meeting, state.offices[0]?.id ?? '') });
  if (!held) return freeAgain();
  const to = phone === null ? undefined : guestAddress({ mobile: phone });
  const guest = name === null ? undefined : { name, ...(to ?? {}) };
  const done = await bookHeld(appointments, held.id, { guest, callNumber: phone ?? undefined });
  if (!done.ok)
    return done.problems[0]?.code === 'too-many' ? noMoreThan(contextOf(rooms), state) : freeAgain();
  const { personId, guestAddress: writtenTo } = done.value;
  const isTold = personId === null ? writtenTo !== null : await isReached(meeting, personId);
  const isByCode = personId === null && state.about === null;
  const code = isByCode ? sayCode(held.code, of.language, [3, 3, 3, 3, 3, 3]) : null;
  return bookedThere(contextOf(rooms), state, { code, isTold, isSample: appointments.agenda.sample });
}

async function isReached({ rooms }: MeetingUnderWay, personId: string): Promise<boolean> {
  const { database, clock } = rooms.appointments;
  return (await confirmedBefore(database, personId, new Date(clock.nowMs()))) !== undefined;
}
