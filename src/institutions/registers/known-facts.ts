// SPDX-License-Identifier: AGPL-3.0-or-later
import { randomUUID } from 'node:crypto';
import { type CalendarDate, day, type Text } from '#core/index.ts';
import { type Listed, listed, type Sql } from '#store/index.ts';

/** Something that a grant lets the agency know of a person. */
export interface Granted {
  readonly personId: string;
  readonly fact: string;
  /** In the JSON form of the contract. */
  readonly value: unknown;
  readonly label: Text;
  /** How it stands on the receipt. */
  readonly shown: string;
  readonly applicationId: string;
  readonly since: CalendarDate;
  readonly at: Date;
}

/** What the agency knows of a person by a grant of its own, or knew before. */
export interface KeptFact {
  readonly fact: string;
  readonly value: unknown;
  readonly label: Text;
  readonly shown: string;
  /** Null when the application has served its time. */
  readonly applicationId: string | null;
  readonly since: CalendarDate;
  readonly at: Date;
  readonly untilAt: Date | null;
  readonly takenBackAt: Date | null;
}

/** Writes what a grant lets the agency know, in the place of what it knew; once for each grant, however often it is told to. */
export async function keepFact(sql: Sql, granted: Granted): Promise<void> {
  const { personId, fact, value, label, shown, applicationId, since, at } = granted;
  const [again] = await sql.query(
    'select from known_fact where application_id = $1 and fact = $2 and taken_back_at is null',
    [applicationId, fact],
  );
  if (again) return;
  const id = randomUUID();
  const [before] = await sql.query<{ id: string }>(
    'update known_fact set until_at = $3 where person_id = $1 and fact = $2 and until_at is null returning id',
    [personId, fact, at],
  );
  await sql.query(
    `insert into known_fact (id, person_id, fact, value, label, shown, application_id, since_on, at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [id, personId, fact, JSON.stringify(value), JSON.stringify(label), shown, applicationId, since, at],
  );
  if (before) await sql.query('update known_fact set replaced_by = $2 where id = $1', [before.id, id]);
}

/** Takes back what a grant wrote that fell: what it took the place of holds again. */
export async function takeBackFacts(sql: Sql, applicationId: string, at: Date): Promise<void> {
  const fallen = await sql.query<{ id: string; by: string | null }>(
    'select id, replaced_by as by from known_fact where application_id = $1 and taken_back_at is null for update',
    [applicationId],
  );
  for (const { id, by } of fallen) {
    await sql.query(
      'update known_fact set taken_back_at = $2, until_at = coalesce(until_at, $2), replaced_by = null where id = $1',
      [id, at],
    );
    await sql.query(
      `update known_fact set replaced_by = $2::uuid, until_at = case when $2::uuid is null then null else until_at end
       where replaced_by = $1`,
      [id, by],
    );
  }
}

const columns = `fact, value, label, shown, application_id as "applicationId", since_on::text as since, at, until_at as "untilAt",
  taken_back_at as "takenBackAt"`;

/** What the agency knows of a person by grants of its own, newest first; what it knew before too. */
export async function knownFacts(sql: Sql, personId: string): Promise<Listed<KeptFact>> {
  const rows = await sql.query<Omit<KeptFact, 'since'> & { since: string }>(
    `select ${columns} from known_fact where person_id = $1 order by until_at is not null, at desc, fact limit 100`,
    [personId],
  );
  return listed(rows, (row) => ({ ...row, since: day(row.since) }));
}
