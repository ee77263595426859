// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { examplesOf, loadCatalogue } from '#catalogue/index.ts';
import { day } from '#core/index.ts';
import { type Evaluation, evaluate, type RawAnswers } from '#interview/index.ts';
import { complete, lastOf, plusDays, plusMonths } from './recomputed/dates.ts';
import { dateBetween } from './recomputed/dates-drawn.ts';
import { type FarmYear, farmPaid } from './recomputed/disoccupazione-agricola.ts';
import { carePaid } from './recomputed/indennita-accompagnamento.ts';
import { type Early, earlyByYears, firstMonth, isEdge, neededOn } from './recomputed/pensione-anticipata.ts';
import { type Invalid, totalPension } from './recomputed/pensione-inabilita-civile.ts';
import { type Survivor, survivorPaid } from './recomputed/pensione-reversibilita.ts';
import { oldAge, reached, type Worker } from './recomputed/pensione-vecchiaia.ts';
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

type Status = Evaluation['status'];
// What is refused for another reason needs no figures.
const refusedOrUnknown: readonly Status[] = ['ineligible', 'no-parameters'];

/**
 * What a service finds for anybody, held against what the law gives them: undefined where its figures are not known, null where nothing
 * is due.
 */
function isAsTheLawGives<Of, Due>(
  people: fc.Arbitrary<Of>,
  found: (of: Of) => Evaluation,
  law: (of: Of) => Due | null | undefined,
  isDue: (found: Evaluation, due: Due) => void,
  {
    unknown = ['no-parameters'],
    nothing = ['ineligible'],
  }: { readonly unknown?: readonly Status[]; readonly nothing?: readonly Status[] } = {},
): void {
  fc.assert(
    fc.property(people, (of) => {
      const [is, due] = [found(of), law(of)];
      if (due === undefined) assert.ok(unknown.includes(is.status), is.status);
      else if (due === null) {
        assert.ok(nothing.includes(is.status), is.status);
        if (is.status === 'ineligible') assert.deepEqual(is.amounts, []);
      } else {
        assert.equal(is.status, 'eligible');
        isDue(is, due);
      }
    }),
    runs,
  );
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
    isAsTheLawGives(
      course,
      support,
      supportPaid,
      (found, due) => {
        assert.deepEqual(byMonth(found, 'monthly'), due);
        assert.equal(totalOf(found, 'total'), sumOf(due));
      },
      { unknown: refusedOrUnknown },
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

describe('indennità di accompagnamento, recomputed from the law', () => {
  const claim = fc
    .record({ on: dateBetween('2024-01-01', '2027-01-31'), ago: fc.integer({ min: 0, max: 900 }) })
    .map(({ on, ago }) => ({ on, asked: plusDays(on, -ago) }));
  const care = ({ on, asked }: { readonly on: string; readonly asked: string }) =>
    decided('indennita-accompagnamento', { asked }, on);

  it('pays every month from the one after the claim, each year with its sum, on any day', () => {
    isAsTheLawGives(
      claim,
      care,
      ({ asked, on }) => carePaid(asked, on),
      (found, due) => {
        assert.deepEqual(byMonth(found, 'monthly'), due);
        const year = Object.keys(due).at(-1)?.slice(0, 4) ?? '';
        const ofYear = Object.entries(due).filter(([month]) => month.startsWith(year));
        assert.equal(totalOf(found, 'year'), sumOf(Object.fromEntries(ofYear)));
      },
    );
  });
});

describe('pensione di inabilità civile, recomputed from the law', () => {
  const person = fc
    .record({
      on: dateBetween('2024-01-01', '2027-01-31'),
      ago: fc.integer({ min: 0, max: 900 }),
      days: fc.oneof(
        fc.integer({ min: 16 * 365, max: 20 * 365 }),
        fc.integer({ min: 65 * 365, max: 70 * 365 }),
        fc.integer({ min: 16 * 365, max: 70 * 365 }),
      ),
      income: fc.oneof(
        fc.constantFrom(0, 1_946_112, 1_946_113, 1_977_250, 1_977_251, 2_002_955, 2_002_956),
        fc.integer({ min: 0, max: 2_500_000 }),
      ),
    })
    .map(({ on, ago, days, income }) => ({
      on,
      income,
      asked: plusDays(on, -ago),
      birth: plusDays(on, -days),
    }));
  const pension = ({ on, birth, asked, income }: Invalid) =>
    decided('pensione-inabilita-civile', { birth, asked, income }, on);

  it('pays all or nothing, from eighteen to sixty-seven, for any claim, birthday and income on any day', () => {
    isAsTheLawGives(
      person,
      pension,
      totalPension,
      (found, due) => {
        assert.deepEqual(byMonth(found, 'monthly'), due);
        const isWhole = Object.keys(due).length === 12;
        const [cents = 0] = Object.values(due);
        assert.equal(totalOf(found, 'year'), isWhole ? cents * 13 : 0);
      },
      { unknown: refusedOrUnknown },
    );
  });

  it('never rises with the income', () => {
    fc.assert(
      fc.property(person, fc.integer({ min: 1, max: 500_000 }), (of, more) => {
        const paid = sumOf(byMonth(pension(of), 'monthly'));
        assert.ok(sumOf(byMonth(pension({ ...of, income: of.income + more }), 'monthly')) <= paid);
      }),
      runs,
    );
  });
});

describe('disoccupazione agricola, recomputed from the law', () => {
  const days = fc.oneof(fc.integer({ min: 0, max: 140 }), fc.integer({ min: 0, max: 366 }));
  const work = fc
    .record({
      on: fc.oneof(dateBetween('2025-01-01', '2025-03-31'), dateBetween('2023-11-01', '2027-04-30')),
      yearsAgo: fc.constantFrom(1, 1, 1, 1, 0, 2),
      fixed: fc.boolean(),
      farm: fc.tuple(days, days),
      elsewhere: fc.oneof(fc.constant([0, 0] as const), fc.tuple(days, days)),
      perDay: fc.integer({ min: 0, max: 15_000 }),
      cents: fc.integer({ min: 0, max: 99 }),
      covered: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 366 })),
    })
    .map(({ yearsAgo, perDay, cents, covered, ...of }) => ({
      ...of,
      year: Number(of.on.slice(0, 4)) - yearsAgo,
      payCents: perDay * (of.farm[0] + of.elsewhere[0]) + cents,
      // More than a year cannot have been both worked and paid.
      covered: Math.min(covered, 366 - of.farm[0]),
    }));
  const farm = (of: FarmYear) =>
    decided(
      'disoccupazione-agricola',
      {
        year: of.year,
        kind: of.fixed ? 'fixed' : 'by-day',
        days: of.farm[0],
        'days-before': of.farm[1],
        'other-work': of.elsewhere[0] + of.elsewhere[1] > 0,
        'other-days': of.elsewhere[0],
        'other-days-before': of.elsewhere[1],
        pay: of.payCents,
        covered: of.covered,
      },
      of.on,
    );

  it('pays once for the days without work, for any days and pay, and only from January to March', () => {
    isAsTheLawGives(work, farm, farmPaid, (found, due) => assert.equal(totalOf(found, 'benefit'), due), {
      nothing: refusedOrUnknown,
    });
  });

  it('never rises with a day that is paid already, and never falls with the pay', () => {
    fc.assert(
      fc.property(work, (of) => {
        const paid = totalOf(farm(of), 'benefit');
        if (of.farm[0] + of.covered < 366)
          assert.ok(totalOf(farm({ ...of, covered: of.covered + 1 }), 'benefit') <= paid);
        assert.ok(totalOf(farm({ ...of, payCents: of.payCents + 10_000 }), 'benefit') >= paid);
      }),
      runs,
    );
  });
});

