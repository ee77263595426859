// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Context } from 'hono';
import type { Applications } from '#applications/index.ts';
import type { Casework } from '#casework/index.ts';
import { titleOf } from '#catalogue/index.ts';
import type { Language } from '#core/index.ts';
import { fullName } from '#persons/index.ts';
import type { Actor, Channel, Provenance } from '#record/index.ts';
import type { Session } from '#sign-in/index.ts';
import type { Env, Portal } from '../portal-context.ts';

type At = Context<Env>;

/** Who acts for the person of a visit, when it is not the person. */
export function actorOf(session: Session | undefined): Actor | undefined {
  if (!session?.acting) return undefined;
  const { actor, acting, person } = session;
  return { id: actor.id, name: fullName(actor), as: acting.capacity, for: fullName(person) };
}

/** The applications, as whoever turns the page sees to them: both names stand in each event. */
export function casesOf(c: At, { applications }: Portal): Applications {
  const actor = actorOf(c.get('session'));
  return actor ? applications.by(actor) : applications;
}

/** The work on a case that was sent, as whoever turns the page does it. */
export function workOf(c: At, { casework }: Portal): Casework {
  const actor = actorOf(c.get('session'));
  return actor ? casework.by(actor) : casework;
}

/** Where the person is: at the portal, or before an operator who types for them. */
export function channelOf(c: At): Channel {
  return isAtCounter(c) ? 'operator' : 'web';
}

/** Where what is typed on this page comes from. */
export function typedBy(c: At): Provenance {
  const who = isAtCounter(c) ? 'operator' : 'citizen';
  return { who, channel: channelOf(c), confidence: 1, confirmed: true };
}

/** The name of a service, as the subject of a mandate says it. */
export function subjectOf(
  { catalogue }: Pick<Portal, 'catalogue'>,
  service: string,
  language: Language,
  kept?: string | null,
): string {
  return titleOf(catalogue, service, language, kept);
}

/** An operator has the person before them. */
export function isAtCounter(c: At): boolean {
  return c.get('session')?.acting?.kind === 'identification';
}
