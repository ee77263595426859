// SPDX-License-Identifier: AGPL-3.0-or-later
import { type ContactRooms, nowOf } from '#queue/index.ts';
import { inTurn, type LegRole, rolesWith, toldLegs } from './leg.ts';
import type { Notice } from './line.ts';

/** What lies there for an end. */
export interface Signal {
  readonly fromId: string | null;
  readonly body: Readonly<Record<string, unknown>>;
}

/** Puts down for another end to which this one is joined what it tells it. What is for nobody there is dropped. */
export async function tellLeg(
  rooms: ContactRooms,
  {
    contactId,
    fromId,
    fromRole,
    toId,
  }: {
    readonly contactId: string;
    readonly fromId: string;
    readonly fromRole: LegRole;
    readonly toId: string;
  },
  data: object,
): Promise<void> {
  await rooms.database.transaction(async (sql) => {
    const [put] = await sql.query<{ seq: string }>(
      `insert into contact_signal (leg_id, from_id, at, body) select id, $3, $4, $5 from contact_leg
       where id = $1 and contact_id = $2 and state = 'joined' and role = any ($6) returning seq`,
      [toId, contactId, fromId, nowOf(rooms), JSON.stringify({ data }), rolesWith(fromRole)],
    );
    if (put) await toldLegs(sql, [toId]);
  });
}

/** Takes what lies there for an end, in the order in which it was put. */
export function takeSignals({ database }: ContactRooms, legId: string): Promise<readonly Signal[]> {
  return database.query<Signal>(
    `with taken as (delete from contact_signal where leg_id = $1 returning seq, from_id, body)
     select from_id as "fromId", body from taken order by seq`,
    [legId],
  );
}

/** An end agrees to be seen, or not any more. Pictures flow where both of the two agree: a no of one of them turns off the other’s, who is told. */
export async function agreeToVideo(
  rooms: ContactRooms,
  {
    contactId,
    legId,
    isOfTwo,
  }: { readonly contactId: string; readonly legId: string; readonly isOfTwo: boolean },
  isAgreed: boolean,
): Promise<void> {
  const at = nowOf(rooms);
  const notice: Notice = 'no-video';
  await rooms.database.transaction(async (sql) => {
    await inTurn(sql, contactId);
    await sql.query(`update contact_leg set wants_video = $2 where id = $1 and state = 'joined'`, [
      legId,
      isAgreed,
    ]);
    if (!isAgreed && isOfTwo)
      await sql.query(
        `with asked as (
           update contact_leg set wants_video = false where contact_id = $1 and id <> $2 and state = 'joined' and wants_video returning id
         )
         insert into contact_signal (leg_id, at, body) select id, $3, $4 from asked`,
        [contactId, legId, at, JSON.stringify({ notice })],
      );
    await toldLegs(sql, [contactId]);
  });
}
