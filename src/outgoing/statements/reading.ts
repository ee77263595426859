// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Brand } from '#catalogue/index.ts';
import { type CalendarDate, type Cents, type Language, textIn } from '#core/index.ts';
import {
  type Definition,
  type Figures,
  type SentenceValue,
  sentence,
  type ToldList,
  type ToldReading,
  type ToldSum,
  wordsIn,
} from '#interview/index.ts';
import { showDate, showMoney, showNumber } from '#kinds/index.ts';
import { type Block, letterheadOf, type Paper } from '#paper/index.ts';
import { groupedNumber } from './issued.ts';
import { say } from './reading-phrases.ts';

/** How figures are told: written, or as a voice reads them. */
export interface ReadingFigures extends Figures {
  readonly number: (value: number, language: Language) => string;
}

/** Figures as they are written. */
const writtenFigures: ReadingFigures = { date: showDate, money: showMoney, number: showNumber };

/** An archive that was asked: up to which day it goes, or why it told nothing. */
export interface Source {
  readonly problem?: keyof typeof problemSays;
  readonly asOf: CalendarDate | null;
  readonly isStale: boolean;
  readonly isSample: boolean;
}

const problemSays = {
  'not-connected': 'notConnected',
  silent: 'away',
  resting: 'away',
  drift: 'unreadable',
  forged: 'unreadable',
  refused: 'unreadable',
} as const satisfies Readonly<Record<string, Parameters<typeof say>[0]>>;

/** Why an archive told nothing, and what to do; undefined where each told what it knows. */
export function problemsOf(sources: readonly Source[], language: Language): readonly string[] {
  const found = sources.flatMap(({ problem }) => (problem ? [problemSays[problem]] : []));
  return [...new Set(found)].map((id) => say(id, language));
}

/** How old what was read is: up to which day it goes, and that it is old where it is. */
export function agesOf(
  sources: readonly Source[],
  language: Language,
  { date }: Pick<Figures, 'date'> = writtenFigures,
): readonly string[] {
  return sources.flatMap(({ asOf, isStale }) =>
    asOf ? [say(isStale ? 'stale' : 'asOf', language, { date: date(asOf, language) })] : [],
  );
}

/** That what was read is invented; undefined where it is not. */
export function sampleOf(sources: readonly Source[], language: Language): string | undefined {
  return sources.some(({ isSample }) => isSample) ? say('sample', language) : undefined;
}

/** A total as it is told. */
export function sumText(
  { value, unit }: Pick<ToldSum, 'value' | 'unit'>,
  language: Language,
  figures: ReadingFigures = writtenFigures,
): string {
  if (typeof value !== 'number') return value;
  return unit === 'cents' ? figures.money(value as Cents, language) : figures.number(value, language);
}

/** A total in a sentence: "Ancora da restituire in tutto: 540,00 €." */
export function sumLine(sum: ToldSum, language: Language, figures: ReadingFigures = writtenFigures): string {
  return say('line', language, { label: sum.label, value: sumText(sum, language, figures) });
}

/** What is told around what was read: first what is to be known of it, and last what can be done and how old it is. */
export function tellingBlocks(
  told: Pick<ToldReading, 'notes'>,
  sources: readonly Source[],
  language: Language,
): { readonly before: readonly Block[]; readonly after: readonly Block[] } {
  const sample = sampleOf(sources, language);
  const old = sources.some(({ isStale }) => isStale);
  const ages = agesOf(sources, language);
  const notice = (title: Parameters<typeof say>[0], text: string): Block => ({
    kind: 'notice',
    title: say(title, language),
    text,
  });
  const notes: readonly Block[] =
    told.notes.length > 0
      ? [
          { kind: 'heading', level: 2, text: say('toKnow', language) },
          { kind: 'list', items: told.notes.map(({ says }) => says) },
        ]
      : [];
  return {
    before: [
      ...problemsOf(sources, language).map((text) => notice('awayTitle', text)),
      ...(sample ? [notice('sampleTitle', sample)] : []),
      ...(old ? ages.map((text) => notice('staleTitle', text)) : []),
    ],
    after: [
      ...notes,
      ...(old ? [] : ages.map((text): Block => ({ kind: 'paragraph', look: 'small', text }))),
    ],
  };
}

/** What was read of somebody, as pieces of a document. */
export function readingBlocks(
  told: ToldReading,
  sources: readonly Source[],
  language: Language,
): readonly Block[] {
  const { before, after } = tellingBlocks(told, sources, language);
  return [
    ...before,
    ...told.lists.flatMap((list) => listBlocks(list, told.lists.length > 1)),
    ...sumsBlocks(told.sums, language),
    ...after,
  ];
}

