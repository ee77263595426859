// SPDX-License-Identifier: AGPL-3.0-or-later
import { z } from 'zod';
import { nearest, own } from '#core/index.ts';
import { address, date, formOf, money, month, municipality } from './answers.ts';
import type { HowRead } from './how-read.ts';
import type { RegisterName } from './register-names.ts';

/** What a register writes at a place, as an author would call it. */
const written = {
  address: 'an address',
  date: 'a date',
  list: 'a list',
  money: 'a sum',
  month: 'a month',
  municipality: 'a municipality',
  number: 'a number',
  text: 'a text',
  things: 'several things together',
  words: 'one of several words',
  'yes-no': 'yes or no',
} as const;
type Written = keyof typeof written;

// Of the kinds that are not here what is written is a text.
const fitting: Readonly<Record<string, readonly Written[]>> = {
  address: ['address'],
  choice: ['words', 'text'],
  count: ['number'],
  date: ['date'],
  decimal: ['number'],
  duration: ['number'],
  list: ['list'],
  money: ['money'],
  month: ['month'],
  municipality: ['municipality'],
  'yes-no': ['yes-no'],
};

/** Where a reading starts: at the whole answer, in the rows of this list of the register's, or nobody knows. */
export type Start = 'answer' | { readonly rowsOf: HowRead } | 'unknown';

/**
 * Why a fact of this kind cannot be read so in what the register answers, in an author's words; undefined where it can, or where nobody
 * knows what is read in.
 */
export function misfit(
  reading: HowRead,
  {
    register,
    kind,
    start,
  }: { readonly register: RegisterName; readonly kind: string; readonly start: Start },
): string | undefined {
  const form = own(formOf, register);
  if (!form) return `nobody connects to ${register} here: nothing can be read in its answer`;
  const { part, at, on } = reading;
  const named = misnamed(reading, kind);
  if (named !== undefined || (part && part.in === undefined)) return named;
  const places = part ? placesIn(form, part.in ?? '') : placesOf(form, start);
  if (places.length === 0) return undefined;
  const day = on === undefined ? undefined : places.flatMap((place) => schemaAt(place, on) ?? []);
  if (day && !day.includes(date))
    return `${register} does not answer ${on}, a date${perhaps(on ?? '', places)}`;
  return (
    unsaid(
      reading,
      at.flatMap((path) => places.flatMap((place) => schemaAt(place, path) ?? [])),
    ) ??
    firstOf(at, (path) => {
      const found = places.flatMap((place) => schemaAt(place, path) ?? []);
      if (found.length === 0) return `${register} does not answer ${path}${perhaps(path, places)}`;
      const wrong = found.map((schema) => wrongAt(schema, reading, { kind, path }));
      return wrong.includes(undefined) ? undefined : wrong[0];
    })
  );
}

function misnamed({ as = {}, is }: HowRead, kind: string): string | undefined {
  const isYesNo = kind === 'yes-no';
  const names = [is ?? [], ...Object.values(as)].flat();
  const wrong = names.find((name) => (typeof name === 'boolean') !== isYesNo);
  return wrong === undefined ? undefined : `${wrong} is no answer of the kind ${kind}`;
}

// A word that is given a name here, and that the register never says.
function unsaid({ as = {}, at }: HowRead, found: readonly z.ZodType[]): string | undefined {
  const words = found.flatMap((schema) => (schema instanceof z.ZodEnum ? schema.options.map(String) : []));
  const never = words.length > 0 && Object.keys(as).find((word) => !words.includes(word));
  return never ? `${at.join(', ')} is never ${never}: it is ${words.join(', ')}` : undefined;
}

function placesOf(form: z.ZodType, start: Start): readonly z.ZodType[] {
  if (start === 'answer') return [form];
  if (start === 'unknown') return [form, ...rowsIn(form)];
  const { part, at } = start.rowsOf;
  if (part && part.in === undefined) return [];
  if (part) return placesIn(form, part.in ?? '');
  return at.flatMap((path) => placesIn(form, path));
}

function wrongAt(
  schema: z.ZodType,
  { as, is, where = {}, newest, id = [], called }: HowRead,
  { kind, path }: { readonly kind: string; readonly path: string },
): string | undefined {
  if (is !== undefined) return undefined;
  const holds = writtenAt(schema);
  if (as) return undefined;
  if (!(own(fitting, kind) ?? ['text']).includes(holds))
    return `${path} holds ${written[holds]}, which is no answer of the kind ${kind}`;
  if (!(schema instanceof z.ZodArray)) return undefined;
  const row = schema.element as z.ZodType;
  return firstOf([...Object.keys(where), newest, ...id, called], (name) =>
    name === undefined || schemaAt(row, name)
      ? undefined
      : `a row of ${path} has no ${name}${perhaps(name, [row])}`,
  );
}

function writtenAt(schema: z.ZodType): Written {
  const known = [
    [date, 'date'],
    [month, 'month'],
    [money, 'money'],
    [address, 'address'],
    [municipality, 'municipality'],
  ] as const;
  const [, found] = known.find(([form]) => form === schema) ?? [];
  if (found) return found;
  if (schema instanceof z.ZodArray) return 'list';
  if (schema instanceof z.ZodBoolean) return 'yes-no';
  if (schema instanceof z.ZodNumber) return 'number';
  if (schema instanceof z.ZodEnum) return 'words';
  return schema instanceof z.ZodObject ? 'things' : 'text';
}

// What stands there, and of a list each of its rows.
function placesIn(form: z.ZodType, path: string): readonly z.ZodType[] {
  const found = schemaAt(form, path);
  if (!found) return [];
  return [found instanceof z.ZodArray ? bare(found.element as z.ZodType) : found];
}

function schemaAt(form: z.ZodType, path: string): z.ZodType | undefined {
  return path.split('.').reduce<z.ZodType | undefined>((inside, name) => {
    const next = inside instanceof z.ZodObject ? own(inside.shape as Shape, name) : undefined;
    return next && bare(next);
  }, bare(form));
}

type Shape = Readonly<Record<string, z.ZodType>>;

function bare(schema: z.ZodType): z.ZodType {
  return schema instanceof z.ZodOptional || schema instanceof z.ZodNullable
    ? bare(schema.unwrap() as z.ZodType)
    : schema;
}

function rowsIn(form: z.ZodType): readonly z.ZodType[] {
  const schema = bare(form);
  if (schema instanceof z.ZodArray)
    return [bare(schema.element as z.ZodType), ...rowsIn(schema.element as z.ZodType)];
  return schema instanceof z.ZodObject ? Object.values(schema.shape as Shape).flatMap(rowsIn) : [];
}

function perhaps(path: string, places: readonly z.ZodType[]): string {
  const found = nearest(
    path,
    places.flatMap((place) => pathsIn(place)),
  );
  return found === undefined ? '' : `; did you mean ${found}?`;
}

function pathsIn(form: z.ZodType, above = ''): readonly string[] {
  const schema = bare(form);
  if (!(schema instanceof z.ZodObject)) return [];
  return Object.entries(schema.shape as Shape).flatMap(([name, inside]) => [
    above + name,
    ...pathsIn(inside, `${above}${name}.`),
  ]);
}

function firstOf<Of>(all: readonly Of[], problem: (one: Of) => string | undefined): string | undefined {
  return all.map(problem).find((one) => one !== undefined);
}
