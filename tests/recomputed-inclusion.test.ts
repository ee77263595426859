// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { examplesOf, loadCatalogue } from '#catalogue/index.ts';
import { day } from '#core/index.ts';
import { type Evaluation, evaluate } from '#interview/index.ts';
import { type Household, inclusion, scaleOf } from './recomputed/assegno-inclusione.ts';
import { age, at, plusDays, written } from './recomputed/dates.ts';

// The assegno di inclusione worked out a second time from what the law says, by code that shares nothing with the service.
const catalogue = await loadCatalogue();
const runs = { numRuns: 4000 };
const { definition } = catalogue.entries.get('assegno-di-inclusione') ?? {};
const usual = examplesOf(catalogue, 'assegno-di-inclusione')[0];
assert.ok(definition && usual);

function found(of: Household): Evaluation {
  assert.ok(definition && usual);
  const answers = {
    ...usual.answers,
    asking: of.renewed ? 'renewal' : 'first',
    members: of.people.map(({ birth, state }, n) => ({ name: `Persona ${n}`, birth, situation: state })),
    isee: of.isee,
    income: of.income,
    rented: of.rent !== null,
    rent: of.rent ?? 0,
    home: of.home,
    estate: of.estate,
    savings: of.savings,
  };
  return evaluate(definition.service, answers as never, day(of.on));
}

const state = fc.constantFrom('none', 'none', 'none', 'carer', 'disabled', 'severe', 'programme');
const euro = (max: number) => fc.oneof(fc.constant(0), fc.integer({ min: 0, max }));
const households: fc.Arbitrary<Household> = fc
  .record({
    on: fc.integer({ min: at('2023-11-01'), max: at('2027-03-31') }).map(written),
    renewed: fc.boolean(),
    people: fc.array(
      fc.record({
        // Near the ages that count, and anywhere.
        days: fc.oneof(
          fc
            .tuple(fc.constantFrom(3, 18, 60, 67), fc.integer({ min: -400, max: 400 }))
            .map(([years, off]) => Math.max(0, Math.round(years * 365.2425) + off)),
          fc.integer({ min: 0, max: 95 * 365 }),
        ),
        state,
      }),
      { minLength: 1, maxLength: 8 },
    ),
    isee: fc.option(
      fc.oneof(
        fc.integer({ min: 0, max: 1_000_000 }),
        fc.constantFrom(936_000, 936_001, 1_014_000, 1_014_001),
      ),
      { nil: null, freq: 12 },
    ),
    income: euro(1_600_000),
    rent: fc.option(euro(900_000), { nil: null }),
    home: fc.option(fc.oneof(euro(15_000_000), fc.constantFrom(15_000_000, 15_000_001)), { nil: null }),
    estate: fc.oneof(
      { weight: 6, arbitrary: euro(3_000_000) },
      { weight: 1, arbitrary: fc.constantFrom(3_000_000, 3_000_001) },
    ),
    savings: fc.oneof(
      { weight: 6, arbitrary: euro(600_000) },
      {
        weight: 2,
        arbitrary: fc.constantFrom(600_000, 600_001, 800_000, 1_000_000, 1_000_001, 1_100_000, 1_750_001),
      },
    ),
  })
  .map(({ people, on, rent, home, ...more }) => ({
    ...more,
    on,
    rent,
    home: rent === null ? home : null,
    people: people.map(({ days, state: one }) => ({ state: one, birth: plusDays(on, -days) })),
  }));

describe('assegno di inclusione, recomputed from the law', () => {
  it('gives any household on any day the scale, the year and the month that the law gives, and refuses all others', () => {
    const seen = { due: 0, refused: 0, unknown: 0 };
    fc.assert(
      fc.property(households, (of) => {
        const [is, due] = [found(of), inclusion(of)];
        const steps = Object.fromEntries(is.steps.map(({ id, value }) => [id, value]));
        if (due === undefined) {
          seen.unknown++;
          assert.ok(['no-parameters', 'ineligible'].includes(is.status), is.status);
          assert.deepEqual(is.amounts, []);
        } else if (due === null) {
          seen.refused++;
          assert.equal(is.status, 'ineligible');
          assert.deepEqual(is.amounts, []);
        } else {
          seen.due++;
          assert.equal(is.status, 'eligible');
          assert.equal(steps['scale'], due.scale);
          assert.equal(steps['yearly'], due.year);
          const of = (id: string) => is.amounts.find((one) => one.id === id)?.cents ?? null;
          assert.equal(of('monthly'), due.month);
          assert.equal(of('first-month'), due.firstMonth);
        }
      }),
      runs,
    );
    // Neither answer may be so rare that nothing was compared.
    for (const [what, many] of Object.entries(seen)) assert.ok(many > 100, `${what}: ${many}`);
  });

  it('never falls with one more child, a higher rent or a lower income', () => {
    const monthly = (of: Household) => found(of).amounts.find(({ id }) => id === 'monthly')?.cents ?? 0;
    fc.assert(
      fc.property(households, fc.integer({ min: 0, max: 2 * 365 }), (of, days) => {
        if (inclusion(of) === undefined || of.people.length > 7) return;
        const before = monthly(of);
        const child = { birth: plusDays(of.on, -days), state: 'none' };
        // With a child a household of old people has no longer the higher threshold.
        const isYoung = of.people.some((each) => age(each.birth, of.on) < 67 && each.state !== 'severe');
        if (isYoung) assert.ok(monthly({ ...of, people: [...of.people, child] }) >= before);
        if (of.rent !== null) assert.ok(monthly({ ...of, rent: of.rent + 10_000 }) >= before);
        assert.ok(monthly({ ...of, income: Math.max(0, of.income - 50_000) }) >= before);
      }),
      { numRuns: 1000 },
    );
  });

  it('has the scale of every household that the sources tell', () => {
    const on = '2026-03-10';
    const one = (birth: string, kind = 'none') => ({ birth, state: kind });
    for (const [people, scale] of [
      [[one('1986-03-10'), one('1984-03-10'), one('2021-01-10'), one('2017-01-10')], 130],
      [[one('1962-06-01'), one('1964-06-01')], 140],
      [[one('1986-03-10'), one('1984-03-10', 'disabled')], 150],
    ] as const)
      assert.equal(scaleOf({ people, on }), scale);
  });
});
