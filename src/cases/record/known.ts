// SPDX-License-Identifier: AGPL-3.0-or-later
import { isDeepStrictEqual } from 'node:util';
import { type CalendarDate, own } from '#core/index.ts';
import { checkValue, knownAt, type RawAnswers, type Service, valueAt, withAnswer } from '#interview/index.ts';
import { compositeOf, isPicked, type Question } from '#kinds/index.ts';
import type { Places } from '#places/index.ts';
import type { Fact } from '#registers/index.ts';
import { type Offer, type Offered, offerOf } from './offered.ts';

/** What was known of an answer without asking: by whom, for which day, and how long it may be used. */
export type KnownFact = Omit<Fact, 'path'>;

/**
 * What was known, by path. It stands beside the answers and no answer ever changes it: where an answer differs, the person
 * contests it, and whoever decides sees both.
 */
export type Known = Readonly<Record<string, KnownFact>>;

/** Is it what the person's digital identity itself says, or the power over a company: who applies? No answer stands against it. */
export function isOfIdentity(fact: Pick<KnownFact, 'register'> | undefined): boolean {
  return fact?.register === 'spid' || fact?.register === 'powers';
}

/** A fact, and what the person answered against the same fact before. */
export interface Proposal extends Fact {
  readonly instead?: unknown;
}

/** An answer as a fact has it: for a list, how many elements. */
export function answerAs(answers: RawAnswers, path: string): unknown {
  const value = valueAt(answers, path);
  return Array.isArray(value) && value.every((item) => typeof item === 'object') ? value.length : value;
}

/** The paths where the person says something else than what was known. */
export function contested(answers: RawAnswers, known: Known): readonly string[] {
  return Object.entries(known)
    .filter(([path, { value }]) => {
      const answer = answerAs(answers, path);
      return answer !== undefined && !isDeepStrictEqual(answer, value);
    })
    .map(([path]) => path);
}

/**
 * What those in a list are called, by their place (`children.0`), where a register gave it: as long as the codice fiscale is the one that it
 * told. Two of one name have none: their number tells them apart.
 */
export function namesOf(answers: RawAnswers, known: Known): Readonly<Record<string, string>> {
  const found = Object.entries(known).flatMap(([path, { named, value }]) =>
    named !== undefined && answerAs(answers, path) === value
      ? [[path.slice(0, path.lastIndexOf('.')), named] as const]
      : [],
  );
  return Object.fromEntries(
    found.filter(([, name]) => found.filter(([, other]) => other === name).length === 1),
  );
}

/** What is known of elements that are still in their list. */
export function withoutGone(known: Known, answers: RawAnswers): Known {
  const isThere = (path: string) => {
    const [list = '', index] = path.split('.');
    return index === undefined || !/^\d+$/.test(index) || valueAt(answers, `${list}.${index}`) !== undefined;
  };
  return Object.fromEntries(Object.entries(known).filter(([path]) => isThere(path)));
}

/** What is known after an element was taken out of a list: those after it move up. */
export function withoutItem(known: Known, list: string, index: number): Known {
  return Object.fromEntries(
    Object.entries(known).flatMap(([path, fact]) => {
      const [id, at, ...rest] = path.split('.');
      if (id !== list || at === undefined) return [[path, fact]];
      if (Number(at) === index) return [];
      const moved = Number(at) > index ? Number(at) - 1 : Number(at);
      return [[[id, moved, ...rest].join('.'), fact]];
    }),
  );
}

/** Answers with what is known put in where nothing was answered yet, and the paths that were filled. */
export interface Filled {
  readonly answers: RawAnswers;
  readonly known: Known;
  readonly filled: readonly string[];
  /** What came to be chosen from, by question. */
  readonly offers: Offered;
}

/**
 * Puts facts in the place of questions not answered yet, and who the person is in any case. A fact that its question would refuse as an answer is left out, and so
 * are the fields of a list that the person made: whose element is whose cannot be known.
 */
