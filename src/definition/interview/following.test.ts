// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { day } from '#core/index.ts';
import { count, moreThan, yesNo } from '#kinds/index.ts';
import { evaluate } from './evaluate.ts';
import { guardFaults } from './guard-faults.ts';
import { service } from './service.ts';

const today = day('2026-04-10');

describe('What follows from answers', () => {
  const parking = service('parking', {
    version: '2026-11-30',
    repeats: 'several',
    law: ['unknown'],
    ask: { length: count({ max: 20 }), trailer: yesNo() },
    assumptions: { 'which-metres': { law: 'unknown', when: { length: moreThan(5) } } },
    notes: {
      seen: { law: 'unknown', when: 'always' },
      'two-places': { law: 'unknown', when: [{ length: moreThan(6) }, { trailer: true }] },
    },
  });
  const told = (answers: Readonly<Record<string, unknown>>) => {
    const { assumptions, notes } = evaluate(parking, answers, today);
    return [...assumptions, ...notes].sort();
  };

  it('is told where they are so, and what always holds is always told', () => {
    assert.deepEqual(told({ length: 4, trailer: false }), ['seen']);
    assert.deepEqual(told({ length: 7, trailer: false }), ['seen', 'two-places', 'which-metres']);
    assert.deepEqual(told({ length: 4, trailer: true }), ['seen', 'two-places']);
  });

  it('is told as soon as enough is known, whatever is not known yet', () => {
    assert.deepEqual(told({}), ['seen']);
    assert.deepEqual(told({ trailer: true }), ['seen', 'two-places']);
  });

  it('is held against the questions that there are', () => {
    const wrong = service('parking', {
      version: '2026-11-30',
      repeats: 'several',
      law: ['unknown'],
      ask: { length: count({ max: 20 }) },
      notes: { seen: { law: 'unknown', when: { lenght: 3 } as never } },
    });
    assert.deepEqual(
      guardFaults(wrong).map(({ guarded, says, meant }) => `${guarded}: ${says}, ${meant}`),
      ['seen: lenght is no question, length'],
    );
  });
});
