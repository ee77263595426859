// SPDX-License-Identifier: AGPL-3.0-or-later
import { randomUUID } from 'node:crypto';
import { type CalendarDate, type Clock, day, ok, type Result, refuse, todayInItaly } from '#core/index.ts';
import { codeDiffers, fullName, type Person, personColumns, personFrom, readPerson } from '#persons/index.ts';
import { type Along, type Database, type Listed, listed, type Sql } from '#store/index.ts';
import { keepCounterChange, type OnCounterChange } from './counter-changes.ts';

/** Whom a court names: codice civile artt. 343 and 414 (tutore), 392 and 415 (curatore), 404 (amministratore di sostegno). */
export const guardianKinds = ['guardian', 'curator', 'support-administrator'] as const;
export type GuardianKind = (typeof guardianKinds)[number];

/** The decree that names a guardian, as the operator saw it. */
export interface Decree {
  readonly court: string;
  readonly number: string;
  readonly on: CalendarDate;
}

export interface Guardianship {
  readonly id: string;
  readonly kind: GuardianKind;
  readonly guardian: Person;
  readonly decree: Decree;
  readonly endsOn: CalendarDate | null;
  /** Recorded by one operator, it waits for a second word before anybody may act by it. */
  readonly isConfirmed: boolean;
}

/** Who a court has named to act for somebody: recorded at the counter with the decree, and ended there. */
export interface Guardianships {
  /**
   * It counts after a second word. Refuses `self`, `court` and `number` (empty), `future-date` of the decree, `past-date` of the
   * end, `recorded-already` for the same two people, `codice-fiscale` for that of a company, which no court gives a guardian.
   */
  record(
    guardianId: string,
    representedId: string,
    power: { readonly kind: GuardianKind; readonly decree: Decree; readonly endsOn: CalendarDate | null },
    operatorId: string,
  ): Promise<
    Result<string, 'codice-fiscale' | 'empty' | 'future-date' | 'recorded-already' | 'past-date' | 'self'>
  >;
  /** The second word: from now on it counts; or it never does. */
  confirm(sql: Sql, id: string): Promise<void>;
  drop(sql: Sql, id: string, operatorId: string): Promise<void>;
  /** Those who may act for a person by a court's decision. */
  of(representedId: string): Promise<Listed<Guardianship>>;
  /** Ends at once. Refuses `not-found`. */
  end(id: string, operatorId: string, along?: Along): Promise<Result<string, 'not-found'>>;
}

export function guardianships(
  database: Database,
  clock: Clock,
  onCounterChange: OnCounterChange = (sql, change) => keepCounterChange(sql, change, clock),
): Guardianships {
  return {
    async record(guardianId, representedId, { kind, decree, endsOn }, operatorId) {
      const today = todayInItaly(clock);
      if (guardianId === representedId) return refuse('self', undefined, 'codice-fiscale');
      if (decree.court.trim() === '') return refuse('empty', undefined, 'court');
      if (decree.number.trim() === '') return refuse('empty', undefined, 'number');
      if (decree.on > today) return refuse('future-date', undefined, 'decree');
      if (endsOn !== null && endsOn < today) return refuse('past-date', undefined, 'ends');
      const whom = await readPerson(database, representedId);
      if (whom?.isCompany) return refuse('codice-fiscale', undefined, 'codice-fiscale');
      const id = randomUUID();
      const now = new Date(clock.nowMs());
      return database.transaction(async (sql) => {
        // One whose last day has passed makes room.
        await sql.query(
          `update guardianship set ended_at = $3, ended_recorded_by = $4
           where represented_id = $1 and guardian_id = $2 and ended_at is null and ends_on < $5`,
          [representedId, guardianId, now, operatorId, today],
        );
        const rows = await sql.query(
          `insert into guardianship (id, represented_id, guardian_id, kind, court, decree_number, decree_on, recorded_by,
             recorded_at, ends_on) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
           on conflict (represented_id, guardian_id) where ended_at is null do nothing returning id`,
          [
            id,
            representedId,
            guardianId,
            kind,
            decree.court.trim(),
            decree.number.trim(),
            decree.on,
            operatorId,
            now,
            endsOn,
          ],
        );
        if (rows.length === 0) return refuse('recorded-already', undefined, 'codice-fiscale');
        const change = {
          personId: representedId,
          kind: 'guardianship',
          ref: id,
          askedBy: operatorId,
        } as const;
        const [guardian, represented] = await Promise.all([
          readPerson(sql, guardianId),
          readPerson(sql, representedId),
        ]);
        await onCounterChange(sql, {
          ...change,
          what: {
            name: guardian ? fullName(guardian) : '',
            differs: represented !== undefined && codeDiffers(represented),
            detail: `${decree.number.trim()}, ${decree.court.trim()}, ${decree.on}`,
          },
        });
        return ok(id);
      });
    },

    async confirm(sql, id) {
      await sql.query('update guardianship set confirmed_at = $2 where id = $1 and ended_at is null', [
        id,
        new Date(clock.nowMs()),
      ]);
    },

    async drop(sql, id, operatorId) {
      await sql.query(
        `update guardianship set ended_at = $2, ended_recorded_by = $3
         where id = $1 and ended_at is null and confirmed_at is null`,
        [id, new Date(clock.nowMs()), operatorId],
      );
    },

    async of(representedId) {
      const rows = await database.query<Row>(
        `select ${personColumns}, guardianship.id as guardianship_id, kind, court, decree_number, decree_on::text as decree_on,
           ends_on::text as ends_on, confirmed_at is not null as is_confirmed
         from guardianship join person on person.id = guardian_id
         where represented_id = $1 and ended_at is null and coalesce(ends_on >= $2, true) order by recorded_at`,
        [representedId, todayInItaly(clock)],
      );
      return listed(rows, (row) => ({
        id: row.guardianship_id,
        kind: row.kind,
        guardian: personFrom(row),
        decree: { court: row.court, number: row.decree_number, on: day(row.decree_on) },
        endsOn: row.ends_on === null ? null : day(row.ends_on),
        isConfirmed: row.is_confirmed,
      }));
    },

    async end(id, operatorId, along) {
      if (!/^[0-9a-f-]{36}$/.test(id)) return refuse('not-found');
      return database.transaction(async (sql) => {
        const rows = await sql.query(
          'update guardianship set ended_at = $2, ended_recorded_by = $3 where id = $1 and ended_at is null returning id',
          [id, new Date(clock.nowMs()), operatorId],
        );
        if (rows.length === 0) return refuse('not-found');
        await along?.(sql);
        return ok(id);
      });
    },
  };
}

type Row = Parameters<typeof personFrom>[0] & {
  readonly guardianship_id: string;
  readonly kind: GuardianKind;
  readonly court: string;
  readonly decree_number: string;
  readonly decree_on: string;
  readonly ends_on: string | null;
  readonly is_confirmed: boolean;
};
