// SPDX-License-Identifier: AGPL-3.0-or-later
import { type CalendarDate, own } from '#core/index.ts';
import {
  allows,
  compositeOf,
  count,
  entryPart,
  type Guard,
  type Question,
  type QuestionWords,
} from '#kinds/index.ts';
import { type RawAnswers, valueAt } from './raw-answers.ts';
import type { Service } from './service.ts';
import { endsShort } from './unanswered.ts';
import { answersView } from './view.ts';
import type { ServiceWords } from './words.ts';

/** One question to one person at one place: what every channel asks. Always of a kind with a single answer. */
export interface Ask {
  /** `last-day`; `children` for how many; `children.0.birth` for a field of the first. */
  readonly path: string;
  /** The id of the question of the service. */
  readonly id: string;
  readonly question: Question;
  readonly answered: boolean;
  /** True where the answer says how many elements a list has. */
  readonly howMany: boolean;
  /** Which element of which list, counted from 0. */
  readonly item?: { readonly list: string; readonly index: number; readonly of: number };
}

/**
 * The questions of a service that these answers lead to, in order, answered or not. A pure function of the answers: changing
 * one re-routes. A question whose turn depends on something not answered yet is not in the route until it is.
 */
export function route(service: Service, raw: RawAnswers, today: CalendarDate): readonly Ask[] {
  const view = answersView(service, raw, today);
  const asks: Ask[] = [];
  for (const [id, question] of Object.entries(service.questions)) {
    if (isOnRoute(question.when, view, today)) asks.push(...asksOf(id, question, raw, view, today));
  }
  return asks;
}

function isOnRoute(guard: Guard | undefined, view: never, today: CalendarDate): boolean {
  if (!guard) return true;
  try {
    return allows(guard, view, today);
  } catch (error) {
    if (endsShort(error)) return false;
    throw error;
  }
}

function asksOf(id: string, question: Question, raw: RawAnswers, view: never, today: CalendarDate): Ask[] {
  const composite = compositeOf(question);
  const value = own(raw, id);
  if (!composite) return [{ path: id, id, question, answered: value !== undefined, howMany: false }];
  if (!composite.many) return fieldAsks(id, `${id}.`, composite, raw, view[id], today);
  const howMany: Ask = {
    path: id,
    id,
    question: howManyQuestion(composite.min, composite.max),
    answered: value !== undefined,
    howMany: true,
  };
  const items = Array.isArray(value) ? value : [];
  const views: readonly never[] = items.length > 0 ? view[id] : [];
  return [
    howMany,
    ...items.flatMap((_, index) =>
      fieldAsks(id, `${id}.${index}.`, composite, raw, views[index] as never, today, {
        list: id,
        index,
        of: items.length,
      }),
    ),
  ];
}

const howManyQuestions = new Map<string, Question>();
function howManyQuestion(min: number, max: number): Question {
  const key = `${min}-${max}`;
  const made = howManyQuestions.get(key) ?? count({ min, max });
  howManyQuestions.set(key, made);
  return made;
}

function fieldAsks(
  id: string,
  prefix: string,
  composite: NonNullable<ReturnType<typeof compositeOf>>,
  raw: RawAnswers,
  view: never,
  today: CalendarDate,
  item?: Ask['item'],
): Ask[] {
  return Object.entries(composite.fields).flatMap(([field, question]) => {
    if (!isOnRoute(question.when, view, today)) return [];
    const path = prefix + field;
    const answered = valueAt(raw, path) !== undefined;
    return [{ path, id, question, answered, howMany: false, ...(item ? { item } : {}) }];
  });
}

/** The ask at a path of the route; undefined when it is off the route. */
export function askAt(service: Service, raw: RawAnswers, today: CalendarDate, path: string): Ask | undefined {
  return route(service, raw, today).find((ask) => ask.path === path);
}

/** The words of an ask: those of its question, or of the field of its list. */
export function wordsOf(words: ServiceWords, ask: Pick<Ask, 'path' | 'id' | 'howMany'>): QuestionWords {
  const of = own(words.questions, ask.id);
  const field = ask.path === ask.id ? undefined : ask.path.split('.').at(-1);
  const found = field === undefined ? of : own(of?.fields, field);
  if (!found) throw new Error(`no words for ${ask.path.replaceAll(/\d+/g, 'n')}`);
  return found;
}

/**
 * What an ask is a part of: "Figlio 1" of an element of a list, "Indirizzo di casa" of an address; of an element that has a name (`names`, by
 * its place: `children.0`), its name.
 */
export function partOf(
  words: ServiceWords,
  ask: Pick<Ask, 'path' | 'id' | 'item'>,
  names: Readonly<Record<string, string>> = {},
): string | undefined {
  const of = own(words.questions, ask.id);
  const named = ask.item && own(names, `${ask.item.list}.${ask.item.index}`);
  if (named !== undefined) return named;
  if (ask.item) return of?.item?.replace('{n}', String(ask.item.index + 1));
  // Which entry of a register it is has the name of the whole.
  return ask.path === ask.id || ask.path === `${ask.id}.${entryPart}` ? undefined : of?.short;
}

/** What a row of a list is called, by its place: `heirs.1`, "Heir 2". Undefined where nothing stands there. */
export function rowName(words: ServiceWords, path: string | null): string | undefined {
  const [, list = '', at] = /^(.+)\.(\d+)$/.exec(path ?? '') ?? [];
  return at === undefined
    ? undefined
    : own(words.questions, list)?.item?.replace('{n}', String(Number(at) + 1));
}
