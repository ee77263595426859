// SPDX-License-Identifier: AGPL-3.0-or-later

import type { Administration } from '#catalogue/index.ts';
import type { Answering } from '#consents/index.ts';
import type { Language, Result } from '#core/index.ts';
import type { Double } from '#decisions/index.ts';
import type { Definition, RawAnswers } from '#interview/index.ts';
import type { AnswerProblem } from '#kinds/index.ts';
import type { Guest } from '#limits/index.ts';
import { codeOf } from '#persons/index.ts';
import {
  type Actor,
  type Application,
  type Channel,
  type ContestKind,
  canBeOf,
  type GuardRefusal,
  type Proof,
  type Provenance,
  type Receipt,
  readApplications,
} from '#record/index.ts';
import { type Along, gathering, type Sql } from '#store/index.ts';
import { answering } from './answering.ts';
import { settleLate } from './ask-again.ts';
import { contest } from './begin-contest.ts';
import { contestShare } from './begin-share-contest.ts';
import { claim } from './claim.ts';
import { drafts } from './drafts.ts';
import type { HandedIn } from './handed-in.ts';
import { claimable, handedInAs, waitingUnder } from './handed-in-as.ts';
import { ofPerson } from './of-person.ts';
import type { ApplicationsOffice, Rooms } from './office.ts';
import { handOver, openAs, openByClient, openWithCode } from './open.ts';
import { resume } from './resume.ts';
import { sending } from './sending.ts';
import { start } from './start.ts';
import { submitter } from './submissions.ts';

/** Why an application does not become somebody's. */
export type ClaimRefusal = GuardRefusal | 'another-code' | 'expired' | 'not-found' | 'submitted';
/** Why nobody is asked whether it is theirs. */
/** `other-applicant`: a company asks for what only a person can have, or a person for what only a company can. */
export type StartRefusal = 'closed' | 'estimate-only' | 'other-applicant' | 'reads-only' | 'unknown-service';
export type OfferRefusal = 'another-code' | 'expired' | 'not-found';
/** Why it is not sent, nor handed in. */
export type SubmitRefusal =
  | GuardRefusal
  | 'another-code'
  | 'changed'
  | 'closed'
  | 'incomplete'
  | 'not-found'
  | 'state'
  | 'submitted';

/** An answer as a channel brings it. `value` has the JSON form of the contract. */
export interface Given extends Provenance {
  readonly path: string;
  readonly value: unknown;
  /** The person was told that it is strange, and is sure of it. */
  readonly isSure?: boolean;
}

