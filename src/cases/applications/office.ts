// SPDX-License-Identifier: AGPL-3.0-or-later
import type { OnAsked } from '#consents/index.ts';
import type { Guest } from '#limits/index.ts';
import type { Actor, Application, CaseGround, Guard, OnHandedIn } from '#record/index.ts';
import type { Registers } from '#registers/index.ts';
import type { Codes } from './codes.ts';
import type { Drafts } from './drafts.ts';
import type { OnSubmitted, Submit } from './submissions.ts';

/** What the room works with. */
export interface Rooms extends CaseGround {
  readonly codes: Codes;
  /** Who may know an answer already; without them, only the person's earlier applications. */
  readonly registers?: Registers;
  /** Told when an application that is sent asks something of somebody else. */
  readonly onAsked?: OnAsked;
  /** Told of what a guest hands in, to acknowledge it. */
  readonly onHandedIn?: OnHandedIn;
  /** Told of all that is sent, to acknowledge it. */
  readonly onSubmitted?: OnSubmitted;
  /** Guards every application that names an account. */
  readonly guard: Guard;
  /** How many days what a guest handed in waits for its applicant. */
  readonly waitingDays?: number;
  /** Whether one more message goes to an address that a guest wrote; counted when it is asked. */
  readonly mayWriteToGuest?: (guest: Guest) => Promise<boolean>;
}

/** Where applications are begun, answered and sent: what an act needs, who does it in another's name, and from where it comes. */
export interface ApplicationsOffice extends Rooms {
  readonly actor?: Actor | undefined;
  readonly guest: Guest;
  readonly drafts: Drafts;
  /** Those that are sent at the same moment go together. */
  readonly submit: Submit;
  /** Those that are read at the same moment are read together. */
  read(id: string): Promise<Application | undefined>;
}
