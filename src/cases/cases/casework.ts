// SPDX-License-Identifier: AGPL-3.0-or-later

import {
  type CalendarDate,
  isKeyOf,
  ok,
  type Problem,
  type Result,
  refuse,
  todayInItaly,
  unprintable,
} from '#core/index.ts';
import type { Definition } from '#interview/index.ts';
import { counting, lookAgain, type Swept, sweep, sweepApart } from '#outbox/index.ts';
import { mayWorkOn } from '#people/index.ts';
import { append } from '#protocol/index.ts';
import type { Sql, Transaction } from '#store/index.ts';
import { leavesAt } from './account-change.ts';
import type { Actor, Application, ApplicationEvent, Channel } from './application.ts';
import type { Rooms } from './applications.ts';
import {
  after,
  type CaseStatus,
  type CaseStep,
  dueAfterPause,
  isOpen,
  isSent,
  lastDayOfPause,
  pauseNow,
  type TermOfPause,
} from './case-state.ts';
import { nameOfApplicant } from './changes.ts';
import { askedEvent, asking, insertAsked } from './consent-rows.ts';
import { type Contest, contesting } from './contest.ts';
import {
  type Answered,
  countersignDecision,
  type Decision,
  type DecisionRules,
  insertDecision,
  markPosted,
  markSent,
  needsSecond,
  type Outcome,
  openDecision,
  takeDue,
  takeToPost,
  undoDecision,
  usualRules,
} from './decisions.ts';
import { definitionOfCase } from './definition-of-case.ts';
import { type Double, doublesOf } from './doubles.ts';
import { type Addressee, type Letter, numberToCome } from './letter.ts';
import { askedWith, namedChecks, unchecked } from './named.ts';
import { type CaseChange, changeCase, type PastEvent, readApplication, readEvents } from './rows.ts';
import { sealedDecision } from './sealed.ts';
import { takeNext } from './take-next.ts';
import { takeOverdue } from './take-overdue.ts';

/** A decision on its way to the person. */
export interface Sending {
  readonly application: Application;
  readonly definition: Definition;
  readonly decision: Decision;
  /** What stands for the number of the letter in the protocol register until it is known. */
  readonly protocol: string;
  /** The day in Italy on which it is sent. */
  readonly on: CalendarDate;
  /** Where the case was before. */
  readonly from: CaseStatus;
  /** Whose it is; null while nobody has claimed it. */
  readonly to: Addressee | null;
}

/** What casework needs from outside the room. */
export interface CaseworkRooms
  extends Pick<Rooms, 'database' | 'catalogue' | 'clock' | 'register' | 'onAsked'> {
  readonly rules?: DecisionRules;
  /** The words of the letter, as data that is kept with the decision. Pure. */
  readonly letter: (sending: Sending) => Letter;
  /** Told within the transaction that sends a decision. */
  readonly onSent?: (sql: Sql, sending: Sending) => Promise<void>;
  /** Puts the letter of a decision that was sent into the person's mailbox, with its number; in a transaction of its own. */
  readonly post?: (sql: Sql, application: Application, letter: Letter) => Promise<void>;
  readonly onDocumentsAsked?: (
    sql: Sql,
    asked: {
      readonly application: Application;
      readonly definition: Definition;
      readonly words: string;
      readonly until: CalendarDate;
      readonly term: TermOfPause;
    },
  ) => Promise<void>;
  /** Told within the transaction that withdraws: by whom, where the person did not do it themself. */
  readonly onWithdrawn?: (
    sql: Sql,
    withdrawn: {
      readonly application: Application;
      readonly definition: Definition;
      readonly by: Actor | null;
      readonly on: CalendarDate;
    },
  ) => Promise<void>;
}

/** Why any act on a case is not done, and why a step of it is not. */
type ActRefusal = 'not-found' | 'changed' | 'state' | 'tied';
type StepRefusal = ActRefusal;

