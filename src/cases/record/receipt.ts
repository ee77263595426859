// SPDX-License-Identifier: AGPL-3.0-or-later

import { isDeepStrictEqual } from 'node:util';
import { type CalendarDate, type Language, own } from '#core/index.ts';
import {
  type Ask,
  checkAnswers,
  type Definition,
  dueOf,
  partNamed,
  partOf,
  periodOf,
  type RawAnswers,
  report,
  route,
  toldOfDue,
  toldOfOthers,
  toldOfPapers,
  toldOfPeriod,
  valueAt,
  wordsIn,
  wordsOf,
} from '#interview/index.ts';
import { kindOf } from '#kinds/index.ts';
import type { Places } from '#places/index.ts';
import type { Actor, Application, Channel, Receipt, ReceiptLine } from './application.ts';
import { shownWith } from './definition-of-case.ts';
import { answerAs, type Known, namesOf } from './known.ts';
import { saySource } from './known-words.ts';

/** An answer as it is written, in a language; "has none" in the words of its question. */
export function writtenAnswer(
  definition: Definition,
  ask: Ask,
  answers: RawAnswers,
  language: Language,
  today: CalendarDate,
  places: Places,
): string {
  const value = valueAt(answers, ask.path);
  const shown = ask.howMany && Array.isArray(value) ? value.length : value;
  return shownValue(definition, ask, shown, { language, today, places });
}

function shownValue(
  definition: Definition,
  ask: Ask,
  value: unknown,
  at: { readonly language: Language; readonly today: CalendarDate; readonly places: Places },
): string {
  const words = wordsOf(wordsIn(definition, at.language), ask);
  if (value === null) return words.none ?? '';
  return kindOf(ask.question).show(value, { options: ask.question.options, words, ...at });
}

/** The answers on the route as lines of a summary or a receipt, each with where it was known from, if it was. */
export function writtenLines(
  definition: Definition,
  answers: RawAnswers,
  language: Language,
  today: CalendarDate,
  places: Places,
  known: Known = {},
): readonly ReceiptLine[] {
  const words = wordsIn(definition, language);
  const names = namesOf(answers, known);
  return route(definition.service, answers, today)
    .filter((ask) => ask.answered)
    .map((ask) => {
      const value = writtenAnswer(definition, ask, answers, language, today, places);
      const item = partOf(words, ask, names);
      const source = sourceOf(definition, ask, answers, known, { language, today, places });
      const part = partNamed(definition, ask, language, names);
      const line = { path: ask.path, part, short: wordsOf(words, ask).short, value, ...source };
      return item ? { ...line, item } : line;
    });
}

/**
 * The answers of a case that was sent, as lines. What the service no longer asks, or cannot write any more, stands as it was
 * written then.
 */
export function linesOfCase(
  definition: Definition,
  application: Application,
  at: { readonly language: Language; readonly today: CalendarDate; readonly places: Places },
): readonly ReceiptLine[] {
  const { answers, known, receipt } = application;
  const kept = receipt?.lines ?? [];
  const on = receipt?.on ?? at.today;
  try {
    const lines = writtenLines(definition, answers, at.language, on, at.places, known);
    const paths = new Set(lines.map(({ path }) => path));
    return [...lines, ...kept.filter(({ path }) => !paths.has(path))];
  } catch (error) {
    // Answers of another shape than today's questions have.
    if (kept.length === 0) throw error;
    return kept;
  }
}

function sourceOf(
  definition: Definition,
  ask: Ask,
  answers: RawAnswers,
  known: Known,
  at: { readonly language: Language; readonly today: CalendarDate; readonly places: Places },
): Pick<ReceiptLine, 'source' | 'against'> {
  const fact = own(known, ask.path);
  if (!fact) return {};
  if (isDeepStrictEqual(fact.value, answerAs(answers, ask.path)))
    return { source: saySource(fact, at.language) };
  const shown = shownValue(definition, ask, fact.value, at);
  return { source: saySource(fact, at.language, shown), against: shown };
}

/** Everything that was shown to the person on submitting, fixed for ever; the register adds its number. */
export function receiptOf(
  definition: Definition,
  answers: RawAnswers,
  known: Known,
  at: {
    readonly number: string;
    readonly language: Language;
    readonly on: CalendarDate;
    readonly submittedAt: Date;
    readonly channel: Channel;
    readonly places: Places;
    readonly actor?: Actor;
  },
): Omit<Receipt, 'protocol'> {
  const { number, language, on, submittedAt, channel, places, actor } = at;
  const words = wordsIn(definition, language);
  // What is strange and was kept stays in it: an officer looks at it.
  const { problems } = checkAnswers(definition.service, answers, { today: on, places });
  const strange = problems.filter(({ keeps }) => keeps);
  const papers = toldOfPapers(definition, answers, on, language);
  const period = periodOf(definition, answers, on, language);
  const due = dueOf(definition, answers, on, language);
  const outcome = { ...report(definition, answers, on, language), problems: strange };
  const also = [
    ...toldOfOthers(definition, answers, on, language),
    ...papers,
    ...toldOfDue(definition, answers, on, language),
    ...toldOfPeriod(definition, answers, on, language),
  ];
  return {
    number,
    service: definition.service.id,
    title: words.title,
    language,
    on,
    submittedAt: submittedAt.toISOString(),
    channel,
    ...(actor ? { actor } : {}),
    lines: writtenLines(definition, answers, language, on, places, known),
    outcome,
    shown: shownWith(definition, answers, outcome, language),
    consent: words.declaration,
    afterwards: [words.afterwards, ...also].join(' '),
    ...(due ? { due } : {}),
    ...(period ? { period } : {}),
    ...(papers.length > 0 ? { papers } : {}),
  };
}
