// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { cents, day } from '#core/index.ts';
import { yesNo } from '#kinds/index.ts';
import { loadPlaces } from '#places/index.ts';
import { assumptionFaults } from './assumptions.ts';
import { computation } from './computation.ts';
import { doubtsIn } from './doubts.ts';
import { evaluate } from './evaluate.ts';
import { parameter } from './parameter.ts';
import { type AnswersOf, service, withWords } from './service.ts';

const on = day('2026-05-05');
const sum = parameter('cents', [
  { from: day('2025-01-01'), to: day('2025-12-31'), value: 100, act: 'act', mark: 'official' },
  { from: day('2026-01-01'), value: 110, act: 'act', mark: 'secondary', doubt: 'provisional' },
]);

const ask = { odd: yesNo(), late: yesNo() } as const;
const made = service('made-up', {
  version: '2026-11-29',
  repeats: 'several',
  law: [],
  ask,
  parameters: { sum },
  assumptions: { provisional: 'p', right: 'r', unheard: 'u' },
  conditions: {
    sure: { law: 's', met: () => true },
    right: {
      law: 'r',
      met: (a, t) => {
        if (a.odd) t.assume('right');
        return true;
      },
    },
  },
  computes: [
    computation(
      {
        steps: { before: { unit: 'count', law: 'b' }, after: { unit: 'count', law: 'a' } },
        amounts: { old: { per: 'month', law: 'o' }, new: { per: 'month', law: 'n' } },
        dates: { start: 's' },
      },
      (_, t) => {
        t.date('start', on);
        t.step('before', 1);
        t.amount('old', cents(t.parameter(sum, day('2025-06-01'))));
        t.amount('new', cents(t.parameter(sum, on)));
        t.step('after', 2);
      },
    ),
    computation({ dates: { end: 'e' }, assumptions: { term: 't' } }, (a: AnswersOf<typeof ask>, t) => {
      if (a.late) t.assume('term');
      t.date('end', on);
    }),
  ],
});
const question = { label: '', short: '', why: '' };
const condition = { met: '', unmet: '', unknown: '' };
const definition = withWords(made, {
  it: {
    title: '',
    summary: '',
    who: '',
    declaration: '',
    afterwards: '',
    questions: { odd: question, late: question },
    conditions: { sure: { short: 'Sicura', ...condition }, right: { short: 'Diritto', ...condition } },
    steps: { before: '', after: '' },
    amounts: { old: 'Prima', new: 'Ora' },
    dates: { start: 'Inizio', end: 'Fine' },
    assumptions: {
      provisional: 'È provvisoria.',
      right: 'Il diritto è incerto.',
      term: 'Fino a?',
      unheard: '',
    },
  },
});
const found = (odd: boolean, late: boolean) => evaluate(made, { odd, late }, on);
const standing = (list: readonly { id: string; mark: string; restsOn: readonly string[] }[], id: string) => {
  const one = list.find((each) => each.id === id);
  return one && [one.mark, ...one.restsOn];
};

describe('a doubt', () => {
  it('of a figure weakens what was worked out with it, and what came after, not what came before', () => {
    const { amounts, steps, assumptions } = found(false, false);
    assert.deepEqual(standing(amounts, 'old'), ['official']);
    assert.deepEqual(standing(amounts, 'new'), ['unverified', 'provisional']);
    assert.deepEqual(standing(steps, 'before'), ['official']);
    assert.deepEqual(standing(steps, 'after'), ['unverified', 'provisional']);
    assert.deepEqual(assumptions, ['provisional']);
  });

  it('about the right weakens every amount, and that condition alone', () => {
    const { amounts, conditions } = found(true, false);
    assert.deepEqual(standing(amounts, 'old'), ['unverified', 'right']);
    assert.deepEqual(standing(amounts, 'new'), ['unverified', 'provisional', 'right']);
    assert.deepEqual(standing(conditions, 'right'), ['unverified', 'right']);
    assert.deepEqual(standing(conditions, 'sure'), ['official']);
  });

  it('about a date weakens that date alone', () => {
    const { amounts, dateMarks } = found(false, true);
    assert.deepEqual(dateMarks, {
      start: { mark: 'official', restsOn: [] },
      end: { mark: 'unverified', restsOn: ['term'] },
    });
    assert.deepEqual(standing(amounts, 'old'), ['official']);
  });

  it('is told with what rests on it, by name', () => {
    const told = doubtsIn(definition, found(true, true), 'it');
    assert.deepEqual(
      told.map(({ says, about }) => [says, ...about]),
      [
        ['Il diritto è incerto.', 'Diritto', 'Prima', 'Ora'],
        ['È provvisoria.', 'Ora'],
        ['Fino a?', 'Fine'],
      ],
    );
  });
});

describe('the assumptions of a service', () => {
  const places = loadPlaces();
  const example = (answers: object) => ({
    name: '',
    source: '',
    on,
    answers: { ...answers },
    expect: { status: 'eligible' as const },
  });

  it('are refused where no example raises one', () => {
    const cases = [example({ odd: true, late: true })];
    assert.deepEqual(assumptionFaults(definition, cases, places), [
      'unheard: declared, and no example raises it',
    ]);
  });

  it('are refused where one is raised, by a figure or by code, that has no words', () => {
    const { provisional: _, ...assumptions } = made.assumptions;
    const without = { ...definition, service: { ...made, assumptions } };
    const faults = assumptionFaults(without, [example({ odd: true, late: true })], places);
    assert.ok(faults.includes('provisional: raised, and not declared'));
    assert.ok(faults.includes('provisional: a doubt of the figure sum, and not declared'));
  });

  it('of which nobody found the law tells that once, with the condition that rests on it', () => {
    const asked = { old: yesNo() } as const;
    const kept = service('kept', {
      version: '2026-12-01',
      repeats: 'several',
      law: [],
      ask: asked,
      assumptions: { years: 'unknown' },
      conditions: {
        'not-too-old': {
          law: 'unknown',
          met: (a, t) => {
            t.assume('years');
            return !a.old;
          },
        },
        here: { law: 'unknown', must: { old: false } },
      },
    });
    const told = withWords(kept, {
      it: {
        title: '',
        summary: '',
        who: '',
        declaration: '',
        afterwards: '',
        questions: { old: question },
        steps: {},
        amounts: {},
        dates: {},
        conditions: {
          'not-too-old': { short: 'Cinque anni', ...condition },
          here: { short: 'Qui', ...condition },
        },
        assumptions: { years: 'Che siano cinque non è confermato.' },
      },
    });
    assert.deepEqual(
      doubtsIn(told, evaluate(kept, { old: false }, on), 'it').map(({ says, law }) => [says, law]),
      [
        ['Che siano cinque non è confermato.', 'unknown'],
        ['La norma non l’abbiamo ancora trovata per: Qui.', ''],
      ],
    );
  });
});
