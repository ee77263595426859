// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { examplesOf, loadCatalogue } from '#catalogue/index.ts';
import { answersOnRoute, completed, route } from '#interview/index.ts';
import { loadPlaces } from '#places/index.ts';
import { playConversation } from './index.ts';

const catalogue = await loadCatalogue();
const definition = catalogue.entries.get('delega-riscossione')?.definition;
const [example] = examplesOf(catalogue, 'delega-riscossione');
assert.ok(definition && example);
const { on } = example;
const answers = answersOnRoute(definition.service, completed(definition, example.answers, on), on);
const context = { definition, places: loadPlaces(), today: on };

describe('a conversation that is played', () => {
  for (const mode of ['voice', 'keypad'] as const)
    it(`understands what is answered, and tells it turn by turn: ${mode}`, () => {
      const played = playConversation(context, { language: 'it', mode, answers });
      assert.equal(played.stuck, undefined);
      assert.doesNotMatch(played.turns[0]?.says ?? '', /quanto mi danno/, 'there is no sum to ask for');
      assert.deepEqual(answersOnRoute(definition.service, played.answers, on), answers);
      assert.ok(
        played.turns.length > 8 && played.turns.every(({ says, hears }) => says !== '' && hears !== ''),
      );
    });

  it('promises at its beginning as many questions as are asked at the least, rounded up', () => {
    const farm = catalogue.entries.get('disoccupazione-agricola')?.definition;
    const [of] = examplesOf(catalogue, 'disoccupazione-agricola');
    assert.ok(farm && of);
    const whole = completed(farm, of.answers, of.on);
    const { turns } = playConversation(
      { definition: farm, places: loadPlaces(), today: of.on },
      { language: 'it', mode: 'voice', answers: whole },
    );
    assert.equal(route(farm.service, whole, of.on).length, 18);
    assert.match(turns[0]?.says ?? '', /circa venti domande/);
  });

  it('says where it does not go on', () => {
    const { cash: _, ...rest } = answers;
    const played = playConversation(context, { language: 'it', mode: 'voice', answers: rest });
    assert.equal(played.stuck?.path, 'cash');
    assert.match(played.stuck?.says ?? '', /contanti/);
  });
});
