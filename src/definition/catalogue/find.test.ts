// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { patientServiceFinder, serviceFinder } from './find.ts';
import { loadCatalogue } from './load-catalogue.ts';

const catalogue = await loadCatalogue();
// A few of them are enough to be built in many slices, and take a moment.
const few = { ...catalogue, entries: new Map([...catalogue.entries].slice(0, 30)) };

describe('what services are found by', () => {
  it('is built while others are served: between two slices everybody has their turn', async () => {
    let turns = 0;
    const { find } = patientServiceFinder(catalogue, () => {
      turns++;
      return new Promise((resolve) => setImmediate(resolve));
    });
    let others = 0;
    let isBuilt = false;
    const serving = (async () => {
      while (!isBuilt) {
        await new Promise((resolve) => setImmediate(resolve));
        others++;
      }
    })();
    const { ids } = await find('pensione', 'it');
    isBuilt = true;
    await serving;
    assert.ok(ids.length > 0);
    assert.ok(turns > 3, `${turns} turns given`);
    assert.ok(others >= turns, `${others} turns taken`);
  });

  it('is built once for all who search at the same time, or is ready before', async () => {
    let turns = 0;
    const giveWay = async () => {
      turns++;
    };
    const finder = patientServiceFinder(few, giveWay);
    await finder.prepare(['it']);
    const once = turns;
    await Promise.all([finder.find('pensione', 'it'), finder.find('figlio', 'it')]);
    assert.equal(turns, once);
  });

  it('finds what is found where it is built at once', async () => {
    const [patient, atOnce] = [patientServiceFinder(few), serviceFinder(few)];
    for (const text of ['ho perso il lavoro', 'assegno per i figli', 'pensione', 'xyz'])
      assert.deepEqual(await patient.find(text, 'it'), atOnce(text, 'it'));
  });
});

describe('what is another office’s business', () => {
  const find = serviceFinder(catalogue);
  const others = [
    ['it', 'mi hanno rubato il portafoglio sull’autobus', /carabinieri/],
    ['it', 'vorrei cambiare il medico di famiglia', /ASL/],
    ['it', 'mi è scaduta la patente', /Motorizzazione/],
    ['it', 'devo pagare le tasse', /Agenzia delle Entrate/],
    ['en', 'I lost my wallet', /carabinieri/],
    ['en', 'I want to change my family doctor', /health service/],
    ['de', 'ich möchte den Hausarzt wechseln', /Sanitätsbetrieb/],
  ] as const;
  for (const [language, text, whose] of others) {
    it(`is told kindly: "${text}"`, () => {
      const { elsewhere, ids } = find(text, language);
      assert.match(elsewhere?.[language] ?? '', whose);
      assert.ok(ids.length < 3, ids.join(', '));
    });
  }

  it('is none of what a service of ours is called', () => {
    for (const text of ['mi hanno licenziato', 'devo cambiare casa e residenza', 'il cud', 'fare ricorso'])
      assert.equal(find(text, 'it').elsewhere, undefined, text);
  });

  it('is nobody’s where an administration writes none', () => {
    const { elsewhere: _, ...administration } = catalogue.administration;
    const own = serviceFinder({ ...few, administration });
    assert.equal(own('mi hanno rubato il portafoglio', 'it').elsewhere, undefined);
  });
});
