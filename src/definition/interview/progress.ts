// SPDX-License-Identifier: AGPL-3.0-or-later
import type { CalendarDate, Language } from '#core/index.ts';
import { own } from '#core/index.ts';
import { compositeOf, type Question } from '#kinds/index.ts';
import { sayer } from '#languages/index.ts';
import { nextPath } from './evaluate.ts';
import { pageOf } from './page-of.ts';
import { type RawAnswers, valueAt, withAnswer } from './raw-answers.ts';
import { type Ask, partOf, route } from './route.ts';
import { wordsIn } from './sentences.ts';
import type { Definition, Service } from './service.ts';

/** How far one is. Nothing of it shrinks or stands still while one goes on, and nothing promises how many questions are left. */
export interface Progress {
  /** The part of the questions that one is in, from 1; of how many. They follow from the service alone, so that they stay the same. */
  readonly part: number;
  readonly of: number;
  /** What the part is called: "Chi fa domanda", "Figlio 2 di 5". */
  readonly name: string;
  /** The question of the part, or of the element of a list, from 1. */
  readonly question: number;
  /** The last of them on the page, where there are several. */
  readonly last?: number;
}

interface Part {
  readonly kind: 'own' | 'list' | 'group';
  /** Of a list or a group, its id. */
  readonly id: string;
  readonly questions: readonly string[];
}

const kept = new WeakMap<Service, readonly Part[]>();

// Lists, groups of questions that services share, and what lies between them, in the order in which they are asked.
function partsOf(service: Service): readonly Part[] {
  const known = kept.get(service);
  if (known) return known;
  const parts: { kind: Part['kind']; id: string; questions: string[] }[] = [];
  for (const [id, question] of Object.entries(service.questions)) {
    const { kind, of } = placeOf(id, question);
    const last = parts.at(-1);
    if (last?.kind === kind && last.id === of) last.questions.push(id);
    else parts.push({ kind, id: of, questions: [id] });
  }
  kept.set(service, parts);
  return parts;
}

function placeOf(id: string, question: Question): { readonly kind: Part['kind']; readonly of: string } {
  if (compositeOf(question)?.many) return { kind: 'list', of: id };
  return question.group ? { kind: 'group', of: question.group.name } : { kind: 'own', of: '' };
}

const say = sayer({
  first: { it: 'Per cominciare', en: 'To begin', de: 'Zum Anfang' },
  own: { it: 'La sua richiesta', en: 'Your request', de: 'Ihr Anliegen' },
  more: { it: 'Altri dati', en: 'Other details', de: 'Weitere Angaben' },
  item: { it: '{item} di {of}', en: '{item} of {of}', de: '{item} von {of}' },
  named: { it: '{item}, {n} di {of}', en: '{item}, {n} of {of}', de: '{item}, {n} von {of}' },
  application: {
    it: 'Parte {part} di {of}: {name}, {last, select, none {domanda {question}} other {domande {question}–{last}}}',
    en: 'Part {part} of {of}: {name}, {last, select, none {question {question}} other {questions {question}–{last}}}',
    de: 'Teil {part} von {of}: {name}, {last, select, none {Frage {question}} other {Fragen {question}–{last}}}',
  },
  estimate: {
    it: '{name}, {last, select, none {domanda {question}} other {domande {question}–{last}}}',
    en: '{name}, {last, select, none {question {question}} other {questions {question}–{last}}}',
    de: '{name}, {last, select, none {Frage {question}} other {Fragen {question}–{last}}}',
  },
});

/** Where one is at a question: in which part, and at which question of it. Pure. */
export function progressAt(
  definition: Definition,
  answers: RawAnswers,
  ask: Ask,
  today: CalendarDate,
  language: Language,
  names: Readonly<Record<string, string>> = {},
): Progress {
  const { service } = definition;
  const parts = partsOf(service);
  const at = parts.findIndex(({ questions }) => questions.includes(ask.id));
  const part = parts[at];
  const before = route(service, answers, today);
  const here = before.findIndex(({ path }) => path === ask.path);
  const isBeside = (one: Ask) =>
    (part?.questions.includes(one.id) ?? false) && one.item?.index === ask.item?.index;
  const answered = before.slice(0, Math.max(0, here)).filter((one) => one.answered && isBeside(one));
  return {
    part: at + 1,
    of: parts.length,
    name: partNamed(definition, ask, language, names),
    question: answered.length + 1,
  };
}

/** What the part is called in which a question stands: "Chi fa domanda", "Figlio 2 di 5", "Sofia, 1 di 2". Pure. */
export function partNamed(
  definition: Definition,
  ask: Ask,
  language: Language,
  names: Readonly<Record<string, string>> = {},
): string {
  const parts = partsOf(definition.service);
  const part = parts.find(({ questions }) => questions.includes(ask.id));
  const words = wordsIn(definition, language);
  const item = ask.item && partOf(words, ask, names);
  if (ask.item && item) {
    const { index, of, list } = ask.item;
    const isNamed = own(names, `${list}.${index}`) !== undefined;
    return say(isNamed ? 'named' : 'item', language, { item, n: index + 1, of });
  }
  if (part?.kind === 'list') return own(words.questions, part.id)?.short ?? say('more', language);
  if (part?.kind === 'group') return own(words.groups, part.id) ?? say('more', language);
  const isFirst = part === parts[0] && parts.filter(({ kind }) => kind === 'own').length > 1;
  return say(isFirst ? 'first' : 'own', language);
}

/** Where one is, in words. An estimate, which asks only what the sum hangs on, has no number of parts. */
export function progressSays(
  progress: Progress,
  language: Language,
  purpose: 'application' | 'estimate' = 'application',
): string {
  return say(purpose, language, { ...progress, last: progress.last ?? 'none' });
}

/** From how many to how many. */
export interface FromTo {
  readonly least: number;
  readonly most: number;
}

/**
 * How many questions people of whom nothing is known are asked, and on how many pages, by the examples of a service, each answered to the
 * end. Pure; nothing without an example.
 */
export function howMuchAsked(
  { service }: Pick<Definition, 'service'>,
  examples: readonly { readonly answers: RawAnswers; readonly on: CalendarDate }[],
): { readonly questions: FromTo; readonly pages: FromTo } | undefined {
  if (examples.length === 0) return undefined;
  const fromTo = (counts: readonly number[]) => ({ least: Math.min(...counts), most: Math.max(...counts) });
  return {
    questions: fromTo(examples.map(({ answers, on }) => route(service, answers, on).length)),
    pages: fromTo(examples.map(({ answers, on }) => pagesWith(service, answers, on).length)),
  };
}

/** The pages of somebody of whom nothing is known and who answers so: each the paths that are asked on it. `answers` are whole. Pure. */
export function pagesWith(
  service: Service,
  answers: RawAnswers,
  on: CalendarDate,
): readonly (readonly string[])[] {
  const pages: string[][] = [];
  let given: RawAnswers = {};
  for (let path = nextPath(service, given, on); path !== null; path = nextPath(service, given, on)) {
    const asks = pageOf(service, given, on, path);
    pages.push(asks.map((ask) => ask.path));
    const before = given;
    for (const ask of asks) {
      const value = valueAt(answers, ask.path);
      const one = ask.howMany && Array.isArray(value) ? value.length : value;
      if (one !== undefined) given = withAnswer(given, ask.path, one, ask.howMany);
    }
    // Answers that are not whole lead no further.
    if (given === before) break;
  }
  return pages;
}
