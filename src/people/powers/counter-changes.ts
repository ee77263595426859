// SPDX-License-Identifier: AGPL-3.0-or-later
import { randomUUID } from 'node:crypto';
import { mayWorkOn } from '#access/index.ts';
import { type Clock, ok, type Result, refuse } from '#core/index.ts';
import type { Sql } from '#store/index.ts';

/** What at a counter waits for a second word. */
export type CounterChangeKind =
  | 'contact'
  | 'notice-choice'
  | 'delegation'
  | 'guardianship'
  | 'representation'
  | 'mandate'
  | 'freeze'
  /** What takes away for good: a sent application, contacts and drafts. */
  | 'withdrawal'
  | 'erasure';

/** Days in which a change at a counter is confirmed; then it falls. */
export const secondWordDays = 30;

/** A change that an operator wrote down and that does not count yet. */
export interface NewCounterChange {
  readonly personId: string;
  readonly kind: CounterChangeKind;
  /** The row that waits. */
  readonly ref: string;
  /** What of it stands nowhere else. */
  readonly what?: Readonly<Record<string, string | boolean>>;
  readonly askedBy: string;
}

export interface CounterChange extends Required<NewCounterChange> {
  readonly id: string;
  readonly personName: string;
  readonly askedByName: string;
  readonly askedAt: Date;
}

/** Told within the transaction that writes such a change down: it is kept, and the person hears of it. */
export type OnCounterChange = (sql: Sql, change: NewCounterChange) => Promise<unknown>;

const select = `select change.id, change.person_id as "personId", kind, ref, what, asked_by as "askedBy", asked_at as "askedAt",
    person.given_name || ' ' || person.family_name as "personName",
    operator.given_name || ' ' || operator.family_name as "askedByName"
  from counter_change change join person on person.id = change.person_id join person operator on operator.id = asked_by
  where outcome is null and until > $1`;

/** Keeps a change until somebody says the second word. False, and nothing happens, when it waits already. */
export async function keepCounterChange(sql: Sql, change: NewCounterChange, clock: Clock): Promise<boolean> {
  const at = clock.nowMs();
  const until = new Date(at + secondWordDays * 86_400_000);
  const { personId, kind, ref, what = {}, askedBy } = change;
  // One that fell makes room.
  await sql.query(
    'delete from counter_change where kind = $1 and ref = $2 and outcome is null and until <= $3',
    [kind, ref, new Date(at)],
  );
  const kept = await sql.query(
    `insert into counter_change (id, person_id, kind, ref, what, asked_by, asked_at, until) values ($1, $2, $3, $4, $5, $6, $7, $8)
     on conflict (kind, ref) where outcome is null do nothing returning 1`,
    [randomUUID(), personId, kind, ref, JSON.stringify(what), askedBy, new Date(at), until],
  );
  return kept.length > 0;
}

/** What this member of staff may confirm: nothing that they asked for themselves, nothing of somebody near them. */
export function changesToConfirm(sql: Sql, staffId: string, clock: Clock): Promise<readonly CounterChange[]> {
  return sql.query<CounterChange>(
    `${select} and asked_by <> $2
       and change.person_id <> all(array(select near.person_id from near($2) where near.person_id is not null))
     order by asked_at, change.id limit 200`,
    [new Date(clock.nowMs()), staffId],
  );
}

/** What waits about a person and that they may confirm themselves. */
export function changesOfPerson(sql: Sql, personId: string, clock: Clock): Promise<readonly CounterChange[]> {
  return sql.query<CounterChange>(
    `${select} and change.person_id = $2 and kind <> 'freeze' order by asked_at, change.id limit 200`,
    [new Date(clock.nowMs()), personId],
  );
}

/** Who says the second word: another member of staff, or the person on their own sign-in. */
export type SecondWordBy = { readonly staffId: string } | { readonly personId: string };

/**
 * The second word on a change: yes or no. Call it in the transaction that carries it out. Refuses `not-found`, `same-person` to
 * whoever asked for it, `tied` to whoever is near the person.
 */
export async function sayCounterChange(
  sql: Sql,
  id: string,
  by: SecondWordBy,
  isYes: boolean,
  clock: Clock,
): Promise<Result<CounterChange, 'not-found' | 'same-person' | 'tied'>> {
  if (!/^[0-9a-f-]{36}$/.test(id)) return refuse('not-found');
  const at = new Date(clock.nowMs());
  const [change] = await sql.query<CounterChange>(`${select} and change.id = $2 for update of change`, [
    at,
    id,
  ]);
  if (!change) return refuse('not-found');
  const isTheirs = 'personId' in by && by.personId === change.personId && change.kind !== 'freeze';
  if ('personId' in by && !isTheirs) return refuse('not-found');
  const who = 'personId' in by ? by.personId : by.staffId;
  if (isYes && who === change.askedBy) return refuse('same-person');
  if ('staffId' in by) {
    const free = await mayWorkOn(sql, by.staffId, { personId: change.personId });
    if (!free.ok) return free;
  }
  await sql.query('update counter_change set outcome = $2, settled_by = $3, settled_at = $4 where id = $1', [
    id,
    isYes ? 'confirmed' : 'refused',
    who,
    at,
  ]);
  return ok(change);
}

/** A change that was confirmed can no longer be carried out: it falls, in the same transaction. */
export async function dropCounterChange(sql: Sql, id: string): Promise<void> {
  await sql.query(`update counter_change set outcome = 'refused' where id = $1`, [id]);
}
