// SPDX-License-Identifier: AGPL-3.0-or-later
import { existsSync } from 'node:fs';
import { z } from 'zod';
import { nearest, own } from '#core/index.ts';
import type { Register } from '#kinds/index.ts';
import { type HowRead, misfit, type Part, type RegisterName, registerNames } from '#sources/index.ts';
import type { Fault } from './data-file.ts';
import { loadedOf } from './load-code.ts';

const at = z
  .string()
  .regex(/^[A-Za-z]\w*(\.[A-Za-z]\w*)*$/, 'must be names with dots, as soggetto.residenza');
const held = z.union([z.string(), z.number(), z.boolean(), z.null()]);
const some = <Of extends z.ZodType>(of: Of) => z.union([of, z.array(of).min(1)]);

const source = z.preprocess(
  (value) => (typeof value === 'number' ? { days: value } : value),
  z.strictObject({
    /** For how many days it stays good. */
    days: z.int().min(0),
    /** A part of what was told that a rule finds, in `parts.ts`; without it the whole answer, or the row of the list. */
    of: z.string().optional(),
    at: some(at).optional(),
    as: z.record(z.string(), some(z.union([z.string(), z.boolean()]))).optional(),
    is: z.union([z.string(), z.boolean()]).optional(),
    on: at.optional(),
    where: z.record(at, some(held)).optional(),
    newest: at.optional(),
    id: some(at).optional(),
    called: at.optional(),
  }),
);
type Source = z.infer<typeof source>;

/** The sources of a fact as its file says them. */
export const sourcesForm = z.record(z.string(), source);

/** The parts that a folder finds in what was told, by their names. */
export type Parts = Readonly<Record<string, Part>>;

/** Loads the parts of a folder, `export const parts = { ... }`; none where there is no such file. */
export async function partsIn(
  file: string,
): Promise<{ readonly parts: Parts; readonly faults: readonly Fault[] }> {
  if (!existsSync(file)) return { parts: {}, faults: [] };
  const loaded = await loadedOf(file);
  if (!loaded.ok) return { parts: {}, faults: loaded.faults };
  return { parts: (loaded.value['parts'] ?? {}) as Parts, faults: [] };
}

/** The sources of a fact, first choice first. One that nobody knows is left out: it is told. */
export function sourcesOf(from: Readonly<Record<string, Source>>, parts: Parts): readonly Register[] {
  return Object.entries(from).flatMap(([name, { days, ...how }]): readonly Register[] => {
    const register = registerNames.find((one) => one === name);
    if (!register) return [];
    const isRead = Object.keys(how).length > 0;
    return [{ register, freshDays: days, ...(isRead ? { how: howOf(how, parts) } : {}) }];
  });
}

function howOf({ of, at: to = [], as, id, ...how }: Omit<Source, 'days'>, parts: Parts): HowRead {
  const part = own(parts, of);
  return {
    ...how,
    at: [to].flat(),
    ...(part ? { part } : {}),
    ...(as ? { as } : {}),
    ...(id === undefined ? {} : { id: [id].flat() }),
  } as HowRead;
}

/** What is wrong in how a fact is read in what a register tells, in its author's words. */
export function wrongSource(
  name: string,
  { days: _, ...how }: Source,
  { kind, parts }: { readonly kind: string; readonly parts: Parts },
): string | undefined {
  const register = registerNames.find((one) => one === name);
  if (!register) return `there is no register ${name}${perhaps(name, registerNames)}`;
  if (Object.keys(how).length === 0)
    return isToldOtherwise(register) ? undefined : 'where in its answer it stands is missing: at';
  if (how.of !== undefined && !own(parts, how.of))
    return `parts.ts finds no ${how.of}${perhaps(how.of, Object.keys(parts))}`;
  return misfit(howOf(how, parts), { register, kind, start: 'unknown' });
}

/** What nobody reads in an answer: what the person said before, and what a grant of ours wrote. */
function isToldOtherwise(register: RegisterName): boolean {
  return register === 'earlier' || register === 'inps';
}

function perhaps(name: string, all: readonly string[]): string {
  const meant = nearest(name, all);
  return meant === undefined ? '' : `; did you mean ${meant}?`;
}
