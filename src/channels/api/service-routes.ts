// SPDX-License-Identifier: AGPL-3.0-or-later
import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { type Catalogue, closedOn, definitionOf } from '#catalogue/index.ts';
import { type CalendarDate, isTellable, parseDate, tellable, textIn } from '#core/index.ts';
import { answersSchema, decide, describe } from '#interview/index.ts';
import type { Places } from '#places/index.ts';
import { type ApiEnv, body, byLanguage, byService, json, problem } from './describing.ts';
import { problemDetails } from './problem-details.ts';
import * as schema from './schemas.ts';

/** The part that is open to all: services, their definitions, what the law says of answers. Nothing of it is about a person known here. */
export function serviceRoutes(
  app: OpenAPIHono<ApiEnv>,
  rooms: { readonly catalogue: Catalogue; readonly places: Places; readonly today: () => CalendarDate },
): void {
  const { catalogue, places, today } = rooms;

  app.openapi(
    createRoute({
      method: 'get',
      path: '/services',
      request: { query: byLanguage(rooms.catalogue) },
      responses: { 200: json(z.array(schema.Service), 'All services') },
    }),
    (c) => {
      const { language } = c.req.valid('query');
      const services = [...catalogue.entries.values()].map(({ card, definition }) => ({
        id: card.id,
        title: textIn(card.title, language),
        summary: textIn(card.summary, language),
        category: card.category,
        kind: card.kind,
        obtainable: definition !== undefined && !closedOn(card, today()),
        closed: closedOn(card, today())?.on ?? null,
        mark: card.mark,
      }));
      return c.json(services, 200);
    },
  );

  app.openapi(
    createRoute({
      method: 'get',
      path: '/services/{service}',
      request: { params: byService, query: byLanguage(rooms.catalogue) },
      responses: {
        200: json(z.object({}).passthrough(), 'The definition'),
        404: problem('No such definition'),
      },
    }),
    (c) => {
      const definition = definitionOf(catalogue, c.req.valid('param').service);
      if (!definition) return unknownService(c);
      return c.json(describe(definition, c.req.valid('query').language) as never, 200) as never;
    },
  );

  app.openapi(
    createRoute({
      method: 'get',
      path: '/services/{service}/schema',
      request: { params: byService, query: byLanguage(rooms.catalogue) },
      responses: {
        200: json(z.object({}).passthrough(), 'JSON Schema of the answers'),
        404: problem('No such definition'),
      },
    }),
    (c) => {
      const definition = definitionOf(catalogue, c.req.valid('param').service);
      if (!definition) return unknownService(c);
      return c.json(answersSchema(definition, c.req.valid('query').language) as Record<string, unknown>, 200);
    },
  );

  app.openapi(
    createRoute({
      method: 'post',
      path: '/services/{service}/evaluate',
      request: {
        params: byService,
        query: byLanguage(rooms.catalogue),
        body: body(z.object({ on: schema.date.optional(), answers: schema.answers })),
      },
      responses: {
        200: json(schema.Report, 'What the law says of these answers on that day'),
        400: problem('The request has another form'),
        404: problem('No such definition'),
        422: problem('An answer has another form than its question'),
      },
    }),
    (c) => {
      c.header('Cache-Control', 'no-store');
      const definition = definitionOf(catalogue, c.req.valid('param').service);
      if (!definition) return unknownService(c);
      const sent = c.req.valid('json');
      const on = sent.on === undefined ? today() : parseDate(sent.on);
      if (!on)
        return problemDetails(c, 400, 'invalid-request', [{ code: 'no-such-date', path: 'on' }]) as never;
      if (!isTellable(on)) {
        const { from, to } = tellable;
        const beyond = [{ code: 'out-of-range', path: 'on', with: { from, to } }];
        return problemDetails(c, 400, 'invalid-request', beyond) as never;
      }
      const report = decide(definition, sent.answers, { today: on, places }, c.req.valid('query').language);
      const faults = report.problems.filter(({ code }) =>
        ['unknown-key', 'wrong-type', 'null-not-allowed'].includes(code),
      );
      if (faults.length > 0) return problemDetails(c, 422, 'invalid-answers', faults) as never;
      return c.json(report as never, 200);
    },
  );

  function unknownService(c: Context): never {
    return problemDetails(c, 404, whyNot(catalogue, c.req.param('service') ?? '', today())) as never;
  }
}

/** Why a service cannot be asked for. */
export function whyNot(
  catalogue: Catalogue,
  service: string,
  today: CalendarDate,
): 'closed' | 'estimate-only' | 'not-obtainable' | 'reads-only' | 'unknown-service' {
  const entry = catalogue.entries.get(service);
  if (!entry) return 'unknown-service';
  if (closedOn(entry.card, today)) return 'closed';
  const { reads, estimateOnly } = entry.definition?.service ?? {};
  return reads ? 'reads-only' : estimateOnly ? 'estimate-only' : 'not-obtainable';
}
