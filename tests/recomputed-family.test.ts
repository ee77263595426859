// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { loadCatalogue } from '#catalogue/index.ts';
import { day } from '#core/index.ts';
import { type Evaluation, evaluate, type RawAnswers } from '#interview/index.ts';
import { ofTheTown } from './recomputed/assegno-maternita-comuni.ts';
import { ofTheState, window } from './recomputed/assegno-maternita-stato.ts';
import { ofMothers } from './recomputed/bonus-mamme.ts';
import { mayBeTaken, type ParentalLeave, parental } from './recomputed/congedo-parentale.ts';
import { plusDays } from './recomputed/dates.ts';
import { dateBetween } from './recomputed/dates-drawn.ts';
import { maternity } from './recomputed/maternita-dipendenti.ts';

// What families are due when a child comes, worked out a second time from the text of the law, as tests/recomputed.test.ts does.
const catalogue = await loadCatalogue();
const runs = { numRuns: 3000 };

function decided(id: string, answers: RawAnswers, on: string): Evaluation {
  const definition = catalogue.entries.get(id)?.definition;
  if (!definition) throw new Error(`${id} has no definition`);
  return evaluate(definition.service, answers, day(on));
}

/** Every day from one to another, both included. */
function* daysFrom(first: string, last: string) {
  for (let date = first; date <= last; date = plusDays(date, 1)) yield date;
}

const dueIn = ({ amounts }: Evaluation, id: string) =>
  amounts.filter((amount) => amount.id === id).reduce((sum, { cents }) => sum + cents, 0);

describe('assegno di maternità dei Comuni', () => {
  const ofMother = (event: string, isee: number | null, already: number | null): RawAnswers => ({
    event: 'birth',
    'event-date': event,
    claimant: 'mother',
    resident: true,
    citizenship: 'italian-or-eu',
    isee,
    already,
    'state-asked': false,
  });

  it('is what the law gives for a birth on any day, asked for on any later one', () => {
    const birth = fc.record({
      event: dateBetween('2021-10-01', '2027-02-28'),
      wait: fc.integer({ min: 0, max: 200 }),
      isee: fc.option(
        fc.oneof(fc.integer({ min: 1_770_000, max: 2_070_000 }), fc.integer({ min: 0, max: 4_000_000 })),
        { nil: null },
      ),
      already: fc.option(fc.integer({ min: 0, max: 220_000 }), { nil: null }),
    });
    fc.assert(
      fc.property(birth, ({ event, wait, isee, already }) => {
        const claim = plusDays(event, wait);
        const found = decided('assegno-maternita-comuni', ofMother(event, isee, already), claim);
        const expected = ofTheTown({ event, claim, isee, already });
        if (expected === undefined) {
          assert.deepEqual(found.amounts, []);
          // The term is known of any year: whoever is late is told so.
          const isLate = event >= '2022-01-01' && claim > (found.dates['apply-by'] ?? '');
          assert.equal(found.status, isLate ? 'ineligible' : 'no-parameters');
        } else {
          assert.equal(dueIn(found, 'allowance'), expected);
          assert.equal(found.status, expected > 0 ? 'eligible' : 'ineligible');
        }
      }),
      runs,
    );
  });

  it('never grows with what is due already, nor shrinks below nothing, and is of the year of the birth whatever the day of asking', () => {
    const sums = fc.tuple(fc.integer({ min: 0, max: 220_000 }), fc.integer({ min: 0, max: 220_000 }));
    fc.assert(
      fc.property(dateBetween('2022-01-01', '2026-12-31'), sums, (event, [some, more]) => {
        const of = (already: number, wait: number) =>
          dueIn(
            decided('assegno-maternita-comuni', ofMother(event, 0, already), plusDays(event, wait)),
            'allowance',
          );
        const [least, most] = [Math.min(some, more), Math.max(some, more)];
        assert.ok(of(most, 0) <= of(least, 0) && of(most, 0) >= 0);
        assert.equal(of(least, 0), of(least, 150));
      }),
    );
  });

  it('changes with the year of the birth alone, and never has an earlier last day for a later birth, whatever the day of birth', () => {
    let [before, lastBefore] = [0, ''];
    for (const event of daysFrom('2022-01-01', '2026-12-31')) {
      const found = decided('assegno-maternita-comuni', ofMother(event, 0, null), event);
      const sum = dueIn(found, 'allowance');
      if (event.endsWith('-01-01')) assert.ok(sum > before, event);
      else assert.equal(sum, before, event);
      const last = found.dates['apply-by'] ?? '';
      assert.ok(last >= lastBefore, `${event}: ${last} after ${lastBefore}`);
      [before, lastBefore] = [sum, last];
    }
  });
});

