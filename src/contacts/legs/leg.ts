// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Sql } from '#store/index.ts';

/**
 * Whose end of a call it is: of the person, of whoever answers them, of a third whom they let in, of who listens in. The pages of the
 * others send to who listens, and take from there what they were told of (`SpeaksTo`). Beside it two colleagues may talk: whoever answers has
 * a second end for that (`asker`), the `colleague` one.
 */
export type LegRole = 'person' | 'operator' | 'guest' | 'listener' | 'asker' | 'colleague';

const ofCall: readonly LegRole[] = ['person', 'operator', 'guest', 'listener'];
const ofColleagues: readonly LegRole[] = ['asker', 'colleague'];

/** Whether it is an end of what two colleagues say to each other beside a contact. */
export function isOfColleagues(role: LegRole): boolean {
  return ofColleagues.includes(role);
}

/** The roles of the ends to which one of this role is joined: the person is never in one talk with what colleagues say to each other. */
export function rolesWith(role: LegRole): readonly LegRole[] {
  return isOfColleagues(role) ? ofColleagues : ofCall;
}

/** Where it rings when an end of this role comes. */
export function ringsAt(role: LegRole): LegRole | undefined {
  const rung = { person: 'operator', operator: 'person', asker: 'colleague', colleague: 'asker' } as const;
  return role === 'guest' || role === 'listener' ? undefined : rung[role];
}

/** Whom somebody who listens in speaks to. */
export type SpeaksTo = 'nobody' | 'operator' | 'all';

export function isSpeaksTo(to: unknown): to is SpeaksTo {
  return to === 'nobody' || to === 'operator' || to === 'all';
}

/** Whether somebody who speaks to these is heard at an end of this role. */
export function isHeardBy(to: SpeaksTo, role: LegRole): boolean {
  return to === 'all' || (to === 'operator' && role === 'operator');
}

/** Whether it is one of the two whose contact it is. */
export function isOfTwo(role: LegRole): boolean {
  return role === 'person' || role === 'operator';
}

/** One end of the call of a contact. */
export interface Leg {
  readonly id: string;
  readonly contactId: string;
  readonly role: LegRole;
  /** `ringing`: asked to come. `joined`: in the call. `over`: not any more. */
  readonly state: 'ringing' | 'joined' | 'over';
  /** Agrees to be seen. */
  readonly wantsVideo: boolean;
  /** Reads what is said. */
  readonly wantsCaptions: boolean;
  /** Of who listens in; the others are heard by all. */
  readonly speaksTo: SpeaksTo;
}

export const columns = `contact_leg.id, contact_leg.contact_id as "contactId", contact_leg.role, contact_leg.state,
  contact_leg.wants_video as "wantsVideo", contact_leg.wants_captions as "wantsCaptions", contact_leg.speaks_to as "speaksTo"`;

/** An end of which nothing was heard for so long is gone. */
export const legSeconds = 60;

/** Tells what happens to the ends of calls: by the id of a leg, or of a contact for all of its legs. Apart from the queue, which wakes at each word of its own. */
export const callChannel = 'sportello_call';

/** Tells it once it is committed. */
export async function toldLegs(sql: Sql, ids: readonly string[]): Promise<void> {
  await sql.query('select pg_notify($1, id) from unnest($2::text[]) as id', [callChannel, [...new Set(ids)]]);
}

/** Those who come and go in one call do so one after the other: two who come at the same moment, each ringing the other, would wait for each other. */
export async function inTurn(sql: Sql, contactId: string): Promise<void> {
  await sql.query('select pg_advisory_xact_lock(hashtextextended($1, 67))', [contactId]);
}
