// SPDX-License-Identifier: AGPL-3.0-or-later
import { nearAmong } from '#access/index.ts';
import { deskSeconds } from '#operators/index.ts';
import { type Free, type Offer, offers, type Waiting } from '#routing/index.ts';
import type { Sql } from '#store/index.ts';
import { type ContactRooms, happened, hereSeconds, nowOf, offerSeconds } from './contact.ts';

/** At most so many operators are given somebody in one transaction. */
const mostAtOnce = 300;

/** Whoever is ready, there, has nobody, and is beside nobody's contact. `$1` is now. */
export const freeOperators = `from contact_operator
  where contact_operator.state = 'ready' and contact_operator.seen_at > $1::timestamptz - interval '${deskSeconds} seconds'
    and not exists (select from contact where contact.operator_id = contact_operator.operator_id
      and contact.state in ('offered', 'calling', 'talking', 'wrapping'))
    and not exists (select from contact_consultation where contact_consultation.colleague_id = contact_operator.operator_id
      and contact_consultation.state <> 'over')`;

/** Those who give operators something to do take turns at it. */
export const offersInTurn = `select pg_advisory_xact_lock(hashtext('sportello contact offers'))`;

/** Whoever waits and can be answered now. `$1` is now. */
const canBeAnswered = `contact.eligible_at <= $1
  and (contact.state = 'callback' or contact.seen_at > $1::timestamptz - interval '${hereSeconds} seconds')`;

/**
 * Offers who waits to who is free, as `offers` decides, and tells how many it was. Processes take turns at it: each sees all that wait and all
 * who are free, or a place would depend on which process looked. Every offer is a lease; one that nobody takes runs out (`keepQueue`).
 */
export async function offerNow(rooms: ContactRooms): Promise<number> {
  const at = nowOf(rooms);
  const [idle] = await rooms.database.query<{ is: boolean }>(
    `select exists (select ${freeOperators}) and exists (select from contact where contact.state in ('waiting', 'callback') and ${canBeAnswered}) as is`,
    [at],
  );
  if (!idle?.is) return 0;
  return rooms.database.transaction(async (sql) => {
    await sql.query(offersInTurn);
    const free = await sql.query<Omit<Free, 'idleSinceMs'> & { since: Date }>(
      `select operator_id as id, languages, skills, since ${freeOperators}
       order by since limit ${mostAtOnce} for update of contact_operator skip locked`,
      [at],
    );
    if (free.length === 0) return 0;
    const made = await offersTo(
      sql,
      free.map(({ since, ...one }) => ({ ...one, idleSinceMs: since.getTime() })),
      at,
    );
    if (made.length === 0) return 0;
    await sql.query(
      `update contact set state = 'offered', operator_id = offer.operator, offered_at = $3, lease_until = $3::timestamptz + interval '${offerSeconds} seconds'
       from unnest($1::uuid[], $2::uuid[]) as offer (contact, operator)
       where contact.id = offer.contact and contact.state in ('waiting', 'callback')`,
      [made.map(({ contactId }) => contactId), made.map(({ operatorId }) => operatorId), at],
    );
    await happened(
      sql,
      made.map(({ contactId, operatorId }) => ({
        contactId,
        kind: 'offered',
        at,
        operatorId,
        data: { to: operatorId },
      })),
    );
    return made.length;
  });
}

/** What `offers` decides for those who are free. Whoever is near a person is not even asked: until the offer ran out both would wait for nothing. */
async function offersTo(sql: Sql, free: readonly Free[], at: Date): Promise<readonly Offer[]> {
  const near = new Map<string, Set<string>>();
  // One more than there are hands: somebody who is free may stand in line themselves. And one more for each who is not given whom they could have had.
  for (let most = free.length + 1; ; ) {
    const waiting = await firstInLine(sql, free, most, at);
    const made = offers(
      waiting.map((one) => ({ ...one, near: near.get(one.id) })),
      free,
      at.getTime(),
    );
    const known = new Map(waiting.map((one) => [one.id, one]));
    const refused = await nearAmong(
      sql,
      made.map(({ contactId, operatorId }) => {
        const { personId = null, applicationId = null } = known.get(contactId) ?? {};
        return { staffId: operatorId, personId, applicationId };
      }),
    );
    if (refused.size === 0) return made;
    for (const { contactId, operatorId } of made.filter((_, nth) => refused.has(nth)))
      near.set(contactId, (near.get(contactId) ?? new Set()).add(operatorId));
    most += refused.size;
  }
}

interface InLine extends Waiting {
  readonly applicationId: string | null;
}

/** Of each kind of contact the first in line: with as many as there are hands, nobody is overlooked whom one of them could answer. */
async function firstInLine(
  sql: Sql,
  free: readonly Free[],
  most: number,
  at: Date,
): Promise<readonly InLine[]> {
  const rows = await sql.query<Omit<InLine, 'placeMs' | 'askedMs'> & { placeAt: Date; askedAt: Date }>(
    `select first.* from (
       select distinct language, skill, level from contact where state in ('waiting', 'callback') and language = any($2::text[])
     ) as kind cross join lateral (
       select id, place_at as "placeAt", asked_at as "askedAt", language, skill, level, coalesce(person_id, identified_id) as "personId", application_id as "applicationId"
       from contact where contact.language = kind.language and contact.skill = kind.skill and contact.level = kind.level
         and contact.state in ('waiting', 'callback') and ${canBeAnswered}
       order by place_at, id limit $3 for update skip locked
     ) as first`,
    [at, [...new Set(free.flatMap(({ languages }) => languages))], most],
  );
  return rows.map(({ placeAt, askedAt, ...one }) => ({
    ...one,
    placeMs: placeAt.getTime(),
    askedMs: askedAt.getTime(),
  }));
}
