// SPDX-License-Identifier: AGPL-3.0-or-later
import { type CalendarDate, own } from '#core/index.ts';
import { houseNumberFrom } from '#spoken/index.ts';
import type { RegisterName } from './register-names.ts';
import { answerOf, type Told } from './told.ts';

/** A part of what was told that needs a rule to be found: the job that ended last, the statement that is in force. */
export interface Part {
  /** Where in the answer of its register it stands; none of a value that is worked out. */
  readonly in?: string;
  /** `row`: the row of a list, where it is a field of one that is asked for. */
  readonly find: (told: Told, row: never) => unknown;
  /** It is found by the row of the list that the question is a field of: without one there is none. */
  readonly ofRow?: true;
}

/** How a fact is read in what a register told. */
export interface HowRead {
  /** What is read in; without it the register's whole answer, or the row of the list. */
  readonly part?: Part;
  /** The way to it, by names; the first of several that holds something. */
  readonly at: readonly string[];
  /** What the register's own values are called in the choice; of several the first that the question offers. */
  readonly as?: Readonly<Record<string, string | boolean | readonly string[]>>;
  /** Where there is something this is the answer. */
  readonly is?: string | boolean;
  /** Where, beside it, the day stands for which the register says it; without it the register's own day. */
  readonly on?: string;
  /** Of a list: the rows that hold these values. */
  readonly where?: Readonly<Record<string, Held | readonly Held[]>>;
  /** Of a list: the row with the latest of these comes first. */
  readonly newest?: string;
  /** Of a list that is chosen from: what tells its rows apart. */
  readonly id?: readonly string[];
  /** Of a list of people: what each is called. */
  readonly called?: string;
}

type Held = string | number | boolean | null;

/** What the register told for a question; undefined where it told nothing. In a row what is empty is null: there is none. Pure. */
export function read(
  { part, at, as, is, where, newest }: HowRead,
  told: Told,
  {
    register,
    kind,
    offered = [],
    row,
  }: {
    readonly register: RegisterName;
    readonly kind: string;
    /** The ids that the question offers, where it offers any. */
    readonly offered?: readonly string[];
    /** The row of the list that the question is a field of. */
    readonly row?: unknown;
  },
): unknown {
  const whole = part ? foundBy(part, told, row) : (row ?? answerOf(register, told));
  if (whole === undefined) return undefined;
  const found = at.length === 0 ? [whole] : at.map((path) => valueAt(whole, path));
  const values = found.filter((value) => value !== undefined && value !== null);
  if (as)
    return values
      .map((value) => own(as, String(value)))
      .map((names) => (Array.isArray(names) ? names.find((one) => offered.includes(one)) : names))
      .find((name) => name !== undefined);
  const [value] = values;
  if (value === undefined) return row !== undefined && found.includes(null) ? null : undefined;
  if (is !== undefined) return is;
  if (Array.isArray(value)) return ordered(value.filter(holding(where ?? {})), newest);
  return asKind(kind, value);
}

/** The day for which the register says it, where it stands beside what is read. */
export function dayOf({ part, on }: HowRead, told: Told, register: RegisterName): CalendarDate | undefined {
  const day =
    on === undefined
      ? undefined
      : valueAt(part ? foundBy(part, told, undefined) : answerOf(register, told), on);
  return typeof day === 'string' ? (day as CalendarDate) : undefined;
}

/** What tells a row of a list apart from the others. */
export function idOf({ id = [] }: HowRead, row: unknown): string | undefined {
  return id.length === 0 ? undefined : id.map((path) => String(valueAt(row, path) ?? '')).join('/');
}

/** What somebody in a list is called, where the register says it. */
export function nameOf({ called }: HowRead, row: unknown): string | undefined {
  const name = called === undefined ? undefined : valueAt(row, called);
  return typeof name === 'string' ? name : undefined;
}

function foundBy({ find, ofRow }: Part, told: Told, row: unknown): unknown {
  return ofRow && row === undefined ? undefined : find(told, row as never);
}

function valueAt(whole: unknown, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>(
      (inside, name) =>
        typeof inside === 'object' && inside !== null
          ? own(inside as Readonly<Record<string, unknown>>, name)
          : undefined,
      whole,
    );
}

function holding(where: NonNullable<HowRead['where']>) {
  return (row: unknown) =>
    Object.entries(where).every(([path, held]) =>
      [held].flat().includes((valueAt(row, path) ?? null) as Held),
    );
}

function ordered(rows: readonly unknown[], newest: string | undefined): readonly unknown[] {
  if (newest === undefined) return rows;
  const of = (row: unknown) => String(valueAt(row, newest) ?? '');
  return rows.toSorted((one, other) => (of(one) === of(other) ? 0 : of(one) < of(other) ? 1 : -1));
}

// Registers write places in one form, the national one; ours are the parts that people are asked for.
function asKind(kind: string, value: unknown): unknown {
  if (kind === 'municipality') return municipalityFrom(value as Comune);
  if (kind !== 'address') return value;
  const { comune, toponimo, numeroCivico, cap } = value as Indirizzo;
  // What is no number of a house or no postcode is asked.
  const number = numeroCivico === null ? undefined : houseNumberFrom(numeroCivico);
  return {
    place: municipalityFrom(comune),
    street: toponimo,
    ...(number === undefined ? {} : { number }),
    ...(cap === null ? {} : { postcode: cap }),
  };
}

type Indirizzo = NonNullable<Told['anpr']>['soggetto']['residenza']['indirizzo'];
type Comune = Indirizzo['comune'];

function municipalityFrom({ codiceIstat: code, nome: name, siglaProvincia: province }: Comune) {
  return { code, name, province };
}
