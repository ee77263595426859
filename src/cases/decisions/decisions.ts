// SPDX-License-Identifier: AGPL-3.0-or-later

import { randomUUID } from 'node:crypto';
import { type Cents, cents } from '#core/index.ts';
import type { Report } from '#interview/index.ts';
import { isFree, isOnly, type Taking } from '#outbox/index.ts';
import { numberIn } from '#protocol/index.ts';
import type { Outcome } from '#record/index.ts';
import type { Sql } from '#store/index.ts';
import type { Double } from './doubles.ts';
import { type Letter, withNumber } from './letter.ts';

/**
 * The other applications of the person for the same benefit that the officer met on deciding, and their answer: why this one is granted
 * beside them. A refusal may rest on them.
 */
export interface Answered {
  readonly others: readonly Pick<Double, 'id' | 'number' | 'on' | 'status'>[];
  /** Why it is granted all the same; stays with the case. Empty in a refusal. */
  readonly reason: string;
}

/** A decision that an officer signed. It can be undone until it is sent; once sent it is final. */
export interface Decision {
  readonly id: string;
  readonly applicationId: string;
  readonly outcome: Outcome;
  /** Ids of the conditions on which a refusal rests. */
  readonly reasons: readonly string[];
  /** What the officer adds, in their own words. */
  readonly words: string;
  /** Null where there was no other, or a refusal does not rest on it. */
  readonly doubles: Answered | null;
  readonly signedBy: string;
  readonly signedByName: string;
  readonly signedAt: Date;
  /** A second person must sign too, because of the sum or because it departs from what the rules propose. */
  readonly needsSecond: boolean;
  readonly secondBy: string | null;
  readonly secondByName: string | null;
  readonly secondAt: Date | null;
  /** Until then it can be undone. */
  readonly sendsAt: Date;
  readonly sentAt: Date | null;
  readonly undoneAt: Date | null;
  /** The letter as it was sent, word for word; null before. */
  readonly letter: Letter | null;
  /** Its number in the protocol register, once sent. */
  readonly protocol: string | null;
}

/** How decisions are made here; an administration sets its own. */
export interface DecisionRules {
  /** A signed decision can be undone for this long. */
  readonly undoMinutes: number;
  /** Above this sum a year a second person signs too. */
  readonly fourEyesCents: Cents;
}
export const usualRules: DecisionRules = { undoMinutes: 15, fourEyesCents: cents(1_200_000) };

/** What a report comes to in a year, in cents: the greatest span of each amount, as often as it is paid. */
export function yearlyCents({ amounts }: Pick<Report, 'amounts'>): Cents {
  const times = { month: 12, year: 1, day: 365, once: 1 } as const;
  const greatest = new Map<string, number>();
  for (const { id, cents, per } of amounts) {
    greatest.set(id, Math.max(greatest.get(id) ?? 0, cents * times[per]));
  }
  return Math.max(0, ...greatest.values()) as Cents;
}

/** Whether a second person must sign: a great sum, or an outcome other than the one the rules propose. */
export function needsSecond(outcome: Outcome, report: Report, rules: DecisionRules): boolean {
  const departs = (outcome === 'granted') !== (report.status === 'eligible');
  return departs || (outcome === 'granted' && yearlyCents(report) > rules.fourEyesCents);
}

interface Row {
  readonly id: string;
  readonly application_id: string;
  readonly outcome: Outcome;
  readonly reasons: readonly string[];
  readonly words: string;
  readonly doubles: Answered | null;
  readonly signed_by: string;
  readonly signed_name: string;
  readonly signed_at: Date;
  readonly needs_second: boolean;
  readonly second_by: string | null;
  readonly second_name: string | null;
  readonly second_at: Date | null;
  readonly sends_at: Date;
  readonly sent_at: Date | null;
  readonly undone_at: Date | null;
  readonly letter: Letter | null;
  readonly number: string | null;
}

const number = numberIn(['decision', 'letter'], {
  application: 'decision.application_id',
  id: 'decision.id',
});
const select = `select decision.*, case when sent_at is not null then ${number} end as number, signer.given_name || ' ' || signer.family_name as signed_name,
    second.given_name || ' ' || second.family_name as second_name
  from decision join person signer on signer.id = signed_by left join person second on second.id = second_by`;

