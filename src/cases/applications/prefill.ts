// SPDX-License-Identifier: AGPL-3.0-or-later
import { isDeepStrictEqual } from 'node:util';
import { type Catalogue, definitionOf } from '#catalogue/index.ts';
import { addDays, type CalendarDate, type Clock, own, todayInItaly } from '#core/index.ts';
import { type RawAnswers, route, type Service } from '#interview/index.ts';
import { compositeOf, isPicked, type Question } from '#kinds/index.ts';
import {
  answerAs,
  type EarlierRow,
  grantedOf,
  isOfIdentity,
  type Proposal,
  readEarlier,
} from '#record/index.ts';
import type { Fact, Inquiry, Registers } from '#registers/index.ts';
import type { RegisterName } from '#sources/index.ts';
import type { Database } from '#store/index.ts';

/** Finds what need not be asked: from the registers, and from what the person answered in other applications of theirs. */
export type Prefill = (
  service: Service,
  inquiry: Inquiry,
) => Promise<{
  readonly proposals: readonly Proposal[];
  /** The registers that did not answer. */
  readonly silent: readonly RegisterName[];
}>;

/** How the cases find what is known already. Without registers only earlier applications are looked at. */
export function prefill(rooms: {
  readonly database: Database;
  readonly catalogue: Catalogue;
  readonly clock: Clock;
  readonly registers?: Registers | undefined;
}): Prefill {
  const { database, catalogue, clock, registers } = rooms;
  return async (service, inquiry) => {
    const isOfCases = Object.values(service.questions).some(({ from }) =>
      from.some(({ register }) => register === 'cases'),
    );
    const cases = isOfCases ? await grantedOf(database, inquiry.personId) : [];
    const [{ facts, silent }, rows] = await Promise.all([
      registers ? registers.know(service, { ...inquiry, cases }) : { facts: [], silent: [] },
      readEarlier(database, inquiry, new Date(clock.nowMs())),
    ]);
    const earlier = rows.flatMap((row) => {
      const definition = definitionOf(catalogue, row.service);
      return definition ? [{ ...row, service: definition.service }] : [];
    });
    return { proposals: together(service, facts, earlier, todayInItaly(clock)), silent };
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
    if (question.from.some(isOfIdentity)) continue;
    // Which of several it is, is chosen each time.
    if (isPicked(question)) continue;
    // What changes is not what was known.
    if (question.anew) continue;
    const parts = partsOf(question).map((part) => ({
      path: id + part,
      fact: told.get(id + part),
      before: answeredBefore(id + part, part, question, earlier, today),
    }));
    const chosen = parts.map((part) => likelier(question, part));
    // An address is one answer: where it is the person's own, no part of it is a register's.
    const isOwn = chosen.some((one) => one?.register === 'earlier' && one.instead === undefined);
    for (const [n, { path, before }] of parts.entries()) {
      const one = isOwn ? before?.fact : chosen[n];
      if (one) proposals.set(path, one);
      else proposals.delete(path);
    }
  }
  // In the order of the questions: a code is held against the names and the birth before it.
  return [...proposals.values()].sort((a, b) => order(service, a) - order(service, b));
}

function likelier(
  question: Question,
  { fact, before }: { readonly fact: Fact | undefined; readonly before: Before | undefined },
): Proposal | undefined {
  if (!before) return fact;
  if (fact && before.against !== undefined && isDeepStrictEqual(before.against, fact.value))
    return { ...fact, instead: before.fact.value };
  const rank = (register: Fact['register']) => question.from.findIndex((one) => one.register === register);
  const isFirst = before.isOwn ? !fact || rank('earlier') < rank(fact.register) : !fact;
  return isFirst ? before.fact : fact;
}

// What is asked of a question: it, or each part of an address. Whose element of a list is whose cannot be known.
function partsOf(question: Question): readonly string[] {
  const composite = compositeOf(question);
  if (!composite) return [''];
  return composite.many ? [] : Object.keys(composite.fields).map((field) => `.${field}`);
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
  path: string,
  part: string,
  question: Question,
  earlier: readonly Earlier[],
  today: CalendarDate,
): Before | undefined {
  for (const { service, answers, known, at } of earlier) {
    const theirId = askedAs(service, question);
    if (theirId === undefined || !isWhole(service, answers, theirId, today)) continue;
    const theirs = theirId + part;
    const value = answerAs(answers, theirs);
    if (value === undefined) continue;
    const fact = own(known, theirs);
    if (fact && isDeepStrictEqual(fact.value, value)) {
      if (fact.until < today) continue;
      return { fact: { path, ...fact }, isOwn: fact.register === 'earlier' };
    }
    const freshDays = question.from.find(({ register }) => register === 'earlier')?.freshDays;
    const asOf = todayInItaly({ nowMs: () => at.getTime() });
    const mine: Fact = { path, value, register: 'earlier', asOf, until: addDays(asOf, freshDays ?? 0) };
    if (fact) return { fact: mine, isOwn: freshDays !== undefined, against: fact.value };
    if (freshDays === undefined || mine.until < today) continue;
    return { fact: mine, isOwn: true };
  }
  return undefined;
}

/** The question by which a service asks for the fact of another, where it does; not one that is a list. */
function askedAs(service: Service, { fact }: Question): string | undefined {
  if (fact === undefined) return undefined;
  return Object.entries(service.questions).find(
    ([, one]) => one.fact === fact && compositeOf(one)?.many !== true,
  )?.[0];
}

// Half an address is none.
function isWhole(service: Service, answers: RawAnswers, id: string, today: CalendarDate): boolean {
  return route(service, answers, today).every((ask) => ask.id !== id || ask.answered);
}