describe('pensione di reversibilità, recomputed from the law', () => {
  const survivor = fc
    .record({
      on: dateBetween('2023-12-01', '2026-12-31'),
      ago: fc.integer({ min: 0, max: 1200 }),
      pension: fc.integer({ min: 0, max: 9_000_000 }),
      relation: fc.constantFrom<Survivor['relation'][]>(
        'spouse',
        'spouse',
        'divorced',
        'child',
        'parent',
        'sibling',
      ),
      children: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 7 })),
      hasSpouse: fc.boolean(),
      siblings: fc.integer({ min: 1, max: 10 }),
      income: fc.oneof(
        fc.integer({ min: 0, max: 7_000_000 }),
        fc.constantFrom(2_386_215, 2_386_216, 3_181_620, 3_181_621, 3_977_025, 3_977_026),
      ),
    })
    .map(({ ago, ...of }) => ({
      ...of,
      death: plusDays(of.on, -ago),
      children: of.relation === 'child' ? of.children + 1 : of.children,
    }));
  const pension = (of: Survivor) =>
    decided(
      'pensione-reversibilita',
      {
        'death-date': of.death,
        relation: of.relation,
        alimony: true,
        'insured-before': true,
        children: of.children,
        'child-is': 'minor',
        spouse: of.hasSpouse,
        'other-children': Math.max(0, of.children - 1),
        dependent: true,
        'family-before': false,
        'own-pension': false,
        'over-65': true,
        'unmarried-unable': true,
        siblings: of.siblings,
        pension: of.pension,
        income: of.income,
      },
      of.on,
    );

  it('gives every survivor their part, cut by table F and no more than their income, on any day', () => {
    isAsTheLawGives(survivor, pension, survivorPaid, (found, due) => {
      const own = found.amounts.find(({ id }) => id === 'monthly');
      assert.deepEqual([own?.cents, own?.from], [due.own, due.from]);
      assert.equal(totalOf(found, 'children'), due.children);
    });
  });

  it('never rises with the income, and leaves nobody worse off for earning more', () => {
    fc.assert(
      fc.property(survivor, fc.integer({ min: 13, max: 500_000 }), (of, more) => {
        const richer = pension({ ...of, income: of.income + more });
        const [before, after] = [totalOf(pension(of), 'monthly'), totalOf(richer, 'monthly')];
        assert.ok(after <= before);
        // A cent of each of the thirteen months is what rounding may take.
        assert.ok(13 * (before - after) <= more + 13);
      }),
      runs,
    );
  });

  it('is never more than the whole for a spouse and children, or for all children alone', () => {
    fc.assert(
      fc.property(survivor, (of) => {
        const found = pension(of);
        const all = of.relation === 'child' && !of.hasSpouse ? of.children : 1;
        const given = all * totalOf(found, 'monthly') + totalOf(found, 'children');
        if (of.relation !== 'sibling') assert.ok(13 * given <= of.pension + 13 * (all + 1), `${given}`);
      }),
      runs,
    );
  });
});

