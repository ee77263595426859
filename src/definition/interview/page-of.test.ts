// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { definitionOf, examplesOf, loadCatalogue } from '#catalogue/index.ts';
import {
  completed,
  estimatePageOf,
  evaluate,
  nextPath,
  pagesWith,
  type RawAnswers,
  readByLaw,
  route,
  valueAt,
  withAnswer,
} from './index.ts';

const catalogue = await loadCatalogue();

/** The pages of somebody whom nothing is known of, who answers as an example does: each the paths that are asked on it. */
function pagesOf(
  id: string,
  isIt: (answers: RawAnswers) => boolean = () => true,
): readonly (readonly string[])[] {
  const { service, words } = definitionOf(catalogue, id) ?? assert.fail(id);
  const example = examplesOf(catalogue, id)
    .map(({ answers, on }) => ({ on, answers: completed({ service, words }, answers, on) }))
    .find(({ answers }) => isIt(answers));
  assert.ok(example, id);
  const { on, answers } = example;
  const pages = pagesWith(service, answers, on);
  const asked = pages.flat();
  assert.deepEqual(
    asked.toSorted(),
    route(service, answers, on)
      .map(({ path }) => path)
      .toSorted(),
  );
  assert.equal(new Set(asked).size, asked.length, 'nothing is asked twice');
  return pages;
}

const hasTwoYoung = ({ children }: RawAnswers) => Array.isArray(children) && children.length === 2;

describe('the pages of an application', () => {
  it('ask a guest with two children for the allowance on 16 pages at most, a child on one', () => {
    const young = pagesOf(
      'assegno-unico-universale',
      (answers) => hasTwoYoung(answers) && valueAt(answers, 'children.0.status') === undefined,
    );
    assert.ok(young.length <= 16, young.map((page) => page.join(' ')).join('\n'));
    for (const n of [0, 1])
      assert.equal(young.filter((page) => page.some((path) => path.startsWith(`children.${n}.`))).length, 1);
  });

  it('bring what follows from an answer on the next page', () => {
    const pages = pagesOf(
      'assegno-unico-universale',
      (answers) => hasTwoYoung(answers) && valueAt(answers, 'children.0.status') !== undefined,
    );
    assert.ok(pages.some((page) => page.join() === 'children.0.status'));
  });

  it('are fewer than the questions in every service, and ask each question once', () => {
    let [pages, questions] = [0, 0];
    for (const [id, { definition }] of catalogue.entries) {
      if (!definition || examplesOf(catalogue, id).length === 0) continue;
      const all = pagesOf(id);
      pages += all.length;
      questions += all.flat().length;
      for (const page of all) assert.ok(page.length <= 6, page.join(' '));
    }
    assert.ok(pages < questions * 0.75, `${pages} pages for ${questions} questions`);
  });
});

describe('the pages of an estimate', () => {
  /** The pages on which an estimate asks somebody who answers as an example does, and what follows from what they said. */
  function estimated(id: string, answers: RawAnswers, on: Parameters<typeof nextPath>[2]) {
    const { service } = definitionOf(catalogue, id) ?? assert.fail(id);
    const read = readByLaw(service, examplesOf(catalogue, id));
    const pages: (readonly string[])[] = [];
    let given: RawAnswers = {};
    for (
      let path = nextPath(service, given, on, 'estimate');
      path !== null;
      path = nextPath(service, given, on, 'estimate')
    ) {
      const asks = estimatePageOf(service, given, on, path, read);
      assert.ok(
        asks.some((ask) => ask.path === path),
        path,
      );
      pages.push(asks.map((ask) => ask.path));
      for (const ask of asks) {
        const value = valueAt(answers, ask.path);
        const one = ask.howMany && Array.isArray(value) ? value.length : value;
        given = withAnswer(given, ask.path, one, ask.howMany);
      }
      assert.ok(pages.length < 60, `${id}: ${pages.join('\n')}`);
    }
    return { pages, evaluation: evaluate(service, given, on) };
  }

  it('ask what the sum needs of a child on one page', () => {
    const id = 'assegno-unico-universale';
    const definition = definitionOf(catalogue, id) ?? assert.fail(id);
    const { answers, on } =
      examplesOf(catalogue, id)
        .map((example) => ({ ...example, answers: completed(definition, example.answers, example.on) }))
        .find((one) => hasTwoYoung(one.answers) && valueAt(one.answers, 'children.0.status') === undefined) ??
      assert.fail();
    const { pages } = estimated(id, answers, on);
    for (const n of [0, 1]) {
      const ofChild = pages.filter((page) => page.some((path) => path.startsWith(`children.${n}.`)));
      assert.equal(ofChild.length, 1, pages.join('\n'));
    }
  });

  it('lead to what the law says of all answers, on fewer pages than questions, in every service', () => {
    let [pages, questions] = [0, 0];
    for (const [id, { definition }] of catalogue.entries) {
      if (!definition || examplesOf(catalogue, id).length === 0) continue;
      const [example] = examplesOf(catalogue, id);
      if (!example) continue;
      const { on } = example;
      const answers = completed(definition, example.answers, on);
      const found = estimated(id, answers, on);
      pages += found.pages.length;
      questions += found.pages.flat().length;
      const { status, amounts } = evaluate(definition.service, answers, on);
      assert.deepEqual([found.evaluation.status, found.evaluation.amounts], [status, amounts], id);
    }
    assert.ok(pages < questions * 0.85, `${pages} pages for ${questions} questions`);
  });
});
