// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { loadCatalogue } from '#catalogue/index.ts';
import { day } from '#core/index.ts';
import { type Evaluation, evaluate, type RawAnswers } from '#interview/index.ts';
import { social } from './recomputed/assegno-sociale.ts';
import { type Family, unico } from './recomputed/assegno-unico.ts';
import { refunds } from './recomputed/bonus-nido.ts';
import { at, plusDays, plusMonths } from './recomputed/dates.ts';
import { dateBetween } from './recomputed/dates-drawn.ts';
import { collaboratorPaid } from './recomputed/dis-coll.ts';
import { days, firstMonth, type Job, paid, terms } from './recomputed/naspi.ts';

// Each benefit worked out a second time from the text of the law, by code that shares nothing with the services, and compared on
// thousands of people on any day.
const catalogue = await loadCatalogue();
const runs = { numRuns: 3000 };

function decided(id: string, answers: RawAnswers, on: string): Evaluation {
  const definition = catalogue.entries.get(id)?.definition;
  if (!definition) throw new Error(`${id} has no definition`);
  return evaluate(definition.service, answers, day(on));
}

function earlier(a: string, b: string): string {
  return a < b ? a : b;
}

/** An amount by month: every month of its spans, which must be whole. */
function byMonth(evaluation: Evaluation, id: string): Readonly<Record<string, number>> {
  const months: Record<string, number> = {};
  for (const { id: of, cents, from, to } of evaluation.amounts) {
    if (of !== id) continue;
    assert.ok(from && to, 'a span without an end');
    assert.ok(from.endsWith('-01') && plusDays(to, 1).endsWith('-01'), `${from} to ${to}`);
    for (let month = from.slice(0, 7); month <= to.slice(0, 7); month = plusMonths(month, 1)) {
      assert.equal(months[month], undefined, `${month} twice`);
      months[month] = cents;
    }
  }
  return months;
}

