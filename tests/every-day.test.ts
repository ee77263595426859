// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { examplesOf, loadCatalogue } from '#catalogue/index.ts';
import {
  addDays,
  addMonths,
  addYears,
  type CalendarDate,
  day,
  daysBetween,
  firstDayOf,
  firstDayOfNextMonth,
  lastDayOf,
  monthOf,
  yearOf,
} from '#core/index.ts';
import { type Amount, type Evaluation, evaluate, type RawAnswers } from '#interview/index.ts';

// The law on every day of a year: of birth, of the end of work, of filing. A decision takes microseconds, so that no day is left out.
const catalogue = await loadCatalogue();
const runs = { numRuns: 600 };

type Decide = (answers: RawAnswers, on: CalendarDate) => Evaluation;

function law(id: string): { readonly decide: Decide; readonly example: RawAnswers } {
  const definition = catalogue.entries.get(id)?.definition;
  const example = examplesOf(catalogue, id).find(
    ({ on, expect }) => on.startsWith('2026') && expect.status === 'eligible',
  );
  if (!definition || !example) throw new Error(`${id} has no definition or no case`);
  return { decide: (answers, on) => evaluate(definition.service, answers, on), example: example.answers };
}

/** Every day from one to another, both included. */
function* daysFrom(first: string, last: string): Generator<CalendarDate> {
  for (let date = day(first); date <= last; date = addDays(date, 1)) yield date;
}

function spansOf(evaluation: Evaluation, id: string) {
  return evaluation.amounts.filter((amount) => amount.id === id).map(spanOf);
}

function spanOf(amount: Amount) {
  const { from, to, ...more } = amount;
  assert.ok(from && to, `${amount.id} has no beginning or no end`);
  assert.ok(from <= to, `${amount.id} ends on ${to} before it begins on ${from}`);
  return { ...more, from, to };
}

/** The spans of an amount follow one another without a gap, and none reaches into two years of figures. */
function followOn(spans: readonly ReturnType<typeof spanOf>[], where: string) {
  for (const [n, span] of spans.entries()) {
    const next = spans[n + 1];
    if (next) assert.equal(next.from, addDays(span.to, 1), `${where}: a gap after ${span.to}`);
  }
}

function staysInYear(spans: readonly ReturnType<typeof spanOf>[], where: string) {
  for (const { from, to } of spans)
    assert.equal(yearOf(from), yearOf(to), `${where}: figures of another year`);
}

const paidOn = (evaluation: Evaluation, id: string, on: CalendarDate): number =>
  spansOf(evaluation, id).find(({ from, to }) => from <= on && on <= to)?.cents ?? 0;