type CodesOf<Done> = Done extends { readonly problems: readonly Problem<infer Code>[] } ? Code : never;
/** Every code with which what somebody of the agency does on a case can be refused: their words are made of it. */
export type CaseRefusal = CodesOf<
  Awaited<
    ReturnType<
      Casework['assign' | 'askDocuments' | 'giveDocuments' | 'sign' | 'countersign' | 'undo' | 'checkNamed']
    >
  >
>;

/** Somebody acts on a case that they saw at this version: whoever was faster makes the act refuse with `changed`. */
export interface Seen {
  readonly id: string;
  readonly version: number;
}

/**
 * The work on an application after it was sent. Whether their role lets somebody do it is asked before (`src/people/people/roles.ts`); here
 * stands what the law and the case allow. Every act is an event of the case. All refuse `not-found`, `state` when the case is not
 * where the act can be done, and `tied` to whoever of the agency is one of its people or near them.
 */
export interface Casework {
  /** How decisions are made here. */
  readonly rules: DecisionRules;
  read(id: string): Promise<Result<Application, 'not-found'>>;
  /** What happened to a case, oldest first. */
  history(id: string): Promise<readonly PastEvent[]>;
  /** Gives a case to an officer, or back to all. */
  assign(
    id: string,
    officerId: string | null,
    by: string,
  ): Promise<Result<Application, 'changed' | 'not-found' | 'state' | 'tied'>>;
  /** Takes the case whose term ends first and that nobody has; `nothing` when there is none. */
  takeNext(officerId: string): Promise<Result<Application, 'nothing'>>;
  /**
   * Asks for documents: the first time the term stands still from today; a later request does not stop it (L. 241/1990 art. 2 c. 7). Refuses `empty`, `unprintable`, `past-date`,
   * `pause-too-long` (later than the term can stand still, with the last day that can be), `changed`.
   */
  askDocuments(
    seen: Seen,
    ask: { readonly by: string; readonly words: string; readonly until: CalendarDate },
  ): Promise<
    Result<
      Application,
      | 'changed'
      | 'decided-already'
      | 'empty'
      | 'not-found'
      | 'past-date'
      | 'pause-too-long'
      | 'unprintable'
      | 'state'
      | 'tied'
    >
  >;
  /** The documents came: the term goes on, later by the days it stood still. */
  giveDocuments(
    id: string,
    given: { readonly channel: Channel; readonly words: string },
  ): Promise<Result<Application, 'changed' | 'not-found' | 'state' | 'tied'>>;
  /**
   * Signs a decision. Refuses `decided-already` (with nothing of the other's words), `changed`, `no-reason` and `unknown-reason`
   * for a refusal without a condition of the service, `doubled` for a grant while another application for the same benefit is open or was
   * granted for the same time and the officer has not said why (or has not seen it), `empty` when it departs from the proposal, or says what the committee decided, without words, `unprintable` for words that our paper cannot print,
   * `names-unchecked` while nobody has looked at whom the answers name against ANPR.
   */
  sign(
    seen: Seen,
    decision: {
      readonly outcome: Outcome;
      readonly reasons: readonly string[];
      readonly words: string;
      readonly by: string;
      /** The others that the officer was shown, by id, and why this one is granted beside them; for a refusal, that it rests on them. */
      readonly beside?: { readonly others: readonly string[]; readonly reason: string };
    },
  ): Promise<
    Result<
      Decision,
      | 'changed'
      | 'decided-already'
      | 'doubled'
      | 'empty'
      | 'names-unchecked'
      | 'no-reason'
      | 'not-found'
      | 'state'
      | 'tied'
      | 'unknown-reason'
      | 'unprintable'
    >
  >;
  /**
   * The second signature, under the letter that was read: `version` is that of the case in which it stood, and one that has changed since is
   * refused as `changed`. Refuses `same-person`, `not-needed`.
   */
  countersign(
    id: string,
    by: string,
    version?: number,
  ): Promise<Result<Decision, 'changed' | 'not-found' | 'not-needed' | 'same-person' | 'state' | 'tied'>>;
  /** Takes a signed decision back before it is sent. Refuses `sent`, and `not-yours` to anybody but who signed. */
  undo(
    id: string,
    by: string,
  ): Promise<Result<Application, 'changed' | 'not-found' | 'not-yours' | 'sent' | 'state' | 'tied'>>;
  /**
   * Sends every decision whose time has come, and puts the letters of those that were sent into the mailboxes; tells how many were
   * sent. Safe to run in any number of processes.
   */
  sendDue(): Promise<Swept>;
  /** Lets the term go on for cases whose documents did not come in time; tells how many. */
  resumeOverdue(): Promise<Swept>;
  withdraw(
    id: string,
    channel: Channel,
  ): Promise<Result<Application, 'changed' | 'not-found' | 'state' | 'tied'>>;
  /** The same within a transaction of somebody else's, who says yes to what an operator had written down. */
  withdrawWithin(
    sql: Sql,
    id: string,
    channel: Channel,
  ): Promise<Result<Application, 'changed' | 'not-found' | 'state' | 'tied'>>;
  /**
   * Writes down what a supervisor found on somebody whom the answers name against ANPR. If it is they, they are asked what the service
   * asks, and those near them stay away from now on. Refuses `state` for who is not named so, or was looked at already, and `tied` also
   * to whoever is named.
   */
  checkNamed(
    id: string,
    found: { readonly said: string; readonly holds: boolean; readonly by: string },
  ): Promise<Result<Application, 'changed' | 'not-found' | 'state' | 'tied'>>;
  /** Asks the same office to look again, on grounds taken from the refusal's conditions. */
  askReview(
    id: string,
    contest: Contest,
  ): Promise<Result<Application, 'changed' | 'not-found' | 'state' | 'tied'>>;
  /** Appeals to the committee (L. 88/1989 art. 46). A late one is taken in all the same: the committee says so. */
  appeal(
    id: string,
    contest: Contest,
  ): Promise<Result<Application, 'changed' | 'not-found' | 'state' | 'tied'>>;
  /** The same for somebody who acts for the person: each event tells both names. */
  by(actor: Actor): Casework;
}

