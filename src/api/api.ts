// SPDX-License-Identifier: AGPL-3.0-or-later
import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { HTTPException } from 'hono/http-exception';
import {
  type Application,
  type Applications,
  guardRefusals,
  locateCases,
  tellWhereabouts,
  waitsUntil,
} from '#cases/index.ts';
import { type Catalogue, closedOn, definitionOf, offeredOn } from '#catalogue/index.ts';
import {
  type CalendarDate,
  type Problem,
  parseDate,
  parseResumeCode,
  readJson,
  textIn,
} from '#core/index.ts';
import { answersSchema, decide, describe, nextPath } from '#interview/index.ts';
import { showDate, showNumber } from '#kinds/index.ts';
import type { Places } from '#places/index.ts';
import { type Database, LostDatabase } from '#store/index.ts';
import { log, requestId, routeOf } from '#telemetry/index.ts';
import { once } from './idempotency.ts';
import { problemDetails } from './problem-details.ts';
import * as schema from './schemas.ts';

/** What the API works with. */
export interface ApiRooms {
  readonly applications: Applications;
  readonly catalogue: Catalogue;
  readonly places: Places;
  readonly database: Database;
  readonly today: () => CalendarDate;
}

const json = <S extends z.ZodType>(content: S, description: string) => ({
  description,
  content: { 'application/json': { schema: content } },
});
const problem = (description: string) => ({
  description,
  content: { 'application/problem+json': { schema: schema.Problem } },
});
const body = <S extends z.ZodType>(content: S) => ({
  required: true,
  content: { 'application/json': { schema: content } },
});
const idempotencyKey = z.object({
  'idempotency-key': z
    .string()
    .min(8)
    .max(200)
    .openapi({ description: 'The same request with the same key is carried out once' }),
});
const byId = z.object({ id: z.string().uuid() });
const byService = z.object({ service: z.string() });
const byLanguage = z.object({ language: schema.language });

