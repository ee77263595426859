// SPDX-License-Identifier: AGPL-3.0-or-later
import { randomBytes } from 'node:crypto';
import { hashOf } from './ask-for-person.ts';
import { type Contact, type ContactRooms, happened, nowOf } from './contact.ts';

/** A thing that was said before there was a contact: by the person, or by the automatic service. */
export interface TranscriptTurn {
  readonly by: 'person' | 'counter';
  readonly words: string;
}

export interface Transcript {
  /** Whom it was about, where the automatic service knew them. */
  readonly personId: string | null;
  readonly turns: readonly TranscriptTurn[];
}

/** So long after it was said it can go with a contact. */
const takenMinutes = 60;

/** Keeps what was said until the person gets in line: who has the key takes it along, once. Secrets are out of it already. */
export async function keepTranscript(
  rooms: ContactRooms,
  { personId, turns }: Transcript,
): Promise<{ readonly key: string }> {
  const key = randomBytes(24).toString('base64url');
  await rooms.database.query(
    'insert into contact_transcript (key_hash, person_id, kept_at, turns) values ($1, $2, $3, $4)',
    [hashOf(key), personId, nowOf(rooms), JSON.stringify(turns)],
  );
  return { key };
}

/** Gives a contact what was said before it. Nothing goes with a contact of somebody else than it was about. */
export function takeTranscript(rooms: ContactRooms, { id, personId }: Contact, key: string): Promise<void> {
  const at = nowOf(rooms);
  return rooms.database.transaction(async (sql) => {
    const taken = await sql.query(
      `update contact_transcript set contact_id = $2
       where key_hash = $1 and contact_id is null and kept_at > $3 and (person_id is null or $4::uuid is null or person_id = $4) returning 1`,
      [hashOf(key), id, new Date(at.getTime() - takenMinutes * 60_000), personId],
    );
    if (taken.length > 0) await happened(sql, [{ contactId: id, kind: 'transcript', at, byId: personId }]);
  });
}

/** What was said before a contact, oldest first. */
export function transcriptsOf({ database }: ContactRooms, contactId: string): Promise<readonly Transcript[]> {
  return database.query<Transcript>(
    'select person_id as "personId", turns from contact_transcript where contact_id = $1 order by kept_at',
    [contactId],
  );
}
