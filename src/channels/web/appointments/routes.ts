// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Context } from 'hono';
import {
  type Appointment,
  type AppointmentRooms,
  appointmentById,
  appointmentOfCode,
  bookHeld,
  cancelAppointment,
  comingOf,
  freeDays,
  type GuestContact,
  holdTime,
  joinWaitingList,
  letGo,
  newMark,
  offeredFor,
  sayMeeting,
  wantEarlier,
  wantedOf,
} from '#bookings/index.ts';
import { bookableDays, calendarFile, desksFor, officesNear, openingsOn, subjectOf } from '#calendar/index.ts';
import { addDays, own, parseDate, parseResumeCode, textIn } from '#core/index.ts';
import { checkValue, paperLine, papersOf, phone } from '#interview/index.ts';
import { guestAddress } from '#notices/index.ts';
import { channelOf } from '../acting/on-behalf.ts';
import type { Fault } from '../components/error-summary.ts';
import { noticePage } from '../components/notice.ts';
import { addressOf } from '../contacts/address.ts';
import { one, oneOf, type SentForm } from '../forms.ts';
import { begins, type Pages, personal } from '../pages.ts';
import { say as sayShared } from '../phrases.ts';
import { type Env, frameOf, notFound, type Portal, signInFirst } from '../portal-context.ts';
import { appointmentPage } from './appointment-page.ts';
import { appointmentsPage, choosePage, modes } from './choose-pages.ts';
import { confirmPage, waitPage } from './confirm-page.ts';
import { appointmentCode, keepAppointmentCode, openedAppointment } from './opened.ts';
import { say } from './phrases.ts';
import { type Choice, timesPage } from './times-page.ts';
import { videoOf, videoRoutes } from './video-routes.ts';

type At = Context<Env>;

