// SPDX-License-Identifier: AGPL-3.0-or-later
import type { AppointmentRooms } from '#bookings/index.ts';
import { type MeetingTalk, meetingTalk } from '../meeting.ts';
import type { CallAtDoor } from './call.ts';
import { waitIn } from './identify.ts';

/** The caller wants to talk about an appointment. Whoever shows there who they are calls for themselves. */
export function meet(call: CallAtDoor, appointments: AppointmentRooms, said: string | null): MeetingTalk {
  const { rooms, who, language, mode, source } = call;
  const { places, limits } = rooms;
  return meetingTalk(
    { appointments, places, limits },
    {
      language,
      mode,
      source,
      said,
      personId: () => who.personId,
      madeBy: () => (who.speaking === null ? null : (who.known?.id ?? null)),
      identify: async (codiceFiscale, pin) => {
        const not = await who.identify(codiceFiscale, pin);
        if (!not) {
          await who.speakFor(null);
          return { isKnown: true };
        }
        const { minutes } = waitIn(not, 'wrong');
        return { isKnown: false, ...(minutes === undefined ? {} : { minutes }) };
      },
    },
  );
}
