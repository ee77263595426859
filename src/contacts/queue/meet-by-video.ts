// SPDX-License-Identifier: AGPL-3.0-or-later
import { randomBytes, randomUUID } from 'node:crypto';
import { nearAmong } from '#access/index.ts';
import { type Language, ok, type Result, refuse } from '#core/index.ts';
import { leaveDesk } from '#operators/index.ts';
import { hashOf } from './ask-for-person.ts';
import { type Contact, type ContactRooms, columns, happened, newsChannel, nowOf } from './contact.ts';

/** An appointment by video whose time has come: of whom, and about what. */
interface Meeting {
  readonly appointmentId: string;
  /** Nobody is known where they have not signed in. */
  readonly personId: string | null;
  readonly language: Language;
  readonly skill: string;
  readonly service: string | null;
}

const inHand = `state in ('offered', 'calling', 'talking', 'wrapping')`;

/**
 * Whoever receives somebody by video has the contact of their appointment in hand at once; it is offered to nobody. Who stands in line
 * besides is met here, too. Refuses `busy`: they have another in hand; `elsewhere`: somebody else is with that person;
 * `near`: they are near the person, or one of the case of which that person wants to talk.
 */
export function meetByVideo(
  rooms: ContactRooms,
  operatorId: string,
  { appointmentId, personId, language, skill, service }: Meeting,
): Promise<Result<Contact, 'busy' | 'elsewhere' | 'near'>> {
  const at = nowOf(rooms);
  return rooms.database.transaction(async (sql) => {
    // Two who receive them at once come one after the other: nobody known, nothing else keeps them apart.
    await sql.query('select pg_advisory_xact_lock(hashtextextended($1, 50))', [appointmentId]);
    const [open] = await sql.query<Contact>(
      `select ${columns} from contact where (appointment_id = $1 or person_id = $2) and state not in ('wrapping', 'ended')
       order by appointment_id is not distinct from $1 desc limit 1 for update`,
      [appointmentId, personId],
    );
    const isMine = open?.operatorId === operatorId && open.state === 'talking';
    if (open && !isMine && open.state !== 'waiting' && open.state !== 'callback') return refuse('elsewhere');
    const { applicationId = null } = open ?? {};
    if ((await nearAmong(sql, [{ staffId: operatorId, personId, applicationId }])).size > 0)
      return refuse('near');
    const others = await sql.query(
      `select from contact where operator_id = $1 and ${inHand} and id is distinct from $2
       union all select from contact_consultation where colleague_id = $1 and state <> 'over'`,
      [operatorId, open?.id ?? null],
    );
    if (others.length > 0) return refuse('busy');
    const [met] = open
      ? await sql.query<Contact>(
          `update contact set state = 'talking', operator_id = $2, answered_at = coalesce(answered_at, $3), appointment_id = $4, wants_call = false,
             lease_until = null
           where id = $1 returning ${columns}`,
          [open.id, operatorId, at, appointmentId],
        )
      : await sql.query<Contact>(
          `insert into contact (id, channel, state, language, skill, asked_at, place_at, eligible_at, person_id, service, seen_at, operator_id,
             answered_at, appointment_id)
           values ($1, 'video', 'talking', $2, $3, $4, $4, $4, $5, $6, $4, $7, $4, $8) on conflict do nothing returning ${columns}`,
          [randomUUID(), language, skill, at, personId, service, operatorId, appointmentId],
        );
    if (!met) return refuse('busy');
    if (!isMine) {
      await leaveDesk(sql, operatorId, 'meeting', at);
      await happened(sql, [{ contactId: met.id, kind: 'met', at, byId: operatorId, operatorId }]);
      // Their page of the appointment waits for it.
      await sql.query('select pg_notify($1, $2)', [newsChannel, appointmentId]);
    }
    return ok(met);
  });
}

/** The contact of an appointment, while somebody receives them. */
export async function metIn({ database }: ContactRooms, appointmentId: string): Promise<Contact | undefined> {
  const [contact] = await database.query<Contact>(
    `select ${columns} from contact where appointment_id = $1 and state = 'talking' limit 1`,
    [appointmentId],
  );
  return contact;
}

/** A key for the browser of who has the code of the appointment, where nobody is known: it opens the contact, and the one before does no more. */
export async function keyOf({ database }: ContactRooms, { id }: Contact): Promise<string> {
  const key = randomBytes(24).toString('base64url');
  await database.query('update contact set key_hash = $2 where id = $1 and person_id is null', [
    id,
    hashOf(key),
  ]);
  return key;
}
