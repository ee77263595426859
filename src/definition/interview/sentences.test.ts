// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { day, languages } from '#core/index.ts';
import { count, kindOf, showDate, showMoney } from '#kinds/index.ts';
import { loadPlaces } from '#places/index.ts';
import { sentence } from './sentences.ts';

const byGroups = { it: '2.345', en: '2,345', de: '2.345' };

describe('a number of a thousand and more', () => {
  it('stands by its groups in a sentence and in a plural of it, in every language', () => {
    for (const language of languages) {
      const of = byGroups[language];
      assert.equal(sentence('{n} ore.', { n: 2345 }, language), `${of} ore.`);
      const plural = '{n, plural, one {# ora, {n}} other {# ore, {n}}}';
      assert.equal(sentence(plural, { n: 2345 }, language), `${of} ore, ${of}`);
      assert.equal(sentence(plural, { n: 1 }, language), '1 ora, 1');
      assert.equal(sentence('{n, select, 2345 {yes} other {no}}', { n: 2345 }, language), 'yes');
    }
  });

  it('is told to a voice as it is, for it to say', () => {
    const figures = { date: showDate, money: showMoney };
    assert.equal(sentence('{n} ore.', { n: 2345 }, 'it', figures), '2345 ore.');
  });

  it('is none where it is a year', () => {
    const places = loadPlaces();
    const show = (options: NonNullable<Parameters<typeof count>[0]>, value: number) => {
      const question = count(options);
      const words = { label: '', short: '', why: '' };
      const asked = { language: 'it', today: day('2026-06-10'), places, options: question.options, words };
      return kindOf(question).show(value, asked as never);
    };
    assert.equal(show({ unit: 'hours' }, 2345), '2.345');
    assert.equal(show({ min: 2020, max: 2100 }, 2025), '2025');
    assert.equal(show({ unit: 'calendar-year' }, 2025), '2025');
  });
});
