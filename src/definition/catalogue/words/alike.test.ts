// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { choice, date, list, service, text } from '#interview/index.ts';
import { assembled, withOptionsAlike } from './assemble.ts';
import { misshapes, shapeOfQuestion } from './shape.ts';

const ids = ['spouse', 'child'] as const;
const rule = service('tried-alike', {
  version: '2026-11-30',
  repeats: 'several',
  law: ['L. 1/2000'],
  ask: {
    relation: choice(ids),
    heirs: list({ relation: choice(ids), birth: date({ fact: 'child.birth' }) }, { min: 1 }),
    permit: choice(['italian', 'other'], { fact: 'person.citizenship' }),
    email: text({ email: true }),
    message: text(),
  },
});

const facts = {
  'child.birth': { label: 'Quando è nato?', short: 'Nascita', why: 'Serve la data.' },
  'person.citizenship': {
    label: 'Che cittadinanza ha?',
    short: 'Cittadinanza',
    why: 'Lo chiede la legge.',
    options: { italian: 'Italiana', european: 'Europea', other: 'Un’altra' },
  },
};
const options = { spouse: 'Moglie o marito', child: { label: 'Figlio o figlia', hint: 'Anche grande.' } };
const words = {
  questions: {
    relation: { options },
    heirs: { fields: { relation: { options: 'relation' } } },
    permit: { options: { other: 'Nessuna di queste' } },
    email: { label: 'Qual è la sua e-mail?' },
    message: { label: 'Che cosa vuole dire?' },
  },
};
const hearing = { questions: { relation: { spouse: ['mia moglie'] }, heirs: { relation: 'relation' } } };

describe('what is said alike in a service', () => {
  const { questions } = assembled(
    rule,
    'it',
    {
      words: withOptionsAlike(words, 'words'),
      hearing: withOptionsAlike(hearing, 'hearing'),
    },
    (name) => ({ words: name === 'facts' ? { questions: facts } : undefined, hearing: undefined }),
  );

  it('are the options of one question as those of another, and how people call them', () => {
    const asked = questions['heirs']?.fields?.['relation']?.options;
    assert.deepEqual(asked, {
      spouse: { label: 'Moglie o marito', said: ['mia moglie'] },
      child: { label: 'Figlio o figlia', hint: 'Anche grande.' },
    });
  });

  it('are the options that a fact names: those the question has, unless the service calls one its own way', () => {
    assert.deepEqual(questions['permit']?.options, {
      italian: { label: 'Italiana' },
      other: { label: 'Nessuna di queste' },
    });
  });

  it('is how an address of e-mail looks, and how it is best said', () => {
    assert.match(questions['email']?.hint ?? '', /nome@esempio\.it/);
    assert.match(questions['email']?.again ?? '', /chiocciola/);
    assert.equal(questions['message']?.hint, undefined);
  });

  it('is nothing where no question of that name has options: the check tells it', () => {
    const wrong = { questions: { relation: { options: 'relations' } } };
    assert.deepEqual(withOptionsAlike(wrong, 'words'), wrong);
    const whole = { label: 'Chi è?', short: 'Chi è', why: 'Serve.', options: 'relations' };
    const found = misshapes(whole, shapeOfQuestion(choice(ids)), ['questions', 'relation']);
    assert.deepEqual(
      found.map(({ code, message }) => [code, message]),
      [['unknown-id', 'no question with options is called relations']],
    );
  });
});
