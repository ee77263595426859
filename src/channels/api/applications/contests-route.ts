// SPDX-License-Identifier: AGPL-3.0-or-later
import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import { needs } from '../client-guard.ts';
import { type ApiEnv, body, byId, client, forClients, idempotencyKey, json, problem } from '../describing.ts';
import * as schema from '../schemas.ts';
import { type ApplicationRooms, made, openedBy, refused, repeatable } from './opened.ts';

/** A decision is contested. */
export function contestsRoute(app: OpenAPIHono<ApiEnv>, rooms: ApplicationRooms): void {
  app.openapi(
    createRoute({
      method: 'post',
      path: '/applications/{id}/contests',
      security: client('applications:submit'),
      middleware: needs('applications:submit', rooms),
      request: {
        headers: idempotencyKey,
        params: byId,
        body: body(
          z.object({ kind: z.enum(['review', 'appeal']), language: schema.languageOf(rooms.catalogue) }),
        ),
      },
      responses: {
        201: json(schema.Application, 'The draft of a review or an appeal; the decision makes its questions'),
        404: problem('Not found'),
        409: problem('No decision stands that can be contested so, or the key is another request’s'),
        ...forClients,
      },
    }),
    async (c) => {
      const opened = await openedBy(c, rooms, c.req.valid('param').id);
      if (opened instanceof Response) return opened as never;
      const { application: about, cases } = opened;
      const { kind, language } = c.req.valid('json');
      return repeatable(c, rooms, { contest: about.id, kind, language }, async (sql) => {
        const { clientId } = c.get('visitor');
        const begun = await cases.contest(about, kind, { language, channel: 'api', clientId }, sql);
        return begun.ok ? made(begun.value) : refused(409, 'state', begun.problems);
      }) as never;
    },
  );
}
