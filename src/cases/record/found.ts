// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Language, parseDate } from '#core/index.ts';
import type { GrantedCase } from '#sources/index.ts';
import type { Sql } from '#store/index.ts';
import type { CaseStatus } from './case-state.ts';

/** A case as whoever asks about it by its id or number first learns of it: that it is there, and whose it is. */
export interface FoundCase {
  readonly id: string;
  readonly number: string;
  /** Null for a guest's. */
  readonly personId: string | null;
  /** To whom it is assigned. */
  readonly officerId: string | null;
}

const found = `select id, number, person_id as "personId", officer_id as "officerId" from application
  where status not in ('draft', 'waiting-for-identity')`;

/** The case with this id; undefined when there is none, or it was not sent yet. */
export async function caseWithId(sql: Sql, id: string): Promise<FoundCase | undefined> {
  const [one] = await sql.query<FoundCase>(`${found} and id = $1`, [id]);
  return one;
}

/** Any application with this number, also one that waits for who it is of. */
export async function caseWithNumber(sql: Sql, number: string): Promise<FoundCase | undefined> {
  const [one] = await sql.query<FoundCase>(
    'select id, number, person_id as "personId", officer_id as "officerId" from application where number = $1',
    [number],
  );
  return one;
}

/** Whether an application, begun or sent, is this person's. */
export async function isCaseOf(sql: Sql, id: string, personId: string): Promise<boolean> {
  const rows = await sql.query('select from application where id = $1 and person_id = $2', [id, personId]);
  return rows.length > 0;
}

/** The version of each of these cases that is there, by its id. */
export async function versionsOf(sql: Sql, ids: readonly string[]): Promise<ReadonlyMap<string, number>> {
  const rows = await sql.query<{ id: string; version: number }>(
    'select id, version from application where id = any($1)',
    [ids],
  );
  return new Map(rows.map(({ id, version }) => [id, version]));
}

/** The cases and people that these ids are about, whatever of a case they name: itself, a decision, a paper, a request. */
export function casesNamed(
  sql: Sql,
  ids: readonly string[],
): Promise<readonly { readonly applicationId: string | null; readonly personId: string | null }[]> {
  return sql.query(
    `select distinct application_id as "applicationId", person_id as "personId" from case_thing where id = any($1::uuid[])`,
    [ids],
  );
}

/** The language in which a person last asked for something; Italian for who never did. */
export async function languageOf(sql: Sql, personId: string): Promise<Language> {
  const [last] = await sql.query<{ language: Language }>(
    'select coalesce(wished_language, language) as language from application where person_id = $1 order by created_at desc limit 1',
    [personId],
  );
  return last?.language ?? 'it';
}

/** How many applications are in each state. */
export async function casesByState(sql: Sql): Promise<Readonly<Partial<Record<CaseStatus, number>>>> {
  const rows = await sql.query<{ status: CaseStatus; count: number }>(
    'select status, count(*)::integer as count from application group by status',
  );
  return Object.fromEntries(rows.map(({ status, count }) => [status, count]));
}

/** How many open cases are past the last day to decide. */
export async function casesPastTerm(sql: Sql): Promise<number> {
  const [row] = await sql.query<{ count: number }>(
    `select count(*)::integer as count from application where due_on < current_date
       and status in ('submitted', 'documents-asked', 'review', 'appeal')`,
  );
  return row?.count ?? 0;
}

/**
 * To how many of those who handed something in within a day, without saying who they are, no message went though they wrote an address:
 * a bound held it back.
 */
export async function guestMessagesHeld(sql: Sql, now: Date): Promise<number> {
  const [row] = await sql.query<{ count: number }>(
    `select count(*)::integer as count from application
     where status = 'waiting-for-identity' and handed_in_at > $1
       and (coalesce(answer_to(answers, asked_as, 'contact.email'), '') <> ''
         or answer_to(answers, asked_as, 'contact.mobile') like '+393%')
       and not exists (select from delivery where delivery.application_id = application.id)`,
    [new Date(now.getTime() - 86_400_000)],
  );
  return row?.count ?? 0;
}

/** Is it a draft, which its person can still change? */
export async function isDraft(sql: Sql, id: string): Promise<boolean> {
  const rows = await sql.query(`select from application where id = $1 and status = 'draft'`, [id]);
  return rows.length > 0;
}

/** The cases of a person that were granted, newest first: what another service of theirs can be about. */
export async function grantedOf(sql: Sql, personId: string): Promise<readonly GrantedCase[]> {
  const rows = await sql.query<{ number: string; service: string; on: string }>(
    `select number, service, receipt ->> 'on' as on from application
     where person_id = $1 and status = 'granted' and about is null order by submitted_at desc, id limit 100`,
    [personId],
  );
  return rows.flatMap(({ on, ...one }) => {
    const sentOn = parseDate(on);
    return sentOn ? [{ ...one, sentOn }] : [];
  });
}
