// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { examplesOf, loadCatalogue } from '#catalogue/index.ts';
import { completed, decide, mainSum, sumDifference } from '#interview/index.ts';
import { loadPlaces } from '#places/index.ts';
import { differenceSaid } from './difference.ts';

const catalogue = await loadCatalogue();
const places = loadPlaces();

describe('what another answer makes of a sum', () => {
  it('is told in every service whose examples have different sums on one day, and by how much', () => {
    const told: string[] = [];
    for (const [id, { definition }] of catalogue.entries) {
      if (!definition) continue;
      const found = examplesOf(catalogue, id)
        .filter(({ expect, on }) => expect.status === 'eligible' && on.startsWith('2026'))
        .map(({ answers, on }) => ({ on, answers: completed(definition, answers, on) }));
      const [first] = found;
      if (!first) continue;
      const { on: today } = first;
      const sumOf = (answers: typeof first.answers) =>
        mainSum(definition, decide(definition, answers, { today, places }), 'it');
      const was = sumOf(first.answers);
      const other = found.find(({ answers }) => {
        const is = sumOf(answers);
        return was && is && sumDifference(was, is).now !== 0;
      });
      if (!was || !other) continue;
      const said = String(
        differenceSaid(definition, first.answers, other.answers, { language: 'it', today, places }),
      );
      assert.match(said, /Con .+: \S+\s€ in (più|meno).*Prima erano \S+\s€\./s, id);
      told.push(id);
    }
    assert.ok(told.length >= 8, told.join(' '));
  });
});
