// SPDX-License-Identifier: AGPL-3.0-or-later

import { askedEvent, asking } from '#consents/index.ts';
import { canContestShare, contestLeads, contestSays } from '#contests/index.ts';
import { ok, type Result, refuse } from '#core/index.ts';
import { answersOnRoute, checkAnswers, nextPath, type RawAnswers } from '#interview/index.ts';
import { guestAddress } from '#notices/index.ts';
import {
  type Application,
  type ApplicationEvent,
  accountsIn,
  askedWith,
  type Channel,
  canBeOf,
  dueOn,
  handIn,
  markOfShown,
  type Proof,
  paymentAsked,
  type Receipt,
  reachedAt,
  readApplication,
  receiptOf,
  stillDiffers,
  usualWaitingDays,
  waitingEnds,
} from '#record/index.ts';
import type { Applications, SubmitRefusal } from './applications.ts';
import { settleLate } from './ask-again.ts';
import { numberFor } from './codes.ts';
import type { ApplicationsOffice } from './office.ts';

type Owned = Application & { readonly personId: string };

/**
 * Sends a draft that is all answered: what is on the route, the words that were shown, what is asked of others, the last day. What a
 * guest sends is handed in and waits for its applicant (`handing-in.ts`).
 */
export function sending(rooms: ApplicationsOffice): Applications['submit'] {
  const { submit, actor, guest } = rooms;
  const { definitionFor, isOffered, refreshed, serviceOf, signed, today } = rooms.drafts;
  const { catalogue, database, places, codes, clock, waitingDays = usualWaitingDays } = rooms;

  return async (application, channel, proof, shown) => {
    const fresh = await refreshed(application, channel);
    // What came late of a register stood beside the answers where they were read: sent so, the person keeps their own.
    const seen = fresh.ok ? fresh.value : application;
    const open = Object.keys(stillDiffers(seen.late, seen));
    const by = { who: 'citizen', channel, confidence: 1, confirmed: true } as const;
    const kept = open.length > 0 ? await settleLate(rooms, seen, open, by) : ok(seen);
    let now: Application | undefined = kept.ok ? kept.value : seen;
    for (let attempt = 0; attempt < 8 && now; attempt++) {
      if (now.receipt) return ok(now.receipt);
      // Nor is it sent by them: its owner has not seen what they confirm.
      if (now.personId !== application.personId) return refuse('not-found');
      if (now.status === 'draft' && !isOffered(now)) return refuse('closed');
      const { service } = definitionFor(now);
      const held = checkAnswers(service, now.answers, { today: today(), places });
      const left = nextPath(service, held.answers, today());
      if (left !== null) return refuse('incomplete', undefined, left);
      if (shown !== undefined && shown !== markOfShown(service, held.answers, today()))
        return refuse('changed');
      const answers = answersOnRoute(service, held.answers, today());
      const { personId } = now;
      const done: Result<Receipt | undefined, SubmitRefusal> =
        personId === null
          ? await byGuest(now, answers, channel)
          : await byOwner({ ...now, personId }, answers, channel, proof);
      if (!done.ok) return done;
      if (done.value) return ok(done.value);
      now = await readApplication(database, application.id);
    }
    return refuse('not-found');
  };

  function written(application: Application, answers: RawAnswers, channel: Channel) {
    const number = numberFor(today(), codes.random);
    const submittedAt = new Date(clock.nowMs());
    const { language, known } = application;
    const at = { number, language, on: today(), submittedAt, channel, places, ...(actor ? { actor } : {}) };
    return { number, at: submittedAt, receipt: receiptOf(definitionFor(application), answers, known, at) };
  }

  // A contest is its owner's from the beginning: nobody else has a decision to contest.
  async function byGuest(
    application: Application,
    answers: RawAnswers,
    channel: Channel,
  ): Promise<Result<Receipt | undefined, SubmitRefusal>> {
    if (application.contest) return refuse('state');
    const { number, at, receipt } = written(application, answers, channel);
    const expiresAt = waitingEnds(at, waitingDays);
    const events = [signed({ type: 'handed-in', channel, number })];
    // Counted before: what counts it is not to wait for the transaction that hands in, nor hold it up.
    const isAcknowledged =
      guestAddress(reachedAt({ answers, askedAs: application.askedAs })) !== undefined &&
      ((await rooms.mayWriteToGuest?.(guest)) ?? true);
    const of = { application, answers, number, receipt, at, expiresAt, events, isAcknowledged };
    const isStored = await database.transaction(async (sql) => {
      const isFirst = await handIn(sql, of);
      if (isFirst) await rooms.onHandedIn?.(sql, of);
      return isFirst;
    });
    return ok(isStored ? { ...receipt, protocol: null } : undefined);
  }

  async function byOwner(
    application: Owned,
    answers: RawAnswers,
    channel: Channel,
    proof: Proof | undefined,
  ): Promise<Result<Receipt | undefined, SubmitRefusal>> {
    const definition = definitionFor(application);
    const { id, about, contest, language, personId } = application;
    const { service } = definition;
    const at = new Date(clock.nowMs());
    const accounts = accountsIn(application, definition, answers, today());
    const isTheirs = () => canBeOf(database, { answers, askedAs: application.askedAs }, personId);
    // Before others are asked; otherwise by the statement that stores it.
    if (accounts.length > 0 && !(await isTheirs())) return refuse('another-code');
    const guarded = { application, service, answers, accounts, proof, at };
    const passed = accounts.length > 0 ? await rooms.guard(guarded) : undefined;
    if (passed && !passed.ok) return passed;
    const { number, at: submittedAt, receipt } = written(application, answers, channel);
    const { days } = service.term ?? catalogue.administration.term;
    // Where nothing is decided, no term runs; of a contest it is set as it is taken.
    const due = contest || receipt.due?.leaves === 'nothing' ? null : dueOn(receipt.on, days);
    const asked = askedWith(definition.service, { answers, known: application.known }, receipt.on).map(
      (one) => asking(id, one, { at: submittedAt, dueOn: due }),
    );
    const events: readonly ApplicationEvent[] = [
      { type: 'submitted', channel, number } as const,
      ...asked.map(askedEvent),
      ...paymentAsked(receipt),
    ].map(signed);
    const target = about === null ? undefined : await readApplication(database, about);
    const remedies = catalogue.administration;
    const isOpenTo =
      contest?.share && about !== null
        ? await canContestShare(database, { about, personId }, contest.kind, remedies)
        : contest && target && contestLeads(target.status, contest.kind, remedies);
    if (contest && !isOpenTo) {
      // Moved on by this very contest, sent at the same moment in another window: that is its receipt.
      const sentNow = await readApplication(database, id);
      return sentNow?.receipt ? ok(sentNow.receipt) : refuse('state');
    }
    const also = passed?.value;
    const sent = {
      application,
      answers,
      number,
      receipt,
      submittedAt,
      dueOn: due,
      events,
      asked,
      ...(also ? { also } : {}),
    };
    if (!contest || about === null) {
      const done = await submit(sent);
      return done || (await isTheirs()) ? ok(done) : refuse('another-code');
    }
    const says = contestSays(contest, serviceOf(application), definition, answers, language);
    const by = actor ? { actor } : {};
    return ok(
      await submit({
        ...sent,
        contest: {
          about,
          kind: contest.kind,
          isShare: contest.share !== undefined,
          remedies,
          channel,
          contestId: id,
          ...says,
          ...by,
        },
      }),
    );
  }
}
