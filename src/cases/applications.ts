// SPDX-License-Identifier: AGPL-3.0-or-later
import { randomUUID } from 'node:crypto';
import { type Catalogue, definitionOf } from '#catalogue/index.ts';
import {
  type Clock,
  type Language,
  ok,
  type Problem,
  type Result,
  refuse,
  todayInItaly,
} from '#core/index.ts';
import {
  answersOnRoute,
  askAt,
  checkAnswers,
  checkValue,
  consentsAsked,
  type Definition,
  knownAt,
  nextPath,
  type RawAnswers,
  route,
  valueAt,
  withAnswer,
} from '#interview/index.ts';
import { compositeOf } from '#kinds/index.ts';
import type { Places } from '#places/index.ts';
import type { Database } from '#store/index.ts';
import type { Actor, Application, ApplicationEvent, Channel, Provenance, Receipt } from './application.ts';
import { dueOn, usualTerm } from './case-state.ts';
import { type Codes, numberFor } from './codes.ts';
import { askedEvent, asking } from './consent-rows.ts';
import { receiptOf } from './receipt.ts';
import {
  appendEvent,
  claimApplication,
  insertApplication,
  readApplication,
  readByCode,
  readOfPerson,
} from './rows.ts';
import { type Submit, submitter } from './submissions.ts';

/** A draft is kept this long after it was begun; every answer moves the day on. */
export const draftDays = 60;

/** What the room works with. */
export interface Rooms {
  readonly database: Database;
  readonly catalogue: Catalogue;
  readonly places: Places;
  readonly codes: Codes;
  readonly clock: Clock;
}

/** An answer as a channel brings it. `value` has the JSON form of the contract. */
export interface Given extends Provenance {
  readonly path: string;
  readonly value: unknown;
}

/** The applications of a counter: begun, answered, taken up again and submitted, on any channel. */
export interface Applications {
  /** Begins a draft. The code is told once: only its keyed hash is kept. Refuses `unknown-service`. */
  start(
    service: string,
    begin: {
      readonly language: Language;
      readonly channel: Channel;
      readonly answers?: RawAnswers;
      /** Who has signed in: it is theirs from the beginning. */
      readonly personId?: string;
    },
  ): Promise<Result<{ readonly application: Application; readonly code: string }>>;
  /**
   * The application with this id, if the code is its own. Refuses `not-found` or `expired`; once it is somebody's and was sent,
   * the code alone opens it no more: `sign-in`.
   */
  open(id: string, code: string): Promise<Result<Application>>;
  /** The application with this id, if it is this person's. Refuses `not-found` or `expired`. */
  openAs(id: string, personId: string): Promise<Result<Application>>;
  /** Makes an application that was begun without signing in this person's. Refuses `not-found` when it is somebody else's. */
  claim(application: Application, personId: string, channel: Channel): Promise<Result<Application>>;
  /** The applications of a person, newest first; drafts that ran out are not among them. */
  ofPerson(personId: string): Promise<readonly Application[]>;
  /** The application of a code. Refuses as `open`. */
  resume(code: string, channel: Channel): Promise<Result<Application>>;
  /** Stores an answer. Refuses what the question refuses, `off-route`, `submitted`. */
  answer(application: Application, given: Given): Promise<Result<Application>>;
  /** Takes an element out of a list. Refuses `off-route`, `submitted`, `too-few`. */
  removeItem(
    application: Application,
    list: string,
    index: number,
    by: Provenance,
  ): Promise<Result<Application>>;
  /** Submits. Idempotent: asked again, by whoever and however often, it gives the same receipt. Refuses `incomplete`. */
  submit(application: Application, channel: Channel): Promise<Result<Receipt>>;
  definition(application: Application): Definition;
  /** The same for somebody who acts for the person: each event tells both names. */
  by(actor: Actor): Applications;
}

export function applications(rooms: Rooms): Applications {
  return applicationsOf(rooms, submitter(rooms.database));
}

