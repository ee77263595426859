// SPDX-License-Identifier: AGPL-3.0-or-later
import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import { type AppointmentRooms, freeDays, wantedOf } from '#bookings/index.ts';
import { desksFor } from '#calendar/index.ts';
import type { Agenda, Catalogue } from '#catalogue/index.ts';
import { parseDate, textIn } from '#core/index.ts';
import { type ApiEnv, byLanguage, json, problem } from '../describing.ts';
import { problemDetails } from '../problem-details.ts';
import { date } from '../schemas.ts';
import * as schema from './schemas.ts';

const mostDays = 14;

/** Where and when one can meet: open to all, and about nobody. */
export function officeRoutes(
  app: OpenAPIHono<ApiEnv>,
  {
    catalogue,
    appointments: rooms,
  }: { readonly catalogue: Catalogue; readonly appointments: AppointmentRooms },
): void {
  const { agenda } = rooms;

  app.openapi(
    createRoute({
      method: 'get',
      path: '/offices',
      request: { query: byLanguage(catalogue) },
      responses: { 200: json(schema.Offices, 'The offices, and what about one meets') },
    }),
    (c) => {
      const { language } = c.req.valid('query');
      const subjects = Object.entries(agenda.subjects).map(([id, { title, level, minutes }]) => ({
        id,
        title: textIn(title, language),
        level,
        minutes,
      }));
      const offices = Object.entries(agenda.offices).map(
        ([id, { name, address, place, position, hours, desks }]) => ({
          id,
          name: textIn(name, language),
          address,
          municipality: place,
          position: [...position],
          hours: hoursOf(hours),
          serves: desks.flatMap(({ level, modes }) => modes.map((mode) => ({ level, mode }))),
        }),
      );
      return c.json({ sample: agenda.sample, subjects, offices }, 200);
    },
  );

  app.openapi(
    createRoute({
      method: 'get',
      path: '/offices/{office}/times',
      request: {
        params: z.object({ office: z.string() }),
        query: z.object({
          ...schema.asked,
          from: date.optional(),
          days: z.coerce.number().int().min(1).max(mostDays).default(3),
        }),
      },
      responses: {
        200: json(schema.FreeDays, 'The next days on which something is free, with their times'),
        400: problem('The request has another form'),
        404: problem('No such office, or it does not serve this subject so'),
      },
    }),
    async (c) => {
      c.header('Cache-Control', 'no-store');
      const { subject, mode, from, days } = c.req.valid('query');
      const asked = { office: c.req.valid('param').office, subject, mode };
      const wanted = wantedOf(rooms, asked);
      if (!wanted || desksFor(wanted).length === 0) return problemDetails(c, 404, 'not-offered') as never;
      const first = from === undefined ? undefined : parseDate(from);
      if (from !== undefined && !first)
        return problemDetails(c, 400, 'invalid-request', [{ code: 'no-such-date', path: 'from' }]) as never;
      const free = await freeDays(rooms, asked, { from: first, most: days });
      return c.json(
        free.map(({ date: on, times }) => ({
          date: on,
          times: times.map(({ from: at, desks }) => ({ at: at.toISOString(), desks: desks.length })),
        })),
        200,
      );
    },
  );
}

function hoursOf(hours: Agenda['offices'][string]['hours']): Record<string, string[]> {
  return Object.fromEntries(Object.entries(hours).map(([day, open]) => [day, [...open]]));
}
