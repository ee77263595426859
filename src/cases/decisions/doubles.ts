// SPDX-License-Identifier: AGPL-3.0-or-later

import { asTheyStand } from '#changes/index.ts';
import type { CalendarDate } from '#core/index.ts';
import {
  evaluate,
  mayComeLater,
  type RawAnswers,
  type Service,
  timeHeld,
  valueAt,
} from '#interview/index.ts';
import { type Application, type CaseStatus, filedOn, isOpen, othersOf, rivalsOf } from '#record/index.ts';
import type { Sql } from '#store/index.ts';

/** Another application of the same person for the same benefit, that one of them stands in the way of. */
export interface Double {
  readonly id: string;
  readonly number: string;
  readonly on: CalendarDate;
  /** Open, or granted for the same time. */
  readonly status: CaseStatus;
}

/** What is asked whether there is another of it. */
export type Doubled = Pick<Application, 'id' | 'service' | 'about' | 'answers' | 'receipt'>;

/**
 * Those of `others` that agree with an application as its service says (`Repeats`): in the answers that tell two of them apart, and for
 * times that meet. Where an answer or a time is missing they agree, for nothing says that they do not. Oldest first. Pure.
 */
export function doublesAmong(
  others: readonly Application[],
  of: Doubled,
  service: Service,
  today: CalendarDate,
): readonly Double[] {
  const { repeats } = service;
  if (of.about !== null || repeats === 'several') return [];
  const { onePer, granted } = repeats;
  const time = timeOf(of, service, today);
  return others.flatMap((other) => {
    const { id, number, status } = other;
    const on = filedOn(other);
    const isInTheWay = isOpen(status) || (status === 'granted' && granted === 'counts');
    if (id === of.id || !isInTheWay || number === null || !on) return [];
    const agrees = onePer.every((path) => meet(valuesAt(of.answers, path), valuesAt(other.answers, path)));
    return agrees && overlap(time, timeOf(other, service, today)) ? [{ id, number, on, status }] : [];
  });
}

/** The other applications of a person that stand in the way of this one, oldest first. */
export async function doublesOf(
  sql: Sql,
  of: Doubled,
  personId: string | null,
  service: Service,
  today: CalendarDate,
): Promise<readonly Double[]> {
  if (personId === null || of.about !== null || service.repeats === 'several') return [];
  return doublesAmong(await rivalsFor(sql, personId, service), of, service, today);
}

/** The applications of a person that may stand in the way of one for this service, each with what came later of it. */
export async function rivalsFor(
  sql: Sql,
  personId: string,
  service: Service,
): Promise<readonly Application[]> {
  const others = await othersOf(sql, personId, service.id);
  return mayComeLater(service) ? asTheyStand(sql, others) : others;
}

/** Of these cases, those that have another in their way: for a list that marks them, in one look. */
export async function doubledAmong(
  sql: Sql,
  ids: readonly string[],
  serviceOf: (application: Application) => Service | undefined,
  today: CalendarDate,
): Promise<ReadonlySet<string>> {
  const sent = await rivalsOf(sql, ids);
  const comesLater = sent.some((one) => {
    const service = serviceOf(one);
    return service !== undefined && mayComeLater(service);
  });
  const all = comesLater ? await asTheyStand(sql, sent) : sent;
  const of = (one: Application) =>
    all.filter(({ personId, service }) => personId === one.personId && service === one.service);
  const marked = all.filter((one) => {
    const service = ids.includes(one.id) ? serviceOf(one) : undefined;
    return service !== undefined && doublesAmong(of(one), one, service, today).length > 0;
  });
  return new Set(marked.map(({ id }) => id));
}

/** Whether one of `others` asks for what an application gave for a time again: for the same, and for a later time. Pure. */
export function renewedBy(others: readonly Application[], of: Doubled, service: Service): boolean {
  const { repeats } = service;
  const until = of.receipt?.period?.until;
  if (repeats === 'several' || until === undefined) return false;
  return others.some(
    ({ id, receipt, answers }) =>
      id !== of.id &&
      receipt?.period !== undefined &&
      receipt.period.from > until &&
      repeats.onePer.every((path) => meet(valuesAt(of.answers, path), valuesAt(answers, path))),
  );
}

type Time = { readonly from: CalendarDate | null; readonly to: CalendarDate | null };

// For which time it holds, where its service says so; otherwise for which it pays, from the first to the last of its amounts. Of one that was
// sent as it was told then.
function timeOf({ answers, receipt }: Doubled, service: Service, today: CalendarDate): Time {
  const held =
    service.period && timeHeld(service, (receipt?.outcome ?? evaluate(service, answers, today)).dates);
  // One of before its service had a time has that of its amounts.
  if (held?.from || held?.to) return held;
  const kept: unknown = receipt?.outcome.amounts;
  const amounts = receipt
    ? Array.isArray(kept)
      ? (kept as readonly Time[])
      : []
    : evaluate(service, answers, today).amounts;
  const least = (days: readonly (CalendarDate | null)[]) =>
    days.reduce(
      (one, other) => (one === null || other === null ? null : other < one ? other : one),
      days[0] ?? null,
    );
  const greatest = (days: readonly (CalendarDate | null)[]) =>
    days.reduce(
      (one, other) => (one === null || other === null ? null : other > one ? other : one),
      days[0] ?? null,
    );
  return { from: least(amounts.map(({ from }) => from)), to: greatest(amounts.map(({ to }) => to)) };
}

function overlap(one: Time, other: Time): boolean {
  const isAfter = (from: CalendarDate | null, to: CalendarDate | null) =>
    from !== null && to !== null && from > to;
  return !isAfter(one.from, other.to) && !isAfter(other.from, one.to);
}

/** What stands at a path: of a list, in each of its elements. */
function valuesAt(answers: RawAnswers, path: string): ReadonlySet<string> {
  const [first = '', ...rest] = path.split('.');
  const head = valueAt(answers, first);
  const found =
    Array.isArray(head) && rest.length > 0
      ? head.map((element) => valueAt({ element }, ['element', ...rest].join('.')))
      : [valueAt(answers, path)].flat();
  return new Set(
    found.filter((value) => value !== undefined && value !== null).map((value) => JSON.stringify(value)),
  );
}

function meet(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  if (one.size === 0 || other.size === 0) return true;
  return [...one].some((value) => other.has(value));
}
