// SPDX-License-Identifier: AGPL-3.0-or-later

import { IntlMessageFormat } from 'intl-messageformat';
import {
  type CalendarDate,
  type Cents,
  type Language,
  mainLanguage,
  own,
  parseDate,
  type Words,
} from '#core/index.ts';
import { showDate, showMoney, showNumber } from '#kinds/index.ts';
import { joined, jointed } from '#languages/index.ts';
import type { SentenceValue } from './definition.ts';
import type { JudgedCondition } from './evaluate.ts';
import type { Definition } from './service.ts';
import type { ServiceWords } from './words.ts';

/** How figures stand in a sentence: as written on a page, or as a voice reads them. */
export interface Figures {
  date(date: CalendarDate, language: Language): string;
  money(cents: Cents, language: Language): string;
  /** A number that stands in the sentence by itself, as `1.040`; without, as a voice wants it: its digits. */
  number?(value: number, language: Language): string;
}

/** Figures as written: `1.200,50 €`, `31 marzo 2026`. */
export const writtenFigures: Figures = { date: showDate, money: showMoney, number: showNumber };

const messages = new Map<string, IntlMessageFormat>();

// As `showNumber` has it, also where a plural counts.
type Options = NonNullable<ConstructorParameters<typeof IntlMessageFormat>[3]>;
const formatters: NonNullable<Options['formatters']> = {
  getNumberFormat: (locales, options) =>
    new Intl.NumberFormat(locales, { ...options, useGrouping: 'always' as never }) as never,
  getDateTimeFormat: (...of) => new Intl.DateTimeFormat(...of) as never,
  getPluralRules: (...of) => new Intl.PluralRules(...of) as never,
};

/** An ICU message with its figures put in; a text without braces comes back as it is. */
export function sentence(
  message: string,
  values: Readonly<Record<string, SentenceValue>>,
  language: Language,
  figures: Figures = writtenFigures,
): string {
  if (!message.includes('{')) return message;
  const key = `${language} ${message}`;
  let format = messages.get(key);
  if (!format) {
    const whole = new IntlMessageFormat(jointed(message, language), language, undefined, { ignoreTag: true });
    format = new IntlMessageFormat(alone(whole.getAst()), language, undefined, { formatters });
    messages.set(key, format);
  }
  const put = Object.entries(values).flatMap(([name, value]) => {
    const told = figure(value, language, figures);
    const number = typeof told === 'number' && figures.number?.(told, language);
    return [
      [name, told],
      [name + byItself, number || told],
    ];
  });
  return joined(String(format.format(Object.fromEntries(put))), language);
}

/** The names of the figures that a message wants; undefined where its braces make no message. */
export function placeholdersOf(message: string): readonly string[] | undefined {
  if (!/[{}]/.test(message)) return [];
  try {
    const ast = new IntlMessageFormat(message, 'it', undefined, { ignoreTag: true }).getAst();
    return [...new Set(namesIn(ast))];
  } catch {
    return undefined;
  }
}

type Ast = ReturnType<IntlMessageFormat['getAst']>;

const byItself = ' by itself';

// What stands by itself is written; what a plural is chosen by, and counts in it as `#`, stays a number.
function alone(ast: Ast): Ast {
  return ast.map((element): Ast[number] => {
    if (element.type === 1) return { ...element, value: element.value + byItself };
    if (!('options' in element)) return element;
    const options = Object.entries(element.options).map(([name, one]) => [
      name,
      { ...one, value: alone(one.value) },
    ]);
    return { ...element, options: Object.fromEntries(options) };
  });
}

function namesIn(ast: Ast): readonly string[] {
  return ast.flatMap((element) => {
    // A text alone, or `#` inside a plural, names nothing.
    if (element.type === 0 || element.type === 7) return [];
    const inner =
      'options' in element ? Object.values(element.options).flatMap(({ value }) => namesIn(value)) : [];
    return [element.value, ...inner];
  });
}

function figure(value: SentenceValue, language: Language, figures: Figures): string | number {
  if (typeof value === 'number') return value;
  if (typeof value === 'string') return parseDate(value) ? figures.date(value, language) : value;
  return 'cents' in value ? figures.money(value.cents, language) : value.text;
}

/** The language in which a service is told to who reads this one: the main one where it has no words in it. */
export function toldIn(
  { words }: { readonly words: { readonly [L in Language]?: unknown } },
  language: Language,
): Language {
  return words[language] ? language : mainLanguage;
}

/** The words of a service in a language, or in Italian where that language lacks them. */
export function wordsIn(definition: Definition, language: Language): ServiceWords {
  return definition.words[language] ?? definition.words.it;
}

const notApplicable: Words = {
  it: 'Questo punto non riguarda il tuo caso.',
  en: 'This point does not concern your case.',
  de: 'Dieser Punkt betrifft Ihren Fall nicht.',
};

/** What a judged condition says. Where the figures of its sentence are not known yet, the sentence for unknown. */
export function conditionSays(
  words: ServiceWords,
  judged: JudgedCondition,
  language: Language,
  figures: Figures = writtenFigures,
): string {
  const of = own(words.conditions, judged.id);
  if (!of) throw new Error(`no words for the condition ${judged.id}`);
  if (judged.state === 'not-applicable') return notApplicable[language];
  return sentence(of[judged.state], judged.values, language, figures);
}
