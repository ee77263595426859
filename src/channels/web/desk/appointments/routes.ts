// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Context } from 'hono';
import { may, recordAccess } from '#access/index.ts';
import { type AppointmentRooms, closeOffice, dayOf, officeActs, recordAtOffice } from '#bookings/index.ts';
import { bookableDays } from '#calendar/index.ts';
import { inItaly, own, parseDate } from '#core/index.ts';
import { noticePage } from '../../components/notice.ts';
import { one, oneOf } from '../../forms.ts';
import { desk, type Pages } from '../../pages.ts';
import { type Env, frameOf, notFound, type Portal } from '../../portal-context.ts';
import { deskFrameOf } from '../desk-page.ts';
import { refused, visitor } from '../guard.ts';
import { say as sayDesk } from '../phrases.ts';
import { type OfficeDay, officeDayPage } from './page.ts';
import { say } from './phrases.ts';

type At = Context<Env>;

/** The office's list of a day: arrivals with their ticket, who is served, who did not come; absences and closings. */
export function officeRoutes(pages: Pages, portal: Portal): void {
  const { appointments: rooms } = portal;

  pages.get('/desk/appointments', desk, (c) =>
    rooms
      ? show(c, portal, rooms, (name) => c.req.query(name) ?? '', {
          ...(c.req.query('note') === 'not-now' ? { isNotNow: true } : {}),
        })
      : noOffices(c, portal),
  );

  pages.post('/desk/appointments/close', desk, async (c) => {
    if (!rooms) return noOffices(c, portal);
    if (!may(visitor(c).roles, 'close-office')) return refused(c, portal);
    const form = c.get('form');
    const said = (name: string) => one(form, name).trim();
    const date = parseDate(said('date'));
    const isTime = (text: string) => /^([01]\d|2[0-3]):[0-5]\d$/.test(text);
    const fault = [{ field: 'from', text: say('badTimes', c.get('language')) }];
    if (!date || !isTime(said('from')) || !isTime(said('to')))
      return show(c, portal, rooms, said, { faults: fault, sent: form });
    const done = await closeOffice(rooms, {
      office: said('office'),
      ...(said('which') === '' ? {} : { desk: Number(said('which')) }),
      from: inItaly(date, said('from')),
      to: inItaly(date, said('to')),
      madeBy: visitor(c).person.id,
    });
    if (done.ok) return show(c, portal, rooms, said, { done: done.value });
    return done.problems[0]?.code === 'unknown'
      ? notFound(c, portal)
      : show(c, portal, rooms, said, { faults: fault, sent: form });
  });

  pages.post('/desk/appointments/:id', desk, async (c) => {
    if (!rooms) return noOffices(c, portal);
    const form = c.get('form');
    const act = oneOf(form, 'act', officeActs);
    const office = one(form, 'office');
    const date = parseDate(one(form, 'date')) ?? portal.today();
    const staffId = visitor(c).person.id;
    // Who is near the person finds them in no list, and writes nothing of them.
    const listed = (await dayOf(rooms, office, { date, staffId })).find(({ id }) => id === c.req.param('id'));
    if (!listed) return notFound(c, portal);
    const { personId } = listed;
    if (personId !== null) {
      const access = {
        actorId: staffId,
        act: 'run-office',
        reason: 'Appuntamento',
        allowed: true,
        personId,
      } as const;
      await recordAccess(rooms.database, access, rooms.clock);
    }
    const done = await recordAtOffice(rooms, listed.id, act);
    const at = `/${c.get('language')}/desk/appointments?${new URLSearchParams({ office, date }).toString()}`;
    return c.redirect(done.ok ? at : `${at}&note=not-now`, 303);
  });
}

async function show(
  c: At,
  portal: Portal,
  rooms: AppointmentRooms,
  said: (name: string) => string,
  state: Partial<OfficeDay>,
): Promise<Response> {
  const { agenda } = rooms;
  const { roles, person } = visitor(c);
  const [first = ''] = Object.keys(agenda.offices);
  const office = own(agenda.offices, said('office')) ? said('office') : first;
  const date = parseDate(said('date')) ?? portal.today();
  const list = await dayOf(rooms, office, { date, staffId: person.id });
  const days = [...new Set([date, ...bookableDays(agenda, portal.today())])].toSorted();
  const mayClose = may(roles, 'close-office');
  const day = { office, date, days, today: portal.today(), list, mayClose, sent: {}, faults: [], ...state };
  return c.html(officeDayPage(deskFrameOf(c, portal), agenda, day), day.faults.length > 0 ? 422 : 200);
}

function noOffices(c: At, portal: Portal): Response | Promise<Response> {
  const language = c.get('language');
  const links = [[`/${language}/desk`, sayDesk('desk', language)]] as const;
  const content = { title: sayDesk('appointments', language), text: say('noOffices', language), links };
  return c.html(noticePage(frameOf(c, portal), content), 404);
}
