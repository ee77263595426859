// SPDX-License-Identifier: AGPL-3.0-or-later
import { createRoute, type OpenAPIHono } from '@hono/zod-openapi';
import { formatResumeCode } from '#core/index.ts';
import { needs } from '../client-guard.ts';
import { type ApiEnv, byId, client, forClients, idempotencyKey, json, problem } from '../describing.ts';
import { problemDetails } from '../problem-details.ts';
import * as schema from '../schemas.ts';
import { type ApplicationRooms, keyed, made, openedBy, refused } from './opened.ts';

/** An application is handed to its person, with a code. */
export function codeRoute(app: OpenAPIHono<ApiEnv>, rooms: ApplicationRooms): void {
  app.openapi(
    createRoute({
      method: 'post',
      path: '/applications/{id}/code',
      security: client('applications:write'),
      middleware: needs('applications:write', rooms),
      request: { headers: idempotencyKey, params: byId },
      responses: {
        201: json(
          schema.HandedOver,
          'A code for the person, told only now; the one before is good no more. With it they go on in the portal, by telephone or at the counter, and make the application theirs',
        ),
        404: problem('Not found'),
        409: problem('The code of this key was told already, or the key is another request’s'),
        ...forClients,
      },
    }),
    async (c) => {
      const opened = await openedBy(c, rooms, c.req.valid('param').id);
      if (opened instanceof Response) return opened as never;
      const { application, cases } = opened;
      let code = '';
      const request = { handOver: application.id };
      const done = await keyed(c, rooms, request, async (sql) => {
        const given = await cases.handOver(application, sql);
        if (!given.ok) return refused(403, 'owned');
        code = given.value.code;
        return made(application);
      });
      if (done instanceof Response) return done as never;
      // A secret is told once: it is kept nowhere, not even for whoever asks again.
      if (code === '') return problemDetails(c, 409, 'told-once') as never;
      return c.json({ code: formatResumeCode(code) }, 201) as never;
    },
  );
}
