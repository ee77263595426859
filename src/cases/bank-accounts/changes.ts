// SPDX-License-Identifier: AGPL-3.0-or-later

import { randomUUID } from 'node:crypto';
import { type Clock, type Language, ok, type Result, refuse } from '#core/index.ts';
import { endWaiting } from '#decisions/index.ts';
import { notify } from '#notices/index.ts';
import { type Due, isFree, isOnly, type Swept, sweep, sweepTogether } from '#outbox/index.ts';
import type { Along, Database, Sql } from '#store/index.ts';
import { stopHash } from './guard.ts';
import { say } from './phrases.ts';

/** The periodic work that lets new accounts count. */
export const applyAccounts = 'apply-accounts';

/** A new account that was asked for, as whoever may stop it sees it. */
export interface AccountChange {
  readonly id: string;
  readonly applicationId: string;
  readonly pays: readonly string[];
  /** None: in cash. */
  readonly iban: string | null;
  readonly holder: 'match' | 'unknown' | 'not-asked';
  readonly askedAt: Date;
  readonly countsAt: Date;
  readonly appliedAt: Date | null;
  readonly stoppedAt: Date | null;
  readonly droppedAt: Date | null;
  /** What the service of its application was called when it was sent. */
  readonly title: string | null;
}

/** Where a person is paid, and was paid before. */
export interface PaymentAccount {
  readonly pays: string;
  readonly iban: string | null;
  readonly fromAt: Date;
  readonly untilAt: Date | null;
  /** What the service of the application that named it was called then. */
  readonly title: string | null;
}

const columns = `id, application_id as "applicationId", pays, iban, holder, asked_at as "askedAt", counts_at as "countsAt",
  applied_at as "appliedAt", stopped_at as "stoppedAt", dropped_at as "droppedAt",
  (select kept_text(receipt, 'title') from application where application.id = application_id) as title`;
const isWaiting = 'applied_at is null and stopped_at is null and dropped_at is null';

/** The change that a link stops; undefined for a link that is none. */
export async function changeOfLink(sql: Sql, token: string): Promise<AccountChange | undefined> {
  const [row] = await sql.query<AccountChange>(`select ${columns} from account_change where stop_hash = $1`, [
    stopHash(token),
  ]);
  return row;
}

/** The newest change that a person asked for. */
export async function changeOf(sql: Sql, personId: string): Promise<AccountChange | undefined> {
  const [row] = await sql.query<AccountChange>(
    `select ${columns} from account_change where person_id = $1 order by asked_at desc limit 1`,
    [personId],
  );
  return row;
}

/** Where a person is paid, the newest first. */
export function accountsOf(sql: Sql, personId: string): Promise<readonly PaymentAccount[]> {
  return sql.query<PaymentAccount>(
    `select pays, iban, from_at as "fromAt", until_at as "untilAt",
       (select kept_text(receipt, 'title') from application where application.id = application_id) as title from payment_account
     where person_id = $1 order by until_at is not null, from_at desc, pays limit 100`,
    [personId],
  );
}

/**
 * Stops a change that waits: it will never count, no other may be asked for until somebody has seen who the person is, the case
 * says so, and the person is told. Refuses `not-found`, `stopped`, `too-late` once it counts or its case ended without it.
 */
export function stopChange(
  database: Database,
  which: { readonly token: string } | { readonly personId: string },
  clock: Clock,
  along?: Along,
): Promise<Result<null, 'not-found' | 'stopped' | 'too-late'>> {
  const [where, value, by] =
    'token' in which
      ? (['stop_hash = $1', stopHash(which.token), 'link'] as const)
      : ([`person_id = $1 and ${isWaiting}`, which.personId, 'portal'] as const);
  const at = new Date(clock.nowMs());
  return database.transaction(async (sql) => {
    const [change] = await sql.query<AccountChange & { person_id: string; language: Language }>(
      `select ${columns}, person_id, language from account_change where ${where} for update`,
      [value],
    );
    if (!change) return refuse('not-found');
    if (change.stoppedAt) return refuse('stopped');
    if (change.appliedAt || change.droppedAt) return refuse('too-late');
    const { id, applicationId, person_id: personId, language } = change;
    await sql.query('update account_change set stopped_at = $2, stopped_by = $3 where id = $1', [id, at, by]);
    await sql.query(
      `insert into account_freeze (id, person_id, change_id, since) values ($1, $2, $3, $4)
       on conflict (person_id) where lifted_at is null do update set since = excluded.since, change_id = excluded.change_id`,
      [randomUUID(), personId, id, at],
    );
    await endWaiting(sql, applicationId, { type: 'account-stopped', by }, at);
    await notify(sql, {
      personId,
      about: applicationId,
      kind: 'account-stopped',
      language,
      title: say('stoppedTitle', language),
      body: [say('stoppedText', language), say('stoppedFrozen', language), say('stoppedSignOut', language)],
      at,
    });
    await along?.(sql);
    return ok(null);
  });
}

