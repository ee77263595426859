// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { day } from '#core/index.ts';
import { person, personWords, type RawAnswers, service, withWords } from '#interview/index.ts';
import { loadPlaces } from '#places/index.ts';
import { advance } from './advance.ts';
import type { DialogueState } from './state.ts';
import { firstState, hear } from './turn.ts';

const asked = service({
  id: 'somebody',
  version: '2026-11-29',
  law: [],
  questions: {
    who: person(['given-name', 'family-name', 'birth', 'sex', 'birth-place', 'codice-fiscale']),
  },
});
const it_ = { label: '', short: 'Persona', why: '', fields: personWords.it };
const none = { conditions: {}, steps: {}, amounts: {}, dates: {}, assumptions: {} };
const texts = { title: '', summary: '', who: '', consent: '', afterwards: '' };
const definition = withWords(asked, { it: { ...texts, ...none, questions: { who: it_ } } });
const context = { definition, places: loadPlaces(), today: day('2026-11-29') };
const mario = {
  'given-name': 'Mario',
  'family-name': 'Rossi',
  birth: '1980-01-01',
  sex: 'male',
  'birth-place': { code: '058091', name: 'Roma', province: 'RM' },
};
const state = (who: RawAnswers): DialogueState =>
  firstState({ language: 'it', mode: 'text', answers: { who }, path: 'who.codice-fiscale' });

describe('a codice fiscale in conversation', () => {
  it('is proposed from name, birth, sex and place, and a yes takes it', () => {
    const turn = advance(context, state(mario));
    assert.match(turn.say.join(' '), /Dai dati che mi ha dato il codice fiscale è .* È giusto\?/);
    const taken = hear(context, turn.state, { type: 'said', text: 'sì' });
    assert.deepEqual(
      taken.effects.flatMap((effect) => (effect.type === 'answer' ? [effect.value] : [])),
      ['RSSMRA80A01H501U'],
    );
  });

  it('of somebody born in Italy agrees with the place where they were born', () => {
    const asking = { ...state(mario), phase: 'asking' as const };
    const turn = hear(context, asking, { type: 'said', text: 'RSSMRA80A01H501U' });
    assert.doesNotMatch(turn.say.join(' '), /luogo di nascita è diverso/);
  });

  it('that does not agree is told, and taken when the person is sure', () => {
    const asking = { ...state({ ...mario, 'given-name': 'Carla' }), phase: 'asking' as const };
    const back = hear(context, asking, { type: 'said', text: 'RSSMRA80A01H501U' });
    const told = hear(context, back.state, { type: 'said', text: 'sì' });
    assert.match(told.say.join(' '), /altro nome.*È giusto così\?/s);
    const kept = hear(context, told.state, { type: 'said', text: 'sì' });
    assert.deepEqual(
      kept.effects.map((effect) => effect.type === 'answer' && [effect.value, effect.isSure]),
      [['RSSMRA80A01H501U', true]],
    );
  });
});
