// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { addDays, day, euros } from '#core/index.ts';
import { atMost, choice, date, evaluate, money, parameter, service, yesNo } from '#interview/index.ts';
import { assembled } from './assemble.ts';
import { misshapes, shapeOfWords } from './shape.ts';

const law = 'L. 1228/1954 art. 2';
const limit = parameter('cents', [
  { from: day('2026-01-01'), value: euros('800'), act: law, mark: 'official' },
]);
const permit = service('parking-permit', {
  version: '2026-11-30',
  repeats: 'several',
  law: [law],
  parameters: { limit },
  ask: {
    resident: yesNo(),
    other: yesNo(),
    vehicle: choice(['car', 'van', 'lorry']),
    since: date(),
    rent: money({ none: true, fact: 'home.rent' }),
  },
  conditions: {
    resident: { law, must: { resident: true } },
    'first-permit': { law, must: { other: false } },
    'small-enough': { law, must: { vehicle: ['car', 'van'] } },
    'since-a-month': { law, met: (a, t) => a.since < t.today },
    since: { law, met: (a) => a.since > day('2000-01-01') },
    'in-time': { law, by: (a) => addDays(a.since, 30) },
    'told-soon': { law, mark: 'secondary', by: (a) => addDays(a.since, 10), tells: 'tell-by' },
    rent: { law, must: { rent: atMost(limit) } },
  },
});

const question = (label: string, short: string, why: string) => ({ label, short, why });
const words = {
  title: 'Permesso di sosta',
  summary: 'Si parcheggia vicino a casa.',
  who: 'Chi abita in centro.',
  when: 'Quando si vuole.',
  needed: ['La targa'],
  afterwards: 'Il permesso arriva a casa.',
  declaration: 'Dichiara che le risposte sono vere.',
  questions: {
    resident: question('Abita in centro?', 'Casa in centro', 'Il permesso è per chi abita in centro.'),
    other: question('Ha già un permesso?', 'Altro permesso', 'Si può avere un solo permesso.'),
    vehicle: {
      ...question('Che mezzo ha?', 'Mezzo', 'I mezzi grandi non passano.'),
      options: { car: 'Auto', van: 'Furgone', lorry: 'Camion' },
    },
    since: question('Da quando abita qui?', 'Abita qui dal', 'Serve un mese.'),
    rent: { ...question('Quanto paga di affitto?', 'Affitto', 'Conta quanto paga.'), none: 'Niente' },
  },
  conditions: {
    'first-permit': 'Ha già un permesso: se ne può avere uno solo.',
    'small-enough': { remedy: 'Chieda il parcheggio per camion.' },
    'since-a-month': { short: 'Un mese', unmet: 'Serve un mese di residenza.' },
    since: { unmet: 'Prima del 2000 i permessi erano altri.' },
    'told-soon': { short: 'Entro dieci giorni' },
    rent: { unmet: 'L’affitto non deve superare {limit}.' },
  },
};
const shape = shapeOfWords(permit, false, {
  isShared: () => false,
  isUsual: () => false,
  isWritten: () => false,
});
const assembledIn = (words: object, facts?: object) =>
  assembled(permit, 'it', { words: words as never, hearing: undefined }, () => ({
    words: facts as never,
    hearing: undefined,
  }));
const said = (conditions: Record<string, unknown>) => ({ ...words, conditions }) as never;

