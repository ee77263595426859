// SPDX-License-Identifier: AGPL-3.0-or-later
import { randomUUID } from 'node:crypto';
import {
  addDays,
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
import { codeDiffers, type Person, personColumns, personFrom } from '#persons/index.ts';
import { type Database, type Listed, listed, type Sql } from '#store/index.ts';
import { keepCounterChange, type OnCounterChange } from './counter-changes.ts';

/** Delegations that one person may hold (INPS, msg. 3305 of 1 October 2021). Guardians are not counted: theirs is no delegation. */
export const mostDelegations = 3;
/** Days from the making in which a delegation made in the portal is revoked only at a counter (msg. 3305/2021, as reported). */
export const counterOnlyDays = 30;

export type Via = 'portal' | 'counter';

type OfferFault = 'codice-fiscale' | 'disagrees' | 'empty' | 'past-date';

/** A person lets another act for them in everything: "delega dell'identità digitale" (INPS, circ. 127 of 12 August 2021). */
export interface Delegation {
  readonly id: string;
  readonly delegator: Person;
  readonly delegateCodiceFiscale: string;
  readonly delegateName: string;
  readonly via: Via;
  readonly startsOn: CalendarDate;
  /** The last day; null: until somebody ends it. */
  readonly endsOn: CalendarDate | null;
  readonly isAccepted: boolean;
  /** Made at a counter, it waits for a second word before anybody may accept it. */
  readonly isConfirmed: boolean;
  /** The first day on which its maker can revoke it in the portal. */
  readonly revocableFrom: CalendarDate;
}

/** What the people of a delegation are told of; within the transaction that does it. */
export interface DelegationNews {
  readonly what: 'made' | 'accepted' | 'declined' | 'revoked' | 'renounced';
  readonly delegation: Delegation;
}

export interface Delegations {
  /**
   * Lets somebody act for a person from today on; the delegate takes it up by accepting. Refuses `codice-fiscale`, `disagrees`
   * (the code does not follow from this name, and nobody said that it is right), `self`, `empty`, `past-date`, `one-already`.
   */
  make(
    delegatorId: string,
    delegate: {
      readonly codiceFiscale: string;
      readonly givenName: string;
      readonly familyName: string;
      readonly endsOn: CalendarDate | null;
      /** Whoever makes it was told that the code does not follow from the name, and says that it is right. */
      readonly isSure?: boolean;
    },
    at: { readonly via: Via; readonly operatorId?: string },
  ): Promise<Result<Delegation, OfferFault | 'not-found' | 'one-already' | 'self'>>;
  /** The delegation that a person has made and that is not over. */
  of(delegatorId: string): Promise<Delegation | undefined>;
  /** Those made to a person: accepted or waiting for it, and not over. */
  to(codiceFiscale: string): Promise<Listed<Delegation>>;
  /** Refuses `not-found`, and `too-many` beyond the three that one may hold. */
  accept(id: string, codiceFiscale: string): Promise<Result<Delegation, 'not-found' | 'too-many'>>;
  /** The second word on one that was made at a counter: now it can be accepted; or it never holds. */
  confirm(sql: Sql, id: string): Promise<void>;
  drop(sql: Sql, id: string): Promise<void>;
  /** Says no, or lays it down, at any time: nobody acts against their will. Refuses `not-found`. */
  leave(id: string, codiceFiscale: string): Promise<Result<Delegation, 'not-found'>>;
  /** Its maker takes it back, with effect at once. Refuses `not-found`, and `counter-only` in its first 30 days in the portal. */
  revoke(
    id: string,
    delegatorId: string,
    via: Via,
  ): Promise<Result<Delegation, 'counter-only' | 'not-found'>>;
}

/** `onNews` is told of everything that the two people must know, in the same transaction. */
export function delegations(
  database: Database,
  clock: Clock,
  onNews: (sql: Sql, news: DelegationNews) => Promise<void> = async () => undefined,
  onCounterChange: OnCounterChange = (sql, change) => keepCounterChange(sql, change, clock),
): Delegations {
  const today = () => todayInItaly(clock);
  const now = () => new Date(clock.nowMs());

  const open = async (sql: Sql, where: string, value: string): Promise<Listed<Delegation>> => {
    const rows = await sql.query<Row>(
      `select ${personColumns}, delegation.id as delegation_id, delegate_codice_fiscale, delegate_name, via,
         starts_on::text as starts_on, ends_on::text as ends_on, accepted_at is not null as is_accepted,
         delegation.confirmed_at is not null as is_confirmed
       from delegation join person on person.id = delegator_id
       where ${where} and ended_at is null and coalesce(ends_on >= $2, true) order by made_at, delegation.id`,
      [value, today()],
    );
    return listed(rows, fromRow);
  };

  const end = async (
    sql: Sql,
    delegation: Delegation,
    by: 'revoked' | 'declined' | 'renounced',
    via: Via,
  ): Promise<Result<Delegation, 'not-found'>> => {
    const rows = await sql.query<{ id: string }>(
      'update delegation set ended_at = $2, ended_by = $3, ended_via = $4 where id = $1 and ended_at is null returning id',
      [delegation.id, now(), by, via],
    );
    if (rows.length === 0) return refuse('not-found');
    await onNews(sql, { what: by, delegation });
    return ok(delegation);
  };

  const byId = async (sql: Sql, id: string): Promise<Delegation | undefined> =>
    /^[0-9a-f-]{36}$/.test(id) ? (await open(sql, 'delegation.id = $1', id))[0] : undefined;

  return {
    async make(
      delegatorId,
      { codiceFiscale, givenName, familyName, endsOn, isSure = false },
      { via, operatorId },
    ) {
      const code = normaliseCode(codiceFiscale);
      const faults: Problem<OfferFault>[] = [];
      const fault = (code: OfferFault, path: string) => faults.push({ code, path });
      if (givenName.trim() === '') fault('empty', 'given-name');
      if (familyName.trim() === '') fault('empty', 'family-name');
      if (checkCodiceFiscale(code).length > 0) fault('codice-fiscale', 'codice-fiscale');
      // A slip of the keys would let a stranger in.
      const differs = codeDiffers({ codiceFiscale: code, givenName, familyName, birthDate: null });
      if (faults.length === 0 && differs && !isSure) fault('disagrees', 'codice-fiscale');
      if (endsOn !== null && endsOn < today()) fault('past-date', 'ends');
      if (faults.length > 0) return { ok: false, problems: faults };
      const name = `${givenName.trim()} ${familyName.trim()}`;
      return database.transaction(async (sql) => {
        const [delegator] = await sql.query<{ codice_fiscale: string }>(
          'select codice_fiscale from person where id = $1 for update',
          [delegatorId],
        );
        if (!delegator) return refuse('not-found');
        if (delegator.codice_fiscale === code) return refuse('self', undefined, 'codice-fiscale');
        await sql.query(
          `update delegation set ended_at = $2, ended_by = 'run-out' where delegator_id = $1 and ended_at is null and ends_on < $3`,
          [delegatorId, now(), today()],
        );
        if ((await open(sql, 'delegator_id = $1', delegatorId)).length > 0) return refuse('one-already');
        const id = randomUUID();
        await sql.query(
          `insert into delegation (id, delegator_id, delegate_codice_fiscale, delegate_name, made_at, via, recorded_by, starts_on,
             ends_on, confirmed_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
          [
            id,
            delegatorId,
            code,
            name,
            now(),
            via,
            operatorId ?? null,
            today(),
            endsOn,
            operatorId ? null : now(),
          ],
        );
        const delegation = await byId(sql, id);
        if (!delegation) throw new Error('the delegation was not stored');
        // Made at a counter, the delegate hears of it once it is confirmed.
        if (operatorId)
          await onCounterChange(sql, {
            personId: delegatorId,
            kind: 'delegation',
            ref: id,
            what: { name, differs },
            askedBy: operatorId,
          });
        else await onNews(sql, { what: 'made', delegation });
        return ok(delegation);
      });
    },

    async of(delegatorId) {
      return (await open(database, 'delegator_id = $1', delegatorId))[0];
    },

    to: (codiceFiscale) =>
      open(database, 'delegation.confirmed_at is not null and delegate_codice_fiscale = $1', codiceFiscale),

    accept: (id, codiceFiscale) =>
      database.transaction(async (sql) => {
        // Two at once must not make a fourth.
        await sql.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [codiceFiscale]);
        const delegation = await byId(sql, id);
        if (delegation?.delegateCodiceFiscale !== codiceFiscale || !delegation.isConfirmed)
          return refuse('not-found');
        if (delegation.isAccepted) return ok(delegation);
        const held = (await open(sql, 'delegate_codice_fiscale = $1', codiceFiscale)).filter(
          ({ isAccepted, delegator }) => isAccepted && !delegator.isCompany,
        );
        // Whom companies trust is an intermediary, who has many: the bound is of people's digital identities.
        if (!delegation.delegator.isCompany && held.length >= mostDelegations)
          return refuse('too-many', { most: mostDelegations });
        const rows = await sql.query<{ id: string }>(
          'update delegation set accepted_at = $2 where id = $1 and ended_at is null returning id',
          [id, now()],
        );
        if (rows.length === 0) return refuse('not-found');
        // Read again: accepting begins the days in which only a counter ends it.
        const accepted = await byId(sql, id);
        if (!accepted) return refuse('not-found');
        await onNews(sql, { what: 'accepted', delegation: accepted });
        return ok(accepted);
      }),

    confirm: async (sql, id) => {
      await sql.query('update delegation set confirmed_at = $2 where id = $1 and ended_at is null', [
        id,
        now(),
      ]);
      const delegation = await byId(sql, id);
      if (delegation) await onNews(sql, { what: 'made', delegation });
    },

    drop: async (sql, id) => {
      await sql.query(
        `update delegation set ended_at = $2, ended_by = 'refused' where id = $1 and ended_at is null and confirmed_at is null`,
        [id, now()],
      );
    },

    leave: (id, codiceFiscale) =>
      database.transaction(async (sql) => {
        const delegation = await byId(sql, id);
        if (delegation?.delegateCodiceFiscale !== codiceFiscale) return refuse('not-found');
        return end(sql, delegation, delegation.isAccepted ? 'renounced' : 'declined', 'portal');
      }),

    revoke: (id, delegatorId, via) =>
      database.transaction(async (sql) => {
        const delegation = await byId(sql, id);
        if (delegation?.delegator.id !== delegatorId) return refuse('not-found');
        const isHeld = via === 'portal' && today() < delegation.revocableFrom;
        return isHeld ? refuse('counter-only') : end(sql, delegation, 'revoked', via);
      }),
  };
}

type Row = Parameters<typeof personFrom>[0] & {
  readonly delegation_id: string;
  readonly delegate_codice_fiscale: string;
  readonly delegate_name: string;
  readonly via: Via;
  readonly starts_on: string;
  readonly ends_on: string | null;
  readonly is_accepted: boolean;
  readonly is_confirmed: boolean;
};

function fromRow(row: Row): Delegation {
  const startsOn = day(row.starts_on);
  // Nobody has used it before it is accepted: a name written by mistake can be taken back at once.
  const isHeld = row.via === 'portal' && row.is_accepted;
  return {
    id: row.delegation_id,
    delegator: personFrom(row),
    delegateCodiceFiscale: row.delegate_codice_fiscale,
    delegateName: row.delegate_name,
    via: row.via,
    startsOn,
    endsOn: row.ends_on === null ? null : day(row.ends_on),
    isAccepted: row.is_accepted,
    isConfirmed: row.is_confirmed,
    revocableFrom: isHeld ? addDays(startsOn, counterOnlyDays) : startsOn,
  };
}
