// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { examplesOf, loadCatalogue } from '#catalogue/index.ts';
import { addDays, type CalendarDate, day } from '#core/index.ts';
import { evaluate, type RawAnswers, route } from '#interview/index.ts';
import { completed } from './completed.ts';

// What the law promises whatever the figures, held against thousands of families, jobs and incomes.
const catalogue = await loadCatalogue();

function law(id: string) {
  const definition = catalogue.entries.get(id)?.definition;
  const [example] = examplesOf(catalogue, id);
  if (!definition || !example) throw new Error(`${id} has no definition or no case`);
  return (answers: RawAnswers, on: CalendarDate) => evaluate(definition.service, answers, on);
}

/** What is paid in the first span of an amount; 0 when nothing is. */
function first(result: ReturnType<ReturnType<typeof law>>, id: string): number {
  return result.amounts.find((amount) => amount.id === id)?.cents ?? 0;
}

/** What is paid for a month, named by any of its days. */
function paidOn(result: ReturnType<ReturnType<typeof law>>, id: string, on: string): number {
  const found = result.amounts.find(
    (amount) => amount.id === id && (amount.from ?? '') <= on && on <= (amount.to ?? '9999'),
  );
  return found?.cents ?? 0;
}

const cents = (max: number) => fc.integer({ min: 0, max: max * 100 });
const runs = { numRuns: 400 };

describe('assegno unico (D.Lgs. 230/2021)', () => {
  const unico = law('assegno-unico-universale');
  const on = day('2026-06-24');
  const child = fc
    .record({
      ageDays: fc.integer({ min: 1, max: 23 * 365 }),
      disability: fc.constantFrom('none', 'medium', 'severe', 'total'),
      home: fc.constantFrom('with-us', 'with-us', 'with-us', 'dependent-elsewhere', 'not-dependent'),
      status: fc.constantFrom('study', 'none'),
    })
    .map(({ ageDays, disability, home, status }) => ({
      birth: addDays(on, -ageDays),
      disability,
      home,
      ...(ageDays > 16 * 365 ? { status } : {}),
      'own-child': true,
    }));
  const family = fc.record({
    children: fc.array(child, { minLength: 1, maxLength: 6 }),
    isee: fc.option(cents(60_000), { nil: null }),
    work: fc.constantFrom('work', 'no', 'unemployment-most-of-year'),
    motherBirth: fc.constantFrom(day('1988-03-01'), day('2006-03-01')),
  });
  const answers = (of: {
    children: readonly object[];
    isee: number | null;
    work: string;
    motherBirth: string;
  }) => ({
    'already-granted': false,
    role: 'parent',
    children: of.children,
    isee: of.isee,
    'isee-day': '2026-02-01',
    'other-parent': 'yes',
    'my-work': of.work,
    'other-work': of.work,
    'mother-birth': of.motherBirth,
    citizenship: 'italian-or-eu',
    resident: true,
    taxed: true,
    'two-years': true,
    split: 'all-to-me',
  });
  // The month of the application: who was born since March counts from its birth.
  const paid = (of: Parameters<typeof answers>[0]) => paidOn(unico(answers(of), on), 'monthly', on);

  it('pays something to some family', () => {
    assert.ok(
      paid({
        children: [{ birth: '2020-01-01', disability: 'none', home: 'with-us', 'own-child': true }],
        isee: 1_000_000,
        work: 'no',
        motherBirth: '1988-03-01',
      }) > 0,
    );
  });
  it('never rises with the ISEE', () => {
    fc.assert(
      fc.property(family, cents(20_000), (of, more) => {
        const isee = of.isee ?? 0;
        assert.ok(paid({ ...of, isee: isee + more }) <= paid({ ...of, isee }));
      }),
      runs,
    );
  });
  it('is lowest without an ISEE', () => {
    fc.assert(
      fc.property(family, (of) => assert.ok(paid({ ...of, isee: null }) <= paid(of))),
      runs,
    );
  });
  it('never falls with one more child', () => {
    fc.assert(
      fc.property(family, child, (of, more) => {
        assert.ok(paid({ ...of, children: [...of.children, more] }) >= paid(of));
      }),
      runs,
    );
  });
  it('never falls with a graver disability of a child', () => {
    fc.assert(
      fc.property(family, (of) => {
        const [eldest, ...others] = of.children;
        const with_ = (disability: string) =>
          paid({ ...of, children: [{ ...eldest, disability }, ...others] });
        const sums = ['none', 'medium', 'severe', 'total'].map(with_);
        assert.deepEqual(
          sums,
          sums.toSorted((a, b) => a - b),
        );
      }),
      runs,
    );
  });
  it('does not depend on the order in which the children are named', () => {
    fc.assert(
      fc.property(family, (of) =>
        assert.equal(paid({ ...of, children: of.children.toReversed() }), paid(of)),
      ),
      runs,
    );
  });
});

