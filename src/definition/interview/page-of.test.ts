// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { definitionOf, examplesOf, loadCatalogue } from '#catalogue/index.ts';
import { completed, pagesWith, type RawAnswers, route, valueAt } from './index.ts';

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
