// SPDX-License-Identifier: AGPL-3.0-or-later
import { randomUUID } from 'node:crypto';
import { nearAmong } from '#access/index.ts';
import { ok, type Result, refuse } from '#core/index.ts';
import { type Free, offers } from '#routing/index.ts';
import type { Sql } from '#store/index.ts';
import { type Contact, type ContactRooms, columns, happened, nowOf, offerSeconds } from './contact.ts';
import { freeOperators, offersInTurn } from './offer-now.ts';
import { longestMessage } from './talk.ts';

/** How it ended: the contact was handed over, or kept; the colleague said no, did not answer, left, or was lost; the contact itself was over. */
export type ConsultationOutcome = 'handed-over' | 'kept' | 'declined' | 'lapsed' | 'left' | 'lost' | 'over';

/** A colleague whom an operator asked to come beside a contact (the field's consultation, by which a transfer is attended). */
export interface Consultation {
  readonly id: string;
  readonly contactId: string;
  readonly askedBy: string;
  readonly colleagueId: string;
  readonly skill: string;
  readonly why: string;
  /** `asked`: a lease, as an offer is. `beside`: the colleague is there. */
  readonly state: 'asked' | 'beside' | 'over';
  readonly askedAt: Date;
  readonly outcome: ConsultationOutcome | null;
}

export const consultationColumns = `one.id, one.contact_id as "contactId", one.asked_by as "askedBy", one.colleague_id as "colleagueId", one.skill,
  one.why, one.state, one.asked_at as "askedAt", one.outcome`;

export const longestWhy = 500;

/** More are not weighed at once: those who know the most of it come first. */
const mostWeighed = 300;

/**
 * Asks a colleague to come: of those who are ready and have nobody, the one whom `offers` would give the contact; nobody near the person, and
 * nobody who has said no to it. Refuses `empty`, `long`; `nobody` where nobody is free who could; `moved` where nobody talks, or one is asked already.
 */
export function askColleague(
  rooms: ContactRooms,
  operatorId: string,
  contactId: string,
  { skill, why }: { readonly skill: string; readonly why: string },
): Promise<Result<Consultation, 'empty' | 'long' | 'nobody' | 'moved'>> {
  const text = why.trim();
  if (text === '') return Promise.resolve(refuse('empty'));
  if (text.length > longestWhy) return Promise.resolve(refuse('long', { most: longestWhy }));
  const at = nowOf(rooms);
  return rooms.database.transaction(async (sql) => {
    // In turn with the offers: nobody is offered somebody and asked to come in the same moment.
    await sql.query(offersInTurn);
    const [contact] = await sql.query<Contact>(
      `select ${columns} from contact where id = $1 and operator_id = $2 and state = 'talking'
         and not exists (select from contact_consultation where contact_id = $1 and state <> 'over') for update`,
      [contactId, operatorId],
    );
    if (!contact) return refuse('moved');
    const colleagueId = await whoComes(sql, contact, skill, at);
    if (colleagueId === undefined) return refuse('nobody');
    const [asked] = await sql.query<Consultation>(
      `insert into contact_consultation as one (id, contact_id, asked_by, colleague_id, skill, why, state, asked_at, lease_until)
       values ($1, $2, $3, $4, $5, $6, 'asked', $7, $7::timestamptz + interval '${offerSeconds} seconds') returning ${consultationColumns}`,
      [randomUUID(), contactId, operatorId, colleagueId, skill, text, at],
    );
    if (!asked) throw new Error('what is inserted is there');
    const data = { to: colleagueId };
    await happened(sql, [
      { contactId, kind: 'colleague-asked', at, byId: operatorId, operatorId: colleagueId, data },
    ]);
    return ok(asked);
  });
}

