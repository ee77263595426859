// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { cents, day } from '#core/index.ts';
import { count, date, yesNo } from '#kinds/index.ts';
import { computation } from './computation.ts';
import { evaluate } from './evaluate.ts';
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

describe('an evaluation', () => {
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
  it('says that there is a right and nothing to pay', () => {
    assert.equal(evaluate(months, { abroad: false, first: 0, second: 0 }, on).nothingDue, true);
    assert.equal(evaluate(months, { abroad: false, first: 0, second: 1 }, on).nothingDue, false);
    assert.equal(evaluate(months, { abroad: false }, on).nothingDue, false);
  });
});