describe('assegno di maternità dello Stato', () => {
  const mother = fc.record({
    event: dateBetween('2021-10-01', '2027-02-28'),
    wait: fc.integer({ min: 0, max: 200 }),
    months: fc.integer({ min: 0, max: 9 }),
    lost: fc.option(
      fc.record({
        ago: fc.integer({ min: 0, max: 300 }),
        lengthDays: fc.integer({ min: 0, max: 400 }),
        workedThree: fc.boolean(),
      }),
      { nil: undefined },
    ),
    already: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 260_000 })),
  });

  it('is what the law gives by either way to it, for a birth on any day, asked for on any later one', () => {
    fc.assert(
      fc.property(mother, ({ event, wait, months, lost: loss, already }) => {
        const claim = plusDays(event, wait);
        const lost = loss && { ...loss, on: plusDays(event, -loss.ago) };
        const found = decided(
          'assegno-maternita-stato',
          {
            event: 'birth',
            'event-date': event,
            claimant: 'mother',
            months,
            'lost-benefit': lost !== undefined,
            'lost-on': lost?.on,
            'lost-length': lost?.lengthDays,
            'worked-three': lost?.workedThree,
            resident: true,
            citizenship: 'italian-or-eu',
            already: already || null,
            'town-asked': false,
          },
          claim,
        );
        const expected = ofTheState({ event, claim, months, lost, already });
        assert.equal(dueIn(found, 'allowance'), expected ?? 0);
        if (expected === undefined) assert.notEqual(found.status, 'eligible');
        else {
          assert.equal(found.status, expected > 0 ? 'eligible' : 'ineligible');
          assert.deepEqual([found.dates['work-from'], found.dates['work-to']], window(event));
        }
      }),
      runs,
    );
  });
});

describe('bonus mamme', () => {
  const ofYear = (of: {
    readonly year: number;
    readonly births: readonly string[];
    readonly months: readonly number[];
    readonly openEnded: readonly number[];
    readonly income: number;
  }): RawAnswers => {
    const named = (months: readonly number[]) => months.map((month) => String(month).padStart(2, '0'));
    return {
      year: of.year,
      mother: true,
      children: of.births.map((birth) => ({ birth })),
      work: 'employee',
      months: named(of.months),
      'open-ended': of.openEnded.length > 0,
      'open-ended-months': named(of.openEnded),
      income: of.income,
    };
  };
  const month = fc.integer({ min: 1, max: 12 });
  const months = fc.uniqueArray(month, { minLength: 1 });
  const mother = fc
    .record({
      year: fc.constantFrom(2025, 2026),
      births: fc.array(
        fc.oneof(
          dateBetween('2005-01-01', '2026-12-20'),
          dateBetween('2014-12-01', '2017-01-31'),
          dateBetween('2025-01-01', '2026-12-20'),
        ),
        { minLength: 1, maxLength: 5 },
      ),
      months,
      fixed: fc.oneof(fc.constant([]), months),
      income: fc.integer({ min: 3_990_000, max: 4_010_000 }),
    })
    .map(({ fixed, ...of }) => ({ ...of, openEnded: of.births.length > 2 ? fixed : [] }));
  // The last days of a year on which its months can still be asked for.
  const claimOf = (year: number) => (year === 2025 ? '2026-01-31' : '2026-12-31');
  // Whom the year of 2025 has not yet seen is no child of hers then, and her answers of that day name nobody who comes later.
  const known = (births: readonly string[], year: number) => births.filter((one) => one <= claimOf(year));

  it('is what the law gives for the months of any mother, of children born on any day', () => {
    fc.assert(
      fc.property(mother, (all) => {
        const births = known(all.births, all.year);
        fc.pre(births.length > 0);
        const of = { ...all, births, openEnded: births.length > 2 ? all.openEnded : [] };
        const found = decided('bonus-mamme', ofYear(of), claimOf(of.year));
        const expected = ofMothers(of);
        assert.ok(expected);
        assert.equal(dueIn(found, 'bonus'), expected.cents);
        const bonus = found.amounts.find(({ id }) => id === 'bonus');
        if (bonus) assert.equal(bonus.restsOn.includes('edge-month'), expected.edges);
        assert.equal(found.status, expected.cents > 0 ? 'eligible' : 'ineligible');
      }),
      runs,
    );
  });

  it('never shrinks with a month more, and is of the year of the months whatever the day of asking', () => {
    fc.assert(
      fc.property(mother, month, dateBetween('2026-12-01', '2026-12-31'), (all, more, claim) => {
        const of = { ...all, year: 2026, births: known(all.births, 2026), income: 0 };
        const sum = (months: readonly number[], on: string) =>
          dueIn(decided('bonus-mamme', ofYear({ ...of, months }), on), 'bonus');
        fc.pre(of.births.every((birth) => birth <= claim));
        assert.ok(sum([...new Set([...of.months, more])], claim) >= sum(of.months, claim));
        assert.equal(sum(of.months, claim), sum(of.months, '2026-12-31'));
        assert.equal(sum(of.months, claim) % 6_000, 0);
      }),
    );
  });

  it('is for one month less at most when the smaller child is a day older, whatever the day of birth', () => {
    let before = 0;
    for (const birth of daysFrom('2015-12-01', '2017-02-28')) {
      const all = Array.from({ length: 12 }, (_, n) => n + 1);
      const of = { year: 2026, births: [birth, '2010-05-05'], months: all, openEnded: [], income: 0 };
      const months = dueIn(decided('bonus-mamme', ofYear(of), '2026-12-31'), 'bonus') / 6_000;
      assert.ok(months === before || months === before + 1, `${birth}: ${months} after ${before}`);
      before = months;
    }
    assert.equal(before, 12);
  });
});

