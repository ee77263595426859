// SPDX-License-Identifier: AGPL-3.0-or-later
import { appointmentOfCode, comingOf } from '#bookings/index.ts';
import { parseResumeCode } from '#core/index.ts';
import { one } from '../forms.ts';
import type { Html } from '../html.ts';
import { frameOf } from '../portal-context.ts';
import { appointmentsPage } from './choose-pages.ts';
import { type At, type Offices, pathTo } from './offices.ts';
import { keepAppointmentCode } from './opened.ts';
import { say } from './phrases.ts';

/** What one can have an appointment for, one's own appointments, and a box for the code of another. */
export async function showHome(c: At, offices: Offices): Promise<Response> {
  return c.html(await home(c, offices));
}

/** Opens an appointment by its code. Each code that is none is counted. */
export async function openByCode(c: At, offices: Offices): Promise<Response> {
  const { portal, rooms } = offices;
  const language = c.get('language');
  const typed = one(c.get('form'), 'code');
  const parsed = parseResumeCode(typed);
  if (!parsed.ok) return c.html(await home(c, offices, { typed, error: say('badCode', language) }), 422);
  const who = { person: parsed.value, source: c.get('source') };
  const found = await portal.limits.attempts.tried('resume', who, () =>
    appointmentOfCode(rooms, parsed.value),
  );
  if (!found.ok) {
    const [refused] = found.problems;
    const isWait = refused?.code === 'wait';
    if (isWait) c.header('Retry-After', String(refused.with?.['seconds']));
    const error = isWait ? say('tooManyTries', language, refused.with) : say('badCode', language);
    return c.html(await home(c, offices, { typed, error }), isWait ? 429 : 422);
  }
  keepAppointmentCode(c, portal, found.value.id, parsed.value);
  return c.redirect(pathTo(c, `/${found.value.id}`), 303);
}

async function home(
  c: At,
  { portal, rooms }: Offices,
  state: { readonly typed?: string; readonly error?: string } = {},
): Promise<Html> {
  const session = c.get('session');
  const mine = session ? await comingOf(rooms, session.person.id) : [];
  return appointmentsPage(frameOf(c, portal), rooms.agenda, { mine, ...state });
}