async function whoComes(
  sql: Sql,
  { id, language, operatorId, personId, identifiedId, applicationId }: Contact,
  skill: string,
  at: Date,
): Promise<string | undefined> {
  const rows = await sql.query<Omit<Free, 'idleSinceMs'> & { since: Date }>(
    `select operator_id as id, languages, skills, since ${freeOperators} and $2 = any(languages) and operator_id <> $3
       and not exists (select from contact_consultation where contact_id = $4 and colleague_id = contact_operator.operator_id and outcome = 'declined')
     order by case when skills = '{}' then 1 else coalesce((skills ->> $5::text)::int, 0) end desc, since limit ${mostWeighed}`,
    [at, language, operatorId, id, skill],
  );
  const free = rows.map(({ since, ...one }) => ({ ...one, idleSinceMs: since.getTime() }));
  const known = personId ?? identifiedId;
  const tied = await nearAmong(
    sql,
    free.map((one) => ({ staffId: one.id, personId: known, applicationId })),
  );
  const near = new Set(free.filter((_, nth) => tied.has(nth)).map((one) => one.id));
  const asked = { id, placeMs: 0, askedMs: at.getTime(), language, skill, level: 1, personId: known, near };
  return offers([asked], free, at.getTime())[0]?.operatorId;
}

/** The colleague comes: from now on they are beside the contact. Refuses `lapsed` where it has run out, or the contact is not what it was. */
export function comeBeside(
  rooms: ContactRooms,
  colleagueId: string,
  contactId: string,
): Promise<Result<Consultation, 'lapsed'>> {
  const at = nowOf(rooms);
  return rooms.database.transaction(async (sql) => {
    const [there] = await sql.query<Consultation>(
      `update contact_consultation as one set state = 'beside', came_at = $3 where contact_id = $1 and colleague_id = $2 and state = 'asked'
         and lease_until >= $3 and ${stands} returning ${consultationColumns}`,
      [contactId, colleagueId, at],
    );
    if (!there) return refuse('lapsed');
    await happened(sql, [
      { contactId, kind: 'colleague-came', at, byId: colleagueId, operatorId: there.askedBy },
    ]);
    return ok(there);
  });
}

/** Whoever asked still has the contact. */
const stands = `exists (select from contact where contact.id = one.contact_id and contact.state = 'talking' and contact.operator_id = one.asked_by)`;

/** Beside which contact a colleague is asked to come, or is. */
export async function besideNow(
  { database }: ContactRooms,
  colleagueId: string,
): Promise<Consultation | undefined> {
  const [now] = await database.query<Consultation>(
    `select ${consultationColumns} from contact_consultation as one where colleague_id = $1 and state <> 'over' and ${stands}`,
    [colleagueId],
  );
  return now;
}

/** The colleague who was asked last in a contact by whoever has it now. */
export async function consultationIn(
  { database }: ContactRooms,
  { id, operatorId }: Contact,
): Promise<Consultation | undefined> {
  const [last] = await database.query<Consultation>(
    `select ${consultationColumns} from contact_consultation as one where contact_id = $1 and asked_by = $2 order by asked_at desc limit 1`,
    [id, operatorId],
  );
  return last;
}

/** A thing that one of the two colleagues wrote to the other. */
export interface ColleagueMessage {
  readonly seq: string;
  readonly at: Date;
  readonly byId: string;
  readonly words: string;
}

/** The last of what the two wrote to each other, oldest first. */
export function colleagueMessages(
  { database }: ContactRooms,
  { id }: Consultation,
): Promise<readonly ColleagueMessage[]> {
  return database.query<ColleagueMessage>(
    `select * from (select seq, at, by_id as "byId", words from consultation_message where consultation_id = $1 order by seq desc limit 200) as last
     order by seq`,
    [id],
  );
}

/** Writes to the colleague; the person does not read it on their page. Refuses `empty`, `long`, and `over` where the colleague is not there. */
export function writeToColleague(
  rooms: ContactRooms,
  { id, contactId, askedBy, colleagueId }: Consultation,
  { byId, words }: { readonly byId: string; readonly words: string },
): Promise<Result<null, 'empty' | 'long' | 'over'>> {
  const text = words.trim();
  if (text === '') return Promise.resolve(refuse('empty'));
  if (text.length > longestMessage) return Promise.resolve(refuse('long', { most: longestMessage }));
  const at = nowOf(rooms);
  return rooms.database.transaction(async (sql) => {
    const written = await sql.query(
      `insert into consultation_message (consultation_id, at, by_id, words)
       select one.id, $2, $3, $4 from contact_consultation as one where one.id = $1 and one.state = 'beside' and ${stands} for share returning 1`,
      [id, at, byId, text],
    );
    if (written.length === 0) return refuse('over');
    const operatorId = byId === askedBy ? colleagueId : askedBy;
    await happened(sql, [{ contactId, kind: 'wrote-to-colleague', at, byId, operatorId }]);
    return ok(null);
  });
}