describe('pensione di vecchiaia, recomputed from the law', () => {
  const worker = fc.record({
    birth: fc.oneof(dateBetween('1955-01-01', '1962-06-30'), dateBetween('1950-01-01', '1958-12-31')),
    before1996: fc.boolean(),
    weeks: fc.oneof(fc.constantFrom(259, 260, 1039, 1040), fc.integer({ min: 0, max: 2500 })),
    share: fc.integer({ min: 0, max: 4 }),
    expected: fc.oneof(
      fc.constant(null),
      fc.constantFrom(50_702, 50_703, 53_440, 53_441, 53_868, 53_869, 54_623, 54_624),
      fc.integer({ min: 0, max: 200_000 }),
    ),
    from: monthBetween('2023-01', '2028-12'),
    lastWork: fc.option(dateBetween('2022-06-01', '2028-12-31'), { nil: undefined }),
    on: dateBetween('2023-01-01', '2026-12-31'),
  });
  const pension = (of: Worker, on: string) =>
    decided(
      'pensione-vecchiaia',
      {
        birth: of.birth,
        from: of.from,
        contributions: { weeks: of.weeks },
        'before-1996': of.before1996,
        effective: { weeks: of.effective },
        expected: of.expected,
        employee: of.lastWork !== undefined,
        'last-day': of.lastWork,
      },
      on,
    );

  it('is due from the month that age, contributions, sum and the end of work allow, and from none before', () => {
    fc.assert(
      fc.property(worker, ({ on, share, lastWork, ...more }) => {
        const effective = Math.floor((more.weeks * share) / 4);
        const of: Worker = { ...more, effective, ...(lastWork ? { lastWork } : {}) };
        const found = pension(of, on);
        const expected = oldAge(of);
        if (expected === undefined) {
          assert.notEqual(found.status, 'eligible');
          return;
        }
        assert.equal(found.status, expected.due ? 'eligible' : 'ineligible');
        assert.equal(found.dates['age-day'], reached(of.birth, 67));
        assert.equal(found.dates['earliest'], `${expected.earliest}-01`);
        assert.deepEqual(found.amounts, []);
      }),
      runs,
    );
  });

  it('comes no earlier for who is born a day later, across the rises of 2027 and 2028', () => {
    let before = '';
    for (let birth = '1957-01-01'; birth <= '1961-09-30'; birth = plusDays(birth, 1)) {
      const { dates } = pension(
        { birth, before1996: true, weeks: 1040, effective: 0, expected: null, from: '2028-12' },
        '2026-04-10',
      );
      assert.ok(dates['age-day'] && dates['age-day'] >= before, birth);
      before = dates['age-day'];
    }
  });
});

