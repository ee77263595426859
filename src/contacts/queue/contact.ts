// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Answering } from '#catalogue/index.ts';
import type { Clock, Language } from '#core/index.ts';
import type { Database, Sql } from '#store/index.ts';
import type { AlarmLimits } from './alarm-limits.ts';

/** Whether the PIN that this person gave then still counts. */
export type PinCounts = (personId: string, saidAt: Date) => Promise<boolean>;

/** What the rooms of the contact centre work with. */
export interface ContactRooms {
  readonly database: Database;
  readonly clock: Clock;
  /** When people answer; without it nobody is called at a time of their choice. */
  readonly answering?: Answering | undefined;
  /** From where on whoever leads is told; as usual without. */
  readonly alarms?: AlarmLimits | undefined;
  /** Whether a PIN that was given then still counts: not once its owner has ended it, or it has run out. Without it each does. */
  readonly pinCounts?: PinCounts | undefined;
}

export type ContactChannel = 'text' | 'voice' | 'video' | 'phone';

/**
 * Where a contact is. `waiting`: in line, the person there. `callback`: in line, to be called. `offered`: an operator is asked. `calling`: an
 * operator took a callback, and the person is being called. `talking`: both are there. `wrapping`: the person has gone, the operator
 * writes down. `ended`: over.
 */
export type ContactState = 'waiting' | 'callback' | 'offered' | 'calling' | 'talking' | 'wrapping' | 'ended';

export type ContactOutcome = 'served' | 'abandoned' | 'cancelled' | 'unreached';

/** By what a person is identified in a contact: the document that was seen by video, or their PIN for the telephone. */
export type IdentifiedBy = 'document' | 'pin';

/** A person and the agency, from the asking to the note that is left. */
export interface Contact {
  readonly id: string;
  readonly channel: ContactChannel;
  readonly state: ContactState;
  readonly language: Language;
  readonly skill: string;
  readonly level: number;
  readonly priority: 0 | 1;
  readonly askedAt: Date;
  readonly placeAt: Date;
  readonly eligibleAt: Date;
  readonly personId: string | null;
  readonly service: string | null;
  readonly applicationId: string | null;
  /** The appointment by video that it is. */
  readonly appointmentId: string | null;
  /** Who it is, where whoever answers has seen their document in it, or they gave their PIN; when, and by which of the two. */
  readonly identifiedId: string | null;
  readonly identifiedAt: Date | null;
  readonly identifiedBy: IdentifiedBy;
  /** The one case about which whoever writes answered the questions, and when: weaker than to be identified, it opens how that case stands. */
  readonly recognisedCase: string | null;
  readonly recognisedAt: Date | null;
  readonly seenAt: Date;
  readonly wantsCall: boolean;
  /** When a call was promised for, where the person chose it. */
  readonly promisedAt: Date | null;
  readonly attempts: number;
  readonly operatorId: string | null;
  readonly offeredAt: Date | null;
  readonly leaseUntil: Date | null;
  readonly answeredAt: Date | null;
  readonly leftAt: Date | null;
  readonly endedAt: Date | null;
  readonly outcome: ContactOutcome | null;
  readonly code: string | null;
  readonly notes: string | null;
  readonly solved: boolean | null;
  readonly rating: number | null;
}

/** The columns of a contact under the names that it has here; a statement of ours selects or returns them. */
export const columns = `contact.id, contact.channel, contact.state, contact.language, contact.skill, contact.level, contact.priority,
  contact.asked_at as "askedAt", contact.place_at as "placeAt", contact.eligible_at as "eligibleAt", contact.person_id as "personId",
  contact.service, contact.application_id as "applicationId", contact.appointment_id as "appointmentId", contact.identified_id as "identifiedId",
  contact.identified_at as "identifiedAt", contact.identified_by as "identifiedBy",
  contact.recognised_case as "recognisedCase", contact.recognised_at as "recognisedAt", contact.seen_at as "seenAt", contact.wants_call as "wantsCall",
  contact.promised_at as "promisedAt", contact.attempts, contact.operator_id as "operatorId", contact.offered_at as "offeredAt",
  contact.lease_until as "leaseUntil", contact.answered_at as "answeredAt", contact.left_at as "leftAt", contact.ended_at as "endedAt",
  contact.outcome, contact.code, contact.notes, contact.solved, contact.rating`;

/** How long an offer stands, and how long a person is called, before it goes on without whoever did not answer. */
export const offerSeconds = 20;
export const ringSeconds = 90;
/** Whoever was not seen for so long is not offered to anybody: nobody would be there. Their place is kept. */
export const hereSeconds = 60;
/** What somebody was talking about goes back into the line when their operator is gone for so long. */
export const lostSeconds = 60;
/** Whoever waits and does not come back for so long has given up. */
export const givenUpMinutes = 30;

export function nowOf({ clock }: ContactRooms): Date {
  return new Date(clock.nowMs());
}

/** Somewhere, that something happened to a contact; to whoever has it, too. Only ids are told. */
export const newsChannel = 'sportello_contact';

export interface Happened {
  readonly contactId: string;
  readonly kind: string;
  readonly at: Date;
  readonly byId?: string | null;
  /** Whoever else is told of it. */
  readonly operatorId?: string | null;
  readonly data?: Readonly<Record<string, string | number | boolean | null>>;
}

/** Writes down what happened, and tells it once it is committed. */
export async function happened(sql: Sql, all: readonly Happened[]): Promise<void> {
  if (all.length === 0) return;
  const rows = all.map(({ contactId, kind, at, byId = null, operatorId = null, data = {} }) => ({
    contactId,
    kind,
    at,
    byId,
    data,
    word: `${contactId} ${operatorId ?? byId ?? ''}`,
  }));
  await sql.query(
    `with news as (
       insert into contact_event (contact_id, at, kind, by_id, data)
       select "contactId", at, kind, "byId", data
       from json_to_recordset($2) as item ("contactId" uuid, at timestamptz, kind text, "byId" uuid, data jsonb)
     )
     select pg_notify($1, word) from json_to_recordset($2) as item (word text)`,
    [newsChannel, JSON.stringify(rows)],
  );
}
