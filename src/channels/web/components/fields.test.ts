// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { dateField, sentDate } from './fields.ts';

const sent = (day: string, month = '', year = '') => ({
  'birth-day': [day],
  'birth-month': [month],
  'birth-year': [year],
});

describe('a day of a form', () => {
  it('is taken of three boxes, or whole of one', () => {
    assert.equal(sentDate(sent('3', '4', '1980'), 'birth'), '1980-04-03');
    for (const whole of ['3/4/1980', '03.04.1980', '3 aprile 1980', '1980-04-03'])
      assert.equal(sentDate(sent(whole), 'birth'), '1980-04-03', whole);
  });

  it('is none where nothing was typed, and no day where something else was', () => {
    assert.equal(sentDate(sent(''), 'birth'), undefined);
    for (const [d, m, y] of [
      ['31', '2', '1980'],
      ['3', '', '1980'],
      ['3', '4', '80'],
      ['x', '4', '1980'],
    ])
      assert.equal(sentDate(sent(d ?? '', m, y), 'birth'), null, `${d} ${m} ${y}`);
  });

  it('cuts nothing off what is pasted', () => {
    const page = String(dateField({ id: 'birth', label: 'Born', sent: {}, language: 'it' }));
    assert.doesNotMatch(page, /maxlength/);
  });
});
