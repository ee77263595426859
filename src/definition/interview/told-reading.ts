// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Language, own } from '#core/index.ts';
import {
  type Asked,
  compositeOf,
  kindOf,
  type Question,
  type QuestionWords,
  type Setting,
  showNumber,
} from '#kinds/index.ts';
import { packOf } from '#languages/index.ts';
import type { SentenceValue } from './definition.ts';
import { evaluate } from './evaluate.ts';
import { figureOf } from './features/reads.ts';
import type { Unit } from './parameter.ts';
import type { RawAnswers } from './raw-answers.ts';
import { sentence, wordsIn } from './sentences.ts';
import type { Definition } from './service.ts';
import type { Standing } from './standing.ts';

/** How values are told: as they stand on a page, or as a voice reads them. */
export interface Telling {
  readonly by: 'show' | 'say';
  readonly number: (value: number, language: Language) => string;
}

/** Values as they are written. */
export const written: Telling = { by: 'show', number: showNumber };

/** Something that was read, told: how many lines there are, and each line, the newest first. */
export interface ToldList {
  readonly id: string;
  readonly title: string;
  /** How many there are; or that there is none, and what to do then. */
  readonly found: string;
  readonly columns: readonly { readonly id: string; readonly label: string; readonly isFigure: boolean }[];
  readonly rows: readonly (readonly string[])[];
  /** A row fits a line: else each is a list of its own. */
  readonly isTable: boolean;
  /** Each row in a sentence. */
  readonly lines: readonly string[];
  /** How many of them are followed by ear at once. */
  readonly aloud: number;
}

/** What follows from what was read: a total. */
export interface ToldSum extends Standing {
  readonly id: string;
  readonly label: string;
  readonly law: string;
  readonly value: number | string;
  readonly unit: Unit;
}

/** What a service that only reads tells of somebody. */
export interface ToldReading {
  readonly lists: readonly ToldList[];
  readonly sums: readonly ToldSum[];
  readonly notes: readonly { readonly id: string; readonly law: string; readonly says: string }[];
}

/** Tells what was read, in the words of the service. Pure; what was not read is left out. */
export function tellReading(
  definition: Definition,
  read: RawAnswers,
  language: Language,
  setting: Setting,
  telling: Telling = written,
): ToldReading {
  const { service } = definition;
  const words = wordsIn(definition, language);
  const lists = Object.keys(service.reads ?? {}).filter((id) => Array.isArray(own(read, id)));
  const { amounts, steps, notes } = evaluate(service, read, setting.today);
  const hasLines = lists.some((id) => (own(read, id) as readonly unknown[]).length > 0);
  return {
    lists: lists.map((id) => toldList(definition, id, read, { language, ...setting }, telling)),
    sums: hasLines
      ? [
          ...steps.map(({ id, value, unit, ...more }) => ({
            ...more,
            id,
            value,
            unit,
            label: own(words.steps, id) ?? id,
          })),
          ...amounts.map(({ id, cents, ...more }) => ({
            ...more,
            id,
            value: cents as number,
            unit: 'cents' as const,
            label: own(words.amounts, id) ?? id,
          })),
        ]
      : [],
    notes: notes.map((id) => ({
      id,
      law: own(service.notes, id) ?? '',
      says: own(words.notes, id) ?? '',
    })),
  };
}

const usualAloud = 3;
// More than this fit neither a sheet nor a screen.
const mostColumns = 7;

type At = Setting & { readonly language: Language };

function toldList(definition: Definition, id: string, read: RawAnswers, at: At, telling: Telling): ToldList {
  const { questions, reads = {} } = definition.service;
  const { language } = at;
  const words = wordsIn(definition, language);
  const said = own(words.reads, id);
  const fields = compositeOf(own(questions, id) as Question)?.fields ?? {};
  const inWords = own(words.questions, id);
  const newest = own(reads, id)?.newest ?? '';
  const rows = [...(own(read, id) as readonly RawAnswers[])].sort((a, b) =>
    after(own(a, newest), own(b, newest)),
  );
  const told = rows.map((row) =>
    Object.entries(fields).map(([field, question]) =>
      toldValue(question, own(row, field), own(inWords?.fields, field), at, telling),
    ),
  );
  const n = rows.length;
  const found = n === 0 ? (said?.none ?? '') : (said?.found ?? '');
  return {
    id,
    title: inWords?.label ?? id,
    found: sentence(found, { n, count: { text: telling.number(n, language) } }, language),
    columns: Object.entries(fields).map(([field, { kind }]) => ({
      id: field,
      label: own(inWords?.fields, field)?.short ?? field,
      isFigure: kind === 'money' || kind === 'count' || kind === 'decimal',
    })),
    rows: told,
    isTable: Object.keys(fields).length <= mostColumns,
    aloud: own(reads, id)?.aloud ?? usualAloud,
    lines: told.map((values) => {
      const put = Object.entries(fields).map(([field, { kind }], n): [string, SentenceValue] => {
        const text = values[n] ?? '';
        return [figureOf(field), { text: kind === 'choice' ? inSentence(text, language) : text }];
      });
      return begun(sentence(said?.line ?? '', Object.fromEntries(put), language));
    }),
  };
}

function toldValue(
  question: Question,
  value: unknown,
  words: QuestionWords | undefined,
  at: At,
  { by }: Telling,
): string {
  if (value === null || value === undefined) return words?.none ?? '';
  const asked: Asked<object> = {
    ...at,
    options: question.options,
    words: words ?? { label: '', short: '', why: '' },
  };
  return kindOf(question)[by](value as never, asked as never);
}

function inSentence(text: string, language: Language): string {
  return packOf(language).writing.inSentence(text);
}

// What was put in may begin a sentence, or end it with a stop of its own: "Prova s.r.l."
function begun(text: string): string {
  return text
    .replaceAll(/(^|[.?!] )(\p{Ll})/gu, (_, before: string, letter: string) => before + letter.toUpperCase())
    .replaceAll(/\.\.(?= |$)/g, '.');
}

function after(one: unknown, other: unknown): number {
  if (typeof one === 'number' && typeof other === 'number') return other - one;
  return String(one) < String(other) ? 1 : String(one) > String(other) ? -1 : 0;
}
