// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { day, type Language } from '#core/index.ts';
import { hearDate, hearMonth } from './dates.ts';
import { hearDecimal } from './decimals.ts';
import { hearMoney } from './money.ts';
import { hearNumber } from './numbers.ts';

const heard = (language: Language, text: string, decimals = 2) =>
  hearDecimal(text, { language, decimals, min: 0, max: 1000 });

describe('a number with decimals', () => {
  it('is heard as people say it', () => {
    const said = {
      'tre virgola cinque': 3.5,
      'sono venti virgola venticinque': 20.25,
      'due virgola zero cinque': 2.05,
      'uno virgola due cinque': 1.25,
      'sette e mezzo': 7.5,
      '7,5': 7.5,
      dodici: 12,
    };
    for (const [text, value] of Object.entries(said)) assert.equal(heard('it', text).value, value, text);
    const english = { 'three point five': 3.5, 'seven and a half': 7.5, 'twenty point two five': 20.25 };
    for (const [text, value] of Object.entries(english)) assert.equal(heard('en', text).value, value, text);
  });
  it('with more figures than the law has, or beyond the bounds, is not taken', () => {
    assert.notEqual(heard('it', 'tre virgola venticinque', 1).value, 3.25);
    assert.equal(heard('it', 'duemila virgola cinque').problem, 'out-of-range');
  });
});

describe('what counts something else', () => {
  const money = (text: string, per?: 'hour' | 'day' | 'month') =>
    hearMoney(text, { language: 'it', ...(per ? { per } : {}) });
  it('is no sum: hours, weeks, children', () => {
    for (const text of ['venticinque ore', 'tre settimane', 'ho due figli', 'sono 6 mesi'])
      assert.equal(money(text).problem, 'other-unit', text);
    for (const text of ['sessantamila in due anni', 'mille euro', 'milleduecento'])
      assert.equal(money(text).problem, undefined, text);
    assert.equal(hearMoney('twelve weeks', { language: 'en' }).problem, 'other-unit');
    assert.equal(hearMoney('zwölf Wochen', { language: 'de' }).problem, 'other-unit');
  });
  it('is no number: euro and cents', () => {
    assert.equal(heard('it', 'otto euro e mezzo').problem, 'other-unit');
    assert.equal(heard('it', 'otto e mezzo').value, 8.5);
    assert.equal(hearNumber('venti euro', { language: 'it' }).problem, 'other-unit');
    assert.equal(hearNumber('due figli', { language: 'it' }).value, 2);
  });
  it('is a sum of another time', () => {
    assert.equal(money('otto euro e mezzo all’ora', 'hour').value, 850);
    assert.equal(money('otto euro e mezzo', 'hour').value, 850);
    for (const text of ['ottocento al mese', 'quaranta al giorno'])
      assert.equal(money(text, 'hour').problem, 'other-unit', text);
    assert.equal(money('otto euro all’ora', 'day').problem, 'other-unit');
    assert.equal(money('quaranta euro al giorno', 'day').value, 4000);
  });
});

describe('a date said without its year', () => {
  const today = day('2026-11-30');
  it('is the last one where the question looks back, the next where it looks ahead', () => {
    const on = (text: string, looks: 'back' | 'ahead') => {
      const { value, problem, confidence } = hearDate(text, { language: 'it', today, looks });
      assert.equal(problem, undefined);
      assert.ok(confidence < 0.85, 'it is read back');
      return value;
    };
    assert.equal(on('il quindici gennaio', 'back'), '2026-01-15');
    assert.equal(on('il quindici gennaio', 'ahead'), '2027-01-15');
    assert.equal(on('il quindici dicembre', 'back'), '2025-12-15');
    assert.equal(on('il quindici dicembre', 'ahead'), '2026-12-15');
    assert.equal(on('il ventinove febbraio', 'ahead'), '2028-02-29');
  });
  it('is only proposed where the question does not say', () => {
    assert.equal(hearDate('il quindici gennaio', { language: 'it', today }).problem, 'incomplete');
  });
  it('is never outside what the question takes', () => {
    const context = { language: 'en', today, looks: 'back', notBefore: day('2026-06-01') } as const;
    assert.equal(hearDate('the fifteenth of January', context).value, undefined);
  });
  it('is a month in the same way', () => {
    assert.equal(hearMonth('gennaio', { language: 'it', today, looks: 'ahead' }).value, '2027-01');
    assert.equal(hearMonth('dicembre', { language: 'it', today, looks: 'back' }).value, '2025-12');
  });
});
