// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { day } from '#core/index.ts';
import {
  address,
  choice,
  count,
  date,
  decimal,
  money,
  name,
  phone,
  type QuestionWords,
  service,
  text,
  withWords,
} from '#interview/index.ts';
import { addressWords } from '#kinds/index.ts';
import { loadPlaces } from '#places/index.ts';
import { firstState } from './state.ts';
import { hear } from './turn.ts';

const asked = service('somebody', {
  version: '2026-11-30',
  repeats: 'several',
  law: [],
  ask: {
    choice: choice(['one', 'two'], { none: true }),
    count: count({ none: true }),
    date: date({ none: true }),
    decimal: decimal({ decimals: 1, none: true }),
    money: money({ none: true }),
    name: name({ part: 'whole', none: true }),
    phone: phone({ none: true }),
    text: text({ none: true }),
    home: address(),
  },
});
const ids = Object.keys(asked.questions).filter((id) => id !== 'home');
const option = { one: { label: 'Uno' }, two: { label: 'Due' } };
const words: QuestionWords = {
  label: '',
  short: '',
  why: '',
  none: 'Non ho un medico',
  noneSaid: ['il dottore non ce l’ho', 'sono senza'],
  options: option,
};
const texts = { title: '', summary: '', who: '', declaration: '', afterwards: '' };
const rest = { conditions: {}, steps: {}, amounts: {}, dates: {}, assumptions: {} };
const questions = {
  ...Object.fromEntries(ids.map((id) => [id, words])),
  home: { ...words, fields: addressWords.it },
};
const definition = withWords(asked, { it: { ...texts, ...rest, questions } });
const context = { definition, places: loadPlaces(), today: day('2026-11-30') };

function stored(path: string, said: string): unknown {
  const state = firstState({ language: 'it', mode: 'text', answers: {}, path });
  const turn = hear(context, { ...state, phase: 'asking' }, { type: 'said', text: said });
  // What is read back first, as a number of a telephone, waits for its yes.
  if (turn.state.pending?.path === path) return turn.state.pending.value;
  const [answer] = turn.effects.filter((effect) => effect.type === 'answer');
  return answer?.type === 'answer' && answer.path === path ? answer.value : undefined;
}

describe('"has none", in the words of the author', () => {
  for (const id of ids)
    it(`is the answer to a ${id}, by its name and by each way of saying it`, () => {
      for (const said of ['Non ho un medico', 'Il dottore non ce l’ho.', 'sono senza, grazie'])
        assert.equal(stored(id, said), null, said);
    });
  it('is what usual words mean where any text would be an answer', () => {
    assert.equal(stored('text', 'non ce l’ho'), null);
    assert.equal(stored('text', 'medico di famiglia'), 'medico di famiglia');
  });
  it('is heard with what it is of, where that is no answer', () => {
    for (const said of [
      'non ce l’ho il dottore io',
      'non ce l’ho la mail figlio mio',
      'no ho dottore',
      'io no ho',
    ])
      for (const id of ['date', 'money', 'phone']) assert.equal(stored(id, said), null, `${id}: ${said}`);
    assert.notEqual(stored('date', 'non ce l’ho qui'), null);
  });
  it('is heard of a house without a number, and of a postcode that nobody knows', () => {
    assert.equal(stored('home.number', 'senza numero'), null);
    assert.equal(stored('home.postcode', 'non lo so'), null);
  });
});
