// SPDX-License-Identifier: AGPL-3.0-or-later
import { addDays, type CalendarDate, own } from '#core/index.ts';
import type { Service } from '#interview/index.ts';
import { type Composite, compositeOf, isPicked, type Question } from '#kinds/index.ts';
import { givenName, mapping, type RegisterName, type Told } from './mapping.ts';

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
    const composite = compositeOf(question);
    if (!composite) {
      const found = first(question.fact, question, told, (value) => value);
      return found ? [fact(id, question.fact, found, told)] : [];
    }
    const list = first(question.fact, question, told, (value) => value);
    if (isPicked(question)) return list ? [fact(id, question.fact, entriesOf(list, composite), told)] : [];
    if (list && !composite.many) return partsOf(id, question.fact, list, composite, told);
    if (!list || !Array.isArray(list.value)) return [];
    const count = list.value.length;
    const items = Array.from({ length: count }, (_, n) => n);
    const fields = items.flatMap((n) =>
      Object.entries(composite.fields).flatMap(([field, inner]) => {
        const found = first(question.fact, inner, told, (value) =>
          Array.isArray(value) && value.length === count ? value[n]?.[inner.fact ?? ''] : undefined,
        );
        if (!found) return [];
        const made = fact(`${id}.${n}.${field}`, inner.fact, found, told);
        // The name stands and falls with the one code that says who it is.
        const named = inner.kind === 'codice-fiscale' ? nameAt(list.value, n) : undefined;
        return [named === undefined ? made : { ...made, named }];
      }),
    );
    return [fact(id, question.fact, { ...list, value: count }, told), ...fields];
  });
}

// What there is to choose from: each entry with its id, and what the register tells for the fields of the question.
function entriesOf(found: Found, { fields }: Composite): Found {
  const rows = Array.isArray(found.value)
    ? (found.value as readonly Readonly<Record<string, unknown>>[])
    : [];
  const value = rows.map((row) => ({
    id: own(row, 'id'),
    values: Object.fromEntries(
      Object.entries(fields).flatMap(([field, { fact: of }]) => {
        const told = own(row, of);
        return told === undefined ? [] : [[field, told]];
      }),
    ),
  }));
  return { ...found, value };
}

function nameAt(list: unknown, n: number): string | undefined {
  const row: unknown = Array.isArray(list) ? list[n] : undefined;
  const name = own(row as Readonly<Record<string, unknown>> | undefined, givenName);
  return typeof name === 'string' ? name : undefined;
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
  readonly register: RegisterName;
  readonly freshDays: number;
}

function first(
  id: string | undefined,
  question: Question,
  told: Told,
  part: (value: unknown) => unknown,
): Found | undefined {
  for (const { register, freshDays } of question.from) {
    const whole =
      (register === 'inps' ? keptOf(told, id)?.value : undefined) ??
      own(mapping, id)?.[register]?.(told, question);
    const value = part(whole);
    if (value !== undefined) return { value, register, freshDays };
  }
  return undefined;
}

function fact(path: string, of: string | undefined, { value, register, freshDays }: Found, told: Told): Fact {
  return { path, value, register, asOf: asOf(register, told, of), until: addDays(told.today, freshDays) };
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
      if (of?.endsWith('last-year')) return told.isee?.precedente?.presentataIl ?? told.today;
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

/**
 * The sources that a service names and that answer none of its questions, as `isee: inps`, `children.birth: anpr`: whoever reads the
 * definition would think it is fetched. What the person answered before answers every question.
 */
export function unansweredSources(service: Service): readonly string[] {
  const all = Object.entries(service.questions).flatMap(([id, question]) => {
    const composite = compositeOf(question);
    // What is told of an element is told with its list.
    const fields = Object.entries(composite?.fields ?? {}).map(([field, inner]) => ({
      fact: question.fact,
      path: `${id}.${field}`,
      from: inner.from,
    }));
    return [{ fact: question.fact, path: id, from: question.from }, ...fields];
  });
  return all.flatMap(({ fact: known, path, from }) =>
    from
      .filter(({ register }) => register !== 'earlier' && own(mapping, known)?.[register] === undefined)
      .map(({ register }) => `${path}: ${register}`),
  );
}
