// SPDX-License-Identifier: AGPL-3.0-or-later

import { randomUUID } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import { type Catalogue, definitionOf, offeredOn } from '#catalogue/index.ts';
import { type Clock, type Language, ok, type Result, refuse } from '#core/index.ts';
import {
  checkAnswers,
  type Definition,
  hasAllOf,
  type RawAnswers,
  route,
  valueAt,
} from '#interview/index.ts';
import type { AnswerProblem } from '#kinds/index.ts';
import type { Places } from '#places/index.ts';
import type { RegisterKeys } from '#protocol/index.ts';
import type { Registers } from '#registers/index.ts';
import type { Database } from '#store/index.ts';
import { answering } from './answering.ts';
import type { Actor, Application, ApplicationEvent, Channel, Provenance, Receipt } from './application.ts';
import type { Codes } from './codes.ts';
import type { ContestKind } from './contested.ts';
import { drafts } from './drafts.ts';
import { withFacts } from './known.ts';
import { contests, filledEvents } from './known-events.ts';
import { locateCases } from './located-cases.ts';
import { outcomeKept } from './proposal.ts';
import type { Guard, GuardRefusal, Proof } from './protection.ts';
import {
  claimApplication,
  insertApplication,
  readApplication,
  readByCode,
  readDraftsAbout,
  readOfPerson,
} from './rows.ts';
import { sending } from './sending.ts';
import { type OnAsked, type Submit, submitter } from './submissions.ts';

/** What the room works with. */
export interface Rooms {
  readonly database: Database;
  readonly catalogue: Catalogue;
  readonly places: Places;
  readonly codes: Codes;
  readonly clock: Clock;
  /** What the protocol register is sealed with. */
  readonly register: { readonly keys: RegisterKeys };
  /** Who may know an answer already; without them, only the person's earlier applications. */
  readonly registers?: Registers;
  /** Told when an application that is sent asks something of somebody else. */
  readonly onAsked?: OnAsked;
  /** Guards every application that names an account. */
  readonly guard: Guard;
}

/** An answer as a channel brings it. `value` has the JSON form of the contract. */
export interface Given extends Provenance {
  readonly path: string;
  readonly value: unknown;
}

/** The applications of a counter: begun, answered, taken up again and submitted, on any channel. */
export interface Applications {
  /** Begins a draft. The code is told once: only its keyed hash is kept. Refuses `unknown-service`, and `closed`. */
  start(
    service: string,
    begin: {
      readonly language: Language;
      readonly channel: Channel;
      readonly answers?: RawAnswers;
      /** Who has signed in: it is theirs from the beginning. */
      readonly personId?: string;
    },
  ): Promise<
    Result<{ readonly application: Application; readonly code: string }, 'closed' | 'unknown-service'>
  >;
  /**
   * The application with this id, if the code is its own. Refuses `not-found` or `expired`; once it is somebody's and was sent,
   * the code alone opens it no more: `sign-in`.
   */
  open(id: string, code: string): Promise<Result<Application, 'expired' | 'not-found' | 'sign-in'>>;
  /** The application with this id, if it is this person's. Refuses `not-found` or `expired`. */
  openAs(id: string, personId: string): Promise<Result<Application, 'expired' | 'not-found' | 'submitted'>>;
  /**
   * Makes an application that was begun without signing in this person's, with what is known put in. It gets a new code: whoever
   * else had the old one reads nothing of what registers tell of them. Refuses `not-found` when it is somebody else's.
   */
  claim(
    application: Application,
    personId: string,
    channel: Channel,
  ): Promise<Result<Application & { readonly code?: string }, string>>;
  /** The applications of a person, newest first; drafts that ran out are not among them. */
  ofPerson(personId: string): Promise<readonly Application[]>;
  /** The application of a code. Refuses as `open`. */
  resume(
    code: string,
    channel: Channel,
  ): Promise<Result<Application, 'expired' | 'not-found' | 'sign-in' | 'submitted'>>;
  /**
   * Begins to contest the decision of a case, or goes on with what was begun. There is a code only while the case is nobody's:
   * somebody's own is contested by them, not by whoever has a code. Refuses `state` when no decision stands, or it cannot be
   * contested so from where it is.
   */
  contest(
    about: Application,
    kind: ContestKind,
    begin: { readonly language: Language; readonly channel: Channel },
  ): Promise<Result<{ readonly application: Application; readonly code: string | null }, 'state'>>;
  /** Stores an answer. Refuses what the question refuses, `off-route`, `submitted`. */
  answer(
    application: Application,
    given: Given,
  ): Promise<Result<Application, AnswerProblem | 'not-found' | 'off-route' | 'submitted'>>;
  /** Takes an element out of a list. Refuses `off-route`, `submitted`, `too-few`. */
  removeItem(
    application: Application,
    list: string,
    index: number,
    by: Provenance,
  ): Promise<Result<Application, AnswerProblem | 'not-found' | 'off-route' | 'submitted'>>;
  /**
   * Submits. Idempotent: asked again, by whoever and however often, it gives the same receipt. Refuses `incomplete`; for a service
   * that is guarded also as its guard does, `step-up` without a proof of who sends; `state` when
   * what it contests has moved on.
   */
  submit(
    application: Application,
    channel: Channel,
    proof?: Proof,
  ): Promise<Result<Receipt, GuardRefusal | 'closed' | 'incomplete' | 'not-found' | 'state' | 'submitted'>>;
  definition(application: Application): Definition;
  /** Can this draft still be sent? Not once its service has closed, or is gone. */
  isOffered(application: Application): boolean;
  /** The same for somebody who acts for the person: each event tells both names. */
  by(actor: Actor): Applications;
}