describe('recomputed from the law', () => {
  it('assegno unico: what is due for each month of any family on any day', () => {
    const family = fc
      .record({
        today: dateBetween('2022-03-01', '2026-12-31'),
        children: fc.array(
          fc.record({
            age: fc.oneof(fc.integer({ min: 0, max: 500 }), fc.integer({ min: 0, max: 27 * 366 })),
            home: fc.constantFrom(
              'with-us',
              'with-us',
              'with-us',
              'dependent-elsewhere',
              'other-eu',
              'not-dependent',
            ),
            disability: fc.constantFrom('none', 'none', 'none', 'medium', 'severe', 'total'),
            status: fc.constantFrom('study', 'traineeship', 'none'),
          }),
          { minLength: 1, maxLength: 6 },
        ),
        isee: fc.option(fc.integer({ min: 0, max: 5_000_000 }), { nil: null }),
        iseeAge: fc.integer({ min: 0, max: 500 }),
        before: fc.option(fc.integer({ min: 0, max: 5_000_000 }), { nil: null }),
        beforeDay: fc.integer({ min: 0, max: 364 }),
        work: fc.constantFrom('both', 'one', 'widowed', 'none'),
        death: fc.integer({ min: 0, max: 7 * 365 }),
        mother: fc.integer({ min: 19 * 365, max: 45 * 365 }),
      })
      .map(({ today, isee, iseeAge, beforeDay, ...more }) => {
        const iseeDay = [plusDays(today, -iseeAge), '2021-01-01'].toSorted().at(-1) ?? today;
        const lastYear = Number(today.slice(0, 4)) - 1;
        const children = more.children.map(({ age, ...child }) => ({
          ...child,
          birth: plusDays(today, -age),
        }));
        const youngest =
          children
            .map(({ birth }) => birth)
            .toSorted()
            .at(-1) ?? today;
        return {
          ...more,
          today,
          isee,
          iseeDay,
          beforeDay: plusDays(`${lastYear}-01-01`, beforeDay),
          children,
          // Somebody's mother, and alive or dead by less than 300 days at the last birth: else the answers contradict each other.
          mother: earlier(plusDays(today, -more.mother), plusDays(youngest, -11 * 366)),
          death: [plusDays(today, -more.death), plusDays(youngest, -280)].toSorted().at(-1) ?? today,
        };
      });
    fc.assert(
      fc.property(family, (of) => {
        const { today, isee, iseeDay, before, beforeDay } = of;
        const isThisYear = iseeDay.slice(0, 4) === today.slice(0, 4);
        const isees: { cents: number; day: string }[] = isee === null ? [] : [{ cents: isee, day: iseeDay }];
        if (isee !== null && isThisYear && before !== null) isees.push({ cents: before, day: beforeDay });
        const expected = unico({
          today,
          children: of.children,
          isees,
          bothWork: of.work === 'both',
          ...(of.work === 'widowed' ? { widowedOn: of.death } : {}),
          motherBirth: of.mother,
        } satisfies Family);
        const found = decided(
          'assegno-unico-universale',
          {
            'already-granted': false,
            role: 'parent',
            children: of.children.map((child) => ({ ...child, 'own-child': true })),
            isee,
            'isee-day': iseeDay,
            'isee-last-year': before,
            'isee-last-year-day': beforeDay,
            'other-parent': of.work === 'widowed' ? 'deceased' : 'yes',
            'death-day': of.death,
            'my-work': of.work === 'none' ? 'no' : 'work',
            'other-work': of.work === 'both' ? 'work' : 'no',
            'mother-birth': of.mother,
            citizenship: 'italian-or-eu',
            resident: true,
            taxed: true,
            'two-years': true,
            split: 'all-to-me',
          },
          today,
        );
        if (found.status === 'no-parameters') assert.ok((found.dates['start'] ?? '') >= '2027-01-01');
        else assert.deepEqual(byMonth(found, 'monthly'), expected);
      }),
      runs,
    );
  });

  it('NASpI: the terms, the days and every payment of any job that ended on any day', () => {
    const job = fc
      .record({
        lastDay: dateBetween('2015-05-01', '2026-12-20'),
        wait: fc.integer({ min: 0, max: 68 }),
        age: fc.oneof(
          fc.integer({ min: 54 * 365, max: 57 * 365 }),
          fc.integer({ min: 18 * 365, max: 66 * 365 }),
        ),
        weeks: fc.integer({ min: 13, max: 208 }),
        used: fc.integer({ min: 0, max: 60 }),
        perWeek: fc.integer({ min: 1000, max: 150_000 }),
        cause: fc.boolean(),
        atEnd: fc.option(fc.integer({ min: 1, max: 150 }), { nil: undefined }),
        notice: fc.option(fc.integer({ min: 1, max: 120 }), { nil: undefined }),
        after: fc.option(
          fc.record({
            kind: fc.constantFrom('maternity' as const, 'sickness' as const),
            openEnded: fc.boolean(),
            from: fc.integer({ min: 1, max: 80 }),
            length: fc.integer({ min: 0, max: 150 }),
          }),
          { nil: undefined },
        ),
        income: fc.option(fc.integer({ min: 1, max: 480_000 }), { nil: undefined }),
      })
      .map(({ lastDay, wait, age, atEnd, notice, after, income, cause, perWeek, ...more }) => ({
        ...more,
        used: Math.min(more.used, more.weeks),
        lastDay,
        claim: plusDays(lastDay, wait),
        birth: plusDays(plusDays(lastDay, wait), -age),
        earnedCents: perWeek * more.weeks,
        justCauseDismissal: cause,
        ...(atEnd ? { atEndUntil: plusDays(lastDay, atEnd) } : {}),
        ...(notice ? { noticeUntil: plusDays(lastDay, notice) } : {}),
        ...(after
          ? {
              after: {
                kind: after.kind,
                openEnded: after.openEnded,
                from: plusDays(lastDay, after.from),
                until: plusDays(lastDay, after.from + after.length),
              },
            }
          : {}),
        ...(income ? { incomeCents: income } : {}),
      }));
    fc.assert(
      fc.property(job, (of: Job) => {
        const found = decided(
          'naspi-domanda',
          {
            ending: of.justCauseDismissal ? 'just-cause-dismissal' : 'dismissal',
            'last-day': of.lastDay,
            job: 'employee',
            'seasonal-permit': false,
            weeks: of.weeks,
            'worked-30-days': true,
            earned: of.earnedCents,
            'used-weeks': of.used,
            'quit-before': false,
            'at-end': of.atEndUntil ? 'sickness' : 'no',
            'at-end-until': of.atEndUntil,
            'notice-paid': of.noticeUntil !== undefined,
            'notice-until': of.noticeUntil,
            dispute: false,
            'after-end': of.after?.kind ?? 'no',
            'open-ended': of.after?.openEnded,
            'after-end-from': of.after?.from,
            'after-end-until': of.after?.until,
            pension: 'no',
            'other-work': of.incomeCents ? 'self-employed' : 'no',
            'expected-income': of.incomeCents,
            birth: of.birth,
          },
          of.claim,
        );
        const { last, start } = terms(of);
        assert.equal(found.dates['apply-by'], last);
        assert.equal(
          found.conditions.find(({ id }) => id === 'in-time')?.state,
          of.claim <= last ? 'met' : 'unmet',
        );
        assert.equal(found.dates['start'], days(of) > 0 ? start : undefined);
        if (found.status === 'ineligible') {
          assert.deepEqual(found.amounts, []);
          return;
        }
        assert.equal(found.steps.find(({ id }) => id === 'first-month')?.value, firstMonth(of));
        const expected = paid(of);
        const pieces = found.amounts
          .filter(({ id }) => id !== 'total')
          .flatMap(({ id, cents, from, to }) => {
            assert.ok(from && to);
            const count = id === 'monthly' ? (at(to) - at(from) + 1) / 30 : 1;
            assert.ok(Number.isInteger(count));
            return Array.from({ length: count }, (_, n) => ({
              cents,
              from: plusDays(from, 30 * n),
              to: id === 'monthly' ? plusDays(from, 30 * n + 29) : to,
            }));
          });
        assert.deepEqual(pieces, expected);
        const total = found.amounts.find(({ id }) => id === 'total');
        assert.equal(
          total?.cents ?? 0,
          expected.reduce((sum, { cents }) => sum + cents, 0),
        );
      }),
      runs,
    );
  });

  it('DIS-COLL: the terms and every payment of any collaboration that ended on any day', () => {
    const collaboration = fc
      .record({
        end: dateBetween('2021-11-01', '2026-12-20'),
        wait: fc.integer({ min: 0, max: 75 }),
        months: fc.integer({ min: 1, max: 24 }),
        used: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 24 })),
        perMonth: fc.integer({ min: 0, max: 500_000 }),
        more: fc.integer({ min: 0, max: 23 }),
      })
      .map(({ end, wait, perMonth, more, ...of }) => ({
        ...of,
        end,
        claim: plusDays(end, wait),
        used: Math.min(of.used, of.months),
        incomeCents: perMonth * of.months + more,
      }));
    fc.assert(
      fc.property(collaboration, (of) => {
        const found = decided(
          'dis-coll',
          {
            role: 'collaborator',
            client: 'Studio Verdi',
            end: of.end,
            reason: 'contract-over',
            unemployed: true,
            'vat-open': false,
            officer: false,
            pension: false,
            'other-fund': false,
            months: of.months,
            income: of.incomeCents,
            used: of.used,
          },
          of.claim,
        );
        const expected = collaboratorPaid(of);
        if (expected === undefined) {
          assert.deepEqual(found.amounts, []);
          assert.equal(found.status, of.months > of.used ? 'no-parameters' : 'ineligible');
          return;
        }
        const last = plusDays(of.end, 68);
        assert.equal(found.dates['apply-by'], last);
        if (of.claim > last || expected.length === 0) {
          assert.equal(found.status, 'ineligible');
          assert.deepEqual(found.amounts, []);
          return;
        }
        const pieces = found.amounts
          .filter(({ id }) => id === 'monthly')
          .flatMap(({ cents, from, to }) => {
            assert.ok(from && to);
            return Array.from({ length: (at(to) - at(from) + 1) / 30 }, (_, n) => ({
              cents,
              from: plusDays(from, 30 * n),
              to: plusDays(from, 30 * n + 29),
            }));
          });
        assert.deepEqual(pieces, expected);
        assert.equal(
          found.amounts.find(({ id }) => id === 'total')?.cents,
          expected.reduce((sum, { cents }) => sum + cents, 0),
        );
      }),
      runs,
    );
  });

  it('assegno sociale: the sum and the year that it is of, for any day of claim', () => {
    const claim = fc.record({
      on: dateBetween('2019-12-01', '2026-12-31'),
      birth: dateBetween('1935-01-01', '1962-12-31'),
      here: dateBetween('2005-01-01', '2018-12-31'),
      married: fc.boolean(),
      own: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 900_000 })),
      spouse: fc.integer({ min: 0, max: 1_500_000 }),
      institution: fc.constantFrom('no', 'public-whole', 'mine-less-than-half', 'mine-half', 'mine-more'),
    });
    fc.assert(
      fc.property(claim, (of) => {
        const found = decided(
          'assegno-sociale',
          {
            birth: of.birth,
            citizenship: 'italian',
            resident: true,
            'here-since': of.here,
            'long-absence': false,
            'days-abroad': 0,
            disability: false,
            married: of.married ? 'yes' : 'no',
            'own-income': of.own,
            'spouse-income': of.spouse,
            institution: of.institution,
          },
          of.on,
        );
        const expected = social(of);
        if (expected === undefined) assert.equal(found.status, 'no-parameters');
        else if (expected === null) assert.equal(found.status, 'ineligible');
        else {
          const [monthly] = found.amounts.filter(({ id }) => id === 'monthly');
          assert.ok(monthly && found.status === 'eligible');
          const { cents, from, to } = monthly;
          assert.deepEqual({ cents, from, to }, expected);
        }
      }),
      runs,
    );
  });

  it('bonus asilo nido: what is given back for each month, for any day of birth', () => {
    const ids = ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12'];
    const nursery = fc.record({
      year: fc.constantFrom(2025, 2026),
      birth: dateBetween('2021-06-01', '2026-12-31'),
      kind: fc.constantFrom('nursery', 'micro-nursery', 'spring-section', 'play-space', 'domestic-service'),
      months: fc.subarray(ids, { minLength: 1, maxLength: 11 }),
      fee: fc.integer({ min: 0, max: 80_000 }),
      isee: fc.option(
        fc.oneof(
          fc.integer({ min: 0, max: 6_000_000 }),
          fc.constantFrom(2_500_000, 2_500_099, 2_500_100, 4_000_000, 4_000_001),
        ),
        { nil: null },
      ),
      sibling: fc.boolean(),
    });
    fc.assert(
      fc.property(nursery, (of) => {
        const found = decided(
          'bonus-asilo-nido',
          {
            help: 'nursery',
            'child-birth': of.birth,
            'nursery-kind': of.kind,
            authorised: 'public',
            months: of.months,
            fee: of.fee,
            'pays-fee': true,
            isee: of.isee,
            'tax-deduction': false,
            'other-claim': false,
            citizenship: 'italian-or-eu',
            resident: true,
            parent: 'parent',
          },
          `${of.year}-12-15`,
        );
        const expected = refunds(of);
        const total = Object.values(expected).reduce((sum, cents) => sum + cents, 0);
        if (Object.keys(expected).length === 0) {
          assert.equal(found.status, 'ineligible');
          return;
        }
        assert.equal(found.status, 'eligible');
        assert.equal(found.nothingDue, total === 0);
        assert.deepEqual(byMonth(found, 'monthly'), total === 0 ? {} : expected);
        assert.equal(found.amounts.find(({ id }) => id === 'yearly')?.cents ?? 0, total);
      }),
      runs,
    );
  });
});
