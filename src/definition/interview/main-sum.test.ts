// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { addDays, type CalendarDate, cents, day } from '#core/index.ts';
import type { Amount } from './evaluate.ts';
import { barsOf, mainSum, spanSays, sumDifference, sumSays as written } from './main-sum.ts';
import type { Definition } from './service.ts';

const definition = {
  service: {
    amounts: {
      whole: { per: 'month', law: 'unknown', until: 'end' },
      share: { per: 'month', law: 'unknown', isShare: true },
      total: { per: 'once', law: 'unknown' },
    },
  },
  words: { it: { amounts: { whole: 'Assegno', share: 'La sua metà', total: 'In tutto' } } },
} as unknown as Definition;

const amount = (
  id: string,
  euro: number,
  from: string | null,
  to: string | null,
  more: Partial<Amount> = {},
): Amount => ({
  id,
  cents: cents(euro * 100),
  per: id === 'total' ? 'once' : 'month',
  from: from === null ? null : day(from),
  to: to === null ? null : day(to),
  law: 'unknown',
  mark: 'official',
  restsOn: [],
  ...more,
});

function told(
  amounts: readonly Amount[],
  dates: Readonly<Record<string, CalendarDate>> = {},
  on = '2026-03-10',
) {
  const found = mainSum(definition, { amounts, on: day(on), dates }, 'it');
  assert.ok(found);
  return found;
}

// The space that no line breaks at, as an ordinary one.
const sumSays = (...of: Parameters<typeof written>) =>
  written(...of).map((text) => text.replaceAll('\u00a0', ' '));

describe('The sum that is told first', () => {
  it('is what comes every month, before what comes once, and one’s own share before the whole', () => {
    const whole = amount('whole', 200, '2026-03-01', '2026-12-31');
    const total = amount('total', 2000, null, null);
    assert.equal(told([total, whole]).name, 'Assegno');
    const halves = told([total, whole, amount('share', 100, '2026-03-01', '2026-12-31')]);
    assert.equal(halves.name, 'La sua metà');
    assert.deepEqual(
      halves.others.map(({ id }) => id),
      ['total', 'whole'],
    );
  });

  it('is that of the day it is told on, or else the first', () => {
    const two = [
      amount('whole', 300, '2026-03-01', '2026-05-31'),
      amount('whole', 200, '2026-06-01', '2026-12-31'),
    ];
    assert.equal(told(two).now.cents, 30000);
    assert.equal(told(two, {}, '2026-08-01').now.cents, 20000);
    assert.equal(told(two, {}, '2026-01-01').now.cents, 30000);
  });

  it('goes on in one span where only its sureness changes, and is as sure as its weakest month', () => {
    const { spans, mark, shape } = told([
      amount('whole', 300, '2026-03-01', '2026-05-31'),
      amount('whole', 300, '2026-06-01', '2026-06-30', { mark: 'unverified' }),
    ]);
    assert.deepEqual(spans, [{ cents: 30000, from: '2026-03-01', to: '2026-06-30', mark: 'unverified' }]);
    assert.equal(mark, 'unverified');
    assert.equal(shape, 'same');
  });

  it('is told in months where it is paid by months of the calendar, and in days otherwise', () => {
    assert.deepEqual(sumSays(told([amount('whole', 200, '2026-03-01', '2026-12-31')]), 'it'), [
      'Ogni mese, da marzo 2026 a dicembre 2026.',
    ]);
    assert.deepEqual(sumSays(told([amount('whole', 200, '2026-03-01', null)]), 'it'), [
      'Ogni mese, da marzo 2026 in poi.',
    ]);
    assert.deepEqual(sumSays(told([amount('whole', 200, '2026-04-08', '2026-09-04')]), 'it'), [
      'Ogni mese, dall’8 aprile 2026 al 4 settembre 2026.',
    ]);
    assert.deepEqual(sumSays(told([amount('total', 1000, null, null)]), 'it'), ['Una volta sola.']);
  });

  it('goes on to the end of its time though the sums of the last months are not known', () => {
    const one = told([amount('whole', 200, '2026-12-01', '2026-12-31')], { end: day('2027-02-28') });
    assert.deepEqual(sumSays(one, 'it'), [
      'Ogni mese, da dicembre 2026 a febbraio 2027.',
      'Le somme da gennaio 2027 non si sanno ancora.',
    ]);
  });

  it('that changes once is told before and after, and one that falls by its first and its last month', () => {
    const changes = told([
      amount('whole', 300, '2026-03-01', '2026-05-31'),
      amount('whole', 200, '2026-06-01', '2026-12-31'),
    ]);
    assert.deepEqual(sumSays(changes, 'it').slice(1), [
      'Fino a maggio 2026 sono 300,00 €.',
      'Da giugno 2026 sono 200,00 €.',
    ]);
    const falling = told(months([1000, 970, 941], 150));
    assert.equal(falling.shape, 'falls');
    assert.deepEqual(sumSays(falling, 'it').slice(1), [
      'Per i primi 5 mesi sono 1.000,00 €. Poi scende ogni mese: l’ultimo mese sono 941,00 €.',
    ]);
    const upAndDown = told(months([300, 500, 200], 30));
    assert.deepEqual(sumSays(upAndDown, 'it').slice(1), [
      'La somma cambia nei mesi: va da 200,00 € a 500,00 €.',
    ]);
  });

  it('has a bar for each month, of the calendar or of thirty days, and none where its end is not known', () => {
    const calendar = barsOf(told([amount('whole', 200, '2026-11-01', '2027-02-28')]));
    assert.deepEqual(
      calendar.map(({ from, to }) => `${from} ${to}`),
      ['2026-11-01 2026-11-30', '2026-12-01 2026-12-31', '2027-01-01 2027-01-31', '2027-02-01 2027-02-28'],
    );
    const thirty = barsOf(told(months([1000, 970], 150)));
    assert.deepEqual(
      thirty.map((bar) => bar.cents),
      [100000, 100000, 100000, 100000, 100000, 97000],
    );
    assert.deepEqual(barsOf(told([amount('whole', 200, '2026-03-01', null)])), []);
  });

  it('differs from another by what is paid now and by all of it', () => {
    const before = told([amount('whole', 200, '2026-03-01', '2026-12-31')]);
    const after = told([amount('whole', 162, '2026-03-01', '2026-12-31')]);
    assert.deepEqual(sumDifference(before, after), { now: -3800, inAll: -38000 });
  });

  it('names the time of a row as its months or its days', () => {
    const [calendar] = told([amount('whole', 1, '2026-03-01', '2026-03-31')]).spans;
    const [days] = told([amount('whole', 1, '2026-04-08', '2026-05-07')]).spans;
    assert.equal(calendar && spanSays(calendar, 'it'), 'marzo 2026');
    assert.equal(days && spanSays(days, 'en'), '8 April 2026 – 7 May 2026');
  });
});

// A first time of some days, then months of thirty days.
function months(sums: readonly number[], firstDays: number): readonly Amount[] {
  let from = day('2026-04-08');
  return sums.map((euro, n) => {
    const to = addDays(from, (n === 0 ? firstDays : 30) - 1);
    const one = amount('whole', euro, from, to);
    from = addDays(to, 1);
    return one;
  });
}
