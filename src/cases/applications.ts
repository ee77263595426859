// SPDX-License-Identifier: AGPL-3.0-or-later
import { randomUUID } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
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
import type { Inquiry, Registers } from '#registers/index.ts';
import type { Database } from '#store/index.ts';
import type { Actor, Application, ApplicationEvent, Channel, Provenance, Receipt } from './application.ts';
import { dueOn, usualTerm } from './case-state.ts';
import { type Codes, numberFor } from './codes.ts';
import { askedEvent, asking } from './consent-rows.ts';
import { contestLeads, contestSays } from './contest.ts';
import { contestDefinition } from './contest-definition.ts';
import type { ContestKind } from './contested.ts';
import {
  answerAs,
  contested,
  type Known,
  stale,
  withFacts,
  withoutGone,
  withoutItem,
  withoutStale,
} from './known.ts';
import { locateCases } from './located-cases.ts';
import { prefill } from './prefill.ts';
import { type Guard, type Proof, protectionOf } from './protection.ts';
import { receiptOf } from './receipt.ts';
import {
  appendEvent,
  claimApplication,
  insertApplication,
  readApplication,
  readByCode,
  readDraftsAbout,
  readOfPerson,
} from './rows.ts';
import { type OnAsked, type Submit, submitter } from './submissions.ts';

/** A draft is kept this long after it was begun; every answer moves the day on. */
export const draftDays = 60;

/** What the room works with. */
export interface Rooms {
  readonly database: Database;
  readonly catalogue: Catalogue;
  readonly places: Places;
  readonly codes: Codes;
  readonly clock: Clock;
  /** Who may know an answer already; without them, only the person's earlier applications. */
  readonly registers?: Registers;
  /** Told when an application that is sent asks something of somebody else. */
  readonly onAsked?: OnAsked;
  /** Guards what services say must be guarded; without it such a service cannot be sent. */
  readonly guard?: Guard;
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
  /**
   * Makes an application that was begun without signing in this person's, with what is known put in. It gets a new code: whoever
   * else had the old one reads nothing of what registers tell of them. Refuses `not-found` when it is somebody else's.
   */
  claim(
    application: Application,
    personId: string,
    channel: Channel,
  ): Promise<Result<Application & { readonly code?: string }>>;
  /** The applications of a person, newest first; drafts that ran out are not among them. */
  ofPerson(personId: string): Promise<readonly Application[]>;
  /** The application of a code. Refuses as `open`. */
  resume(code: string, channel: Channel): Promise<Result<Application>>;
  /**
   * Begins to contest the decision of a case, or goes on with what was begun. There is a code only while the case is nobody's:
   * somebody's own is contested by them, not by whoever has a code. Refuses `state` when no decision stands, or it cannot be
   * contested so from where it is.
   */
  contest(
    about: Application,
    kind: ContestKind,
    begin: { readonly language: Language; readonly channel: Channel },
  ): Promise<Result<{ readonly application: Application; readonly code: string | null }>>;
  /** Stores an answer. Refuses what the question refuses, `off-route`, `submitted`. */
  answer(application: Application, given: Given): Promise<Result<Application>>;
  /** Takes an element out of a list. Refuses `off-route`, `submitted`, `too-few`. */
  removeItem(
    application: Application,
    list: string,
    index: number,
    by: Provenance,
  ): Promise<Result<Application>>;
  /**
   * Submits. Idempotent: asked again, by whoever and however often, it gives the same receipt. Refuses `incomplete`; for a service
   * that is guarded also as its guard does, `step-up` without a proof of who sends; `state` when
   * what it contests has moved on.
   */
  submit(application: Application, channel: Channel, proof?: Proof): Promise<Result<Receipt>>;
  definition(application: Application): Definition;
  /** The same for somebody who acts for the person: each event tells both names. */
  by(actor: Actor): Applications;
}

export function applications(rooms: Rooms): Applications {
  return applicationsOf(rooms, submitter(rooms.database, rooms.onAsked));
}

