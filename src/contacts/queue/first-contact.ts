// SPDX-License-Identifier: AGPL-3.0-or-later
import { type ContactRooms, nowOf } from './contact.ts';

/** Who asks about the same within so many days had not got what they needed (the field's usual week). */
export const againDays = 7;
const countedDays = 28;

/** Of those who were answered, how many needed nobody again about the same. */
export interface FirstContact {
  readonly counted: number;
  readonly once: number;
}

/**
 * First-contact resolution, as it is counted and not as anybody says it: of four weeks of contacts whose week is over, those after which the person
 * did not ask again about the same case; where there was none, about the same service or matter. Whoever has not signed in cannot be counted.
 */
export async function firstContact(rooms: ContactRooms): Promise<FirstContact> {
  const about = (row: string) => `coalesce(${row}.application_id::text, ${row}.service, ${row}.skill)`;
  const [counted] = await rooms.database.query<FirstContact>(
    `select count(*)::int as counted, count(*) filter (where not exists (
         select from contact as again where again.person_id = had.person_id and again.asked_at > had.asked_at
           and again.asked_at <= had.ended_at + interval '${againDays} days' and ${about('again')} = ${about('had')}))::int as once
     from contact as had where had.state = 'ended' and had.person_id is not null and had.answered_at is not null
       and had.ended_at <= $1::timestamptz - interval '${againDays} days' and had.ended_at > $1::timestamptz - interval '${againDays + countedDays} days'`,
    [nowOf(rooms)],
  );
  return counted ?? { counted: 0, once: 0 };
}
