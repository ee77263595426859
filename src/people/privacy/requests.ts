// SPDX-License-Identifier: AGPL-3.0-or-later
import { randomUUID } from 'node:crypto';
import { isFreeFor, mayWorkOn, type WorkedOn } from '#access/index.ts';
import {
  addMonths,
  type CalendarDate,
  type Clock,
  day,
  ok,
  type Result,
  refuse,
  todayInItaly,
} from '#core/index.ts';
import { type Along, type Database, type Listed, listed, type Sql } from '#store/index.ts';

/**
 * So many requests of one person wait for an answer at most. A right is not used up by using it: one that is answered makes room, and
 * what is wrong in several places can stand in one (GDPR art. 12 par. 5 lets one refuse what is excessive).
 */
export const mostOpenRequests = 10;

/** Why a request is not taken. */
export type AskRefusal = 'empty' | 'not-found' | 'too-many';

/** A person asks that something about them be corrected or erased. */
export interface PrivacyRequest {
  readonly id: string;
  readonly personId: string;
  readonly personName: string;
  readonly applicationId: string | null;
  readonly number: string | null;
  readonly kind: 'correction' | 'erasure';
  readonly words: string;
  readonly askedAt: Date;
  /** A month from when it was asked (GDPR art. 12(3)). */
  readonly dueOn: CalendarDate;
  readonly outcome: 'done' | 'refused' | null;
  readonly answer: string | null;
  readonly answeredAt: Date | null;
}

interface Row {
  readonly id: string;
  readonly person_id: string;
  readonly person_name: string;
  readonly application_id: string | null;
  readonly number: string | null;
  readonly kind: PrivacyRequest['kind'];
  readonly words: string;
  readonly asked_at: Date;
  readonly due_on: string;
  readonly outcome: PrivacyRequest['outcome'];
  readonly answer: string | null;
  readonly answered_at: Date | null;
}

const select = `select request.id, request.person_id, person.given_name || ' ' || person.family_name as person_name,
    request.application_id, application.number, request.kind, request.words, request.asked_at, request.due_on::text as due_on,
    request.outcome, request.answer, request.answered_at
  from privacy_request request join person on person.id = request.person_id
    left join application on application.id = request.application_id`;

const fromRow = (row: Row): PrivacyRequest => ({
  id: row.id,
  personId: row.person_id,
  personName: row.person_name,
  applicationId: row.application_id,
  number: row.number,
  kind: row.kind,
  words: row.words,
  askedAt: row.asked_at,
  dueOn: day(row.due_on),
  outcome: row.outcome,
  answer: row.answer,
  answeredAt: row.answered_at,
});

export interface PrivacyRequests {
  /** Refuses `empty` without words, `not-found` for a case of somebody else. */
  ask(
    personId: string,
    request: Pick<PrivacyRequest, 'kind' | 'words' | 'applicationId'>,
    along?: Along,
  ): Promise<Result<PrivacyRequest, AskRefusal>>;
  ofPerson(personId: string): Promise<Listed<PrivacyRequest>>;
  /** Those that wait for an answer and that this member of staff may answer, the nearest term first: none of theirs or of people near. */
  open(staffId: string): Promise<Listed<PrivacyRequest>>;
  /** Answers once. Refuses `empty`, `answered`, and `tied` to whoever is near the person. */
  answer(
    id: string,
    by: string,
    answer: { readonly outcome: 'done' | 'refused'; readonly words: string },
  ): Promise<Result<PrivacyRequest, 'answered' | 'empty' | 'not-found' | 'tied'>>;
}

/** Told within the transaction of an answer, to tell the person. */
export type OnAnswered = (sql: Sql, answered: PrivacyRequest) => Promise<void>;

export function privacyRequests(
  database: Database,
  clock: Clock,
  onAnswered: OnAnswered = async () => undefined,
): PrivacyRequests {
  const read = async (id: string, sql: Sql = database): Promise<Result<PrivacyRequest, 'not-found'>> => {
    const [row] = await sql.query<Row>(`${select} where request.id = $1`, [id]);
    return row ? ok(fromRow(row)) : refuse('not-found');
  };
  return {
    async ask(personId, { kind, words, applicationId }, along) {
      if (words.trim() === '') return refuse('empty', undefined, 'words');
      if (applicationId !== null) {
        const [own] = await database.query(
          'select 1 from application where id::text = $1 and person_id = $2',
          [applicationId, personId],
        );
        if (!own) return refuse('not-found', undefined, 'application');
      }
      const id = randomUUID();
      const dueOn = addMonths(todayInItaly(clock), 1);
      const isTaken = await database.transaction(async (sql) => {
        // Those of one person are counted one after the other, however many come at once.
        await sql.query('select pg_advisory_xact_lock(hashtextextended($1, 11))', [personId]);
        const rows = await sql.query(
          `insert into privacy_request (id, person_id, application_id, kind, words, asked_at, due_on)
           select $1::uuid, $2::uuid, $3::uuid, $4, $5, $6::timestamptz, $7::date
           where (select count(*) from privacy_request where person_id = $2 and outcome is null) < ${mostOpenRequests} returning id`,
          [id, personId, applicationId, kind, words.trim(), new Date(clock.nowMs()), dueOn],
        );
        if (rows.length > 0) await along?.(sql);
        return rows.length > 0;
      });
      return isTaken ? read(id) : refuse('too-many', { most: mostOpenRequests });
    },
    async ofPerson(personId) {
      const rows = await database.query<Row>(
        `${select} where request.person_id = $1 order by request.asked_at desc limit 200`,
        [personId],
      );
      return listed(rows, fromRow);
    },
    async open(staffId) {
      const rows = await database.query<Row>(
        `${select} where request.outcome is null
           and request.person_id <> all(array(select near.person_id from near($1) where near.person_id is not null))
           and (request.application_id is null or ${isFreeFor('$1')})
         order by request.due_on, request.id limit 200`,
        [staffId],
      );
      return listed(rows, fromRow);
    },
    async answer(id, by, { outcome, words }) {
      if (words.trim() === '') return refuse('empty', undefined, 'answer');
      const [about] = await database.query<WorkedOn>(
        `select application_id as "applicationId", person_id as "personId" from privacy_request where id::text = $1`,
        [id],
      );
      const free = about ? await mayWorkOn(database, by, about) : refuse('answered');
      if (!free.ok) return free;
      return database.transaction(async (sql) => {
        const rows = await sql.query(
          `update privacy_request set outcome = $2, answer = $3, answered_by = $4, answered_at = $5
           where id::text = $1 and outcome is null returning id`,
          [id, outcome, words.trim(), by, new Date(clock.nowMs())],
        );
        const answered = rows.length > 0 ? await read(id, sql) : refuse('answered');
        if (answered.ok) await onAnswered(sql, answered.value);
        return answered;
      });
    },
  };
}
