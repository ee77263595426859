// SPDX-License-Identifier: AGPL-3.0-or-later
import type { CalendarDate, Language } from '#core/index.ts';
import type { Place, Places } from '#places/index.ts';
import type { EnginePhase, Leave, ListOption, Next, Script, Step, Turn, TurnState } from '#turns/index.ts';

/** How one meets. */
export type Way = 'counter' | 'phone' | 'video';

/** A time that can be had. */
export interface FreeAt {
  /** The instant, as an ISO text. */
  readonly at: string;
  readonly hour: number;
  readonly minute: number;
}

/** A day with its free times. */
export interface FreeOn {
  readonly date: CalendarDate;
  readonly times: readonly FreeAt[];
}

/** An office: its id and its name in the language of the conversation. */
export interface OfficeNear {
  readonly id: string;
  readonly name: string;
  readonly town: string;
  readonly address: string;
}

/** An appointment of the caller. */
export interface Mine {
  readonly id: string;
  readonly office: string;
  readonly subject: string;
  readonly way: Way;
  /** None while it waits for a time. */
  readonly when: (FreeAt & { readonly date: CalendarDate }) | null;
  readonly officeName: string;
}

/** What the conversation works with besides its state. */
export interface MeetingContext {
  readonly places: Places;
  readonly today: CalendarDate;
  /** What one can talk about. */
  readonly subjects: (language: Language) => readonly ListOption[];
  /** The ways in which a subject is talked about anywhere. */
  readonly waysOf: (subject: string) => readonly Way[];
  readonly holdMinutes: number;
}

/** Where the conversation about an appointment is. Plain data. Never holds a PIN or a code. */
export interface MeetingState extends TurnState {
  readonly phase:
    | 'what'
    | 'subject'
    | 'way'
    | 'town'
    | 'office'
    | 'times'
    | 'sure'
    | 'name'
    | 'phone'
    | 'proof'
    | 'codice-fiscale'
    | 'pin'
    | 'code'
    | 'which'
    | 'doing'
    | 'cancel-sure'
    | 'checking'
    | EnginePhase;
  /** What the caller wants of an appointment that there is. */
  readonly wish: 'book' | 'move' | 'cancel' | 'any';
  readonly isKnown: boolean;
  readonly subject: string | null;
  readonly way: Way | null;
  readonly town: Place | null;
  /** Nearest first; the first is talked about. */
  readonly offices: readonly OfficeNear[];
  readonly days: readonly FreeOn[];
  /** The first of those read last: its day and its place in it. */
  readonly day: number;
  readonly time: number;
  readonly chosen: (FreeAt & { readonly date: CalendarDate }) | null;
  readonly name: string | null;
  readonly codiceFiscale: string | null;
  readonly mine: readonly Mine[];
  /** The one that is talked about. */
  readonly about: string | null;
}

/** What the conversation asks of the channel. */
export type MeetingEffect =
  | Leave
  /** Find the offices that are near, and when the first of them is free; the answer goes to `freeThere`. */
  | { readonly type: 'find'; readonly town: Place }
  /** When another office is free; answered as `find`. */
  | { readonly type: 'look'; readonly office: string }
  /** Hold a time; the answer goes to `heldThere`. */
  | { readonly type: 'hold'; readonly at: string }
  /** Book what is held; the answer goes to `bookedThere`. */
  | { readonly type: 'book'; readonly name: string | null; readonly phone: string | null }
  /** What the caller has; the answer goes to `theseAreMine`. */
  | { readonly type: 'mine' }
  | { readonly type: 'open'; readonly code: string }
  | { readonly type: 'identify'; readonly codiceFiscale: string; readonly pin: string }
  | { readonly type: 'cancel'; readonly id: string };

export type MeetingTurn = Turn<MeetingState, MeetingEffect>;
export type MeetingNext = Next<MeetingState, MeetingEffect>;
export type MeetingStep = Step<MeetingState, MeetingEffect>;
export type MeetingScript = Script<MeetingState, MeetingEffect>;
