// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Applications } from '#applications/index.ts';
import type { Catalogue } from '#catalogue/index.ts';
import { alreadySo, type Held, tellAlready } from '#changes/index.ts';
import { type CalendarDate, type Clock, todayInItaly } from '#core/index.ts';
import { doublesAmong, tellDoubles } from '#decisions/index.ts';
import type { Context, Turn } from '#dialogue/index.ts';
import type { Definition, Service } from '#interview/index.ts';
import type { Source } from '#limits/index.ts';
import type { Places } from '#places/index.ts';
import { type Actor, type Application, namesOf, usualWaitingDays } from '#record/index.ts';
import type { Database } from '#store/index.ts';
import type { Mode } from '#turns/index.ts';
import { spokenDoubles } from '../tell-case.ts';
import type { StillKnown } from '../who-calls.ts';

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
  /** It has ended so, and one more thing is asked that may be left out. */
  readonly over?: Exclude<Spoken['ended'], null>;
  /** The number of what was sent or handed in, for a channel that can show it. */
  readonly number?: string;
  /** What else was wanted, where the channel said that it can go on with it. */
  readonly later?: string;
}

/** What is talked about: an application as it was stored last, and what stands beside it. */
export interface About {
  readonly rooms: ConversationRooms;
  readonly of: TalkedOf;
  /** Applications, written down as done by whoever speaks. */
  readonly applications: Applications;
  readonly service: Service;
  readonly mode: Mode;
  /** The channel begins what else was wanted, once this is sent. */
  readonly mayGoOn: boolean;
  /** The code as a voice reads it. */
  readonly spokenCode: string | null;
  /** Where documents that are asked for can be photographed while the call goes on. */
  readonly whereToPhotograph: readonly string[];
  application: Application;
  /** What else the person has asked for of the same. */
  others: readonly Application[];
  /** What holds already of what it changes. */
  held: Held;
}

/** A conversation under way: what its acts change. */
export interface UnderWay extends About {
  turn: Turn;
  /** How it ends, once the last words are said. */
  ending: Pick<Spoken, 'ended' | 'number'> | undefined;
  /** The message with the page where documents are photographed is on its way. */
  isPageSent: boolean;
}

/** The day on which it is talked about. */
export function todayOf({ rooms }: Pick<About, 'rooms'>): CalendarDate {
  return todayInItaly(rooms.clock);
}

/** The service as it is asked now: what registers have to choose from may come while it is talked about. */
export function definitionNow({ applications, application }: About): Definition {
  return applications.definition(application);
}

/** What the dialogue works with besides what was said, as it stands now. */
export function contextOf(about: About): Context {
  const { rooms, of, service, whereToPhotograph, mayGoOn } = about;
  const { language, personId } = of.application;
  const today = todayOf(about);
  return {
    definition: definitionNow(about),
    places: rooms.places,
    today,
    ...(personId === null ? { waitingDays: rooms.waitingDays ?? usualWaitingDays } : {}),
    whereToPhotograph,
    mayGoOn,
    names: (answers) => namesOf(answers, about.application.known),
    besides: (answers) => {
      const { application, others, held } = about;
      const doubles = doublesAmong(others, { ...application, answers, receipt: null }, service, today);
      const already = alreadySo(service, answers, held, today);
      return [
        ...tellDoubles(doubles, language, spokenDoubles),
        ...tellAlready(definitionNow(about), already, language),
      ];
    },
  };
}
