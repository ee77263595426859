// SPDX-License-Identifier: AGPL-3.0-or-later
import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { nearAmong } from '#access/index.ts';
import type { Language } from '#core/index.ts';
import { placeOf } from '#routing/index.ts';
import type { Sql } from '#store/index.ts';
import { type Contact, type ContactChannel, type ContactRooms, columns, happened, nowOf } from './contact.ts';

export interface Asked {
  readonly channel: ContactChannel;
  readonly language: Language;
  readonly skill: string;
  readonly level?: number;
  readonly priority: 0 | 1;
  /** Who asks; nobody is known where they have not signed in. */
  readonly personId?: string | null;
  readonly service?: string | null;
  readonly applicationId?: string | null;
  /** Of the browser that asked before without signing in: its contact is found again. */
  readonly key?: string | undefined;
}

/** Nobody's contact ends so often while they ask for it. */
const mostTurns = 3;

/**
 * Somebody asks for a person: they are in line. Who is in line already stays where they are, with what they ask about now: nobody stands in
 * line twice. `key` opens the contact for who is not known; only its hash is kept.
 */
export async function askForPerson(
  rooms: ContactRooms,
  asked: Asked,
): Promise<{ readonly contact: Contact; readonly key: string | null; readonly isNew: boolean }> {
  const { channel, language, skill, level = 1, priority, personId = null } = asked;
  const { service = null, applicationId = null } = asked;
  const at = nowOf(rooms);
  const placeAt = new Date(placeOf({ askedMs: at.getTime(), priority }));
  const key = personId === null ? randomBytes(24).toString('base64url') : null;
  const same = personId === null && asked.key ? await askedBefore(rooms, asked.key, asked, at) : undefined;
  if (same) return { contact: same, key: null, isNew: false };
  const get = () =>
    rooms.database.transaction(async (sql) => {
      const [made] = await sql.query<Contact>(
        `insert into contact (id, channel, state, language, skill, level, priority, asked_at, place_at, eligible_at, person_id, key_hash, service,
         application_id, seen_at)
       values ($1, $2, 'waiting', $3, $4, $5, $6, $7, $8, $7, $9, $10, $11, $12, $7)
       on conflict (person_id) where state in ('waiting', 'callback', 'offered', 'calling', 'talking') do nothing
       returning ${columns}`,
        [
          randomUUID(),
          channel,
          language,
          skill,
          level,
          priority,
          at,
          placeAt,
          personId,
          key && hashOf(key),
          service,
          applicationId,
        ],
      );
      if (made) {
        await happened(sql, [{ contactId: made.id, kind: 'asked', at, byId: personId }]);
        return { contact: made, key, isNew: true };
      }
      // Over in the very moment between the two: asking again makes a new one.
      const same = await askedAgain(sql, ['person_id = $1', personId], asked, at);
      return same && { contact: same, key: null, isNew: false };
    });
  for (let turn = 0; turn < mostTurns; turn++) {
    const inLine = await get();
    if (inLine) return inLine;
  }
  throw new Error('each contact in line ended while it was asked for again');
}

/** What this browser has open already, with what it asks about now: nobody stands in line twice. */
function askedBefore(rooms: ContactRooms, key: string, asked: Asked, at: Date): Promise<Contact | undefined> {
  const whose = ['person_id is null and key_hash = $1', hashOf(key)] as const;
  return rooms.database.transaction((sql) => askedAgain(sql, whose, asked, at));
}

/** The contact that they have (`whose`, with what $1 is), with what they ask about now. */
async function askedAgain(
  sql: Sql,
  [whose, value]: readonly [string, unknown],
  { service = null, applicationId = null, personId = null }: Asked,
  at: Date,
): Promise<Contact | undefined> {
  const [inHand] = await sql.query<{ staffId: string }>(
    `select operator_id as "staffId" from contact where ${whose} and state in ('offered', 'calling', 'talking') for update`,
    [value],
  );
  // Whoever answers them is not put near a case of somebody of theirs: they could not even end the talk.
  const isNear = inHand && (await nearAmong(sql, [{ ...inHand, applicationId }])).size > 0;
  const about = isNear ? [null, null] : [service, applicationId];
  const [same] = await sql.query<Contact>(
    `update contact set seen_at = $2, service = coalesce($3, service), application_id = coalesce($4, application_id)
     where ${whose} and state in ('waiting', 'callback', 'offered', 'calling', 'talking') returning ${columns}`,
    [value, at, ...about],
  );
  if (same) await happened(sql, [{ contactId: same.id, kind: 'asked-again', at, byId: personId }]);
  return same;
}

export function hashOf(key: string): Buffer {
  return createHash('sha256').update(key).digest();
}
