// SPDX-License-Identifier: AGPL-3.0-or-later
import { beginByMandate } from '#applications/index.ts';
import { definitionOf } from '#catalogue/index.ts';
import { asForOneself, mayBegin } from '#record/index.ts';
import type { Sql } from '#store/index.ts';
import { refuseBeyondPower } from './beyond-power.ts';
import type { Asks, CallAtDoor, CarriedOut } from './call.ts';
import { draftTooMany } from './draft-too-many.ts';

/** Begins a service: an application, in the name of whose affairs are talked about, or a sum alone, of which nothing is kept. */
export async function start(call: CallAtDoor, effect: Asks<'start'>): Promise<CarriedOut> {
  const { rooms, who, language, mode, turn } = call;
  const { service } = effect;
  const definition = definitionOf(rooms.catalogue, service);
  const said = effect.said === null ? {} : { said: effect.said };
  if (definition?.service.estimateOnly)
    return { turn, leaves: { to: 'estimate', definition, language, ...said } };
  // What only a company can have is begun by whoever calls, and completed by who acts for it.
  const isTheirs = definition && mayBegin(definition.service, who.speaking?.power.person ?? {});
  const only = who.speaking?.power.only;
  const isBeyond = only && (only.service !== service || only.applicationId !== null);
  if (who.speaking && (isBeyond || !isTheirs)) return { turn: await refuseBeyondPower(call) };
  const own = who.personId !== null && isTheirs ? { personId: who.personId } : {};
  // Whoever acts for another asks in that person's name: for them it is "for me".
  const answers = who.speaking && definition ? asForOneself(definition.service) : {};
  const waits = await draftTooMany(call);
  if (waits) return { turn: waits };
  const begin = (within?: Sql) =>
    who.applications.start(service, { language, channel: mode, answers, ...own }, within);
  const begun = await (who.speaking?.power.kind === 'mandate'
    ? beginByMandate(rooms.database, who.speaking.power.id, begin)
    : begin());
  if (!begun) return { turn: await refuseBeyondPower(call) };
  if (!begun.ok) throw new Error('the front door began a service that cannot be had');
  return { turn, leaves: { to: 'application', ...begun.value, ...said } };
}
