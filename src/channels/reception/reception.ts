// SPDX-License-Identifier: AGPL-3.0-or-later

import { recordAccessOnce } from '#access/index.ts';
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
import type { Casework } from '#casework/index.ts';
import { type Catalogue, definitionOf, frontDoorOf, titleOf } from '#catalogue/index.ts';
import type { Consents } from '#consents/index.ts';
import { type Clock, type Language, type Problem, todayInItaly } from '#core/index.ts';
import {
  beyondPower,
  cannotContest,
  claimed,
  type DoorContext,
  type DoorEffect,
  type DoorState,
  type DoorTurn,
  forWhom,
  gaveLater,
  hearAtDoor,
  identified,
  knownNoMore,
  needsCodiceFiscale,
  notIdentified,
  notOpened,
  openDoor,
  openedByCode,
  readOut,
  registered,
  toldByNumber,
  tooManyBegun,
  willBeTold,
} from '#dialogue/index.ts';
import type { Guest, Limits, Source } from '#limits/index.ts';
import { wishToBeTold } from '#notices/index.ts';
import type { Places } from '#places/index.ts';
import { type Power, powerNow } from '#powers/index.ts';
import { type Actor, type Application, asForOneself, type Channel, mayBegin } from '#record/index.ts';
import type { Registers } from '#registers/index.ts';
import type { SecondWord } from '#second-word/index.ts';
import type { PhonePins } from '#sign-in/index.ts';
import type { Database, Sql } from '#store/index.ts';
import type { Input, Mode, TurnState } from '#turns/index.ts';
import { readOfPerson } from '#whereabouts/index.ts';
import type { Estimated } from './estimation.ts';
import { giveAloud } from './give-aloud.ts';
import { type MeetingTalk, meetingTalk } from './meeting.ts';
import { accessOf, mayActFor, powerNamed } from './speaking-for.ts';
import { spokenFigures } from './tell-case.ts';
import { tellData } from './tell-data.ts';
import { theirAffairs } from './their-affairs.ts';
import { type StillKnown, whoCalls } from './who-calls.ts';

/** What the reception works with. */
export interface ReceptionRooms {
  readonly applications: Applications;
  readonly casework: Pick<Casework, 'by' | 'giveLater'>;
  readonly consents: Consents;
  readonly pins: PhonePins;
  /** Who tells people what was done for them. */
  readonly second: Pick<SecondWord, 'tellCalledFor'>;
  readonly registers: Registers;
  readonly limits: Limits;
  /** Whether one more message may go to an address that somebody said who is not known. */
  readonly mayWriteToGuest: (guest: Guest) => Promise<boolean>;
  readonly catalogue: Catalogue;
  readonly places: Places;
  readonly database: Database;
  readonly clock: Clock;
  /** None where there are no offices. */
  readonly appointments?: AppointmentRooms;
}

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
  /** Whose affairs are talked about; null while nobody is known. */
  readonly personId: string | null;
  /** Hears what came and carries out what follows from it. */
  hear(input: Input): Promise<{ readonly turn: CallTurn; readonly leaves?: Leaving }>;
}

/**
 * Carries out what the front door asks for: who somebody is, where their applications are, which one is begun, goes on or is
 * contested. One for every voice channel.
 */
