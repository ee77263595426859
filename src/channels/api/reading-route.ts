// SPDX-License-Identifier: AGPL-3.0-or-later
import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import { definitionOf, openOn } from '#catalogue/index.ts';
import { tellReading } from '#interview/index.ts';
import { clientPower } from '#powers/index.ts';
import type { Registers } from '#registers/index.ts';
import { readOfPerson } from '#whereabouts/index.ts';
import type { ApplicationRooms } from './applications/opened.ts';
import { recorded } from './by-mandate.ts';
import { needs } from './client-guard.ts';
import { type ApiEnv, byId, byLanguage, client, forClients, json, problem } from './describing.ts';
import { problemDetails } from './problem-details.ts';

/**
 * What a service reads of somebody, to the program of a body that they gave a mandate for it: as they see it themselves. Which archive is
 * asked, and by whom, is written down before it is asked; nothing of the answer is kept.
 */
export function readingRoute(
  app: OpenAPIHono<ApiEnv>,
  rooms: ApplicationRooms & { readonly registers: Registers },
): void {
  const { catalogue, database, clock, places, today } = rooms;

  app.openapi(
    createRoute({
      method: 'get',
      path: '/mandates/{id}/reading',
      security: client('applications:read'),
      middleware: needs('applications:read', rooms),
      request: { params: byId, query: byLanguage(catalogue) },
      responses: {
        200: json(
          z.object({}).passthrough(),
          'What the archives have: the lines, their sums, and of which day',
        ),
        ...forClients,
        403: problem('No good mandate for a service that reads (`no-power`), or the client may not do this'),
        503: problem('No archive answers now'),
      },
    }),
    async (c) => {
      c.header('Cache-Control', 'no-store');
      const { patronatoId } = c.get('visitor');
      const mandateId = c.req.valid('param').id;
      const by = patronatoId ? await clientPower(database, patronatoId, { mandateId }, clock) : undefined;
      const definition = by && definitionOf(openOn(catalogue, today()), by.power.only.service);
      if (!by || !definition?.service.reads) return problemDetails(c, 403, 'no-power') as never;
      await recorded(c, by, null, { sql: database, clock });
      const inquiry = { personId: by.power.person.id, actorId: by.operatorId, channel: 'api' };
      const { language } = c.req.valid('query');
      const read = await readOfPerson(rooms, definition.service, inquiry, language);
      const { answers, sources } = read;
      // Nothing at all was read: it is not told as if there were nothing.
      if (sources.every(({ problem: why }) => why !== undefined))
        return problemDetails(c, 503, 'unavailable') as never;
      const { lists, sums, notes } = tellReading(definition, answers, language, { today: today(), places });
      const service = definition.service.id;
      return c.json({ service, on: today(), sources, answers, lists, sums, notes } as never, 200) as never;
    },
  );
}