describe('a condition', () => {
  const { conditions } = assembledIn(words);

  it('that asks one answer to be so is told in the words of its question alone', () => {
    assert.deepEqual(misshapes(said(words.conditions), shape), []);
    assert.deepEqual(conditions['resident'], {
      short: 'Casa in centro',
      met: 'La risposta è sì: va bene.',
      unmet: 'Il permesso è per chi abita in centro.',
      unknown: 'Non sappiamo ancora: casa in centro.',
    });
  });

  it('says with a text alone why it is not met', () => {
    assert.equal(conditions['first-permit']?.unmet, 'Ha già un permesso: se ne può avere uno solo.');
    assert.equal(conditions['first-permit']?.met, 'La risposta è no: va bene.');
  });

  it('on several options is met by any of them; what is written stands over what is usual', () => {
    assert.deepEqual(conditions['small-enough'], {
      short: 'Mezzo',
      met: 'La risposta va bene.',
      unmet: 'I mezzi grandi non passano.',
      unknown: 'Non sappiamo ancora: mezzo.',
      remedy: 'Chieda il parcheggio per camion.',
    });
  });

  it('that is a function says its name and what is missing; what is met, alike everywhere', () => {
    assert.equal(conditions['since-a-month']?.met, 'Va bene così.');
    for (const wrong of ['Serve un mese.', { unmet: 'Serve un mese.' }, { short: 'Un mese' }, undefined]) {
      const conditions = { ...words.conditions, 'since-a-month': wrong };
      assert.equal(misshapes(said(conditions), shape).length, 1, JSON.stringify(wrong));
    }
    assert.equal(misshapes({ ...words, conditions: undefined } as never, shape).length, 1);
  });

  it('with the id of a question has its name', () => {
    assert.equal(conditions['since']?.short, 'Abita qui dal');
    assert.equal(conditions['since']?.unmet, 'Prima del 2000 i permessi erano altri.');
  });

  it('that is a term is met until its last day, and told as all terms are; one that is not sure says so', () => {
    assert.deepEqual(conditions['in-time'], {
      short: 'Tempo per fare domanda',
      met: 'È in tempo. L’ultimo giorno è il {last}.',
      unmet: 'Il tempo per fare domanda è finito il {last}.',
      unknown: 'Non sappiamo ancora: tempo per fare domanda.',
    });
    assert.equal(conditions['told-soon']?.short, 'Entro dieci giorni');
    assert.match(conditions['told-soon']?.remedy ?? '', /non è confermato/);
    const judged = (on: string) =>
      evaluate(permit, { since: '2026-03-01' }, day(on)).conditions.find(({ id }) => id === 'in-time');
    assert.equal(judged('2026-03-31')?.state, 'met');
    assert.equal(judged('2026-04-01')?.state, 'unmet');
    assert.deepEqual(judged('2026-04-01')?.values, { last: '2026-03-31' });
  });

  it('that is a term may tell its last day as a date, called as all are', () => {
    assert.deepEqual(permit.dates, { 'tell-by': law });
    assert.deepEqual(evaluate(permit, { since: '2026-03-01' }, day('2026-03-02')).dates, {
      'tell-by': '2026-03-11',
    });
    assert.deepEqual(assembledIn(words).dates, { 'tell-by': 'Ultimo giorno per fare domanda' });
    const own = { ...words, dates: { 'tell-by': 'Da dire entro' } };
    assert.deepEqual(misshapes(own as never, shape), []);
    assert.deepEqual(assembledIn(own).dates, { 'tell-by': 'Da dire entro' });
  });

  it('that holds a sum against a figure is said as the fact of its question says, and its own way where a service says it', () => {
    const { rent: _, ...others } = words.conditions;
    const usual = { questions: { 'home.rent': { limit: { met: 'Basta.', unmet: 'Al massimo {limit}.' } } } };
    const alone = assembledIn(said(others), usual).conditions['rent'];
    assert.deepEqual([alone?.met, alone?.unmet], ['Basta.', 'Al massimo {limit}.']);
    const own = assembledIn(words, usual).conditions['rent'];
    assert.deepEqual([own?.met, own?.unmet], ['Basta.', 'L’affitto non deve superare {limit}.']);
    assert.equal(
      assembledIn(said(others)).conditions['rent']?.unmet,
      'Conta quanto paga.',
      'no fact says it',
    );
    assert.deepEqual(misshapes(said(others), shape), []);
  });
});
