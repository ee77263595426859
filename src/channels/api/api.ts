// SPDX-License-Identifier: AGPL-3.0-or-later
import { OpenAPIHono } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { HTTPException } from 'hono/http-exception';
import type { AppointmentRooms } from '#bookings/index.ts';
import { type Problem, readJson } from '#core/index.ts';
import type { Registers } from '#registers/index.ts';
import { LostDatabase } from '#store/index.ts';
import { log, requestId, routeOf } from '#telemetry/index.ts';
import type { ApplicationRooms } from './applications/opened.ts';
import { applicationRoutes } from './applications/routes.ts';
import { appointmentRoutes } from './appointments/routes.ts';
import { completionRoutes } from './completion-routes.ts';
import type { ApiEnv } from './describing.ts';
import { problemDetails, refusedForApi } from './problem-details.ts';
import { readingRoute } from './reading-route.ts';
import { serviceRoutes } from './service-routes.ts';
import { tokenRoutes } from './token-routes.ts';

/** What the API works with. */
export interface ApiRooms extends ApplicationRooms {
  /** What archives know of people, for services that read. */
  readonly registers: Registers;
  /** Appointments at offices; none where there are no offices. */
  readonly appointments?: AppointmentRooms;
  /** Where programs find us; the first is the one that they are told. */
  readonly origins: readonly string[];
}

/**
 * The institutions' API: services, their definitions, stateless evaluation, open to all; applications, for programs that are
 * registered. OpenAPI at `/openapi.json`.
 */
export function api(rooms: ApiRooms): OpenAPIHono<ApiEnv> {
  const app = new OpenAPIHono<ApiEnv>({
    defaultHook: (result, c) => {
      if (result.success) return undefined;
      const problems: Problem[] = result.error.issues.map(({ code, path }) => ({
        code,
        path: path.join('.'),
      }));
      const isKey = problems.some(({ path }) => path === 'idempotency-key');
      return problemDetails(c, 400, isKey ? 'no-key' : 'invalid-request', problems);
    },
  });
  app.use(async (c, next) => {
    const isClean = await cleanBody(c);
    return isClean ? next() : problemDetails(c, 400, 'not-json');
  });

  tokenRoutes(app, rooms);
  serviceRoutes(app, rooms);
  applicationRoutes(app, rooms);
  completionRoutes(app, rooms);
  readingRoute(app, rooms);
  const { appointments } = rooms;
  if (appointments) appointmentRoutes(app, { ...rooms, appointments });

  app.doc31('/openapi.json', {
    openapi: '3.1.0',
    info: {
      title: 'Sportello',
      version: '1.0.0',
      description:
        'Services of a public administration, defined once: definitions, evaluation, applications.',
      license: { name: 'AGPL-3.0-or-later', url: 'https://www.gnu.org/licenses/agpl-3.0.html' },
    },
    servers: [{ url: '/api/v1' }],
  });
  app.notFound(refusedForApi.notFound);
  app.onError((error, c) => {
    const where = { request: requestId(c), route: routeOf(c) };
    if (error instanceof LostDatabase) {
      log('warn', `database ${error.reason}`, where, error);
      c.header('Retry-After', error.reason === 'away' || error.reason === 'busy' ? '5' : '60');
      return problemDetails(c, 503, 'unavailable');
    }
    if (error instanceof HTTPException) return problemDetails(c, error.status as 400, 'not-json');
    log('error', 'request failed', where, error);
    return problemDetails(c, 500, 'fault');
  });
  return app;
}

// What the body says is cleaned before anything reads it; false when it is no JSON.
async function cleanBody({ req }: Context): Promise<boolean> {
  if (req.method === 'GET' || !req.header('content-type')?.includes('json')) return true;
  // What is beyond the limit in front cannot be read.
  const text = await req.text().catch(() => undefined);
  if (text === undefined) return false;
  if (text === '') return true;
  try {
    // What a request has read stands here as a promise, which its type does not say.
    Object.assign(req.bodyCache, { text: Promise.resolve(JSON.stringify(readJson(text))) });
    return true;
  } catch (error) {
    if (error instanceof SyntaxError) return false;
    throw error;
  }
}
