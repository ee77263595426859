// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Asks, CallAtDoor, CarriedOut } from './call.ts';
import { notFound } from './not-found.ts';
import { theirApplication } from './their-application.ts';

/** The caller goes on with one of theirs. */
export async function goOn(call: CallAtDoor, { applicationId }: Asks<'go-on'>): Promise<CarriedOut> {
  const application = await theirApplication(call, applicationId);
  return application
    ? { turn: call.turn, leaves: { to: 'application', application, code: null } }
    : { turn: notFound(call) };
}