export function applications(rooms: Rooms): Applications {
  return applicationsOf(rooms, submitter(rooms.database, rooms.register.keys, rooms.onAsked));
}

function applicationsOf(rooms: Rooms, submit: Submit, actor?: Actor): Applications {
  const { database, catalogue, places, codes, clock } = rooms;
  const draft = drafts(rooms, actor);
  const { alive, changed, definitionFor, filledIn, inquiry, newDraft, proposals } = draft;
  const { refreshed, serviceOf, signed, today } = draft;

  return {
    ...answering(places, draft),
    submit: sending(rooms, draft, submit, actor),
    definition: definitionFor,
    isOffered: draft.isOffered,
    by: (other) => applicationsOf(rooms, submit, other),

    async start(service, { language, channel, answers = {}, personId }) {
      const definition = definitionOf(offeredOn(catalogue, today()), service);
      if (!definition) return refuse(catalogue.entries.has(service) ? 'closed' : 'unknown-service');
      const checked = checkAnswers(definition.service, answers, { today: today(), places }).answers;
      const id = randomUUID();
      const facts = personId ? await proposals(definition.service, inquiry(personId, id, channel)) : [];
      const begun = { answers: checked, known: {} };
      const filled = withFacts(definition.service, begun, facts, { today: today(), places });
      const code = codes.newCode();
      const { answers: first, known } = filled;
      const draft = { service, language, answers: first, known, personId: personId ?? null };
      const application = newDraft({ ...draft, id, about: null, contest: null });
      const who = actor?.as === 'operator' ? 'operator' : 'citizen';
      const by = { who, channel, confidence: 1, confirmed: true } as const;
      const given = route(definition.service, checked, today())
        .filter((ask) => ask.answered)
        .map(
          ({ path }): ApplicationEvent => ({ type: 'answered', path, value: valueAt(checked, path), ...by }),
        );
      const events: readonly ApplicationEvent[] = [
        { type: 'started', service, language, channel } as const,
        ...given,
        ...filledEvents(filled, channel),
        ...contests(begun, filled),
      ].map(signed);
      await insertApplication(database, { ...application, version: events.length }, codes.hash(code), events);
      return ok({ application: { ...application, version: events.length }, code });
    },

    async contest(about, kind, { language, channel }) {
      const [located] = await locateCases(database, [about], serviceOf, today());
      const decision = located?.decision;
      const isPossible = located?.where.can.includes(kind === 'review' ? 'ask-review' : 'appeal');
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
      const begun = personId === null ? [] : await readDraftsAbout(database, about.id, personId);
      const same = begun.find((one) => isDeepStrictEqual(one.contest, contest) && alive(one).ok);
      if (same) return ok({ application: same, code: null });
      const code = codes.newCode();
      const draft = newDraft({
        id: randomUUID(),
        service,
        language,
        answers: {},
        known: {},
        personId,
        about: about.id,
        contest,
      });
      const started: ApplicationEvent = { type: 'started', service, language, channel };
      await insertApplication(database, draft, codes.hash(code), [signed(started)]);
      return ok({ application: draft, code: personId === null ? code : null });
    },

    async open(id, code) {
      if (!/^[0-9a-f-]{36}$/.test(id)) return refuse('not-found');
      const found = alive(await readApplication(database, id, codes.hash(code)));
      return found.ok && isGuarded(found.value) ? refuse('sign-in') : found;
    },

    async openAs(id, personId) {
      if (!/^[0-9a-f-]{36}$/.test(id)) return refuse('not-found');
      const found = await readApplication(database, id);
      const own = alive(found?.personId === personId ? found : undefined);
      return own.ok ? refreshed(own.value, 'web') : own;
    },

    async claim(application, personId, channel) {
      let now: Application | undefined = application;
      for (let attempt = 0; attempt < 8 && now; attempt++) {
        if (now.personId === personId) return ok(now);
        if (now.personId !== null) return refuse('not-found');
        const code = codes.newCode();
        const at = new Date(clock.nowMs());
        const event = signed({ type: 'claimed', channel });
        const whose = { personId, codeHash: codes.hash(code) };
        const claimed = await claimApplication(database, now, whose, event, at);
        if (claimed) {
          const isDraft = claimed.status === 'draft';
          const filled = isDraft
            ? await filledIn(claimed, inquiry(personId, claimed.id, channel))
            : ok(claimed);
          return filled.ok ? ok({ ...filled.value, code }) : filled;
        }
        now = await readApplication(database, application.id);
      }
      return refuse('not-found');
    },

    async ofPerson(personId) {
      const all = await readOfPerson(database, personId);
      return all.filter((application) => alive(application).ok);
    },

    async resume(code, channel) {
      const found = alive(await readByCode(database, codes.hash(code)));
      if (found.ok && isGuarded(found.value)) return refuse('sign-in');
      if (!found.ok || found.value.status !== 'draft') return found;
      const fresh = await refreshed(found.value, channel);
      if (!fresh.ok) return fresh;
      return changed(fresh.value, (now) =>
        ok({ answers: now.answers, events: [{ type: 'resumed', channel }] }),
      );
    },
  };
}

// What was sent by somebody who signed in can be opened by them alone, and so what contests it, from the beginning.
function isGuarded({ personId, status, about }: Application): boolean {
  return personId !== null && (status !== 'draft' || about !== null);
}