export function casework(rooms: CaseworkRooms): Casework {
  return caseworkOf(rooms);
}

function caseworkOf(rooms: CaseworkRooms, actor?: Actor): Casework {
  const { database, catalogue, clock, register, letter, onSent, post, onDocumentsAsked, onWithdrawn } = rooms;
  const { rules = usualRules } = rooms;
  const today = () => todayInItaly(clock);
  const now = () => new Date(clock.nowMs());
  const undoEnd = () => new Date(clock.nowMs() + rules.undoMinutes * 60_000);

  const definitionFor = (application: Application): Definition => definitionOfCase(catalogue, application);

  interface Change<Outcome, Code extends string> {
    readonly change: CaseChange;
    readonly events: readonly ApplicationEvent[];
    readonly outcome: (changed: Application) => Promise<Result<Outcome, Code>> | Result<Outcome, Code>;
  }

  // One act within a transaction, on what is stored now.
  const actWithin = async <Done, Code extends string>(
    sql: Sql,
    id: string,
    version: number | undefined,
    // Those of the agency who do it, or to whom it is given; nobody when the person does, or time.
    staff: readonly string[],
    work: (sql: Sql, application: Application) => Promise<Result<Change<Done, Code>, Code>>,
  ): Promise<Result<Done, Code | ActRefusal>> => {
    const application = await readApplication(sql, id);
    if (!application || !isSent(application.status)) return refuse('not-found');
    for (const one of staff) {
      const free = await mayWorkOn(sql, one, { applicationId: id });
      if (!free.ok) return free;
    }
    // A contest is worked on in the case that it is about.
    if (staff.length > 0 && application.about !== null) return refuse('state');
    const asked = await work(sql, application);
    if (!asked.ok) return asked;
    // From here a refusal must undo what the work has written: only an exception does.
    if (version !== undefined && version !== application.version) throw seenBefore;
    const { change, outcome } = asked.value;
    const events = asked.value.events.map((event) => (actor ? { ...event, actor } : event));
    const changed = await changeCase(sql, application, change, events, now());
    if (!changed) throw lostRace;
    return outcome(changed);
  };

  // The same in a transaction of its own, which looks again when somebody was faster.
  const act = async <Done, Code extends string>(
    id: string,
    version: number | undefined,
    staff: readonly string[],
    work: (sql: Sql, application: Application) => Promise<Result<Change<Done, Code>, Code>>,
  ): Promise<Result<Done, Code | ActRefusal>> => {
    if (!/^[0-9a-f-]{36}$/.test(id)) return refuse('not-found');
    for (let attempt = 0; attempt < 8; attempt++) {
      const done = await database
        .transaction<Result<Done, Code | ActRefusal> | undefined>((sql) =>
          actWithin(sql, id, version, staff, work),
        )
        .catch((error: unknown) => {
          if (error === lostRace) return undefined;
          if (error === seenBefore) return refuse('changed');
          throw error;
        });
      if (done) return done;
    }
    throw new Error('too many writers on one case');
  };

  const stepping =
    <Code extends string>(
      name: CaseStep,
      work: (
        sql: Sql,
        application: Application,
        to: CaseStatus,
      ) => Promise<
        Result<{ readonly change?: CaseChange; readonly events: readonly ApplicationEvent[] }, Code>
      >,
    ) =>
    async (
      sql: Sql,
      application: Application,
    ): Promise<Result<Change<Application, Code>, Code | 'state'>> => {
      const to = after(application.status, name);
      if (!to) return refuse('state');
      const asked = await work(sql, application, to);
      if (!asked.ok) return asked;
      const { change = {}, events } = asked.value;
      return ok({
        change: { status: to, ...change },
        events,
        outcome: (changed: Application) => ok(changed),
      });
    };

  const step = <Code extends string>(
    id: string,
    version: number | undefined,
    staff: readonly string[],
    name: CaseStep,
    work: (
      sql: Sql,
      application: Application,
      to: CaseStatus,
    ) => Promise<
      Result<{ readonly change?: CaseChange; readonly events: readonly ApplicationEvent[] }, Code>
    >,
  ): Promise<Result<Application, Code | StepRefusal>> =>
    act<Application, Code | 'state'>(id, version, staff, stepping(name, work));

  const withdrawing = (channel: Channel) =>
    stepping<never>('withdraw', async (sql, application) => {
      await dropOpenDecision(sql, application.id);
      const by = actor ?? null;
      await onWithdrawn?.(sql, { application, definition: definitionFor(application), by, on: today() });
      return ok({ events: [{ type: 'withdrawn', channel }] });
    });

  // A decision that was signed and not sent falls when the person withdraws or the case moves on without it.
  const dropOpenDecision = async (sql: Sql, id: string): Promise<void> => {
    const open = await openDecision(sql, id);
    if (open) await undoDecision(sql, open.id, now());
  };

  return {
    rules,
    by: (other) => caseworkOf(rooms, other),

    async read(id) {
      const found = /^[0-9a-f-]{36}$/.test(id) ? await readApplication(database, id) : undefined;
      return found && isSent(found.status) ? ok(found) : refuse('not-found');
    },

    history: (id) => readEvents(database, id),

    assign: (id, officerId, by) =>
      act(id, undefined, officerId === null ? [by] : [by, officerId], async (_, { status }) => {
        if (!isOpen(status)) return refuse('state');
        const event: ApplicationEvent = { type: 'assigned', officerId, by };
        return ok({ change: { officerId }, events: [event], outcome: (changed: Application) => ok(changed) });
      }),

    async takeNext(officerId) {
      const event: ApplicationEvent = { type: 'assigned', officerId, by: officerId };
      const id = await takeNext(database, officerId, actor ? { ...event, actor } : event, now());
      const taken = id === undefined ? undefined : await readApplication(database, id);
      return taken ? ok(taken) : refuse('nothing');
    },

    askDocuments: ({ id, version }, { by, words, until }) =>
      step(id, version, [by], 'ask-documents', async (sql, application) => {
        if (words.trim() === '') return refuse('empty', undefined, 'words');
        if (unprintable(words).length > 0) return refuse('unprintable', undefined, 'words');
        const on = today();
        if (until <= on) return refuse('past-date', undefined, 'until');
        const last = lastDayOfPause(on);
        if (until > last) return refuse('pause-too-long', { last }, 'until');
        if (await openDecision(sql, id)) return refuse('decided-already');
        const event: ApplicationEvent = {
          type: 'documents-asked',
          by,
          words,
          until,
          from: application.status,
        };
        const term = pauseNow(application);
        await onDocumentsAsked?.(sql, {
          application,
          definition: definitionFor(application),
          words,
          until,
          term,
        });
        return ok({ change: term === 'stands' ? { pausedOn: on } : {}, events: [event] });
      }),

    giveDocuments: (id, { channel, words }) =>
      step(id, undefined, [], 'give-documents', async (sql, application) => {
        const event: ApplicationEvent = { type: 'documents-given', channel, words };
        return ok({ change: await resumed(sql, application), events: [event] });
      }),

    async sign({ id, version }, { outcome, reasons, words, by, beside }) {
      return act(id, version, [by], async (sql, application) => {
        if (await openDecision(sql, id)) return refuse('decided-already');
        if (!after(application.status, outcome === 'granted' ? 'grant' : 'refuse')) return refuse('state');
        const { receipt } = application;
        if (!receipt) return refuse('state');
        // Who is in it stands open: who may decide it, and who must be asked, depends on it.
        if (unchecked(application, await namedChecks(sql, id)).length > 0) return refuse('names-unchecked');
        const { service } = definitionFor(application);
        const { conditions } = service;
        const others = await doublesOf(sql, application, application.personId, service, today());
        const doubles = answeredTo(others, beside, outcome);
        if (!doubles.ok) return doubles;
        if (
          outcome === 'refused' &&
          doubles.value === null &&
          reasons.length === 0 &&
          Object.keys(conditions).length > 0
        )
          return refuse('no-reason', undefined, 'reasons');
        if (reasons.some((reason) => !isKeyOf(conditions, reason)))
          return refuse('unknown-reason', undefined, 'reasons');
        // A second one for the same time is more than the rules propose, whatever its own conditions say.
        const isBeside = outcome === 'granted' && doubles.value !== null;
        // On an appeal the committee decides; two people write down what it said.
        const isOfCommittee = application.status === 'appeal';
        const second = isOfCommittee || isBeside || needsSecond(outcome, receipt.outcome, rules);
        const departs = (outcome === 'granted') !== (receipt.outcome.status === 'eligible');
        if ((isOfCommittee || (departs && !doubles.value)) && words.trim() === '')
          return refuse('empty', undefined, 'words');
        // A letter that is signed has every letter that was read before signing.
        if (unprintable(words).length > 0) return refuse('unprintable', undefined, 'words');
        const kept = outcome === 'refused' ? reasons : [];
        const signed = {
          applicationId: id,
          outcome,
          reasons: kept,
          words,
          doubles: doubles.value,
          signedBy: by,
          needsSecond: second,
        };
        const leaves = await leavesAt(sql, id, outcome, undoEnd());
        const decisionId = await insertDecision(sql, signed, now(), leaves).catch(onRace);
        const event: ApplicationEvent = { type: 'decision-signed', by, decisionId };
        return ok({ change: { officerId: by }, events: [event], outcome: () => opened(sql, id) });
      });
    },

    countersign: (id, by, version) =>
      act(id, version, [by], async (sql) => {
        const open = await openDecision(sql, id);
        if (!open) return refuse('state');
        if (!open.needsSecond || open.secondAt) return refuse('not-needed');
        if (open.signedBy === by) return refuse('same-person');
        const leaves = await leavesAt(sql, id, open.outcome, undoEnd());
        await countersignDecision(sql, open.id, by, now(), leaves);
        const event: ApplicationEvent = { type: 'decision-countersigned', by, decisionId: open.id };
        return ok({ change: {}, events: [event], outcome: () => opened(sql, id) });
      }),

    undo: (id, by) =>
      act(id, undefined, [by], async (sql) => {
        const open = await openDecision(sql, id);
        if (!open) return refuse('sent');
        if (open.signedBy !== by && open.secondBy !== by) return refuse('not-yours');
        await undoDecision(sql, open.id, now());
        const event: ApplicationEvent = { type: 'decision-undone', by, decisionId: open.id };
        return ok({ change: {}, events: [event], outcome: (changed: Application) => ok(changed) });
      }),

    async sendDue() {
      const sent = await sweep(
        rooms,
        'letters',
        (sql) => takeDue(sql, now()),
        (sql, decision) =>
          send(sql, decision).catch((error: unknown) => {
            throw error === lostRace ? lookAgain : error;
          }),
      );
      await sweep(rooms, 'mailbox', (sql) => takeToPost(sql, now()), postOne);
      return sent;
    },

    async resumeOverdue() {
      let count = 0;
      const done = await sweepApart(
        rooms,
        'terms',
        (sql) => takeOverdue(sql, { today: today(), now: now() }),
        async ({ id }) => {
          const resumedNow = await step(id, undefined, [], 'give-documents', async (sql, application) =>
            ok({ change: await resumed(sql, application), events: [{ type: 'documents-overdue' }] }),
          );
          if (resumedNow.ok) count++;
        },
      );
      return counting(done, count);
    },

    withdraw: (id, channel) => act(id, undefined, [], withdrawing(channel)),

    async withdrawWithin(sql, id, channel) {
      // Nobody is faster while it is held.
      await sql.query('select from application where id = $1 for update', [id]);
      return actWithin(sql, id, undefined, [], withdrawing(channel));
    },

    checkNamed: (id, { said, holds, by }) =>
      act<Application, 'state' | 'tied'>(id, undefined, [by], async (sql, application) => {
        if (!isOpen(application.status)) return refuse('state');
        const checks = await namedChecks(sql, id);
        const named = unchecked(application, checks).find((one) => one.said === said);
        if (!named) return refuse('state');
        const [self] = await sql.query('select from person where id = $1 and codice_fiscale = $2', [
          by,
          said,
        ]);
        if (self) return refuse('tied');
        await sql.query(
          'insert into named_check (application_id, codice_fiscale, holds, checked_by, at) values ($1, $2, $3, $4, $5)',
          [id, said, holds, by, now()],
        );
        const { service } = definitionFor(application);
        const on = application.receipt?.on ?? today();
        const asked = holds
          ? askedWith(service, application, on, [...checks, { said, holds }])
              .filter(({ codiceFiscale }) => codiceFiscale === said)
              .map((one) => asking(id, one, now()))
          : [];
        await insertAsked(sql, asked);
        const { receipt } = application;
        const applicant = await nameOfApplicant(sql, application);
        for (const { codiceFiscale } of asked)
          if (receipt) await rooms.onAsked?.(sql, { codiceFiscale, applicant, receipt });
        const events = [
          { type: 'named-checked', by, path: named.path, holds } as const,
          ...asked.map(askedEvent),
        ];
        return ok({ change: {}, events, outcome: (changed: Application) => ok(changed) });
      }),

    askReview: (id, contest) =>
      step(id, undefined, [], 'ask-review', (sql, application) =>
        contesting(sql, application, 'review', contest, { today: today(), at: now() }),
      ),

    appeal: (id, contest) =>
      step(id, undefined, [], 'appeal', (sql, application) =>
        contesting(sql, application, 'appeal', contest, { today: today(), at: now() }),
      ),
  };

  async function opened(sql: Sql, id: string): Promise<Result<Decision, 'state'>> {
    const decision = await openDecision(sql, id);
    return decision ? ok(decision) : refuse('state');
  }

  // Back to where it was when documents were asked, with the term moved on by the days it stood still.
  async function resumed(sql: Sql, { id, dueOn, pausedOn }: Application): Promise<CaseChange> {
    const asked = (await readEvents(sql, id))
      .map(({ event }) => event)
      .findLast(({ type }) => type === 'documents-asked');
    const status = asked?.type === 'documents-asked' ? asked.from : 'submitted';
    const due = dueOn && pausedOn ? dueAfterPause(dueOn, pausedOn, today()) : dueOn;
    return { status, dueOn: due, pausedOn: null };
  }

  // The letter, the new state, what follows from it and the letter's number: all of it or nothing.
  async function send(sql: Transaction, decision: Decision): Promise<boolean> {
    const application = await readApplication(sql, decision.applicationId);
    const status =
      application && after(application.status, decision.outcome === 'granted' ? 'grant' : 'refuse');
    if (!application || !status) {
      await undoDecision(sql, decision.id, now());
      return true;
    }
    const on = today();
    const event: ApplicationEvent = {
      type: 'decision-sent',
      decisionId: decision.id,
      outcome: decision.outcome,
    };
    const change = { status, pausedOn: null };
    const changed = await changeCase(sql, application, change, [event], now());
    if (!changed) throw lostRace;
    const sending: Sending = {
      application: changed,
      definition: definitionFor(application),
      decision,
      protocol: numberToCome,
      on,
      from: application.status,
      to: await addresseeOf(sql, application.personId),
    };
    const words = JSON.stringify(letter(sending));
    await markSent(sql, decision.id, { at: now(), letter: words });
    await onSent?.(sql, sending);
    await append(sql, register.keys, [
      {
        at: now(),
        direction: 'out',
        applicationId: application.id,
        subject: `${application.service} ${decision.outcome}`,
        content: 'decision',
        contentId: decision.id,
        contentSeq: 0,
        sealed: sealedDecision(words, decision),
      },
    ]);
    return true;
  }

  // After it was sent, with the number that it has by now: setting a letter on paper takes long, and nobody waits for it.
  async function postOne(sql: Sql, decision: Decision): Promise<void> {
    const application = await readApplication(sql, decision.applicationId);
    if (application && decision.letter) await post?.(sql, application, decision.letter);
    await markPosted(sql, decision.id, now());
  }
}

