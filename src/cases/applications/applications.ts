// SPDX-License-Identifier: AGPL-3.0-or-later

import { randomUUID } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import { type Administration, definitionOf, offeredOn } from '#catalogue/index.ts';
import type { OnAsked } from '#consents/index.ts';
import { type Language, normaliseCode, ok, type Result, refuse } from '#core/index.ts';
import { type Double, doublesOf } from '#decisions/index.ts';
import {
  checkAnswers,
  type Definition,
  hasAllOf,
  type RawAnswers,
  route,
  valueAt,
} from '#interview/index.ts';
import type { AnswerProblem } from '#kinds/index.ts';
import type { Guest } from '#limits/index.ts';
import { codeOf } from '#persons/index.ts';
import type { OnHandedIn } from '#record/index.ts';
import {
  type Actor,
  type Application,
  type ApplicationEvent,
  type CaseGround,
  type Channel,
  type ContestKind,
  canBeOf,
  changeCode,
  contests,
  declaredCode,
  filledEvents,
  type Guard,
  type GuardRefusal,
  handedInUnder,
  handedInWith,
  insertApplication,
  inWords,
  outcomeKept,
  type Proof,
  type Provenance,
  type Receipt,
  readApplication,
  readApplications,
  readByCode,
  readDraftsAbout,
  readOfPerson,
  withFacts,
} from '#record/index.ts';
import type { Registers } from '#registers/index.ts';
import { gathering, type Sql } from '#store/index.ts';
import { locateCases } from '#whereabouts/index.ts';
import { answering } from './answering.ts';
import type { Codes } from './codes.ts';
import { completing } from './completing.ts';
import { drafts } from './drafts.ts';
import { type HandedIn, toldOf } from './handed-in.ts';
import { sending } from './sending.ts';
import { type OnSubmitted, type Submit, submitter } from './submissions.ts';

/** What the room works with. */
export interface Rooms extends CaseGround {
  readonly codes: Codes;
  /** Who may know an answer already; without them, only the person's earlier applications. */
  readonly registers?: Registers;
  /** Told when an application that is sent asks something of somebody else. */
  readonly onAsked?: OnAsked;
  /** Told of what a guest hands in, to acknowledge it. */
  readonly onHandedIn?: OnHandedIn;
  /** Told of all that is sent, to acknowledge it. */
  readonly onSubmitted?: OnSubmitted;
  /** Guards every application that names an account. */
  readonly guard: Guard;
  /** How many days what a guest handed in waits for its applicant. */
  readonly waitingDays?: number;
  /** Whether one more message goes to an address that a guest wrote; counted when it is asked. */
  readonly mayWriteToGuest?: (guest: Guest) => Promise<boolean>;
}

