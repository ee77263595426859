// SPDX-License-Identifier: AGPL-3.0-or-later
import { randomUUID } from 'node:crypto';
import {
  type CalendarDate,
  type Clock,
  checkCodiceFiscale,
  day,
  normaliseCode,
  ok,
  type Problem,
  type Result,
  refuse,
  todayInItaly,
} from '#core/index.ts';
import { fullName, knowCompany, type Person, personColumns, personFrom, readPerson } from '#persons/index.ts';
import { type Along, type Database, type Listed, listed, type Sql } from '#store/index.ts';
import { keepCounterChange, type OnCounterChange } from './counter-changes.ts';

/** What shows that somebody stands for a company: the register of companies' extract, its statute, the act that appoints them. */
export const companyDocuments = ['extract', 'statute', 'appointment'] as const;
export type CompanyDocument = (typeof companyDocuments)[number];

/** That document, as the operator saw it. */
export interface CompanyProof {
  readonly document: CompanyDocument;
  readonly number: string;
  readonly on: CalendarDate;
}

/** Somebody stands for a company, an association or a public body. */
export interface Representation {
  readonly id: string;
  readonly company: Person;
  readonly representative: Person;
  readonly proof: CompanyProof;
  /** The last day; null: until somebody ends it. */
  readonly endsOn: CalendarDate | null;
  /** Recorded by one operator, it waits for a second word before anybody may act by it. */
  readonly isConfirmed: boolean;
}

type RecordFault = 'company-code' | 'empty' | 'future-date' | 'past-date';

/** Who stands for companies: recorded at the counter with the document that says so, ended there or laid down by themselves. */
export interface Representations {
  /**
   * It counts after a second word. Refuses with the path of the box: `company-code` (none, or a person's), `empty`, `future-date` of the
   * document, `past-date` of the end, `recorded-already` for the same two.
   */
  record(
    representativeId: string,
    company: { readonly codiceFiscale: string; readonly name: string },
    power: { readonly proof: CompanyProof; readonly endsOn: CalendarDate | null },
    operatorId: string,
  ): Promise<Result<string, RecordFault | 'recorded-already'>>;
  /** The second word: from now on it counts; or it never does. */
  confirm(sql: Sql, id: string): Promise<void>;
  drop(sql: Sql, id: string, operatorId: string): Promise<void>;
  /** Those of a person: the companies for which they stand. */
  by(representativeId: string): Promise<Listed<Representation>>;
  /** Those of a company: who stands for it. */
  of(companyId: string): Promise<Listed<Representation>>;
  /** Ends at once: written down by an operator, or laid down by whoever stands for the company. Refuses `not-found`. */
  end(id: string, by: string, along?: Along): Promise<Result<string, 'not-found'>>;
}

