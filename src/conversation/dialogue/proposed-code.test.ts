// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { day } from '#core/index.ts';
import { codiceFiscale, person, personWords, type RawAnswers, service, withWords } from '#interview/index.ts';
import { loadPlaces } from '#places/index.ts';
import type { Mode } from '#turns/index.ts';
import { heardOut } from '../../../tests/heard-out.ts';
import { advance } from './advance.ts';
import { askingAt } from './asking.ts';
import { type DialogueState, firstState } from './state.ts';
import { hear, putInterview } from './turn.ts';
import { workingOutContext } from './working-out.ts';

const asked = service('somebody', {
  version: '2026-11-29',
  repeats: 'several',
  law: [],
  ask: {
    who: person(['given-name', 'family-name', 'birth', 'sex', 'birth-place', 'codice-fiscale']),
  },
});
const it_ = { label: '', short: 'Persona', why: '', fields: personWords.it };
const none = { conditions: {}, steps: {}, amounts: {}, dates: {}, assumptions: {} };
const texts = { title: '', summary: '', who: '', declaration: '', afterwards: '' };
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
    const turn = putInterview(context, advance(context, state(mario)));
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
    const told = heardOut(hear(context, back.state, { type: 'said', text: 'sì' }), (at, input) =>
      hear(context, at, input),
    );
    assert.match(told.say.join(' '), /altro nome.*È giusto così\?/s);
    const kept = hear(context, told.state, { type: 'said', text: 'sì' });
    assert.deepEqual(
      kept.effects.map((effect) => effect.type === 'answer' && [effect.value, effect.isSure]),
      [['RSSMRA80A01H501U', true]],
    );
  });
});

describe('a name in conversation', () => {
  it('is corrected also when the next name is asked already', () => {
    const asked = firstState({
      language: 'it',
      mode: 'text',
      answers: { who: { 'given-name': 'Salvia' } },
      path: 'who.family-name',
    });
    const taken = (text: string) =>
      hear(context, { ...asked, last: 'who.given-name' }, { type: 'said', text }).effects.flatMap((effect) =>
        effect.type === 'answer' ? [[effect.path, effect.value]] : [],
      );
    assert.deepEqual(taken('no, volevo dire Silvia'), [['who.given-name', 'Silvia']]);
    assert.deepEqual(taken('Greco, no, volevo dire Grego'), [['who.family-name', 'Grego']]);
  });
});

const alone = service('a-code', {
  version: '2026-11-29',
  repeats: 'several',
  law: [],
  ask: { 'codice-fiscale': codiceFiscale() },
});
const questions = { 'codice-fiscale': { label: 'Codice fiscale?', short: 'Codice fiscale', why: '' } };
const aloneContext = {
  ...context,
  definition: withWords(alone, {
    it: { ...texts, ...none, questions },
    en: { ...texts, ...none, questions },
  }),
};

/** What is said, line by line, and the code that is taken in the end. */
function talked(mode: Mode, language: 'it' | 'en', lines: readonly string[]) {
  let state = firstState({ language, mode, answers: {}, path: 'codice-fiscale' });
  const said: string[] = [];
  const codes: unknown[] = [];
  for (const line of lines) {
    const input =
      mode === 'keypad' ? ({ type: 'keys', keys: line } as const) : ({ type: 'said', text: line } as const);
    // Plain data: another process takes it up after each turn.
    const turn = hear(aloneContext, JSON.parse(JSON.stringify(state)), input);
    for (const effect of turn.effects)
      if (effect.type === 'answer') codes.push([effect.path, effect.value, effect.confirmed]);
    said.push(turn.say.join(' '));
    state = turn.state;
  }
  return { said, codes, state };
}
const taken = [['codice-fiscale', 'RSSMRA80A01H501U', true]];

