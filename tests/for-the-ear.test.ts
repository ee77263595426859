// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { examplesOf, frontDoorOf, loadCatalogue } from '#catalogue/index.ts';
import { day } from '#core/index.ts';
import { openDoor, playConversation } from '#dialogue/index.ts';
import { loadPlaces } from '#places/index.ts';
import { completed } from './completed.ts';

// Who listens has in mind at the end of a turn so many words, and so many before the first pause.
const [mostInTurn, mostBeforePause] = [35, 25];
const catalogue = await loadCatalogue();
const places = loadPlaces();

const wordsIn = (text: string): number => text.split(/\s+/).filter(Boolean).length;
const untilPause = (text: string): number => wordsIn(text.split(/[.?!:;,](?:\s|$)/)[0] ?? '');

describe('what is said is short enough to be heard', () => {
  for (const { card, definition } of catalogue.entries.values()) {
    if (!definition || definition.service.reads) continue;
    it(`in every turn of ${card.id}`, () => {
      for (const { on, answers: some } of examplesOf(catalogue, card.id))
        for (const mode of ['voice', 'keypad'] as const) {
          const answers = completed(definition, some, on);
          const { turns } = playConversation(
            { definition, places, today: on },
            { language: 'it', mode, answers },
          );
          for (const { says } of turns) {
            assert.ok(wordsIn(says) <= mostInTurn, `${wordsIn(says)} words, ${mode}: ${says}`);
            assert.ok(untilPause(says) <= mostBeforePause, `no pause, ${mode}: ${says}`);
          }
        }
    });
  }

  it('at the entrance, whatever the language, and by keys', () => {
    const context = { ...frontDoorOf(catalogue, day('2026-11-30')), places, today: day('2026-11-30') };
    for (const language of ['it', 'en', 'de'] as const)
      for (const mode of ['voice', 'keypad'] as const) {
        const says = openDoor(context, { language, mode }).say.join(' ');
        assert.ok(wordsIn(says) <= mostInTurn, says);
      }
  });
});
