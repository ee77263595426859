// SPDX-License-Identifier: AGPL-3.0-or-later
import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { type Applications, type SubmitRefusal, tellGuestNotice } from '#applications/index.ts';
import { type Catalogue, definitionOf, offeredOn } from '#catalogue/index.ts';
import type { Clients } from '#clients/index.ts';
import { type CalendarDate, type Clock, formatResumeCode, own, type Problem } from '#core/index.ts';
import { doublesOf, tellDoubles } from '#decisions/index.ts';
import {
  askAt,
  type Definition,
  decide,
  nextPath,
  proposedAnswer,
  wordsIn,
  wordsOf,
} from '#interview/index.ts';
import { entryPart, kindOf, showDate } from '#kinds/index.ts';
import type { Limits } from '#limits/index.ts';
import type { Places } from '#places/index.ts';
import { bindMandate, clientPower } from '#powers/index.ts';
import { type Application, lastAnsweredOn, markOfAnswers, waitsUntil } from '#record/index.ts';
import type { Database, Sql } from '#store/index.ts';
import { locateCases, tellWhereabouts, writtenAs } from '#whereabouts/index.ts';
import { actorOf, recorded } from './by-mandate.ts';
import { needs } from './client-guard.ts';
import { type ApiEnv, body, byId, client, forClients, idempotencyKey, json, problem } from './describing.ts';
import { bind, type Made, once } from './idempotency.ts';
import { problemDetails } from './problem-details.ts';
import * as schema from './schemas.ts';
import { whyNot } from './service-routes.ts';

export interface ApplicationRooms {
  readonly applications: Applications;
  readonly catalogue: Catalogue;
  readonly clients: Clients;
  readonly limits: Limits;
  readonly places: Places;
  readonly database: Database;
  readonly clock: Clock;
  readonly today: () => CalendarDate;
}

type At = Context<ApiEnv>;

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

/** An application that a client opened, and the room as it may be used: by a mandate, both names stand in each event. */
interface Opened {
  readonly application: Application;
  readonly cases: Applications;
}

/**
 * Applications that an institution's program begins for somebody. Each opens for that program alone, and only until it is its
 * person's: a program is nobody's proof of who they are. A patronato's program acts for whoever gave the patronato a mandate, in its
 * one matter and for as long as it is good, asked at each call.
 */