function applicationsOf(rooms: Rooms, submit: Submit, actor?: Actor): Applications {
  const { database, catalogue, places, codes, clock } = rooms;
  const signed = (event: ApplicationEvent): ApplicationEvent => (actor ? { ...event, actor } : event);
  const today = () => todayInItaly(clock);
  const expiry = () => new Date(clock.nowMs() + draftDays * 86_400_000);

  const definitionFor = (application: Application): Definition => {
    const definition = definitionOf(catalogue, application.service);
    if (!definition) throw new Error(`the service ${application.service} is no longer defined`);
    return definition;
  };

  const alive = (found: Application | undefined): Result<Application> => {
    if (!found) return refuse('not-found');
    if (found.status === 'draft' && found.expiresAt.getTime() <= clock.nowMs()) return refuse('expired');
    return ok(found);
  };

  // Works out the change on what is stored now and stores it if nobody was faster; otherwise looks again.
  const changed = async (
    application: Application,
    change: (
      now: Application,
    ) => Result<{ readonly answers: RawAnswers; readonly events: readonly ApplicationEvent[] }>,
  ): Promise<Result<Application>> => {
    let now: Application | undefined = application;
    for (let attempt = 0; attempt < 8; attempt++) {
      if (!now) return refuse('not-found');
      if (now.status !== 'draft') return refuse('submitted');
      const result = change(now);
      if (!result.ok) return result;
      const { answers } = result.value;
      const events = result.value.events.map(signed);
      const stored = await appendEvent(database, now, answers, events, new Date(clock.nowMs()), expiry());
      if (stored) return ok(stored);
      now = await readApplication(database, application.id);
    }
    throw new Error('too many writers on one application');
  };

  return {
    definition: definitionFor,
    by: (other) => applicationsOf(rooms, submit, other),

    async start(service, { language, channel, answers = {}, personId }) {
      const definition = definitionOf(catalogue, service);
      if (!definition) return refuse('unknown-service');
      const checked = checkAnswers(definition.service, answers, { today: today(), places }).answers;
      const code = codes.newCode();
      const now = new Date(clock.nowMs());
      const application: Application = {
        id: randomUUID(),
        service,
        language,
        status: 'draft',
        answers: checked,
        version: 1,
        number: null,
        createdAt: now,
        expiresAt: expiry(),
        submittedAt: null,
        receipt: null,
        personId: personId ?? null,
        protocol: null,
        dueOn: null,
        pausedOn: null,
        officerId: null,
      };
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
      ].map(signed);
      await insertApplication(database, { ...application, version: events.length }, codes.hash(code), events);
      return ok({ application: { ...application, version: events.length }, code });
    },

    async open(id, code) {
      if (!/^[0-9a-f-]{36}$/.test(id)) return refuse('not-found');
      const found = alive(await readApplication(database, id, codes.hash(code)));
      return found.ok && isGuarded(found.value) ? refuse('sign-in') : found;
    },

    async openAs(id, personId) {
      if (!/^[0-9a-f-]{36}$/.test(id)) return refuse('not-found');
      const found = await readApplication(database, id);
      return alive(found?.personId === personId ? found : undefined);
    },

    async claim(application, personId, channel) {
      let now: Application | undefined = application;
      for (let attempt = 0; attempt < 8 && now; attempt++) {
        if (now.personId === personId) return ok(now);
        if (now.personId !== null) return refuse('not-found');
        const at = new Date(clock.nowMs());
        const claimed = await claimApplication(
          database,
          now,
          personId,
          signed({ type: 'claimed', channel }),
          at,
        );
        if (claimed) return ok(claimed);
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
      return changed(found.value, (now) =>
        ok({ answers: now.answers, events: [{ type: 'resumed', channel }] }),
      );
    },

    answer(application, { path, value, ...by }) {
      const { service } = definitionFor(application);
      return changed(application, (now) => {
        const asks = route(service, now.answers, today());
        const ask = asks.find((one) => one.path === path);
        const question = service.questions[path];
        const whole =
          typeof value === 'object' &&
          question !== undefined &&
          compositeOf(question) !== undefined &&
          asks.some((one) => one.id === path);
        if (!ask && !whole) return refuse('off-route', undefined, path);
        const held =
          whole || !ask
            ? wholeOf(definitionFor(now), path, value)
            : checkValue(ask.question, value, setting(now.answers, path, ask.question));
        if (!held.ok)
          return { ok: false, problems: held.problems.map((p) => ({ ...p, path: p.path || path })) };
        const answers = withAnswer(now.answers, path, held.value, ask?.howMany);
        return ok({ answers, events: [{ type: 'answered', path, value: held.value, ...by }] });
      });
    },

    removeItem(application, list, index, by) {
      const { service } = definitionFor(application);
      return changed(application, (now) => {
        const items = now.answers[list];
        if (!askAt(service, now.answers, today(), list) || !Array.isArray(items) || !(index in items)) {
          return refuse('off-route', undefined, list);
        }
        const rest = items.filter((_, n) => n !== index);
        const held = wholeOf(definitionFor(now), list, rest);
        if (!held.ok) return held;
        const events: readonly ApplicationEvent[] = [
          { type: 'withdrawn-answer', path: `${list}.${index}`, ...by },
        ];
        return ok({ answers: { ...now.answers, [list]: rest }, events });
      });
    },

    async submit(application, channel) {
      let now: Application | undefined = application;
      for (let attempt = 0; attempt < 8 && now; attempt++) {
        if (now.receipt) return ok(now.receipt);
        const definition = definitionFor(now);
        const on = today();
        const held = checkAnswers(definition.service, now.answers, { today: on, places });
        const open = nextPath(definition.service, held.answers, on);
        if (open !== null) return refuse('incomplete', undefined, open);
        const answers = answersOnRoute(definition.service, held.answers, on);
        const number = numberFor(on, codes.random);
        const submittedAt = new Date(clock.nowMs());
        const at = {
          number,
          language: now.language,
          on,
          submittedAt,
          channel,
          places,
          ...(actor ? { actor } : {}),
        };
        const receipt = receiptOf(definition, answers, at);
        const { id } = now;
        const asked = consentsAsked(definition.service, answers, on).map((one) =>
          asking(id, one, submittedAt),
        );
        const events: readonly ApplicationEvent[] = [
          { type: 'submitted', channel, number } as const,
          ...asked.map(askedEvent),
        ].map(signed);
        const due = dueOn(on, (definition.service.term ?? usualTerm).days);
        const sent = { application: now, answers, number, receipt, submittedAt, dueOn: due, events, asked };
        const stored = await submit(sent);
        if (stored) return ok(stored);
        now = await readApplication(database, application.id);
      }
      return refuse('not-found');
    },
  };

  function setting(answers: RawAnswers, path: string, question: Parameters<typeof knownAt>[0]) {
    const known = knownAt(question, answers, path);
    return { today: today(), places, ...(known ? { known } : {}) };
  }

  function wholeOf(
    definition: Definition,
    path: string,
    value: unknown,
  ): Result<unknown, readonly Problem[]> {
    const checked = checkAnswers(definition.service, { [path]: value }, { today: today(), places });
    return checked.problems.length > 0
      ? { ok: false, problems: checked.problems }
      : ok(checked.answers[path]);
  }
}

// What was sent by somebody who signed in can be opened by them alone.
function isGuarded({ personId, status }: Application): boolean {
  return personId !== null && status !== 'draft';
}
