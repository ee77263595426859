// SPDX-License-Identifier: AGPL-3.0-or-later
import { joinWaitingList, newMark } from '#bookings/index.ts';
import { channelOf } from '../acting/on-behalf.ts';
import type { Fault } from '../components/error-summary.ts';
import { one, type SentForm } from '../forms.ts';
import { frameOf, notFound } from '../portal-context.ts';
import { choiceIn } from './choice.ts';
import { showChoice } from './choose.ts';
import { waitPage } from './confirm-page.ts';
import { confirmingIn } from './confirming.ts';
import { type At, type Offices, pathTo, townOf } from './offices.ts';
import { keepAppointmentCode } from './opened.ts';
import { say } from './phrases.ts';
import type { Choice } from './times-page.ts';

/** Where nothing is free: the waiting list of what is chosen in the address. */
export function showWait(c: At, offices: Offices): Response | Promise<Response> {
  const choice = choiceIn(offices.rooms, (name) => c.req.query(name) ?? '');
  if (!choice) return showChoice(c, offices, say('notServed', c.get('language')));
  return waitingPage(c, offices, choice, { once: [newMark()] });
}

/** Puts somebody on the waiting list. */
export async function joinWait(c: At, offices: Offices): Promise<Response> {
  const { portal, rooms } = offices;
  const language = c.get('language');
  const form = c.get('form');
  const choice = choiceIn(rooms, (name) => one(form, name));
  if (!choice) return notFound(c, portal);
  const { faults, confirming } = confirmingIn(c, portal, { mode: choice.mode, form });
  if (faults.length > 0) return waitingPage(c, offices, choice, form, faults);
  const session = c.get('session');
  const joined = await joinWaitingList(rooms, {
    ...choice,
    ...confirming,
    mark: one(form, 'once') || undefined,
    service: choice.service || undefined,
    language,
    channel: channelOf(c) === 'operator' ? 'operator' : 'web',
    personId: session?.person.id,
    madeBy: session?.actor.id,
  });
  if (!joined.ok) {
    const text = say('tooMany', language, { n: rooms.agenda.rules['most-each'] });
    return waitingPage(c, offices, choice, form, [{ field: 'priority', text }]);
  }
  if (!session) keepAppointmentCode(c, portal, joined.value.id, joined.value.code);
  return c.redirect(pathTo(c, `/${joined.value.id}`), 303);
}

function waitingPage(
  c: At,
  offices: Offices,
  choice: Choice,
  sent: SentForm,
  faults: readonly Fault[] = [],
): Response | Promise<Response> {
  const { portal, rooms } = offices;
  const state = { choice, town: townOf(offices, choice), sent, faults };
  return c.html(waitPage(frameOf(c, portal), rooms.agenda, state), faults.length > 0 ? 422 : 200);
}