export function representations(
  database: Database,
  clock: Clock,
  onCounterChange: OnCounterChange = (sql, change) => keepCounterChange(sql, change, clock),
): Representations {
  const now = () => new Date(clock.nowMs());

  const open = async (where: string, id: string): Promise<Listed<Representation>> => {
    const rows = await database.query<Row>(
      `select ${personColumns}, representation.id as representation_id, document, document_number, document_on::text as document_on,
         ends_on::text as ends_on, confirmed_at is not null as is_confirmed, company.codice_fiscale as company_code,
         company.given_name as company_name, company.id as company_id
       from representation join person on person.id = representative_id join person company on company.id = representation.company_id
       where ${where} = $1 and ended_at is null and coalesce(ends_on >= $2, true) order by recorded_at, representation.id`,
      [id, todayInItaly(clock)],
    );
    return listed(rows, fromRow);
  };

  return {
    async record(representativeId, { codiceFiscale, name }, { proof, endsOn }, operatorId) {
      const code = normaliseCode(codiceFiscale);
      const faults = faultsOf({ code, name, proof, endsOn }, todayInItaly(clock));
      if (faults.length > 0) return { ok: false, problems: faults };
      return database.transaction(async (sql) => {
        const company = await knowCompany(sql, { codiceFiscale: code, name: name.trim() }, clock);
        // A person who has a provisional code of figures is no company.
        if (!company) return refuse('company-code', undefined, 'company-code');
        const { id: companyId } = company;
        // One whose last day has passed makes room.
        await sql.query(
          `update representation set ended_at = $3, ended_by = $4
           where company_id = $1 and representative_id = $2 and ended_at is null and ends_on < $5`,
          [companyId, representativeId, now(), operatorId, todayInItaly(clock)],
        );
        const id = randomUUID();
        const rows = await sql.query(
          `insert into representation (id, company_id, representative_id, document, document_number, document_on, recorded_by,
             recorded_at, ends_on) values ($1, $2, $3, $4, $5, $6, $7, $8, $9)
           on conflict (company_id, representative_id) where ended_at is null do nothing returning id`,
          [
            id,
            companyId,
            representativeId,
            proof.document,
            proof.number.trim(),
            proof.on,
            operatorId,
            now(),
            endsOn,
          ],
        );
        if (rows.length === 0) return refuse('recorded-already', undefined, 'company-code');
        const person = await readPerson(sql, representativeId);
        await onCounterChange(sql, {
          personId: companyId,
          kind: 'representation',
          ref: id,
          what: {
            name: person ? fullName(person) : '',
            detail: `${proof.number.trim()}, ${proof.on}`,
          },
          askedBy: operatorId,
        });
        return ok(id);
      });
    },

    async confirm(sql, id) {
      await sql.query('update representation set confirmed_at = $2 where id = $1 and ended_at is null', [
        id,
        now(),
      ]);
    },

    async drop(sql, id, operatorId) {
      await sql.query(
        'update representation set ended_at = $2, ended_by = $3 where id = $1 and ended_at is null and confirmed_at is null',
        [id, now(), operatorId],
      );
    },

    by: (representativeId) => open('representation.representative_id', representativeId),
    of: (companyId) => open('representation.company_id', companyId),

    async end(id, by, along) {
      if (!/^[0-9a-f-]{36}$/.test(id)) return refuse('not-found');
      return database.transaction(async (sql) => {
        const rows = await sql.query(
          'update representation set ended_at = $2, ended_by = $3 where id = $1 and ended_at is null returning id',
          [id, now(), by],
        );
        if (rows.length === 0) return refuse('not-found');
        await along?.(sql);
        return ok(id);
      });
    },
  };
}

function faultsOf(
  given: {
    readonly code: string;
    readonly name: string;
    readonly proof: CompanyProof;
    readonly endsOn: CalendarDate | null;
  },
  today: CalendarDate,
): readonly Problem<RecordFault>[] {
  const { code, name, proof, endsOn } = given;
  const isCompanys = /^\d{11}$/.test(code) && checkCodiceFiscale(code).length === 0;
  return [
    ...(name.trim() === '' ? [{ code: 'empty', path: 'company-name' } as const] : []),
    ...(isCompanys ? [] : [{ code: 'company-code', path: 'company-code' } as const]),
    ...(proof.number.trim() === '' ? [{ code: 'empty', path: 'number' } as const] : []),
    ...(proof.on > today ? [{ code: 'future-date', path: 'document' } as const] : []),
    ...(endsOn !== null && endsOn < today ? [{ code: 'past-date', path: 'ends' } as const] : []),
  ];
}

type Row = Parameters<typeof personFrom>[0] & {
  readonly representation_id: string;
  readonly document: CompanyDocument;
  readonly document_number: string;
  readonly document_on: string;
  readonly ends_on: string | null;
  readonly is_confirmed: boolean;
  readonly company_id: string;
  readonly company_code: string;
  readonly company_name: string;
};

function fromRow(row: Row): Representation {
  return {
    id: row.representation_id,
    company: {
      id: row.company_id,
      codiceFiscale: row.company_code,
      givenName: row.company_name,
      familyName: '',
      birthDate: null,
      isCompany: true,
    },
    representative: personFrom(row),
    proof: { document: row.document, number: row.document_number, on: day(row.document_on) },
    endsOn: row.ends_on === null ? null : day(row.ends_on),
    isConfirmed: row.is_confirmed,
  };
}
