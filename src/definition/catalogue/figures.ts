// SPDX-License-Identifier: AGPL-3.0-or-later
// What an author imports as `sportello/figures`: the dated figures beside a rule.
import path from 'node:path';
import {
  type CalendarDate,
  type Cents,
  decimal,
  euros,
  isKeyOf,
  lastDayOfYear,
  type Mark,
  nearest,
  own,
  parseDate,
  type Ratio,
} from '#core/index.ts';
import { type Parameter, type ParameterRow, parameter, type Unit } from '#interview/index.ts';
import { type Fault, lineOf, readData } from './data-file.ts';

/** What a figure is, as its rule reads it; with `?` where only some rows have it. */
export type FigureUnit =
  | 'cents'
  | 'decimal'
  | 'days'
  | 'weeks'
  | 'months'
  | 'years'
  | 'percent'
  | 'count'
  | 'counts'
  | 'date'
  | 'yes-no';

/** The form of a figure: one value, or several that hold together, by name. */
export type FigureForm = FigureUnit | `${FigureUnit}?` | { readonly [name: string]: FigureForm };

type ValueOfUnit<U> = U extends 'cents'
  ? Cents
  : U extends 'decimal'
    ? Ratio
    : U extends 'counts'
      ? readonly number[]
      : U extends 'date'
        ? CalendarDate
        : U extends 'yes-no'
          ? boolean
          : number;

/** The value of a figure of a form. */
export type FigureValue<F> = F extends `${infer U}?`
  ? ValueOfUnit<U> | undefined
  : F extends string
    ? ValueOfUnit<F>
    : { readonly [N in keyof F]: FigureValue<F[N]> };

/** The figures of a file do not have the form that their rule reads. Its message begins with the file and the line. */
export class FiguresError extends Error {
  readonly faults: readonly Fault[];
  constructor(faults: readonly Fault[]) {
    super(
      faults.map(({ file, line, message }) => `${path.basename(file)}:${line} ${message}`).join('; ') ||
        'no figures',
    );
    this.faults = faults;
  }
}

const marks: readonly Mark[] = ['official', 'secondary', 'unverified'];
const ofRow = ['year', 'from', 'to', 'act', 'mark', 'doubt', 'value'];

/**
 * The dated figures of a rule, from `figures.yaml` in its folder: for each id its rows, newest last, each with the days it holds for
 * (`year`, or `from` and `to`), its act and its mark. Sums are written as acts write them, with their cents: `1.456,72`. A date that no row
 * holds for has no figure. Throws a `FiguresError` where the file does not have the form that the rule reads.
 */
export function figures<const F extends Readonly<Record<string, FigureForm>>>(
  folder: string,
  forms: F,
): { readonly [Id in keyof F]: Parameter<FigureValue<F[Id]>> } {
  const file = path.join(folder, 'figures.yaml');
  const read = readData(file);
  if (!read.ok) throw new FiguresError([read.fault]);
  const faults: Fault[] = [];
  const tell = (at: readonly (string | number)[], message: string) => {
    const where = at.map(String);
    faults.push({ file, line: lineOf(file, where), code: 'wrong-form', message });
  };
  const held = isMap(read.value) ? read.value : {};
  for (const id of Object.keys(held)) {
    if (Object.hasOwn(forms, id)) continue;
    const near = nearest(id, Object.keys(forms));
    tell([id], `the rule reads no figure ${id}${near === undefined ? '' : `; did you mean ${near}?`}`);
  }
  const made = Object.entries(forms).map(([id, form]) => {
    const rows = own(held, id);
    if (!Array.isArray(rows) || rows.length === 0) {
      tell([id], `${id} is missing: a list of rows, each with its days, its act and its mark`);
      return [id, undefined];
    }
    const known = rows.flatMap((row: unknown, n) =>
      rowOf(row, form, (at, message) => tell([id, n, ...at], message)),
    );
    try {
      return [id, parameter(typeof form === 'string' ? unitOf(form) : 'table', known)];
    } catch (error) {
      tell([id], `${id}: ${error instanceof Error ? error.message : 'rows overlap'}`);
      return [id, undefined];
    }
  });
  if (faults.length > 0) throw new FiguresError(faults);
  return Object.fromEntries(made);
}

type Tell = (at: readonly (string | number)[], message: string) => void;
type Map = Readonly<Record<string, unknown>>;

