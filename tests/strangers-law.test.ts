// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { loadCatalogue } from '#catalogue/index.ts';
import { addDays, type CalendarDate, daysBetween } from '#core/index.ts';
import { decide, type RawAnswers, type Report } from '#interview/index.ts';
import { loadPlaces } from '#places/index.ts';

// Cases of law by somebody who had the text of the law and its sources before them, and neither seen this code nor what it computes.

interface Case {
  readonly id: string;
  readonly service: string;
  readonly on: CalendarDate;
  readonly story: string;
  readonly answers: RawAnswers;
  readonly expect: {
    readonly status: 'eligible' | 'ineligible' | 'unknown';
    readonly amounts: readonly {
      readonly id: string;
      readonly cents: number;
      readonly from?: string;
      readonly to?: string;
    }[];
    readonly figuresKnown: boolean;
    readonly dates?: Readonly<Record<string, string>>;
    readonly days?: number;
    readonly toleranceCents?: number;
  };
}

const catalogue = await loadCatalogue();
const places = loadPlaces();
const cases = readFileSync('tests/strangers-law/cases.jsonl', 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Case);

/** Where the two do not agree, and why ours stays. */
const judged: Readonly<Record<string, string>> = {
  'law-057': 'the mother would have been nine at the birth of her only child: a contradiction of the answers',
  'law-305':
    'the eight days count from the end of an indemnified sickness (circ. 94/2015 § 2.7): the claim on the fifth of them pays from the eighth',
  'law-309': 'too late whether the maternity stops the term or not',
  'law-404': '29 February: the last day of the month where the day is missing (art. 2963 c. 5 c.c.)',
  'law-440': 'the figures of 2023 are the definitive ones since',
};

function reportOf({ service, answers, on }: Case): Report {
  const definition = catalogue.entries.get(service)?.definition;
  assert.ok(definition, service);
  return decide(definition, answers, { today: on, places }, 'it');
}

const unmetOf = ({ conditions }: Report) => conditions.filter(({ state }) => state === 'unmet');

/** The sum of each month, `2026-03`; months of nothing left out. */
function byMonth(spans: readonly { cents: number; from?: string | null; to?: string | null }[]) {
  const months: Record<string, number> = {};
  for (const { cents, from, to } of spans) {
    let month = from?.slice(0, 7) ?? '';
    while (cents > 0 && month <= (to?.slice(0, 7) ?? '')) {
      months[month] = cents;
      const [year = 0, number = 0] = month.split('-').map(Number);
      month = number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, '0')}`;
    }
  }
  return months;
}

const comparers: Readonly<Record<string, (expected: Case['expect'], report: Report) => void>> = {
  'assegno-unico-universale': ({ amounts }, report) => {
    const ours = byMonth(report.amounts.filter(({ id }) => id === 'monthly'));
    assert.deepEqual(ours, byMonth(amounts));
  },
  'naspi-domanda': (expected, { steps, dates, amounts }) => {
    const { start, lastClaim } = expected.dates ?? {};
    const days = steps.find(({ id }) => id === 'duration-days')?.value;
    if (expected.days !== undefined) assert.equal(days, expected.days, 'days');
    if (start !== undefined) assert.equal(dates['start'], start, 'start');
    if (lastClaim !== undefined) assert.equal(dates['apply-by'], lastClaim, 'last day');
    // Month n of the benefit: its days 30(n-1)+1 to 30n.
    const monthly = amounts.filter(({ id }) => id === 'monthly');
    const begins = monthly[0]?.from;
    for (const { id, cents } of expected.amounts) {
      if (id === 'total') {
        const total = amounts.find((amount) => amount.id === 'total')?.cents ?? 0;
        assert.ok(Math.abs(total - cents) <= (expected.toleranceCents ?? 0), `total ${total}, not ${cents}`);
        continue;
      }
      assert.ok(begins);
      const on = addDays(begins, 30 * (Number(id.replace('month-', '')) - 1));
      const ours = monthly.find(({ from, to }) => (from ?? on) <= on && on <= (to ?? on));
      if (daysBetween(on, monthly.at(-1)?.to ?? on) >= 0) assert.equal(ours?.cents, cents, id);
    }
  },
  'bonus-asilo-nido': (expected, { amounts }) => {
    const of = (id: string) => expected.amounts.find((amount) => amount.id === id)?.cents;
    const months = amounts.filter(({ id }) => id === 'monthly').map(({ cents }) => cents);
    assert.equal(amounts.find(({ id }) => id === 'yearly')?.cents, of('total'), 'total');
    for (const id of ['month', 'eleventh-month']) {
      const cents = of(id);
      if (cents !== undefined) assert.ok(months.includes(cents as (typeof months)[number]), `${id} ${cents}`);
    }
  },
  'assegno-sociale': (expected, { amounts, dates }) => {
    const [month] = expected.amounts;
    const ours = amounts.find(({ id }) => id === 'monthly');
    if (month) assert.deepEqual([ours?.cents, ours?.from?.slice(0, 7)], [month.cents, month.from]);
    const start = expected.dates?.['start'];
    if (start && expected.status === 'eligible') assert.equal(dates['start'], start);
  },
};

/** Throws where what we compute is not what was written down. */
function compare(one: Case): void {
  const { service, expect } = one;
  const report = reportOf(one);
  const unmet = unmetOf(report).map(({ id }) => id);
  switch (expect.status) {
    case 'eligible':
      assert.deepEqual(unmet, []);
      assert.equal(report.status === 'no-parameters', !expect.figuresKnown);
      comparers[service]?.(expect, report);
      return;
    case 'ineligible':
      assert.ok(unmet.length > 0);
      return;
    default: {
      // What the sources leave open is decided here with a doubt that is told, or not at all.
      const doubts = [...report.conditions, ...report.amounts].flatMap(({ restsOn }) => restsOn);
      assert.ok(doubts.length > 0 || report.status === 'incomplete' || report.status === 'no-parameters');
    }
  }
}

describe('the law as a stranger to this code reads it', () => {
  for (const one of cases)
    it(`${one.id}, ${one.service}: ${one.story}`, () => {
      const ours = judged[one.id];
      if (ours === undefined) compare(one);
      else assert.throws(() => compare(one), `agrees by now: ${ours}`);
    });
});
