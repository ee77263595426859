// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Language } from '#core/index.ts';
import { answeredFrom } from '#hours/index.ts';
import { tellOfCall } from '#notices/index.ts';
import { leaveDesk } from '#operators/index.ts';
import type { Sql } from '#store/index.ts';
import { mostAttempts, spacingMinutes } from './callback.ts';
import { type ContactRooms, givenUpMinutes, happened, lostSeconds, nowOf } from './contact.ts';
import { keepConsultations } from './hand-over.ts';

const back = `case when contact.wants_call then 'callback' else 'waiting' end`;

/**
 * What runs out is let go, on both sides, in every process alike; nothing of it is in a process. An offer that nobody took: the contact has
 * its place again, and whoever did not answer is away until they say that they are back. A call that nobody answered: it is tried again
 * later, some times. A talk whose operator is gone: first in line again; one
 * that is over and that they have not written down: over without it. Who waits and has not come back for long: has given up.
 */
export async function keepQueue(rooms: ContactRooms): Promise<number> {
  return (
    (await keepConsultations(rooms)) +
    (await lapsedOffers(rooms)) +
    (await lapsedCalls(rooms)) +
    (await lostTalks(rooms)) +
    (await unwritten(rooms)) +
    (await givenUp(rooms)) +
    (await tellNear(rooms))
  );
}

interface Due {
  readonly id: string;
  readonly operatorId: string;
}

/** Takes contacts that are due out of their operators' hands, who are away from then on; `release` gives them back as it lets them go. */
function letGo(
  rooms: ContactRooms,
  { kind, leaves }: { readonly kind: string; readonly leaves: Parameters<typeof leaveDesk>[2] },
  release: string,
): Promise<number> {
  const at = nowOf(rooms);
  return rooms.database.transaction(async (sql) => {
    const due = await sql.query<Due>(release, [at]);
    for (const { operatorId } of due) await leaveDesk(sql, operatorId, leaves, at);
    await happened(
      sql,
      due.map(({ id, operatorId }) => ({ contactId: id, kind, at, operatorId, data: { by: operatorId } })),
    );
    return due.length;
  });
}

function lapsedOffers(rooms: ContactRooms): Promise<number> {
  return letGo(
    rooms,
    { kind: 'lapsed', leaves: 'no-answer' },
    `with due as (select id, operator_id from contact where state = 'offered' and lease_until < $1 limit 500 for update skip locked)
       update contact set state = ${back}, operator_id = null, lease_until = null, offered_at = null
       from due where contact.id = due.id returning contact.id, due.operator_id as "operatorId"`,
  );
}

function lapsedCalls(rooms: ContactRooms): Promise<number> {
  const at = nowOf(rooms);
  return rooms.database.transaction(async (sql) => {
    const due = await sql.query<
      Due & { readonly state: string; readonly skill: string; readonly eligibleAt: Date }
    >(
      `with due as (select id, operator_id from contact where state = 'calling' and lease_until < $1 limit 500 for update skip locked)
       update contact set attempts = attempts + 1, operator_id = null, lease_until = null, offered_at = null,
         state = case when attempts + 1 >= ${mostAttempts} then 'ended' else 'callback' end,
         ended_at = case when attempts + 1 >= ${mostAttempts} then $1::timestamptz end,
         outcome = case when attempts + 1 >= ${mostAttempts} then 'unreached' end,
         eligible_at = $1::timestamptz + make_interval(mins => (array[${spacingMinutes.join(', ')}])[least(attempts + 1, ${spacingMinutes.length})])
       from due where contact.id = due.id returning contact.id, due.operator_id as "operatorId", contact.state, contact.skill,
         contact.eligible_at as "eligibleAt"`,
      [at],
    );
    await intoHours(sql, rooms, due);
    await happened(
      sql,
      due.map(({ id, operatorId, state }) => ({
        contactId: id,
        kind: state === 'ended' ? 'unreached' : 'no-reply',
        at,
        operatorId,
      })),
    );
    return due.length;
  });
}

