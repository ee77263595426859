// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { CalendarDate } from '#core/index.ts';
import {
  foldName,
  loadPlaces,
  provinceCode,
  provinceNames,
  sayPlace,
  showPlace,
  type WhichPlaces,
} from './index.ts';

const places = loadPlaces();
const named = (name: string, which?: WhichPlaces) => places.named(name, which).map(showPlace);
const on = (date: string) => date as CalendarDate;

describe('the archive of places', () => {
  test('holds the municipalities of today, each with its province', () => {
    const italian = places.current.filter((place) => place.province !== 'EE');
    assert.equal(italian.length, 7901);
    for (const { code, name, province } of italian) {
      assert.match(code, /^\d{6}$/, name);
      assert.ok(provinceNames.has(province), `${name} ${province}`);
    }
  });

  test('gives a place by its ISTAT code as the answer is written out', () => {
    const { code, name, province } = places.byCode('037006') ?? assert.fail();
    assert.deepEqual({ code, name, province }, { code: '037006', name: 'Bologna', province: 'BO' });
    assert.equal(places.byCode('999999'), undefined);
  });

  test('gives foreign states with the province EE', () => {
    const [france] = places.named('Francia', { abroad: true });
    assert.deepEqual([france?.code, france?.name, france?.province], ['Z110', 'Francia', 'EE']);
    assert.deepEqual(named('Francia'), []);
  });

  test('writes names as people do and not in capitals', () => {
    for (const name of [
      "Reggio nell'Emilia",
      "L'Aquila",
      "Sant'Angelo Lodigiano",
      'San Nicola la Strada',
      "Castelnovo ne' Monti",
      'Presicce-Acquarica',
      'Gressoney-La-Trinité',
      'Saint-Rhémy-en-Bosses',
      'Sotto il Monte Giovanni XXIII',
      'Forlì',
    ]) {
      assert.ok(
        places.named(name).some((place) => place.name === name),
        name,
      );
    }
    for (const { name, otherName } of places.current)
      assert.doesNotMatch(name + otherName, /\p{Lu}{2}(?<!XXIII|II|XX|XI)/u);
  });
});

describe('a place is found by its name', () => {
  test('with accents and apostrophes forgiven', () => {
    assert.deepEqual(named('forli'), ['Forlì (FC)']);
    assert.deepEqual(named('LAquila'), ["L'Aquila (AQ)"]);
    assert.deepEqual(named('l’aquila'), ["L'Aquila (AQ)"]);
    assert.deepEqual(named('Santangelo Lodigiano'), ["Sant'Angelo Lodigiano (LO)"]);
    assert.deepEqual(named('S. Angelo Lodigiano'), ["Sant'Angelo Lodigiano (LO)"]);
    assert.deepEqual(named('San Remo'), ['Sanremo (IM)']);
  });

  test('as people call it', () => {
    assert.deepEqual(named('Reggio Emilia'), ["Reggio nell'Emilia (RE)"]);
    assert.deepEqual(named('Reggio Calabria'), ['Reggio di Calabria (RC)']);
    assert.deepEqual(named('Florence'), ['Firenze (FI)']);
    assert.deepEqual(named('Olanda', { abroad: true }), ['Paesi Bassi']);
    assert.deepEqual(named('Spain', { abroad: true }), ['Spagna']);
  });

  test('in the second language', () => {
    assert.deepEqual(named('Bozen'), ['Bolzano (BZ)']);
    assert.deepEqual(named('Zgonik'), named('Sgonico'));
  });

  test('and homonyms are all there, to be asked back with their province', () => {
    assert.deepEqual(named('Samone'), ['Samone (TO)', 'Samone (TN)']);
    assert.deepEqual(named('Livo'), ['Livo (CO)', 'Livo (TN)']);
    assert.deepEqual(named('Castro'), ['Castro (BG)', 'Castro (LE)']);
    assert.deepEqual(named('Castro', { province: 'LE' }), ['Castro (LE)']);
    assert.equal(named('Corea', { abroad: true }).length, 2);
  });

  test('and one that gave the name up a short while ago competes with the one that bears it', () => {
    assert.deepEqual(named('Calliano'), ['Calliano (TN)', 'Calliano Monferrato (AT)']);
    assert.deepEqual(named('Abano'), ['Abano Terme (PD)']);
  });

  test('and is no answer when it has ceased, unless asked for', () => {
    assert.deepEqual(named('Abbazia'), []);
    assert.deepEqual(named('Abbazia', { ceased: true }), ['Abbazia (FU)']);
    assert.deepEqual(named('Jugoslavia', { abroad: true }), []);
    assert.deepEqual(named('Jugoslavia', { abroad: true, ceased: true }), ['Jugoslavia']);
  });

  test('and only those count that existed on a date, when it is given', () => {
    assert.deepEqual(named('Castro', { on: on('1960-01-01') }), ['Castro (BG)']);
    assert.deepEqual(named('Castro', { on: on('1990-01-01') }), ['Castro (BG)', 'Castro (LE)']);
    assert.deepEqual(named('Abbazia', { on: on('1940-01-01') }), ['Abbazia (FU)']);
    assert.deepEqual(named('Abbazia', { on: on('2000-01-01') }), []);
  });

  test('from its first words', () => {
    const found = places.beginning('Cernusco').map(showPlace);
    assert.deepEqual(found, ['Cernusco Lombardone (LC)', 'Cernusco sul Naviglio (MI)']);
    assert.deepEqual(places.beginning('Bol'), []);
  });

  test('with a misspelling it is proposed, nearest first', () => {
    assert.equal(places.near('Bolonga')[0]?.name, 'Bologna');
    assert.equal(places.near('Reggio Emiglia')[0]?.name, "Reggio nell'Emilia");
    assert.equal(places.near('Katania')[0]?.name, 'Catania');
    assert.deepEqual(places.near('xyzxyzxyz'), []);
  });

  test('beginning with these letters, for guiding a recogniser', () => {
    assert.ok(places.hasPrefix('bolo'));
    assert.ok(places.hasPrefix('reggio em'));
    assert.ok(!places.hasPrefix('bolx'));
    assert.ok(!places.hasPrefix('portogal'));
    assert.ok(places.hasPrefix('portogal', { abroad: true }));
  });
});

