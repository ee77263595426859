// SPDX-License-Identifier: AGPL-3.0-or-later
import { addDays, type CalendarDate, own } from '#core/index.ts';
import type { Service } from '#interview/index.ts';
import { type Composite, compositeOf, isPicked, type Question, type Register } from '#kinds/index.ts';
import { dayOf, idOf, nameOf, type RegisterName, read, type Told } from '#sources/index.ts';

/** An answer that a register has given instead of the person, at its path: `isee`, `children`, `children.0.birth`. */
export interface Fact {
  readonly path: string;
  /** In the JSON form of the contract; for a list, how many elements it has; for a pick, the entries to choose from. */
  readonly value: unknown;
  readonly register: RegisterName;
  /** The day for which the register says it. */
  readonly asOf: CalendarDate;
  /** The last day on which it may be used without asking again. */
  readonly until: CalendarDate;
  /** Of a codice fiscale in a list: what whoever has it is called, where the register says it. */
  readonly named?: string;
}

/** Which registers a service's questions name, lists' fields included. */
export function registersOf(service: Service): ReadonlySet<RegisterName> {
  const all = Object.values(service.questions).flatMap((question) => [
    question,
    ...Object.values(compositeOf(question)?.fields ?? {}),
  ]);
  return new Set(all.flatMap(({ from }) => from.map(({ register }) => register)));
}

/** What was told, as answers to the questions of a service: for each question the first register it names that knows. Pure. */
export function factsFrom(service: Service, told: Told): readonly Fact[] {
  return Object.entries(service.questions).flatMap(([id, question]) => {
    const found = first(question, told);
    if (!found) return [];
    const composite = compositeOf(question);
    if (!composite) return [fact(id, question.fact, found, told)];
    if (isPicked(question)) return [fact(id, question.fact, entriesOf(found, composite, told), told)];
    if (!composite.many) return partsOf(id, question.fact, found, composite, told);
    if (!Array.isArray(found.value)) return [];
    const rows: readonly unknown[] = found.value;
    const fields = rows.flatMap((row, n) =>
      Object.entries(composite.fields).flatMap(([field, inner]) => {
        const value = inRow(inner, row, found.source, told);
        if (!value) return [];
        const made = fact(`${id}.${n}.${field}`, inner.fact, value, told);
        // The name stands and falls with the one code that says who it is.
        const named = inner.kind === 'codice-fiscale' ? nameIn(found, row) : undefined;
        return [named === undefined ? made : { ...made, named }];
      }),
    );
    return [fact(id, question.fact, { ...found, value: rows.length }, told), ...fields];
  });
}

// What there is to choose from: each entry with its id, and what the register tells for the fields of the question.
function entriesOf(found: Found, { fields }: Composite, told: Told): Found {
  const rows: readonly unknown[] = Array.isArray(found.value) ? found.value : [];
  const { source } = found;
  const value = rows.map((row) => ({
    id: source.how && idOf(source.how, row),
    values: Object.fromEntries(
      Object.entries(fields).flatMap(([field, inner]) => {
        const of = inRow(inner, row, source, told);
        return of?.source.register === source.register ? [[field, of.value]] : [];
      }),
    ),
  }));
  return { ...found, value };
}

function nameIn({ source }: Found, row: unknown): string | undefined {
  return source.how && nameOf(source.how, row);
}

// An address, of whose parts each is an answer.
function partsOf(
  id: string,
  of: string | undefined,
  found: Found,
  { fields }: Composite,
  told: Told,
): readonly Fact[] {
  const { value: whole } = found;
  if (typeof whole !== 'object' || whole === null) return [];
  return Object.keys(fields).flatMap((field) => {
    const value = own(whole as Readonly<Record<string, unknown>>, field);
    return value === undefined ? [] : [fact(`${id}.${field}`, of, { ...found, value }, told)];
  });
}

interface Found {
  readonly value: unknown;
  readonly source: Register;
}

// A source that has nothing to list gives way to the next.
function first(question: Question, told: Told): Found | undefined {
  const found = question.from.flatMap((source) => {
    const kept = source.register === 'inps' ? keptOf(told, question.fact)?.value : undefined;
    const value = kept ?? toldBy(question, source, told);
    return value === undefined ? [] : [{ value, source }];
  });
  return found.find(({ value }) => !Array.isArray(value) || value.length > 0) ?? found[0];
}

// What another register says of a row it finds by a part of its own, which is told the row.
function inRow(inner: Question, row: unknown, of: Register, told: Told): Found | undefined {
  return inner.from
    .filter(({ register, how }) => register === of.register || how?.part)
    .map((source) => ({ value: toldBy(inner, source, told, row), source }))
    .find(({ value }) => value !== undefined);
}

function toldBy(question: Question, { register, how }: Register, told: Told, row?: unknown): unknown {
  const { ids: offered = [] } = question.options as { readonly ids?: readonly string[] };
  return how && read(how, told, { register, kind: question.kind, offered, row });
}

function fact(path: string, of: string | undefined, { value, source }: Found, told: Told): Fact {
  const { register, freshDays, how } = source;
  const on = (how && dayOf(how, told, register)) ?? asOf(register, told, of);
  return { path, value, register, asOf: on, until: addDays(told.today, freshDays) };
}

function keptOf({ kept = {} }: Told, id: string | undefined) {
  return own(kept, id);
}

// A register says for which day it speaks where its data lag behind; an attestation speaks for the day it was presented.
function asOf(register: RegisterName, told: Told, of: string | undefined): CalendarDate {
  switch (register) {
    case 'anpr':
      return told.anpr?.dataRiferimento ?? told.today;
    case 'isee':
      return told.isee?.attestazione?.presentataIl ?? told.today;
    case 'inps':
      return keptOf(told, of)?.since ?? told.inps?.aggiornatoAl ?? told.today;
    case 'uniemens':
    case 'debts':
    case 'contributions':
    case 'pensions':
    case 'payments':
    case 'ade':
      return told[register]?.aggiornatoAl ?? told.today;
    default:
      return told.today;
  }
}
