// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { definitionOf, loadCatalogue } from '#catalogue/index.ts';
import { computeCodiceFiscale, day, own } from '#core/index.ts';
import { begin, type Context, hear, type Turn } from '#dialogue/index.ts';
import { loadPlaces } from '#places/index.ts';

const definition = definitionOf(await loadCatalogue(), 'certificazione-unica');
assert.ok(definition);
const context: Context = { definition, places: loadPlaces(), today: day('2026-06-24') };

describe('a conversation in German', () => {
  it('goes from the greeting to the application that is sent, in words alone', () => {
    let turn: Turn = begin(context, {
      language: 'de',
      mode: 'text',
      answers: {},
      agency: { it: 'prova', de: 'Probe' },
    });
    const said = [...turn.say];
    const answers: Readonly<Record<string, string>> = {
      year: 'zweitausendfünfundzwanzig',
      'for-whom': 'für mich',
      'paid-that-year': 'ja, eine Rente',
      delivery: 'ich lade sie herunter',
      'given-name': 'Anna',
      'family-name': 'mein Familienname ist Hofer',
      'codice-fiscale': computeCodiceFiscale({
        familyName: 'Hofer',
        givenName: 'Anna',
        sex: 'female',
        birth: day('1980-01-01'),
        place: 'A952',
      }),
      mobile: 'drei vier sieben eins zwei drei vier fünf sechs sieben',
      email: 'habe ich nicht',
    };
    const taken: string[] = [];
    for (let n = 0; n < 40 && !taken.includes('submit'); n++) {
      const next = turn.expect.type === 'yes-no' ? 'ja' : (own(answers, turn.state.path ?? '') ?? 'ja');
      turn = hear(context, turn.state, { type: 'said', text: next });
      said.push(`[${next}]`, ...turn.say);
      taken.push(...turn.effects.map(({ type }) => type));
    }
    assert.ok(taken.includes('submit'), said.join('\n'));
    assert.doesNotMatch(said.join(' '), /(?<!\p{L})(domanda|giusto|risponda|prema|please|answer)(?!\p{L})/iu);
  });
});
