// SPDX-License-Identifier: AGPL-3.0-or-later

import { recordAccess, recordAccessOnce } from '#access/index.ts';
import {
  type Applications,
  beginByMandate,
  claimByMandate,
  notResumed,
  sayNotResumed,
  sayOnlyState,
  tellHandedIn,
} from '#applications/index.ts';
import type { AppointmentRooms } from '#bookings/index.ts';
import { type Catalogue, definitionOf, frontDoorOf, titleOf } from '#catalogue/index.ts';
import type { Answering, Consents } from '#consents/index.ts';
import { type Clock, type Language, type Problem, todayInItaly } from '#core/index.ts';
import { tellDoubles } from '#decisions/index.ts';
import {
  type AskedOfCaller,
  beyondPower,
  cannotContest,
  claimed,
  type DoorContext,
  type DoorEffect,
  type DoorState,
  type DoorTurn,
  forWhom,
  hearAtDoor,
  identified,
  knownNoMore,
  needsCodiceFiscale,
  notIdentified,
  notOpened,
  type OfferedCase,
  openDoor,
  openedByCode,
  readOut,
  registered,
  type ToldCase,
  toldByNumber,
  tooManyBegun,
} from '#dialogue/index.ts';
import type { Limits, Source } from '#limits/index.ts';
import { fullName, type Person } from '#persons/index.ts';
import type { Places } from '#places/index.ts';
import { type Power, powerNow } from '#powers/index.ts';
import { type Actor, type Application, asForOneself, type Channel, mayBegin } from '#record/index.ts';
import type { Registers } from '#registers/index.ts';
import type { SecondWord } from '#second-word/index.ts';
import type { PhonePins } from '#sign-in/index.ts';
import { sayDate } from '#spoken/index.ts';
import { type Database, LostDatabase, type Sql } from '#store/index.ts';
import type { Input, Mode, TurnState } from '#turns/index.ts';
import { isListed, locateCases, readOfPerson } from '#whereabouts/index.ts';
import { spokenDoubles } from './conversation.ts';
import type { Estimated } from './estimation.ts';
import { type MeetingTalk, meetingTalk } from './meeting.ts';
import { accessOf, mayActFor, maySpeak, powerNamed, type Speaking, speakingFor } from './speaking-for.ts';
import { tellAsked } from './tell-asked.ts';
import { spokenFigures, tellCase, untoldCase } from './tell-case.ts';
import { tellData } from './tell-data.ts';

/** What the reception works with. */
export interface ReceptionRooms {
  readonly applications: Applications;
  readonly consents: Consents;
  readonly pins: PhonePins;
  /** Who tells people what was done for them. */
  readonly second: Pick<SecondWord, 'tellCalledFor'>;
  readonly registers: Registers;
  readonly limits: Limits;
  readonly catalogue: Catalogue;
  readonly places: Places;
  readonly database: Database;
  readonly clock: Clock;
  /** None where there are no offices. */
  readonly appointments?: AppointmentRooms;
}

/** Whether a caller is still known by the PIN that they said, and may still speak for whom they speak for; if not, why. */
export type StillKnown = Awaited<ReturnType<PhonePins['stillKnown']>> | 'power-ended';

/** How a conversation leaves the front door: with an application to talk about, to an operator, or for good. */
export type Leaving =
  | {
      readonly to: 'application';
      readonly application: Application;
      /** Its secret code; null where the caller has shown who they are, or had it already. */
      readonly code: string | null;
      /** The words in which the service was asked for. */
      readonly said?: string;
      /** Where the call comes from. */
      readonly source?: Source;
      /** Whether the caller is still who they said: the PIN they said counts, and they have not signed out everywhere since. */
      readonly stillKnown?: () => Promise<StillKnown>;
      /** Who speaks for the person whose it is, when it is not the person. */
      readonly actor?: Actor;
    }
  | ({ readonly to: 'estimate' } & Estimated)
  | { readonly to: 'operator' }
  | { readonly to: 'end' };

