// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Applications } from '#applications/index.ts';
import type { AppointmentRooms } from '#bookings/index.ts';
import type { Casework } from '#casework/index.ts';
import type { Catalogue, frontDoorOf } from '#catalogue/index.ts';
import type { Consents } from '#consents/index.ts';
import { type Clock, type Language, todayInItaly } from '#core/index.ts';
import type { DoorContext, DoorEffect, DoorTurn } from '#dialogue/index.ts';
import type { Guest, Limits, Source } from '#limits/index.ts';
import type { Places } from '#places/index.ts';
import type { Actor, Application } from '#record/index.ts';
import type { Registers } from '#registers/index.ts';
import type { SecondWord } from '#second-word/index.ts';
import type { PhonePins } from '#sign-in/index.ts';
import type { Database } from '#store/index.ts';
import type { Mode } from '#turns/index.ts';
import type { Estimated } from '../estimation.ts';
import type { MeetingTalk } from '../meeting.ts';
import type { TheirAffairs } from '../their-affairs.ts';
import type { StillKnown, WhoCalls } from '../who-calls.ts';

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

/** A call as it stands at the front door: what the acts of a caller change. It ends with the call. */
export interface CallAtDoor {
  readonly rooms: ReceptionRooms;
  readonly language: Language;
  readonly mode: Mode;
  readonly source: Source;
  /** What is here to be had, as it was when the call began. */
  readonly door: ReturnType<typeof frontDoorOf>;
  readonly who: WhoCalls;
  readonly affairs: TheirAffairs;
  /** What the door said last, and what it asks. */
  turn: DoorTurn;
  /** The talk about an appointment, until that is done. */
  meeting: MeetingTalk | null;
  /** What a code opened: its holder may go on with it, and nobody else's. */
  opened: { readonly id: string; readonly code: string } | null;
  /** A code that was right, while its codice fiscale is asked for. */
  inHand: string;
}

/** What came of what the front door asked for. */
export interface CarriedOut {
  readonly turn: DoorTurn;
  readonly leaves?: Leaving;
}

/** One of the things that the front door asks for. */
export type Asks<Type extends DoorEffect['type']> = Extract<DoorEffect, { readonly type: Type }>;

/** What the front door knows besides what was said, today. */
export function contextOf({ door, rooms }: Pick<CallAtDoor, 'door' | 'rooms'>): DoorContext {
  return { ...door, places: rooms.places, today: todayInItaly(rooms.clock) };
}
