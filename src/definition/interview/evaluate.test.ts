// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { addDays, cents, day } from '#core/index.ts';
import { atLeast, atMost, count, date, money, yesNo } from '#kinds/index.ts';
import { computation } from './computation.ts';
import { evaluate } from './evaluate.ts';
import { parameter } from './parameter.ts';
import { type Doubts, raise } from './raise.ts';
import { type AnswersOf, service } from './service.ts';

const law = 'L. 1/2000 art. 1';
const ask = { first: count(), second: count(), since: date(), abroad: yesNo() } as const;
const paying = {
  amounts: { paid: { per: 'month', law } },
  assumptions: { first: law, second: law },
  notes: { abroad: law },
} as const;
const months = service('months', {
  version: '2026-11-29',
  repeats: 'several',
  law: [law],
  ask,
  computes: [
    computation(paying, (a: AnswersOf<typeof ask>, t) => {
      if (a.abroad) t.note('abroad');
      t.apart(() => {
        t.assume('first');
        t.amount('paid', cents(a.first));
      });
      t.amount('paid', cents(t.given(() => a.second) ?? 0));
    }),
  ],
});
const on = day('2026-11-29');

// Four spans of ten days: two alike, one that is doubtful, one after a gap; of each what is asked first is due.
const spans = [1, 11, 21, 41].map((first) => ({
  from: addDays(day('2026-01-01'), first - 1),
  to: addDays(day('2026-01-01'), first + 8),
}));
const doubts = { second: { law, when: (from: string) => from === spans[2]?.from } } satisfies Doubts<string>;
const changing = service('changing', {
  version: '2026-11-29',
  repeats: 'several',
  law: [law],
  ask,
  computes: [
    computation(
      { amounts: { paid: { per: 'day', law }, half: { per: 'day', law } }, assumptions: doubts },
      (a: AnswersOf<typeof ask>, t) => {
        const told = t.spans('paid', spans, ({ from }) => {
          raise(doubts, from, t);
          return from === spans[3]?.from && a.abroad ? undefined : cents(a.first);
        });
        for (const span of told)
          t.apart(() => {
            const { cents: whole, from, to } = span();
            t.amount('half', cents(whole / 2), { from, to });
          });
      },
    ),
  ],
});
const toldOf = (answers: Record<string, unknown>) =>
  evaluate(changing, answers, on).amounts.map(
    ({ id, cents, from, to, restsOn }) => `${id} ${cents} ${from?.slice(5)} ${to?.slice(5)} ${restsOn}`,
  );

