// SPDX-License-Identifier: AGPL-3.0-or-later
import { existsSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { type Fault, lineOf, readData } from './data-file.ts';

const text = z.strictObject({
  it: z.string().min(1),
  en: z.string().min(1),
  de: z.string().min(1).exactOptional(),
});
const ways = z.array(z.string().min(1)).min(1);
const level = z.enum(['first', 'second']);
const mode = z.enum(['counter', 'phone', 'video']);
const time = '(?:[01]\\d|2[0-3]):[0-5]\\d';
const openings = z.array(z.string().regex(new RegExp(`^${time}-${time}$`)));
export const idForm = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9-]{0,40}$/);
/** A feast, as month and day. */
export const patronForm = z.string().regex(/^\d\d-\d\d$/);
/** When something is open, by weekday. */
export const hoursForm = z.strictObject({
  monday: openings.exactOptional(),
  tuesday: openings.exactOptional(),
  wednesday: openings.exactOptional(),
  thursday: openings.exactOptional(),
  friday: openings.exactOptional(),
  saturday: openings.exactOptional(),
});

const form = z.strictObject({
  sample: z.boolean(),
  rules: z.strictObject({
    'days-ahead': z.int().min(1).max(180),
    'hold-minutes': z.int().min(2).max(60),
    'offer-hours': z.int().min(1).max(72),
    'notice-hours': z.int().min(0).max(168),
    'most-each': z.int().min(1).max(20),
  }),
  subjects: z.record(
    idForm,
    z.strictObject({
      level,
      minutes: z.int().min(5).max(240),
      title: text,
      'life-events': z.array(z.string()).exactOptional(),
      services: z.array(z.string()).exactOptional(),
      said: z.strictObject({ it: ways, en: ways.exactOptional(), de: ways.exactOptional() }),
    }),
  ),
  offices: z.record(
    idForm,
    z.strictObject({
      name: text,
      address: z.string().min(1),
      place: z.string().regex(/^\d{6}$/),
      position: z.tuple([z.number().min(35).max(48), z.number().min(6).max(19)]),
      patron: patronForm.exactOptional(),
      desks: z
        .array(z.strictObject({ count: z.int().min(1).max(99), level, modes: z.array(mode).min(1) }))
        .min(1),
      hours: hoursForm,
    }),
  ),
});

/**
 * Where and what about people have appointments: the offices with their desks and hours, and the subjects with their length. `sample`:
 * the offices are invented, and everybody is told.
 */
export type Agenda = z.infer<typeof form>;
export type Office = Agenda['offices'][string];
export type Subject = Agenda['subjects'][string];
/** How one meets: at the counter, called on the telephone, or by video. */
export type MeetingMode = z.infer<typeof mode>;

/** The name of the file, in a folder of services. */
export const agendaFile = 'appointments.yaml';

/** Reads `appointments.yaml` of a folder of services. A folder without it, or with faults in it, offers no appointments. */
export function agendaIn(
  folder: string,
  lifeEvents: readonly string[],
): { readonly agenda?: Agenda; readonly faults: readonly Fault[] } {
  const file = path.join(folder, agendaFile);
  if (!existsSync(file)) return { faults: [] };
  const found = readData(file);
  if (!found.ok) return { faults: [found.fault] };
  const { data, error } = form.safeParse(found.value);
  if (!data)
    return {
      faults: (error?.issues ?? []).map(({ path: at, message }): Fault => {
        const where = at.map(String);
        return {
          file,
          line: lineOf(file, where),
          code: 'wrong-form',
          message: [...where, message].join(': '),
        };
      }),
    };
  const faults = Object.entries(data.subjects).flatMap(([subject, { 'life-events': events = [] }]) =>
    events
      .filter((event) => !lifeEvents.includes(event))
      .map((event): Fault => {
        const line = lineOf(file, ['subjects', subject, 'life-events']);
        return { file, line, code: 'unknown-id', message: `${event} is no life event of life-events.json` };
      }),
  );
  return faults.length > 0 ? { faults } : { agenda: data, faults };
}
