// SPDX-License-Identifier: AGPL-3.0-or-later
import { claimByMandate } from '#applications/index.ts';
import { claimed, type DoorTurn } from '#dialogue/index.ts';
import { type Asks, type CallAtDoor, contextOf } from './call.ts';

/** The caller says that what was handed in with their codice fiscale is theirs. */
export async function claim(call: CallAtDoor, { applicationId }: Asks<'claim'>): Promise<DoorTurn> {
  const { rooms, who, affairs, mode } = call;
  const whose = who.personId ?? '';
  const one = await who.applications.claimable(applicationId, whose);
  const take = () =>
    one.ok ? who.applications.claim(one.value.application, whose, mode) : Promise.resolve(one);
  const mandate = who.speaking?.power.kind === 'mandate' ? who.speaking.power.id : undefined;
  const done =
    mandate !== undefined && one.ok
      ? await claimByMandate(rooms.database, mandate, applicationId, take)
      : await take();
  await who.matterAnew();
  const cases = await affairs.cases(whose);
  const refused = done.ok ? {} : { refused: done.problems[0]?.code ?? 'not-found' };
  return claimed(contextOf(call), call.turn.state, { cases, ...refused });
}