/** What is said in a turn of a call, and what is listened for next. */
export interface CallTurn extends Pick<DoorTurn, 'say' | 'expect'> {
  readonly state: TurnState;
}

/** One conversation at the front door. What it knows of the caller ends with it. */
export interface Call {
  readonly turn: CallTurn;
  /** Hears what came and carries out what follows from it. */
  hear(input: Input): Promise<{ readonly turn: CallTurn; readonly leaves?: Leaving }>;
}

/**
 * Carries out what the front door asks for: who somebody is, where their applications are, which one is begun, goes on or is
 * contested. One for every voice channel.
 */
export function reception(
  {
    applications: all,
    consents,
    pins,
    second,
    registers,
    limits,
    catalogue,
    places,
    database,
    clock,
    appointments,
  }: ReceptionRooms,
  {
    language,
    mode,
    source,
    service,
  }: {
    readonly language: Language;
    readonly mode: Mode;
    readonly source: Source;
    /** What the caller comes for, where that is known already. */
    readonly service?: string;
  },
): Call {
  const door = frontDoorOf(catalogue, todayInItaly(clock));
  const context = (): DoorContext => ({ ...door, places, today: todayInItaly(clock) });
  const channel: Channel = mode;
  let turn = openDoor(context(), { language, mode, ...(service === undefined ? {} : { service }) });
  // Who calls, as they have shown; and whose affairs are talked about: theirs, or those of whom they speak for.
  let known: Person | null = null;
  let speaking: Speaking | null = null;
  let personId: string | null = null;
  let caller: Answering | null = null;
  let applications = all;
  // The PIN by which the caller is known, and when they said it: once it is ended, here or by its owner elsewhere, or they sign out
  // everywhere, nothing of theirs is told any more.
  let knownBy = { madeAt: new Date(0), saidAt: new Date(0) };
  // An appointment is talked about, until that is done.
  let meeting: MeetingTalk | null = null;
  const meet = (said: string | null, rooms: AppointmentRooms): MeetingTalk =>
    meetingTalk(
      { appointments: rooms, places, limits },
      {
        language,
        mode,
        source,
        said,
        personId: () => personId,
        madeBy: () => (speaking === null ? null : (known?.id ?? null)),
        identify: async (codiceFiscale, pin) => {
          const saidAt = new Date(clock.nowMs());
          const is = await pins.check(codiceFiscale, pin, { channel: mode, source });
          if (!is.ok) {
            const { minutes } = waitIn(is.problems[0], 'wrong');
            return { isKnown: false, ...(minutes === undefined ? {} : { minutes }) };
          }
          known = is.value;
          personId = known.id;
          knownBy = { madeAt: (await pins.current(known.id))?.madeAt ?? new Date(0), saidAt };
          return { isKnown: true };
        },
      },
    );
  const [opens] = turn.effects;
  let begun: CallTurn = turn;
  if (opens?.type === 'appointment' && appointments) {
    meeting = meet(opens.said, appointments);
    begun = { ...meeting.turn, say: [...turn.say, ...meeting.turn.say] };
  }
  // What a code opened: its holder may go on with it, and nobody else's.
  let opened: { readonly id: string; readonly code: string } | null = null;
  // A code that was right, while its codice fiscale is asked for.
  let inHand = '';

  const told = async (mine: readonly Application[]): Promise<readonly ToldCase[]> => {
    const located = await locateCases(database, mine, applications, todayInItaly(clock), channel);
    const services = located.map(({ application }) => application.service);
    const isTwice = (service: string) => services.indexOf(service) !== services.lastIndexOf(service);
    const one = (found: (typeof located)[number]): ToldCase => {
      try {
        return tellCase(found, language, isTwice(found.application.service));
      } catch {
        // What is kept of it has another shape than this program knows: the others are told.
        return untoldCase(found.application, language);
      }
    };
    const there = new Set(located.map(({ application }) => application.id));
    const lost = mine.filter((application) => isListed(application) && !there.has(application.id));
    return [...located.map(one), ...lost.map((application) => untoldCase(application, language))];
  };

  const byCode = (id: string, code: string) =>
    limits.attempts.tried('resume', { person: code, source }, () => applications.open(id, code));

  const stillKnown = async (): Promise<StillKnown> => {
    if (known === null) return 'known';
    const own = await pins.stillKnown(known.id, knownBy);
    if (own !== 'known' || speaking === null) return own;
    if (await maySpeak(database, speaking, clock)) return 'known';
    await recordAccess(database, { ...accessOf(speaking), allowed: false }, clock);
    return 'power-ended';
  };
  // What an operator of a patronato or a program may see of somebody is the one matter of the mandate.
  const isWithin = ({ id }: Pick<Application, 'id'>): boolean => {
    const only = speaking?.power.only;
    return !only || only.applicationId === id || only.contestIds.includes(id);
  };
  const theirCases = async (whose: string) => (await applications.ofPerson(whose)).filter(isWithin);
  const refusedHere = async ({ state }: DoorTurn) => {
    if (speaking === null) throw new Error('nobody is spoken for');
    const { power } = speaking;
    await recordAccess(database, { ...accessOf(speaking), allowed: false }, clock);
    return {
      turn: beyondPower(context(), state, power.only ? titleOfService(power.only.service) : undefined),
    };
  };
  const titleOfService = (service: string) => titleOf(catalogue, service, language);

  const theirs = async (id: string): Promise<Application | undefined> => {
    const found =
      personId !== null
        ? isWithin({ id })
          ? await applications.openAs(id, personId)
          : undefined
        : opened?.id === id
          ? await byCode(id, opened.code)
          : undefined;
    return found?.ok ? found.value : undefined;
  };

  const notFoundBy = (
    problem:
      | Problem<'codice-fiscale' | 'expired' | 'not-found' | 'sign-in' | 'submitted' | 'wait'>
      | undefined,
    state: DoorState,
  ): DoorTurn =>
    problem?.code === 'wait'
      ? notIdentified(context(), state, waitIn(problem, 'wait'))
      : notOpened(context(), state, notFoundNow(problem?.code));
  const notFoundNow = (code?: string) => {
    const told = notResumed(code);
    return { code: told, why: sayNotResumed(told, language) };
  };

  // With its codice fiscale, what was handed in; without, a draft. Counted as on the page, code and codice fiscale together.
  const openBy = async (state: DoorState, code: string, codiceFiscale?: string) => {
    const found = await limits.attempts.tried('resume', { person: code, source }, () =>
      applications.resume(code, channel, codiceFiscale),
    );
    const isAsked = !found.ok && found.problems[0]?.code === 'codice-fiscale' && codiceFiscale === undefined;
    if (isAsked) {
      inHand = code;
      const why = sayNotResumed('codice-fiscale', language);
      return { turn: needsCodiceFiscale(context(), state, why) };
    }
    if (!found.ok) return { turn: notFoundBy(found.problems[0], state) };
    const application = found.value;
    if (application.status === 'draft')
      return { turn, leaves: { to: 'application', application, code } } as const;
    opened = { id: application.id, code };
    const [one] = await told([application]);
    return { turn: one ? openedByCode(context(), state, one) : notOpened(context(), state, notFoundNow()) };
  };

  // A draft of the telephone is counted as one of the web: by the person once they are known, by the line before.
  const bounded = async (): Promise<DoorTurn | undefined> => {
    const who = { source, ...(personId === null ? {} : { personId }) };
    const begun = await limits.allowances.begin('draft', who);
    const minutes = begun.ok ? undefined : begun.problems[0]?.with?.['minutes'];
    return begun.ok ? undefined : tooManyBegun(context(), turn.state, Number(minutes ?? 1));
  };

  const offeredTo = async (whose: string): Promise<readonly OfferedCase[]> => {
    const asked = [];
    const only = speaking?.power.only;
    for (const { id, service: of } of await applications.handedInAs(whose)) {
      // By a mandate what it is for, as long as it has no other matter.
      if (only && (only.service !== of || only.applicationId !== null)) continue;
      // One that cannot be told is asked about elsewhere; the others are.
      const one = await applications.claimable(id, whose).catch(unlessLost);
      if (!one?.ok) continue;
      const { service, title, on, doubles } = one.value;
      asked.push({
        id,
        title: titleOf(catalogue, service, language, title),
        on: sayDate(on, language),
        besides: tellDoubles(doubles, language, spokenDoubles),
      });
    }
    return asked;
  };

  // What others' applications wait for: this person's own answer.
  const askedOf = async (who: Answering): Promise<readonly AskedOfCaller[]> =>
    (await consents.ofPerson(who, language)).flatMap((seen) =>
      seen.state === 'asked' && seen.answers.length > 0 ? [tellAsked(seen)] : [],
    );

  const answerAsked = async (
    who: Answering,
    { id, act, iban }: Extract<DoorEffect, { type: 'answer-asked' }>,
  ): Promise<Parameters<typeof registered>[2]> => {
    const account = iban === undefined ? {} : { account: { iban, mine: true } };
    const done = await consents.answer(id, who, { act, language, ...account });
    if (!done.ok) return { refused: done.problems[0]?.code ?? 'not-found' };
    const { receipt, next } = done.value;
    const seen = next === null ? undefined : await consents.open(next, who, language);
    return { follows: receipt.follows, ...(seen?.ok ? { next: tellAsked(seen.value) } : {}) };
  };

  // Whose affairs are talked about from now on. For another's it is written down with both names, and the person is told, before
  // anything of theirs is.
  const speakFor = async (power: Power | null): Promise<DoorTurn> => {
    if (known === null) throw new Error('the front door does not know who calls');
    const whose = power?.person ?? known;
    speaking = power && speakingFor(known, power, clock);
    const name = fullName(whose);
    const actor = speaking?.actor;
    personId = whose.id;
    caller = { id: whose.id, codiceFiscale: whose.codiceFiscale, name, ...(actor ? { actor } : {}) };
    applications = actor ? all.by(actor) : all;
    opened = null;
    if (speaking) {
      const { actor: by } = speaking;
      const access = { ...accessOf(speaking), allowed: true };
      await database.transaction(async (sql) => {
        await recordAccess(sql, access, clock);
        await second.tellCalledFor(sql, { personId: whose.id, actor: by.name });
      });
    }
    const mine = await told(await theirCases(whose.id));
    // An answer to others is one's own: a guardian gives it in somebody's place, whoever holds a delegation does not.
    const mayAnswer = !power || power.capacity === 'guardian';
    const [offered, asked] = [await offeredTo(whose.id), mayAnswer ? await askedOf(caller) : []];
    const spokenFor = power ? { name, given: whose.givenName } : undefined;
    return identified(context(), turn.state, mine, offered, asked, spokenFor);
  };

  const carryOut = async (effect: DoorEffect): Promise<{ turn: DoorTurn; leaves?: Leaving }> => {
    const { state } = turn;
    switch (effect.type) {
      case 'identify': {
        const saidAt = new Date(clock.nowMs());
        const is = await pins.check(effect.codiceFiscale, effect.pin, { channel: mode, source });
        if (!is.ok) return { turn: notIdentified(context(), state, waitIn(is.problems[0], 'wrong')) };
        known = is.value;
        knownBy = { madeAt: (await pins.current(known.id))?.madeAt ?? new Date(0), saidAt };
        const powers = await mayActFor({ database, catalogue, clock }, known, language);
        if (powers.length > 0) return { turn: forWhom(context(), state, powers) };
        return { turn: await speakFor(null) };
      }
      case 'act-for': {
        if (known === null) throw new Error('the front door acts for nobody');
        if (effect.power === null) return { turn: await speakFor(null) };
        const ref = powerNamed(effect.power);
        const held = ref && (await powerNow(database, known.id, ref, clock));
        if (held?.isGood) return { turn: await speakFor(held.power) };
        const powers = await mayActFor({ database, catalogue, clock }, known, language);
        return { turn: powers.length > 0 ? forWhom(context(), state, powers, true) : await speakFor(null) };
      }
      case 'answer-asked': {
        if (caller === null) throw new Error('the front door answers for nobody');
        return { turn: registered(context(), state, await answerAsked(caller, effect)) };
      }
      case 'open': {
        return openBy(state, effect.code);
      }
      case 'open-handed-in': {
        return openBy(state, inHand, effect.codiceFiscale);
      }
      case 'look-up': {
        const { number, codiceFiscale } = effect;
        const who = { person: [number, codiceFiscale], source };
        const found = await limits.attempts.tried('resume', who, () =>
          applications.waitingUnder(number, codiceFiscale),
        );
        if (!found.ok) return { turn: notFoundBy(found.problems[0], state) };
        const { now, next, also } = tellHandedIn(found.value, todayInItaly(clock), language, spokenFigures);
        const title = titleOf(catalogue, found.value.service, language, found.value.title);
        const sentences = [now, next, ...also, sayOnlyState('onlyState', language)];
        return { turn: toldByNumber(context(), state, { title, sentences }) };
      }
      case 'claim': {
        const whose = personId ?? '';
        const one = await applications.claimable(effect.applicationId, whose);
        const claim = () =>
          one.ok ? applications.claim(one.value.application, whose, channel) : Promise.resolve(one);
        const mandate = speaking?.power.kind === 'mandate' ? speaking.power.id : undefined;
        const done =
          mandate !== undefined && one.ok
            ? await claimByMandate(database, mandate, effect.applicationId, claim)
            : await claim();
        await matterAnew();
        const cases = await told(await theirCases(whose));
        const refused = done.ok ? {} : { refused: done.problems[0]?.code ?? 'not-found' };
        return { turn: claimed(context(), state, { cases, ...refused }) };
      }
      case 'start': {
        const definition = definitionOf(catalogue, effect.service);
        const said = effect.said === null ? {} : { said: effect.said };
        if (definition?.service.estimateOnly)
          return { turn, leaves: { to: 'estimate', definition, language, ...said } };
        // What only a company can have is begun by whoever calls, and completed by who acts for it.
        const isTheirs = definition && mayBegin(definition.service, speaking?.power.person ?? {});
        const only = speaking?.power.only;
        const isBeyond = only && (only.service !== effect.service || only.applicationId !== null);
        if (speaking && (isBeyond || !isTheirs)) return refusedHere(turn);
        const own = personId !== null && isTheirs ? { personId } : {};
        // Whoever acts for another asks in that person's name: for them it is "for me".
        const answers = speaking && definition ? asForOneself(definition.service) : {};
        const waits = await bounded();
        if (waits) return { turn: waits };
        const begin = (within?: Sql) =>
          applications.start(effect.service, { language, channel, answers, ...own }, within);
        const begun = await (speaking?.power.kind === 'mandate'
          ? beginByMandate(database, speaking.power.id, begin)
          : begin());
        if (!begun) return refusedHere(turn);
        if (!begun.ok) throw new Error('the front door began a service that cannot be had');
        return { turn, leaves: { to: 'application', ...begun.value, ...said } };
      }
      case 'read': {
        const definition = definitionOf(catalogue, effect.service);
        if (!definition || personId === null) throw new Error('the front door read what cannot be read');
        if (speaking?.power.only && speaking.power.only.service !== effect.service) return refusedHere(turn);
        if (speaking) {
          const look = { ...accessOf(speaking), act: 'look-for-another', allowed: true } as const;
          await recordAccessOnce(database, look, clock);
        }
        const rooms = { registers, applications, database, clock };
        const read = await readOfPerson(rooms, definition.service, { personId, channel }, language);
        const data = tellData(definition, read, language, { today: todayInItaly(clock), places });
        return { turn: readOut(context(), state, data) };
      }
      case 'go-on': {
        const application = await theirs(effect.applicationId);
        if (!application) return { turn: notOpened(context(), state, notFoundNow()) };
        return { turn, leaves: { to: 'application', application, code: null } };
      }
      case 'contest': {
        const about = await theirs(effect.applicationId);
        const waits = about && (await bounded());
        if (waits) return { turn: waits };
        const begun = about && (await applications.contest(about, effect.kind, { language, channel }));
        return begun?.ok
          ? { turn, leaves: { to: 'application', application: begun.value, code: null } }
          : { turn: cannotContest(context(), state) };
      }
      case 'appointment':
        return refusedHere(turn);
      case 'operator':
        return { turn, leaves: { to: 'operator' } };
      case 'stop':
        return { turn, leaves: { to: 'end' } };
    }
  };

  // A mandate may have its matter by now.
  const matterAnew = async (): Promise<void> => {
    if (known === null || speaking?.power.kind !== 'mandate') return;
    const now = await powerNow(database, known.id, speaking.power, clock);
    if (now) speaking = { ...speaking, power: now.power };
  };

  const hearOne = async (input: Input): ReturnType<Call['hear']> => {
    const stands = await stillKnown();
    if (stands !== 'known') {
      known = null;
      speaking = null;
      personId = null;
      caller = null;
      applications = all;
      meeting = null;
      turn = knownNoMore(context(), turn.state, stands);
      return { turn };
    }
    if (meeting) {
      const how = await meeting.hear(input);
      return { turn: meeting.turn, ...(how ? { leaves: { to: how } } : {}) };
    }
    const before = turn;
    turn = hearAtDoor(context(), turn.state, input);
    const [effect] = turn.effects;
    if (!effect) return { turn };
    const asked = turn;
    try {
      // By a mandate for one matter nobody meets for another.
      if (effect.type === 'appointment' && appointments && !speaking?.power.only) {
        const talk = meet(effect.said, appointments);
        await talk.settle();
        meeting = talk;
        return { turn: { ...talk.turn, say: [...asked.say, ...talk.turn.say] } };
      }
      let done = await carryOut(effect);
      // Who is known now may have asked for something: it is carried out in the same turn.
      for (let [next] = done.turn === asked ? [] : done.turn.effects; next; [next] = done.turn.effects) {
        turn = done.turn;
        done = await carryOut(next);
      }
      turn = done.turn === asked ? asked : { ...done.turn, say: [...asked.say, ...done.turn.say] };
      const left =
        done.leaves?.to === 'application'
          ? {
              ...done.leaves,
              source,
              ...(personId === null ? {} : { stillKnown }),
              ...(speaking ? { actor: speaking.actor } : {}),
            }
          : done.leaves;
      return { turn, ...(left ? { leaves: left } : {}) };
    } catch (error) {
      // The database was away: what was said can be said again.
      turn = before;
      throw error;
    }
  };

  return {
    get turn() {
      return begun;
    },
    async hear(input) {
      const heard = await hearOne(input);
      begun = heard.turn;
      return heard;
    },
  };
}

function waitIn(problem: Problem | undefined, otherwise: string) {
  const minutes = problem?.with?.['minutes'];
  return { code: problem?.code ?? otherwise, ...(typeof minutes === 'number' ? { minutes } : {}) };
}

function unlessLost(error: unknown): undefined {
  if (error instanceof LostDatabase) throw error;
}