describe('assegno unico, every day', () => {
  const { decide, example } = law('assegno-unico-universale');
  const family = (births: readonly CalendarDate[], on: CalendarDate, more: RawAnswers = {}): RawAnswers => ({
    ...example,
    children: births.map((birth) => ({
      birth,
      home: 'with-us',
      disability: 'none',
      'own-child': true,
      status: 'study',
    })),
    'isee-day': `${yearOf(on)}-01-15` <= on ? `${yearOf(on)}-01-15` : on,
    ...more,
  });

  function isSound(evaluation: Evaluation, births: readonly CalendarDate[], on: CalendarDate, where: string) {
    assert.equal(evaluation.status, 'eligible', where);
    const spans = spansOf(evaluation, 'monthly');
    const { start, end } = evaluation.dates;
    assert.ok(start && end && start <= end && on <= end, `${where}: ${start} to ${end}`);
    assert.equal(spans[0]?.from, start, where);
    followOn(spans, where);
    staysInYear(spans, where);
    const last = spans.at(-1)?.to ?? '';
    assert.ok(
      last === end || last === `${yearOf(start)}-12-31` || last === '2026-12-31',
      `${where}: until ${last}`,
    );
    const eldest = [...births].sort()[0] as CalendarDate;
    assert.ok(firstDayOf(monthOf(eldest)) <= start, `${where}: paid before the birth`);
  }

  it('pays a first child whatever the day of its birth, when applied for at the end of June', () => {
    const on = day('2026-06-30');
    for (const birth of daysFrom('2025-07-01', '2026-06-30')) {
      const evaluation = decide(family([birth], on), on);
      isSound(evaluation, [birth], on, `born ${birth}`);
      const march = day('2026-03-01');
      const born = firstDayOf(monthOf(birth));
      assert.equal(evaluation.dates['start'], born < march ? march : born);
    }
  });
  it('pays a first child from its birth, whatever the day, when applied for within 120 days', () => {
    for (const birth of daysFrom('2025-01-01', '2026-08-01')) {
      for (const wait of [0, 1, 30, 90, 120]) {
        const on = addDays(birth, wait);
        if (on > '2026-11-30') continue;
        const evaluation = decide(family([birth], on), on);
        isSound(evaluation, [birth], on, `born ${birth}, filed ${on}`);
        assert.equal(evaluation.dates['start'], firstDayOf(monthOf(birth)), `born ${birth}, filed ${on}`);
      }
    }
  });
  it('never ends before it begins or before the day of filing, whatever that day', () => {
    for (const on of daysFrom('2025-01-01', '2026-11-30')) {
      const births = [day('2020-02-29'), day('2016-11-01')];
      const evaluation = decide(family(births, on), on);
      isSound(evaluation, births, on, `filed ${on}`);
      const until = on.slice(5) <= '06-30';
      assert.equal(evaluation.dates['start'], until ? `${yearOf(on)}-03-01` : firstDayOfNextMonth(on));
    }
  });
  it('says that the figures are not known from the December in which next year’s are not', () => {
    for (const on of daysFrom('2026-12-01', '2026-12-31'))
      assert.equal(decide(family([day('2016-11-01')], on), on).status, 'no-parameters', on);
  });
  it('doubts the month of a birthday that counts, and no other, whatever the day', () => {
    const on = day('2025-03-10');
    for (const birth of daysFrom('2024-03-02', '2025-03-01')) {
      const first = addYears(birth, 1);
      const doubted = spansOf(decide(family([birth], on), on), 'monthly')
        .filter(({ restsOn }) => restsOn.includes('age-in-month'))
        .map(({ from, to }) => [from, to]);
      const month = firstDayOf(monthOf(first));
      const isPaid = month >= '2025-03-01' && first !== month;
      assert.deepEqual(doubted, isPaid ? [[month, lastDayOf(monthOf(first))]] : [], `born ${birth}`);
    }
  });
  it('ends with the month in which 21 is reached, and asks what a child of 18 does, whatever the day', () => {
    const on = day('2025-03-10');
    for (const birth of daysFrom('2004-03-02', '2005-02-28')) {
      const spans = spansOf(decide(family([birth], on), on), 'monthly');
      const of21 = addYears(birth, 21);
      const first = firstDayOf(monthOf(of21));
      const until = of21 === first ? addDays(first, -1) : lastDayOf(monthOf(of21));
      assert.equal(spans.at(-1)?.to, until < '2026-02-28' ? until : '2026-02-28', `born ${birth}`);
    }
    for (const birth of daysFrom('2007-03-01', '2008-02-01')) {
      const children = [{ birth, home: 'with-us', disability: 'none', 'own-child': true }];
      const { status, needed } = decide({ ...family([birth], on), children }, on);
      assert.deepEqual([status, needed], ['incomplete', ['children.0.status']], `born ${birth}`);
    }
  });
  it('goes on with the year’s ISEE to February, and not after, whatever the day of its declaration', () => {
    for (const presented of daysFrom('2024-01-01', '2025-11-30')) {
      const on = day('2025-11-30');
      const evaluation = decide(
        family([day('2016-11-01')], on, { isee: 1_000_000, 'isee-day': presented }),
        on,
      );
      const held = yearOf(presented) === 2025;
      const december = paidOn(evaluation, 'monthly', day('2025-12-01'));
      const february = paidOn(evaluation, 'monthly', day('2026-02-01'));
      assert.deepEqual(
        [december, february],
        held ? [20_100 + 3_440, 20_380 + 3_490] : [5_750, 5_830],
        presented,
      );
    }
    for (const presented of daysFrom('2025-01-01', '2025-12-31')) {
      const on = day('2026-05-10');
      const evaluation = decide(
        family([day('2016-11-01')], on, { isee: 1_000_000, 'isee-day': presented }),
        on,
      );
      assert.equal(paidOn(evaluation, 'monthly', day('2026-03-01')), 5_830, presented);
      assert.ok(evaluation.notes.includes('without-isee'));
    }
  });
  it('never rises with the ISEE and never falls with a child more, in any month of any filing', () => {
    const of = fc.record({
      on: fc.integer({ min: 0, max: 690 }).map((n) => addDays(day('2025-01-01'), n)),
      ages: fc.array(fc.integer({ min: 0, max: 20 * 366 }), { minLength: 1, maxLength: 4 }),
      more: fc.integer({ min: 0, max: 20 * 366 }),
      isee: fc.integer({ min: 0, max: 5_000_000 }),
      step: fc.integer({ min: 0, max: 2_000_000 }),
    });
    fc.assert(
      fc.property(of, ({ on, ages, more, isee, step }) => {
        const births = ages.map((age) => addDays(on, -age));
        const one = decide(family(births, on, { isee, 'isee-last-year': null }), on);
        const richer = decide(family(births, on, { isee: isee + step, 'isee-last-year': null }), on);
        const larger = decide(
          family([...births, addDays(on, -more)], on, { isee, 'isee-last-year': null }),
          on,
        );
        for (
          let month = addMonths(firstDayOf(monthOf(on)), -12);
          month <= '2026-12-01';
          month = addMonths(month, 1)
        ) {
          const paid = paidOn(one, 'monthly', month);
          assert.ok(paidOn(richer, 'monthly', month) <= paid, `${month} with a higher ISEE`);
          assert.ok(paidOn(larger, 'monthly', month) >= paid, `${month} with one child more`);
        }
      }),
      runs,
    );
  });
});

