// SPDX-License-Identifier: AGPL-3.0-or-later
import { officesNear } from '#calendar/index.ts';
import { freeThere, type MeetingTurn, whichOffice } from '#meeting/index.ts';
import { type Asks, able, contextOf, freeAt, type MeetingUnderWay, officeOf } from './meeting-under-way.ts';

/** Finds the offices that serve what is asked for, the nearest to a town first, and when that one is free. */
export async function findOffice(meeting: MeetingUnderWay, { town }: Asks<'find'>): Promise<MeetingTurn> {
  const { rooms, turn } = meeting;
  const { appointments, places } = rooms;
  const serve = able(meeting);
  const near = officesNear(appointments.agenda, town, (place) => places.byCode(place)?.province).filter(
    ({ id }) => serve.includes(id),
  );
  const offices = near.map(({ id }) => officeOf(meeting, id));
  const [first] = near;
  if (!first || (first.km === undefined && near.length > 1))
    return whichOffice(contextOf(rooms), turn.state, offices);
  return freeThere(contextOf(rooms), turn.state, { offices, days: await freeAt(meeting, first.id) });
}

/** Looks when this office is free. */
export async function lookAt(meeting: MeetingUnderWay, { office }: Asks<'look'>): Promise<MeetingTurn> {
  const others = able(meeting).filter((id) => id !== office);
  const offices = [office, ...others].map((id) => officeOf(meeting, id));
  const days = await freeAt(meeting, office);
  return freeThere(contextOf(meeting.rooms), meeting.turn.state, { offices, days });
}
