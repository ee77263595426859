// SPDX-License-Identifier: AGPL-3.0-or-later
import { createHmac, randomBytes, randomInt } from 'node:crypto';
import { ok, type Result, refuse } from '#core/index.ts';
import { tellContactGuest } from '#notices/index.ts';
import { nowOf } from '#queue/index.ts';
import { columns, type Guest, type GuestRooms, linkHours } from './guest.ts';
import { hashOf } from './invite.ts';

const codeMinutes = 15;
const mostCodes = 5;
const mostTries = 5;

const isOpen = `refused_at is null and asked_at > $2::timestamptz - interval '${linkHours} hours'`;

/** Whom a link is of; undefined for one that is none, or none any more. */
export async function guestOfLink(rooms: GuestRooms, token: string): Promise<Guest | undefined> {
  const [guest] = await rooms.database.query<Guest>(
    `select ${columns} from contact_guest where link_hash = $1 and ${isOpen}`,
    [hashOf(token), nowOf(rooms)],
  );
  return guest;
}

/** Whether this browser typed the code. */
export async function isInside(rooms: GuestRooms, guest: Guest, key: string | undefined): Promise<boolean> {
  if (!key) return false;
  const found = await rooms.database.query(
    `select from contact_guest where id = $1 and ${isOpen} and key_hash = $3`,
    [guest.id, nowOf(rooms), hashOf(key)],
  );
  return found.length > 0;
}

// Six digits are soon tried, were they kept as they are or under a key that lies beside them.
function codeHash({ key }: GuestRooms, guestId: string, code: string): Buffer {
  return createHmac('sha256', key).update(`room ${guestId} ${code}`).digest();
}

/** Sends a code to where the third reads: the one before is good no more. Refuses `too-many-codes`. */
export function sendRoomCode(
  rooms: GuestRooms,
  { id, channel, address, language }: Guest,
): Promise<Result<null, 'too-many-codes'>> {
  const at = nowOf(rooms);
  const code = String(randomInt(1_000_000)).padStart(6, '0');
  return rooms.database.transaction(async (sql) => {
    const [sent] = await sql.query<{ id: string }>(
      `update contact_guest set code_hash = $2, code_at = $3, codes = codes + 1, tries = 0
       where id = $1 and refused_at is null and codes < ${mostCodes} returning id`,
      [id, codeHash(rooms, id, code), at],
    );
    if (!sent) return refuse('too-many-codes');
    await tellContactGuest(sql, {
      guestId: id,
      to: { channel, address },
      phrase: 'room-code',
      language,
      given: { code, minutes: String(codeMinutes) },
      at,
    });
    return ok(null);
  });
}

/** Takes the code at the door, once; what comes back opens the room to this browser. Refuses `wrong-code`, and `code-over` after too long or too many tries. */
export function enterRoom(
  rooms: GuestRooms,
  { id }: Guest,
  code: string,
): Promise<Result<string, 'wrong-code' | 'code-over'>> {
  const at = nowOf(rooms);
  return rooms.database.transaction(async (sql) => {
    // Counted before it is looked at.
    const [tried] = await sql.query<{ is: boolean }>(
      `update contact_guest set tries = tries + 1
       where id = $1 and code_hash is not null and tries < ${mostTries} and code_at > $2::timestamptz - interval '${codeMinutes} minutes'
       returning code_hash = $3 as is`,
      [id, at, codeHash(rooms, id, code.replaceAll(/\D/g, ''))],
    );
    if (!tried) return refuse('code-over');
    if (!tried.is) return refuse('wrong-code');
    const key = randomBytes(24).toString('base64url');
    await sql.query('update contact_guest set code_hash = null, key_hash = $2 where id = $1', [
      id,
      hashOf(key),
    ]);
    return ok(key);
  });
}