describe('NASpI (D.Lgs. 22/2015)', () => {
  const naspi = law('naspi-domanda');
  const [example] = examplesOf(catalogue, 'naspi-domanda').filter(({ on }) => on.startsWith('2026'));
  assert.ok(example);
  const at = (earned: number, weeks: number, birth = '1980-01-01') =>
    naspi({ ...example.answers, earned, weeks, birth }, example.on);
  const job = fc.record({ weeks: fc.integer({ min: 13, max: 208 }), earned: cents(200_000) });
  const month = (result: ReturnType<typeof at>) =>
    Number(result.steps.find(({ id }) => id === 'first-month')?.value);

  it('never goes above the ceiling of the year', () => {
    const highest = month(at(50_000_000, 104));
    assert.ok(highest > 0);
    fc.assert(
      fc.property(job, ({ earned, weeks }) => assert.ok(month(at(earned, weeks)) <= highest)),
      runs,
    );
  });
  it('never rises from month to month', () => {
    fc.assert(
      fc.property(job, fc.constantFrom('1960-01-01', '1980-01-01'), ({ earned, weeks }, birth) => {
        const sums = at(earned, weeks, birth)
          .amounts.filter(({ per }) => per === 'month')
          .map(({ cents }) => cents);
        assert.deepEqual(
          sums,
          sums.toSorted((a, b) => b - a),
        );
      }),
      runs,
    );
  });
  it('never falls with one cent more of pay, and never rises by a euro for it', () => {
    fc.assert(
      fc.property(job, ({ earned, weeks }) => {
        const rise = month(at(earned + 1, weeks)) - month(at(earned, weeks));
        assert.ok(rise >= 0 && rise < 100, String(rise));
      }),
      runs,
    );
  });
  it('lasts half of the weeks worked and never longer than two years', () => {
    fc.assert(
      fc.property(job, ({ earned, weeks }) => {
        const days = Number(at(earned, weeks).steps.find(({ id }) => id === 'duration-days')?.value);
        assert.ok(days <= 104 * 7 && days <= Math.ceil((weeks / 2) * 7));
      }),
      runs,
    );
  });
});

describe('bonus asilo nido (L. 232/2016 art. 1 c. 355)', () => {
  const nursery = law('bonus-asilo-nido');
  const [example] = examplesOf(catalogue, 'bonus-asilo-nido');
  assert.ok(example);
  const refund = (change: RawAnswers) =>
    Number(
      nursery({ ...example.answers, ...change }, example.on).steps.find(({ id }) => id === 'refund')?.value ??
        0,
    );

  it('never gives back more than was paid', () => {
    const months = example.answers['months'] as readonly string[];
    fc.assert(
      fc.property(cents(1_500), cents(60_000), (fee, isee) =>
        assert.ok(refund({ fee, isee }) <= fee * months.length),
      ),
      runs,
    );
  });
  it('never rises with the ISEE', () => {
    fc.assert(
      fc.property(cents(1_500), cents(60_000), cents(20_000), (fee, isee, more) => {
        assert.ok(refund({ fee, isee: isee + more }) <= refund({ fee, isee }));
      }),
      runs,
    );
  });
  it('never falls with a higher fee', () => {
    fc.assert(
      fc.property(cents(1_500), cents(200), cents(60_000), (fee, more, isee) => {
        assert.ok(refund({ fee: fee + more, isee }) >= refund({ fee, isee }));
      }),
      runs,
    );
  });
});