export function withFacts(
  service: Service,
  given: { readonly answers: RawAnswers; readonly known: Known },
  facts: readonly Proposal[],
  setting: { readonly today: CalendarDate; readonly places: Places },
): Filled {
  let { answers } = given;
  const known = new Map(Object.entries(given.known));
  const filled: string[] = [];
  const offers = new Map<string, Offer>();
  for (const { path, instead, ...fact } of facts) {
    const [id = '', index] = path.split('.');
    const question = questionAt(service, path);
    if (question && isPicked(question)) {
      const offer = offerOf(question, fact, setting);
      if (offer) offers.set(path, offer);
      continue;
    }
    const isAnswered = answerAs(answers, path) !== undefined;
    // What a guest typed of themself gives way to what their identity says, once they sign in.
    const isFixed = isOfIdentity(fact) && !isOfIdentity(own(given.known, path));
    if (!question || (isAnswered && !isFixed)) continue;
    const composite = compositeOf(question);
    if (composite?.many) {
      const count = Number(fact.value);
      if (count < Math.max(1, composite.min) || count > composite.max) continue;
    } else {
      if (index !== undefined && isList(service, id) && !filled.includes(id)) continue;
      const about = knownAt(question, answers, path);
      const around = { ...setting, ...(about ? { known: about } : {}) };
      // What was answered elsewhere may be none of the answers of this question.
      if (
        ![fact.value, instead].every((value) => value === undefined || checkValue(question, value, around).ok)
      )
        continue;
    }
    answers = withAnswer(answers, path, instead === undefined ? fact.value : instead, composite?.many);
    known.set(path, fact);
    filled.push(path);
  }
  return { answers, known: Object.fromEntries(known), filled, offers: Object.fromEntries(offers) };
}

/** What is known and has served its time, by top-level question: fetched again, or asked. What is contested is the person's own. */
export function stale(answers: RawAnswers, known: Known, today: CalendarDate): readonly string[] {
  const theirs = new Set(contested(answers, known));
  const old = Object.entries(known).filter(([path, { until }]) => until < today && !theirs.has(path));
  return [...new Set(old.map(([path]) => path.split('.')[0] ?? ''))];
}

/** Answers without what is stale and did not come again the same; what did is good for longer. */
export function withoutStale(
  given: { readonly answers: RawAnswers; readonly known: Known },
  old: readonly string[],
  facts: readonly Fact[],
): {
  readonly answers: RawAnswers;
  readonly known: Known;
  readonly gone: readonly string[];
  readonly same: readonly string[];
} {
  let { answers } = given;
  let known = given.known;
  const gone: string[] = [];
  const same: string[] = [];
  for (const id of old) {
    const isOfId = (path: string) => path === id || path.startsWith(`${id}.`);
    const paths = Object.keys(known).filter(isOfId);
    const again = Object.fromEntries(
      facts.filter(({ path }) => isOfId(path)).map(({ path, ...fact }) => [path, fact]),
    );
    const isSame = paths.every((path) => isDeepStrictEqual(own(again, path)?.value, own(known, path)?.value));
    const others = Object.fromEntries(Object.entries(known).filter(([path]) => !isOfId(path)));
    if (isSame) {
      known = { ...known, ...again };
      same.push(...paths);
    } else {
      known = others;
      answers = withAnswer(answers, id, undefined);
      gone.push(...paths);
    }
  }
  return { answers, known, gone, same };
}

function isList(service: Service, id: string): boolean {
  const question = own(service.questions, id);
  return question !== undefined && compositeOf(question)?.many === true;
}

function questionAt(service: Service, path: string): Question | undefined {
  const [id = '', ...rest] = path.split('.');
  const question = own(service.questions, id);
  const field = rest.at(-1);
  return field === undefined ? question : question && own(compositeOf(question)?.fields, field);
}