export function reception(
  rooms: ReceptionRooms,
  {
    language,
    mode,
    source,
    service,
    lead,
  }: {
    readonly language: Language;
    readonly mode: Mode;
    readonly source: Source;
    /** What the caller comes for, where that is known already. */
    readonly service?: string;
    /** What is said first, in the place of the greeting: the caller was greeted, and comes back here. */
    readonly lead?: readonly string[];
  },
): Call {
  const { registers, limits, catalogue, places, database, clock, appointments } = rooms;
  const door = frontDoorOf(catalogue, todayInItaly(clock));
  const context = (): DoorContext => ({ ...door, places, today: todayInItaly(clock) });
  const channel: Channel = mode;
  let turn = openDoor(context(), {
    language,
    mode,
    ...(service === undefined ? {} : { service }),
    ...(lead ? { lead } : {}),
  });
  const who = whoCalls(rooms, { mode, source });
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
        personId: () => who.personId,
        madeBy: () => (who.speaking === null ? null : (who.known?.id ?? null)),
        identify: async (codiceFiscale, pin) => {
          const not = await who.identify(codiceFiscale, pin);
          if (!not) {
            await who.speakFor(null);
            return { isKnown: true };
          }
          const { minutes } = waitIn(not, 'wrong');
          return { isKnown: false, ...(minutes === undefined ? {} : { minutes }) };
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

  const affairs = theirAffairs(rooms, who, { language, channel });

  const byCode = (id: string, code: string) =>
    limits.attempts.tried('resume', { person: code, source }, () => who.applications.open(id, code));

  const refusedHere = async ({ state }: DoorTurn) => {
    const power = await who.refuse();
    return {
      turn: beyondPower(context(), state, power.only ? titleOfService(power.only.service) : undefined),
    };
  };
  const titleOfService = (service: string) => titleOf(catalogue, service, language);

  const theirs = async (id: string): Promise<Application | undefined> => {
    const { personId } = who;
    const found =
      personId !== null
        ? who.isWithin({ id })
          ? await who.applications.openAs(id, personId)
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
      who.applications.resume(code, channel, codiceFiscale),
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
    const [one] = await affairs.told([application]);
    return { turn: one ? openedByCode(context(), state, one) : notOpened(context(), state, notFoundNow()) };
  };

  // A draft of the telephone is counted as one of the web: by the person once they are known, by the line before.
  const bounded = async (): Promise<DoorTurn | undefined> => {
    const by = { source, ...(who.personId === null ? {} : { personId: who.personId }) };
    const begun = await limits.allowances.begin('draft', by);
    const minutes = begun.ok ? undefined : begun.problems[0]?.with?.['minutes'];
    return begun.ok ? undefined : tooManyBegun(context(), turn.state, Number(minutes ?? 1));
  };

  // Whose affairs are talked about from now on.
  const speakFor = async (power: Power | null): Promise<DoorTurn> => {
    const whose = await who.speakFor(power);
    opened = null;
    const mine = await affairs.cases(whose.id);
    // An answer to others is one's own: a guardian gives it in somebody's place, whoever holds a delegation does not.
    const mayAnswer = !power || power.capacity === 'guardian';
    const [offered, asked] = [
      await affairs.offeredTo(whose.id),
      mayAnswer ? await affairs.askedOf(whose) : [],
    ];
    const spokenFor = power ? { name: whose.name, given: power.person.givenName } : undefined;
    return identified(context(), turn.state, mine, offered, asked, spokenFor);
  };

  const carryOut = async (effect: DoorEffect): Promise<{ turn: DoorTurn; leaves?: Leaving }> => {
    const { state } = turn;
    switch (effect.type) {
      case 'identify': {
        const not = await who.identify(effect.codiceFiscale, effect.pin);
        if (not || who.known === null) return { turn: notIdentified(context(), state, waitIn(not, 'wrong')) };
        const powers = await mayActFor({ database, catalogue, clock }, who.known, language);
        if (powers.length > 0) return { turn: forWhom(context(), state, powers) };
        return { turn: await speakFor(null) };
      }
      case 'act-for': {
        if (who.known === null) throw new Error('the front door acts for nobody');
        if (effect.power === null) return { turn: await speakFor(null) };
        const ref = powerNamed(effect.power);
        const held = ref && (await powerNow(database, who.known.id, ref, clock));
        if (held?.isGood) return { turn: await speakFor(held.power) };
        const powers = await mayActFor({ database, catalogue, clock }, who.known, language);
        return { turn: powers.length > 0 ? forWhom(context(), state, powers, true) : await speakFor(null) };
      }
      case 'answer-asked': {
        if (who.answering === null) throw new Error('the front door answers for nobody');
        return { turn: registered(context(), state, await affairs.answerAsked(who.answering, effect)) };
      }
      case 'open': {
        return openBy(state, effect.code);
      }
      case 'open-handed-in': {
        return openBy(state, inHand, effect.codiceFiscale);
      }
      case 'look-up': {
        const { number, codiceFiscale } = effect;
        const counted = { person: [number, codiceFiscale], source };
        const found = await limits.attempts.tried('resume', counted, () =>
          who.applications.waitingUnder(number, codiceFiscale),
        );
        if (!found.ok) return { turn: notFoundBy(found.problems[0], state) };
        const { now, next, also } = tellHandedIn(found.value, todayInItaly(clock), language, spokenFigures);
        const title = titleOf(catalogue, found.value.service, language, found.value.title);
        const sentences = [now, next, ...also, sayOnlyState('onlyState', language)];
        return { turn: toldByNumber(context(), state, { title, sentences }) };
      }
      case 'claim': {
        const whose = who.personId ?? '';
        const one = await who.applications.claimable(effect.applicationId, whose);
        const claim = () =>
          one.ok ? who.applications.claim(one.value.application, whose, channel) : Promise.resolve(one);
        const mandate = who.speaking?.power.kind === 'mandate' ? who.speaking.power.id : undefined;
        const done =
          mandate !== undefined && one.ok
            ? await claimByMandate(database, mandate, effect.applicationId, claim)
            : await claim();
        await who.matterAnew();
        const cases = await affairs.cases(whose);
        const refused = done.ok ? {} : { refused: done.problems[0]?.code ?? 'not-found' };
        return { turn: claimed(context(), state, { cases, ...refused }) };
      }
      case 'give-later': {
        const whose = who.personId ?? '';
        const one = await theirs(effect.applicationId);
        const said = await giveAloud(rooms, one, effect, {
          language,
          channel,
          actor: who.speaking?.actor,
          today: todayInItaly(clock),
        });
        return { turn: gaveLater(context(), state, { cases: await affairs.cases(whose), ...said }) };
      }
      case 'tell-when': {
        const begun = await limits.allowances.begin('opinion', { source });
        if (!begun.ok || !(await rooms.mayWriteToGuest({ source })))
          return { turn: willBeTold(context(), state, false) };
        const title = titleOfService(effect.service);
        const address = effect.address.toLowerCase();
        const at = new Date(clock.nowMs());
        await wishToBeTold(database, { service: effect.service, title, address, language, at });
        return { turn: willBeTold(context(), state, true) };
      }
      case 'start': {
        const definition = definitionOf(catalogue, effect.service);
        const said = effect.said === null ? {} : { said: effect.said };
        if (definition?.service.estimateOnly)
          return { turn, leaves: { to: 'estimate', definition, language, ...said } };
        // What only a company can have is begun by whoever calls, and completed by who acts for it.
        const isTheirs = definition && mayBegin(definition.service, who.speaking?.power.person ?? {});
        const only = who.speaking?.power.only;
        const isBeyond = only && (only.service !== effect.service || only.applicationId !== null);
        if (who.speaking && (isBeyond || !isTheirs)) return refusedHere(turn);
        const own = who.personId !== null && isTheirs ? { personId: who.personId } : {};
        // Whoever acts for another asks in that person's name: for them it is "for me".
        const answers = who.speaking && definition ? asForOneself(definition.service) : {};
        const waits = await bounded();
        if (waits) return { turn: waits };
        const begin = (within?: Sql) =>
          who.applications.start(effect.service, { language, channel, answers, ...own }, within);
        const begun = await (who.speaking?.power.kind === 'mandate'
          ? beginByMandate(database, who.speaking.power.id, begin)
          : begin());
        if (!begun) return refusedHere(turn);
        if (!begun.ok) throw new Error('the front door began a service that cannot be had');
        return { turn, leaves: { to: 'application', ...begun.value, ...said } };
      }
      case 'read': {
        const definition = definitionOf(catalogue, effect.service);
        const { personId } = who;
        if (!definition || personId === null) throw new Error('the front door read what cannot be read');
        if (who.speaking?.power.only && who.speaking.power.only.service !== effect.service)
          return refusedHere(turn);
        if (who.speaking) {
          const look = { ...accessOf(who.speaking), act: 'look-for-another', allowed: true } as const;
          await recordAccessOnce(database, look, clock);
        }
        const all = { registers, applications: who.applications, database, clock };
        const read = await readOfPerson(all, definition.service, { personId, channel }, language);
        const data = tellData(definition, read, language, { today: todayInItaly(clock), places });
        return { turn: readOut(context(), state, data) };
      }
      case 'go-on': {
        const application = await theirs(effect.applicationId);
        if (!application) return { turn: notOpened(context(), state, notFoundNow()) };
        return { turn, leaves: { to: 'application', application, code: null } };
      }
      case 'contest': {
        const { applicationId: id, kind } = effect;
        const about = await theirs(id);
        const own = about ? null : who.inTheirPlace;
        const waits = (about || own) && (await bounded());
        if (waits) return { turn: waits };
        const begin = { language, channel };
        const begun = about
          ? await who.applications.contest(about, kind, begin)
          : own && (await who.applications.contestShare(id, own, kind, begin));
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

  const hearOne = async (input: Input): ReturnType<Call['hear']> => {
    const stands = await who.stillKnown();
    if (stands !== 'known') {
      who.forget();
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
      if (effect.type === 'appointment' && appointments && !who.speaking?.power.only) {
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
              ...(who.personId === null ? {} : { stillKnown: () => who.stillKnown() }),
              ...(who.speaking ? { actor: who.speaking.actor } : {}),
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
    get personId() {
      return who.personId;
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