describe('NASpI, every day', () => {
  const { decide, example } = law('naspi-domanda');
  const job = (lastDay: CalendarDate, more: RawAnswers = {}): RawAnswers => ({
    ...example,
    'last-day': lastDay,
    'worked-30-days': true,
    ...more,
  });

  function isSound(evaluation: Evaluation, where: string) {
    assert.equal(evaluation.status, 'eligible', where);
    const pieces = [...spansOf(evaluation, 'monthly'), ...spansOf(evaluation, 'last-days')];
    const { start, end, 'apply-by': last } = evaluation.dates;
    assert.ok(start && end && last && start <= end, where);
    assert.equal(pieces[0]?.from, start, where);
    assert.equal(pieces.at(-1)?.to, end, where);
    followOn(pieces, where);
    const months = pieces.filter(({ id }) => id === 'monthly').map(({ cents }) => cents);
    assert.deepEqual(
      months,
      months.toSorted((a, b) => b - a),
      `${where}: rises`,
    );
    const sum = pieces.reduce(
      (total, { id, cents, from, to }) =>
        total + (id === 'monthly' ? (cents * (daysBetween(from, to) + 1)) / 30 : cents),
      0,
    );
    assert.equal(spansOf(evaluation, 'total')[0]?.cents, sum, where);
  }

  it('is paid without a gap from its start to its end, whatever the last day of work and the day of the claim', () => {
    for (const lastDay of daysFrom('2025-01-01', '2026-10-01')) {
      for (const wait of [0, 1, 7, 8, 9, 30, 67, 68]) {
        const on = addDays(lastDay, wait);
        if (on > '2026-12-20') continue;
        const evaluation = decide(job(lastDay), on);
        const where = `ended ${lastDay}, claimed ${on}`;
        isSound(evaluation, where);
        assert.equal(evaluation.dates['start'], wait <= 8 ? addDays(lastDay, 8) : addDays(on, 1), where);
        assert.equal(evaluation.dates['apply-by'], addDays(lastDay, 68), where);
        for (const { from, to, restsOn } of spansOf(evaluation, 'monthly'))
          assert.equal(restsOn.includes('later-years'), yearOf(to) > yearOf(lastDay), `${where}: ${from}`);
      }
    }
  });
  it('is late from the sixty-ninth day, and doubted while a holiday comes before', () => {
    for (const lastDay of daysFrom('2025-01-01', '2026-09-01')) {
      const on = addDays(lastDay, 69);
      const { status, assumptions } = decide(job(lastDay), on);
      const last = addDays(lastDay, 68);
      const isHoliday = new Date(last).getUTCDay() === 0 || holidays.has(last);
      assert.deepEqual([status, assumptions.includes('holiday-term')], ['ineligible', isHoliday], last);
    }
  });
  it('is not brought forward by a paid maternity or sickness after the end, which makes its term longer', () => {
    const of = fc.record({
      lastDay: fc.integer({ min: 0, max: 600 }).map((n) => addDays(day('2025-01-01'), n)),
      wait: fc.integer({ min: 0, max: 68 }),
      from: fc.integer({ min: 1, max: 60 }),
      length: fc.integer({ min: 0, max: 150 }),
      kind: fc.constantFrom('maternity', 'sickness'),
    });
    fc.assert(
      fc.property(of, ({ lastDay, wait, from, length, kind }) => {
        const on = addDays(lastDay, wait);
        const plain = decide(job(lastDay), on).dates;
        const { dates } = decide(
          job(lastDay, {
            'after-end': kind,
            'open-ended': true,
            'after-end-from': addDays(lastDay, from),
            'after-end-until': addDays(lastDay, from + length),
          }),
          on,
        );
        const last = plain['apply-by'];
        const began = plain['start'];
        // Claimed on the very eighth day after it, it begins on that day, and not on the one after the claim.
        assert.ok(last && began && dates['start'] && dates['start'] >= addDays(began, -1));
        assert.equal(dates['apply-by'], addDays(last, length + 1));
      }),
      runs,
    );
  });
  it('never grows with the income of other work, and gives back no less than nothing', () => {
    const of = fc.record({
      lastDay: fc.integer({ min: 0, max: 600 }).map((n) => addDays(day('2025-01-01'), n)),
      income: fc.integer({ min: 0, max: 550_000 }),
      more: fc.integer({ min: 0, max: 100_000 }),
    });
    fc.assert(
      fc.property(of, ({ lastDay, income, more }) => {
        const total = (cents: number) =>
          spansOf(
            decide(
              job(lastDay, { 'other-work': 'self-employed', 'expected-income': Math.min(cents, 550_000) }),
              addDays(lastDay, 5),
            ),
            'total',
          )[0]?.cents ?? -1;
        assert.ok(total(income + more) <= total(income) && total(income + more) >= 0);
      }),
      runs,
    );
  });
});

