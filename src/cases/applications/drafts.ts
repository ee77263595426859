// SPDX-License-Identifier: AGPL-3.0-or-later

import { type Catalogue, definitionOf, openOn } from '#catalogue/index.ts';
import { contestDefinition } from '#contests/index.ts';
import { type CalendarDate, type Clock, ok, own, type Result, refuse, todayInItaly } from '#core/index.ts';
import { type Definition, offering, type RawAnswers, type Service } from '#interview/index.ts';
import { isPicked } from '#kinds/index.ts';
import type { Places } from '#places/index.ts';
import {
  type Actor,
  type Application,
  type ApplicationEvent,
  appendEvent,
  askedAsIn,
  byRegister,
  type Channel,
  changeLate,
  contests,
  definitionOfCase,
  filledEvents,
  isSent,
  type Known,
  type Offered,
  readApplication,
  stale,
  staleOffers,
  stillOffered,
  waitingFor,
  withFacts,
  withoutGone,
  withoutStale,
} from '#record/index.ts';
import type { Inquiry, Registers } from '#registers/index.ts';
import type { Database } from '#store/index.ts';
import { prefill } from './prefill.ts';

/** What is known of an application when it begins. */
type Beginning = Pick<
  Application,
  | 'id'
  | 'service'
  | 'language'
  | 'wishedLanguage'
  | 'answers'
  | 'known'
  | 'offered'
  | 'personId'
  | 'about'
  | 'contest'
> &
  Partial<Pick<Application, 'late'>>;

/** A draft is kept this long after it was begun; every answer moves the day on. */
const draftDays = 60;

/** A change to a draft: its answers, what is known where that changes too, and the events that tell of it. */
export interface Change {
  readonly answers: RawAnswers;
  readonly known?: Known;
  readonly offered?: Offered;
  readonly events: readonly ApplicationEvent[];
}

/** Who asks what is known of whom, and on which channel the answer will stand. */
export type Asked = Inquiry & { readonly channel: Channel };

/** What changing drafts needs. */
export interface DraftRooms {
  readonly database: Database;
  readonly catalogue: Catalogue;
  readonly places: Places;
  readonly clock: Clock;
  readonly registers?: Registers;
}

/** The changing of drafts: on what is stored now, with what registers know, and events that tell who did it. */
export interface Drafts {
  today(): CalendarDate;
  /** The event, with who acts for the person in it. */
  signed(event: ApplicationEvent): ApplicationEvent;
  inquiry(personId: string, applicationId: string, channel: Channel): Asked;
  proposals: ReturnType<typeof prefill>;
  /** The definition of the service that an application is for, or whose decision it contests. */
  serviceOf(application: Application): Definition;
  /** The interview of an application: its service's, or that of the contest. */
  definitionFor(application: Application): Definition;
  /** Can it still be sent: is its service still asked for here? A decision is contested for as long as it stands. */
  isOffered(application: Application): boolean;
  /** Refuses `not-found` or `expired`. */
  alive(found: Application | undefined): Result<Application, 'expired' | 'not-found'>;
  /** Works out the change on what is stored now and stores it if nobody was faster; otherwise looks again. Refuses `submitted`. */
  changed<Code extends string>(
    application: Application,
    change: (now: Application) => Result<Change, Code>,
  ): Promise<Result<Application, Code | 'not-found' | 'submitted'>>;
  /** Fetches again what has served its time. What does not come again, or comes otherwise, is asked. */
  refreshed(
    application: Application,
    channel: Channel,
  ): Promise<Result<Application, 'not-found' | 'submitted'>>;
  /** Puts what is known in the place of what was not answered yet. */
  filledIn(application: Application, about: Asked): Promise<Result<Application, 'not-found' | 'submitted'>>;
  newDraft(of: Beginning): Application;
}