/** Why an application does not become somebody's. */
export type ClaimRefusal = GuardRefusal | 'another-code' | 'expired' | 'not-found' | 'submitted';
/** Why nobody is asked whether it is theirs. */
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
  ): Promise<
    Result<
      { readonly application: Application; readonly code: string | null },
      'closed' | 'estimate-only' | 'reads-only' | 'unknown-service'
    >
  >;
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
  openAs(id: string, personId: string): Promise<Result<Application, 'expired' | 'not-found' | 'submitted'>>;
  /**
   * The applicant is known: a draft begun without signing in becomes theirs, with what is known put in; what was handed in is sent,
   * as of the day it was. Its code is good for nothing from now on. Refuses `not-found` when it is somebody else's, `another-code` when it
   * names another's codice fiscale, `expired`, and as the guard does.
   */
  claim(
    application: Application,
    personId: string,
    channel: Channel,
    proof?: Proof,
  ): Promise<Result<Application, ClaimRefusal>>;
  /** Whether a draft may be this person's: it names no other codice fiscale than theirs. */
  mayBeOf(application: Application, personId: string): Promise<boolean>;
  /** What a guest handed in with this person's codice fiscale, newest first: to be asked whether it is theirs. */
  handedInAs(personId: string): Promise<readonly HandedIn[]>;
  /** One of those, to be claimed, with this person's own that it would stand beside. Refuses `not-found`, `expired`, and `another-code` to whoever has its code but another codice fiscale. */
  offered(
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

export function applications(rooms: Rooms): Applications {
  const submit = submitter(rooms.database, rooms.register.keys, rooms);
  const read = gathering((ids) => readApplications(rooms.database, ids));
  return applicationsOf(rooms, { submit, read });
}

/** What is shared by whoever acts: applications that are sent, or read, at the same moment go together. */
interface Together {
  readonly submit: Submit;
  read(id: string): Promise<Application | undefined>;
}

function applicationsOf(
  rooms: Rooms,
  shared: Together,
  actor?: Actor,
  guest: Guest = { source: null },
): Applications {
  const { submit, read } = shared;
  const { database, catalogue, places, codes, clock } = rooms;
  const draft = drafts(rooms, actor);
  const { alive, changed, definitionFor, filledIn, inquiry, newDraft, proposals } = draft;
  const complete = completing(rooms, draft, submit);
  const now = () => new Date(clock.nowMs());
  const readCode = async (personId: string): Promise<string | undefined> => {
    return codeOf(database, personId);
  };
  const { refreshed, serviceOf, signed, today } = draft;

  return {
    ...answering(places, draft, readCode),
    submit: sending(rooms, draft, submit, { actor, guest }),
    definition: definitionFor,
    administration: catalogue.administration,
    isOffered: draft.isOffered,
    by: (other) => applicationsOf(rooms, shared, other, guest),
    from: (other) => applicationsOf(rooms, shared, actor, other),

    async start(service, { language, channel, answers = {}, personId, clientId }, within = database) {
      const definition = definitionOf(offeredOn(catalogue, today()), service);
      if (!definition) return refuse(catalogue.entries.has(service) ? 'closed' : 'unknown-service');
      if (definition.service.estimateOnly) return refuse('estimate-only');
      if (definition.service.reads) return refuse('reads-only');
      const checked = checkAnswers(definition.service, answers, { today: today(), places }).answers;
      const id = randomUUID();
      const facts = personId ? await proposals(definition.service, inquiry(personId, id, channel)) : [];
      const begun = { answers: checked, known: {} };
      const filled = withFacts(definition.service, begun, facts, { today: today(), places });
      const isGuest = personId === undefined && clientId === undefined;
      const code = isGuest ? codes.newCode() : null;
      const { answers: first, known } = filled;
      const own = { personId: personId ?? null, offered: filled.offers };
      const spoken = inWords(definition, language);
      const draft = { service, ...spoken, answers: first, known, ...own };
      const application = newDraft({ ...draft, id, about: null, contest: null });
      const who = actor?.as === 'operator' ? 'operator' : 'citizen';
      const by = { who, channel, confidence: 1, confirmed: true } as const;
      const given = route(definition.service, checked, today())
        .filter((ask) => ask.answered)
        .map(
          ({ path }): ApplicationEvent => ({ type: 'answered', path, value: valueAt(checked, path), ...by }),
        );
      const events: readonly ApplicationEvent[] = [
        { type: 'started', service, language: spoken.language, channel } as const,
        ...given,
        ...filledEvents(filled, channel),
        ...contests(begun, filled),
      ].map(signed);
      const codeHash = code === null ? null : codes.hash(code);
      const begunNow = { ...application, clientId: clientId ?? null, version: events.length };
      await insertApplication(within, begunNow, codeHash, events);
      return ok({ application: begunNow, code });
    },

    async contest(about, kind, { language, channel, clientId }, within = database) {
      const [located] = await locateCases(
        database,
        [about],
        { administration: catalogue.administration, definition: serviceOf },
        today(),
      );
      const decision = located?.decision;
      const isPossible =
        about.personId !== null && located?.where.can.includes(kind === 'review' ? 'ask-review' : 'appeal');
      if (!decision || !isPossible) return refuse('state');
      const { outcome, reasons, sentOn: decidedOn } = decision;
      const { service, personId } = about;
      const { receipt } = about;
      const now = definitionOf(catalogue, service);
      const isKept = receipt !== null && !(now && hasAllOf(now, outcomeKept(receipt)));
      const kept = isKept
        ? {
            about: {
              outcome: receipt.outcome,
              title: receipt.title,
              ...(receipt.shown ? { shown: receipt.shown } : {}),
            },
          }
        : {};
      const contest = { kind, service, outcome, reasons, decidedOn, ...kept };
      const begun = await readDraftsAbout(database, about.id, personId ?? '');
      const same = begun.find((one) => isDeepStrictEqual(one.contest, contest) && alive(one).ok);
      if (same) return ok(same);
      const empty = { answers: {}, known: {}, offered: {} };
      const spoken = inWords(serviceOf(about), language);
      const draft = {
        ...newDraft({ id: randomUUID(), service, ...spoken, ...empty, personId, about: about.id, contest }),
        clientId: clientId ?? null,
      };
      const started: ApplicationEvent = { type: 'started', service, language: spoken.language, channel };
      await insertApplication(within, draft, null, [signed(started)]);
      return ok(draft);
    },

    async open(id, code) {
      if (!/^[0-9a-f-]{36}$/.test(id)) return refuse('not-found');
      return alive(await readApplication(database, id, codes.hashes(code)));
    },

    async openByClient(id, clientId) {
      if (!/^[0-9a-f-]{36}$/.test(id)) return refuse('not-found');
      const found = await read(id);
      const own = alive(found?.clientId === clientId ? found : undefined);
      return own.ok && own.value.personId !== null ? refuse('owned') : own;
    },

    async handOver({ id }, within = database) {
      const code = codes.newCode();
      return (await changeCode(within, id, codes.hash(code))) ? ok({ code }) : refuse('owned');
    },

    async openAs(id, personId) {
      if (!/^[0-9a-f-]{36}$/.test(id)) return refuse('not-found');
      const found = await read(id);
      const own = alive(found?.personId === personId ? found : undefined);
      return own.ok ? refreshed(own.value, 'web') : own;
    },

    async claim(application, personId, channel, proof) {
      let found: Application | undefined = application;
      for (let attempt = 0; attempt < 8 && found; attempt++) {
        const done = await complete(found, { personId, channel, proof });
        if (!done.ok) return done;
        const { value } = done;
        if (value?.status === 'draft' && value !== found)
          return filledIn(value, inquiry(personId, value.id, channel));
        if (value) return ok(value);
        found = await readApplication(database, application.id);
      }
      return refuse('not-found');
    },

    async ofPerson(personId) {
      const all = await readOfPerson(database, personId);
      return all.filter((application) => alive(application).ok);
    },

    mayBeOf: (application, personId) => canBeOf(database, application, personId),

    async handedInAs(personId) {
      const person = await readCode(personId);
      return person === undefined ? [] : (await handedInWith(database, person, now())).map(toldOf);
    },

    async offered(id, personId, code) {
      if (!/^[0-9a-f-]{36}$/.test(id)) return refuse('not-found');
      const application = await readApplication(database, id);
      if (!application || application.personId !== null || application.status === 'draft')
        return refuse('not-found');
      const declared = declaredCode(application);
      const isTheirs = declared !== undefined && declared === (await readCode(personId));
      if (!isTheirs) {
        const inHand = code ? await readApplication(database, id, codes.hashes(code)) : undefined;
        // A service may ask for no codice fiscale: then the code says whose it is.
        if (!inHand || declared !== undefined) return refuse(inHand ? 'another-code' : 'not-found');
      }
      const still = alive(application);
      if (!still.ok) return still;
      const { service } = definitionFor(application);
      const doubles = await doublesOf(database, application, personId, service, today());
      return ok({ ...toldOf(application), application, doubles });
    },

    async waitingUnder(number, codiceFiscale) {
      const found = alive(await handedInUnder(database, number, normaliseCode(codiceFiscale)));
      if (!found.ok) return found;
      return found.value.status === 'waiting-for-identity' ? ok(toldOf(found.value)) : refuse('sign-in');
    },

    async resume(code, channel, codiceFiscale) {
      const found = alive(await readByCode(database, codes.hashes(code)));
      if (!found.ok) return found;
      if (found.value.status !== 'draft') {
        const declared = declaredCode(found.value);
        const isTheirs = declared === undefined || declared === normaliseCode(codiceFiscale ?? '');
        return isTheirs ? found : refuse('codice-fiscale');
      }
      const fresh = await refreshed(found.value, channel);
      if (!fresh.ok) return fresh;
      return changed(fresh.value, (now) =>
        ok({ answers: now.answers, events: [{ type: 'resumed', channel }] }),
      );
    },
  };
}
