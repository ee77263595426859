// SPDX-License-Identifier: AGPL-3.0-or-later
import { addYears, type CalendarDate, type Cents } from '#core/index.ts';
import {
  type Amount,
  type Ask,
  answered,
  askAt,
  evaluate,
  nextPath,
  type RawAnswers,
} from '#interview/index.ts';
import type { Context } from './state.ts';

/** What may come of answers that are not all given yet: the least and the most that was reckoned of an amount. */
export interface Reckoned {
  readonly id: string;
  readonly per: Amount['per'];
  readonly low: Cents;
  readonly high: Cents;
  readonly mark: Amount['mark'];
  /** How many of the ways of answering gave it. */
  readonly times: number;
}

/** So many ways of answering what is open are tried, and so many questions are answered on each. */
const ways = 24;
const fewestWays = 8;
const mostAnswers = 60;
/** A small and a middling sum of a year, in cents. */
const littleAndMuch = [500_000, 3_000_000] as const;
const mostTimes = 20;

/**
 * Reckons the sums of a service with the answers given and some that may yet be given: yes and no, each of the options, little and much. Each is a
 * sum that the law gives for such answers; the least and the most of them are examples, no bounds.
 */
export function reckoned({ definition, today }: Context, given: RawAnswers): readonly Reckoned[] {
  const found = new Map<string, Reckoned>();
  for (let way = 0; way < ways; way++) {
    for (const { id, per, cents, mark } of sumsOn(definition.service, given, today, way)) {
      const known = found.get(id);
      found.set(id, {
        id,
        per,
        times: (known?.times ?? 0) + 1,
        mark: known && known.mark !== 'official' ? known.mark : mark,
        low: known && known.low < cents ? known.low : cents,
        high: known && known.high > cents ? known.high : cents,
      });
    }
  }
  // Of what may be anything, or comes out by chance, nothing is told.
  return [...found.values()].filter(
    ({ low, high, times }) => times >= fewestWays && low > 0 && high <= low * mostTimes,
  );
}

function sumsOn(
  service: Context['definition']['service'],
  given: RawAnswers,
  today: CalendarDate,
  way: number,
): readonly Amount[] {
  let answers = given;
  let seed = way + 1;
  for (let n = 0; n < mostAnswers; n++) {
    const { amounts, status } = evaluate(service, answers, today);
    if (status === 'ineligible' || status === 'no-parameters') return [];
    const now = amounts.filter(({ from, to }) => (!from || from <= today) && (!to || today <= to));
    if (amounts.length > 0) return now.length > 0 ? now : amounts.slice(0, 1);
    const path = nextPath(service, answers, today, 'estimate');
    const ask = path === null ? undefined : askAt(service, answers, today, path);
    const may = ask ? mayBe(ask, today) : [];
    if (!ask || may.length === 0) return [];
    // The same choice each time: what is told must not change by asking again.
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    const from = Math.floor((seed / 2_147_483_648) * may.length);
    const before = answers;
    // An answer that takes the right away gives no sum.
    const next = [...may.slice(from), ...may.slice(0, from)]
      .map((value) => answered(service, before, ask.path, value, ask.howMany))
      .find((one) => evaluate(service, one, today).status !== 'ineligible');
    if (!next) return [];
    answers = next;
  }
  return [];
}

// Some answers that a question may get; none where they cannot be guessed at.
function mayBe({ question, howMany }: Ask, today: CalendarDate): readonly unknown[] {
  const options = question.options as {
    readonly ids?: readonly string[];
    readonly min?: number;
    readonly max?: number;
    readonly per?: string;
  };
  const { min = 0, max, per } = options;
  if (howMany) return [Math.max(1, min)];
  switch (question.kind) {
    case 'yes-no':
      return [true, false];
    case 'choice':
      return options.ids ?? [];
    case 'count':
      return [min, max ?? min + 2];
    case 'money':
      return [
        ...littleAndMuch
          .map((sum) => (per === 'month' ? Math.round(sum / 12) : sum))
          .filter((sum) => sum >= min && (max === undefined || sum <= max)),
        ...(question.none ? [null] : []),
      ];
    case 'date':
      return [0, 2, 20, 68].map((years) => addYears(today, -years));
    default:
      return [];
  }
}
