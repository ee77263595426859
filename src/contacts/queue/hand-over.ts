// SPDX-License-Identifier: AGPL-3.0-or-later
import { nearAmong } from '#access/index.ts';
import { ok, type Result, refuse } from '#core/index.ts';
import { deskSeconds, leaveDesk, readyNow } from '#operators/index.ts';
import type { Sql } from '#store/index.ts';
import { type Consultation, type ConsultationOutcome, consultationColumns } from './consultation.ts';
import { type Contact, type ContactRooms, columns, happened, lostSeconds, nowOf } from './contact.ts';

/** What goes with a contact that is handed over, in the same transaction: before anything of it is held, and once it is the colleague's. */
export interface GoesAlong {
  begin(sql: Sql, contactId: string): Promise<void>;
  end(sql: Sql, contact: Contact, at: Date): Promise<void>;
}

/**
 * The colleague who is beside it has the contact from now on; whoever had it is ready for the next one. The person stays where they are, and in
 * the call. Refuses `moved` where the colleague is not there any more, and `near`: they are near the person as it is known now.
 */
export function handOver(
  rooms: ContactRooms,
  operatorId: string,
  contactId: string,
  along?: GoesAlong,
): Promise<Result<Contact, 'moved' | 'near'>> {
  const at = nowOf(rooms);
  return rooms.database.transaction(async (sql) => {
    await along?.begin(sql, contactId);
    const given = await give(sql, { contactId, from: operatorId, at });
    if (!given.ok) return given;
    await readyNow(sql, operatorId, at);
    await along?.end(sql, given.value, at);
    return given;
  });
}

async function give(
  sql: Sql,
  { contactId, from, at }: { readonly contactId: string; readonly from: string; readonly at: Date },
): Promise<Result<Contact, 'moved' | 'near'>> {
  const [beside] = await sql.query<Consultation>(
    `select ${consultationColumns} from contact join contact_consultation as one on one.contact_id = contact.id
     where contact.id = $1 and contact.operator_id = $2 and contact.state = 'talking' and one.state = 'beside' and one.asked_by = $2
       and not exists (select from contact as other where other.operator_id = one.colleague_id and other.state in ('offered', 'calling', 'talking', 'wrapping'))
     for update of contact, one`,
    [contactId, from],
  );
  if (!beside) return refuse('moved');
  const { colleagueId } = beside;
  const [passed] = await sql.query<Contact>(
    `update contact set operator_id = $2, skill = $3 where id = $1 returning ${columns}`,
    [contactId, colleagueId, beside.skill],
  );
  if (!passed) return refuse('moved');
  const { personId, identifiedId, applicationId } = passed;
  const given = { staffId: colleagueId, personId: personId ?? identifiedId, applicationId };
  if ((await nearAmong(sql, [given])).size > 0) {
    await sql.query('update contact set operator_id = $2 where id = $1', [contactId, from]);
    return refuse('near');
  }
  await sql.query(
    `update contact_consultation set state = 'over', ended_at = $2, outcome = 'handed-over' where id = $1`,
    [beside.id, at],
  );
  const data = { to: colleagueId, skill: beside.skill };
  await happened(sql, [{ contactId, kind: 'handed-over', at, byId: from, operatorId: colleagueId, data }]);
  return ok(passed);
}

/** One of the two ends it: whoever asked keeps the contact; the colleague says no, or leaves. Refuses `moved` where it is over. */
export function endConsultation(
  rooms: ContactRooms,
  byId: string,
  contactId: string,
): Promise<Result<ConsultationOutcome, 'moved'>> {
  const at = nowOf(rooms);
  return rooms.database.transaction(async (sql) => {
    const [ended] = await sql.query<Consultation & { readonly outcome: ConsultationOutcome }>(
      `update contact_consultation as one set state = 'over', ended_at = $3,
         outcome = case when asked_by = $2 then 'kept' when state = 'asked' then 'declined' else 'left' end
       where contact_id = $1 and state <> 'over' and $2 in (asked_by, colleague_id) returning ${consultationColumns}`,
      [contactId, byId, at],
    );
    if (!ended) return refuse('moved');
    const { outcome, askedBy, colleagueId } = ended;
    const operatorId = byId === askedBy ? colleagueId : askedBy;
    await happened(sql, [{ contactId, kind: `colleague-${outcome}`, at, byId, operatorId }]);
    return ok(outcome);
  });
}