/** What would be tried again while nobody answers is tried when somebody does. */
async function intoHours(
  sql: Sql,
  { answering }: ContactRooms,
  due: readonly { readonly id: string; readonly skill: string; readonly eligibleAt: Date }[],
): Promise<void> {
  if (!answering) return;
  for (const { id, skill, eligibleAt } of due) {
    const from = answeredFrom(answering, skill, eligibleAt);
    if (from && from > eligibleAt)
      await sql.query('update contact set eligible_at = $2 where id = $1', [id, from]);
  }
}

function lostTalks(rooms: ContactRooms): Promise<number> {
  return letGo(
    rooms,
    { kind: 'operator-lost', leaves: 'lost' },
    `with due as (
         select contact.id, contact.operator_id from contact join contact_operator on contact_operator.operator_id = contact.operator_id
         where contact.state = 'talking' and contact_operator.seen_at < $1::timestamptz - interval '${lostSeconds} seconds'
         limit 500 for update of contact skip locked
       )
       update contact set state = 'waiting', operator_id = null, offered_at = null, answered_at = null, eligible_at = $1
       from due where contact.id = due.id returning contact.id, due.operator_id as "operatorId"`,
  );
}

/** What a contact was is written down within so long, or by nobody: its operator has gone, and it would stay in their hands for ever. */
const unwrittenMinutes = 30;

function unwritten(rooms: ContactRooms): Promise<number> {
  return letGo(
    rooms,
    { kind: 'unwritten', leaves: 'lost' },
    `with due as (
         select contact.id, contact.operator_id from contact join contact_operator on contact_operator.operator_id = contact.operator_id
         where contact.state = 'wrapping' and greatest(contact.left_at, contact_operator.seen_at) < $1::timestamptz - interval '${unwrittenMinutes} minutes'
         limit 500 for update of contact skip locked
       )
       update contact set state = 'ended', ended_at = left_at, outcome = 'served'
       from due where contact.id = due.id returning contact.id, due.operator_id as "operatorId"`,
  );
}

function givenUp(rooms: ContactRooms): Promise<number> {
  const at = nowOf(rooms);
  return rooms.database.transaction(async (sql) => {
    const due = await sql.query<{ id: string }>(
      `with due as (
         select id from contact where state = 'waiting' and seen_at < $1::timestamptz - interval '${givenUpMinutes} minutes' limit 500 for update skip locked
       )
       update contact set state = 'ended', ended_at = seen_at, outcome = 'abandoned' from due where contact.id = due.id returning contact.id`,
      [at],
    );
    await happened(
      sql,
      due.map(({ id }) => ({ contactId: id, kind: 'abandoned', at })),
    );
    return due.length;
  });
}

/** Whoever is to be called back is told once that it is nearly their turn: with so few before them, or so long before the time that they chose. */
const fewAhead = 3;
const soonMinutes = 10;

function tellNear(rooms: ContactRooms): Promise<number> {
  const at = nowOf(rooms);
  return rooms.database.transaction(async (sql) => {
    const near = await sql.query<{ id: string; personId: string | null; language: Language }>(
      `with near as (
         select id from contact as mine where state = 'callback' and near_told_at is null
           and (promised_at <= $1::timestamptz + interval '${soonMinutes} minutes' or eligible_at <= $1 and (select count(*) from (select from contact as other where other.state in ('waiting', 'callback')
             and other.language = mine.language and (other.place_at, other.id) < (mine.place_at, mine.id) limit ${fewAhead}) as ahead) < ${fewAhead})
         limit 100 for update skip locked
       )
       update contact set near_told_at = $1 from near where contact.id = near.id
       returning contact.id, contact.person_id as "personId", contact.language`,
      [at],
    );
    for (const { personId, language } of near)
      if (personId !== null) await tellOfCall(sql, { personId, phrase: 'turn-near', language, at });
    await happened(
      sql,
      near.map(({ id }) => ({ contactId: id, kind: 'near', at })),
    );
    return near.length;
  });
}