function fromRow(row: Row): Decision {
  return {
    id: row.id,
    applicationId: row.application_id,
    outcome: row.outcome,
    reasons: row.reasons,
    words: row.words,
    doubles: row.doubles,
    signedBy: row.signed_by,
    signedByName: row.signed_name,
    signedAt: row.signed_at,
    needsSecond: row.needs_second,
    secondBy: row.second_by,
    secondByName: row.second_name,
    secondAt: row.second_at,
    sendsAt: row.sends_at,
    sentAt: row.sent_at,
    undoneAt: row.undone_at,
    letter: row.letter && (row.number === null ? row.letter : withNumber(row.letter, row.number)),
    protocol: row.number,
  };
}

/** Every decision of an application, newest first; undone ones too. */
export async function decisionsOf(sql: Sql, applicationId: string): Promise<readonly Decision[]> {
  const rows = await sql.query<Row>(
    `${select} where application_id = $1 order by signed_at desc, undone_at nulls first`,
    [applicationId],
  );
  return rows.map(fromRow);
}

/** The decision that was signed and is neither sent nor undone. */
export async function openDecision(sql: Sql, applicationId: string): Promise<Decision | undefined> {
  const [row] = await sql.query<Row>(
    `${select} where application_id = $1 and sent_at is null and undone_at is null`,
    [applicationId],
  );
  return row && fromRow(row);
}

/** Decisions whose time to be sent has come; each taken by one process only, until the transaction ends. */
export function dueAt(now: Date): Taking<Decision> {
  const due = `sends_at <= $1 and sent_at is null and undone_at is null and (second_at is not null or not needs_second)
    and ${isFree('letters', 'decision.id', '$1')}`;
  return takingOf(due, 'sends_at', now);
}

function takingOf(due: string, order: string, now: Date): Taking<Decision> {
  return {
    take: async (sql, most, only) => {
      const rows = await sql.query<Row>(
        `${select} where ${due} and ${isOnly('decision.id', '$3')} order by ${order} limit $2 for update of decision skip locked`,
        [now, most, only],
      );
      return rows.map(fromRow);
    },
    keys: (sql, except) =>
      sql.query(
        `select id, application_id as "applicationId" from decision where ${due} and id <> all($2::uuid[]) order by id limit 100`,
        [now, except],
      ),
  };
}

export async function insertDecision(
  sql: Sql,
  decision: Pick<
    Decision,
    'applicationId' | 'outcome' | 'reasons' | 'words' | 'doubles' | 'signedBy' | 'needsSecond'
  >,
  signedAt: Date,
  sendsAt: Date,
): Promise<string> {
  const id = randomUUID();
  const { applicationId, outcome, reasons, words, doubles, signedBy, needsSecond: second } = decision;
  const answered = doubles && JSON.stringify(doubles);
  await sql.query(
    `insert into decision (id, application_id, outcome, reasons, words, signed_by, signed_at, needs_second, sends_at, doubles)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [
      id,
      applicationId,
      outcome,
      JSON.stringify(reasons),
      words,
      signedBy,
      signedAt,
      second,
      sendsAt,
      answered,
    ],
  );
  return id;
}

export async function countersignDecision(
  sql: Sql,
  id: string,
  by: string,
  at: Date,
  sendsAt: Date,
): Promise<void> {
  await sql.query('update decision set second_by = $2, second_at = $3, sends_at = $4 where id = $1', [
    id,
    by,
    at,
    sendsAt,
  ]);
}

export async function undoDecision(sql: Sql, id: string, at: Date): Promise<void> {
  await sql.query('update decision set undone_at = $2 where id = $1', [id, at]);
}

export async function markSent(
  sql: Sql,
  id: string,
  sent: { readonly at: Date; readonly letter: string },
): Promise<void> {
  await sql.query('update decision set sent_at = $2, letter = $3 where id = $1', [id, sent.at, sent.letter]);
}

/** A decision that was sent and whose letter is not in the mailbox yet; taken by one process only, until the transaction ends. */
export function toPostAt(now: Date): Taking<Decision> {
  const due = `sent_at is not null and posted_at is null and ${isFree('mailbox', 'decision.id', '$1')}`;
  return takingOf(due, 'sent_at', now);
}

export async function markPosted(sql: Sql, id: string, at: Date): Promise<void> {
  await sql.query('update decision set posted_at = $2 where id = $1', [id, at]);
}

/** For how many seconds the oldest signed decision has waited past its time to be sent; 0 when none has. */
export async function decisionsLateSeconds(sql: Sql): Promise<number> {
  const [row] = await sql.query<{ seconds: number | null }>(
    `select extract(epoch from now() - min(sends_at))::float8 as seconds from decision
     where sent_at is null and undone_at is null and sends_at < now() and (second_at is not null or not needs_second)`,
  );
  return row?.seconds ?? 0;
}