export function applicationRoutes(app: OpenAPIHono<ApiEnv>, rooms: ApplicationRooms): void {
  const { applications, catalogue, places, database, clock, today } = rooms;
  const [read, write, submit] = [
    needs('applications:read', rooms),
    needs('applications:write', rooms),
    needs('applications:submit', rooms),
  ];

  app.openapi(
    createRoute({
      method: 'post',
      path: '/applications',
      security: client('applications:write'),
      middleware: write,
      request: {
        headers: idempotencyKey,
        body: body(
          z.object({
            service: z.string(),
            language: schema.language,
            answers: schema.answers.optional(),
            sure: schema.sure,
            mandate: schema.mandate,
          }),
        ),
      },
      responses: {
        201: json(schema.Application, 'The draft'),
        400: problem('The request has another form, or no key'),
        403: problem('No good mandate of this kind (`no-power`), or the client may not do this'),
        404: problem('No such service'),
        409: problem('The key was used for another request, or is in use now'),
        422: problem('Some answers do not hold'),
        401: forClients[401],
        429: forClients[429],
      },
    }),
    (c) =>
      repeatable(c, c.req.valid('json'), async (sql) => {
        const { service, language, answers = {}, sure, mandate } = c.req.valid('json');
        const definition = definitionOf(offeredOn(catalogue, today()), service);
        if (!definition) return refused(404, whyNot(catalogue, service, today()));
        const { problems } = decide(definition, answers, { today: today(), places }, language);
        const against = problems.filter(({ keeps, path }) => !(keeps && sure.includes(path)));
        if (against.length > 0) return refused(422, 'invalid-answers', against);
        const { clientId, patronatoId } = c.get('visitor');
        const begin = { language, channel: 'api', answers, clientId } as const;
        if (mandate === undefined) {
          const started = await applications.start(service, begin, sql);
          return started.ok
            ? made(started.value.application)
            : refused(404, whyNot(catalogue, service, today()));
        }
        const by = patronatoId && (await clientPower(sql, patronatoId, { mandateId: mandate }, clock));
        const isNew = by && by.power.only.service === service && by.power.only.applicationId === null;
        if (!isNew) return refused(403, 'no-power');
        const own = { ...begin, personId: by.power.person.id };
        const started = await applications.by(actorOf(c, by)).start(service, own, sql);
        if (!started.ok) return refused(404, whyNot(catalogue, service, today()));
        const { application } = started.value;
        if (!(await bindMandate(sql, mandate, application.id))) throw new Error('the mandate was locked');
        await recorded(c, by, application.id, { sql, clock });
        return made(application);
      }) as never,
  );

  app.openapi(
    createRoute({
      method: 'get',
      path: '/applications/{id}',
      security: client('applications:read'),
      middleware: read,
      request: { params: byId },
      responses: {
        200: json(schema.Application, 'The application'),
        404: problem('Not found'),
        ...forClients,
      },
    }),
    async (c) => {
      const opened = await openedBy(c, c.req.valid('param').id);
      return (
        opened instanceof Response ? opened : c.json((await shown(c, opened.application)) as never, 200)
      ) as never;
    },
  );

  app.openapi(
    createRoute({
      method: 'patch',
      path: '/applications/{id}/answers',
      security: client('applications:write'),
      middleware: write,
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
      const opened = await openedBy(c, c.req.valid('param').id);
      if (opened instanceof Response) return opened as never;
      const { application, cases } = opened;
      const by = { who: 'institution', channel: 'api', confidence: 1, confirmed: true } as const;
      const { sure } = c.req.valid('query');
      const given = Object.entries(c.req.valid('json')).map(([path, value]) => {
        const isSure = sure.some((one) => one === path || one.startsWith(`${path}.`));
        return { path, value, isSure, ...by };
      });
      const stored = await cases.answerAll(application, given);
      if (stored.ok) return c.json((await shown(c, stored.value)) as never, 200);
      const isSent = stored.problems[0]?.code === 'submitted';
      const [status, code] = isSent ? ([409, 'submitted'] as const) : ([422, 'invalid-answers'] as const);
      return problemDetails(c, status, code, stored.problems) as never;
    },
  );

  app.openapi(
    createRoute({
      method: 'post',
      path: '/applications/{id}/code',
      security: client('applications:write'),
      middleware: write,
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
      const opened = await openedBy(c, c.req.valid('param').id);
      if (opened instanceof Response) return opened as never;
      const { application, cases } = opened;
      let code = '';
      const request = { handOver: application.id };
      const done = await keyed(c, request, async (sql) => {
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

  app.openapi(
    createRoute({
      method: 'post',
      path: '/applications/{id}/submission',
      security: client('applications:submit'),
      middleware: submit,
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
      const opened = await openedBy(c, c.req.valid('param').id);
      if (opened instanceof Response) return opened as never;
      const { application, cases } = opened;
      const key = keyOf(c, { submit: application.id });
      if (!(await bind(database, key, application.id))) return problemDetails(c, 409, 'key-reused') as never;
      // Somebody else may have answered meanwhile, on another channel: what nobody showed is not sent.
      const confirmed = c.req.valid('header')['if-match'];
      const seen =
        confirmed?.replaceAll('"', '') ?? ((await isItsOwn(application)) ? markOf(application) : '');
      const guest = { client: c.get('visitor').clientId };
      const done = await cases.from(guest).submit(application, 'api', undefined, seen);
      if (!done.ok) {
        const code = done.problems[0]?.code ?? 'not-found';
        return problemDetails(c, notSentStatus[code], code, done.problems) as never;
      }
      const now = await openedBy(c, application.id);
      if (now instanceof Response) return c.json({ ...done.value, doubles: [] } as never, 200);
      const missing = await whatIsMissing(now.application);
      const beside = await toldDoubles(now.application, 'sent');
      return c.json({ ...done.value, ...missing, doubles: beside } as never, 200);
    },
  );

  app.openapi(
    createRoute({
      method: 'post',
      path: '/applications/{id}/contests',
      security: client('applications:submit'),
      middleware: submit,
      request: {
        headers: idempotencyKey,
        params: byId,
        body: body(z.object({ kind: z.enum(['review', 'appeal']), language: schema.language })),
      },
      responses: {
        201: json(schema.Application, 'The draft of a review or an appeal; the decision makes its questions'),
        404: problem('Not found'),
        409: problem('No decision stands that can be contested so, or the key is another request’s'),
        ...forClients,
      },
    }),
    async (c) => {
      const opened = await openedBy(c, c.req.valid('param').id);
      if (opened instanceof Response) return opened as never;
      const { application: about, cases } = opened;
      const { kind, language } = c.req.valid('json');
      return repeatable(c, { contest: about.id, kind, language }, async (sql) => {
        const { clientId } = c.get('visitor');
        const begun = await cases.contest(about, kind, { language, channel: 'api', clientId }, sql);
        return begun.ok ? made(begun.value) : refused(409, 'state', begun.problems);
      }) as never;
    },
  );

  function keyOf(c: At, request: unknown) {
    const { clientId } = c.get('visitor');
    return { clientId, key: c.req.header('idempotency-key') ?? '', request };
  }

  /** Carries out what makes something once for its key; what was made, or the answer when nothing was. */
  async function keyed(
    c: At,
    request: unknown,
    work: (sql: Sql) => Promise<Made>,
  ): Promise<{ readonly applicationId: string } | Response> {
    c.header('Cache-Control', 'no-store');
    const done = await once(database, keyOf(c, request), work);
    if (done.type === 'in-progress') c.header('Retry-After', '1');
    if (done.type !== 'done') return problemDetails(c, 409, done.type);
    if ('applicationId' in done.made) return done.made;
    const { code, problems } = done.made.problem;
    return problemDetails(c, done.made.status as 422, code, problems);
  }

  async function repeatable(c: At, request: unknown, work: (sql: Sql) => Promise<Made>): Promise<Response> {
    const done = await keyed(c, request, work);
    if (done instanceof Response) return done;
    const opened = await openedBy(c, done.applicationId);
    return opened instanceof Response ? opened : c.json((await shown(c, opened.application)) as never, 201);
  }

  async function openedBy(c: At, id: string): Promise<Opened | Response> {
    c.header('Cache-Control', 'no-store');
    const { clientId, patronatoId } = c.get('visitor');
    const opened = await applications.openByClient(id, clientId);
    if (opened.ok) return { application: opened.value, cases: applications };
    const by = patronatoId && (await clientPower(database, patronatoId, { applicationId: id }, clock));
    if (by) {
      const cases = applications.by(actorOf(c, by));
      const theirs = await cases.openAs(id, by.power.person.id);
      await recorded(c, by, id, { sql: database, clock });
      if (theirs.ok) return { application: theirs.value, cases };
    }
    switch (opened.problems[0]?.code) {
      case 'owned':
        return problemDetails(c, 403, 'owned');
      case 'expired':
        return problemDetails(c, 404, 'expired');
      default:
        return problemDetails(c, 404, 'not-found');
    }
  }

  // What was handed in and is not sent: by when and how the person completes it, in the words of every channel.
  async function whatIsMissing(application: Application) {
    if (application.status !== 'waiting-for-identity') return {};
    const [found] = await locateCases(database, [application], applications, today());
    if (!found) return {};
    const notice = await tellGuestNotice(database, application, application.language);
    const { now, next, also } = tellWhereabouts(found.where, application.language, writtenAs);
    return {
      status: application.status,
      waitsUntil: found.where.next.by,
      toComplete: [now, next, ...also, ...notice],
    };
  }

  /** Nobody but the program has answered since it last did, or there is nothing to be changed any more. */
  async function isItsOwn({ id, status }: Application): Promise<boolean> {
    return status !== 'draft' || ((await lastAnsweredOn(database, id)) ?? 'api') === 'api';
  }

  function markOf(application: Application): string {
    const { service } = applications.definition(application);
    return markOfAnswers(service, application.answers, { today: today(), places });
  }

  async function toldDoubles(application: Application, when: 'before' | 'sent') {
    const { language, personId } = application;
    const { service } = applications.definition(application);
    const doubles = await doublesOf(database, application, personId, service, today());
    const says = tellDoubles(doubles, language, { date: showDate, code: (number) => number }, when);
    return doubles.map(({ number, on, status }, n) => ({ number, on, status, says: says[n] }));
  }

  async function shown(c: At, application: Application) {
    const { id, service, status, number, answers, known, submittedAt } = application;
    const definition = applications.definition(application);
    const mark = status === 'draft' ? markOf(application) : null;
    if (mark !== null) c.header('ETag', `"${mark}"`);
    const [found] = application.receipt?.due
      ? await locateCases(database, [application], applications, today())
      : [];
    const next = status === 'draft' ? nextPath(definition.service, answers, today()) : null;
    return {
      id,
      service,
      status,
      number,
      answers,
      known,
      offered: offeredIn(definition, application),
      nextPath: next,
      next: next === null ? null : asked(definition, application, next),
      shown: mark,
      doubles: await toldDoubles(application, status === 'draft' ? 'before' : 'sent'),
      waitsUntil: status === 'waiting-for-identity' ? waitsUntil(application) : null,
      payment: found?.where.payment ?? null,
      submittedAt: submittedAt?.toISOString() ?? null,
    };
  }

  // The next question as data, with what a person could choose there.
  function asked(definition: Definition, { answers, language }: Application, path: string) {
    const ask = askAt(definition.service, answers, today(), path);
    if (!ask) return null;
    const setting = { today: today(), places };
    const proposed = proposedAnswer(definition.service, answers, ask, setting);
    return {
      path,
      label: wordsOf(wordsIn(definition, language), ask).label,
      schema: kindOf(ask.question).schema(ask.question.options),
      ...(proposed === undefined ? {} : { proposed }),
    };
  }
}

function offeredIn(definition: Definition, { offered, language }: Application) {
  const { questions } = wordsIn(definition, language);
  const labelOf = (id: string, entry: string) =>
    own(own(own(questions, id)?.fields, entryPart)?.options, entry)?.label ?? entry;
  return Object.fromEntries(
    Object.entries(offered).map(([id, { register, asOf, entries }]) => [
      id,
      { register, asOf, entries: entries.map((entry) => ({ ...entry, label: labelOf(id, entry.id) })) },
    ]),
  );
}

function made({ id }: Application): Made {
  return { status: 201, applicationId: id };
}

function refused(status: number, code: string, problems: readonly Problem[] = []): Made {
  return { status, problem: { code, problems } };
}
