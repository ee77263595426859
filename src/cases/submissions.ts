// SPDX-License-Identifier: AGPL-3.0-or-later
import { type CalendarDate, yearOf } from '#core/index.ts';
import type { RawAnswers } from '#interview/index.ts';
import type { Database, Sql } from '#store/index.ts';
import type { Application, ApplicationEvent, Receipt } from './application.ts';
import type { CaseStatus } from './case-state.ts';
import { nameOfApplicant } from './changes.ts';
import { type Asking, insertAsked } from './consent-rows.ts';
import { type Contest, contestCase, contestLeads } from './contest.ts';
import type { ContestKind } from './contested.ts';
import { openYear } from './register.ts';

/** A draft that is ready to be sent. */
export interface Submission {
  readonly application: Application;
  readonly answers: RawAnswers;
  readonly number: string;
  /** Without its protocol number, which it gets on being stored. */
  readonly receipt: Omit<Receipt, 'protocol'>;
  readonly submittedAt: Date;
  readonly dueOn: CalendarDate | null;
  readonly events: readonly ApplicationEvent[];
  /** What others are asked now that it is sent. */
  readonly asked: readonly Asking[];
  /** What the case that it contests is told. */
  readonly contest?: { readonly about: string; readonly kind: ContestKind } & Contest;
  /** What else is stored with it, in the same transaction. */
  readonly also?: (sql: Sql) => Promise<void>;
}

/** Told within the transaction that sends an application: somebody is asked something about it. */
export type OnAsked = (
  sql: Sql,
  asked: { readonly codiceFiscale: string; readonly applicant: string; readonly receipt: Receipt },
) => Promise<void>;

/** Stores submissions. Gives the receipt; undefined when somebody else wrote first, or the number is taken. */
export type Submit = (submission: Submission) => Promise<Receipt | undefined>;

interface Waiting {
  readonly submission: Submission;
  resolve(receipt: Receipt | undefined): void;
  reject(error: unknown): void;
}

const mostAtOnce = 64;

/**
 * Registers submissions in order, and those that arrive while one is being written together in the next transaction: a
 * register without gaps has one writer at a time, and waiting for the disk once for many is what keeps it quick.
 */
export function submitter(database: Database, onAsked?: OnAsked): Submit {
  const waiting: Waiting[] = [];
  let isBusy = false;

  const work = async (): Promise<void> => {
    isBusy = true;
    while (waiting.length > 0) {
      const batch = waiting.splice(0, mostAtOnce);
      try {
        const receipts = await storeAll(batch.map(({ submission }) => submission));
        for (const [n, { resolve }] of batch.entries()) resolve(receipts[n]);
      } catch (error) {
        for (const { reject } of batch) reject(error);
      }
    }
    isBusy = false;
  };

  const storeAll = async (batch: readonly Submission[]): Promise<readonly (Receipt | undefined)[]> => {
    const years = new Set(batch.map(({ receipt }) => yearOf(receipt.on)));
    const stored = new Map<Submission, Receipt>();
    await database.transaction(async (sql) => {
      const able = await holdContested(sql, batch);
      for (const year of [...years].sort()) {
        const ofYear = able.filter(({ receipt }) => yearOf(receipt.on) === year);
        for (const [submission, receipt] of await storeYear(sql, year, ofYear, onAsked))
          stored.set(submission, receipt);
      }
      for (const { contest, receipt, submittedAt } of stored.keys()) {
        if (!contest) continue;
        const { about, kind, ...said } = contest;
        const isTaken = await contestCase(sql, about, kind, said, { today: receipt.on, at: submittedAt });
        // Held before it was stored, and able then: it cannot be otherwise now.
        if (!isTaken) throw new Error('the contested case has moved');
      }
    });
    return batch.map((submission) => stored.get(submission));
  };

  return (submission) =>
    new Promise((resolve, reject) => {
      waiting.push({ submission, resolve, reject });
      if (!isBusy) work().catch(reject);
    });
}

