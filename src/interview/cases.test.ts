// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { loadCatalogue } from '#catalogue/index.ts';
import { loadPlaces } from '#places/index.ts';
import { loadCases } from '../../tests/cases.ts';
import { decide } from './report.ts';

const catalogue = await loadCatalogue();
const places = loadPlaces();

for (const { card, definition } of catalogue.entries.values()) {
  if (!definition) continue;
  describe(`the law of ${card.id}`, () => {
    for (const { name, on, answers, expect } of loadCases(catalogue, card.id)) {
      it(name, () => {
        const report = decide(definition, answers, { today: on, places });
        assert.deepEqual(report.problems, [], 'the answers of a case hold');
        assert.equal(
          report.status,
          expect.status,
          JSON.stringify(report.conditions.filter((c) => c.state !== 'met')),
        );
        const unmet = report.conditions.filter(({ state }) => state === 'unmet').map(({ id }) => id);
        assert.deepEqual(unmet, expect.unmet ?? []);
        for (const [n, amount] of (expect.amounts ?? []).entries()) {
          const found = report.amounts[n];
          for (const [key, value] of Object.entries(amount))
            assert.equal(found?.[key as 'cents'], value, `${n}.${key}`);
        }
        for (const [id, value] of Object.entries(expect.steps ?? {})) {
          assert.equal(report.steps.find((step) => step.id === id)?.value, value, id);
        }
        for (const [id, date] of Object.entries(expect.dates ?? {})) assert.equal(report.dates[id], date, id);
        if (expect.mark) assert.equal(report.amounts[0]?.mark, expect.mark);
      });
    }
  });
}
