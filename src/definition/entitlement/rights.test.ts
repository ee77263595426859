// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { examplesOf, loadCatalogue } from '#catalogue/index.ts';
import { day } from '#core/index.ts';
import { evaluate, withAnswer } from '#interview/index.ts';
import { loadPlaces } from '#places/index.ts';
import { isRight, nextPage, rightsOf, type Told } from './index.ts';

const catalogue = await loadCatalogue();
const entries = [...catalogue.entries.values()].filter(isRight);
const definitions = entries.flatMap(({ definition }) => (definition ? [definition] : []));
const setting = { today: day('2026-06-24'), places: loadPlaces() };

describe('what somebody is entitled to', () => {
  it('looks at what gives something, and not at what changes, pays, reads or only works out', () => {
    const ids = definitions.map(({ service }) => service.id);
    for (const id of ['naspi-domanda', 'assegno-unico-universale', 'assegno-sociale', 'bonus-asilo-nido'])
      assert.ok(ids.includes(id), id);
    for (const id of ['naspi-variazione-recapito', 'variazione-iban-sostegno-reddito', 'cedolino-pensione'])
      assert.ok(!ids.includes(id), id);
  });

  it('comes for every example to what its own service says, whatever the others ask', () => {
    for (const { service } of definitions)
      for (const { name, on, answers } of examplesOf(catalogue, service.id)) {
        const rights = rightsOf(definitions, { [service.id]: answers }, { ...setting, today: on });
        const right = rights.find(({ definition }) => definition.service === service);
        const { status } = evaluate(service, answers, on);
        const verdict = {
          eligible: 'yes',
          ineligible: 'no',
          incomplete: undefined,
          'no-parameters': undefined,
        }[status];
        if (verdict) assert.equal(right?.verdict, verdict, `${service.id}: ${name}`);
      }
  });

  it('takes a fact told for one service for all that ask for it', () => {
    const rights = rightsOf(definitions, { 'assegno-sociale': { resident: false } }, setting);
    const unico = rights.find(({ definition }) => definition.service.id === 'assegno-unico-universale');
    assert.equal(unico?.answers.resident, false);
    assert.equal(unico?.verdict, 'no');
    assert.deepEqual(unico?.missing, []);
  });

  it('asks first what most services need, once, and no more of a service that is settled', () => {
    const [first, ...beside] = nextPage(rightsOf(definitions, {}, setting), setting.today);
    assert.equal(first?.key, 'person.citizenship');
    assert.ok(beside.some(({ key }) => key === 'residence.in-italy'));
    assert.ok(beside.length < 5);
    const after = rightsOf(definitions, { 'assegno-sociale': { resident: false } }, setting);
    const left = nextPage(after, setting.today);
    assert.ok(left.every(({ definition }) => definition.service.id !== 'assegno-unico-universale'));
  });

  it('passes over what was left blank, and ends when nothing else is open', () => {
    const skipped = new Set<string>();
    let pages = 0;
    for (; pages < 200; pages++) {
      const page = nextPage(rightsOf(definitions, {}, setting), setting.today, skipped);
      if (page.length === 0) break;
      for (const { key } of page) {
        assert.ok(!skipped.has(key), key);
        skipped.add(key);
      }
    }
    assert.ok(pages > 3 && pages < 100, String(pages));
  });

  it('says yes before the sum is known, and what the sum still needs', () => {
    const [example] = examplesOf(catalogue, 'naspi-domanda').filter(({ answers, on }) => {
      const service = definitions.find((one) => one.service.id === 'naspi-domanda')?.service;
      return service && evaluate(service, answers, on).status === 'eligible';
    });
    assert.ok(example);
    const told: Told = { 'naspi-domanda': withAnswer(example.answers, 'earned', undefined) };
    const right = rightsOf(definitions, told, { ...setting, today: example.on }).find(
      ({ definition }) => definition.service.id === 'naspi-domanda',
    );
    assert.equal(right?.verdict, 'yes');
    assert.deepEqual(
      right?.missingForSum.map(({ path }) => path),
      ['earned'],
    );
  });
});
