// SPDX-License-Identifier: AGPL-3.0-or-later
import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import { definitionOf, openOn } from '#catalogue/index.ts';
import { decide } from '#interview/index.ts';
import { bindMandate, clientPower } from '#powers/index.ts';
import { actorOf, recorded } from '../by-mandate.ts';
import { needs } from '../client-guard.ts';
import { type ApiEnv, body, client, forClients, idempotencyKey, json, problem } from '../describing.ts';
import * as schema from '../schemas.ts';
import { whyNot } from '../service-routes.ts';
import { type ApplicationRooms, made, refused, repeatable } from './opened.ts';

/** An application is begun. */
export function beginRoute(app: OpenAPIHono<ApiEnv>, rooms: ApplicationRooms): void {
  const { applications, catalogue, places, clock, today } = rooms;

  app.openapi(
    createRoute({
      method: 'post',
      path: '/applications',
      security: client('applications:write'),
      middleware: needs('applications:write', rooms),
      request: {
        headers: idempotencyKey,
        body: body(
          z.object({
            service: z.string(),
            language: schema.languageOf(catalogue),
            answers: schema.answers.optional(),
            sure: schema.sure,
            mandate: schema.mandate,
          }),
        ),
      },
      responses: {
        201: json(schema.Application, 'The draft'),
        400: problem('The request has another form, or no key'),
        403: problem(
          'No good mandate of this kind (`no-power`), a company where only a person can ask or the reverse (`other-applicant`), or the client may not do this',
        ),
        404: problem('No such service'),
        409: problem('The key was used for another request, or is in use now'),
        422: problem('Some answers do not hold'),
        401: forClients[401],
        429: forClients[429],
      },
    }),
    (c) =>
      repeatable(c, rooms, c.req.valid('json'), async (sql) => {
        const { service, language, answers = {}, sure, mandate } = c.req.valid('json');
        const definition = definitionOf(openOn(catalogue, today()), service);
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
        if (!started.ok) {
          const isOthers = started.problems[0]?.code === 'other-applicant';
          return isOthers
            ? refused(403, 'other-applicant')
            : refused(404, whyNot(catalogue, service, today()));
        }
        const { application } = started.value;
        if (!(await bindMandate(sql, mandate, application.id))) throw new Error('the mandate was locked');
        await recorded(c, by, application.id, { sql, clock });
        return made(application);
      }) as never,
  );
}
