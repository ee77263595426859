// SPDX-License-Identifier: AGPL-3.0-or-later
import { randomUUID } from 'node:crypto';
import { type CalendarDate, type Clock, day } from '#core/index.ts';
import type { Sql } from '#store/index.ts';
import type { Person } from './person.ts';

/** A person as the database gives them. */
export interface PersonRow {
  readonly id: string;
  readonly codice_fiscale: string;
  readonly given_name: string;
  readonly family_name: string;
  readonly birth_date: string | null;
  readonly is_company: boolean;
}

// A date of birth is a calendar date: it is read as text, so that no time zone moves it.
export const personColumns =
  'person.id, person.codice_fiscale, person.given_name, person.family_name, person.birth_date::text as birth_date, person.is_company';

export function personFrom(row: PersonRow): Person {
  return {
    id: row.id,
    codiceFiscale: row.codice_fiscale,
    givenName: row.given_name,
    familyName: row.family_name,
    birthDate: row.birth_date === null ? null : day(row.birth_date),
    ...(row.is_company ? { isCompany: true } : {}),
  };
}

/** What an identity provider says of somebody. */
export interface Identity {
  readonly codiceFiscale: string;
  readonly givenName: string;
  readonly familyName: string;
  readonly birthDate: CalendarDate | null;
}

/** The person of an identity: known by codice fiscale, or new. The newest name counts. Throws for the code of a company, which no identity has. */
export async function meet(sql: Sql, identity: Identity, clock: Clock): Promise<Person> {
  const { codiceFiscale, givenName, familyName, birthDate } = identity;
  const [row] = await sql.query<PersonRow>(
    `insert into person (id, codice_fiscale, given_name, family_name, birth_date, created_at)
     values ($1, $2, $3, $4, $5, $6)
     on conflict (codice_fiscale) do update set given_name = excluded.given_name, family_name = excluded.family_name,
       birth_date = coalesce(excluded.birth_date, person.birth_date)
     where not person.is_company
     returning ${personColumns}`,
    [randomUUID(), codiceFiscale, givenName, familyName, birthDate, new Date(clock.nowMs())],
  );
  if (!row) throw new Error('the person was not stored');
  return personFrom(row);
}

/** The person of a codice fiscale as an operator or a form wrote it: who is known already keeps the name they signed in with. */
export async function knowOf(sql: Sql, identity: Identity, clock: Clock): Promise<Person> {
  const [known] = await sql.query<PersonRow>(
    `select ${personColumns} from person where codice_fiscale = $1`,
    [identity.codiceFiscale],
  );
  return known ? personFrom(known) : meet(sql, identity, clock);
}

/** The company of a codice fiscale, known or new; the newest name counts. Undefined where the code is that of somebody who is none. */
export async function knowCompany(
  sql: Sql,
  { codiceFiscale, name }: { readonly codiceFiscale: string; readonly name: string },
  clock: Clock,
): Promise<Person | undefined> {
  const [row] = await sql.query<PersonRow>(
    `insert into person (id, codice_fiscale, given_name, family_name, created_at, is_company) values ($1, $2, $3, '', $4, true)
     on conflict (codice_fiscale) do update set given_name = excluded.given_name where person.is_company
     returning ${personColumns}`,
    [randomUUID(), codiceFiscale, name, new Date(clock.nowMs())],
  );
  return row && personFrom(row);
}

export async function readPerson(sql: Sql, id: string): Promise<Person | undefined> {
  const [row] = await sql.query<PersonRow>(`select ${personColumns} from person where id = $1`, [id]);
  return row ? personFrom(row) : undefined;
}

/** The names of people by id, as others read them. */
export async function namesOf(sql: Sql, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await sql.query<{ id: string; name: string }>(
    `select id, given_name || ' ' || family_name as name from person where id = any($1)`,
    [ids],
  );
  return new Map(rows.map(({ id, name }) => [id, name]));
}

/** The codice fiscale of a person; undefined when there is none with this id. */
export async function codeOf(sql: Sql, id: string): Promise<string | undefined> {
  const [person] = await sql.query<{ code: string }>(
    'select codice_fiscale as code from person where id = $1',
    [id],
  );
  return person?.code;
}

/** The person with this codice fiscale, when they were seen here. */
export async function personWithCode(sql: Sql, codiceFiscale: string): Promise<string | undefined> {
  const [person] = await sql.query<{ id: string }>('select id from person where codice_fiscale = $1', [
    codiceFiscale,
  ]);
  return person?.id;
}

/** From this moment what was opened in a person's name before is open no more. */
export async function signOut(sql: Sql, id: string, at: Date): Promise<void> {
  await sql.query('update person set signed_out_at = $2 where id = $1', [id, at]);
}