describe('assegno sociale (L. 335/1995 art. 3)', () => {
  const social = law('assegno-sociale');
  const examples = examplesOf(catalogue, 'assegno-sociale').filter(({ on }) => on.startsWith('2026'));
  const single = examples.find(({ answers }) => answers['married'] === 'no');
  const couple = examples.find(({ answers }) => answers['married'] === 'yes');
  assert.ok(single && couple);

  it('never pays more for more income, and falls by no more than the income rises', () => {
    fc.assert(
      fc.property(cents(16_000), cents(3_000), (income, more) => {
        const at = (own: number) =>
          first(social({ ...single.answers, 'own-income': own }, single.on), 'yearly');
        assert.ok(at(income + more) <= at(income));
        assert.ok(at(income) - at(income + more) <= more);
      }),
      runs,
    );
  });
  it('looks only at the sum of a couple’s incomes', () => {
    fc.assert(
      fc.property(cents(14_000), cents(14_000), (own, spouse) => {
        const at = (mine: number, theirs: number) =>
          first(
            social({ ...couple.answers, 'own-income': mine, 'spouse-income': theirs }, couple.on),
            'yearly',
          );
        assert.equal(at(own, spouse), at(spouse, own));
      }),
      runs,
    );
  });
});

describe('contributions for work in a home (D.P.R. 1403/1971)', () => {
  const [simulated, paid] = [law('simulazione-contributi-domestici'), law('pagamento-contributi-domestici')];
  const on = day('2026-05-20');
  const work = fc.record({
    'weekly-hours': fc
      .oneof(fc.integer({ min: 5, max: 600 }), fc.constantFrom(239, 240, 241))
      .map((tenths) => tenths / 10),
    'hourly-pay': fc.oneof(
      fc.integer({ min: 300, max: 2500 }),
      fc.constantFrom(887, 888, 961, 962, 1080, 1170, 1171),
    ),
    'thirteenth-in': fc.boolean(),
    fixed: fc.boolean(),
    relative: fc.boolean(),
    weeks: fc.integer({ min: 1, max: 13 }),
  });
  type Work = typeof work extends fc.Arbitrary<infer Of> ? Of : never;
  /** What is due for the quarter, and of it the worker's: the same where it is only worked out and where it is paid. */
  function due(of: Work, more: RawAnswers = {}): readonly [quarter: number, worker: number] {
    const answers = { ...of, ...(of.fixed ? { replaces: false } : {}), ...more };
    const told = simulated(answers, on);
    const asked = paid({ ...answers, year: 2026, quarter: 'first', ended: false }, on);
    const both = [told, asked].map((one) => [first(one, 'quarter'), first(one, 'worker-share')] as const);
    assert.deepEqual(both[0], both[1]);
    return both[0] ?? [0, 0];
  }

  it('cost something, and the worker a part of it', () => {
    fc.assert(
      fc.property(work, (of) => {
        const [quarter, worker] = due(of);
        assert.ok(0 < worker && worker < quarter);
      }),
      runs,
    );
  });
  it('never fall with a week more, nor with hours or pay, but that all pay counts alike above 24 hours', () => {
    fc.assert(
      fc.property(
        work,
        fc.integer({ min: 1, max: 300 }),
        fc.integer({ min: 1, max: 1000 }),
        (of, tenths, pay) => {
          const now = due(of);
          const grows = (more: Partial<Work>) => {
            for (const [n, cents] of due({ ...of, ...more }).entries())
              assert.ok(cents >= (now[n] ?? 0), JSON.stringify(more));
          };
          grows({ weeks: of.weeks + 1 });
          grows({ 'hourly-pay': of['hourly-pay'] + pay });
          const hours = Math.round(of['weekly-hours'] * 10) + tenths;
          const isSameSide = of['weekly-hours'] > 24 || hours <= 240;
          if (isSameSide && hours <= 1000) grows({ 'weekly-hours': hours / 10 });
          if (of['weekly-hours'] > 24)
            assert.deepEqual(due({ ...of, 'hourly-pay': of['hourly-pay'] + pay }), now);
        },
      ),
      runs,
    );
  });
  it('are more for a fixed term unless somebody is replaced, and no less where the thirteenth month comes besides', () => {
    fc.assert(
      fc.property(work, (of) => {
        const [open, worker] = due({ ...of, fixed: false });
        const fixed = due({ ...of, fixed: true });
        assert.ok(fixed[0] > open);
        assert.equal(fixed[1], worker, 'what is added is the employer’s');
        assert.deepEqual(due({ ...of, fixed: true }, { replaces: true }), [open, worker]);
        const besides = due({ ...of, 'thirteenth-in': false });
        for (const [n, cents] of due({ ...of, 'thirteenth-in': true }).entries())
          assert.ok(cents <= (besides[n] ?? 0));
      }),
      runs,
    );
  });
});

