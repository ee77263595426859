// SPDX-License-Identifier: AGPL-3.0-or-later

import { setTimeout as pause } from 'node:timers/promises';
import { type Applications, type NotSent, sayNotSent, tellGuestNotice } from '#applications/index.ts';
import { accountsOf } from '#bank-accounts/index.ts';
import { type Catalogue, closedOn, closedSays } from '#catalogue/index.ts';
import { alreadySo, heldOf, nothingHeld, tellAlready } from '#changes/index.ts';
import { type Clock, type Problem, todayInItaly } from '#core/index.ts';
import { doublesAmong, rivalsFor, tellDoubles } from '#decisions/index.ts';
import {
  accountRefused,
  askAgain,
  begin,
  type Context,
  changedMeanwhile,
  foreseen,
  handedIn,
  hear,
  left,
  namesAnother,
  notSent,
  notSubmitted,
  onlyInPortal,
  prompts,
  saidAgain,
  submitted,
  type Turn,
  toldOnly,
  understood,
  wishLater,
} from '#dialogue/index.ts';
import { papersAsked, tellProblem } from '#interview/index.ts';
import type { Source } from '#limits/index.ts';
import { papersLinkTo, sendPapersLink } from '#notices/index.ts';
import type { Places } from '#places/index.ts';
import {
  type Actor,
  type Application,
  type Channel,
  guardRefusals,
  knownAnswers,
  markOfAnswers,
  namesOf,
  toldLate,
  usualWaitingDays,
} from '#record/index.ts';
import { sayApplicationNumber, sayCode, sayDate, type Understanding } from '#spoken/index.ts';
import { type Database, LostDatabase } from '#store/index.ts';
import type { Expectation, Input, Mode } from '#turns/index.ts';
import { locateCases } from '#whereabouts/index.ts';
import { say as sayHere } from './phrases.ts';
import { tellCase } from './tell-case.ts';
import type { StillKnown } from './who-calls.ts';

/** What a conversation about an application works with. */
export interface ConversationRooms {
  readonly applications: Applications;
  readonly catalogue: Catalogue;
  readonly places: Places;
  readonly database: Database;
  readonly clock: Clock;
  /** How many days what a guest hands in waits for them. */
  readonly waitingDays?: number;
}

/** An application to talk about, as the front door leaves with it. */
export interface TalkedOf {
  readonly application: Application;
  /** Its secret code; null for somebody's own, taken up after they said who they are. */
  readonly code: string | null;
  /** The words in which the service was asked for. */
  readonly said?: string;
  /** Where the call comes from. */
  readonly source?: Source;
  /** Whether who talks is still who they said they are. */
  readonly stillKnown?: () => Promise<StillKnown>;
  /** Who speaks for the person whose it is, when it is not the person. */
  readonly actor?: Actor;
}

/** What came of a turn. */
export interface Spoken {
  readonly says: readonly string[];
  /**
   * How the conversation ended; null while it goes on. `told`: there was nothing to talk about but where it is. `not-known`: who talks is
   * no longer known to be who they said, and the conversation goes back to the entrance.
   */
  readonly ended: 'not-known' | 'sent' | 'handed-in' | 'not-sent' | 'stopped' | 'operator' | 'told' | null;
  /** The number of what was sent or handed in, for a channel that can show it. */
  readonly number?: string;
  /** What else was wanted, where the channel said that it can go on with it. */
  readonly later?: string;
}

/** One conversation about one application. */
export interface Conversation {
  /** What it begins with. */
  readonly first: Spoken;
  /** The application as it was stored last. */
  readonly application: Application;
  /** What is listened for next. */
  readonly expect: Expectation;
  /** What an input would say to it; undefined where nothing with a value is asked. */
  makesOf(input: Input): Understanding<unknown> | undefined;
  /** Whether the person asked to be spoken to more slowly. */
  readonly isSlow: boolean;
  /** Whether more is to be told before the question. */
  readonly isTelling: boolean;
  /** What may be said in the next turn, likeliest first: for a voice that makes its sentences ahead. */
  foreseen(): readonly string[];
  /** What anybody would be told from the beginning, turn by turn, worked out as it is asked for. */
  prompts(): Iterable<readonly string[]>;
  hear(input: Input): Promise<Spoken>;
  /** Asks again for an answer that was given before: the person has pointed at it. */
  change(path: string): Promise<Spoken>;
}

