// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Transcript } from '#queue/index.ts';
import type { Spoken } from '#reception/index.ts';
import type { Expectation, Input } from '#turns/index.ts';
import type { Talk } from './talk.ts';
import { transcribed } from './transcribed.ts';

const asks: Expectation = { type: 'free', path: null };
const asksPin: Expectation = { type: 'code', path: null, isSecret: true };

/** A talk that says this after each turn, and then gives over to an operator. */
function playing(first: string, turns: readonly { says: string; expect?: Expectation; about?: string }[]) {
  let at = -1;
  let expect = asks;
  let said: Transcript | undefined;
  const spoken = (says: string): Spoken => ({
    says: [says],
    ended: at === turns.length - 1 ? 'operator' : null,
  });
  const talk: Talk = {
    first: { says: [first], ended: null },
    get expect() {
      return expect;
    },
    expected: () => undefined,
    isSlow: false,
    isTelling: false,
    foreseen: () => [],
    prompts: () => [],
    async hear() {
      const turn = turns[++at];
      expect = turn?.expect ?? asks;
      return spoken(turn?.says ?? '');
    },
    change: async () => spoken(''),
  };
  const heard = transcribed(talk, {
    language: 'it',
    personId: () => turns[at]?.about ?? null,
    async handOver(all) {
      said = all;
    },
  });
  return {
    async hear(...inputs: readonly (Input | string)[]): Promise<Transcript | undefined> {
      for (const input of inputs)
        await heard.hear(typeof input === 'string' ? { type: 'said', text: input } : input);
      return said;
    },
  };
}

describe('what was said before an operator', () => {
  it('is handed over in words, both sides, once it ends with one', async () => {
    const talk = playing('Buongiorno.', [{ says: 'Quanto paga?' }, { says: 'La passo a un operatore.' }]);
    assert.equal(await talk.hear('il bonus nido'), undefined);
    assert.deepEqual(await talk.hear({ type: 'silence' }), {
      personId: null,
      turns: [
        { by: 'counter', words: 'Buongiorno.' },
        { by: 'person', words: 'il bonus nido' },
        { by: 'counter', words: 'Quanto paga?' },
        { by: 'counter', words: 'La passo a un operatore.' },
      ],
    });
  });

  it('has no PIN and no code, asked for or not, said or keyed, by the one or by the other', async () => {
    const talk = playing('Buongiorno.', [
      { says: 'Mi dica il PIN.', expect: asksPin },
      { says: 'Non è giusto.', expect: asks },
      { says: 'Non ho capito.' },
      { says: 'Come?' },
      { says: 'Il codice è: uno due tre, quattro cinque sei, sette otto nove.' },
    ]);
    const said = await talk.hear(
      'il codice è 123 456 789 012 345 678, duecento euro',
      'quattro sette',
      'uno due tre quattro cinque sei sette otto',
      { type: 'keys', keys: '47' },
      'operatore, pago 250 euro dal 3 marzo',
    );
    const words = said?.turns.map((one) => one.words).join('\n') ?? '';
    assert.doesNotMatch(words, /123|678|quattro|sette|47/);
    assert.match(words, /Il codice è: •••/);
    assert.match(words, /250 euro dal 3 marzo/, 'what is no code stays');
  });

  it('is about one person: what was said of another before is gone', async () => {
    const talk = playing('Buongiorno.', [
      { says: 'Maria: è accolta.', about: 'maria' },
      { says: 'Luca: è in corso.', about: 'luca' },
      { says: 'La passo a un operatore.' },
    ]);
    const said = await talk.hear('la mia', 'quella di Luca', 'operatore');
    assert.equal(said?.personId, 'luca');
    assert.doesNotMatch(JSON.stringify(said?.turns), /accolta|la mia/);
    assert.match(JSON.stringify(said?.turns), /in corso/);
  });
});