describe('maternità delle dipendenti', () => {
  const plans = { 2: 'two-three', 1: 'one-four', 0: 'all-after' } as const;
  const leave = fc.record({
    due: dateBetween('2025-01-01', '2028-02-29'),
    before: fc.constantFrom(0 as const, 1 as const, 2 as const),
    payCents: fc.integer({ min: 1, max: 900_000 }),
    daysWorked: fc.option(fc.integer({ min: 1, max: 27 }), { nil: undefined }),
    extraCents: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 1_800_000 })),
  });
  const answersOf = (of: Parameters<typeof maternity>[0]): RawAnswers => ({
    situation: 'working',
    sector: 'firm',
    employer: 'Studio Verdi',
    due: of.due,
    certificate: true,
    plan: plans[of.before],
    'doctor-agrees': true,
    'pay-kind': of.daysWorked === undefined ? 'monthly' : 'by-day',
    pay: of.payCents,
    'days-worked': of.daysWorked,
    extra: of.extraCents || null,
  });

  it('is what the law gives for any pay and a birth due on any day, for as many months as before and after', () => {
    fc.assert(
      fc.property(leave, (of) => {
        const found = decided('maternita-dipendenti', answersOf(of), of.due);
        const expected = maternity(of);
        assert.equal(found.status, 'eligible');
        assert.deepEqual([found.dates['start'], found.dates['end']], [expected.start, expected.end]);
        assert.equal(dueIn(found, 'daily'), expected.day);
        assert.equal(dueIn(found, 'total'), expected.whole ?? 0);
        for (const { from, to } of found.amounts)
          assert.deepEqual([from, to], [expected.start, expected.end]);
      }),
      runs,
    );
  });

  it('never shrinks with a higher pay, and is never more than the pay', () => {
    fc.assert(
      fc.property(leave, fc.integer({ min: 0, max: 100_000 }), (of, more) => {
        const daily = (payCents: number) =>
          dueIn(decided('maternita-dipendenti', answersOf({ ...of, payCents }), of.due), 'daily');
        assert.ok(daily(of.payCents + more) >= daily(of.payCents));
        const pay = of.payCents / (of.daysWorked ?? 30) + of.extraCents / 360;
        assert.ok(daily(of.payCents) <= pay + 0.5);
      }),
    );
  });

  it('never begins or ends earlier for a birth due a day later, whatever the day and the plan', () => {
    for (const before of [0, 1, 2] as const) {
      let [start, end] = ['', ''];
      for (const due of daysFrom('2027-11-01', '2029-03-31')) {
        const of = { due, before, payCents: 210_000, daysWorked: undefined, extraCents: 0 };
        const { dates } = decided('maternita-dipendenti', answersOf(of), '2027-11-01');
        const [from = '', to = ''] = [dates['start'], dates['end']];
        assert.ok(from >= start && to >= end && from <= due && due <= to, `${due}: ${from} to ${to}`);
        [start, end] = [from, to];
      }
    }
  });
});