// Feasts that are no Sunday, on which a term of these tests ends.
const holidays: ReadonlySet<string> = new Set(
  [2025, 2026].flatMap((year) =>
    ['01-01', '01-06', '04-25', '05-01', '06-02', '08-15', '11-01', '12-08', '12-25', '12-26']
      .map((inYear) => `${year}-${inYear}`)
      .concat('2025-04-21', '2026-04-06', '2026-10-04'),
  ),
);

describe('assegno sociale, every day', () => {
  const { decide, example } = law('assegno-sociale');

  it('is paid from the month after the claim by the figures of that month’s year, whatever the day of the claim', () => {
    for (const on of daysFrom('2023-12-01', '2026-11-30')) {
      const evaluation = decide(
        { ...example, birth: '1950-05-10', 'own-income': 300_000, married: 'no' },
        on,
      );
      assert.equal(evaluation.status, 'eligible', on);
      const [span] = spansOf(evaluation, 'monthly');
      assert.ok(span);
      assert.equal(span.from, firstDayOfNextMonth(on));
      assert.equal(span.to, `${yearOf(span.from)}-12-31`);
      const sum = { 2024: 53_441, 2025: 53_869, 2026: 54_624 }[yearOf(span.from)] ?? 0;
      assert.equal(span.cents, Math.round((sum * 13 - 300_000) / 13), on);
      assert.equal(evaluation.assumptions.includes('provisional'), yearOf(span.from) === 2026, on);
    }
  });
  it('says in December that next year’s figures are not known', () => {
    for (const on of daysFrom('2026-12-01', '2026-12-31')) {
      const { status, amounts } = decide({ ...example, birth: '1950-05-10' }, on);
      assert.deepEqual([status, amounts], ['no-parameters', []], on);
    }
  });
  it('wants 67 years on the day of the claim, whatever the day of birth', () => {
    for (const birth of daysFrom('1958-01-01', '1959-10-31')) {
      const of67 = addYears(birth, 67);
      const at = (on: CalendarDate) =>
        decide({ ...example, birth }, on).conditions.find(({ id }) => id === 'age')?.state;
      assert.deepEqual([at(addDays(of67, -1)), at(of67)], ['unmet', 'met'], birth);
    }
  });
  it('reaches an age that grows later for who is born later, across the rise of 2027 and 2028', () => {
    let before = '';
    for (const birth of daysFrom('1959-01-01', '1961-12-31')) {
      const reached = decide({ ...example, birth }, day('2026-06-10')).dates['age-day'] ?? '';
      assert.ok(reached >= before, birth);
      before = reached;
    }
  });
});