function listBlocks(
  { title, found, columns, rows, isTable }: ToldList,
  isOneOfMany: boolean,
): readonly Block[] {
  const head: readonly Block[] = [
    ...(isOneOfMany ? [{ kind: 'heading', level: 2, text: title } as const] : []),
    { kind: 'paragraph', look: 'lead', text: found },
  ];
  if (rows.length === 0) return head;
  if (isTable)
    return [
      ...head,
      {
        kind: 'table',
        caption: title,
        columns: columns.map(({ label, isFigure }) => (isFigure ? { label, figures: true } : { label })),
        rows,
      },
    ];
  return [
    ...head,
    ...rows.flatMap((row): readonly Block[] => [
      { kind: 'heading', level: isOneOfMany ? 3 : 2, text: row[0] ?? '' },
      {
        kind: 'facts',
        facts: columns.slice(1).map(({ label }, n) => ({ name: label, text: row[n + 1] ?? '' })),
      },
    ]),
  ];
}

/** What was read, in all. */
export function sumsBlocks(sums: readonly ToldSum[], language: Language): readonly Block[] {
  if (sums.length === 0) return [];
  return [
    { kind: 'heading', level: 2, text: say('inShort', language) },
    { kind: 'facts', facts: sums.map((sum) => ({ name: sum.label, text: sumText(sum, language) })) },
  ];
}

/** Whose data they are, and the day on which they are printed. */
export interface ReadingOf {
  readonly name: string;
  readonly codiceFiscale: string;
  readonly birthDate: CalendarDate | null;
  readonly on: CalendarDate;
  /** The year that the document is about. */
  readonly year?: number;
  /** The number of the application that it was asked for by. */
  readonly application?: string;
}

/** What was read of somebody, on paper to take away: in the words of a service, or of its document. */
export function readingPaper(
  definition: Definition,
  { told, sources }: { readonly told: ToldReading; readonly sources: readonly Source[] },
  { name, codiceFiscale, birthDate, on, year, application }: ReadingOf,
  brand: Brand,
  language: Language,
): Paper {
  const words = wordsIn(definition, language);
  const years: Readonly<Record<string, SentenceValue>> =
    year === undefined ? {} : { year: { text: String(year) }, nextYear: { text: String(year + 1) } };
  const title = sentence(words.title, years, language);
  const fact = (id: Parameters<typeof say>[0], text: string) => ({ name: say(id, language), text });
  const use: readonly Block[] = definition.service.produces
    ? []
    : [{ kind: 'paragraph', look: 'small', text: say('noCertificate', language) }];
  return {
    title,
    language,
    date: on,
    letterhead: letterheadOf(brand, language),
    reference:
      application === undefined
        ? say('reference', language, { title, date: showDate(on, language) })
        : say('asked', language, { title, number: application }),
    blocks: [
      { kind: 'paragraph', look: 'lead', text: sentence(words.summary, years, language) },
      { kind: 'heading', level: 2, text: say('who', language) },
      {
        kind: 'facts',
        facts: [
          fact('name', name),
          fact('codiceFiscale', codiceFiscale),
          ...(birthDate ? [fact('birth', showDate(birthDate, language))] : []),
          fact('by', textIn(brand.agency, language)),
          fact('printed', showDate(on, language)),
        ],
      },
      ...readingBlocks(told, sources, language),
      { kind: 'heading', level: 2, text: say('use', language) },
      { kind: 'paragraph', text: `${words.afterwards} ${say('mistake', language)}` },
      ...use,
    ],
  };
}

/** A document with its number, and how whoever is given it checks it. */
export function numbered(
  paper: Paper,
  { number, until }: { readonly number: string; readonly until: CalendarDate },
  origin: string,
): Paper {
  const { language } = paper;
  const shown = groupedNumber(number);
  const values = { number: shown, date: showDate(until, language), address: `${origin}/${language}/verify` };
  return {
    ...paper,
    reference: say('numbered', language, { reference: paper.reference ?? paper.title, number: shown }),
    blocks: [
      ...paper.blocks,
      { kind: 'heading', level: 2, text: say('check', language) },
      { kind: 'facts', facts: [{ name: say('number', language), text: shown }] },
      { kind: 'paragraph', text: say('checkText', language, values) },
    ],
  };
}