/**
 * Lets go of what runs out between colleagues, on both sides. An asking that nobody answered; a colleague whose desk is gone; a contact that is over.
 * Where the desk of whoever asked is gone and the colleague is there, the colleague has the contact: the person waits for nobody.
 */
export async function keepConsultations(rooms: ContactRooms): Promise<number> {
  return (await lapsed(rooms)) + (await takenOn(rooms)) + (await over(rooms));
}

function lapsed(rooms: ContactRooms): Promise<number> {
  const at = nowOf(rooms);
  return rooms.database.transaction(async (sql) => {
    const due = await sql.query<Consultation>(
      `with due as (select id from contact_consultation where state = 'asked' and lease_until < $1 limit 500 for update skip locked)
       update contact_consultation as one set state = 'over', ended_at = $1, outcome = 'lapsed' from due where one.id = due.id
       returning ${consultationColumns}`,
      [at],
    );
    for (const { colleagueId } of due) await leaveDesk(sql, colleagueId, 'no-answer', at);
    await happened(
      sql,
      due.map(({ contactId, colleagueId }) => ({
        contactId,
        kind: 'colleague-lapsed',
        at,
        operatorId: colleagueId,
        data: { by: colleagueId },
      })),
    );
    return due.length;
  });
}

function takenOn(rooms: ContactRooms): Promise<number> {
  const at = nowOf(rooms);
  return rooms.database.transaction(async (sql) => {
    const due = await sql.query<{ contactId: string; from: string }>(
      `select contact.id as "contactId", one.asked_by as "from" from contact join contact_consultation as one on one.contact_id = contact.id
         join contact_operator as asker on asker.operator_id = one.asked_by join contact_operator as colleague on colleague.operator_id = one.colleague_id
       where one.state = 'beside' and contact.state = 'talking' and contact.operator_id = one.asked_by
         and asker.seen_at < $1::timestamptz - interval '${lostSeconds} seconds'
         and colleague.seen_at > $1::timestamptz - interval '${deskSeconds} seconds'
       limit 100 for update of contact, one skip locked`,
      [at],
    );
    for (const one of due) {
      const given = await give(sql, { ...one, at });
      if (given.ok) await leaveDesk(sql, one.from, 'lost', at);
    }
    return due.length;
  });
}

function over(rooms: ContactRooms): Promise<number> {
  const at = nowOf(rooms);
  return rooms.database.transaction(async (sql) => {
    const due = await sql.query<Consultation>(
      `with due as (
         select one.id, contact.state = 'talking' and contact.operator_id = one.asked_by as stands
         from contact_consultation as one join contact on contact.id = one.contact_id
           left join contact_operator on contact_operator.operator_id = one.colleague_id
         where one.state <> 'over' and (contact.state <> 'talking' or contact.operator_id is distinct from one.asked_by
           or contact_operator.seen_at < $1::timestamptz - interval '${lostSeconds} seconds')
         limit 500 for update of one skip locked
       )
       update contact_consultation as one set state = 'over', ended_at = $1, outcome = case when due.stands then 'lost' else 'over' end
       from due where one.id = due.id returning ${consultationColumns}`,
      [at],
    );
    for (const { colleagueId, outcome } of due)
      if (outcome === 'lost') await leaveDesk(sql, colleagueId, 'lost', at);
    await happened(
      sql,
      due.map(({ contactId, colleagueId, outcome }) => ({
        contactId,
        kind: `colleague-${outcome}`,
        at,
        operatorId: colleagueId,
      })),
    );
    return due.length;
  });
}
