// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { cents, day } from '#core/index.ts';
import { atLeast, count, group, list, yesNo } from '#kinds/index.ts';
import { computation } from './computation.ts';
import { nextPath } from './evaluate.ts';
import { howMuchAsked, progressAt, progressSays } from './progress.ts';
import { type RawAnswers, withAnswer } from './raw-answers.ts';
import { askAt } from './route.ts';
import { type Definition, service } from './service.ts';

const today = day('2026-04-10');
const applicant = group('applicant', { age: count({ max: 120 }), alone: yesNo() });
const family = service('family', {
  version: '2026-11-30',
  repeats: 'several',
  law: ['unknown'],
  ask: {
    parent: yesNo(),
    children: list({ age: count({ max: 40 }), student: yesNo({ when: { age: atLeast(18) } }) }),
    rent: yesNo(),
  },
  use: [applicant],
  computes: [
    computation(
      { amounts: { sum: { per: 'month', law: 'unknown' } } },
      (
        {
          children,
        }: { readonly children: readonly { readonly age: number; readonly student?: boolean | undefined }[] },
        t,
      ) => {
        // The ages of all of them first, as rules often read them.
        const ages = children.map(({ age }) => age);
        t.amount('sum', cents(children.filter(({ student }) => student !== false).length * ages.length));
      },
    ),
  ],
});
const name = (short: string) => ({ label: short, short, why: '' });
const definition: Definition = {
  service: family,
  words: {
    it: {
      questions: {
        parent: name('Genitore'),
        children: {
          ...name('Numero di figli'),
          item: 'Figlio {n}',
          fields: { age: name('Età'), student: name('Studia') },
        },
        rent: name('Affitto'),
        age: name('Età'),
        alone: name('Da solo'),
      },
      groups: { applicant: 'Chi fa domanda' },
    },
  } as never,
};

function walked(
  purpose: 'application' | 'estimate',
  values: Readonly<Record<string, unknown>>,
): readonly string[] {
  let answers: RawAnswers = {};
  const said: string[] = [];
  for (let path = nextPath(family, answers, today, purpose); path !== null; ) {
    const ask = askAt(family, answers, today, path);
    assert.ok(ask);
    said.push(`${path}: ${progressSays(progressAt(definition, answers, ask, today, 'it'), 'it', purpose)}`);
    answers = withAnswer(answers, path, values[path.replace(/\.\d+\./, '.')] ?? values[path], ask.howMany);
    path = nextPath(family, answers, today, purpose);
  }
  return said;
}

const values = {
  parent: true,
  children: 2,
  'children.age': 19,
  'children.student': true,
  rent: false,
  age: 40,
  alone: true,
};

describe('How far one is', () => {
  it('is told by parts with names, whose number stays the same, and by a count that goes on by one', () => {
    assert.deepEqual(walked('application', values), [
      'parent: Parte 1 di 4: Per cominciare, domanda 1',
      'children: Parte 2 di 4: Numero di figli, domanda 1',
      'children.0.age: Parte 2 di 4: Figlio 1 di 2, domanda 1',
      'children.0.student: Parte 2 di 4: Figlio 1 di 2, domanda 2',
      'children.1.age: Parte 2 di 4: Figlio 2 di 2, domanda 1',
      'children.1.student: Parte 2 di 4: Figlio 2 di 2, domanda 2',
      'rent: Parte 3 di 4: La sua richiesta, domanda 1',
      'age: Parte 4 di 4: Chi fa domanda, domanda 1',
      'alone: Parte 4 di 4: Chi fa domanda, domanda 2',
    ]);
  });

  it('goes child by child in an estimate too, also where the rule reads one thing of all of them first', () => {
    assert.deepEqual(walked('estimate', values), [
      'children: Numero di figli, domanda 1',
      'children.0.age: Figlio 1 di 2, domanda 1',
      'children.0.student: Figlio 1 di 2, domanda 2',
      'children.1.age: Figlio 2 di 2, domanda 1',
      'children.1.student: Figlio 2 di 2, domanda 2',
    ]);
  });

  it('has as many questions, and pages, as the examples lead to', () => {
    const answers = (children: readonly object[]) => ({
      parent: true,
      children,
      rent: false,
      age: 40,
      alone: false,
    });
    const grown = { age: 19, student: true };
    const examples = [answers([{ age: 3 }]), answers([grown, grown])].map((of) => ({
      answers: of,
      on: today,
    }));
    assert.deepEqual(howMuchAsked(definition, examples), {
      questions: { least: 6, most: 9 },
      pages: { least: 5, most: 8 },
    });
  });
});
