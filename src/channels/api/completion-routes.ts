// SPDX-License-Identifier: AGPL-3.0-or-later
import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { claimByMandate } from '#applications/index.ts';
import { tellDoubles } from '#decisions/index.ts';
import { showDate } from '#kinds/index.ts';
import { type ClientPower, clientPower } from '#powers/index.ts';
import { moneyAndContacts } from '#record/index.ts';
import { LostDatabase } from '#store/index.ts';
import type { ApplicationRooms } from './applications/opened.ts';
import { actorOf, recorded } from './by-mandate.ts';
import { needs } from './client-guard.ts';
import { type ApiEnv, body, byId, client, forClients, idempotencyKey, json, problem } from './describing.ts';
import { bind } from './idempotency.ts';
import { problemDetails } from './problem-details.ts';
import * as schema from './schemas.ts';

type At = Context<ApiEnv>;

const statusOf = {
  'another-code': 422,
  expired: 404,
  'not-found': 404,
  submitted: 409,
  'no-power': 403,
  'step-up': 403,
  'not-holder': 403,
  'too-many-checks': 403,
  'change-waiting': 403,
  frozen: 403,
} as const;

/**
 * What waits for its person is completed by a patronato's program as by its operators on the page: with a mandate that both have signed, for
 * its service, and that has no application yet. What is completed becomes the matter of the mandate (D.M. 193/2008 art. 4), and no other.
 */
export function completionRoutes(app: OpenAPIHono<ApiEnv>, rooms: ApplicationRooms): void {
  const { applications, database, clock } = rooms;

  app.openapi(
    createRoute({
      method: 'get',
      path: '/mandates/{id}/waiting',
      security: client('applications:read'),
      middleware: needs('applications:read', rooms),
      request: { params: byId },
      responses: {
        200: json(
          z.object({
            waiting: z.array(schema.Waiting),
            untold: z.number().int().openapi({ description: 'How many more cannot be told now' }),
          }),
          'What waits for whoever gave the mandate, in its service: to be shown to them, and completed once they say that it is theirs',
        ),
        ...forClients,
        403: problem('No good mandate without an application (`no-power`), or the client may not do this'),
      },
    }),
    async (c) => {
      c.header('Cache-Control', 'no-store');
      const by = await powerOf(c, c.req.valid('param').id);
      if (!by) return problemDetails(c, 403, 'no-power') as never;
      await recorded(c, by, null, { sql: database, clock });
      const { only, person } = by.power;
      const all = await applications.handedInAs(person.id);
      const waiting = [];
      let untold = 0;
      for (const { id, service, number, on, until } of all) {
        if (service !== only.service) continue;
        const one = await waitingOne(id, person.id).catch(unlessLost);
        if (!one) {
          untold++;
          continue;
        }
        waiting.push({ id, service, number, on, waitsUntil: until, ...one });
      }
      return c.json({ waiting, untold } as never, 200) as never;
    },
  );

  app.openapi(
    createRoute({
      method: 'post',
      path: '/applications/{id}/completion',
      security: client('applications:submit'),
      middleware: needs('applications:submit', rooms),
      request: {
        headers: idempotencyKey,
        params: byId,
        body: body(z.object({ mandate: z.string().uuid() })),
      },
      responses: {
        200: json(
          schema.Receipt,
          'The receipt, with its protocol number; the same one however often it is asked for. The application is the person’s now, and the matter of the mandate',
        ),
        404: problem('Nothing of this person waits under this id'),
        409: problem('The key was used for another request, or it is no longer waiting'),
        422: problem('It names another codice fiscale (`another-code`)'),
        ...forClients,
        403: problem(
          'No good mandate for it (`no-power`), or it names an account: then its person completes it in the portal (`step-up`), or what the guard of accounts says',
        ),
      },
    }),
    async (c) => {
      c.header('Cache-Control', 'no-store');
      const { id } = c.req.valid('param');
      const { mandate } = c.req.valid('json');
      const by = await powerOf(c, mandate, id);
      if (!by) return problemDetails(c, 403, 'no-power') as never;
      const { person, only } = by.power;
      const cases = applications.by(actorOf(c, by));
      const theirs = only.applicationId === id ? await cases.openAs(id, person.id) : undefined;
      const claimable = theirs?.ok ? undefined : await applications.claimable(id, person.id);
      if (claimable && !claimable.ok) {
        const code = claimable.problems[0]?.code ?? 'not-found';
        return problemDetails(c, statusOf[code], code) as never;
      }
      if (claimable && claimable.value.service !== only.service)
        return problemDetails(c, 403, 'no-power') as never;
      const { clientId } = c.get('visitor');
      const key = c.req.valid('header')['idempotency-key'];
      const request = { complete: id, mandate };
      if (!(await bind(database, { clientId, key, request }, id)))
        return problemDetails(c, 409, 'key-reused') as never;
      await recorded(c, by, theirs?.ok ? id : null, { sql: database, clock });
      const done = claimable
        ? await claimByMandate(database, mandate, id, () =>
            cases.claim(claimable.value.application, person.id, 'api'),
          )
        : theirs;
      if (!done?.ok) {
        const code = done?.problems[0]?.code ?? 'not-found';
        return problemDetails(c, statusOf[code], code, done?.problems) as never;
      }
      const receipt = await cases.submit(done.value, 'api');
      if (!receipt.ok) return problemDetails(c, 409, 'state', receipt.problems) as never;
      return c.json({ ...receipt.value, doubles: [] } as never, 200) as never;
    },
  );

  /** What of one that waits is shown; undefined when it no longer waits. */
  async function waitingOne(id: string, personId: string) {
    const claimable = await applications.claimable(id, personId);
    if (!claimable.ok) return undefined;
    const { application, doubles } = claimable.value;
    const told = tellDoubles(doubles, application.language, { date: showDate, code: (code) => code });
    const lines = moneyAndContacts(applications.definition(application), application);
    return {
      shows: lines.map(({ path, short, value }) => ({ path, label: short, value })),
      doubles: doubles.map(({ number, on, status }, n) => ({ number, on, status, says: told[n] })),
    };
  }

  /** The power of a mandate that has no application yet, or already this one. */
  async function powerOf(c: At, mandateId: string, id?: string): Promise<ClientPower | undefined> {
    const { patronatoId } = c.get('visitor');
    const by = patronatoId ? await clientPower(database, patronatoId, { mandateId }, clock) : undefined;
    const matter = by?.power.only.applicationId;
    return matter === null || (matter !== undefined && matter === id) ? by : undefined;
  }
}

function unlessLost(error: unknown): undefined {
  if (error instanceof LostDatabase) throw error;
}