function rowOf(row: unknown, form: FigureForm, tell: Tell): readonly ParameterRow<unknown>[] {
  if (!isMap(row)) {
    tell([], 'a row is names with values: { year: 2026, value: 546,24, act: …, mark: … }');
    return [];
  }
  const span = spanOf(row, tell);
  const { act, mark, doubt } = row;
  if (typeof act !== 'string' || act === '') tell([], 'the act is missing');
  const isMark = marks.find((one) => one === mark);
  if (!isMark) tell(['mark'], `the mark must be one of ${marks.join(', ')}`);
  if (doubt !== undefined && typeof doubt !== 'string')
    tell(['doubt'], 'the doubt must be the id of an assumption');
  const names = typeof form === 'string' ? ['value'] : Object.keys(form);
  for (const name of Object.keys(row)) {
    if (names.includes(name) || (name !== 'value' && ofRow.includes(name))) continue;
    const near = nearest(name, [...names, ...ofRow]);
    tell([name], `nothing is called ${name}${near === undefined ? '' : `; did you mean ${near}?`}`);
  }
  const value =
    typeof form === 'string' ? valueAs(row['value'], form, ['value'], tell) : valuesOf(row, form, [], tell);
  if (!span || !isMark || typeof act !== 'string') return [];
  return [{ ...span, value, act, mark: isMark, ...(typeof doubt === 'string' ? { doubt } : {}) }];
}

function spanOf({ year, from, to }: Map, tell: Tell): Pick<ParameterRow<unknown>, 'from' | 'to'> | undefined {
  const day = (name: string, text: unknown) => {
    const date = typeof text === 'string' ? parseDate(text) : undefined;
    if (date === undefined) tell([name], `${name} must be a date, as 2026-01-01`);
    return date;
  };
  if (year !== undefined) {
    const first = typeof year === 'number' ? parseDate(`${year}-01-01`) : undefined;
    if (first === undefined || from !== undefined || to !== undefined)
      tell(['year'], 'the days are a whole year (year: 2026), or from and to');
    return first && { from: first, to: lastDayOfYear(first) };
  }
  const begins = day('from', from);
  if (to === undefined) return begins && { from: begins };
  const ends = day('to', to);
  return begins && ends && { from: begins, to: ends };
}

function valuesOf(
  given: Map,
  form: Readonly<Record<string, FigureForm>>,
  at: readonly string[],
  tell: Tell,
): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(form).map(([name, inner]) => [
      name,
      valueAs(own(given, name), inner, [...at, name], tell),
    ]),
  );
}

function valueAs(given: unknown, form: FigureForm, at: readonly string[], tell: Tell): unknown {
  const name = at.join('.');
  if (typeof form !== 'string') {
    if (isMap(given)) return valuesOf(given, form, at, tell);
    tell(at, `${name} is names with values`);
    return undefined;
  }
  if (given === undefined) {
    if (!form.endsWith('?')) tell(at, `${name} is missing`);
    return undefined;
  }
  const { is, must } = readers[unitIn(form)];
  const value = is(given);
  if (value === undefined) tell(at, `${name} must be ${must}`);
  return value;
}

const whole = (given: unknown) =>
  typeof given === 'number' && Number.isSafeInteger(given) ? given : undefined;
const aNumber = { is: whole, must: 'a whole number' };

const readers: Readonly<
  Record<FigureUnit, { readonly is: (given: unknown) => unknown; readonly must: string }>
> = {
  cents: {
    // 1.300 would be read as a number, and be one euro thirty.
    is: (given) =>
      typeof given === 'string' && /^\d{1,3}(\.\d{3})*,\d\d$/.test(given) ? euros(given) : undefined,
    must: 'a sum with its cents, as 1.300,00 (in quotes where the row is on one line)',
  },
  decimal: {
    is: (given) => (typeof given === 'string' && /^\d+,\d+$/.test(given) ? decimal(given) : undefined),
    must: 'a number with a comma, as 1,081 (in quotes where the row is on one line)',
  },
  counts: {
    is: (given) =>
      Array.isArray(given) && given.every((one) => whole(one) !== undefined)
        ? (given as number[])
        : undefined,
    must: 'a list of whole numbers',
  },
  date: {
    is: (given) => (typeof given === 'string' ? parseDate(given) : undefined),
    must: 'a date, as 2026-01-01',
  },
  'yes-no': { is: (given) => (typeof given === 'boolean' ? given : undefined), must: 'true or false' },
  days: aNumber,
  weeks: aNumber,
  months: aNumber,
  years: aNumber,
  percent: aNumber,
  count: aNumber,
};

function unitIn(form: string): FigureUnit {
  const unit = form.replace('?', '');
  if (!isKeyOf(readers, unit))
    throw new RangeError(`no figure is counted in ${unit}; there is ${Object.keys(readers).join(', ')}`);
  return unit;
}

function unitOf(form: string): Unit {
  const unit = unitIn(form);
  return unit === 'decimal' || unit === 'counts' || unit === 'yes-no' ? 'table' : unit;
}

function isMap(value: unknown): value is Map {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
