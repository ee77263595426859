// SPDX-License-Identifier: AGPL-3.0-or-later
import { z } from '@hono/zod-openapi';
import type { Catalogue } from '#catalogue/index.ts';
import { date, languageOf } from '../schemas.ts';

export const mode = z.enum(['counter', 'phone', 'video']);

export const Offices = z
  .object({
    sample: z.boolean().openapi({ description: 'The offices are invented, to try this with' }),
    subjects: z.array(
      z.object({
        id: z.string(),
        title: z.string(),
        level: z.enum(['first', 'second']),
        minutes: z.number().int(),
      }),
    ),
    offices: z.array(
      z.object({
        id: z.string(),
        name: z.string(),
        address: z.string(),
        municipality: z.string().openapi({ description: 'ISTAT code' }),
        position: z.array(z.number()).openapi({ description: 'Latitude and longitude' }),
        hours: z.record(z.string(), z.array(z.string())).openapi({ example: { monday: ['08:30-12:30'] } }),
        serves: z.array(z.object({ level: z.enum(['first', 'second']), mode })),
      }),
    ),
  })
  .openapi('Offices');

export const time = z.iso.datetime({ offset: true }).openapi({
  example: '2026-10-26T08:30:00+01:00',
  description: 'An instant; one of the times of the office',
});

export const FreeDays = z
  .array(z.object({ date, times: z.array(z.object({ at: time, desks: z.number().int() })) }))
  .openapi('FreeDays');

export const asked = { subject: z.string(), mode };

export const Appointment = z
  .object({
    id: z.string().uuid(),
    state: z.enum([
      'held',
      'waiting',
      'booked',
      'displaced',
      'cancelled',
      'arrived',
      'serving',
      'done',
      'missed',
    ]),
    office: z.string(),
    subject: z.string(),
    mode,
    service: z.string().nullable(),
    at: z.string().nullable(),
    until: z.string().nullable(),
    code: z.string().optional().openapi({
      description: 'Told once, when it is booked: with it the person opens, moves and cancels it themselves',
    }),
  })
  .openapi('Appointment');

/** An appointment for somebody who is with whoever asks. */
export function toBook(catalogue: Catalogue) {
  return z.object({
    office: z.string(),
    ...asked,
    at: time,
    language: languageOf(catalogue),
    service: z.string().max(80).optional(),
    name: z.string().min(2).max(120),
    email: z.string().max(120).optional(),
    mobile: z.string().max(20).optional(),
    callNumber: z.string().max(20).optional().openapi({
      description: 'Where they are called; for `phone` and `video`',
    }),
    priority: z.boolean().default(false).openapi({
      description: 'They go first: pregnancy, a child under one, a disability, age. Which is not said',
    }),
  });
}

/** Where and when an appointment is from now on. */
export const toMove = z.object({
  office: z.string(),
  ...asked,
  at: time,
  callNumber: z.string().max(20).optional().openapi({
    description: 'Where they are called from now on; for `phone` and `video`, where it is not known yet',
  }),
});
