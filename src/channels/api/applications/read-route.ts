// SPDX-License-Identifier: AGPL-3.0-or-later
import { createRoute, type OpenAPIHono } from '@hono/zod-openapi';
import { needs } from '../client-guard.ts';
import { type ApiEnv, byId, client, forClients, json, problem } from '../describing.ts';
import * as schema from '../schemas.ts';
import { type ApplicationRooms, openedBy } from './opened.ts';
import { shown } from './shown.ts';

/** An application is read. */
export function readRoute(app: OpenAPIHono<ApiEnv>, rooms: ApplicationRooms): void {
  app.openapi(
    createRoute({
      method: 'get',
      path: '/applications/{id}',
      security: client('applications:read'),
      middleware: needs('applications:read', rooms),
      request: { params: byId },
      responses: {
        200: json(schema.Application, 'The application'),
        404: problem('Not found'),
        ...forClients,
      },
    }),
    async (c) => {
      const opened = await openedBy(c, rooms, c.req.valid('param').id);
      return (
        opened instanceof Response
          ? opened
          : c.json((await shown(c, rooms, opened.application)) as never, 200)
      ) as never;
    },
  );
}