describe('somebody without the card at hand', () => {
  it('is led through name, birth, sex and place to a code, and says yes', () => {
    const { said, codes } = talked('text', 'it', [
      'non ho la tessera',
      'Mario',
      'Rossi',
      'il primo gennaio 1980',
      'un uomo',
      'Roma',
      'sì',
    ]);
    assert.match(said[0] ?? '', /lo calcoliamo insieme.*Come si chiama/s);
    assert.match(said[5] ?? '', /il codice fiscale è .*È giusto\?/s);
    assert.deepEqual(codes, taken);
  });

  it('is led in English too', () => {
    const { said, codes } = talked('text', 'en', [
      'I don’t have my card',
      'Mario',
      'Rossi',
      'January 1, 1980',
      'a man',
      'Rome',
      'yes',
    ]);
    assert.match(said[0] ?? '', /we will work it out together/);
    assert.match(said[5] ?? '', /the codice fiscale is .*Is that right\?/s);
    assert.deepEqual(codes, taken);
  });

  it('is led by the keys of a telephone', () => {
    let state = firstState({ language: 'it', mode: 'keypad', answers: {}, path: 'codice-fiscale' });
    const said: string[] = [];
    const press = (keys: string) => {
      const turn = heardOut(hear(aloneContext, state, { type: 'keys', keys }), (at, input) =>
        hear(aloneContext, at, input),
      );
      state = turn.state;
      said.push(...turn.say);
      return turn;
    };
    press('**');
    for (const value of [...Object.values(mario).slice(0, 5)]) {
      const inner = state.workingOut;
      assert.ok(inner?.path);
      const { kind, asked: at } = askingAt(workingOutContext(context), inner, inner.path);
      press(kind.keysFor(value, at));
    }
    assert.match(said.join(' '), /Dai dati che mi ha dato/);
    // The code is long: one key goes on to the question, the next one says yes.
    assert.deepEqual(press('1').effects, []);
    const [effect] = press('1').effects;
    assert.ok(effect?.type === 'answer');
    assert.deepEqual([[effect.path, effect.value, effect.confirmed]], taken);
  });

  it('is not asked again what is known already', () => {
    const dontKnow = hear(
      context,
      { ...state({ ...mario, sex: undefined }), phase: 'asking' },
      {
        type: 'said',
        text: 'non ce l’ho con me',
      },
    );
    assert.match(dontKnow.say.join(' '), /donna o un uomo/);
    const proposed = hear(context, dontKnow.state, { type: 'said', text: 'uomo' });
    assert.match(proposed.say.join(' '), /codice fiscale è/);
  });

  it('says the code when the card turns up, and is asked for it when what was worked out is wrong', () => {
    const found = talked('text', 'it', ['non lo so', 'Mario', 'eccola: RSSMRA80A01H501U', 'sì']);
    assert.deepEqual(found.codes, taken);
    const wrong = talked('text', 'it', [
      'me l’hanno rubata',
      'Mario',
      'Rossi',
      '1 1 1980',
      'uomo',
      'Roma',
      'no',
      'RSSMRA80A41H501Y',
      'sì',
    ]);
    assert.match(wrong.said[6] ?? '', /non lo posso calcolare/);
    assert.deepEqual(wrong.codes, [['codice-fiscale', 'RSSMRA80A41H501Y', true]]);
  });

  it('stops, or has an operator, in the middle of it', () => {
    assert.equal(talked('text', 'it', ['non lo so', 'fermati']).state.phase, 'stopped');
    assert.equal(talked('text', 'it', ['non lo so', 'operatore']).state.phase, 'handed-over');
  });

  it('is understood in many ways, and a code that is dictated is not one of them', () => {
    for (const [language, text] of [
      ['it', 'non ce l’ho con me'],
      ['it', 'ho perso la tessera'],
      ['it', 'guardi, la tessera non ce l’ho'],
      ['it', 'l’ho lasciata a casa'],
      ['it', 'me lo può calcolare lei?'],
      ['it', 'sono senza tessera'],
      ['it', 'non trovo il codice'],
      ['en', 'I lost my card'],
      ['en', 'can you work it out?'],
      ['en', 'I can’t find it'],
    ] as const) {
      const { state: after } = talked('text', language, [text]);
      assert.ok(after.workingOut, text);
    }
    assert.deepEqual(talked('text', 'it', ['RSSMRA80A01H501U', 'sì']).codes, taken);
    assert.equal(talked('text', 'it', ['roma savona savona milano']).state.workingOut, undefined);
  });
});