/**
 * Lets the changes count whose waiting time is over: those whose holder the bank confirmed and that somebody of before was told
 * of; the others once an officer has granted them. One whose case was refused or withdrawn falls. Tells how many count now.
 */
export async function applyDue(database: Database, clock: Clock): Promise<Swept> {
  const now = new Date(clock.nowMs());
  const rooms = { database, clock };
  await sweepTogether<Due>(
    rooms,
    'accounts',
    {
      take: (sql, most, only) =>
        sql.query<Due>(
          `select account_change.id, application_id as "applicationId" from account_change join application on application.id = application_id
           where application.status in ('refused', 'withdrawn') and ${isWaiting} and ${isFree('accounts', 'account_change.id', '$1')}
             and ${isOnly('account_change.id', '$3')} limit $2 for update of account_change skip locked`,
          [now, most, only],
        ),
      keys: null,
    },
    (sql, rows) =>
      sql.query('update account_change set dropped_at = $1 where id = any($2)', [
        now,
        rows.map(({ id }) => id),
      ]),
  );
  return sweep(
    rooms,
    'accounts',
    {
      take: (sql, most, only) => takeApplicable(sql, now, most, only),
      keys: (sql, except) =>
        sql.query<Due>(
          `select id, application_id as "applicationId" from account_change where counts_at <= $1 and ${isWaiting}
             and ${isFree('accounts', 'account_change.id', '$1')} and id <> all($2::uuid[]) order by id limit 100`,
          [now, except],
        ),
    },
    (sql, change) => apply(sql, change, now),
  );
}

type Applicable = AccountChange & {
  readonly person_id: string;
  readonly language: Language;
  readonly also: readonly Pick<AccountChange, 'pays' | 'iban'>[];
};

function takeApplicable(
  sql: Sql,
  now: Date,
  most: number,
  only: string | null,
): Promise<readonly Applicable[]> {
  return sql.query<Applicable>(
    `select ${columns}, also, person_id, language from account_change
     where counts_at <= $1 and ${isWaiting} and ${isFree('accounts', 'account_change.id', '$1')} and exists (select from application where application.id = application_id and (
       status = 'granted' or (whole and status = 'submitted' and warned and holder <> 'unknown'
         and receipt -> 'outcome' ->> 'status' = 'eligible'
         -- An officer who has signed, even if it can still be undone, has the word.
         and not exists (select from decision where decision.application_id = application.id
           and undone_at is null and sent_at is null))))
       and ${isOnly('account_change.id', '$3')}
     order by counts_at, id limit $2 for update skip locked`,
    [now, most, only],
  );
}

async function apply(sql: Sql, change: Applicable, now: Date): Promise<void> {
  const { id, applicationId, holder, also, person_id: personId, language } = change;
  await sql.query('update account_change set applied_at = $2 where id = $1', [id, now]);
  const all = [change, ...also].flatMap(({ pays, iban }) => pays.map((paid) => ({ paid, iban })));
  for (const { paid, iban } of all) {
    await sql.query(
      'update payment_account set until_at = $3 where person_id = $1 and pays = $2 and until_at is null',
      [personId, paid, now],
    );
    await sql.query(
      `insert into payment_account (id, person_id, pays, iban, holder, application_id, from_at)
       values ($1, $2, $3, $4, $5, $6, $7)`,
      [randomUUID(), personId, paid, iban, holder === 'unknown' ? 'officer' : holder, applicationId, now],
    );
  }
  await endWaiting(sql, applicationId, { type: 'account-changed' }, now);
  await notify(sql, {
    personId,
    about: applicationId,
    kind: 'account-changed',
    language,
    title: say('appliedTitle', language),
    body: [say('appliedText', language), say('appliedOld', language)],
    at: now,
  });
}
