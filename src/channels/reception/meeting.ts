// SPDX-License-Identifier: AGPL-3.0-or-later
import {
  type Appointment,
  type AppointmentRooms,
  appointmentOfCode,
  bookHeld,
  cancelAppointment,
  comingOf,
  freeDays,
  holdTime,
  letGo,
} from '#bookings/index.ts';
import { desksFor, officesNear } from '#calendar/index.ts';
import { type Language, onTheWall, own, textIn, todayInItaly } from '#core/index.ts';
import type { Limits, Source } from '#limits/index.ts';
import {
  beginMeeting,
  bookedThere,
  cancelledThere,
  type FreeOn,
  freeThere,
  hearMeeting,
  heldThere,
  type MeetingContext,
  type MeetingEffect,
  type MeetingTurn,
  type Mine,
  noMoreThan,
  notMine,
  type OfficeNear,
  theseAreMine,
  type Way,
  whichOffice,
} from '#meeting/index.ts';
import { confirmedBefore, guestAddress } from '#notices/index.ts';
import type { Places } from '#places/index.ts';
import { sayCode } from '#spoken/index.ts';
import type { Input, Mode } from '#turns/index.ts';

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

/** One conversation about an appointment. */
export interface MeetingTalk {
  readonly turn: MeetingTurn;
  hear(input: Input): Promise<'operator' | 'end' | undefined>;
  /** Carries out what the first turn asks for. */
  settle(): Promise<void>;
}

const ways: readonly Way[] = ['counter', 'phone', 'video'];
// Two weeks of days are enough to be read.
const mostDays = 12;