/** Appointments: chosen and booked, opened, moved and cancelled. Without offices there are no such pages. */
export function appointmentRoutes(pages: Pages, portal: Portal): void {
  const rooms = portal.appointments;
  if (!rooms) return;
  const { agenda, database, clock } = rooms;
  const now = () => new Date(clock.nowMs());
  const at = (c: At, rest = '') => `/${c.get('language')}/appointments${rest}`;
  const townOf = ({ office }: { readonly office: string }) =>
    portal.places.byCode(own(agenda.offices, office)?.place ?? '')?.name ?? '';

  const home = async (c: At, state: { readonly typed?: string; readonly error?: string } = {}) => {
    const session = c.get('session');
    const mine = session ? await comingOf(rooms, session.person.id) : [];
    return appointmentsPage(frameOf(c, portal), agenda, { mine, ...state });
  };

  pages.get('/appointments', begins, async (c) => c.html(await home(c)));

  pages.post('/appointments/open', { ...begins, bound: 'code', secret: true }, async (c) => {
    const language = c.get('language');
    const typed = one(c.get('form'), 'code');
    const parsed = parseResumeCode(typed);
    if (!parsed.ok) return c.html(await home(c, { typed, error: say('badCode', language) }), 422);
    const who = { person: parsed.value, source: c.get('source') };
    const found = await portal.limits.attempts.tried('resume', who, () =>
      appointmentOfCode(rooms, parsed.value),
    );
    if (!found.ok) {
      const [refused] = found.problems;
      const isWait = refused?.code === 'wait';
      if (isWait) c.header('Retry-After', String(refused.with?.['seconds']));
      const error = isWait ? say('tooManyTries', language, refused.with) : say('badCode', language);
      return c.html(await home(c, { typed, error }), isWait ? 429 : 422);
    }
    keepAppointmentCode(c, portal, found.value.id, parsed.value);
    return c.redirect(at(c, `/${found.value.id}`), 303);
  });

  const choose = (c: At, error?: string) => {
    const language = c.get('language');
    const service = portal.catalogue.entries.get(c.req.query('service') ?? '');
    const of = service && { id: service.card.id, lifeEvent: service.lifeEvent };
    const asked = c.req.query('subject') ?? '';
    const subject = own(agenda.subjects, asked) ? asked : subjectOf(agenda, of);
    const near = (c.req.query('near') ?? '').slice(0, 80).trim();
    const [town] = near === '' ? [] : portal.places.named(near);
    const offices = officesNear(agenda, town, (place) => portal.places.byCode(place)?.province).map(
      ({ id, km }) => ({ id, km, town: townOf({ office: id }) }),
    );
    const faults = [
      ...(near !== '' && !town ? [{ field: 'near', text: say('nearUnknown', language) } as const] : []),
      ...(error ? [{ field: 'office', text: error } as const] : []),
    ];
    const chosen = { office: c.req.query('office') ?? '', mode: c.req.query('mode') ?? '' };
    const moves = c.req.query('moves') ?? '';
    const state = { subject, service: of?.id ?? '', moves, offices, near, faults, chosen };
    return c.html(choosePage(frameOf(c, portal), agenda, state), faults.length > 0 ? 422 : 200);
  };

  pages.get('/appointments/choose', begins, (c) => choose(c));

  const times = async (c: At, choice: Choice, { from, error }: { from?: string; error?: string } = {}) => {
    const today = portal.today();
    const days = await freeDays(rooms, choice, { from: parseDate(from ?? ''), most: 3 });
    const office = own(agenda.offices, choice.office);
    const others = bookableDays(agenda, today).filter(
      (date) => office && openingsOn(office, date).length > 0,
    );
    const last = days.at(-1);
    const after = last && addDays(last.date, 1);
    const next = after && others.some((date) => date >= after) ? after : undefined;
    const mayWait = choice.moves === '' && days.length === 0 && from === undefined;
    const state = { choice, days, others, error, next, mayWait };
    return c.html(timesPage(frameOf(c, portal), agenda, state), error ? 409 : 200);
  };

  pages.get('/appointments/times', begins, async (c) => {
    const choice = choiceIn(rooms, (name) => c.req.query(name) ?? '');
    if (!choice) return choose(c, say('notServed', c.get('language')));
    const from = c.req.query('from');
    return times(c, choice, from === undefined ? {} : { from });
  });

  pages.post('/appointments/hold', { ...begins, bound: 'draft' }, async (c) => {
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
    if (!held.ok) return times(c, choice, { error: say('taken', c.get('language')) });
    // What this browser looked at before is laid out of hand.
    const before = appointmentCode(c, 'held');
    if (before !== '' && before !== held.value.id) {
      const other = await openedAppointment(c, portal, rooms, before);
      if (other?.state === 'held') await letGo(rooms, other.id);
    }
    keepAppointmentCode(c, portal, 'held', held.value.id);
    if (!session) keepAppointmentCode(c, portal, held.value.id, held.value.code);
    return c.redirect(at(c, `/${held.value.id}/confirm`), 303);
  });

  const choiceOf = (held: Appointment): Choice => ({
    office: held.office,
    subject: held.subject,
    mode: held.mode,
    service: held.service ?? '',
    moves: held.replaces ?? '',
  });

  // A time that is held is open to who has the appointment that it is to replace.
  const opened = async (c: At, id: string) => {
    const mine = await openedAppointment(c, portal, rooms, id);
    if (mine) return mine;
    const held = await appointmentById(database, id);
    if (held?.state !== 'held' || held.replaces === null) return undefined;
    return (await openedAppointment(c, portal, rooms, held.replaces)) ? held : undefined;
  };

  pages.get('/appointments/:id/confirm', personal, async (c) => {
    const held = await opened(c, c.req.param('id'));
    if (!held) return notYours(c, portal);
    if (held.state !== 'held') return c.redirect(at(c, `/${held.id}`), 303);
    const known = held.replaces === null ? null : await appointmentById(database, held.replaces);
    const sent = known?.callNumber ? { callNumber: [known.callNumber] } : {};
    const state = { held, town: townOf(held), choice: choiceOf(held), sent, faults: [] };
    return c.html(confirmPage(frameOf(c, portal), agenda, state));
  });

  pages.post('/appointments/:id/confirm', personal, async (c) => {
    const language = c.get('language');
    const form = c.get('form');
    const held = await opened(c, c.req.param('id'));
    // Pressed twice: a time that has taken the place of another is no more, and the other is where it was.
    const moved = held ? undefined : await openedAppointment(c, portal, rooms, one(form, 'moves'));
    if (moved) return c.redirect(at(c, `/${moved.id}`), 303);
    if (!held) return notYours(c, portal);
    if (held.state !== 'held') return c.redirect(at(c, `/${held.id}`), 303);
    const choice = choiceOf(held);
    const moves = held.replaces === null ? undefined : await appointmentById(database, held.replaces);
    const said = confirmingIn(c, portal, { mode: held.mode, form, moves });
    const again = (faults: readonly Fault[]) =>
      c.html(
        confirmPage(frameOf(c, portal), agenda, { held, town: townOf(held), choice, sent: form, faults }),
        422,
      );
    if (said.faults.length > 0) return again(said.faults);
    const booked = await bookHeld(rooms, held.id, said.confirming);
    if (booked.ok) return c.redirect(at(c, `/${booked.value.id}`), 303);
    if (booked.problems[0]?.code === 'too-many')
      return again([
        {
          field: held.mode !== 'counter' ? 'callNumber' : 'priority',
          text: say('tooMany', language, { n: agenda.rules['most-each'] }),
        },
      ]);
    // Two presses at once: the other has booked it.
    const now_ = await appointmentById(database, held.replaces ?? held.id);
    if (now_?.state === 'booked' && now_.from?.getTime() === held.from?.getTime())
      return c.redirect(at(c, `/${now_.id}`), 303);
    return times(c, choice, { error: say('expired', language) });
  });

  pages.get('/appointments/wait', begins, (c) => {
    const choice = choiceIn(rooms, (name) => c.req.query(name) ?? '');
    if (!choice) return choose(c, say('notServed', c.get('language')));
    return c.html(
      waitPage(frameOf(c, portal), agenda, {
        choice,
        town: townOf(choice),
        sent: { once: [newMark()] },
        faults: [],
      }),
    );
  });

  pages.post('/appointments/wait', { ...begins, bound: 'draft' }, async (c) => {
    const language = c.get('language');
    const form = c.get('form');
    const choice = choiceIn(rooms, (name) => one(form, name));
    if (!choice) return notFound(c, portal);
    const again = (faults: readonly Fault[]) =>
      c.html(waitPage(frameOf(c, portal), agenda, { choice, town: townOf(choice), sent: form, faults }), 422);
    const { faults, confirming } = confirmingIn(c, portal, { mode: choice.mode, form });
    if (faults.length > 0) return again(faults);
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
    if (!joined.ok)
      return again([{ field: 'priority', text: say('tooMany', language, { n: agenda.rules['most-each'] }) }]);
    if (!session) keepAppointmentCode(c, portal, joined.value.id, joined.value.code);
    return c.redirect(at(c, `/${joined.value.id}`), 303);
  });

  const shown = async (c: At, appointment: Appointment, error?: string) => {
    const language = c.get('language');
    const entry = portal.catalogue.entries.get(appointment.service ?? '');
    const needed = entry ? (entry.card.needed[language] ?? entry.card.needed.it) : [];
    const papers = entry?.definition
      ? papersOf(entry.definition, language).map((one) => paperLine(one, language))
      : [];
    const bring = [
      ...new Set([say('bringAlways', language), ...needed, ...papers, say('bringOther', language)]),
    ];
    const isOver = appointment.state === 'booked' && appointment.to !== null && appointment.to <= now();
    const state = {
      appointment,
      town: townOf(appointment),
      bring,
      code: appointment.personId === null ? appointmentCode(c, appointment.id) : '',
      offer: await offeredFor(database, appointment.id, now()),
      isOver,
      video: await videoOf(portal, appointment),
      ...(error ? { error } : {}),
    };
    return c.html(appointmentPage(frameOf(c, portal), agenda, state), error ? 409 : 200);
  };

  pages.get('/appointments/:id', { ...personal, secret: true, script: true }, async (c) => {
    const appointment = await openedAppointment(c, portal, rooms, c.req.param('id'));
    if (!appointment) return notYours(c, portal);
    if (appointment.state === 'held') return c.redirect(at(c, `/${appointment.id}/confirm`), 303);
    return shown(c, appointment);
  });

  videoRoutes(pages, portal, rooms, (c) => notYours(c, portal));

  pages.get('/appointments/:id/calendar', personal, async (c) => {
    const language = c.get('language');
    const appointment = await openedAppointment(c, portal, rooms, c.req.param('id'));
    if (!appointment) return notYours(c, portal);
    const { from, to, mode, state, sequence } = appointment;
    if (!from || !to || state === 'held') return notFound(c, portal);
    const office = own(agenda.offices, appointment.office);
    const name = office ? textIn(office.name, language) : appointment.office;
    const file = calendarFile({
      uid: `${appointment.id}@${new URL(portal.origins[0] ?? 'http://localhost').hostname}`,
      sequence,
      stamp: now(),
      from,
      to,
      title: say('calendarTitle', language, { agency: textIn(portal.catalogue.brand.agency, language) }),
      where: mode === 'counter' && office ? `${name}, ${office.address}, ${townOf(appointment)}` : name,
      what: sayMeeting(mode, name, language),
      isCancelled: state === 'cancelled' || state === 'displaced',
    });
    c.header('Content-Type', 'text/calendar; charset=utf-8');
    c.header('Content-Disposition', 'attachment; filename="appuntamento.ics"');
    return c.body(file);
  });

  pages.post('/appointments/:id/cancel', personal, async (c) => {
    const appointment = await openedAppointment(c, portal, rooms, c.req.param('id'));
    if (!appointment) return notYours(c, portal);
    const done = await cancelAppointment(rooms, appointment.id);
    return done.ok
      ? c.redirect(at(c, `/${appointment.id}`), 303)
      : shown(c, appointment, say('over', c.get('language')));
  });

  pages.post('/appointments/:id/earlier', personal, async (c) => {
    const appointment = await openedAppointment(c, portal, rooms, c.req.param('id'));
    if (!appointment) return notYours(c, portal);
    await wantEarlier(rooms, appointment.id, oneOf(c.get('form'), 'wanted', ['yes', 'no']) === 'yes');
    return c.redirect(at(c, `/${appointment.id}`), 303);
  });
}