describe('pensione anticipata, recomputed from the law', () => {
  const worker = fc.record({
    sex: fc.constantFrom('woman' as const, 'man' as const),
    months: fc.oneof(fc.integer({ min: 490, max: 530 }), fc.integer({ min: 0, max: 660 })),
    reached: fc.option(dateBetween('2023-01-01', '2026-12-31'), { nil: null }),
    // Also of years whose figures nobody knows: who had the right before keeps it.
    from: monthBetween('2023-01', '2031-12'),
    lastWork: fc.option(dateBetween('2022-06-01', '2028-12-31'), { nil: undefined }),
    on: dateBetween('2023-01-01', '2026-12-31'),
  });

  it('starts after three months from the right, by years of contributions, and from none before', () => {
    fc.assert(
      fc.property(worker, ({ on, lastWork, ...more }) => {
        const known = more.reached !== null && more.reached <= on && more.months >= 41 * 12;
        const of: Early = {
          ...more,
          reached: known ? more.reached : null,
          ...(lastWork ? { lastWork } : {}),
        };
        const found = decided(
          'pensione-anticipata',
          {
            kind: 'years',
            sex: of.sex,
            'whole-years': Math.floor(of.months / 12),
            'more-months': of.months % 12,
            reached: of.reached,
            from: of.from,
            employee: of.lastWork !== undefined,
            'last-day': of.lastWork,
            resigned: true,
          },
          on,
        );
        const expected = earlyByYears(of, on);
        const isKnown = expected.due || expected.right !== undefined || of.from <= '2028-12';
        if (isKnown) assert.equal(found.status, expected.due ? 'eligible' : 'ineligible');
        else assert.ok(refusedOrUnknown.includes(found.status), found.status);
        assert.equal(found.dates['right'], expected.right);
        // The years that are told as enough are those of the day of the right, or of today where it was reached: not of the month wished.
        const hasNow = of.months >= (neededOn(on, of.sex) ?? Number.POSITIVE_INFINITY);
        const told = neededOn(expected.right ?? (hasNow ? on : `${of.from}-01`), of.sex);
        const years = found.conditions.find(({ id }) => id === 'contributions')?.values;
        if (told !== undefined)
          assert.deepEqual([years?.['years'], years?.['months']], [Math.floor(told / 12), told % 12]);
        const first = expected.right && `${firstMonth(expected.right, of.lastWork)}-01`;
        assert.equal(found.dates['earliest'], first);
        const edge = expected.right !== undefined && isEdge(complete(expected.right, 3));
        assert.equal(found.assumptions.includes('edge-of-month'), edge);
        assert.deepEqual(found.amounts, []);
      }),
      runs,
    );
  });

  it('starts three months after sixty-four wholly by contributions, and takes a cent less for no pension', () => {
    const least = { 0: 3 * 54_624, 1: 2.8 * 54_624, 2: 2.6 * 54_624 } as const;
    fc.assert(
      fc.property(
        dateBetween('1960-01-01', '1962-12-31'),
        monthBetween('2026-01', '2026-12'),
        fc.constantFrom(0 as const, 1 as const, 2 as const),
        fc.integer({ min: -2, max: 2 }),
        (birth, from, children, cents) => {
          const expected = Math.ceil(least[children]) + cents;
          const found = decided(
            'pensione-anticipata',
            {
              kind: 'sixty-four',
              birth,
              from,
              sex: 'woman',
              children,
              'before-1996': false,
              worked: 20,
              expected,
            },
            '2026-01-10',
          );
          const [right, start] = [complete(birth, 64 * 12), `${from}-01`];
          const due = from >= firstMonth(right) && expected >= least[children];
          assert.equal(found.status, due ? 'eligible' : 'ineligible', `${birth} ${start}`);
          if (right <= '2026-12-31') assert.equal(found.dates['right'], right);
        },
      ),
      runs,
    );
  });
});