describe('congedo parentale dei dipendenti', () => {
  const leave = fc
    .record({
      parent: fc.constantFrom('mother' as const, 'father' as const),
      single: fc.boolean(),
      from: dateBetween('2025-01-01', '2026-12-31'),
      age: fc.oneof(
        fc.integer({ min: 0, max: 800 }),
        fc.integer({ min: 5 * 365, max: 7 * 365 }),
        fc.integer({ min: 0, max: 15 * 365 }),
      ),
      maternity: fc.integer({ min: 0, max: 200 }),
      days: fc.integer({ min: 1, max: 240 }),
      mine: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 240 })),
      others: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 240 })),
      high: fc.integer({ min: 0, max: 90 }),
      monthlyCents: fc.integer({ min: 1, max: 900_000 }),
      incomeCents: fc.integer({ min: 1_900_000, max: 2_050_000 }),
    })
    .map(({ age, maternity: after, others, high, ...of }): ParentalLeave => {
      const birth = plusDays(of.from, -age);
      const other = of.single ? 0 : others;
      return {
        ...of,
        birth,
        other,
        maternityEnded: plusDays(birth, after),
        highTaken: Math.min(high, of.mine + other),
      };
    });
  const answersOf = (of: ParentalLeave): RawAnswers => ({
    employed: true,
    parent: of.parent,
    event: 'birth',
    birth: of.birth,
    single: of.single,
    'leave-end': of.maternityEnded,
    from: of.from,
    to: plusDays(of.from, of.days - 1),
    'used-mine': of.mine,
    'used-other': of.single ? undefined : of.other,
    'used-high': of.highTaken,
    'pay-kind': 'monthly',
    pay: of.monthlyCents,
    income: of.incomeCents,
  });
  const told = (of: ParentalLeave) => decided('congedo-parentale-dipendenti', answersOf(of), of.from);

  it('is what the law gives, day by day, for any child, any days taken before and any pay', () => {
    let [granted, refused] = [0, 0];
    fc.assert(
      fc.property(leave, (of) => {
        const found = told(of);
        const may = mayBeTaken(of);
        assert.equal(found.status, may ? 'eligible' : 'ineligible');
        if (may) granted += 1;
        else refused += 1;
        if (!may) {
          assert.deepEqual(found.amounts, []);
          return;
        }
        const expected = parental(of);
        const step = (id: string) => found.steps.find((one) => one.id === id)?.value;
        assert.deepEqual(
          [step('high-days'), step('low-days'), step('unpaid-days')],
          [expected.high, expected.low, expected.none],
        );
        assert.equal(dueIn(found, 'total'), expected.whole);
        const spans = found.amounts.filter(({ id }) => id === 'daily');
        const days = spans.map(({ cents, from, to }) => [cents, from, to]);
        const end = plusDays(of.from, expected.high - 1);
        assert.deepEqual(days, [
          ...(expected.high > 0 ? [[expected.highDay, of.from, end]] : []),
          ...(expected.low > 0 ? [[expected.lowDay, plusDays(end, 1), plusDays(end, expected.low)]] : []),
        ]);
      }),
      runs,
    );
    assert.ok(granted > 300 && refused > 300, `${granted} granted, ${refused} refused`);
  });

  it('counts each day of the leave once, and is never less for a day more or for a lower income', () => {
    fc.assert(
      fc.property(leave, fc.integer({ min: 1, max: 60 }), (of, more) => {
        const found = told(of);
        const counted = found.steps
          .filter(({ id }) => id.endsWith('-days'))
          .reduce((sum, { value }) => sum + Number(value), 0);
        assert.equal(counted, of.days);
        const longer = { ...of, days: of.days + more };
        fc.pre(mayBeTaken(longer));
        assert.ok(dueIn(told(longer), 'total') >= dueIn(told(of), 'total'));
        assert.ok(dueIn(told({ ...of, incomeCents: 0 }), 'total') >= dueIn(told(of), 'total'));
      }),
    );
  });

  it('has no gap between its days, and none that is paid twice, whatever its first day', () => {
    for (const from of daysFrom('2025-01-01', '2026-12-31')) {
      const of = {
        parent: 'mother' as const,
        single: false,
        birth: '2024-12-20',
        maternityEnded: '2025-04-01',
        from,
        days: 120,
        mine: 0,
        other: 0,
        highTaken: 0,
        monthlyCents: 210_000,
        incomeCents: 0,
      };
      const spans = told(of).amounts.filter(({ id }) => id === 'daily');
      assert.equal(spans[0]?.from, from);
      for (const [n, { to }] of spans.entries())
        assert.equal(spans[n + 1]?.from ?? plusDays(from, 120), plusDays(to ?? '', 1), from);
    }
  });
});

describe('contributi per la maternità fuori dal lavoro', () => {
  it('are twenty-two weeks for each birth outside work, of whoever has five years as an employee', () => {
    const child = fc.record({ birth: dateBetween('1980-01-01', '2026-06-30'), worked: fc.boolean() });
    fc.assert(
      fc.property(
        fc.array(child, { minLength: 1, maxLength: 8 }),
        fc.integer({ min: 200, max: 320 }),
        dateBetween('2026-07-01', '2026-12-31'),
        (children, weeks, on) => {
          const found = decided(
            'accredito-figurativo-maternita',
            {
              claimant: 'mother',
              contributions: { weeks },
              abroad: false,
              pension: false,
              children: children.map((one) => ({ ...one, name: 'Giulia', 'born-abroad': false })),
            },
            on,
          );
          const outside = children.filter(({ worked }) => !worked).length;
          assert.equal(found.status, weeks >= 5 * 52 && outside > 0 ? 'eligible' : 'ineligible');
          assert.equal(found.steps.find(({ id }) => id === 'weeks')?.value, 22 * outside);
        },
      ),
      runs,
    );
  });
});
