// SPDX-License-Identifier: AGPL-3.0-or-later
import { createRoute, type OpenAPIHono } from '@hono/zod-openapi';
import { needs } from '../client-guard.ts';
import { type ApiEnv, body, byId, client, forClients, idempotencyKey, json, problem } from '../describing.ts';
import { book } from './book.ts';
import { move } from './move.ts';
import { type AppointmentApiRooms, cancel, tell } from './own-appointment.ts';
import { officeRoutes } from './public-routes.ts';
import * as schema from './schemas.ts';

const answers = {
  400: problem('The request has another form, or no key'),
  ...forClients,
  404: problem('No such appointment of this client'),
};

/**
 * Appointments that an institution's program books for somebody who is with it. The person is told by a message, and has the code; the program
 * moves and cancels what it booked itself, and sees no other.
 */
export function appointmentRoutes(app: OpenAPIHono<ApiEnv>, all: AppointmentApiRooms): void {
  officeRoutes(app, all);
  const security = client('appointments:write');
  const middleware = needs('appointments:write', all);

  app.openapi(
    createRoute({
      method: 'post',
      path: '/appointments',
      security,
      middleware,
      request: { headers: idempotencyKey, body: body(schema.toBook(all.catalogue)) },
      responses: {
        201: json(schema.Appointment, 'It is booked, and the person is told'),
        ...answers,
        409: problem('The time is taken (`taken`), or the key was used for another request'),
        422: problem(
          'Not of this office (`not-offered`), no address that is one (`contact`), or too many (`too-many`)',
        ),
      },
    }),
    async (c) => (await book(c, all, c.req.valid('json'))) as never,
  );

  app.openapi(
    createRoute({
      method: 'get',
      path: '/appointments/{id}',
      security,
      middleware,
      request: { params: byId },
      responses: { 200: json(schema.Appointment, 'The appointment'), ...answers },
    }),
    async (c) => (await tell(c, all, c.req.valid('param').id)) as never,
  );

  app.openapi(
    createRoute({
      method: 'put',
      path: '/appointments/{id}',
      security,
      middleware,
      request: { params: byId, body: body(schema.toMove) },
      responses: {
        200: json(schema.Appointment, 'It is moved; asked again, it is where it was moved to'),
        ...answers,
        409: problem('The time is taken (`taken`), or it is over (`state`)'),
        422: problem('Not of this office (`not-offered`), or nobody knows where to call (`call-number`)'),
      },
    }),
    async (c) => (await move(c, all, c.req.valid('param').id, c.req.valid('json'))) as never,
  );

  app.openapi(
    createRoute({
      method: 'delete',
      path: '/appointments/{id}',
      security,
      middleware,
      request: { params: byId },
      responses: {
        200: json(schema.Appointment, 'It is cancelled; asked again, it is'),
        ...answers,
        409: problem('It is over (`state`)'),
      },
    }),
    async (c) => (await cancel(c, all, c.req.valid('param').id)) as never,
  );
}
