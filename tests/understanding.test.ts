// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { loadCatalogue } from '#catalogue/index.ts';
import { loadPlaces } from '#places/index.ts';
import { judge, loadCorpus } from './corpus.ts';

const corpus = loadCorpus();
const outcomeOf = judge(await loadCatalogue(), loadPlaces());
const held = corpus.filter(({ split }) => split === 'test');
const part = (of: typeof corpus, outcomes: readonly string[]) =>
  of.filter((utterance) => outcomes.includes(outcomeOf(utterance))).length / of.length;

describe('how people talk', () => {
  it('is written down in 1,500 Italian utterances, 250 English and 200 German ones, no test line among those tuned on', () => {
    assert.ok(corpus.filter(({ language }) => language === 'it').length >= 1500);
    assert.ok(corpus.filter(({ language }) => language === 'en').length >= 250);
    assert.ok(corpus.filter(({ language }) => language === 'de').length >= 200);
    const key = ({ language, kind, question, text }: (typeof corpus)[number]) =>
      [language, kind, question, text].join('\t');
    const tuned = new Set(corpus.filter(({ split }) => split === 'development').map(key));
    assert.deepEqual(
      held.map(key).filter((one) => tuned.has(one)),
      [],
    );
  });
  it('is understood, or asked back with the right proposal, 97 times in a hundred', () => {
    assert.ok(part(held, ['right', 'asked-back-right']) >= 0.97);
  });
  it('is taken wrong and as sure less than once in a hundred', () => {
    assert.ok(part(held, ['wrong']) < 0.01);
    assert.ok(part(corpus, ['wrong']) < 0.01);
    const strangers = corpus.filter(({ split }) => split === 'strangers');
    assert.ok(part(strangers, ['wrong']) < 0.003);
  });
  it('leads to the right service at once 90 times in a hundred, among the first three 97 times', () => {
    for (const language of ['it', 'en']) {
      const services = held.filter(
        (utterance) => utterance.kind === 'services' && utterance.language === language,
      );
      assert.ok(part(services, ['right']) >= 0.9, language);
      assert.ok(part(services, ['right', 'asked-back-right']) >= 0.97, language);
    }
  });
});
