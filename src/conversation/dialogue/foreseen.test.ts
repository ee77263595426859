// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { loadCatalogue } from '#catalogue/index.ts';
import { day } from '#core/index.ts';
import { loadPlaces } from '#places/index.ts';
import { begin, foreseen, hear, prompts, type Turn } from './index.ts';

const catalogue = await loadCatalogue();
const definition = catalogue.entries.get('certificazione-unica')?.definition;
assert.ok(definition);
const context = { definition, places: loadPlaces(), today: day('2026-06-24') };
const agency = { it: 'prova', en: 'trial', de: 'Probe' };

const first = () => begin(context, { language: 'it', mode: 'voice', answers: {}, agency });
const said = (turn: Turn, text: string) => hear(context, turn.state, { type: 'said', text });
const lastOf = (says: readonly string[]) => says.at(-1) ?? '';

describe('what may be said in the next turn', () => {
  it('is what follows from a yes and from a no', () => {
    const asked = said(said(first(), 'duemilaventicinque'), 'per me');
    assert.equal(asked.expect.kind, 'yes-no');
    const ahead = foreseen(context, asked.state, asked.expect);
    for (const text of ['sì', 'no']) assert.ok(ahead.includes(lastOf(said(asked, text).say)), text);
  });
  it('is what follows from each option, and from what is not understood', () => {
    const asked = said(first(), 'duemilaventicinque');
    assert.equal(asked.expect.kind, 'choice');
    const ahead = foreseen(context, asked.state, asked.expect);
    for (const text of ['per me', 'per un’altra persona', 'brumbrum'])
      assert.ok(ahead.includes(lastOf(said(asked, text).say)), text);
  });
  it('is the next question, whatever the answer of another kind will be', () => {
    const asked = said(first(), 'sì');
    assert.equal(asked.expect.kind, 'count');
    const ahead = foreseen(context, asked.state, asked.expect);
    assert.ok(ahead.includes(lastOf(said(asked, 'duemilaventiquattro').say)));
  });
  it('is what is still to be told', () => {
    const state = { ...first().state, unsaid: [{ says: ['E ancora questo.'] }] };
    assert.ok(foreseen(context, state, first().expect).includes('E ancora questo.'));
  });
  it('is nothing when the conversation is over', () => {
    const over = said(first(), 'basta, ho finito, arrivederci');
    assert.deepEqual(foreseen(context, over.state, { type: 'nothing', path: null }), []);
  });
});

describe('what is said to everybody', () => {
  it('is all that somebody hears who answers plainly, and worked out as far as it is asked for', () => {
    const all = prompts(context, { language: 'it', agency });
    assert.deepEqual(all.next().value, first().say);
    const said = new Set([...all].flat());
    let turn = first();
    for (const text of ['sì', 'duemilaventicinque', 'per me', 'sì', 'la scarico']) {
      turn = hear(context, turn.state, { type: 'said', text });
      // What repeats an answer is theirs alone.
      assert.ok(said.has(lastOf(turn.say)), lastOf(turn.say));
    }
  });
});