/** What is chosen so far; undefined where the agenda has no such office or subject, or nobody there serves it so. */
function choiceIn(rooms: AppointmentRooms, said: (name: string) => string): Choice | undefined {
  const mode = modes.find((one) => one === said('mode'));
  if (!mode) return undefined;
  const [office, subject, service, moves] = [said('office'), said('subject'), said('service'), said('moves')];
  const wanted = wantedOf(rooms, { office, subject, mode });
  return wanted && desksFor(wanted).length > 0
    ? { office, subject, mode, service: service.slice(0, 80), moves }
    : undefined;
}

/** What was said with the yes, and what of it is wrong. Of an appointment that is moved all is known but a number to call, where it had none. */
function confirmingIn(
  c: At,
  portal: Portal,
  {
    mode,
    form,
    moves,
  }: { readonly mode: string; readonly form: SentForm; readonly moves?: Appointment | undefined },
) {
  const language = c.get('language');
  const setting = { today: portal.today(), places: portal.places };
  const faults: Fault[] = [];
  let guest: GuestContact | undefined;
  if (!c.get('session') && !moves) {
    const name = one(form, 'name').trim();
    if (!/\p{L}.*\p{L}/u.test(name)) faults.push({ field: 'name', text: say('nameWrong', language) });
    const [email, mobile] = [one(form, 'email').trim(), one(form, 'mobile').trim()];
    const held = {
      email: email === '' ? undefined : addressOf('email', email, setting),
      mobile: mobile === '' ? undefined : addressOf('sms', mobile, setting),
    };
    const to = guestAddress({
      ...(held.email?.ok ? { email: held.email.value } : {}),
      ...(held.mobile?.ok ? { mobile: held.mobile.value } : {}),
    });
    if (!to || held.email?.ok === false || held.mobile?.ok === false)
      faults.push({
        field: held.mobile?.ok === false && held.email?.ok !== false ? 'mobile' : 'email',
        text: say('contactWrong', language),
      });
    else guest = { name, ...to };
  }
  const typed = (
    form['callNumber'] === undefined ? (moves?.callNumber ?? '') : one(form, 'callNumber')
  ).trim();
  const call = mode !== 'counter' ? checkValue(phone(), typed, setting) : undefined;
  if (call?.ok === false) faults.push({ field: 'callNumber', text: say('callWrong', language) });
  const callNumber = call?.ok ? String(call.value) : undefined;
  return { faults, confirming: { guest, callNumber, hasPriority: one(form, 'priority') === 'yes' } };
}

// Whose it is signs in, or types its code.
function notYours(c: At, portal: Portal): Response | Promise<Response> {
  const language = c.get('language');
  const isBare =
    !c.get('session') && c.req.method === 'GET' && appointmentCode(c, c.req.param('id') ?? '') === '';
  if (isBare && c.req.query('code') === undefined) return signInFirst(c);
  const links = [
    [`/${language}/appointments`, say('title', language)],
    [`/${language}`, sayShared('home', language)],
  ] as const;
  const content = { title: say('haveCode', language), text: say('haveCodeLead', language), links };
  return c.html(noticePage(frameOf(c, portal), content), 403);
}
