// SPDX-License-Identifier: AGPL-3.0-or-later

import { askedEvent, asking } from '#consents/index.ts';
import { ok, type Result, refuse } from '#core/index.ts';
import {
  type Application,
  type ApplicationEvent,
  accountsIn,
  askedWith,
  type Channel,
  canBeOf,
  claimApplication,
  dueOn,
  type Proof,
  paymentAsked,
  readApplication,
} from '#record/index.ts';
import type { Along } from '#store/index.ts';
import type { ClaimRefusal } from './applications.ts';
import type { ApplicationsOffice } from './office.ts';

/** Somebody is known to be a person, on a channel, and how surely. */
export interface KnownAs {
  readonly personId: string;
  readonly channel: Channel;
  readonly proof?: Proof | undefined;
  /** Goes along with what is done, in its transaction. */
  readonly along?: Along | undefined;
}

/**
 * The applicant is known: a draft becomes theirs; what a guest handed in becomes theirs and is sent, with the answers and the words of
 * the day on which it was handed in, whose day counts. Now it gets its protocol number, now others are asked, now a guard looks.
 * Undefined when somebody else wrote first.
 */
export async function complete(
  { database, guard, clock, catalogue, submit, drafts }: ApplicationsOffice,
  now: Application,
  { personId, channel, proof, along }: KnownAs,
): Promise<Result<Application | undefined, ClaimRefusal>> {
  const { alive, definitionFor, signed, today } = drafts;
  if (now.personId === personId) {
    if (along) await database.transaction(along);
    return ok(now);
  }
  if (now.personId !== null) return refuse('not-found');
  const still = alive(now);
  if (!still.ok) return still;
  if (!(await canBeOf(database, now, personId))) return refuse('another-code');
  const at = new Date(clock.nowMs());
  const claimed: ApplicationEvent = { type: 'claimed', channel };
  if (now.status !== 'waiting-for-identity')
    return ok(await claimApplication(database, now, personId, { event: signed(claimed), at, along }));

  const { id, receipt, answers } = now;
  if (!receipt) throw new Error('what was handed in has a receipt');
  const application = { ...now, personId };
  const definition = definitionFor(now);
  const { service } = definition;
  const accounts = accountsIn(now, definition, answers, receipt.on);
  const guarded = { application, service, answers, accounts, proof, at };
  const passed = accounts.length > 0 ? await guard(guarded) : undefined;
  if (passed && !passed.ok) return passed;
  const { protocol: _, ...shown } = receipt;
  const { number } = receipt;
  const { days } = service.term ?? catalogue.administration.term;
  const due = receipt.due?.leaves === 'nothing' ? null : dueOn(receipt.on, days);
  const asked = askedWith(service, now, receipt.on).map((one) => asking(id, one, { at, dueOn: due }));
  const events: readonly ApplicationEvent[] = [
    claimed,
    { type: 'submitted', channel, number } as const,
    ...asked.map(askedEvent),
    ...paymentAsked(receipt),
  ].map(signed);
  const sent = await submit({
    application,
    answers,
    number,
    receipt: { ...shown, identifiedOn: today() },
    submittedAt: at,
    dueOn: due,
    events,
    asked,
    also: async (sql) => {
      await passed?.value?.(sql);
      await along?.(sql);
    },
  });
  return ok(sent && (await readApplication(database, id)));
}