// Holds the cases that are contested until the transaction ends, each once; leaves out what can no longer be contested so.
async function holdContested(sql: Sql, batch: readonly Submission[]): Promise<readonly Submission[]> {
  const ids = batch.flatMap(({ contest }) => (contest ? [contest.about] : []));
  if (ids.length === 0) return batch;
  const rows = await sql.query<{ id: string; status: CaseStatus }>(
    'select id, status from application where id = any($1) order by id for update',
    [ids],
  );
  const statuses = new Map(rows.map(({ id, status }) => [id, status]));
  return batch.filter(({ contest }) => {
    if (!contest) return true;
    const status = statuses.get(contest.about);
    if (!status || !contestLeads(status, contest.kind)) return false;
    // Another of the same batch comes first: this one is looked at again after it.
    statuses.delete(contest.about);
    return true;
  });
}

async function storeYear(
  sql: Sql,
  year: number,
  batch: readonly Submission[],
  onAsked: OnAsked | undefined,
): Promise<ReadonlyMap<Submission, Receipt>> {
  const register = await openYear(sql, year);
  const asked = batch.map(({ application, number }) => ({
    id: application.id,
    version: application.version,
    number,
  }));
  const free = await sql.query<{ id: string; version: number }>(
    `select application.id, application.version
     from application join json_to_recordset($1) as item (id uuid, version integer, number text)
       on application.id = item.id and application.version = item.version
     where status = 'draft' and not exists (select from application other where other.number = item.number)
     for update of application`,
    [JSON.stringify(asked)],
  );
  const isFree = new Set(free.map(({ id, version }) => `${id} ${version}`));
  const taken = new Set<string>();
  const chosen = batch.filter(({ application: { id, version }, number }) => {
    const fits = isFree.has(`${id} ${version}`) && !taken.has(id) && !taken.has(number);
    taken.add(id).add(number);
    return fits;
  });
  if (chosen.length === 0) return new Map();
  const receipts = new Map(
    chosen.map((submission, n) => [
      submission,
      { ...submission.receipt, protocol: register.numberAt(n + 1) },
    ]),
  );
  const rows = [...receipts].map(
    ([{ application, answers, number, submittedAt, dueOn, events }, receipt]) => ({
      id: application.id,
      answers,
      number,
      receipt,
      protocol: receipt.protocol,
      at: submittedAt,
      due: dueOn,
      events,
    }),
  );
  await sql.query(
    `with item as (
       select * from json_to_recordset($1) as item (id uuid, answers json, number text, receipt json, protocol text,
         at timestamptz, due date, events json)),
     done as (
       update application set status = 'submitted', answers = item.answers, number = item.number, receipt = item.receipt,
         protocol = item.protocol, submitted_at = item.at, updated_at = item.at, due_on = item.due,
         version = version + json_array_length(item.events)
       from item where application.id = item.id returning application.id, version, item.at, item.events)
     insert into application_event (application_id, seq, at, data)
     select id, version - json_array_length(events) + each.n, at, each.data
     from done, json_array_elements(events) with ordinality as each (data, n)`,
    [JSON.stringify(rows)],
  );
  await register.append(
    rows.map(({ id, at, receipt }) => ({
      at,
      direction: 'in',
      applicationId: id,
      subject: `${receipt.service} submitted`,
      content: JSON.stringify(receipt),
    })),
  );
  for (const { also } of receipts.keys()) await also?.(sql);
  await insertAsked(
    sql,
    [...receipts.keys()].flatMap(({ asked }) => asked),
  );
  for (const [{ application, answers, asked }, receipt] of onAsked ? receipts : []) {
    for (const { codiceFiscale } of asked) {
      const applicant = await nameOfApplicant(sql, { ...application, answers });
      await onAsked?.(sql, { codiceFiscale, applicant, receipt });
    }
  }
  return receipts;
}