/** The applications of a counter: begun, answered, taken up again and submitted, on any channel. */
export interface Applications {
  /**
   * Begins a draft. A guest's has a code, told once: only its keyed hash is kept; what is somebody's, or a client's, from the beginning
   * has none.
   * Refuses `unknown-service`, and `closed`.
   */
  start(
    service: string,
    begin: {
      readonly language: Language;
      readonly channel: Channel;
      readonly answers?: RawAnswers;
      /** Who has signed in: it is theirs from the beginning. */
      readonly personId?: string;
      /** The program of another institution that begins it: while it is nobody's, it opens for that program alone. */
      readonly clientId?: string;
    },
    /** The transaction in which it is begun, when more is stored with it. */
    within?: Sql,
  ): Promise<Result<{ readonly application: Application; readonly code: string | null }, StartRefusal>>;
  /** What a guest has begun or handed in, if the code is its own: what is somebody's has no code. Refuses `not-found` or `expired`. */
  open(id: string, code: string): Promise<Result<Application, 'expired' | 'not-found'>>;
  /**
   * The application with this id, if this client began it. Refuses `not-found`, `expired`, and `owned` once it is somebody's: from
   * then on it opens for them alone.
   */
  openByClient(id: string, clientId: string): Promise<Result<Application, 'expired' | 'not-found' | 'owned'>>;
  /**
   * Gives an application that a client began to the person whom it is for: a code, with which they go on. The one before is good
   * no more. Refuses `owned`.
   */
  handOver(application: Application, within?: Sql): Promise<Result<{ readonly code: string }, 'owned'>>;
  /** The application with this id, if it is this person's. Refuses `not-found` or `expired`. */
  openAs(
    id: string,
    personId: string,
    /** In the middle of a conversation silent registers are not asked again: what is talked about does not change meanwhile. */
    how?: 'as-it-stands' | 'asking-again',
  ): Promise<Result<Application, 'expired' | 'not-found' | 'submitted'>>;
  /**
   * The applicant is known: a draft begun without signing in becomes theirs, with what is known put in; what was handed in is sent,
   * as of the day it was. Its code is good for nothing from now on. Refuses `not-found` when it is somebody else's, `another-code` when it
   * another's codice fiscale, `expired`, and as the guard does. What goes along is in the same transaction: where it throws, nothing is done.
   */
  claim(
    application: Application,
    personId: string,
    channel: Channel,
    proof?: Proof,
    along?: Along,
  ): Promise<Result<Application, ClaimRefusal>>;
  /** Whether a draft may be this person's: it names no other codice fiscale than theirs. */
  mayBeOf(application: Application, personId: string): Promise<boolean>;
  /** What a guest handed in with this person's codice fiscale, newest first: to be asked whether it is theirs. */
  handedInAs(personId: string): Promise<readonly HandedIn[]>;
  /** One of those, to be claimed, with this person's own that it would stand beside. Refuses `not-found`, `expired`, and `another-code` to whoever has its code but another codice fiscale. */
  claimable(
    id: string,
    personId: string,
    code?: string,
  ): Promise<
    Result<
      HandedIn & { readonly application: Application; readonly doubles: readonly Double[] },
      OfferRefusal
    >
  >;
  /**
   * What was handed in under this number, by whoever knows its codice fiscale too. Others may know both: it tells only that it waits and
   * how to complete it. Refuses `not-found`, `expired`, and `sign-in` once somebody owns it.
   */
  waitingUnder(
    number: string,
    codiceFiscale: string,
  ): Promise<Result<HandedIn, 'expired' | 'not-found' | 'sign-in'>>;
  /** The applications of a person, newest first; drafts that ran out are not among them. */
  ofPerson(personId: string): Promise<readonly Application[]>;
  /**
   * The application of a code. What was handed in opens with the codice fiscale beside the code: refuses `codice-fiscale` where it is
   * missing or another, and as `open`.
   */
  resume(
    code: string,
    channel: Channel,
    codiceFiscale?: string,
  ): Promise<Result<Application, 'codice-fiscale' | 'expired' | 'not-found' | 'submitted'>>;
  /**
   * Begins to contest the decision of a case, or goes on with what was begun. Refuses `state` when no decision stands, or it cannot
   * be contested so from where it is, or nobody owns it.
   */
  contest(
    about: Application,
    kind: ContestKind,
    begin: { readonly language: Language; readonly channel: Channel; readonly clientId?: string },
    within?: Sql,
  ): Promise<Result<Application, 'state'>>;
  /**
   * Begins to contest the decision of another's application as regards one's own share, for who was asked and has answered, or goes on with
   * what was begun: nobody else's share is touched. Refuses `not-found`, `not-yours`, and `state` while nothing was decided, or where it
   * was contested so already.
   */
  contestShare(
    consentId: string,
    person: Answering,
    kind: ContestKind,
    begin: { readonly language: Language; readonly channel: Channel },
  ): Promise<Result<Application, 'not-found' | 'not-yours' | 'state'>>;
  /** The person keeps their own answers against what came late of a register: both are seen by whoever decides. */
  keepOwn(
    application: Application,
    paths: readonly string[],
    by: Provenance,
  ): Promise<Result<Application, 'not-found' | 'submitted'>>;
  /** Stores an answer. Refuses what the question refuses, `off-route`, `submitted`. */
  answer(
    application: Application,
    given: Given,
  ): Promise<Result<Application, AnswerProblem | 'not-found' | 'off-route' | 'submitted'>>;
  /** Stores all of several answers, in whatever order they come, or none of them. Refuses as `answer`, for each that does not hold. */
  answerAll(
    application: Application,
    given: readonly Given[],
  ): Promise<Result<Application, AnswerProblem | 'not-found' | 'off-route' | 'submitted'>>;
  /** Takes an element out of a list. Refuses `off-route`, `submitted`, `too-few`. */
  removeItem(
    application: Application,
    list: string,
    index: number,
    by: Provenance,
  ): Promise<Result<Application, AnswerProblem | 'not-found' | 'off-route' | 'submitted'>>;
  /**
   * Submits; what a guest submits is handed in, and waits until they are known: its receipt has no protocol number. Idempotent: asked
   * again, by whoever and however often, it gives the same receipt. Refuses `incomplete`; `another-code` when it names another's codice
   * fiscale than its owner's; for a service that is guarded also as its guard does, `step-up` without a proof of who sends; `state`
   * when what it contests has moved on.
   */
  submit(
    application: Application,
    channel: Channel,
    proof?: Proof,
    /** The mark of what whoever sends has read (`markOfShown`); refuses `changed` when other answers stand by now. */
    shown?: string,
  ): Promise<Result<Receipt, SubmitRefusal>>;
  definition(application: Application): Definition;
  /** What the law asks of the administration whose cases these are. */
  readonly administration: Administration;
  /** Can this draft still be sent? Not once its service has closed, or is gone. */
  isOffered(application: Application): boolean;
  /** The same for somebody who acts for the person: each event tells both names. */
  by(actor: Actor): Applications;
  /** The same for what comes from somewhere: messages to addresses that guests wrote are counted by it. */
  from(guest: Guest): Applications;
}

/** The applications of a counter. */
export function applications(rooms: Rooms): Applications {
  const submit = submitter(rooms.database, rooms.register.keys, rooms);
  const read = gathering((ids: readonly string[]) => readApplications(rooms.database, ids));
  return at({ ...rooms, submit, read, guest: { source: null }, drafts: drafts(rooms) });
}

function at(office: ApplicationsOffice): Applications {
  const { database, catalogue, places } = office;
  return {
    ...answering(places, office.drafts, (personId) => codeOf(database, personId)),
    submit: sending(office),
    definition: office.drafts.definitionFor,
    administration: catalogue.administration,
    isOffered: office.drafts.isOffered,
    by: (actor) => at({ ...office, actor, drafts: drafts(office, actor) }),
    from: (guest) => at({ ...office, guest }),
    keepOwn: (...given) => settleLate(office, ...given),
    start: (...given) => start(office, ...given),
    contest: (...given) => contest(office, ...given),
    contestShare: (...given) => contestShare(office, ...given),
    open: (...given) => openWithCode(office, ...given),
    openByClient: (...given) => openByClient(office, ...given),
    handOver: (...given) => handOver(office, ...given),
    openAs: (...given) => openAs(office, ...given),
    claim: (...given) => claim(office, ...given),
    ofPerson: (...given) => ofPerson(office, ...given),
    mayBeOf: (application, personId) => canBeOf(database, application, personId),
    handedInAs: (...given) => handedInAs(office, ...given),
    claimable: (...given) => claimable(office, ...given),
    waitingUnder: (...given) => waitingUnder(office, ...given),
    resume: (...given) => resume(office, ...given),
  };
}