export function drafts(rooms: DraftRooms, actor?: Actor): Drafts {
  const { database, catalogue, places, clock } = rooms;
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

  const serviceOf = ({ service, receipt, contest }: Application): Definition =>
    definitionOfCase(catalogue, { service, receipt: contest ? (contest.about ?? null) : receipt });
  const isOffered = ({ service, contest }: Application): boolean =>
    contest !== null || definitionOf(openOn(catalogue, today()), service) !== undefined;
  const contestInterviews = new Map<string, Definition>();
  const definitionFor = (application: Application): Definition => {
    const { contest, offered, personId } = application;
    const about = serviceOf(application);
    if (!contest) return offering(about, offered, { isKnown: personId !== null, today: today(), places });
    const key = JSON.stringify(contest);
    const made = contestInterviews.get(key) ?? contestDefinition(contest, about, catalogue.administration);
    if (contestInterviews.size > 1000) contestInterviews.clear();
    contestInterviews.set(key, made);
    return made;
  };

  const alive = (found: Application | undefined): Result<Application, 'expired' | 'not-found'> => {
    if (!found) return refuse('not-found');
    if (!isSent(found.status) && found.expiresAt.getTime() <= clock.nowMs()) return refuse('expired');
    return ok(found);
  };

  const changed = async <Code extends string>(
    application: Application,
    change: (now: Application) => Result<Change, Code>,
  ): Promise<Result<Application, Code | 'not-found' | 'submitted'>> => {
    let now: Application | undefined = application;
    for (let attempt = 0; attempt < 8; attempt++) {
      // What became somebody's meanwhile is not changed by whoever had opened it before.
      if (!now || now.personId !== application.personId) return refuse('not-found');
      if (now.status !== 'draft') return refuse('submitted');
      const result = change(now);
      if (!result.ok) return result;
      const { answers, known: left = now.known, offered = now.offered } = result.value;
      const known = withoutGone(left, answers);
      const events = [...result.value.events, ...contests(now, { answers, known })].map(signed);
      if (events.length === 0) return ok(now);
      const next = { answers, known, offered, askedAs: askedAsIn(definitionFor(now).service) };
      const stored = await appendEvent(database, now, next, events, new Date(clock.nowMs()), expiry());
      if (stored) return ok(stored);
      now = await readApplication(database, application.id);
    }
    throw new Error('too many writers on one application');
  };

  const refreshed = async (
    application: Application,
    channel: Channel,
  ): Promise<Result<Application, 'not-found' | 'submitted'>> => {
    const { personId, id, status } = application;
    const { service } = definitionFor(application);
    // What came with an entry that was chosen is as old as what was offered.
    const isOld = (now: Application) =>
      stale(now.answers, now.known, today()).filter((one) => !comesWithEntry(service, one));
    const isStale = isOld(application).length > 0 || staleOffers(application.offered, today()).length > 0;
    if (status !== 'draft' || personId === null || !isStale) return ok(application);
    const { proposals: facts } = await proposals(service, inquiry(personId, id, channel));
    return changed(application, (now) => {
      const { gone, same, ...left } = withoutStale(now, isOld(now), facts);
      const filled = withFacts(service, left, facts, { today: today(), places });
      const still = stillOffered({ ...now, answers: filled.answers, known: filled.known }, filled.offers);
      const withdrawn = [...gone.filter((path) => !filled.filled.includes(path)), ...still.gone].map(
        (path): ApplicationEvent => ({ type: 'withdrawn-answer', path, ...byRegister(channel) }),
      );
      const again = { ...filled, filled: [...same, ...filled.filled] };
      const { answers, known } = still;
      const offered = { ...now.offered, ...filled.offers };
      return ok({ answers, known, offered, events: [...withdrawn, ...filledEvents(again, channel)] });
    });
  };

  const filledIn = async (application: Application, about: Asked) => {
    const { service } = definitionFor(application);
    const { proposals: facts, silent } = await proposals(service, about);
    const late = waitingFor(silent, clock.nowMs());
    if (late) await changeLate(database, application.id, null, late);
    const done = await changed<never>(application, (now) => {
      const filled = withFacts(service, now, facts, { today: today(), places });
      const offered = { ...now.offered, ...filled.offers };
      return ok({ ...filled, offered, events: filledEvents(filled, about.channel) });
    });
    return done.ok ? ok({ ...done.value, late: late ?? done.value.late }) : done;
  };
  const newDraft = (of: Beginning): Application => {
    const begun: Application = {
      late: null,
      ...of,
      askedAs: null,
      status: 'draft',
      version: 1,
      number: null,
      createdAt: new Date(clock.nowMs()),
      expiresAt: expiry(),
      handedInAt: null,
      submittedAt: null,
      receipt: null,
      protocol: null,
      dueOn: null,
      pausedOn: null,
      hasPaused: false,
      officerId: null,
      clientId: null,
    };
    return { ...begun, askedAs: askedAsIn(definitionFor(begun).service) };
  };

  return {
    today,
    signed,
    inquiry,
    proposals,
    serviceOf,
    definitionFor,
    isOffered,
    alive,
    changed,
    refreshed,
    filledIn,
    newDraft,
  };
}

function comesWithEntry(service: Service, id: string): boolean {
  const question = own(service.questions, id);
  return question !== undefined && isPicked(question);
}
