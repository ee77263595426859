// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { examplesOf, loadCatalogue } from '#catalogue/index.ts';
import { day } from '#core/index.ts';
import { type Evaluation, evaluate, type RawAnswers } from '#interview/index.ts';
import { at, lastOf, plusMonths, written } from './recomputed/dates.ts';
import { supportPaid } from './recomputed/supporto-formazione-lavoro.ts';

// Benefits of work, pension and disability worked out a second time from the text of the law, by code that shares nothing with the
// services, and compared on thousands of people on any day.
const catalogue = await loadCatalogue();
const runs = { numRuns: 3000 };

/** The answers of the first example that is entitled, and what differs. */
function decided(id: string, answers: RawAnswers, on: string): Evaluation {
  const definition = catalogue.entries.get(id)?.definition;
  const usual = examplesOf(catalogue, id).find(({ expect }) => expect.status === 'eligible');
  assert.ok(definition && usual, id);
  return evaluate(definition.service, { ...usual.answers, ...answers }, day(on));
}

function dateBetween(from: string, to: string) {
  return fc.integer({ min: at(from), max: at(to) }).map(written);
}

function monthBetween(from: string, to: string) {
  return dateBetween(`${from}-01`, lastOf(to)).map((date) => date.slice(0, 7));
}

/** An amount by month: every month of its spans, which must be whole, none twice. */
function byMonth({ amounts }: Evaluation, id: string): Readonly<Record<string, number>> {
  const months: Record<string, number> = {};
  for (const { id: of, cents, from, to } of amounts) {
    if (of !== id) continue;
    assert.ok(from && to, 'a span without an end');
    assert.ok(from.endsWith('-01') && to === lastOf(to.slice(0, 7)), `${id}: ${from} to ${to}`);
    for (let month = from.slice(0, 7); month <= to.slice(0, 7); month = plusMonths(month, 1)) {
      assert.equal(months[month], undefined, `${month} twice`);
      months[month] = cents;
    }
  }
  return months;
}

function sumOf(months: Readonly<Record<string, number>>): number {
  return Object.values(months).reduce((sum, cents) => sum + cents, 0);
}

function totalOf({ amounts }: Evaluation, id: string): number {
  return amounts.filter((amount) => amount.id === id).reduce((sum, { cents }) => sum + cents, 0);
}

describe('supporto per la formazione e il lavoro, recomputed from the law', () => {
  const course = fc.record({
    on: dateBetween('2022-11-01', '2027-02-28'),
    birth: dateBetween('1963-01-01', '2009-12-31'),
    isee: fc.option(
      fc.oneof(
        fc.integer({ min: 0, max: 1_200_000 }),
        fc.constantFrom(600_000, 600_001, 1_014_000, 1_014_001),
      ),
      { nil: null },
    ),
    had: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 24 })),
    stillInCourse: fc.boolean(),
    first: monthBetween('2023-01', '2027-06'),
    months: fc.integer({ min: 1, max: 24 }),
  });
  const support = ({
    on,
    birth,
    isee,
    had,
    stillInCourse,
    first,
    months,
  }: Parameters<typeof supportPaid>[0]) =>
    decided(
      'supporto-formazione-lavoro',
      { birth, isee, had, 'in-course': stillInCourse, first, months },
      on,
    );

  it('pays the months of any course, each with the sum of its day, to any age and ISEE on any day', () => {
    fc.assert(
      fc.property(course, (of) => {
        const found = support(of);
        const expected = supportPaid(of);
        if (expected === undefined) assert.notEqual(found.status, 'eligible');
        else if (expected === null) {
          assert.equal(found.status, 'ineligible');
          assert.deepEqual(found.amounts, []);
        } else {
          assert.equal(found.status, 'eligible');
          assert.deepEqual(byMonth(found, 'monthly'), expected);
          assert.equal(totalOf(found, 'total'), sumOf(expected));
        }
      }),
      runs,
    );
  });

  it('never falls with a month of course more, and never rises with a month that was had', () => {
    fc.assert(
      fc.property(course, (of) => {
        const paid = totalOf(support(of), 'total');
        assert.ok(totalOf(support({ ...of, months: Math.min(24, of.months + 1) }), 'total') >= paid);
        if (of.had < 11) assert.ok(totalOf(support({ ...of, had: of.had + 1 }), 'total') <= paid);
      }),
      runs,
    );
  });
});
