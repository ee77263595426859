// SPDX-License-Identifier: AGPL-3.0-or-later

import type { Remedies } from '#catalogue/index.ts';
import { type Asking, insertAsked, type OnAsked } from '#consents/index.ts';
import {
  type Contest,
  canContestShare,
  contestCase,
  contestLeads,
  takeShareContest,
} from '#contests/index.ts';
import type { CalendarDate } from '#core/index.ts';
import type { RawAnswers } from '#interview/index.ts';
import { append, type RegisterKeys } from '#protocol/index.ts';
import {
  type Application,
  type ApplicationEvent,
  type ContestKind,
  chosenOnly,
  declaredCode,
  holdCases,
  markSubmitted,
  nameOfApplicant,
  type Receipt,
  sealedApplication,
} from '#record/index.ts';
import { type Database, forAll, givesUpAt, LostDatabase, type Sql } from '#store/index.ts';

/** What is ready to be sent: a draft, or what a guest handed in, whose applicant is known now. */
export interface Submission {
  readonly application: Application & { readonly personId: string };
  readonly answers: RawAnswers;
  readonly number: string;
  /** Without its protocol number, which it gets on being stored. */
  readonly receipt: Omit<Receipt, 'protocol'>;
  /** When it is registered; the receipt has the day on which it came in. */
  readonly submittedAt: Date;
  readonly dueOn: CalendarDate | null;
  readonly events: readonly ApplicationEvent[];
  /** What others are asked now that it is sent. */
  readonly asked: readonly Asking[];
  /** What the case that it contests is told. */
  readonly contest?: {
    readonly about: string;
    readonly kind: ContestKind;
    /** It is about one's own share alone: the case stays where it is. */
    readonly isShare: boolean;
    readonly remedies: Remedies;
  } & Contest;
  /** What else is stored with it, in the same transaction. */
  readonly also?: (sql: Sql) => Promise<void>;
}

/** Told within the transaction that sends applications, of all of them together. It asks what it asks of the transaction at once. */
export type OnSubmitted = (sql: Sql, submissions: readonly Submission[]) => Promise<void>;

/** Stores submissions. Gives the receipt; undefined when somebody else wrote first, the number is taken, or it names another's codice fiscale. */
export type Submit = (submission: Submission) => Promise<Receipt | undefined>;

interface Waiting {
  readonly submission: Submission;
  /** When whoever sends it gives up, by `performance.now()`. */
  readonly until: number;
  resolve(receipt: Receipt | undefined): void;
  reject(error: unknown): void;
}

const mostAtOnce = 64;

/**
 * Registers submissions in order, and those that arrive while one is being written together in the next transaction: a
 * register without gaps has one writer at a time, and waiting for the disk once for many is what keeps it quick. Where something
 * fails, each is tried in a transaction of its own: one that cannot be stored fails alone.
 */
export function submitter(
  database: Database,
  keys: RegisterKeys,
  { onAsked, onSubmitted }: { readonly onAsked?: OnAsked; readonly onSubmitted?: OnSubmitted } = {},
): Submit {
  const waiting: Waiting[] = [];
  let isBusy = false;

  const work = async (): Promise<void> => {
    while (waiting.length > 0) {
      const batch = waiting.splice(0, mostAtOnce).filter(isInTime);
      if (batch.length === 0) continue;
      try {
        const receipts = await storeTogether(batch);
        for (const [n, { resolve }] of batch.entries()) resolve(receipts[n]);
      } catch (error) {
        await each(batch, error);
      }
    }
    isBusy = false;
  };

  const each = async (batch: readonly Waiting[], error: unknown): Promise<void> => {
    if (batch.length === 1 || error instanceof LostDatabase) {
      for (const { reject } of batch) reject(error);
      return;
    }
    for (const one of batch.filter(isInTime)) {
      try {
        const [receipt] = await storeTogether([one]);
        one.resolve(receipt);
      } catch (own) {
        one.reject(own);
      }
    }
  };

  // In the time of those whom it is for, not of whoever came first of all.
  const storeTogether = (batch: readonly Waiting[]) =>
    forAll(Math.min(...batch.map(({ until }) => until)), () =>
      storeAll(batch.map(({ submission }) => submission)),
    );

  const storeAll = (batch: readonly Submission[]): Promise<readonly (Receipt | undefined)[]> =>
    database.transaction(async (sql) => {
      const able = await holdContested(sql, batch);
      const stored = await store(sql, able);
      for (const { submission } of stored) await carryAlong(sql, submission, onAsked);
      if (stored.length === 0) return batch.map(() => undefined);
      const all = stored.map(({ submission }) => submission);
      // Sent together, in this order: what fails undoes all, the number last of all included.
      const asked = insertAsked(
        sql,
        all.flatMap((submission) => submission.asked),
      );
      const told = onSubmitted?.(sql, all);
      const registered = append(
        sql,
        keys,
        stored.map(({ submission: { application, receipt, submittedAt }, receiptText, answersText }) => ({
          at: submittedAt,
          direction: 'in',
          applicationId: application.id,
          subject: `${receipt.service} submitted`,
          content: 'application',
          contentId: application.id,
          contentSeq: 0,
          sealed: sealedApplication(receiptText, answersText),
        })),
      );
      const [numbers] = await Promise.all([registered, asked, told]);
      const protocols = new Map(stored.map(({ submission }, n) => [submission, numbers[n]]));
      return batch.map((submission) => {
        const protocol = protocols.get(submission);
        return protocol === undefined ? undefined : { ...submission.receipt, protocol };
      });
    });

  return (submission) =>
    new Promise((resolve, reject) => {
      waiting.push({ submission, until: givesUpAt(), resolve, reject });
      if (isBusy) return;
      isBusy = true;
      // Those who come in the same turn go together.
      setImmediate(() => work().catch(reject));
    });
}

