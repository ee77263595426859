// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Language, own } from '#core/index.ts';
import {
  type Amount,
  type Definition,
  datesBeside,
  type MainSum,
  mainSum,
  ownAccount,
  type Report,
  spanSays,
  sumChart,
  sumSays,
  wordsIn,
} from '#interview/index.ts';
import { showDate, showMoney } from '#kinds/index.ts';
import type { Application } from '#record/index.ts';
import { firstMoneyGranted, firstMoneyLabel } from './first-money.ts';
import type { LetterPart } from './letter.ts';
import { facts, heading, text } from './letter-parts.ts';
import { say } from './letter-phrases.ts';

/** How much is paid, or to be paid, and from when; that it comes later, where it is not worked out yet. */
export function amounts(
  report: Report | undefined,
  application: Application,
  definition: Definition,
  language: Language,
): readonly LetterPart[] {
  const due = report?.amounts ?? [];
  if (due.length === 0 && Object.keys(definition.service.amounts).length === 0) return [];
  const { amounts: words, dates } = wordsIn(definition, language);
  const head = heading(say(definition.service.due ? 'amountsToPay' : 'amounts', language));
  if (report?.nothingDue) return [head, text(say('nothingDue', language))];
  const main = report && mainSum(definition, report, language);
  if (!main) return [head, text(say('amountsLater', language))];
  const { now, per, mark, name, others } = main;
  const account = ownAccount(definition, application.answers, report);
  const first = firstMoneyGranted(definition, language);
  const told: (readonly [string, string])[] = [
    [name, sumOf({ ...now, per, mark, from: null, to: null }, language)],
    ...others.map((amount): readonly [string, string] => [
      own(words, amount.id) ?? amount.id,
      sumOf(amount, language),
    ]),
    ...accountFact(account, language),
    ...(first === undefined ? [] : [[firstMoneyLabel(language), first] as const]),
    ...datesBeside(report.dates, main)
      .filter(([id]) => !isTerm(definition, id))
      .map(([id, date]) => [own(dates, id) ?? id, showDate(date, language)] as const),
  ];
  return [
    head,
    facts(told),
    // That it comes once stands beside the sum already.
    ...(per === 'once' ? [] : sumSays(main, language).map(text)),
    ...(main.spans.length > 1 ? [byTime(main, language)] : []),
  ];
}

// By when one had to apply is told with the condition that it was met.
function isTerm({ service }: Definition, date: string): boolean {
  return Object.values(service.conditions).some(({ tells }) => tells === date);
}

/** Where no sum is told, what was worked out is when. */
export function datesAlone(
  report: Report | undefined,
  { answers }: Application,
  definition: Definition,
  language: Language,
): readonly LetterPart[] {
  const told = Object.entries(report?.dates ?? {});
  if (!report || told.length === 0 || Object.keys(definition.service.amounts).length > 0) return [];
  const words = wordsIn(definition, language).dates;
  const account = ownAccount(definition, answers, report);
  return [
    heading(say('dates', language)),
    facts([
      ...told.map(([id, date]): readonly [string, string] => [
        own(words, id) ?? id,
        showDate(date, language),
      ]),
      ...accountFact(account, language),
    ]),
  ];
}

function accountFact(
  account: string | undefined,
  language: Language,
): readonly (readonly [string, string])[] {
  return account
    ? [[say('account', language), say('accountEnds', language, { end: account.slice(-4) })]]
    : [];
}

function byTime(main: MainSum, language: Language): LetterPart {
  const { name, per, spans } = main;
  const chart = sumChart(main, language);
  return {
    type: 'sums',
    caption: say(per === 'month' ? 'byMonth' : 'bySpan', language, { name }),
    columns: [say('period', language), say('amount', language)],
    rows: spans.map((span) => [spanSays(span, language), showMoney(span.cents, language)]),
    ...(chart ? { chart } : {}),
  };
}

function sumOf(
  { cents, per, from, to, mark }: Pick<Amount, 'cents' | 'per' | 'from' | 'to' | 'mark'>,
  language: Language,
): string {
  const shown = showMoney(cents, language);
  // What is the sum of a span comes in parts.
  const sum = per === 'once' && from && to ? shown : say('often', language, { per, sum: shown });
  const span =
    from && to
      ? say('fromTo', language, { sum, from: showDate(from, language), to: showDate(to, language) })
      : from
        ? say('from', language, { sum, from: showDate(from, language) })
        : sum;
  return mark === 'official' ? span : `${span}. ${say('mark', language, { mark })}`;
}