describe('bonus asilo nido, every day', () => {
  const { decide, example } = law('bonus-asilo-nido');
  const months = ['01', '02', '03', '04', '05', '06', '07', '08', '10', '11', '12'];

  it('gives nothing back before the birth, nor after August of the third birthday’s year, whatever the day of birth', () => {
    const on = day('2026-12-10');
    for (const birth of daysFrom('2022-12-01', '2026-12-10')) {
      for (const kind of ['nursery', 'spring-section', 'play-space']) {
        const evaluation = decide({ ...example, 'child-birth': birth, 'nursery-kind': kind, months }, on);
        const spans = spansOf(evaluation, 'monthly');
        const where = `${kind}, born ${birth}`;
        staysInYear(spans, where);
        assert.equal(evaluation.status === 'eligible', spans.length > 0, where);
        const youngest = addMonths(birth, { nursery: 3, 'spring-section': 24 }[kind] ?? 0);
        for (const { from, to } of spans) {
          assert.ok(from >= firstDayOf(monthOf(youngest)), where);
          assert.ok(yearOf(addYears(birth, 3)) > 2026 || to <= '2026-08-31', where);
        }
        const steps = evaluation.steps.find(({ id }) => id === 'months-paid')?.value;
        const paid = spans.reduce((sum, { from, to }) => sum + Math.round(daysBetween(from, to) / 30.4), 0);
        assert.equal(paid, steps, where);
      }
    }
  });
});

describe('contributions for work in a home, every day', () => {
  const simulated = law('simulazione-contributi-domestici');
  const paid = law('pagamento-contributi-domestici');
  const quarters = ['first', 'second', 'third', 'fourth'] as const;

  it('are worked out by the rates of the year in which one asks, and of no other', () => {
    const sums = new Set<string>();
    for (const on of daysFrom('2025-01-01', '2027-12-31')) {
      const { status, amounts } = simulated.decide(simulated.example, on);
      assert.equal(status, yearOf(on) === 2026 ? 'eligible' : 'no-parameters', on);
      if (status === 'no-parameters') assert.deepEqual(amounts, [], on);
      else sums.add(JSON.stringify(amounts));
    }
    assert.equal(sums.size, 1, 'the same all year');
  });
  it('of a quarter are at the rates of its own year, whatever the day on which they are paid', () => {
    const sums = new Set<string>();
    for (const on of daysFrom('2026-01-01', '2027-01-31')) {
      for (const year of [2025, 2026, 2027]) {
        for (const [n, quarter] of quarters.entries()) {
          const { status, amounts, dates } = paid.decide(
            { ...paid.example, year, quarter, ended: false },
            on,
          );
          const where = `${quarter} ${year}, on ${on}`;
          assert.equal(status === 'no-parameters', year !== 2026, where);
          if (status === 'no-parameters') {
            assert.deepEqual(amounts, [], where);
            continue;
          }
          sums.add(JSON.stringify(amounts.map(({ id, cents }) => [id, cents])));
          assert.equal(dates['pay-by'], n === 3 ? '2027-01-10' : `2026-${['04', '07', '10'][n]}-10`, where);
        }
      }
    }
    assert.equal(sums.size, 1);
  });
  it('are due ten days after the work ended, whatever the day, and then there is no next quarter', () => {
    for (const end of daysFrom('2026-01-01', '2026-12-31')) {
      const quarter = quarters[Math.floor((Number(end.slice(5, 7)) - 1) / 3)];
      const answers = { ...paid.example, year: 2026, quarter, ended: true, 'ended-on': end };
      const { status, dates } = paid.decide(answers, end);
      assert.equal(status, 'eligible', end);
      assert.equal(dates['pay-by'], addDays(end, 10), end);
      assert.deepEqual([dates['next-from'], dates['next-by']], [undefined, undefined], end);
    }
  });
});