/** The institutions' API: services, their definitions, stateless evaluation, applications. OpenAPI at `/openapi.json`. */
export function api(rooms: ApiRooms): OpenAPIHono {
  const { applications, catalogue, places, today } = rooms;
  const app = new OpenAPIHono({
    defaultHook: (result, c) => {
      if (result.success) return undefined;
      const problems: Problem[] = result.error.issues.map(({ code, path }) => ({
        code,
        path: path.join('.'),
      }));
      return problemDetails(c, 400, 'invalid-request', problems);
    },
  });
  app.use(async (c, next) => {
    const isClean = await cleanBody(c);
    return isClean ? next() : problemDetails(c, 400, 'not-json');
  });
  app.openAPIRegistry.registerComponent('securitySchemes', 'code', {
    type: 'http',
    scheme: 'bearer',
    description: 'The secret code of the application',
  });

  app.openapi(
    createRoute({
      method: 'get',
      path: '/services',
      request: { query: byLanguage },
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
      request: { params: byService, query: byLanguage },
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
      request: { params: byService, query: byLanguage },
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
        query: byLanguage,
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
      const report = decide(definition, sent.answers, { today: on, places }, c.req.valid('query').language);
      const faults = report.problems.filter(({ code }) =>
        ['unknown-key', 'wrong-type', 'null-not-allowed'].includes(code),
      );
      if (faults.length > 0) return problemDetails(c, 422, 'invalid-answers', faults) as never;
      return c.json(report as never, 200);
    },
  );

  app.openapi(
    createRoute({
      method: 'post',
      path: '/applications',
      request: {
        headers: idempotencyKey,
        body: body(
          z.object({
            service: z.string(),
            language: schema.language,
            answers: schema.answers.optional(),
            sure: schema.sure,
          }),
        ),
      },
      responses: {
        201: json(schema.Started, 'The draft, with its code'),
        400: problem('The request has another form'),
        404: problem('No such service'),
        409: problem('The key was used for another request'),
        422: problem('Some answers do not hold'),
      },
    }),
    (c) => {
      const { service, language, answers = {}, sure } = c.req.valid('json');
      return repeatable(
        c,
        c.req.valid('header')['idempotency-key'],
        JSON.stringify(c.req.valid('json')),
        async () => {
          const definition = definitionOf(offeredOn(catalogue, today()), service);
          if (!definition) return refused(404, whyNot(service));
          const { problems } = decide(definition, answers, { today: today(), places }, language);
          const against = problems.filter(({ keeps, path }) => !(keeps && sure.includes(path)));
          if (against.length > 0) return refused(422, 'invalid-answers', against);
          const started = await applications.start(service, { language, channel: 'api', answers });
          if (!started.ok) return refused(404, whyNot(service));
          const { application, code } = started.value;
          return { status: 201, body: { ...shown(application), code } };
        },
      ) as never;
    },
  );

  app.openapi(
    createRoute({
      method: 'get',
      path: '/applications/{id}',
      security: [{ code: [] }],
      request: { params: byId },
      responses: { 200: json(schema.Application, 'The application'), 404: problem('Not found') },
    }),
    async (c) => {
      const opened = await openedBy(c, c.req.valid('param').id);
      return (
        'status' in opened && 'answers' in opened ? c.json(shown(opened) as never, 200) : opened
      ) as never;
    },
  );

  app.openapi(
    createRoute({
      method: 'patch',
      path: '/applications/{id}/answers',
      security: [{ code: [] }],
      request: { params: byId, query: z.object({ sure: schema.sureQuery }), body: body(schema.answers) },
      responses: {
        200: json(schema.Application, 'The application with the answers stored'),
        404: problem('Not found'),
        409: problem('Already submitted'),
        422: problem('An answer does not hold; those before it are stored'),
      },
    }),
    async (c) => {
      let application = await openedBy(c, c.req.valid('param').id);
      if (application instanceof Response) return application as never;
      for (const [path, value] of Object.entries(c.req.valid('json'))) {
        const by = { who: 'institution', channel: 'api', confidence: 1, confirmed: true } as const;
        const isSure = c.req.valid('query').sure.some((one) => one === path || one.startsWith(`${path}.`));
        const stored = await applications.answer(application, { path, value, isSure, ...by });
        if (!stored.ok) {
          const isSent = stored.problems[0]?.code === 'submitted';
          return problemDetails(
            c,
            isSent ? 409 : 422,
            isSent ? 'submitted' : 'invalid-answers',
            stored.problems,
          ) as never;
        }
        application = stored.value;
      }
      return c.json(shown(application) as never, 200);
    },
  );

  app.openapi(
    createRoute({
      method: 'post',
      path: '/applications/{id}/submission',
      security: [{ code: [] }],
      request: { params: byId },
      responses: {
        200: json(
          schema.Receipt,
          'The receipt; the same one however often it is asked for. Without a person whom we know it is handed in and not sent: no protocol number, `waitsUntil` and `toComplete` say what is missing',
        ),
        403: problem('A guarded service: only the person can send it, in the portal (`step-up`)'),
        404: problem('Not found'),
        422: problem('Answers are missing'),
      },
    }),
    async (c) => {
      const application = await openedBy(c, c.req.valid('param').id);
      if (application instanceof Response) return application as never;
      const done = await applications.submit(application, 'api');
      if (!done.ok) {
        if (done.problems[0]?.code === 'closed') return problemDetails(c, 409, 'closed') as never;
        const code = guardRefusals.find((one) => one === done.problems[0]?.code);
        const why = done.problems[0]?.code === 'another-code' ? 'another-code' : 'incomplete';
        return problemDetails(c, code ? 403 : 422, code ?? why, done.problems) as never;
      }
      const now = await openedBy(c, application.id);
      const missing = now instanceof Response ? {} : await whatIsMissing(now);
      return c.json({ ...done.value, ...missing } as never, 200);
    },
  );

  app.openapi(
    createRoute({
      method: 'post',
      path: '/applications/{id}/contests',
      security: [{ code: [] }],
      request: {
        params: byId,
        body: body(z.object({ kind: z.enum(['review', 'appeal']), language: schema.language })),
      },
      responses: {
        201: json(schema.Application, 'The draft of a review or an appeal; the decision makes its questions'),
        404: problem('Not found, or somebody’s own: they contest it themselves'),
        409: problem('No decision stands that can be contested so'),
      },
    }),
    async (c) => {
      const about = await openedBy(c, c.req.valid('param').id);
      if (about instanceof Response) return about as never;
      const { kind, language } = c.req.valid('json');
      const begun = await applications.contest(about, kind, { language, channel: 'api' });
      if (!begun.ok) return problemDetails(c, 409, 'state', begun.problems) as never;
      return c.json(shown(begun.value) as never, 201);
    },
  );

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
  app.notFound((c) => problemDetails(c, 404, 'not-found'));
  app.onError((error, c) => {
    const where = { request: requestId(c), route: routeOf(c) };
    if (error instanceof LostDatabase) {
      log('warn', 'database away', where, error);
      return problemDetails(c, 503, 'unavailable');
    }
    if (error instanceof HTTPException) return problemDetails(c, error.status as 400, 'not-json');
    log('error', 'request failed', where, error);
    return problemDetails(c, 500, 'fault');
  });
  return app;

  function unknownService(c: Context): never {
    return problemDetails(c, 404, whyNot(c.req.param('service') ?? '')) as never;
  }

  function whyNot(service: string): 'closed' | 'not-obtainable' | 'unknown-service' {
    const entry = catalogue.entries.get(service);
    if (!entry) return 'unknown-service';
    return closedOn(entry.card, today()) ? 'closed' : 'not-obtainable';
  }

  function refused(status: number, code: string, problems: readonly Problem[] = []) {
    return { status, body: { code, problems } };
  }

  async function repeatable(
    c: Context,
    key: string,
    request: string,
    work: () => Promise<{ readonly status: number; readonly body: unknown }>,
  ): Promise<Response> {
    const done = await once(rooms.database, key, request, work);
    if (done.type !== 'done') return problemDetails(c, 409, done.type);
    if (done.status >= 400) {
      const { code, problems } = done.body as {
        readonly code: string;
        readonly problems: readonly Problem[];
      };
      return problemDetails(c, done.status as 422, code, problems);
    }
    c.header('Cache-Control', 'no-store');
    return c.json(done.body as never, done.status as 201);
  }

  async function openedBy(c: Context, id: string): Promise<Application | Response> {
    c.header('Cache-Control', 'no-store');
    const code = parseResumeCode(/^Bearer (.+)$/.exec(c.req.header('authorization') ?? '')?.[1] ?? '');
    const opened = code.ok ? await applications.open(id, code.value) : undefined;
    if (opened?.ok) return opened.value;
    return problemDetails(c, 404, opened?.problems[0]?.code === 'expired' ? 'expired' : 'not-found');
  }

  // What was handed in and is not sent: by when and how the person completes it, in the words of every channel.
  async function whatIsMissing(application: Application) {
    if (application.status !== 'waiting-for-identity') return {};
    const [found] = await locateCases(rooms.database, [application], applications.definition, today());
    if (!found) return {};
    const figures = { date: showDate, number: showNumber };
    const { now, next, also } = tellWhereabouts(found.where, application.language, figures);
    return { status: application.status, waitsUntil: found.where.next.by, toComplete: [now, next, ...also] };
  }

  function shown(application: Application) {
    const { id, service, status, number, answers, known, submittedAt } = application;
    const definition = applications.definition(application);
    const next = status === 'draft' ? nextPath(definition.service, answers, today()) : null;
    return {
      id,
      service,
      status,
      number,
      answers,
      known,
      nextPath: next,
      waitsUntil: status === 'waiting-for-identity' ? waitsUntil(application) : null,
      submittedAt: submittedAt?.toISOString() ?? null,
    };
  }
}

// What the body says is cleaned before anything reads it; false when it is no JSON.
async function cleanBody({ req }: Context): Promise<boolean> {
  if (req.method === 'GET' || !req.header('content-type')?.includes('json')) return true;
  const text = await req.text();
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
