// SPDX-License-Identifier: AGPL-3.0-or-later
import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import {
  type Appointment,
  type AppointmentRooms,
  appointmentOfClient,
  bookHeld,
  cancelAppointment,
  holdTime,
  letGo,
} from '#bookings/index.ts';
import { ok, type Result, refuse } from '#core/index.ts';
import { checkValue, phone, text } from '#interview/index.ts';
import { guestAddress } from '#notices/index.ts';
import type { Database, Sql } from '#store/index.ts';
import { type ApplicationRooms, type At, keyedMade, refused } from '../applications/opened.ts';
import { needs } from '../client-guard.ts';
import { type ApiEnv, body, byId, client, forClients, idempotencyKey, json, problem } from '../describing.ts';
import { problemDetails } from '../problem-details.ts';
import { languageOf } from '../schemas.ts';
import { officeRoutes } from './public-routes.ts';
import * as schema from './schemas.ts';

/** What these routes work with. */
export interface AppointmentApiRooms extends ApplicationRooms {
  readonly appointments: AppointmentRooms;
}

/**
 * Appointments that an institution's program books for somebody who is with it. The person is told by a message, and has the code; the program
 * moves and cancels what it booked itself, and sees no other.
 */
export function appointmentRoutes(app: OpenAPIHono<ApiEnv>, all: AppointmentApiRooms): void {
  const { appointments: rooms, catalogue } = all;
  officeRoutes(app, all);
  const answers = {
    400: problem('The request has another form, or no key'),
    ...forClients,
    404: problem('No such appointment of this client'),
  };

  app.openapi(
    createRoute({
      method: 'post',
      path: '/appointments',
      security: client('appointments:write'),
      middleware: needs('appointments:write', all),
      request: {
        headers: idempotencyKey,
        body: body(
          z.object({
            office: z.string(),
            ...schema.asked,
            at: schema.time,
            language: languageOf(catalogue),
            service: z.string().max(80).optional(),
            name: z.string().min(2).max(120),
            email: z.string().max(120).optional(),
            mobile: z.string().max(20).optional(),
            callNumber: z.string().max(20).optional().openapi({
              description: 'Where they are called; for `phone` and `video`',
            }),
            priority: z.boolean().default(false).openapi({
              description:
                'They go first: pregnancy, a child under one, a disability, age. Which is not said',
            }),
          }),
        ),
      },
      responses: {
        201: json(schema.Appointment, 'It is booked, and the person is told'),
        ...answers,
        409: problem('The time is taken (`taken`), or the key was used for another request'),
        422: problem(
          'Not of this office (`not-offered`), no address that is one (`contact`), or too many (`too-many`)',
        ),
      },
    }),
    async (c) => {
      const sent = c.req.valid('json');
      let code: string | undefined;
      const done = await keyedMade(c, all, sent, async (sql) => {
        const setting = { today: all.today(), places: all.places };
        const email =
          sent.email === undefined ? undefined : checkValue(text({ email: true }), sent.email, setting);
        const mobile = sent.mobile === undefined ? undefined : checkValue(phone(), sent.mobile, setting);
        const call = sent.callNumber === undefined ? undefined : callAt(sent.callNumber);
        const to = guestAddress({
          ...(email?.ok ? { email: String(email.value) } : {}),
          ...(mobile?.ok ? { mobile: String(mobile.value) } : {}),
        });
        if (!to || email?.ok === false || mobile?.ok === false) return refused(422, 'contact');
        if (sent.mode !== 'counter' && !call?.ok) return refused(422, 'call-number');
        const inside = within(rooms, sql);
        const held = await holdTime(inside, {
          office: sent.office,
          subject: sent.subject,
          mode: sent.mode,
          from: new Date(sent.at),
          service: sent.service,
          language: sent.language,
          channel: 'api',
          clientId: c.get('visitor').clientId,
        });
        if (!held.ok) return refusedFor(held.problems[0]?.code);
        const booked = await bookHeld(inside, held.value.id, {
          guest: { name: sent.name, ...to },
          callNumber: call?.ok ? String(call.value) : undefined,
          hasPriority: sent.priority,
        });
        if (!booked.ok) {
          await letGo(inside, held.value.id);
          return refusedFor(booked.problems[0]?.code);
        }
        code = held.value.code;
        return { status: 201, appointmentId: booked.value.id };
      });
      if (done instanceof Response) return done as never;
      const id = 'appointmentId' in done ? done.appointmentId : '';
      const appointment = await appointmentOfClient(rooms.database, id, c.get('visitor').clientId);
      if (!appointment) return problemDetails(c, 404, 'no-appointment') as never;
      return c.json({ ...shown(appointment), ...(code === undefined ? {} : { code }) }, 201) as never;
    },
  );

  app.openapi(
    createRoute({
      method: 'get',
      path: '/appointments/{id}',
      security: client('appointments:write'),
      middleware: needs('appointments:write', all),
      request: { params: byId },
      responses: { 200: json(schema.Appointment, 'The appointment'), ...answers },
    }),
    async (c) => {
      const mine = await opened(c, c.req.valid('param').id);
      return (mine ? c.json(shown(mine), 200) : problemDetails(c, 404, 'no-appointment')) as never;
    },
  );

  app.openapi(
    createRoute({
      method: 'put',
      path: '/appointments/{id}',
      security: client('appointments:write'),
      middleware: needs('appointments:write', all),
      request: {
        params: byId,
        body: body(
          z.object({
            office: z.string(),
            ...schema.asked,
            at: schema.time,
            callNumber: z.string().max(20).optional().openapi({
              description:
                'Where they are called from now on; for `phone` and `video`, where it is not known yet',
            }),
          }),
        ),
      },
      responses: {
        200: json(schema.Appointment, 'It is moved; asked again, it is where it was moved to'),
        ...answers,
        409: problem('The time is taken (`taken`), or it is over (`state`)'),
        422: problem('Not of this office (`not-offered`), or nobody knows where to call (`call-number`)'),
      },
    }),
    async (c) => {
      const mine = await opened(c, c.req.valid('param').id);
      if (!mine) return problemDetails(c, 404, 'no-appointment') as never;
      const moved = await move(c, mine, c.req.valid('json'));
      if (moved.ok) return c.json(shown(moved.value), 200) as never;
      const [refusal] = moved.problems;
      const isWrong = refusal?.code === 'not-offered' || refusal?.code === 'call-number';
      return problemDetails(c, isWrong ? 422 : 409, refusal?.code ?? 'taken') as never;
    },
  );

  app.openapi(
    createRoute({
      method: 'delete',
      path: '/appointments/{id}',
      security: client('appointments:write'),
      middleware: needs('appointments:write', all),
      request: { params: byId },
      responses: {
        200: json(schema.Appointment, 'It is cancelled; asked again, it is'),
        ...answers,
        409: problem('It is over (`state`)'),
      },
    }),
    async (c) => {
      const mine = await opened(c, c.req.valid('param').id);
      if (!mine) return problemDetails(c, 404, 'no-appointment') as never;
      if (mine.state === 'cancelled') return c.json(shown(mine), 200) as never;
      const done = await cancelAppointment(rooms, mine.id);
      return (done.ok ? c.json(shown(done.value), 200) : problemDetails(c, 409, 'state')) as never;
    },
  );

  function callAt(number: string) {
    return checkValue(phone(), number, { today: all.today(), places: all.places });
  }

  function opened(c: At, id: string): Promise<Appointment | undefined> {
    c.header('Cache-Control', 'no-store');
    return appointmentOfClient(rooms.database, id, c.get('visitor').clientId);
  }

  async function move(
    c: At,
    mine: Appointment,
    {
      office,
      subject,
      mode,
      at,
      callNumber,
    }: Pick<Appointment, 'office' | 'subject' | 'mode'> & { at: string; callNumber?: string | undefined },
  ): Promise<Result<Appointment, 'taken' | 'not-offered' | 'state' | 'call-number'>> {
    const from = new Date(at);
    const isThere =
      mine.office === office &&
      mine.subject === subject &&
      mine.mode === mode &&
      mine.from?.getTime() === from.getTime();
    if (mine.state !== 'booked' && mine.state !== 'displaced') return refuse('state');
    const call = callNumber === undefined ? undefined : callAt(callNumber);
    if (call?.ok === false || (mode !== 'counter' && !call && mine.callNumber === null))
      return refuse('call-number');
    const isSame = !call || String(call.value) === mine.callNumber;
    if (isThere && isSame && mine.state === 'booked') return ok(mine);
    const held = await holdTime(rooms, {
      office,
      subject,
      mode,
      from,
      language: mine.language,
      channel: 'api',
      replaces: mine.id,
      clientId: c.get('visitor').clientId,
    });
    if (!held.ok) return held;
    const booked = await bookHeld(rooms, held.value.id, { callNumber: call && String(call.value) });
    return booked.ok ? booked : refuse('taken');
  }
}

// In the transaction of the key: both are there, or neither.
function within(rooms: AppointmentRooms, sql: Sql): AppointmentRooms {
  const query: Sql['query'] = (text, values) => sql.query(text, values);
  const transaction: Database['transaction'] = (work) => work({ query, last: query });
  return { ...rooms, database: { ...rooms.database, query, transaction } };
}

function refusedFor(code: string | undefined) {
  return code === 'not-offered' || code === 'too-many' ? refused(422, code) : refused(409, 'taken');
}

function shown({ id, state, office, subject, mode, service, from, to }: Appointment) {
  return {
    id,
    state,
    office,
    subject,
    mode,
    service,
    at: from?.toISOString() ?? null,
    until: to?.toISOString() ?? null,
  };
}
