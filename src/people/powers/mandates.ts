// SPDX-License-Identifier: AGPL-3.0-or-later
import { randomUUID } from 'node:crypto';
import {
  type CalendarDate,
  type Clock,
  day,
  type Language,
  ok,
  type Result,
  refuse,
  todayInItaly,
} from '#core/index.ts';
import { type Person, personColumns, personFrom } from '#persons/index.ts';
import { type Along, type Database, type Listed, listed, type Sql } from '#store/index.ts';
import { keepCounterChange, type OnCounterChange } from './counter-changes.ts';

/** What a body that acts by mandate is: a patronato (L. 152/2001), an assistance centre (CAF), consultants (L. 12/1979). */
export type BodyKind = 'patronato' | 'assistance-centre' | 'consultant';

/** A body that acts for people, or for companies, by their mandate. */
export interface Patronato {
  readonly id: string;
  readonly name: string;
  /** A patronato, unless it is said. */
  readonly kind?: BodyKind;
}

/**
 * A person charges a patronato with one matter (D.M. 193/2008 art. 4, not read in print): signed by the person
 * and by an operator of the body, with date and subject; it ends with the procedure.
 */
export interface Mandate {
  readonly id: string;
  readonly person: Person;
  readonly patronato: Patronato;
  readonly service: string;
  readonly applicationId: string | null;
  /** To contest the decision on the application. */
  readonly contests: boolean;
  readonly language: Language;
  readonly subject: string;
  /** What was read and signed, word for word. */
  readonly words: string;
  readonly signedOn: CalendarDate;
  /** Name of the operator who signed for the patronato; null until somebody has. */
  readonly operatorName: string | null;
  /** Signed at a counter, it waits for a second word before anybody of the patronato may sign. */
  readonly isConfirmed: boolean;
  /** The procedure came to its end, and the mandate with it. */
  readonly isOver: boolean;
}

export interface Mandates {
  readonly patronati: () => Promise<readonly Patronato[]>;
  /** The person signs. Refuses `patronato` (none such), `one-already` for the same matter. */
  sign(
    personId: string,
    matter: {
      readonly patronatoId: string;
      readonly service: string;
      readonly applicationId: string | null;
      /** To contest the decision on that application. */
      readonly contests?: boolean;
      readonly language: Language;
      readonly subject: string;
      readonly words: string;
    },
    /** The operator before whom it is signed at a counter: then it counts after a second word. */
    operatorId?: string,
  ): Promise<Result<string, 'one-already' | 'patronato'>>;
  /** The second word on one that was signed at a counter: now the patronato may sign; or it never holds. */
  confirm(sql: Sql, id: string): Promise<void>;
  drop(sql: Sql, id: string): Promise<void>;
  /** Those that a person signed and that nobody has ended, newest first. */
  of(personId: string): Promise<Listed<Mandate>>;
  /** Those that wait for the signature of somebody of this operator's body. */
  waitingFor(operatorId: string): Promise<Listed<Mandate>>;
  /** An authorised operator signs for the patronato. Refuses `not-found`. */
  accept(id: string, operatorId: string): Promise<Result<string, 'not-found'>>;
  /** The person takes it back, or the operator lays it down; with effect at once. Refuses `not-found`. */
  end(
    id: string,
    by: { readonly personId: string } | { readonly operatorId: string },
    along?: Along,
  ): Promise<Result<string, 'not-found'>>;
}

const selectMandate = `select ${personColumns}, mandate.id as mandate_id, mandate.patronato_id, patronato.name as patronato_name,
    mandate.service, mandate.application_id, mandate.contests, mandate.language, subject, words, signed_on::text as signed_on,
    operator.given_name || ' ' || operator.family_name as operator_name,
    mandate.confirmed_at is not null as is_confirmed,
    mandate_is_over(mandate) as is_over
  from mandate join person on person.id = mandate.person_id join patronato on patronato.id = mandate.patronato_id
    left join person operator on operator.id = mandate.operator_id`;

