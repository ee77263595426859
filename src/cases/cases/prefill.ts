// SPDX-License-Identifier: AGPL-3.0-or-later
import { isDeepStrictEqual } from 'node:util';
import { type Catalogue, definitionOf } from '#catalogue/index.ts';
import { addDays, type CalendarDate, type Clock, own, todayInItaly } from '#core/index.ts';
import type { Service } from '#interview/index.ts';
import { compositeOf, type Question } from '#kinds/index.ts';
import type { Fact, Inquiry, Registers } from '#registers/index.ts';
import type { Database } from '#store/index.ts';
import { answerAs, isOfIdentity, type Proposal } from './known.ts';
import { type EarlierRow, readEarlier } from './rows.ts';

/** Finds what need not be asked: from the registers, and from what the person answered in other applications of theirs. */
export type Prefill = (service: Service, inquiry: Inquiry) => Promise<readonly Proposal[]>;

/** How the cases find what is known already. Without registers only earlier applications are looked at. */
export function prefill(rooms: {
  readonly database: Database;
  readonly catalogue: Catalogue;
  readonly clock: Clock;
  readonly registers?: Registers | undefined;
}): Prefill {
  const { database, catalogue, clock, registers } = rooms;
  return async (service, inquiry) => {
    const [facts, rows] = await Promise.all([
      registers ? registers.know(service, inquiry) : [],
      readEarlier(database, inquiry, new Date(clock.nowMs())),
    ]);
    const earlier = rows.flatMap((row) => {
      const definition = definitionOf(catalogue, row.service);
      return definition ? [{ ...row, service: definition.service }] : [];
    });
    return together(service, facts, earlier, todayInItaly(clock));
  };
}

type Earlier = Omit<EarlierRow, 'service'> & { readonly service: Service };

/**
 * The facts of registers and of earlier applications: of two for one question, the one whose source the question names first.
 * What a person has contested once is not put to them again as long as the register says the same.
 */
export function together(
  service: Service,
  facts: readonly Fact[],
  earlier: readonly Earlier[],
  today: CalendarDate,
): readonly Proposal[] {
  const told = new Map(facts.map((fact) => [fact.path, fact]));
  const proposals = new Map<string, Proposal>(told);
  for (const [id, question] of Object.entries(service.questions)) {
    // Who the person is, their identity says each time anew: what they typed of it once is no earlier answer.
    if (compositeOf(question) || question.from.some(isOfIdentity)) continue;
    const fact = told.get(id);
    const before = answeredBefore(id, question, earlier, today);
    if (!before) continue;
    if (fact && before.against !== undefined && isDeepStrictEqual(before.against, fact.value)) {
      proposals.set(id, { ...fact, instead: before.fact.value });
      continue;
    }
    const rank = (register: Fact['register']) => question.from.findIndex((one) => one.register === register);
    if (before.isOwn && (!fact || rank('earlier') < rank(fact.register))) proposals.set(id, before.fact);
    else if (!fact && !before.isOwn) proposals.set(id, before.fact);
  }
  // In the order of the questions: a code is held against the names and the birth before it.
  return [...proposals.values()].sort((a, b) => order(service, a) - order(service, b));
}

function order(service: Service, { path }: Fact): number {
  return Object.keys(service.questions).indexOf(path.split('.')[0] ?? '');
}

interface Before {
  readonly fact: Fact;
  /** The person's own answer, rather than a register's that they left as it was. */
  readonly isOwn: boolean;
  /** What the register said that the person did not accept. */
  readonly against?: unknown;
}

// What two questions have in common is the fact that they ask for, not how they are called.
function answeredBefore(
  id: string,
  question: Question,
  earlier: readonly Earlier[],
  today: CalendarDate,
): Before | undefined {
  for (const { service, answers, known, at } of earlier) {
    const theirId = askedAs(service, question.fact);
    const value = theirId === undefined ? undefined : answerAs(answers, theirId);
    if (theirId === undefined || value === undefined) continue;
    const fact = own(known, theirId);
    if (fact && isDeepStrictEqual(fact.value, value)) {
      if (fact.until < today) continue;
      return { fact: { path: id, ...fact }, isOwn: fact.register === 'earlier' };
    }
    const freshDays = question.from.find(({ register }) => register === 'earlier')?.freshDays;
    const asOf = todayInItaly({ nowMs: () => at.getTime() });
    const theirs: Fact = { path: id, value, register: 'earlier', asOf, until: addDays(asOf, freshDays ?? 0) };
    if (fact) return { fact: theirs, isOwn: freshDays !== undefined, against: fact.value };
    if (freshDays === undefined || theirs.until < today) continue;
    return { fact: theirs, isOwn: true };
  }
  return undefined;
}

/** The question by which a service asks for a fact, where it does. */
function askedAs(service: Service, fact: string | undefined): string | undefined {
  if (fact === undefined) return undefined;
  return Object.entries(service.questions).find(
    ([, one]) => one.fact === fact && compositeOf(one) === undefined,
  )?.[0];
}