describe('every definition', () => {
  for (const { card, definition } of catalogue.entries.values()) {
    if (!definition) continue;
    it(`${card.id} takes no answer off the route into account, and takes it again when the route comes back`, () => {
      const cases = examplesOf(catalogue, card.id).map((one) => ({
        on: one.on,
        answers: completed(definition, one.answers, one.on),
      }));
      for (const { on, answers } of cases) {
        const onRoute: ReadonlySet<string> = new Set(
          route(definition.service, answers, on).map(({ id }) => id),
        );
        for (const other of cases) {
          const stray: readonly (readonly [string, unknown])[] = Object.entries(other.answers).filter(
            ([id]) => !onRoute.has(id),
          );
          const mixed: RawAnswers = { ...answers, ...Object.fromEntries(stray) };
          assert.deepEqual(
            evaluate(definition.service, mixed, on),
            evaluate(definition.service, answers, on),
          );
          assert.deepEqual(
            evaluate(definition.service, { ...mixed, ...other.answers }, other.on),
            evaluate(definition.service, { ...answers, ...other.answers }, other.on),
          );
        }
      }
    });
    it(`${card.id} tells a partial truth: what a partial input settles stays settled`, () => {
      for (const { on, answers } of examplesOf(catalogue, card.id)) {
        const whole = evaluate(definition.service, answers, on);
        for (const left of Object.keys(answers)) {
          const { [left]: _, ...partial } = answers;
          for (const { id, state } of evaluate(definition.service, partial, on).conditions) {
            const known = whole.conditions.find((condition) => condition.id === id)?.state;
            assert.ok(state === 'unknown' || state === known, `${id} without ${left}`);
          }
        }
      }
    });
  }
});

describe('a figure of the law', () => {
  it('stands once, whichever services read it', () => {
    // Sums as an act sets them anew, to the cent: round ones are of two acts by chance.
    const sumsIn = (value: unknown): readonly number[] =>
      typeof value === 'number'
        ? [value].filter((sum) => sum > 10_000 && sum % 1000 !== 0)
        : typeof value === 'object' && value !== null
          ? Object.values(value).flatMap(sumsIn)
          : [];
    const firstIn = new Map<object, string>();
    const places = new Map<string, Set<string>>();
    for (const { card, definition } of catalogue.entries.values())
      for (const figure of Object.values(definition?.service.parameters ?? {})) {
        const of = firstIn.get(figure) ?? card.id;
        firstIn.set(figure, of);
        for (const { from, value } of figure.rows)
          for (const sum of sumsIn(value)) {
            const row = `${from} ${sum}`;
            places.set(row, (places.get(row) ?? new Set()).add(of));
          }
      }
    assert.ok(places.size > 50);
    const twice = [...places].filter(([, services]) => services.size > 1);
    assert.deepEqual(twice, []);
  });
});