// Whoever has waited for as long as they wait takes no time of the others.
function isInTime({ until, reject }: Waiting): boolean {
  const isLate = until <= performance.now();
  if (isLate) reject(new LostDatabase('there is no time left for this request', { reason: 'busy' }));
  return !isLate;
}

// Holds the cases that are contested until the transaction ends, each once; leaves out what can no longer be contested so.
async function holdContested(sql: Sql, batch: readonly Submission[]): Promise<readonly Submission[]> {
  const ids = batch.flatMap(({ contest }) => (contest ? [contest.about] : []));
  if (ids.length === 0) return batch;
  const statuses = new Map(await holdCases(sql, ids));
  const able: Submission[] = [];
  for (const submission of batch) {
    const { contest, application } = submission;
    if (contest) {
      const { about, kind, isShare, remedies } = contest;
      const status = statuses.get(about);
      if (!status) continue;
      const { personId } = application;
      const isOpenTo = isShare
        ? await canContestShare(sql, { about, personId }, kind, remedies)
        : contestLeads(status, kind, remedies);
      if (!isOpenTo) continue;
      // Another of the same batch comes first: this one is looked at again after it.
      statuses.delete(about);
    }
    able.push(submission);
  }
  return able;
}

/** A submission that nobody else was faster with, and its texts as they are stored and sealed. */
interface Stored {
  readonly submission: Submission;
  readonly receiptText: string;
  readonly answersText: string;
}

// Stores those of a batch that are still as they were seen, each once, under numbers that nobody has.
async function store(sql: Sql, batch: readonly Submission[]): Promise<readonly Stored[]> {
  const taken = new Set<string>();
  const items = batch
    .filter(({ application: { id }, number }) => {
      const isFirst = !taken.has(id) && !taken.has(number);
      taken.add(id).add(number);
      return isFirst;
    })
    .map(
      (submission): Stored => ({
        submission,
        receiptText: JSON.stringify(submission.receipt),
        answersText: JSON.stringify(submission.answers),
      }),
    );
  if (items.length === 0) return [];
  const rows = items.map(({ submission, receiptText, answersText }) => {
    const { application, answers, number, submittedAt, dueOn, events } = submission;
    const { id, version, personId: person } = application;
    const declared = declaredCode({ answers, askedAs: application.askedAs });
    const plain = JSON.stringify({
      id,
      version,
      person,
      declared,
      number,
      at: submittedAt,
      due: dueOn,
      events,
      offered: chosenOnly(application.offered, answers),
    });
    // The texts as they are sealed, not written anew.
    return `${plain.slice(0, -1)},"receipt":${receiptText},"answers":${answersText}}`;
  });
  const isDone = await markSubmitted(sql, rows);
  return items.filter(({ submission }) => isDone.has(submission.application.id));
}

// What else a submission brings about, before the register is asked for a number.
async function carryAlong(sql: Sql, submission: Submission, onAsked: OnAsked | undefined): Promise<void> {
  const { application, answers, receipt, submittedAt, contest, asked, also } = submission;
  await also?.(sql);
  if (contest) {
    const { about, kind, isShare, remedies, ...said } = contest;
    const when = { today: receipt.on, at: submittedAt, remedies };
    if (isShare) await takeShareContest(sql, application.id, said, when);
    // Held before it was stored, and able then: it cannot be otherwise now.
    else if (!(await contestCase(sql, about, kind, said, when)))
      throw new Error('the contested case has moved');
  }
  if (!onAsked || asked.length === 0) return;
  const applicant = await nameOfApplicant(sql, { ...application, answers });
  for (const { codiceFiscale } of asked) await onAsked(sql, { codiceFiscale, applicant, receipt });
}
