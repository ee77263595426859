// SPDX-License-Identifier: AGPL-3.0-or-later
import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import { needs } from '../client-guard.ts';
import { type ApiEnv, body, byId, client, forClients, json, problem } from '../describing.ts';
import { problemDetails } from '../problem-details.ts';
import * as schema from '../schemas.ts';
import { type ApplicationRooms, openedBy } from './opened.ts';
import { shown } from './shown.ts';

/** Answers are stored, all or none. */
export function answersRoute(app: OpenAPIHono<ApiEnv>, rooms: ApplicationRooms): void {
  app.openapi(
    createRoute({
      method: 'patch',
      path: '/applications/{id}/answers',
      security: client('applications:write'),
      middleware: needs('applications:write', rooms),
      request: { params: byId, query: z.object({ sure: schema.sureQuery }), body: body(schema.answers) },
      responses: {
        200: json(schema.Application, 'The application with all the answers stored'),
        404: problem('Not found'),
        409: problem('Already submitted'),
        422: problem('Some answers do not hold; none is stored'),
        ...forClients,
      },
    }),
    async (c) => {
      const opened = await openedBy(c, rooms, c.req.valid('param').id);
      if (opened instanceof Response) return opened as never;
      const { application, cases } = opened;
      const by = { who: 'institution', channel: 'api', confidence: 1, confirmed: true } as const;
      const { sure } = c.req.valid('query');
      const given = Object.entries(c.req.valid('json')).map(([path, value]) => {
        const isSure = sure.some((one) => one === path || one.startsWith(`${path}.`));
        return { path, value, isSure, ...by };
      });
      const stored = await cases.answerAll(application, given);
      if (stored.ok) return c.json((await shown(c, rooms, stored.value)) as never, 200);
      const isSent = stored.problems[0]?.code === 'submitted';
      const [status, code] = isSent ? ([409, 'submitted'] as const) : ([422, 'invalid-answers'] as const);
      return problemDetails(c, status, code, stored.problems) as never;
    },
  );
}