function applicationsOf(rooms: Rooms, submit: Submit, actor?: Actor): Applications {
  const { database, catalogue, places, codes, clock } = rooms;
  const proposals = prefill(rooms);
  const signed = (event: ApplicationEvent): ApplicationEvent => (actor ? { ...event, actor } : event);
  const inquiry = (personId: string, applicationId: string, channel: Channel): Asked => ({
    personId,
    applicationId,
    channel,
    ...(actor ? { actorId: actor.id } : {}),
  });
  const today = () => todayInItaly(clock);
  const expiry = () => new Date(clock.nowMs() + draftDays * 86_400_000);

  const serviceOf = ({ service }: Application): Definition => {
    const definition = definitionOf(catalogue, service);
    if (!definition) throw new Error(`the service ${service} is no longer defined`);
    return definition;
  };
  const contestInterviews = new Map<string, Definition>();
  const definitionFor = (application: Application): Definition => {
    const { contest } = application;
    const about = serviceOf(application);
    if (!contest) return about;
    const key = JSON.stringify(contest);
    const made = contestInterviews.get(key) ?? contestDefinition(contest, about);
    if (contestInterviews.size > 1000) contestInterviews.clear();
    contestInterviews.set(key, made);
    return made;
  };

  const alive = (found: Application | undefined): Result<Application> => {
    if (!found) return refuse('not-found');
    if (found.status === 'draft' && found.expiresAt.getTime() <= clock.nowMs()) return refuse('expired');
    return ok(found);
  };

  // Works out the change on what is stored now and stores it if nobody was faster; otherwise looks again.
  const changed = async (
    application: Application,
    change: (now: Application) => Result<Change>,
  ): Promise<Result<Application>> => {
    let now: Application | undefined = application;
    for (let attempt = 0; attempt < 8; attempt++) {
      if (!now) return refuse('not-found');
      if (now.status !== 'draft') return refuse('submitted');
      const result = change(now);
      if (!result.ok) return result;
      const { answers, known: left = now.known } = result.value;
      const known = withoutGone(left, answers);
      const events = [...result.value.events, ...contests(now, { answers, known })].map(signed);
      if (events.length === 0) return ok(now);
      const next = { answers, known };
      const stored = await appendEvent(database, now, next, events, new Date(clock.nowMs()), expiry());
      if (stored) return ok(stored);
      now = await readApplication(database, application.id);
    }
    throw new Error('too many writers on one application');
  };

  // Fetches again what has served its time. What does not come again, or comes otherwise, is asked.
  const refreshed = async (application: Application, channel: Channel): Promise<Result<Application>> => {
    const { personId, id, status } = application;
    const isOld = (now: Application) => stale(now.answers, now.known, today());
    if (status !== 'draft' || personId === null || isOld(application).length === 0) return ok(application);
    const { service } = definitionFor(application);
    const facts = await proposals(service, inquiry(personId, id, channel));
    return changed(application, (now) => {
      const { gone, same, ...left } = withoutStale(now, isOld(now), facts);
      const filled = withFacts(service, left, facts, { today: today(), places });
      const withdrawn = gone
        .filter((path) => !filled.filled.includes(path))
        .map((path): ApplicationEvent => ({ type: 'withdrawn-answer', path, ...byRegister(channel) }));
      const again = { ...filled, filled: [...same, ...filled.filled] };
      return ok({ ...filled, events: [...withdrawn, ...filledEvents(again, channel)] });
    });
  };

  // Puts what is known in the place of what was not answered yet.
  const filledIn = async (application: Application, about: Asked) => {
    const { service } = definitionFor(application);
    const facts = await proposals(service, about);
    return changed(application, (now) => {
      const filled = withFacts(service, now, facts, { today: today(), places });
      return ok({ ...filled, events: filledEvents(filled, about.channel) });
    });
  };
  const newDraft = (
    of: Pick<
      Application,
      'id' | 'service' | 'language' | 'answers' | 'known' | 'personId' | 'about' | 'contest'
    >,
  ): Application => ({
    ...of,
    status: 'draft',
    version: 1,
    number: null,
    createdAt: new Date(clock.nowMs()),
    expiresAt: expiry(),
    submittedAt: null,
    receipt: null,
    protocol: null,
    dueOn: null,
    pausedOn: null,
    officerId: null,
  });

  return {
    definition: definitionFor,
    by: (other) => applicationsOf(rooms, submit, other),

    async start(service, { language, channel, answers = {}, personId }) {
      const definition = definitionOf(catalogue, service);
      if (!definition) return refuse('unknown-service');
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
      const contest = { kind, service, outcome, reasons, decidedOn };
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
        return ok({
          answers: { ...now.answers, [list]: rest },
          known: withoutItem(now.known, list, index),
          events,
        });
      });
    },

    async submit(application, channel, proof) {
      const fresh = await refreshed(application, channel);
      let now: Application | undefined = fresh.ok ? fresh.value : application;
      for (let attempt = 0; attempt < 8 && now; attempt++) {
        if (now.receipt) return ok(now.receipt);
        const definition = definitionFor(now);
        const on = today();
        const held = checkAnswers(definition.service, now.answers, { today: on, places });
        const open = nextPath(definition.service, held.answers, on);
        if (open !== null) return refuse('incomplete', undefined, open);
        const answers = answersOnRoute(definition.service, held.answers, on);
        const submittedAt = new Date(clock.nowMs());
        const protect = protectionOf(now, definition);
        const guarded = protect && { application: now, answers, protect, proof, at: submittedAt };
        const passed = guarded && (await rooms.guard?.(guarded));
        if (guarded && !passed) return refuse('step-up');
        if (passed && !passed.ok) return passed;
        const number = numberFor(on, codes.random);
        const at = {
          number,
          language: now.language,
          on,
          submittedAt,
          channel,
          places,
          ...(actor ? { actor } : {}),
        };
        const receipt = receiptOf(definition, answers, now.known, at);
        const { id } = now;
        const asked = consentsAsked(definition.service, answers, on).map((one) =>
          asking(id, one, submittedAt),
        );
        const events: readonly ApplicationEvent[] = [
          { type: 'submitted', channel, number } as const,
          ...asked.map(askedEvent),
        ].map(signed);
        const { about, contest, language } = now;
        const target = about === null ? undefined : await readApplication(database, about);
        if (contest && !(target && contestLeads(target.status, contest.kind))) return refuse('state');
        const due = contest ? null : dueOn(on, (definition.service.term ?? usualTerm).days);
        const also = passed?.value;
        const sent = {
          application: now,
          answers,
          number,
          receipt,
          submittedAt,
          dueOn: due,
          events,
          asked,
          ...(also ? { also } : {}),
        };
        const says = contest && contestSays(contest, serviceOf(now), definition, answers, language);
        const stored = await submit(
          says && contest && about
            ? {
                ...sent,
                contest: {
                  about,
                  kind: contest.kind,
                  channel,
                  contestId: id,
                  ...says,
                  ...(actor ? { actor } : {}),
                },
              }
            : sent,
        );
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

// What was sent by somebody who signed in can be opened by them alone, and so what contests it, from the beginning.
function isGuarded({ personId, status, about }: Application): boolean {
  return personId !== null && (status !== 'draft' || about !== null);
}

/** A change to a draft: its answers, what is known where that changes too, and the events that tell of it. */
interface Change {
  readonly answers: RawAnswers;
  readonly known?: Known;
  readonly events: readonly ApplicationEvent[];
}

function byRegister(channel: Channel): Provenance {
  return { who: 'register', channel, confidence: 1, confirmed: false };
}

/** What was filled in without asking, as events that say who told it. */
function filledEvents(
  {
    answers,
    known,
    filled,
  }: { readonly answers: RawAnswers; readonly known: Known; readonly filled: readonly string[] },
  channel: Channel,
): readonly ApplicationEvent[] {
  return filled.map((path) => {
    const { register = 'earlier', asOf, value } = known[path] ?? {};
    const answer = answerAs(answers, path);
    const source = isDeepStrictEqual(answer, value) ? register : 'earlier';
    const by = { ...byRegister(channel), register: source, ...(asOf ? { asOf } : {}) };
    return { type: 'answered', path, value: answer, ...by };
  });
}

/** What the person contests now and did not before. */
function contests(
  before: Pick<Application, 'answers' | 'known'>,
  after: Pick<Application, 'answers' | 'known'>,
): readonly ApplicationEvent[] {
  const already = new Set(contested(before.answers, before.known));
  return contested(after.answers, after.known)
    .filter((path) => !already.has(path))
    .flatMap((path): readonly ApplicationEvent[] => {
      const fact = after.known[path];
      if (!fact) return [];
      return [{ type: 'contested', path, said: fact.value, register: fact.register, asOf: fact.asOf }];
    });
}

type Asked = Inquiry & { readonly channel: Channel };
