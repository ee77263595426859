// SPDX-License-Identifier: AGPL-3.0-or-later
import { holdTime, letGo } from '#bookings/index.ts';
import { channelOf } from '../acting/on-behalf.ts';
import { one } from '../forms.ts';
import { notFound } from '../portal-context.ts';
import { choiceIn } from './choice.ts';
import { notYours } from './not-yours.ts';
import { type At, type Offices, pathTo } from './offices.ts';
import { appointmentCode, keepAppointmentCode, openedAppointment } from './opened.ts';
import { say } from './phrases.ts';
import { timesOf } from './times.ts';

/** Holds the time that was pressed, while its facts are looked at. */
export async function hold(c: At, offices: Offices): Promise<Response> {
  const { portal, rooms } = offices;
  const form = c.get('form');
  const choice = choiceIn(rooms, (name) => one(form, name));
  const from = new Date(one(form, 'at'));
  if (!choice || Number.isNaN(from.getTime())) return notFound(c, portal);
  const session = c.get('session');
  const moved = choice.moves === '' ? undefined : await openedAppointment(c, portal, rooms, choice.moves);
  if (choice.moves !== '' && !moved) return notYours(c, portal);
  const held = await holdTime(rooms, {
    ...choice,
    from,
    service: choice.service || undefined,
    language: c.get('language'),
    channel: channelOf(c) === 'operator' ? 'operator' : 'web',
    personId: moved ? (moved.personId ?? undefined) : session?.person.id,
    madeBy: session?.actor.id,
    replaces: moved?.id,
  });
  if (!held.ok) return timesOf(c, offices, choice, { error: say('taken', c.get('language')) });
  await layOutOfHand(c, offices, held.value.id);
  keepAppointmentCode(c, portal, 'held', held.value.id);
  if (!session) keepAppointmentCode(c, portal, held.value.id, held.value.code);
  return c.redirect(pathTo(c, `/${held.value.id}/confirm`), 303);
}

/** What this browser looked at before is held no more. */
async function layOutOfHand(c: At, { portal, rooms }: Offices, now: string): Promise<void> {
  const before = appointmentCode(c, 'held');
  if (before === '' || before === now) return;
  const other = await openedAppointment(c, portal, rooms, before);
  if (other?.state === 'held') await letGo(rooms, other.id);
}
