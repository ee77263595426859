// SPDX-License-Identifier: AGPL-3.0-or-later
import {
  type CalendarDate,
  type Clock,
  cents,
  type Language,
  type Result,
  type Text,
  textIn,
  todayInItaly,
} from '#core/index.ts';
import { type DueWords, onNotice } from '#interview/index.ts';
import { notify } from '#notices/index.ts';
import { isFree, isOnly, type Swept, sweepApart } from '#outbox/index.ts';
import type { Pagopa, Position } from '#pagopa/index.ts';
import { fullName, readPerson } from '#persons/index.ts';
import { readApplication } from '#record/index.ts';
import type { Database, Sql } from '#store/index.ts';
import { type PaymentLetter, paidLetter, readyLetter } from './letters.ts';
import { tellPayment } from './tell.ts';

/** The periodic work that has payments asked for, and sees which were made. */
export const settlePayments = 'settle-payments';

export interface PaymentRooms {
  readonly database: Database;
  readonly clock: Clock;
  readonly pagopa: Pagopa;
  /** Who is paid, as it stands on a notice. */
  readonly agency: Text;
}

interface Row {
  readonly id: string;
  readonly own: string;
  readonly applicationId: string;
  readonly personId: string;
  readonly cents: string;
  readonly by: CalendarDate;
  readonly leaves: string;
  readonly words: DueWords;
  readonly language: Language;
  readonly payableAt: Date | null;
}

/** The system of payments cannot be reached: no row is to blame. */
class PaymentsAway extends Error {
  override readonly name = 'PaymentsAway';
  readonly isForAll = true;
}

/** Not what was agreed on with the system of payments: somebody has to look at it. */
class PaymentRefused extends Error {
  override readonly name = 'PaymentRefused';
}

/**
 * Asks for what has to be paid, sees what was paid, and takes back what no longer has to be. A new one is asked for at once, and looked
 * at again after longer and longer, each day at the latest. Does nothing where no system of payments is set up.
 */
export async function settle(rooms: PaymentRooms): Promise<Swept> {
  const { database, clock } = rooms;
  const now = new Date(clock.nowMs());
  return sweepApart<Row>(
    rooms,
    'payments',
    {
      take: (sql, most, only) => take(sql, now, most, only),
      keys: (sql, except) =>
        sql.query(
          `select id, application_id as "applicationId" from payment_due where ${isOpen} and next_at <= $1
             and ${isFree('payments', 'payment_due.id', '$1')} and id <> all($2::uuid[]) order by id limit 100`,
          [now, except],
        ),
    },
    async (row) => {
      const stands = await standing(rooms, row);
      if (stands && stands !== 'not-connected')
        await database.transaction((sql) => write(sql, row, stands, now));
    },
  );
}

// So many are asked about together: each is a call to another system.
const mostAtOnce = 20;
const isOpen = 'paid_at is null and void_at is null';

// What is taken is not taken again while it is worked on, nor before it may have changed.
function take(sql: Sql, now: Date, most: number, only: string | null): Promise<readonly Row[]> {
  return sql.query<Row>(
    `with next as (
       select id from payment_due where ${isOpen} and next_at <= $1 and ${isFree('payments', 'payment_due.id', '$1')}
         and ${isOnly('payment_due.id', '$3')} order by next_at, id limit $2 for update skip locked),
     taken as (
       update payment_due set next_at = $1::timestamptz
         + least(interval '1 day', greatest(interval '5 minutes', ($1::timestamptz - asked_at) / 10))
       from next where payment_due.id = next.id returning payment_due.*)
     select id, own, application_id as "applicationId", person_id as "personId", cents, by_on::text as by, leaves, words, language,
       payable_at as "payableAt" from taken`,
    [now, Math.min(most, mostAtOnce), only],
  );
}

// How it stands at the system of payments, after what has to be done there was done; undefined where nothing changed.
async function standing(
  { pagopa, database, agency }: PaymentRooms,
  row: Row,
): Promise<Position | 'dropped' | 'not-connected' | undefined> {
  const { id, payableAt } = row;
  const isDropped = await isOver(database, row);
  const known = async (result: Awaited<ReturnType<Pagopa['find']>>) =>
    result.ok ? result.value : reached(result);
  if (isDropped && payableAt) {
    const back = await pagopa.takeBack(id);
    if (back.ok || back.problems[0]?.code === 'not-found') return 'dropped';
    return back.problems[0]?.code === 'paid' ? known(await pagopa.find(id)) : reached(back);
  }
  if (isDropped) return 'dropped';
  if (payableAt) {
    const found = await pagopa.find(id);
    if (found.ok && found.value.state === 'payable') return undefined;
    if (found.ok || found.problems[0]?.code !== 'not-found') return known(found);
  }
  const person = await readPerson(database, row.personId);
  if (!person) throw new Error('what has to be paid is somebody’s');
  return known(
    await pagopa.ask({
      id,
      own: Number(row.own),
      cents: cents(Number(row.cents)),
      by: row.by,
      reason: onNotice(row.words),
      agency: textIn(agency, row.language),
      debtor: { codiceFiscale: person.codiceFiscale, name: fullName(person) },
    }),
  );
}

/** Its case was withdrawn or refused: it no longer has to be paid. */
async function isOver(sql: Sql, { applicationId }: Row): Promise<boolean> {
  const application = await readApplication(sql, applicationId);
  return application?.status === 'refused' || application?.status === 'withdrawn';
}

function reached(result: Exclude<Result<unknown, string>, { readonly ok: true }>): 'not-connected' {
  const code = result.problems[0]?.code;
  if (code === 'not-connected') return code;
  if (code === 'silent' || code === 'resting')
    throw new PaymentsAway('the system of payments does not answer');
  throw new PaymentRefused(`the system of payments says ${code}`);
}

// Writes down how it stands, in the case too, and tells whose it is.
async function write(sql: Sql, row: Row, stands: Position | 'dropped', now: Date): Promise<void> {
  const { id, applicationId, leaves } = row;
  const [open] = await sql.query(`select from payment_due where id = $1 and ${isOpen} for update`, [id]);
  if (!open) return;
  const tell = (event: Parameters<typeof tellPayment>[2]['event']) =>
    tellPayment(sql, applicationId, { event, leaves, at: now });
  if (stands === 'dropped' || stands.state === 'void') {
    await sql.query('update payment_due set void_at = $2 where id = $1', [id, now]);
    await tell({ type: 'payment-void' });
    return;
  }
  const { notice, creditor, checkout, receipt } = stands;
  if (!row.payableAt) {
    await sql.query('update payment_due set notice = $2, payable_at = $3 where id = $1', [id, notice, now]);
    await tell({ type: 'payment-ready', notice, creditor, checkout });
    if (stands.state === 'payable') return post(sql, row, now, readyLetter({ ...row, ...stands }));
  }
  if (stands.state !== 'paid') return;
  const paidAt = stands.paidAt ?? now;
  const on = todayInItaly({ nowMs: () => paidAt.getTime() });
  await sql.query('update payment_due set paid_at = $2, receipt = $3 where id = $1', [id, paidAt, receipt]);
  await tell({ type: 'paid', cents: stands.cents, on, receipt });
  await post(sql, row, now, paidLetter({ ...row, ...stands, on, isDropped: await isOver(sql, row) }));
}

async function post(sql: Sql, row: Row, at: Date, { kind, title, body }: PaymentLetter): Promise<void> {
  const { personId, applicationId: about, language } = row;
  await notify(sql, { personId, about, kind, language, title, body, at });
}