describe('the hiring of a home worker, every day', () => {
  const { decide, example } = law('lavoro-domestico-assunzione');

  it('is told by the day before, and taken all the same when it is late; what is due first is due ten days after the quarter', () => {
    for (const start of daysFrom('2026-01-01', '2026-12-31')) {
      for (const early of [-60, -1, 0, 1, 2, 90]) {
        const on = addDays(start, -early);
        const { status, dates, notes } = decide({ ...example, start, fixed: false }, on);
        const where = `from ${start}, told ${on}`;
        assert.equal(status, 'eligible', where);
        assert.equal(dates['report-by'], addDays(start, -1), where);
        assert.equal(notes.includes('late'), early < 1, where);
        const due = dates['pay-by'] ?? '';
        assert.match(due, /-(?:01|04|07|10)-10$/, where);
        assert.ok(due > addDays(start, 9) && due <= addDays(addMonths(start, 3), 10), `${where}: ${due}`);
      }
    }
  });
  it('is refused to nobody who is sixteen on the first day, and to everybody who is not', () => {
    for (const start of daysFrom('2026-01-01', '2026-12-31')) {
      for (const older of [-1, 0, 1]) {
        const birth = addDays(addYears(start, -16), -older);
        const worker = { ...(example['worker'] as RawAnswers), birth, 'codice-fiscale': undefined };
        const { status } = decide({ ...example, start, worker }, addDays(start, -1));
        assert.equal(status, older < 0 ? 'ineligible' : 'eligible', `from ${start}, born ${birth}`);
      }
    }
  });
});

describe('a birth told in an assegno unico, every day', () => {
  const { decide, example } = law('assegno-unico-variazione');

  it('loses no month within 120 days and never holds from before the birth, whatever the days of birth and of telling', () => {
    for (const birth of daysFrom('2026-01-01', '2026-12-31')) {
      const newborn = { ...(example['newborn'] as RawAnswers), birth, 'codice-fiscale': undefined };
      let before = '';
      for (const late of [0, 1, 30, 59, 90, 119, 120, 121, 122, 123, 150, 364]) {
        const on = addDays(birth, late);
        const { dates, status } = decide({ ...example, from: birth, newborn }, on);
        const { effect = '' } = dates;
        const where = `born ${birth}, told ${on}`;
        assert.equal(status, 'eligible', where);
        assert.equal(effect, late <= 120 ? firstDayOf(monthOf(birth)) : firstDayOfNextMonth(on), where);
        assert.equal(dates['within-120-days'], addDays(birth, 120), where);
        assert.ok(effect >= before, `${where}: earlier than when told earlier`);
        before = effect;
      }
    }
  });
});

/** What is paid for each month of something whose months are not chosen yet, or begin with what the person does after applying. */
const ofNoTimeYet: ReadonlySet<string> = new Set([
  'assegno-di-inclusione/monthly',
  'supporto-formazione-lavoro/each-month',
]);

describe('every definition, every day', () => {
  for (const { card, definition } of catalogue.entries.values()) {
    if (!definition) continue;
    it(`${card.id} gives sound spans, and figures of no other year, on every day of a year`, () => {
      const seen = new Set(examplesOf(catalogue, card.id).map(({ answers }) => answers));
      for (const answers of seen) {
        for (const on of daysFrom('2026-01-01', '2026-12-31')) {
          const evaluation = evaluate(definition.service, answers, on);
          // What is paid once, for an event and no time, has no span; nor has a month of what nobody chose yet.
          const timed = evaluation.amounts.filter(
            ({ per, from, id }) => from !== null || !(per === 'once' || ofNoTimeYet.has(`${card.id}/${id}`)),
          );
          for (const amount of timed) spanOf(amount);
          for (const id of Object.keys(definition.service.amounts)) {
            const spans = spansOf({ ...evaluation, amounts: timed }, id);
            for (const [n, { to }] of spans.entries()) {
              const next = spans[n + 1];
              if (next) assert.ok(to < next.from, `${id} overlaps on ${next.from}, filed ${on}`);
            }
          }
          const { start, end } = evaluation.dates;
          if (start && end) assert.ok(start <= end, `filed ${on}`);
        }
      }
    });
  }
});
