// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { day } from '#core/index.ts';
import { loadPlaces } from '#places/index.ts';
import {
  hearDate,
  hearDuration,
  hearMoney,
  hearMonth,
  hearMunicipality,
  hearNumber,
  hearPhone,
  hearYesNo,
} from './index.ts';

const places = loadPlaces();
const today = day('2026-03-10');
const date = (text: string, language: 'it' | 'en' | 'de' = 'it') => hearDate(text, { language, today });

describe('a year that alone is corrected', () => {
  const lines = [
    ['it', 'tre aprile duemilaventitré, no no che dico, duemilaventiquattro', '2024-04-03'],
    ['it', 'il dodici luglio 2019, scusi no, ho guardato male, 2020', '2020-07-12'],
    ['en', 'the third of April twenty twenty-three, no sorry, twenty twenty-four', '2024-04-03'],
  ] as const;
  for (const [language, text, wanted] of lines)
    it(`takes the place of the other: "${text}"`, () => assert.equal(date(text, language).value, wanted));
  it('does so in a month too', () => {
    assert.equal(hearMonth('giugno 2024, no scusi, 2023', { language: 'it', today }).value, '2023-06');
  });
  it('leaves a whole other date alone', () => {
    assert.equal(date('tre aprile 2023, no, il quattro maggio 2024').value, '2024-05-04');
  });
});

describe('a day that is said by another', () => {
  const lines = [
    ['it', 'lunedì della settimana scorsa', '2026-03-02'],
    ['en', 'Thursday of last week', '2026-03-05'],
    ['de', 'Montag letzter Woche', '2026-03-02'],
    ['it', "l'ultimo giorno del mese scorso", '2026-02-28'],
    ['en', 'the last day of February 2024', '2024-02-29'],
    ['de', 'der letzte Tag dieses Monats', '2026-03-31'],
    ['it', 'il sedici maggio di due anni fa', '2024-05-16'],
    ['it', 'Natale scorso', '2025-12-25'],
    ['en', 'last Christmas', '2025-12-25'],
  ] as const;
  for (const [language, text, wanted] of lines)
    it(`is that day: "${text}"`, () => assert.equal(date(text, language).value, wanted));
});

describe('what says another value than it seems to', () => {
  it('is asked back', () => {
    const money = (text: string) => hearMoney(text, { language: 'it' }).problem;
    assert.ok(money('dodici euro e otto'));
    assert.ok(money('2.4'));
    assert.ok(money('novecento più gli straordinari'));
    assert.ok(hearNumber('diciotto più quelle di ferie', { language: 'it' }).problem);
    assert.ok(hearMonth('aprile diciannove', { language: 'it', today }).problem);
    assert.ok(date('il tre maggio fa ottant’anni').problem);
  });
});

describe('a number that is said over', () => {
  const lines = [
    ['it', 'tredici, uno tre', 13],
    ['it', 'sessanta, sei zero', 60],
    ['it', 'trenta, non tredici', 30],
    ['en', 'fifteen, one five, not fifty', 15],
  ] as const;
  for (const [language, text, wanted] of lines)
    it(`is one: "${text}"`, () => assert.equal(hearNumber(text, { language }).value, wanted));
  it('is one with its length of time', () => {
    const length = (text: string) => hearDuration(text, { language: 'it' }).value;
    assert.deepEqual(length('trent’anni di lavoro, trenta'), { years: 30 });
    assert.deepEqual(length('sei, no, sedici mesi'), { months: 16 });
    assert.deepEqual(length('104 settimane, due anni'), { weeks: 104 });
  });
});

describe('an answer with a story', () => {
  it('is what somebody comes to', () => {
    const yes = (text: string, language: 'it' | 'en' | 'de' = 'it') => hearYesNo(text, { language }).value;
    assert.equal(yes('la domanda l’ho capita sì, ma la risposta è no'), false);
    assert.equal(yes('non me l’hanno mai dato, quindi no'), false);
    assert.equal(yes('I did think about it, so the answer is no', 'en'), false);
    assert.equal(yes('die Antwort ist ja', 'de'), true);
  });
  it('is a whole telephone number, though somebody asks to wait in it', () => {
    const heard = hearPhone('aspetti che giro il foglio, tre quattro sette uno uno due due tre tre quattro', {
      language: 'it',
    });
    assert.equal(heard.value ?? heard.alternatives[0]?.value, '+393471122334');
  });
});

describe('a province of two towns', () => {
  const place = (text: string) => hearMunicipality(text, { language: 'it', places });
  it('is asked back, for none of them is called so', () => {
    for (const text of ['Massa Carrara', 'abito a Forlì Cesena'])
      assert.equal(place(text).problem, 'ambiguous');
    for (const text of ['Reggio Emilia', 'Massa', 'Como']) assert.ok(place(text).value);
  });
});
