// SPDX-License-Identifier: AGPL-3.0-or-later

import { mayWorkOn } from '#access/index.ts';
import type { OnAsked } from '#consents/index.ts';
import { contestDefinition } from '#contests/index.ts';
import { type CalendarDate, ok, type Result, refuse, todayInItaly } from '#core/index.ts';
import {
  type Addressee,
  type Decision,
  type DecisionRules,
  type Letter,
  openDecision,
  undoDecision,
} from '#decisions/index.ts';
import type { Definition } from '#interview/index.ts';
import {
  type Actor,
  type Application,
  type ApplicationEvent,
  after,
  type CaseChange,
  type CaseGround,
  type CaseStatus,
  type CaseStep,
  caseIdOf,
  changeCase,
  definitionOfCase,
  dueAfterPause,
  isSent,
  readApplication,
  readEvents,
  type TermOfPause,
} from '#record/index.ts';
import type { Sql } from '#store/index.ts';

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
export interface CaseworkRooms extends CaseGround {
  /** Told when somebody else is asked something. */
  readonly onAsked?: OnAsked;
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

/** Where cases are worked on: what an act needs, and who does it in another's name. */
export interface Office extends CaseworkRooms {
  readonly rules: DecisionRules;
  readonly actor?: Actor;
}

/** Why any act on a case is not done. */
export type ActRefusal = 'not-found' | 'changed' | 'state' | 'tied';

/** Today in Italy. */
export const todayFor = ({ clock }: Office): CalendarDate => todayInItaly(clock);
/** The moment. */
export const nowFor = ({ clock }: Office): Date => new Date(clock.nowMs());
/** Until when a decision that is signed now can be taken back. */
export const undoEnd = ({ clock, rules }: Office): Date =>
  new Date(clock.nowMs() + rules.undoMinutes * 60_000);
/** The definition by which a case is told and decided. */
export const definitionFor = ({ catalogue }: Office, application: Application): Definition => {
  const definition = definitionOfCase(catalogue, application);
  const { contest } = application;
  // The contest of one's own share is decided as what it is: nothing of the service follows from it.
  return contest?.share ? contestDefinition(contest, definition, catalogue.administration) : definition;
};
/** An event of the case, with both names where somebody acts for the person. */
export const told = ({ actor }: Office, event: ApplicationEvent): ApplicationEvent =>
  actor ? { ...event, actor } : event;

/** Somebody acts on a case that they saw at this version: whoever was faster makes the act refuse with `changed`. */
export interface Seen {
  readonly id: string;
  readonly version: number;
}

/** What an act does: to the row of the case, in its history, and what it gives back. */
export interface Change<Outcome, Code extends string> {
  readonly change: CaseChange;
  readonly events: readonly ApplicationEvent[];
  readonly outcome: (changed: Application) => Promise<Result<Outcome, Code>> | Result<Outcome, Code>;
}

/** One act within a transaction, on what is stored now. */
export async function actWithin<Done, Code extends string>(
  office: Office,
  sql: Sql,
  id: string,
  version: number | undefined,
  // Those of the agency who do it, or to whom it is given; nobody when the person does, or time.
  staff: readonly string[],
  work: (sql: Sql, application: Application) => Promise<Result<Change<Done, Code>, Code>>,
): Promise<Result<Done, Code | ActRefusal>> {
  const application = await readApplication(sql, id);
  if (!application || !isSent(application.status)) return refuse('not-found');
  for (const one of staff) {
    const free = await mayWorkOn(sql, one, { applicationId: id });
    if (!free.ok) return free;
  }
  // A contest is worked on in the case that it is about, that of a share in its own.
  if (staff.length > 0 && caseIdOf(application) !== id) return refuse('state');
  const asked = await work(sql, application);
  if (!asked.ok) return asked;
  // From here a refusal must undo what the work has written: only an exception does.
  if (version !== undefined && version !== application.version) throw seenBefore;
  const { change, outcome } = asked.value;
  const events = asked.value.events.map((event) => told(office, event));
  const changed = await changeCase(sql, application, change, events, nowFor(office));
  if (!changed) throw lostRace;
  return outcome(changed);
}

/** The same in a transaction of its own, which looks again when somebody was faster. */
export async function act<Done, Code extends string>(
  office: Office,
  id: string,
  version: number | undefined,
  staff: readonly string[],
  work: (sql: Sql, application: Application) => Promise<Result<Change<Done, Code>, Code>>,
): Promise<Result<Done, Code | ActRefusal>> {
  if (!/^[0-9a-f-]{36}$/.test(id)) return refuse('not-found');
  for (let attempt = 0; attempt < 8; attempt++) {
    const done = await office.database
      .transaction<Result<Done, Code | ActRefusal> | undefined>((sql) =>
        actWithin(office, sql, id, version, staff, work),
      )
      .catch((error: unknown) => {
        if (error === lostRace) return undefined;
        if (error === seenBefore) return refuse('changed');
        throw error;
      });
    if (done) return done;
  }
  throw new Error('too many writers on one case');
}

/** The same, to be done within somebody's transaction. */
export const stepping =
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
  async (sql: Sql, application: Application): Promise<Result<Change<Application, Code>, Code | 'state'>> => {
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

/** An act that brings a case from one state to the next. */
export const step = <Code extends string>(
  office: Office,
  id: string,
  version: number | undefined,
  staff: readonly string[],
  name: CaseStep,
  work: (
    sql: Sql,
    application: Application,
    to: CaseStatus,
  ) => Promise<Result<{ readonly change?: CaseChange; readonly events: readonly ApplicationEvent[] }, Code>>,
): Promise<Result<Application, Code | ActRefusal>> =>
  act<Application, Code | 'state'>(office, id, version, staff, stepping(name, work));

/** A decision that was signed and not sent falls when the person withdraws. */
export async function dropOpenDecision(office: Office, sql: Sql, id: string): Promise<void> {
  const open = await openDecision(sql, id);
  if (open) await undoDecision(sql, open.id, nowFor(office));
}

/** The decision that is signed and not sent. */
export async function openedNow(sql: Sql, id: string): Promise<Result<Decision, 'state'>> {
  const decision = await openDecision(sql, id);
  return decision ? ok(decision) : refuse('state');
}

/** Back to where it was when documents were asked, with the term moved on by the days it stood still. */
export async function resumed(
  office: Office,
  sql: Sql,
  { id, dueOn, pausedOn }: Application,
): Promise<CaseChange> {
  const asked = (await readEvents(sql, id))
    .map(({ event }) => event)
    .findLast(({ type }) => type === 'documents-asked');
  const status = asked?.type === 'documents-asked' ? asked.from : 'submitted';
  const { pause } = office.catalogue.administration;
  const due = dueOn && pausedOn ? dueAfterPause(dueOn, pausedOn, todayFor(office), pause) : dueOn;
  return { status, dueOn: due, pausedOn: null };
}

/** Somebody else wrote first: the transaction is undone and the act looked at again. */
export const lostRace = new Error('somebody else wrote first');
// The case has moved on since it was read.
const seenBefore = new Error('the case was seen before it changed');

/** Two officers signed at the same moment: the unique index lets one through (SQLSTATE 23505). */
export function onRace(error: unknown): never {
  if (error instanceof Error && 'code' in error && error.code === '23505') throw lostRace;
  throw error;
}