describe('the cadastral code', () => {
  test('is that of the place at that time', () => {
    assert.equal(places.byCadastral('H501', on('1980-01-01'))?.name, 'Roma');
    assert.equal(places.byCadastral('A005', on('1980-01-01'))?.province, 'CO');
    assert.equal(places.byCadastral('A005', on('2000-01-01'))?.province, 'LC');
    assert.ok(places.isCadastral('Z110'));
    assert.ok(!places.isCadastral('X999'));
  });

  test('of somebody born before a merger that kept the name is the old one', () => {
    const [bellagio] = places.named('Bellagio');
    assert.ok(bellagio);
    assert.deepEqual(places.cadastralsOn(bellagio, on('1980-01-01')), ['A744']);
    assert.deepEqual(places.cadastralsOn(bellagio, on('2020-01-01')), ['M335']);
  });
});

describe('a province', () => {
  test('is known by its letters and by its names', () => {
    assert.equal(provinceCode('Lecce'), 'LE');
    assert.equal(provinceCode('le'), 'LE');
    assert.equal(provinceCode('Monza e Brianza'), 'MB');
    assert.equal(provinceCode('Reggio Emilia'), 'RE');
    assert.equal(provinceCode('Atlantide'), undefined);
  });
});

describe('a place is said', () => {
  test('with its province where that is not its own name', () => {
    const [castro] = places.named('Castro', { province: 'LE' });
    const [rome] = places.named('Roma');
    assert.ok(castro && rome);
    assert.equal(sayPlace(castro, 'it'), 'Castro, provincia di Lecce');
    assert.equal(sayPlace(castro, 'en'), 'Castro, province of Lecce');
    assert.equal(sayPlace(rome, 'it'), 'Roma');
  });

  test('by its English name, when it is a state and the caller speaks English', () => {
    const [germany] = places.named('Germania', { abroad: true });
    assert.ok(germany);
    assert.equal(sayPlace(germany, 'en', places), 'Germany');
    assert.equal(sayPlace(germany, 'it', places), 'Germania');
  });
});

describe('whatever the place', () => {
  test('its own name and province lead back to it alone', () => {
    const ambiguous = places.current.filter((place) => {
      const which = place.province === 'EE' ? { abroad: true } : { province: place.province };
      const found = places.named(place.name, which).filter((one) => one.province === place.province);
      return found.length !== 1 || found[0] !== place;
    });
    assert.deepEqual(ambiguous.map(showPlace), []);
  });

  test('folding a name twice changes nothing', () => {
    for (const { name } of places.current) assert.equal(foldName(foldName(name)), foldName(name));
  });
});
