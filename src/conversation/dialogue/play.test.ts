// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { examplesOf, loadCatalogue } from '#catalogue/index.ts';
import { languages } from '#core/index.ts';
import { answersOnRoute, completed, route, toldIn, wordsIn } from '#interview/index.ts';
import { loadPlaces } from '#places/index.ts';
import { sayApplicationNumber } from '#spoken/index.ts';
import { playConversation } from './index.ts';

const catalogue = await loadCatalogue();
const definition = catalogue.entries.get('delega-riscossione')?.definition;
const [example] = examplesOf(catalogue, 'delega-riscossione');
assert.ok(definition && example);
const { on } = example;
const answers = answersOnRoute(definition.service, completed(definition, example.answers, on), on);
const goodbye = { it: /a presto|Arrivederci/, en: /goodbye/i, de: /wiedersehen/i };
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

  it('never asks whether to go on before the question is put, for what can be said at any time', () => {
    let told = 0;
    for (const { card, definition: one } of catalogue.entries.values()) {
      if (!one || one.service.reads) continue;
      const [of] = examplesOf(catalogue, card.id);
      assert.ok(of);
      const whole = completed(one, of.answers, of.on);
      for (const language of languages.filter((language) => toldIn(one, language) === language)) {
        const played = { definition: one, places: loadPlaces(), today: of.on };
        const { turns } = playConversation(played, { language, mode: 'voice', answers: whole });
        const asides = turns.filter(({ says }) =>
          /(?:Può sempre dire|You can always say|Sie können immer sagen)/.test(says),
        );
        told += asides.length;
        for (const { says } of asides)
          assert.doesNotMatch(says, /(?:Vado avanti|Shall I go on|Weiter)\?$/, `${card.id} ${language}`);
      }
    }
    assert.ok(told > 60, `it is told all the same: ${told}`);
  });

  // What comes next stands on the receipt, and is the last thing that a caller hears.
  for (const { card, definition: one } of catalogue.entries.values()) {
    if (!one || one.service.reads) continue;
    const [of] = examplesOf(catalogue, card.id);
    assert.ok(of);
    it(`of ${card.id} goes to its last word: what comes next, or the sums, and goodbye`, () => {
      const whole = completed(one, of.answers, of.on);
      for (const language of languages.filter((language) => toldIn(one, language) === language))
        for (const mode of ['voice', 'keypad'] as const) {
          const where = `${mode} ${language}`;
          const context = { definition: one, places: loadPlaces(), today: of.on };
          const { ends, stuck } = playConversation(context, { language, mode, answers: whole });
          assert.equal(stuck, undefined, where);
          const says = ends.join(' ').replaceAll(/\s+/g, ' ');
          assert.match(says, goodbye[language], where);
          if (one.service.estimateOnly) continue;
          for (const sentence of wordsIn(one, language).afterwards.split(/(?<=[.?!])\s+/))
            assert.ok(says.includes(sentence), `${where}: ${sentence}`);
          assert.ok(says.includes(sayApplicationNumber('2026-123-456-789-07', language)), where);
        }
    });
  }

  it('says where it does not go on', () => {
    const { cash: _, ...rest } = answers;
    const played = playConversation(context, { language: 'it', mode: 'voice', answers: rest });
    assert.equal(played.stuck?.path, 'cash');
    assert.match(played.stuck?.says ?? '', /contanti/);
  });
});
