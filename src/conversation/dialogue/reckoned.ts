// SPDX-License-Identifier: AGPL-3.0-or-later
import { addDays, addYears, type CalendarDate, type Cents } from '#core/index.ts';
import {
  type Amount,
  type Ask,
  answered,
  askAt,
  evaluate,
  nextPath,
  type RawAnswers,
  withPlainAnswer,
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

/** So many ways of answering what is open are tried, until so many gave a sum, and so many questions are answered on each. */
const mostWays = 80;
const ways = 12;
const fewestWays = 8;
const mostAnswers = 60;
/** A small and a middling sum of a year, in cents; and of what is summed up over a working life's last years. */
const littleAndMuch = [500_000, 3_000_000] as const;
const littleAndMuchAtOnce = [2_000_000, 9_000_000] as const;
const mostTimes = 20;

/**
 * Reckons the sums of a service with the answers given and some that may yet be given: yes and no, each of the options, little and much. Each is a
 * sum that the law gives for such answers; the least and the most of them are examples, no bounds.
 */
export function reckoned({ definition, today }: Context, given: RawAnswers): readonly Reckoned[] {
  const found = new Map<string, { readonly of: Amount; readonly sums: Cents[]; isOfficial: boolean }>();
  let told = 0;
  for (let way = 0; way < mostWays && told < ways; way++) {
    const amounts = sumsOn(definition, given, today, way);
    if (amounts.length > 0) told++;
    for (const of of amounts) {
      const known = found.get(of.id) ?? { of, sums: [], isOfficial: true };
      // The weakest mark holds for all of them.
      const weakest = known.isOfficial ? of : known.of;
      known.sums.push(of.cents);
      found.set(of.id, { ...known, of: weakest, isOfficial: known.isOfficial && of.mark === 'official' });
    }
  }
  // Of what may be anything, or comes out by chance, nothing is told.
  return [...found].flatMap(([id, { of, sums }]): readonly Reckoned[] => {
    const sorted = sums.toSorted((a, b) => a - b);
    const high = sorted.at(-1) ?? 0;
    // One sum that is cut to next to nothing is no example of what people get.
    const usual = sorted.filter((sum) => sum > 0 && high <= sum * mostTimes);
    const [low] = usual;
    return usual.length < fewestWays || low === undefined
      ? []
      : [{ id, per: of.per, mark: of.mark, low, high: high as Cents, times: usual.length }];
  });
}

function sumsOn(
  definition: Context['definition'],
  given: RawAnswers,
  today: CalendarDate,
  way: number,
): readonly Amount[] {
  const { service } = definition;
  let answers = given;
  let seed = way + 1;
  for (let n = 0; n < mostAnswers; n++) {
    const { amounts, status } = evaluate(service, answers, today);
    if (status === 'ineligible' || status === 'no-parameters') return [];
    const due = amounts.filter(({ cents }) => cents > 0);
    const now = due.filter(({ from, to }) => (!from || from <= today) && (!to || today <= to));
    if (amounts.length > 0) return now.length > 0 ? now : due.slice(0, 1);
    const path = nextPath(service, answers, today, 'estimate');
    const ask = path === null ? undefined : askAt(service, answers, today, path);
    const may = ask ? mayBe(ask, today) : [];
    if (!ask) return [];
    // The same choice each time: what is told must not change by asking again.
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    const from = Math.floor((seed / 2_147_483_648) * may.length);
    const before = answers;
    // An answer that takes the right away gives no sum.
    const next =
      may.length === 0
        ? withPlainAnswer(definition, before, ask.path, today)
        : [...may.slice(from), ...may.slice(0, from)]
            .map((value) => answered(service, before, ask.path, value, ask.howMany))
            .find((one) => evaluate(service, one, today).status !== 'ineligible');
    if (!next) return [];
    answers = next;
  }
  return [];
}

// Some answers that a question may get; none where no sum hangs on which it is: a name, a code.
function mayBe({ question, howMany }: Ask, today: CalendarDate): readonly unknown[] {
  const options = question.options as {
    readonly ids?: readonly string[];
    readonly min?: number;
    readonly max?: number;
    readonly per?: string;
    readonly notBefore?: unknown;
  };
  const notBefore = typeof options.notBefore === 'string' ? options.notBefore : undefined;
  const { min = 0, max, per } = options;
  if (howMany) return [Math.max(1, min)];
  switch (question.kind) {
    case 'yes-no':
      return [true, false];
    case 'choice':
      return options.ids ?? [];
    case 'count':
      return max === undefined ? [min, min + 2] : [min, Math.round((min + max) / 2), max];
    case 'money':
      return [
        ...(per === 'once' ? littleAndMuchAtOnce : littleAndMuch)
          .map((sum) => (per === 'month' ? Math.round(sum / 12) : sum))
          .filter((sum) => sum >= min && (max === undefined || sum <= max)),
        ...(question.none ? [null] : []),
      ];
    case 'date':
      // What has just happened is as likely as all the years before.
      return [today, addDays(today, -30), ...[2, 20, 68].map((years) => addYears(today, -years))].filter(
        (date) => notBefore === undefined || date >= notBefore,
      );
    default:
      return [];
  }
}
