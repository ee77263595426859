// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Answering } from '#catalogue/index.ts';
import { day } from '#core/index.ts';
import { answeredFrom, answeredOn, callTimes } from './index.ts';

const week = ['08:00-20:00'];
const hours = { monday: week, tuesday: week, wednesday: week, thursday: week, friday: week };
const answering: Answering = {
  sample: true,
  rules: { 'days-ahead': 3, 'slot-minutes': 30, 'notice-minutes': 30, 'most-each-slot': 2 },
  offices: {
    bologna: { hours: { ...hours, saturday: ['08:00-14:00'] }, patron: '10-05' },
    palermo: { hours: { monday: ['07:00-09:00'] }, skills: ['retiring'] },
  },
};
const iso = (at: Date | undefined) => at?.toISOString();

describe('when somebody answers', () => {
  it('is when one office is open that is asked about it, and neither on a holiday nor on the feast of its saint', () => {
    const on = (skill: string, date: string) =>
      answeredOn(answering, skill, day(date)).map(({ from, to }) => [iso(from), iso(to)]);
    assert.deepEqual(on('general', '2026-10-12'), [['2026-10-12T06:00:00.000Z', '2026-10-12T18:00:00.000Z']]);
    assert.deepEqual(on('retiring', '2026-10-12'), [
      ['2026-10-12T05:00:00.000Z', '2026-10-12T18:00:00.000Z'],
    ]);
    assert.deepEqual(on('general', '2026-10-05'), [], 'the saint of Bologna, as this test has it');
    assert.deepEqual(on('retiring', '2026-10-05'), [
      ['2026-10-05T05:00:00.000Z', '2026-10-05T07:00:00.000Z'],
    ]);
    assert.deepEqual(on('general', '2026-12-08'), []);
    assert.deepEqual(on('general', '2026-10-11'), []);
  });

  it('goes over the night, the Sunday and the change of the hour', () => {
    const from = (at: string) => iso(answeredFrom(answering, 'general', new Date(at)));
    assert.equal(from('2026-10-12T10:00:00Z'), '2026-10-12T10:00:00.000Z');
    assert.equal(from('2026-10-23T20:00:00Z'), '2026-10-24T06:00:00.000Z', 'summer time');
    assert.equal(from('2026-10-24T13:00:00Z'), '2026-10-26T07:00:00.000Z', 'eight o’clock is an hour later');
  });
});

describe('the times to be called back at', () => {
  it('begin half an hour from now, end so that the slot fits, and are the clock’s on both sides of its change', () => {
    const times = callTimes(answering, 'general', new Date('2026-10-24T11:10:00Z')).map(iso);
    // Saturday until two o’clock, summer time; Monday and Tuesday in winter time.
    assert.deepEqual(times.slice(0, 3), [
      '2026-10-26T07:00:00.000Z',
      '2026-10-26T07:30:00.000Z',
      '2026-10-26T08:00:00.000Z',
    ]);
    assert.equal(times.length, 48);
    assert.equal(
      iso(callTimes(answering, 'general', new Date('2026-10-24T10:55:00Z'))[0]),
      '2026-10-24T11:30:00.000Z',
    );
    assert.equal(times.at(-1), '2026-10-27T18:30:00.000Z');
  });
});
