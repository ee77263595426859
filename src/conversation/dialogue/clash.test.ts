// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { examplesOf, loadCatalogue } from '#catalogue/index.ts';
import { loadPlaces } from '#places/index.ts';
import type { Input, Mode } from '#turns/index.ts';
import { heardOut } from '../../../tests/heard-out.ts';
import { advance } from './advance.ts';
import { firstState } from './state.ts';
import { hear, putInterview } from './turn.ts';

const catalogue = await loadCatalogue();
const definition = catalogue.entries.get('naspi-domanda')?.definition;
const example = examplesOf(catalogue, 'naspi-domanda').find(({ name }) => name.startsWith('2026: 24.000'));
assert.ok(definition && example);
const context = { definition, places: loadPlaces(), today: example.on };
const { 'used-weeks': _, ...answers } = example.answers;
const asking = (mode: Mode) => firstState({ language: 'it', mode, answers, path: 'used-weeks' });
const said = (text: string): Input => ({ type: 'said', text });
const keys = (pressed: string): Input => ({ type: 'keys', keys: pressed });

describe('answers that cannot both be true, in conversation', () => {
  it('are told with both values, are not stored, and the earlier one can be changed; the later need not be said again', () => {
    const told = hear(context, asking('text'), said('sessanta'));
    assert.deepEqual(told.effects, []);
    assert.match(told.say.join(' '), /cinquantadue.*sessanta.*Quale vuole cambiare\?/s);
    const changing = hear(context, told.state, said('settimane di contributi in quattro anni'));
    assert.equal(changing.state.path, 'weeks');
    const changed = hear(context, changing.state, said('cento'));
    assert.equal(changed.state.path, 'used-weeks');
    assert.match(changed.say.join(' '), /Mi ha già detto.*sessanta/s);
  });

  it('can be put right at once by the right answer', () => {
    const told = hear(context, asking('text'), said('sessanta'));
    const right = hear(context, told.state, said('dieci'));
    assert.deepEqual(
      right.effects.map((effect) => effect.type === 'answer' && [effect.path, effect.value]),
      [['used-weeks', 10]],
    );
  });

  it('are chosen by key on a keypad', () => {
    const told = heardOut(hear(context, asking('keypad'), keys('60')), (at, input) =>
      hear(context, at, input),
    );
    assert.match(told.say.join(' '), /prema 1.*prema 2/s);
    assert.equal(hear(context, told.state, keys('1')).state.path, 'weeks');
    assert.equal(hear(context, told.state, keys('2')).state.path, 'used-weeks');
  });

  it('are asked about where an earlier answer, changed, makes a later one impossible', () => {
    const held = { ...answers, 'used-weeks': 40, weeks: 30 };
    const turn = putInterview(context, advance(context, { ...asking('text'), answers: held }));
    assert.equal(turn.state.phase, 'clash');
    assert.match(turn.say.join(' '), /trenta.*quaranta/s);
  });
});
