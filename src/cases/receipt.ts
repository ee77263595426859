// SPDX-License-Identifier: AGPL-3.0-or-later
import type { CalendarDate, Language } from '#core/index.ts';
import {
  type Ask,
  type Definition,
  type RawAnswers,
  report,
  route,
  toldOfOthers,
  valueAt,
  wordsIn,
  wordsOf,
} from '#interview/index.ts';
import { kindOf } from '#kinds/index.ts';
import type { Places } from '#places/index.ts';
import type { Actor, Channel, Receipt, ReceiptLine } from './application.ts';

/** An answer as it is written, in a language; "has none" in the words of its question. */
export function writtenAnswer(
  definition: Definition,
  ask: Ask,
  answers: RawAnswers,
  language: Language,
  today: CalendarDate,
  places: Places,
): string {
  const words = wordsOf(wordsIn(definition, language), ask);
  const value = valueAt(answers, ask.path);
  if (value === null) return words.none ?? '';
  const shown = ask.howMany && Array.isArray(value) ? value.length : value;
  const { options } = ask.question;
  return kindOf(ask.question).show(shown, { options, words, language, today, places });
}

/** The answers on the route as lines of a summary or a receipt. */
export function writtenLines(
  definition: Definition,
  answers: RawAnswers,
  language: Language,
  today: CalendarDate,
  places: Places,
): readonly ReceiptLine[] {
  const words = wordsIn(definition, language);
  return route(definition.service, answers, today)
    .filter((ask) => ask.answered)
    .map((ask) => {
      const value = writtenAnswer(definition, ask, answers, language, today, places);
      const name = ask.item && words.questions[ask.id]?.item;
      const line = { path: ask.path, short: wordsOf(words, ask).short, value };
      return name && ask.item ? { ...line, item: name.replace('{n}', String(ask.item.index + 1)) } : line;
    });
}

/** Everything that was shown to the person on submitting, fixed for ever; the register adds its number. */
export function receiptOf(
  definition: Definition,
  answers: RawAnswers,
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
  return {
    number,
    service: definition.service.id,
    title: words.title,
    language,
    on,
    submittedAt: submittedAt.toISOString(),
    channel,
    ...(actor ? { actor } : {}),
    lines: writtenLines(definition, answers, language, on, places),
    outcome: report(definition, answers, on, language),
    consent: words.consent,
    afterwards: [words.afterwards, ...toldOfOthers(definition, answers, on, language)].join(' '),
  };
}