describe('an evaluation', () => {
  it('tells spans in a row with the same sum as one, if they are known as well, and what rests on each', () => {
    assert.deepEqual(toldOf({ abroad: false, first: 8 }), [
      'paid 8 01-01 01-20 ',
      'paid 8 01-21 01-30 second',
      'paid 8 02-10 02-19 ',
      'half 4 01-01 01-20 ',
      'half 4 01-21 01-30 second',
      'half 4 02-10 02-19 ',
    ]);
  });
  it('tells no span in which nothing is due, and those before an answer that is missing', () => {
    assert.equal(toldOf({ abroad: true, first: 8 }).length, 4);
    assert.deepEqual(toldOf({ first: 8 }), ['paid 8 01-01 01-20 ', 'paid 8 01-21 01-30 second']);
  });
  it('marks each month by its own doubts, not by those of another month', () => {
    const { amounts, assumptions } = evaluate(months, { abroad: false, first: 1, second: 2 }, on);
    assert.deepEqual(
      amounts.map(({ mark }) => mark),
      ['unverified', 'official'],
    );
    assert.deepEqual(assumptions, ['first']);
  });
  it('lets a total rest on the months that it reads, and on no others', () => {
    const total = service('total', {
      version: '2026-11-29',
      repeats: 'several',
      law: [law],
      ask,
      computes: [
        computation(paying, (a: AnswersOf<typeof ask>, t) => {
          const month = (doubt: 'first' | 'second') =>
            t.apart(() => {
              t.assume(doubt);
              return a[doubt];
            });
          const [first, second] = [month('first'), month('second')];
          t.amount('paid', cents(first()));
          t.amount('paid', cents(first() + second()));
        }),
      ],
    });
    const { amounts } = evaluate(total, { first: 1, second: 2 }, on);
    assert.deepEqual(
      amounts.map(({ restsOn }) => restsOn),
      [['first'], ['first', 'second']],
    );
  });
  it('does without an answer that it can do without, and asks for it all the same', () => {
    const { status, amounts, needed } = evaluate(months, { abroad: false, first: 1 }, on);
    assert.deepEqual([status, amounts.length, needed], ['eligible', 2, ['second']]);
  });
  it('tells what follows, which weakens nothing', () => {
    const { notes, amounts } = evaluate(months, { abroad: true, first: 1, second: 2 }, on);
    assert.deepEqual([notes, amounts[1]?.mark], [['abroad'], 'official']);
  });
  it('tells the number that must be so in the sentences of its condition', () => {
    const counted = service('counted', {
      version: '2026-12-01',
      repeats: 'several',
      law: [law],
      ask,
      conditions: { enough: { law, must: { first: atLeast(13), abroad: false } } },
    });
    const [judged] = evaluate(counted, { first: 9, abroad: false }, on).conditions;
    assert.equal(judged?.state, 'unmet');
    assert.deepEqual(judged?.values, { first: 9 });
  });
  it('tells no number that is off the route', () => {
    const far = service('far', {
      version: '2026-12-01',
      repeats: 'several',
      law: [law],
      ask: { abroad: yesNo(), weeks: count({ when: { abroad: true } }) },
      conditions: { enough: { law, must: { weeks: atLeast(13) } } },
    });
    const [judged] = evaluate(far, { abroad: false, weeks: 9 }, on).conditions;
    assert.deepEqual([judged?.state, judged?.values], ['not-applicable', {}]);
  });
  it('holds an answer against the figure of the day that the law names, tells it, and rests on it', () => {
    const limit = parameter('cents', [
      { from: day('2025-01-01'), to: day('2025-12-31'), value: cents(900), act: law, mark: 'secondary' },
      { from: day('2026-01-01'), value: cents(1000), act: law, mark: 'official' },
    ]);
    const asked = { income: money({ none: true }), since: date(), abroad: yesNo() } as const;
    const bounded = service('bounded', {
      version: '2026-12-01',
      repeats: 'several',
      law: [law],
      ask: { ...asked, more: money({ when: { abroad: true } }) },
      parameters: { limit },
      conditions: {
        poor: { law, must: { income: atMost(limit) }, on: (a) => a.since },
        today: { law, must: { more: atMost(limit) } },
      },
    });
    const told = (answers: Record<string, unknown>) =>
      evaluate(bounded, answers, on).conditions.map(({ state, values, mark }) => [state, values, mark]);
    const then = { since: '2025-06-01', abroad: true };
    const of = (sum: number) => ({ limit: { cents: sum } });
    assert.deepEqual(told({ ...then, income: 950, more: 1000 }), [
      ['unmet', of(900), 'secondary'],
      ['met', of(1000), 'official'],
    ]);
    // Who has none is under no limit; what is not asked rests on no figure.
    assert.deepEqual(told({ since: '2026-06-01', abroad: false, income: null }), [
      ['unmet', of(1000), 'official'],
      ['not-applicable', {}, 'official'],
    ]);
    assert.deepEqual(told(then), [
      ['unknown', of(900), 'secondary'],
      ['unknown', of(1000), 'official'],
    ]);
    assert.equal(evaluate(bounded, { ...then, since: '2024-06-01' }, on).status, 'no-parameters');
  });
  it('says that there is a right and nothing to pay', () => {
    assert.equal(evaluate(months, { abroad: false, first: 0, second: 0 }, on).nothingDue, true);
    assert.equal(evaluate(months, { abroad: false, first: 0, second: 1 }, on).nothingDue, false);
    assert.equal(evaluate(months, { abroad: false }, on).nothingDue, false);
  });
});
