// SPDX-License-Identifier: AGPL-3.0-or-later
import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import { needs } from '../client-guard.ts';
import { type ApiEnv, body, byId, client, forClients, json, problem } from '../describing.ts';
import { problemDetails } from '../problem-details.ts';
import * as schema from '../schemas.ts';
import { type ApplicationRooms, openedBy } from './opened.ts';
import { shown } from './shown.ts';

const params = byId.extend({
  path: z.string().max(200).openapi({ description: 'One of `awaits`', example: 'child' }),
});

/** What the person could not know yet when the application was sent (a newborn's codice fiscale) is given while the case is open. */
export function laterRoute(app: OpenAPIHono<ApiEnv>, rooms: ApplicationRooms): void {
  app.openapi(
    createRoute({
      method: 'put',
      path: '/applications/{id}/later/{path}',
      security: client('applications:write'),
      middleware: needs('applications:write', rooms),
      request: {
        params,
        query: z.object({ sure: schema.sureQuery }),
        body: body(
          z.object({
            value: z.unknown().openapi({ description: 'The answer, in the form of `schema` of `awaits`' }),
          }),
        ),
      },
      responses: {
        200: json(
          schema.Application,
          'The application: what was sent stays as it was, and this holds beside it. Sent again it changes nothing; another value corrects it',
        ),
        404: problem('Not found'),
        409: problem(
          'The case is not open any more, or “not yet” was never the answer there (`not-awaited`)',
        ),
        422: problem('The answer does not hold'),
        ...forClients,
      },
    }),
    async (c) => {
      const { id, path } = c.req.valid('param');
      const opened = await openedBy(c, rooms, id);
      if (opened instanceof Response) return opened as never;
      const { application, actor } = opened;
      const work = actor ? rooms.casework.by(actor) : rooms.casework;
      const by = { who: 'institution', channel: 'api', confidence: 1, confirmed: true } as const;
      const { sure } = c.req.valid('query');
      const isSure = sure.some((one) => one === path || one.startsWith(`${path}.`));
      const { value } = c.req.valid('json');
      const done = await work.giveLater(application.id, { path, value, isSure, ...by });
      if (!done.ok) {
        const [code] = done.problems.map((one) => one.code);
        if (code === 'not-found') return problemDetails(c, 404, code) as never;
        if (code === 'not-awaited' || code === 'state' || code === 'changed' || code === 'tied')
          return problemDetails(c, 409, code === 'not-awaited' ? code : 'state') as never;
        return problemDetails(c, 422, 'invalid-answers', done.problems) as never;
      }
      return c.json((await shown(c, rooms, done.value)) as never, 200);
    },
  );
}
