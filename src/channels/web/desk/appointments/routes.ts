// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Context } from 'hono';
import { authorise, may, recordAccess } from '#access/index.ts';
import {
  type AppointmentRooms,
  appointmentById,
  closeOffice,
  dayOf,
  isVideoNow,
  type Listed,
  officeActs,
  recordAtOffice,
} from '#bookings/index.ts';
import { bookableDays } from '#calendar/index.ts';
import { inItaly, mainLanguage, own, parseDate, todayInItaly } from '#core/index.ts';
import { meetByVideo } from '#queue/index.ts';
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

/** What an address says was not done. */
const refusals: ReadonlyMap<string, OfficeDay['refused']> = new Map([
  ['not-now', 'notNow'],
  ['busy', 'busy'],
  ['elsewhere', 'elsewhere'],
]);

/** The office's list of a day: arrivals with their ticket, who is served, who did not come; absences and closings. */
export function officeRoutes(pages: Pages, portal: Portal): void {
  const { appointments: rooms } = portal;

  pages.get('/desk/appointments', desk, (c) =>
    rooms
      ? show(c, portal, rooms, (name) => c.req.query(name) ?? '', {
          refused: refusals.get(c.req.query('note') ?? ''),
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
    const { listed, list } = await listedIn(c, rooms);
    if (!listed) return notFound(c, portal);
    await looked(c, rooms, listed);
    const done = await recordAtOffice(rooms, listed.id, oneOf(c.get('form'), 'act', officeActs));
    return c.redirect(done.ok ? list : `${list}&note=not-now`, 303);
  });

  // Receiving them takes what answering does: the contact is then in this one's hands.
  pages.post('/desk/appointments/:id/video', desk, async (c) => {
    if (!rooms) return noOffices(c, portal);
    const { listed, list } = await listedIn(c, rooms);
    if (!listed) return notFound(c, portal);
    const { id, personId, service } = listed;
    const by = visitor(c);
    const { contacts, catalogue, database, clock } = portal;
    if (!(await authorise(database, by, 'answer-contacts', { personId }, clock)).ok)
      return refused(c, portal);
    if (!isVideoNow(listed, new Date(clock.nowMs()))) return c.redirect(`${list}&note=not-now`, 303);
    const language = (await appointmentById(database, id))?.language ?? mainLanguage;
    await looked(c, rooms, listed);
    const skill = catalogue.entries.get(service ?? '')?.lifeEvent ?? 'general';
    const met = await meetByVideo(contacts, by.actor.id, {
      appointmentId: id,
      personId,
      language,
      skill,
      service,
    });
    if (!met.ok) {
      const why = met.problems[0]?.code ?? 'busy';
      return why === 'near' ? refused(c, portal, 'tiedText') : c.redirect(`${list}&note=${why}`, 303);
    }
    await contacts.desks.seen(by.actor.id);
    if (listed.state !== 'serving') await recordAtOffice(rooms, id, 'start');
    return c.redirect(`/${c.get('language')}/desk/contacts/${met.value.id}`, 303);
  });
}

/** Whom a form is about, as this one's list of the day has them, and that list. Who is near the person finds them in no list, and writes nothing of them. */
async function listedIn(
  c: At,
  rooms: AppointmentRooms,
): Promise<{ readonly listed: Listed | undefined; readonly list: string }> {
  const form = c.get('form');
  const office = one(form, 'office');
  const date = parseDate(one(form, 'date')) ?? todayInItaly(rooms.clock);
  const day = await dayOf(rooms, office, { date, staffId: visitor(c).person.id });
  return {
    listed: day.find(({ id }) => id === c.req.param('id')),
    list: `/${c.get('language')}/desk/appointments?${new URLSearchParams({ office, date }).toString()}`,
  };
}

/** The person reads who wrote of them. */
async function looked(c: At, { database, clock }: AppointmentRooms, { personId }: Listed): Promise<void> {
  if (personId === null) return;
  const actorId = visitor(c).person.id;
  const access = { actorId, act: 'run-office', reason: 'Appuntamento', allowed: true, personId } as const;
  await recordAccess(database, access, clock);
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
  const videoAt = may(roles, 'answer-contacts') ? new Date(portal.clock.nowMs()) : undefined;
  const today = portal.today();
  const day = { office, date, days, today, list, mayClose, videoAt, sent: {}, faults: [], ...state };
  return c.html(officeDayPage(deskFrameOf(c, portal), agenda, day), day.faults.length > 0 ? 422 : 200);
}

function noOffices(c: At, portal: Portal): Response | Promise<Response> {
  const language = c.get('language');
  const links = [[`/${language}/desk`, sayDesk('desk', language)]] as const;
  const content = { title: sayDesk('appointments', language), text: say('noOffices', language), links };
  return c.html(noticePage(frameOf(c, portal), content), 404);
}