export function mandates(
  database: Database,
  clock: Clock,
  onCounterChange: OnCounterChange = (sql, change) => keepCounterChange(sql, change, clock),
): Mandates {
  const now = () => new Date(clock.nowMs());

  return {
    patronati: () => database.query<Patronato>('select id, name, kind from patronato order by name'),

    async sign(personId, matter, operatorId) {
      const { patronatoId, service, applicationId, contests = false, language, subject, words } = matter;
      const [body] = await database.query('select id from patronato where id = $1', [patronatoId]);
      if (!body) return refuse('patronato', undefined, 'patronato');
      return database.transaction(async (sql) => {
        await sql.query('select 1 from person where id = $1 for update', [personId]);
        // Those whose procedure has come to its end make room.
        await sql.query(
          `update mandate set ended_at = $3, ended_by = 'over'
           where mandate.person_id = $1 and mandate.service = $2 and ended_at is null and mandate_is_over(mandate)`,
          [personId, service, now()],
        );
        const open = await sql.query<Row>(
          `${selectMandate} where mandate.person_id = $1 and mandate.service = $2 and ended_at is null`,
          [personId, service],
        );
        const isSame = ({ application_id: other, is_over: isOver }: Row) =>
          !isOver && (other === null || applicationId === null || other === applicationId);
        if (open.some(isSame)) return refuse('one-already', undefined, 'matter');
        const id = randomUUID();
        await sql.query(
          `insert into mandate (id, person_id, patronato_id, service, application_id, language, subject, words, signed_at,
             signed_on, confirmed_at, contests) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
          [
            id,
            personId,
            patronatoId,
            service,
            applicationId,
            language,
            subject,
            words,
            now(),
            todayInItaly(clock),
            operatorId ? null : now(),
            contests,
          ],
        );
        if (operatorId) {
          const change = { personId, kind: 'mandate', ref: id, askedBy: operatorId } as const;
          await onCounterChange(sql, { ...change, what: { name: subject } });
        }
        return ok(id);
      });
    },

    async of(personId) {
      const rows = await database.query<Row>(
        `${selectMandate} where mandate.person_id = $1 and ended_at is null order by signed_at desc, mandate.id limit 100`,
        [personId],
      );
      return listed(rows, fromRow);
    },

    async waitingFor(operatorId) {
      const rows = await database.query<Row>(
        `${selectMandate} join patronato_operator on patronato_operator.patronato_id = mandate.patronato_id
         where patronato_operator.person_id = $1 and mandate.operator_id is null and ended_at is null
           and mandate.confirmed_at is not null
         order by signed_at, mandate.id limit 100`,
        [operatorId],
      );
      return listed(
        rows.filter((row) => !row.is_over),
        fromRow,
      );
    },

    async accept(id, operatorId) {
      if (!/^[0-9a-f-]{36}$/.test(id)) return refuse('not-found');
      const rows = await database.query<{ id: string }>(
        `update mandate set operator_id = $2, accepted_at = $3 from patronato_operator
         where mandate.id = $1 and operator_id is null and ended_at is null and confirmed_at is not null and mandate.person_id <> $2
           and patronato_operator.person_id = $2 and patronato_operator.patronato_id = mandate.patronato_id
         returning mandate.id`,
        [id, operatorId, now()],
      );
      return rows.length > 0 ? ok(id) : refuse('not-found');
    },

    async confirm(sql, id) {
      await sql.query('update mandate set confirmed_at = $2 where id = $1 and ended_at is null', [id, now()]);
    },

    async drop(sql, id) {
      await sql.query(
        `update mandate set ended_at = $2, ended_by = 'refused' where id = $1 and ended_at is null and confirmed_at is null`,
        [id, now()],
      );
    },

    async end(id, by, along) {
      if (!/^[0-9a-f-]{36}$/.test(id)) return refuse('not-found');
      return database.transaction(async (sql) => {
        const rows = await endedBy(sql, id, now(), by);
        if (rows.length === 0) return refuse('not-found');
        await along?.(sql);
        return ok(id);
      });
    },
  };
}

function endedBy(
  sql: Sql,
  id: string,
  at: Date,
  by: { readonly personId: string } | { readonly operatorId: string },
): Promise<readonly object[]> {
  return 'personId' in by
    ? sql.query(
        `update mandate set ended_at = $2, ended_by = 'revoked' where id = $1 and ended_at is null and person_id = $3 returning id`,
        [id, at, by.personId],
      )
    : sql.query(
        `update mandate set ended_at = $2, ended_by = case when operator_id is null then 'declined' else 'renounced' end
         from patronato_operator where mandate.id = $1 and ended_at is null and patronato_operator.person_id = $3
           and patronato_operator.patronato_id = mandate.patronato_id and coalesce(operator_id = $3, true)
         returning mandate.id`,
        [id, at, by.operatorId],
      );
}

/**
 * Enters a body that acts by mandate, a patronato as a rule, and somebody who may sign for it; nothing happens when they are there already.
 * False where they sign for another one.
 */
export async function enterPatronato(
  database: Database,
  { id, name, kind = 'patronato' }: Patronato,
  operatorId: string,
): Promise<boolean> {
  await database.query('insert into patronato (id, name, kind) values ($1, $2, $3) on conflict do nothing', [
    id,
    name,
    kind,
  ]);
  await database.query(
    'insert into patronato_operator (person_id, patronato_id) values ($1, $2) on conflict do nothing',
    [operatorId, id],
  );
  const signs = 'select from patronato_operator where person_id = $1 and patronato_id = $2';
  return (await database.query(signs, [operatorId, id])).length > 0;
}

/** The bodies that act by mandate, and how many people may sign for each. */
export function intermediaries(
  sql: Sql,
): Promise<readonly (Required<Patronato> & { readonly operators: number })[]> {
  return sql.query(
    `select id, name, kind, count(person_id)::int as operators
     from patronato left join patronato_operator on patronato_operator.patronato_id = patronato.id
     group by id, name, kind order by name, id`,
  );
}

/** Takes away from somebody that they may sign for a body; false where they may not. What they signed acts no more. */
export async function leavePatronato(sql: Sql, id: string, operatorId: string): Promise<boolean> {
  const rows = await sql.query(
    'delete from patronato_operator where patronato_id = $1 and person_id = $2 returning person_id',
    [id, operatorId],
  );
  return rows.length > 0;
}

type Row = Parameters<typeof personFrom>[0] & {
  readonly mandate_id: string;
  readonly patronato_id: string;
  readonly patronato_name: string;
  readonly service: string;
  readonly application_id: string | null;
  readonly contests: boolean;
  readonly language: Language;
  readonly subject: string;
  readonly words: string;
  readonly signed_on: string;
  readonly operator_name: string | null;
  readonly is_confirmed: boolean;
  readonly is_over: boolean;
};

function fromRow(row: Row): Mandate {
  return {
    id: row.mandate_id,
    person: personFrom(row),
    patronato: { id: row.patronato_id, name: row.patronato_name },
    service: row.service,
    applicationId: row.application_id,
    contests: row.contests,
    language: row.language,
    subject: row.subject,
    words: row.words,
    signedOn: day(row.signed_on),
    operatorName: row.operator_name,
    isConfirmed: row.is_confirmed,
    isOver: row.is_over,
  };
}

/** Whether a patronato is known here. */
export async function isPatronato(sql: Sql, id: string): Promise<boolean> {
  return (await sql.query('select from patronato where id = $1', [id])).length > 0;
}
