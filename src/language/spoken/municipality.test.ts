// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { loadPlaces, type Place, showPlace } from '#places/index.ts';
import { grammarOf } from './guide.ts';
import { hearMunicipality, municipalityGuide, sayMunicipality } from './municipality.ts';
import type { Understanding } from './understanding.ts';

const places = loadPlaces();
const italy = { language: 'it', places } as const;
const anywhere = { language: 'it', places, abroad: true, ceased: true } as const;
const english = { language: 'en', places, abroad: true } as const;

function shown({ value, problem, alternatives }: Understanding<Place>): string {
  if (value) return showPlace(value);
  return `${problem}: ${alternatives.map((other) => showPlace(other.value)).join(', ')}`;
}

describe('a municipality is heard', () => {
  const ways: readonly (readonly [string, string])[] = [
    ['Bologna', 'Bologna (BO)'],
    ['sono di Reggio Calabria', 'Reggio di Calabria (RC)'],
    ['abito a Reggio Emilia', "Reggio nell'Emilia (RE)"],
    ['Castro in provincia di Lecce', 'Castro (LE)'],
    ['Castro, Lecce', 'Castro (LE)'],
    ['Castro (LE)', 'Castro (LE)'],
    ['Livo, quello in provincia di Trento', 'Livo (TN)'],
    ['Peglio provincia di Pesaro e Urbino', 'Peglio (PU)'],
    ['in provincia di Como, a Livo', 'Livo (CO)'],
    ['Samone Torino', 'Samone (TO)'],
    ['Torino, anzi no, Milano', 'Milano (MI)'],
    ['abito a Torino in via Roma cinque', 'Torino (TO)'],
    ['in via Milano dodici, a Bologna', 'Bologna (BO)'],
    ['nel comune di San Giovanni in Persiceto', 'San Giovanni in Persiceto (BO)'],
    ['santangelo lodigiano', "Sant'Angelo Lodigiano (LO)"],
    ['Bozen', 'Bolzano (BZ)'],
    ['Nove', 'Nove (VI)'],
    ['ora abito a Ora', 'Ora (BZ)'],
  ];
  for (const [said, place] of ways) {
    test(`in "${said}"`, () => assert.equal(shown(hearMunicipality(said, italy)), place));
  }

  test('with its code, name and province alone', () => {
    assert.deepEqual(hearMunicipality('Bologna', italy).value, {
      code: '037006',
      name: 'Bologna',
      province: 'BO',
    });
  });

  test('as a foreign state where one is allowed', () => {
    assert.equal(shown(hearMunicipality('sono nato in Marocco', anywhere)), 'Marocco');
    assert.equal(shown(hearMunicipality('negli Stati Uniti', anywhere)), "Stati Uniti d'America");
    assert.equal(shown(hearMunicipality('I was born in Germany', english)), 'Germania');
    assert.equal(hearMunicipality('Marocco', italy).problem, 'no-such-place');
  });

  test('and asked back with the provinces where several have the name', () => {
    assert.equal(shown(hearMunicipality('Castro', italy)), 'ambiguous: Castro (BG), Castro (LE)');
    assert.equal(
      shown(hearMunicipality('Reggio', italy)),
      "ambiguous: Reggio di Calabria (RC), Reggio nell'Emilia (RE)",
    );
    assert.equal(
      shown(hearMunicipality('nato a Fiume', anywhere)),
      'ambiguous: Fiume Veneto (PN), Fiume (FU)',
    );
  });

  test('and asked back where the name may be the beginning of others, or ended before anybody alive was born', () => {
    assert.equal(hearMunicipality('Santa Maria', anywhere).problem, 'ambiguous');
    assert.equal(hearMunicipality('Cinisello', anywhere).problem, 'ambiguous');
    assert.equal(hearMunicipality('nato a Mestre', anywhere).problem, 'ambiguous');
  });

  test('and asked back where two were said', () => {
    assert.equal(hearMunicipality('sono nato a Torino ma vivo a Milano', italy).problem, 'several');
    assert.equal(hearMunicipality('Roma o Milano', italy).problem, 'ambiguous');
  });

  test('and asked back where it is not that place itself', () => {
    assert.equal(hearMunicipality('vicino a Bologna', italy).value, undefined);
    assert.equal(hearMunicipality('un paesino in provincia di Cuneo', italy).value, undefined);
    assert.equal(hearMunicipality('credo Bologna', italy).problem, 'approximate');
  });

  test('with a misspelling it is proposed', () => {
    const heard = hearMunicipality('Bolonga', italy);
    assert.equal(heard.problem, 'no-such-place');
    assert.equal(heard.alternatives[0]?.value.name, 'Bologna');
  });

  test('with a province that has none of the name it is asked back', () => {
    assert.equal(shown(hearMunicipality('Roma in provincia di Milano', italy)), 'no-such-place: Roma (RM)');
  });

  test('and nothing is made of words that name no place', () => {
    assert.equal(hearMunicipality('pincopallino', italy).problem, 'not-understood');
    assert.equal(hearMunicipality('non lo so', italy).problem, 'dont-know');
    assert.equal(hearMunicipality('torniamo indietro', italy).command, 'back');
    assert.equal(hearMunicipality('ora non le saprei dire', italy).value ?? undefined, undefined);
  });
});

describe('whatever the place', () => {
  for (const language of ['it', 'en'] as const) {
    test(`what is said is understood as the same one (${language})`, () => {
      const lost: string[] = [];
      for (const place of places.current) {
        const heard = hearMunicipality(sayMunicipality(place, language, places), { ...english, language });
        if (heard.value?.code !== place.code) lost.push(showPlace(place));
      }
      assert.deepEqual(lost, []);
    });
  }

  test('a recogniser may go through every beginning of it and end on the whole', () => {
    const grammar = grammarOf(municipalityGuide(anywhere), (text) => hearMunicipality(text, anywhere));
    places.current.forEach((place, n) => {
      if (n % 97 !== 0) return;
      const said = sayMunicipality(place, 'it');
      for (let to = 0; to <= said.length; to++)
        assert.ok(grammar.isPrefix(said.slice(0, to)), said.slice(0, to));
      assert.ok(grammar.isWhole(said), said);
    });
  });

  test('a recogniser may not follow what no place is called', () => {
    const grammar = grammarOf(municipalityGuide(italy), (text) => hearMunicipality(text, italy));
    for (const text of ['xyz', 'bolognx', 'castro in provincia di xq'])
      assert.ok(!grammar.isPrefix(text), text);
    for (const text of ['', 'abito a bol', 'castro in prov']) {
      assert.ok(grammar.isPrefix(text), text);
      assert.ok(!grammar.isWhole(text), text);
    }
  });
});
