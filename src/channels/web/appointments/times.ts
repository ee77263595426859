// SPDX-License-Identifier: AGPL-3.0-or-later
import { freeDays } from '#bookings/index.ts';
import { bookableDays, openingsOn } from '#calendar/index.ts';
import { addDays, own, parseDate } from '#core/index.ts';
import { frameOf } from '../portal-context.ts';
import { choiceIn } from './choice.ts';
import { showChoice } from './choose.ts';
import type { At, Offices } from './offices.ts';
import { say } from './phrases.ts';
import { type Choice, timesPage } from './times-page.ts';

/** The free times of what is chosen in the address. */
export async function showTimes(c: At, offices: Offices): Promise<Response> {
  const choice = choiceIn(offices.rooms, (name) => c.req.query(name) ?? '');
  if (!choice) return showChoice(c, offices, say('notServed', c.get('language')));
  const from = c.req.query('from');
  return timesOf(c, offices, choice, from === undefined ? {} : { from });
}

/** The free times of a choice, from a day on; `error`: why they are shown again. */
export async function timesOf(
  c: At,
  { portal, rooms }: Offices,
  choice: Choice,
  { from, error }: { readonly from?: string; readonly error?: string },
): Promise<Response> {
  const { agenda } = rooms;
  const days = await freeDays(rooms, choice, { from: parseDate(from ?? ''), most: 3 });
  const office = own(agenda.offices, choice.office);
  const others = bookableDays(agenda, portal.today()).filter(
    (date) => office && openingsOn(office, date).length > 0,
  );
  const last = days.at(-1);
  const after = last && addDays(last.date, 1);
  const next = after && others.some((date) => date >= after) ? after : undefined;
  const mayWait = choice.moves === '' && days.length === 0 && from === undefined;
  const state = { choice, days, others, error, next, mayWait };
  return c.html(timesPage(frameOf(c, portal), agenda, state), error ? 409 : 200);
}