/** Books, moves and cancels appointments in conversation: one for every voice channel. */
export function meetingTalk({ appointments: rooms, places, limits }: MeetingRooms, of: Meeting): MeetingTalk {
  const { language, mode, source } = of;
  const { agenda, database, clock } = rooms;
  const context = (): MeetingContext => ({
    places,
    today: todayInItaly(clock),
    subjects: (spoken) =>
      Object.entries(agenda.subjects).map(([id, { title, said }]) => ({
        id,
        label: textIn(title, spoken),
        said: said[spoken] ?? said.it,
      })),
    waysOf: (subject) => ways.filter((way) => serving(subject, way).length > 0),
    holdMinutes: agenda.rules['hold-minutes'],
  });
  const serving = (subject: string, mode_: Way) => {
    const wanted = own(agenda.subjects, subject);
    return Object.keys(agenda.offices).filter((id) => {
      const office = own(agenda.offices, id);
      return wanted && office && desksFor({ office, subject: wanted, mode: mode_ }).length > 0;
    });
  };
  const officeOf = (id: string): OfficeNear => {
    const office = own(agenda.offices, id);
    const town = places.byCode(office?.place ?? '')?.name ?? id;
    return { id, name: office ? textIn(office.name, language) : id, town, address: office?.address ?? '' };
  };

  let turn = beginMeeting(context(), {
    language,
    mode,
    said: of.said,
    isKnown: of.personId() !== null,
  });
  // What is held, and the code of who has not said who they are.
  let held: { readonly id: string; readonly code: string } | null = null;
  let mine: readonly Appointment[] = [];

  const freeAt = async (office: string): Promise<readonly FreeOn[]> => {
    const { subject, way } = turn.state;
    const days = await freeDays(
      rooms,
      { office, subject: subject ?? '', mode: way ?? 'counter' },
      { most: mostDays },
    );
    return days.map(({ date, times }) => ({
      date,
      times: times.map(({ from }) => {
        const { hour, minute } = onTheWall(from);
        return { at: from.toISOString(), hour, minute };
      }),
    }));
  };
  const showing = async (all: readonly Appointment[], isKnown: boolean): Promise<MeetingTurn> => {
    mine = all;
    const told = all.map(
      ({ id, office, subject, mode: way, from, state }): Mine => ({
        id,
        office,
        subject,
        way,
        officeName: officeOf(office).name,
        when: from && state === 'booked' ? { ...onTheWall(from), at: from.toISOString() } : null,
      }),
    );
    return theseAreMine(context(), turn.state, told, isKnown);
  };

  const carryOut = async (
    effect: Exclude<MeetingEffect, { type: 'operator' | 'stop' }>,
  ): Promise<MeetingTurn> => {
    const { state } = turn;
    switch (effect.type) {
      case 'find': {
        const able = serving(state.subject ?? '', state.way ?? 'counter');
        const near = officesNear(agenda, effect.town, (place) => places.byCode(place)?.province).filter(
          ({ id }) => able.includes(id),
        );
        const offices = near.map(({ id }) => officeOf(id));
        const [first] = near;
        if (!first || (first.km === undefined && near.length > 1))
          return whichOffice(context(), state, offices);
        return freeThere(context(), state, { offices, days: await freeAt(first.id) });
      }
      case 'look': {
        const others = serving(state.subject ?? '', state.way ?? 'counter').filter(
          (id) => id !== effect.office,
        );
        const offices = [effect.office, ...others].map(officeOf);
        return freeThere(context(), state, { offices, days: await freeAt(effect.office) });
      }
      case 'hold': {
        const [office] = state.offices;
        const personId = of.personId();
        const done = await holdTime(rooms, {
          office: office?.id ?? '',
          subject: state.subject ?? '',
          mode: state.way ?? 'counter',
          from: new Date(effect.at),
          language,
          channel: mode,
          personId:
            state.about === null
              ? (personId ?? undefined)
              : (mine.find(({ id }) => id === state.about)?.personId ?? undefined),
          madeBy: of.madeBy() ?? undefined,
          replaces: state.about ?? undefined,
        });
        if (!done.ok) return heldThere(context(), state, { days: await freeAt(office?.id ?? '') });
        // Who chooses another time lays the one before out of hand, as on the page.
        if (held) await letGo(rooms, held.id);
        held = done.value;
        return heldThere(context(), state);
      }
      case 'book':
        return book(effect);
      case 'mine': {
        const personId = of.personId();
        return showing(personId === null ? [] : await comingOf(rooms, personId), true);
      }
      case 'open': {
        const who = { person: effect.code, source };
        const found = await limits.attempts.tried('resume', who, () => appointmentOfCode(rooms, effect.code));
        if (!found.ok) {
          const [refused] = found.problems;
          return notMine(
            context(),
            state,
            refused?.code === 'wait' ? Number(refused.with?.['minutes'] ?? 1) : undefined,
          );
        }
        const isOpen = ['booked', 'waiting', 'displaced'].includes(found.value.state);
        return isOpen ? showing([found.value], false) : cancelledThere(context(), state, false);
      }
      case 'identify': {
        const is = await of.identify(effect.codiceFiscale, effect.pin);
        const personId = of.personId();
        if (!is.isKnown || personId === null) return notMine(context(), state, is.minutes);
        return showing(await comingOf(rooms, personId), true);
      }
      case 'cancel': {
        const isMine = mine.some(({ id }) => id === effect.id);
        const done = isMine && (await cancelAppointment(rooms, effect.id)).ok;
        return cancelledThere(context(), state, done);
      }
    }
  };

  const book = async ({ name, phone }: Extract<MeetingEffect, { type: 'book' }>): Promise<MeetingTurn> => {
    const { state } = turn;
    const to = phone === null ? undefined : guestAddress({ mobile: phone });
    const guest = name === null ? undefined : { name, ...(to ?? {}) };
    const done = held && (await bookHeld(rooms, held.id, { guest, callNumber: phone ?? undefined }));
    if (done?.ok) {
      const { personId } = done.value;
      const isTold = personId === null ? done.value.guestAddress !== null : await reachable(personId);
      const code =
        personId === null && state.about === null && held
          ? sayCode(held.code, language, [3, 3, 3, 3, 3, 3])
          : null;
      return bookedThere(context(), state, { code, isTold, isSample: agenda.sample });
    }
    if (done && done.problems[0]?.code === 'too-many') return noMoreThan(context(), state);
    return heldThere(context(), state, { days: await freeAt(state.offices[0]?.id ?? '') });
  };
  const reachable = async (personId: string) =>
    (await confirmedBefore(database, personId, new Date(clock.nowMs()))) !== undefined;

  const settle = async (): Promise<'operator' | 'end' | undefined> => {
    for (let [effect] = turn.effects; effect; [effect] = turn.effects) {
      if (effect.type === 'operator') return 'operator';
      if (effect.type === 'stop') return 'end';
      const before = turn;
      const next = await carryOut(effect);
      turn = { ...next, say: [...before.say, ...next.say] };
    }
    return undefined;
  };

  return {
    get turn() {
      return turn;
    },
    async settle() {
      await settle();
    },
    async hear(input) {
      const before = turn;
      turn = hearMeeting(context(), turn.state, input);
      try {
        return await settle();
      } catch (error) {
        // The database was away: what was said can be said again.
        turn = before;
        throw error;
      }
    },
  };
}
