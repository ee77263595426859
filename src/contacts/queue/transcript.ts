// SPDX-License-Identifier: AGPL-3.0-or-later
import { randomBytes } from 'node:crypto';
import type { Sql } from '#store/index.ts';
import { hashOf } from './ask-for-person.ts';
import { type Contact, type ContactRooms, happened, nowOf } from './contact.ts';
import { knownInLine } from './identified-here.ts';

/** A thing that was said before there was a contact: by the person, or by the automatic service. */
export interface TranscriptTurn {
  readonly by: 'person' | 'counter';
  readonly words: string;
}

export interface Transcript {
  /** Whom it was about, where the automatic service knew them. */
  readonly personId: string | null;
  /** Who spoke, where they gave their PIN; they may have spoken for somebody else. */
  readonly knownId?: string | null;
  readonly turns: readonly TranscriptTurn[];
}

/** So long after it was said it can go with a contact. */
const takenMinutes = 60;
/** Who spoke stays known by their PIN only where they get in line at once: the next at that browser may be another. */
const knownMinutes = 10;

/** Keeps what was said until the person gets in line: who has the key takes it along, once. Secrets are out of it already. */
export async function keepTranscript(
  rooms: ContactRooms,
  { personId, knownId = null, turns }: Transcript,
): Promise<{ readonly key: string }> {
  const key = randomBytes(24).toString('base64url');
  await rooms.database.query(
    'insert into contact_transcript (key_hash, person_id, known_id, kept_at, turns) values ($1, $2, $3, $4, $5)',
    [hashOf(key), personId, knownId, nowOf(rooms), JSON.stringify(turns)],
  );
  return { key };
}

/**
 * Gives a contact what was said before it. Nothing goes with a contact of somebody else than it was about. Whoever gave their PIN a moment ago
 * is identified in it by that, and told of it by `onKnown` in the same transaction.
 */
export function takeTranscript(
  rooms: ContactRooms,
  { id, personId }: Contact,
  key: string,
  onKnown: (sql: Sql, personId: string) => Promise<void>,
): Promise<void> {
  const at = nowOf(rooms);
  return rooms.database.transaction(async (sql) => {
    const [taken] = await sql.query<{ knownId: string | null; keptAt: Date }>(
      `update contact_transcript set contact_id = $2
       where key_hash = $1 and contact_id is null and kept_at > $3 and (person_id is null or $4::uuid is null or person_id = $4)
       returning known_id as "knownId", kept_at as "keptAt"`,
      [hashOf(key), id, new Date(at.getTime() - takenMinutes * 60_000), personId],
    );
    if (!taken) return;
    await happened(sql, [{ contactId: id, kind: 'transcript', at, byId: personId }]);
    const { knownId, keptAt } = taken;
    if (knownId === null || keptAt.getTime() < at.getTime() - knownMinutes * 60_000) return;
    if (await knownInLine(sql, id, { personId: knownId, at: keptAt })) await onKnown(sql, knownId);
  });
}

/** What was said before a contact, oldest first. */
export function transcriptsOf({ database }: ContactRooms, contactId: string): Promise<readonly Transcript[]> {
  return database.query<Transcript>(
    'select person_id as "personId", turns from contact_transcript where contact_id = $1 order by kept_at',
    [contactId],
  );
}
