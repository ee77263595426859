// SPDX-License-Identifier: AGPL-3.0-or-later
import { createRoute, type OpenAPIHono } from '@hono/zod-openapi';
import type { SubmitRefusal } from '#applications/index.ts';
import { needs } from '../client-guard.ts';
import { type ApiEnv, byId, client, forClients, idempotencyKey, json, problem } from '../describing.ts';
import { bind } from '../idempotency.ts';
import { problemDetails } from '../problem-details.ts';
import * as schema from '../schemas.ts';
import { type ApplicationRooms, keyOf, openedBy } from './opened.ts';
import { isItsOwn, markOf, toldDoubles, whatIsMissing } from './shown.ts';

const notSentStatus: Readonly<Record<SubmitRefusal, 403 | 404 | 409 | 422>> = {
  'another-code': 422,
  changed: 409,
  incomplete: 422,
  'not-found': 404,
  closed: 409,
  state: 409,
  submitted: 409,
  'step-up': 403,
  'not-holder': 403,
  'too-many-checks': 403,
  'change-waiting': 403,
  frozen: 403,
};

/** An application is sent, or handed in. */
export function submissionRoute(app: OpenAPIHono<ApiEnv>, rooms: ApplicationRooms): void {
  const { database } = rooms;

  app.openapi(
    createRoute({
      method: 'post',
      path: '/applications/{id}/submission',
      security: client('applications:submit'),
      middleware: needs('applications:submit', rooms),
      request: {
        headers: idempotencyKey.extend(schema.ifMatch.shape),
        params: byId,
      },
      responses: {
        200: json(
          schema.Receipt,
          'The receipt; the same one however often it is asked for. Without a person whom we know it is handed in and not sent: no protocol number, `waitsUntil` and `toComplete` say what is missing',
        ),
        403: problem('A guarded service: only the person can send it, in the portal (`step-up`)'),
        404: problem('Not found'),
        409: problem(
          'The key was used for another request, the service has closed, what it contests has moved on, or other answers stand than were shown (`changed`): read the application, and show them',
        ),
        422: problem('Answers are missing'),
        401: forClients[401],
        429: forClients[429],
      },
    }),
    async (c) => {
      const opened = await openedBy(c, rooms, c.req.valid('param').id);
      if (opened instanceof Response) return opened as never;
      const { application, cases } = opened;
      const key = keyOf(c, { submit: application.id });
      if (!(await bind(database, key, application.id))) return problemDetails(c, 409, 'key-reused') as never;
      // Somebody else may have answered meanwhile, on another channel: what nobody showed is not sent.
      const confirmed = c.req.valid('header')['if-match'];
      const seen =
        confirmed?.replaceAll('"', '') ??
        ((await isItsOwn(rooms, application)) ? markOf(rooms, application) : '');
      const guest = { client: c.get('visitor').clientId };
      const done = await cases.from(guest).submit(application, 'api', undefined, seen);
      if (!done.ok) {
        const code = done.problems[0]?.code ?? 'not-found';
        return problemDetails(c, notSentStatus[code], code, done.problems) as never;
      }
      const now = await openedBy(c, rooms, application.id);
      if (now instanceof Response) return c.json({ ...done.value, doubles: [] } as never, 200);
      const missing = await whatIsMissing(rooms, now.application);
      const beside = await toldDoubles(rooms, now.application, 'sent');
      return c.json({ ...done.value, ...missing, doubles: beside } as never, 200);
    },
  );
}
