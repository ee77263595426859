// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Person } from '#persons/index.ts';
import { powersOf } from '#powers/index.ts';
import type { Portal } from '../portal-context.ts';

/** For whom somebody may act today, and what waits for their yes. */
export async function choicesOf({ database, clock, people }: Portal, actor: Person) {
  const [powers, held, mandates] = await Promise.all([
    powersOf(database, actor.id, clock),
    people.delegations.to(actor.codiceFiscale),
    people.mandates.waitingFor(actor.id),
  ]);
  return { powers, offers: held.filter(({ isAccepted }) => !isAccepted), mandates };
}

/** Where a visit begins after sign-in: first for whom, when there is anything to choose. */
export async function whereToBegin(portal: Portal, person: Person, returnTo: string): Promise<string> {
  const { powers, offers, mandates } = await choicesOf(portal, person);
  if (powers.length + offers.length + mandates.length === 0) return returnTo;
  return `${returnTo.slice(0, 3)}/acting?to=${encodeURIComponent(returnTo)}`;
}