/** Whose case it is, as a letter names them. */
export async function addresseeOf(sql: Sql, personId: string | null): Promise<Addressee | null> {
  if (personId === null) return null;
  const [row] = await sql.query<{ name: string; codice: string }>(
    `select given_name || ' ' || family_name as name, codice_fiscale as codice from person where id = $1`,
    [personId],
  );
  return row ? { name: row.name, codiceFiscale: row.codice } : null;
}

/**
 * What the officer says to the other applications for the same benefit: nothing where there are none. A grant needs a reason, and to
 * have been signed with every one of them in sight; a refusal may rest on them.
 */
function answeredTo(
  others: readonly Double[],
  beside: { readonly others: readonly string[]; readonly reason: string } | undefined,
  outcome: Outcome,
): Result<Answered | null, 'doubled' | 'unprintable'> {
  if (others.length === 0) return ok(null);
  const reason = beside?.reason.trim() ?? '';
  const isSeen = others.every(({ id }) => beside?.others.includes(id));
  if (outcome === 'granted' && (!isSeen || reason === '')) return refuse('doubled', undefined, 'beside');
  if (outcome === 'refused') return ok(beside && isSeen ? { others, reason: '' } : null);
  if (unprintable(reason).length > 0) return refuse('unprintable', undefined, 'beside');
  return ok({ others, reason });
}

// Somebody else wrote first: the transaction is undone and the act looked at again.
const lostRace = new Error('somebody else wrote first');
// The case has moved on since it was read.
const seenBefore = new Error('the case was seen before it changed');

// Two officers signed at the same moment: the unique index lets one through (SQLSTATE 23505).
function onRace(error: unknown): never {
  if (error instanceof Error && 'code' in error && error.code === '23505') throw lostRace;
  throw error;
}
