// SPDX-License-Identifier: AGPL-3.0-or-later
import { existsSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { hoursForm, idForm, patronForm } from './agenda.ts';
import { type Fault, lineOf, readData } from './data-file.ts';

const form = z.strictObject({
  sample: z.boolean(),
  rules: z.strictObject({
    'days-ahead': z.int().min(1).max(60),
    'slot-minutes': z.int().min(10).max(120),
    'notice-minutes': z.int().min(0).max(1440),
    'most-each-slot': z.int().min(1).max(10_000),
  }),
  offices: z.record(
    idForm,
    z.strictObject({
      hours: hoursForm,
      patron: patronForm.exactOptional(),
      skills: z.array(z.string()).min(1).exactOptional(),
    }),
  ),
});

/**
 * When people answer those who ask for a person: the offices where they sit, with their hours and their town's saint, and what they are asked
 * about (life events, `general`; without `skills`, everything). `sample`: the offices are invented.
 */
export type Answering = z.infer<typeof form>;

/** The name of the file, in a folder of services. */
export const answeringFile = 'contacts.yaml';

/** Reads `contacts.yaml` of a folder of services. Where it is not, nobody can be called back at a time of their choice. */
export function answeringIn(
  folder: string,
  lifeEvents: readonly string[],
): { readonly answering?: Answering; readonly faults: readonly Fault[] } {
  const file = path.join(folder, answeringFile);
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
  const known = new Set(['general', ...lifeEvents]);
  const faults = Object.entries(data.offices).flatMap(([office, { skills = [] }]) =>
    skills
      .filter((skill) => !known.has(skill))
      .map((skill): Fault => {
        const line = lineOf(file, ['offices', office, 'skills']);
        return { file, line, code: 'unknown-id', message: `${skill} is no life event of life-events.json` };
      }),
  );
  return faults.length > 0 ? { faults } : { answering: data, faults };
}