/**
 * Talks about an application until it is sent, handed in, or left for later, and carries out what follows from each turn. One for every
 * voice channel. While it lasts its key is tried anew at each turn: what became somebody's meanwhile is no guest's any more.
 */
export async function conversation(
  {
    applications: all,
    catalogue,
    places,
    database,
    clock,
    waitingDays = usualWaitingDays,
  }: ConversationRooms,
  { application: begun, code, said, source = null, stillKnown = async () => 'known', actor }: TalkedOf,
  {
    mode,
    isGreeted,
    mayGoOn = false,
  }: {
    readonly mode: Mode;
    readonly isGreeted: boolean;
    /** The channel begins what else was wanted, once this is sent. */
    readonly mayGoOn?: boolean;
  },
): Promise<Conversation> {
  const { language, wishedLanguage, personId } = begun;
  const channel: Channel = mode;
  const applications = actor ? all.by(actor) : all;
  const spokenCode = code === null ? null : sayCode(code, language, [3, 3, 3, 3, 3, 3]);
  const today = () => todayInItaly(clock);
  let application = begun;
  // As it is asked now: what registers have to choose from may come while it is talked about.
  const definition = () => applications.definition(application);
  const { service } = definition();
  let others: readonly Application[] = [];
  let held = nothingHeld;

  const at = () => new Date(clock.nowMs());
  // Whoever speaks for another is sent no page: a message would go to the person. To whoever is known a message goes with the page; a guest's page opens by the code, which is told to nobody else.
  const whereToPhotograph = actor
    ? []
    : personId === null
      ? spokenCode === null
        ? []
        : [sayHere('photographByCode', language, { code: spokenCode })]
      : (await papersLinkTo(database, personId, at())).length > 0
        ? [sayHere('photographByMessage', language)]
        : [];
  let isPageSent = false;
  // Where it is said: before the yes with which all is sent.
  const sendPage = async ({ state }: Turn): Promise<void> => {
    if (personId === null || isPageSent || state.phase !== 'consent' || whereToPhotograph.length === 0)
      return;
    if (papersAsked(definition(), state.answers, today(), language).length === 0) return;
    isPageSent = true;
    const of = { personId, applicationId: application.id, language, at: at() };
    await patiently(() => database.transaction((sql) => sendPapersLink(sql, of)));
  };

  const context = (): Context => ({
    definition: definition(),
    places,
    today: today(),
    ...(personId === null ? { waitingDays } : {}),
    whereToPhotograph,
    mayGoOn,
    names: (answers) => namesOf(answers, application.known),
    besides: (answers) => {
      const doubles = doublesAmong(others, { ...application, answers, receipt: null }, service, today());
      const already = alreadySo(service, answers, held, today());
      return [
        ...tellDoubles(doubles, language, spokenDoubles),
        ...tellAlready(definition(), already, language),
      ];
    },
  });
  // What a register told after it was answered: said once, with its source. The answer stays until it is corrected.
  const lateLead = (): readonly string[] => {
    const told = toldLate(definition(), begun, { language, today: today(), places }, 'say');
    return told.length === 0
      ? []
      : [sayHere('lateTold', language), ...told.map(({ says }) => says), sayHere('lateStays', language)];
  };
  const whereItIs = async (one: Application): Promise<readonly string[]> => {
    const [found] = await locateCases(database, [one], applications, today());
    return found ? tellCase(found, language).sentences : [];
  };
  // What else of theirs stands beside it, and what holds already of what it changes.
  const look = async (now: Application): Promise<void> => {
    if (personId !== null) others = await rivalsFor(database, personId, service);
    const at = { sql: database, catalogue, today: today(), now: new Date(clock.nowMs()), accountsOf };
    held = await heldOf(at, now, definition());
  };
  /** What is somebody's opens by who they are, what is nobody's by its code: as it stands now, or not at all. */
  const reopened = async (): Promise<Application | undefined> => {
    const now =
      personId === null
        ? await applications.open(application.id, code ?? '')
        : await applications.openAs(application.id, personId, 'as-it-stands');
    if (personId !== null) await look(now.ok ? now.value : application);
    return now.ok ? now.value : undefined;
  };

  // What there is to say where there is nothing to talk about.
  const onlyTold = async (): Promise<readonly string[] | undefined> => {
    if (application.receipt) {
      const phrase = application.status === 'waiting-for-identity' ? 'alreadyHandedIn' : 'alreadySent';
      const number = sayApplicationNumber(application.receipt.number, language);
      return [sayHere(phrase, language, { number }), ...(await whereItIs(application))];
    }
    if (applications.isOffered(application)) return undefined;
    const card = catalogue.entries.get(application.service)?.card;
    const closed = card && closedOn(card, today());
    return [...(closed ? closedSays(closed, language) : []), sayHere('closedDraft', language)];
  };
  const only = await onlyTold();
  if (personId !== null && !only) await look(application);
  const lead = [
    ...(wishedLanguage ? [sayHere('onlyInMain', wishedLanguage)] : []),
    ...(actor ? [sayHere('answersOf', language, { name: actor.for })] : []),
    ...(only ? [] : lateLead()),
  ];
  let turn = only
    ? toldOnly(context(), { language, mode }, only)
    : begin(context(), {
        language,
        mode,
        answers: application.answers,
        agency: catalogue.brand.agency,
        known: knownAnswers(application, language),
        ...(said ? { said } : {}),
        isGreeted,
        lead,
      });
  // How it ends, once the last words are said.
  let ending: Pick<Spoken, 'ended' | 'number'> | undefined = only
    ? { ended: 'told', ...(application.receipt ? { number: application.receipt.number } : {}) }
    : undefined;

  /** Says again what was asked before, after why. */
  const again = (before: Turn, why: readonly string[]): Spoken => {
    turn = saidAgain(context(), before.state, why);
    return { says: turn.say, ended: null };
  };
  const isAllTold = () => (turn.state.unsaid ?? []).length === 0;
  /** What is said last, all at once or in pieces; it is over when all of it is told. */
  const atEnd = (): Spoken => {
    const says = turn.say;
    const ended = ending?.ended ?? 'stopped';
    const number = ending?.number;
    const known = number === undefined ? {} : { number };
    if (!isAllTold()) return { says, ended: null, ...known };
    if (turn.effects.some(({ type }) => type === 'operator')) return { says, ended: 'operator', ...known };
    const later = mayGoOn && number !== undefined && ended !== 'told' ? wishLater(turn.state) : undefined;
    return { says, ended, ...known, ...(later === undefined ? {} : { later }) };
  };

  /** Carries out what a turn asks for. */
  const act = async (before: Turn): Promise<Spoken> => {
    for (const effect of turn.effects) {
      if (effect.type !== 'answer') continue;
      const { path, value, confidence, confirmed, isSure = false } = effect;
      const by = { who: 'citizen', channel, confidence, confirmed } as const;
      const stored = await patiently(() => applications.answer(application, { path, value, isSure, ...by }));
      // Nothing is taken as answered that is not stored: the question is asked again.
      if (stored === undefined) return again(before, [sayHere('notStored', language)]);
      if (stored.ok) application = stored.value;
      // Who applies is known, and cannot be told otherwise.
      else if (['another-code', 'own-identity'].includes(stored.problems[0]?.code ?? '')) {
        const answers = { ...application.answers, [path]: value };
        const at = { language, today: today(), places };
        const why = stored.problems.map((one) => tellProblem(definition(), one, answers, at, 'say').says);
        return again(before, why);
      }
    }
    await sendPage(turn);
    const kinds = turn.effects.map(({ type }) => type);
    if (kinds.includes('submit')) return submit(turn.say);
    if (kinds.includes('stop') || kinds.includes('operator')) {
      ending = { ended: kinds.includes('operator') ? 'operator' : 'stopped' };
      turn = left(context(), turn, spokenCode);
      return atEnd();
    }
    return { says: turn.say, ended: turn.expect.type === 'nothing' ? 'stopped' : null };
  };

  const submit = async (first: readonly string[]): Promise<Spoken> => {
    // Only what was read back is sent.
    const { answers } = turn.state;
    const shown = markOfAnswers(definition().service, answers, { today: today(), places });
    const done = await patiently(() =>
      applications.from({ source }).submit(application, channel, undefined, shown),
    );
    const goesOn = (next: Turn): Spoken => {
      turn = next;
      return { says: [...first, ...next.say], ended: null };
    };
    const ends = (next: Turn, ended: Spoken['ended'], number?: string): Spoken => {
      turn = next;
      ending = { ended, ...(number === undefined ? {} : { number }) };
      return atEnd();
    };
    if (done?.ok) {
      const { number, protocol } = done.value;
      const spokenNumber = sayApplicationNumber(number, language);
      if (protocol !== null) return ends(submitted(context(), turn.state, spokenNumber), 'sent', number);
      const now = await reopened();
      const told = now
        ? [...(await whereItIs(now)), ...(await tellGuestNotice(database, now, language))]
        : [];
      return ends(handedIn(context(), turn.state, { spokenNumber, spokenCode, told }), 'handed-in', number);
    }
    const refused = done?.problems[0];
    switch (refused?.code) {
      case undefined:
        return goesOn(notSubmitted(context(), turn.state));
      case 'changed':
      case 'incomplete': {
        const now = await reopened();
        if (now) application = now;
        return goesOn(changedMeanwhile(context(), turn.state, application.answers));
      }
      case 'step-up':
        return ends(onlyInPortal(context(), turn.state, { level: levelOf(refused), spokenCode }), 'not-sent');
      case 'another-code':
        return goesOn(namesAnother(context(), turn.state));
      default: {
        const why = guardRefusals.find((one) => one === refused?.code);
        if (why && why !== 'step-up')
          return ends(accountRefused(context(), turn.state, { code: why, spokenCode }), 'not-sent');
        // Nothing that can be tried again: said why, and how to go on.
        const told = sayNotSent(refused?.code as NotSent, language);
        return ends(notSent(context(), turn.state, { why: told, spokenCode }), 'not-sent');
      }
    }
  };

  /** One turn more, with the application as it stands now, where its key still opens it. */
  const goOn = async (next: () => Turn): Promise<Spoken> => {
    const key = await patiently(async () => {
      const known = personId === null ? 'known' : await stillKnown();
      return { known, now: known === 'known' ? await reopened() : undefined };
    });
    if (!key) return again(turn, [sayHere('notStored', language)]);
    const { known, now } = key;
    if (known !== 'known') return { says: [sayHere(known, language)], ended: 'not-known' };
    if (!now) return { says: [sayHere('notYours', language)], ended: 'stopped' };
    application = now;
    const before = turn;
    turn = next();
    return act(before);
  };

  /** The last words go on; nothing is asked of the application any more. */
  const goOnAtEnd = (input: Input): Spoken => {
    turn = hear(context(), turn.state, input);
    return atEnd();
  };

  return {
    first: only ? atEnd() : await act(turn),
    get application() {
      return application;
    },
    get expect() {
      return turn.expect;
    },
    makesOf: (input) => understood(context(), turn.state, input),
    get isSlow() {
      return turn.state.slower;
    },
    get isTelling() {
      const [next] = turn.state.unsaid ?? [];
      return next !== undefined && !next.isAgain;
    },
    foreseen: () => foreseen(context(), turn.state, turn.expect),
    prompts: () => prompts(context(), { language, agency: catalogue.brand.agency }),
    hear: async (input) => (ending ? goOnAtEnd(input) : goOn(() => hear(context(), turn.state, input))),
    change: async (path) => (ending ? atEnd() : goOn(() => askAgain(context(), turn.state, path))),
  };
}

function levelOf(problem: Problem): number {
  return Number(problem.with?.['level'] ?? 3);
}

/** The day and the number of another application, as a voice reads them. */
export const spokenDoubles = { date: sayDate, code: sayApplicationNumber };

/** Tries again for some seconds while the database is away: our own is back by then. Undefined when it is not. */
export async function patiently<Outcome>(work: () => Promise<Outcome>): Promise<Outcome | undefined> {
  for (let attempt = 0; attempt < 10; attempt++) {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof LostDatabase)) throw error;
      await pause(300);
    }
  }
  return undefined;
}
