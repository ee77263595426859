// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { sayer } from './sayer.ts';

const say = sayer({
  from: { it: 'dal {from} al {to}', en: 'from {from} to {to}', de: 'von {from} bis {to}' },
  on: { it: 'Il {date} è tardi.', en: 'A {sum} sum.', de: 'Am {date}.' },
  of: { it: 'della {name}, nato a {place}', en: '{name}', de: '{name}' },
  months: { it: 'Da {from} a {to}: {n}.', en: 'From {from} to {to}: {n}.', de: 'Von {from} bis {to}: {n}.' },
  days: { it: 'dal {from} al {to}', en: 'from {from} to {to}', de: 'vom {from} bis zum {to}' },
  many: { it: '{n, select, one {Fino al {date}.} other {Dal {date}.}}', en: '{n}', de: '{n}' },
});

describe('an article before what is put in', () => {
  it('is elided before otto, undici and a vowel, in figures and aloud', () => {
    const from = (a: string, b: string) => say('from', 'it', { from: a, to: b });
    assert.equal(from('8 marzo', '11 aprile'), 'dall’8 marzo all’11 aprile');
    assert.equal(from('otto marzo', 'undici aprile'), 'dall’otto marzo all’undici aprile');
    assert.equal(from('1º marzo', '18 aprile'), 'dal 1º marzo al 18 aprile');
    assert.equal(from('80 per cento', '110 per cento'), 'dall’80 per cento al 110 per cento');
    assert.equal(from('11.000 euro', '8.000 euro'), 'dall’11.000 euro all’8.000 euro');
  });
  it('keeps its capital, and is found inside a choice of ICU', () => {
    assert.equal(say('on', 'it', { date: '8 marzo' }), 'L’8 marzo è tardi.');
    assert.equal(say('on', 'it', { date: '7 marzo' }), 'Il 7 marzo è tardi.');
    assert.equal(say('many', 'it', { n: 'one', date: '11 maggio' }), 'Fino all’11 maggio.');
    assert.equal(say('many', 'it', { n: 'two', date: '8 maggio' }), 'Dall’8 maggio.');
  });
  it('goes with names too', () => {
    assert.equal(say('of', 'it', { name: 'Anna', place: 'Ancona' }), 'dell’Anna, nato ad Ancona');
    assert.equal(say('of', 'it', { name: 'Carla', place: 'Ostia' }), 'della Carla, nato a Ostia');
  });
  it('is “an” in English before eight, eleven and eighteen', () => {
    assert.equal(say('on', 'en', { sum: '8 euro' }), 'An 8 euro sum.');
    assert.equal(say('on', 'en', { sum: '7 euro' }), 'A 7 euro sum.');
  });
  it('says a time whose two ends are the same as one month, or one day', () => {
    const of = (language: 'it' | 'en' | 'de', from: string, to: string) =>
      say('months', language, { from, to, n: 1 });
    assert.equal(of('it', 'maggio 2024', 'maggio 2024'), 'Di maggio 2024: 1.');
    assert.equal(of('it', 'aprile 2024', 'agosto 2024'), 'Da aprile 2024 ad agosto 2024: 1.');
    assert.equal(of('en', 'May 2024', 'May 2024'), 'In May 2024: 1.');
    assert.equal(of('en', 'May 2024', 'June 2024'), 'From May 2024 to June 2024: 1.');
    assert.equal(of('de', 'Mai 2024', 'Mai 2024'), 'Im Mai 2024: 1.');
    assert.equal(of('it', '5', '5'), 'Da 5 a 5: 1.', 'figures are no time');
    const day = (language: 'it' | 'en' | 'de', on: string) => say('days', language, { from: on, to: on });
    assert.deepEqual(
      [day('it', '8 marzo'), day('en', '8 March'), day('de', '8. März'), day('it', 'otto marzo')],
      ['l’8 marzo', 'on 8 March', 'am 8. März', 'l’otto marzo'],
    );
    assert.equal(say('days', 'de', { from: '8. März', to: '9. März' }), 'vom 8. März bis zum 9. März');
  });
});
