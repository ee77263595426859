// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { day } from '#core/index.ts';
import { allows, atLeast, atMost, judge, lessThan, moreThan, not, passes, type Tests } from './guard.ts';

const today = day('2026-11-29');
const answers = (given: object) =>
  new Proxy(given, {
    get(target, id) {
      if (!Reflect.has(target, id)) throw new Error(`asks ${String(id)}`);
      return Reflect.get(target, id);
    },
  }) as never;

describe('a test of an answer', () => {
  it('is a value, one of several, or a bound', () => {
    assert.deepEqual(
      [
        passes('cash', 'cash'),
        passes('cash', ['bank', 'cash']),
        passes('cash', not('bank', 'cash')),
        passes(29, moreThan(29)),
        passes(29, atLeast(29)),
        passes('2025-01-01', lessThan('2025-01-01')),
        passes('2025-01-01', atMost('2025-01-01')),
        passes(null, not(null)),
        passes(null, null),
      ],
      [true, true, false, false, true, false, true, false, true],
    );
  });
  it('holds of options chosen when it holds of one of them', () => {
    assert.equal(passes(['08', '10'], '10'), true);
    assert.equal(passes(['08', '10'], '12'), false);
  });
  it('bounds no number where there is none', () => {
    assert.equal(passes(null, lessThan(10)), false);
  });
});

describe('a guard', () => {
  const both: Tests = { help: 'nursery', fee: moreThan(0) };
  it('asks when all its answers are so, or those of another of its lists', () => {
    assert.equal(allows(both, answers({ help: 'nursery', fee: 1 }), today), true);
    assert.equal(allows([both, { help: 'home' }], answers({ help: 'home', fee: 0 }), today), true);
    assert.equal(allows([both, { help: 'home' }], answers({ help: 'other', fee: 1 }), today), false);
  });
  it('is settled by one answer that is otherwise, whatever is not given yet', () => {
    assert.equal(allows(both, answers({ fee: 0 }), today), false);
    assert.throws(() => allows(both, answers({ fee: 1 }), today), /asks help/);
    assert.equal(allows([both, { fee: 1 }], answers({ fee: 1 }), today), true);
  });
  it('takes what is off the route for nothing', () => {
    assert.equal(allows({ a: not('x') }, answers({ a: undefined }), today), false);
  });
});

describe('answers that must be so', () => {
  const noFigure = () => assert.fail('no figure is asked for');
  it('are judged without those off the route, and not at all where none is left', () => {
    const must: Tests = { a: true, b: true };
    assert.deepEqual(
      [
        judge(must, answers({ a: true, b: true }), noFigure),
        judge(must, answers({ a: undefined, b: false }), noFigure),
        judge(must, answers({ a: undefined, b: undefined }), noFigure),
      ],
      [true, false, undefined],
    );
  });
  it('fail by one of them, whatever is not given yet', () => {
    assert.equal(judge({ a: true, b: true }, answers({ b: false }), noFigure), false);
    assert.throws(() => judge({ a: true, b: true }, answers({ b: true }), noFigure), /asks a/);
  });
});
