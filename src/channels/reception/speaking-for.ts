// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Catalogue, titleOf } from '#catalogue/index.ts';
import type { Clock, Language } from '#core/index.ts';
import type { ActsFor } from '#dialogue/index.ts';
import { fullName, type Person } from '#persons/index.ts';
import { type Power, type PowerRef, powerNow, powersOf } from '#powers/index.ts';
import type { Actor } from '#record/index.ts';
import { isSignedOut } from '#sign-in/index.ts';
import type { Database } from '#store/index.ts';

/** For whom a caller speaks, by what power, and since when. */
export interface Speaking {
  readonly power: Power;
  readonly actor: Actor;
  readonly since: Date;
}

/** A caller speaks for another from this moment. */
export function speakingFor(who: Person, power: Power, clock: Clock): Speaking {
  const actor = { id: who.id, name: fullName(who), as: power.capacity, for: fullName(power.person) };
  return { power, actor, since: new Date(clock.nowMs()) };
}

/** Whether they may still: the power stands, and the person has not signed out everywhere since. */
export async function maySpeak(
  database: Database,
  { power, actor, since }: Speaking,
  clock: Clock,
): Promise<boolean> {
  const now = await powerNow(database, actor.id, power, clock);
  return now?.isGood === true && !isSignedOut(now.signedOutAt, since);
}

/** For whom somebody may act today, in words. */
export async function mayActFor(
  rooms: { readonly database: Database; readonly catalogue: Catalogue; readonly clock: Clock },
  who: Person,
  language: Language,
): Promise<readonly ActsFor[]> {
  const powers = await powersOf(rooms.database, who.id, rooms.clock);
  return powers.map(({ kind, id, person, only }) => ({
    id: `${kind}:${id}`,
    name: fullName(person),
    givenName: person.givenName,
    ...(only ? { only: titleOf(rooms.catalogue, only.service, language) } : {}),
  }));
}

/** The power that was chosen, where a caller may hold one of its kind. */
export function powerNamed(text: string): PowerRef | undefined {
  const [kind, id = ''] = text.split(':');
  const kinds = ['delegation', 'guardianship', 'representation', 'mandate'] as const;
  const one = kinds.find((name) => name === kind);
  return one && { kind: one, id };
}

/** What is written down of a caller who speaks for another. */
export function accessOf({ power, actor }: Speaking) {
  const { capacity, person } = power;
  return { actorId: actor.id, personId: person.id, capacity, act: 'act-for-another', reason: '' } as const;
}
