// SPDX-License-Identifier: AGPL-3.0-or-later
import { cannotContest } from '#dialogue/index.ts';
import { type Asks, type CallAtDoor, type CarriedOut, contextOf } from './call.ts';
import { draftTooMany } from './draft-too-many.ts';
import { theirApplication } from './their-application.ts';

/** Begins to contest what was decided: of their own application, or of their share in another's. */
export async function contest(
  call: CallAtDoor,
  { applicationId, kind }: Asks<'contest'>,
): Promise<CarriedOut> {
  const { who, language, mode } = call;
  const about = await theirApplication(call, applicationId);
  const own = about ? null : who.inTheirPlace;
  const waits = (about || own) && (await draftTooMany(call));
  if (waits) return { turn: waits };
  const begin = { language, channel: mode };
  const begun = about
    ? await who.applications.contest(about, kind, begin)
    : own && (await who.applications.contestShare(applicationId, own, kind, begin));
  return begun?.ok
    ? { turn: call.turn, leaves: { to: 'application', application: begun.value, code: null } }
    : { turn: cannotContest(contextOf(call), call.turn.state) };
}
