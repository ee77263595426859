// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { loadCatalogue } from '#catalogue/index.ts';
import { addDays, day } from '#core/index.ts';
import { evaluate } from '#interview/index.ts';

// The contributions that people pay themselves worked out a second time, by code that shares nothing with the services. The rates of an
// hour as Circ. INPS 9/2026 is told: with the share for family benefits and without it, for no fixed term and for one, and the worker's.
const hourly = {
  low: { open: [170, 171], fixed: [182, 183], worker: 43 },
  middle: { open: [192, 193], fixed: [205, 206], worker: 48 },
  high: { open: [234, 235], fixed: [250, 251], worker: 59 },
  many: { open: [124, 125], fixed: [132, 133], worker: 31 },
} as const;
const catalogue = await loadCatalogue();
const runs = { numRuns: 3000 };

function serviceOf(id: string) {
  const of = catalogue.entries.get(id)?.definition?.service;
  assert.ok(of, id);
  return of;
}

/** What work of this pay costs an hour: the twelve months' pay and the thirteenth over twelve, where it is not in it. */
function bandOf(tenthsOfHours: number, pay: number, hasThirteenth: boolean): keyof typeof hourly {
  if (tenthsOfHours > 240) return 'many';
  const twelfths = pay * (hasThirteenth ? 12 : 13);
  return twelfths <= 961 * 12 ? 'low' : twelfths <= 1170 * 12 ? 'middle' : 'high';
}

const work = fc.record({
  tenths: fc.oneof(fc.integer({ min: 5, max: 600 }), fc.constantFrom(239, 240, 241)),
  pay: fc.oneof(
    fc.integer({ min: 300, max: 2500 }),
    fc.constantFrom(887, 888, 960, 961, 962, 1080, 1169, 1170, 1171),
  ),
  hasThirteenth: fc.boolean(),
  fixed: fc.boolean(),
  replaces: fc.boolean(),
  relative: fc.boolean(),
  weeks: fc.integer({ min: 1, max: 14 }),
});
const quarters = ['first', 'second', 'third', 'fourth'] as const;

describe('contributions for work in a home', () => {
  it('are what the circular gives for any hours, pay and contract, simulated and paid alike', () => {
    fc.assert(
      fc.property(work, fc.constantFrom(...quarters), (of, quarter) => {
        const band = hourly[bandOf(of.tenths, of.pay, of.hasThirteenth)];
        const rate = band[of.fixed && !of.replaces ? 'fixed' : 'open'][of.relative ? 1 : 0];
        const due = (cents: number) => Math.floor((of.tenths * of.weeks * cents * 2 + 10) / 20);
        const answers = {
          'weekly-hours': of.tenths / 10,
          'hourly-pay': of.pay,
          'thirteenth-in': of.hasThirteenth,
          fixed: of.fixed,
          ...(of.fixed ? { replaces: of.replaces } : {}),
          relative: of.relative,
          weeks: of.weeks,
        };
        for (const [id, more] of [
          ['simulazione-contributi-domestici', {}],
          ['pagamento-contributi-domestici', { year: 2026, quarter, ended: false }],
        ] as const) {
          const { amounts } = evaluate(serviceOf(id), { ...answers, ...more }, day('2026-11-30'));
          assert.deepEqual(
            amounts.map((one) => [one.id, one.cents]),
            [
              ['quarter', due(rate)],
              ['worker-share', due(band.worker)],
            ],
            id,
          );
        }
      }),
      runs,
    );
  });
});

describe('the years of a degree', () => {
  it('cost 33 hundredths of the least income of the year each, or of an employee’s own pay', () => {
    // As the facts tell it of each year: the product is theirs too.
    const aYear = { 2022: 536_019, 2023: 577_632, 2024: 607_695, 2025: 612_315, 2026: 620_664 } as const;
    fc.assert(
      fc.property(
        fc.constantFrom(2022 as const, 2023 as const, 2024 as const, 2025 as const, 2026 as const),
        fc.integer({ min: 0, max: 364 }),
        fc.integer({ min: 1, max: 8 }),
        fc.option(fc.integer({ min: 0, max: 20_000_000 })),
        (year, days, years, pay) => {
          const answers = {
            years,
            status: pay === null ? 'never-worked' : 'employee',
            ...(pay === null ? {} : { pay }),
          };
          const on = addDays(day(`${year}-01-01`), days);
          const { amounts, steps } = evaluate(serviceOf('simulatore-riscatto-laurea'), answers, on);
          const cost = years * aYear[year];
          const ordinary = pay === null ? [] : [['ordinary', Math.floor((pay * years * 66 + 100) / 200)]];
          assert.deepEqual(
            amounts.map(({ id, cents }) => [id, cents]),
            [['cheap', cost], ...ordinary],
          );
          const told = Object.fromEntries(steps.map(({ id, value }) => [id, value]));
          assert.equal(told['months'], years * 12);
          assert.equal(told['instalment'], Math.floor((cost * 2 + 120) / 240));
        },
      ),
      runs,
    );
    for (const on of ['2021-12-31', '2027-01-01'])
      assert.equal(
        evaluate(serviceOf('simulatore-riscatto-laurea'), { years: 1, status: 'never-worked' }, day(on))
          .status,
        'no-parameters',
      );
  });
});

describe('voluntary contributions', () => {
  it('are so many weeks at the sum of a week, to be paid by the end of the quarter after', () => {
    const ends = { first: '06-30', second: '09-30', third: '12-31', fourth: '03-31' };
    fc.assert(
      fc.property(
        fc.constantFrom(...quarters),
        fc.integer({ min: 2020, max: 2040 }),
        fc.integer({ min: 1, max: 14 }),
        fc.integer({ min: 1, max: 100_000 }),
        (quarter, year, weeks, week) => {
          const last = `${quarter === 'fourth' ? year + 1 : year}-${ends[quarter]}`;
          const answers = { authorised: true, year, quarter, weeks, 'weekly-sum': week };
          const service = serviceOf('pagamento-versamenti-volontari');
          const { amounts, dates, status } = evaluate(service, answers, day(last));
          assert.deepEqual(
            amounts.map(({ cents }) => cents),
            [weeks * week],
          );
          assert.equal(dates['pay-by'], last);
          assert.notEqual(status, 'ineligible');
          assert.equal(evaluate(service, answers, day(`${year + 2}-01-01`)).status, 'ineligible');
        },
      ),
      runs,
    );
  });
});
